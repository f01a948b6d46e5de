"""General health: the questions a clinic must ask for safety."""

from __future__ import annotations

from app.questionnaire.journey import WhenAnswered
from app.questionnaire.question import MultipleChoice, Option, SingleChoice
from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, AGE_BAND, UNDER_18
from app.questionnaire.sections.options import NO, NONE_OPTION, NOT_SURE_OPTION, YES, YES_NO
from app.questionnaire.text import Text, shared_text

BONE_RISK = MultipleChoice(
    id="bone_risk",
    title=Text("Your bones: do any of these fit you?", "Their bones: do any of these fit them?"),
    hint=shared_text("Tick all that do."),
    short="Weak bones",
    missing="Bones: tick all that fit, or tick “None of these”",
    why="Weak bones break more easily, and they need care too.",
    source="RAND signs; Cochrane CD008643; CMS LCD continuum of care",
    plain_yes="osteoporosis",
    options=(
        Option("osteoporosis", shared_text("Weak bones (osteoporosis or osteopenia)")),
        Option("past_spine_fracture", shared_text("A broken bone in the spine before this one")),
        Option("long_term_steroids", shared_text("Steroid pills (such as prednisone) for 3 months or more")),
        NONE_OPTION,
        NOT_SURE_OPTION,
    ),
)

CANCER_HISTORY = SingleChoice(
    id="cancer_history",
    title=Text("Have you ever had cancer?", "Have they ever had cancer?"),
    hint=shared_text("Count blood cancers such as myeloma, but not simple skin cancer."),
    short="Cancer, now or before",
    missing="Choose an answer about cancer",
    why="Cancer can weaken spine bones. It needs other tests.",
    source="ACR variants; RNOH MSCC leaflet; LCD L38737",
    options=(
        Option(
            "active",
            shared_text("Yes: now, in the last 5 years, being treated for it, or it has spread or come back"),
        ),
        Option("past", shared_text("Yes, more than 5 years ago, and no treatment now")),
        Option(NO, shared_text("No")),
        NOT_SURE_OPTION,
    ),
)

WEIGHT_LOSS = SingleChoice(
    id="weight_loss",
    title=Text(
        "In the last 6 months, have you lost 10 pounds or more without trying?",
        "In the last 6 months, have they lost 10 pounds or more without trying?",
    ),
    short="Lost 10 pounds without trying",
    missing="Choose an answer about losing weight",
    why="Losing weight without trying can be a sign of illness.",
    source="NHS urgent list; AHCPR NBK52120",
    options=YES_NO,
)

KNOWN_ANEURYSM = SingleChoice(
    id="known_aneurysm",
    title=Text(
        "Has a doctor told you that you have an aneurysm?",
        "Has a doctor told them that they have an aneurysm?",
    ),
    hint=shared_text("A weak, wide place in the big blood vessel of the chest or belly, not in the head."),
    short="Known aneurysm",
    missing="Choose an answer about an aneurysm",
    why="With new back pain, a doctor must look at it.",
    source="SVS practice guideline: new back or belly pain with an abdominal aortic aneurysm needs evaluation at once",
    options=(
        Option(YES, shared_text("Yes. It was not fixed, and no doctor has checked it since this pain began")),
        Option(
            "looked_after",
            shared_text(
                "Yes, but it was fixed, or a doctor has checked it with a scan since this pain began"
            ),
        ),
        Option(NO, shared_text("No")),
        NOT_SURE_OPTION,
    ),
)

INFECTION_NOW = SingleChoice(
    id="infection_now",
    title=Text(
        "Do you have an infection now, such as of the bladder, kidney, lung, skin or foot? "
        "Or have you taken antibiotics for one in the last 2 weeks?",
        "Do they have an infection now, such as of the bladder, kidney, lung, skin or foot? "
        "Or have they taken antibiotics for one in the last 2 weeks?",
    ),
    hint=shared_text("Do not count a cold, or one pill before the dentist."),
    short="Infection now or in the last 2 weeks",
    missing="Choose an answer about an infection",
    why="An infection must be gone before cement is put in.",
    source="LCD L38737; VAPOUR; RAND panel",
    options=YES_NO,
)

IMMUNE_RISK = MultipleChoice(
    id="immune_risk",
    title=Text("Risk of infection: do any of these fit you?", "Risk of infection: do any of these fit them?"),
    hint=shared_text("Tick all that do."),
    short="Higher risk of infection",
    missing="Risk of infection: tick all that fit, or tick “None of these”",
    why="Each of these makes an infection in the spine more likely.",
    source="NBK547443; AHCPR; Chen 2024; PMC3229722 (20 of 36 epidural abscesses followed a shot or surgery)",
    plain_yes="weak_immune_system",
    options=(
        Option(
            "weak_immune_system",
            shared_text(
                "A weak immune system (from an illness, or from a medicine such as prednisone, chemo, "
                "or after an organ transplant)"
            ),
        ),
        Option("dialysis", shared_text("Dialysis (a machine cleans the blood)")),
        Option(
            "iv_drug_use", shared_text("Injecting street drugs (not insulin, or other shots from a doctor)")
        ),
        Option(
            "spine_shot_then_pain",
            shared_text(
                "A shot in the spine or spine surgery in the last year, and this pain began within 3 months after it"
            ),
        ),
        Option(
            "recent_spine_shot_or_surgery",
            shared_text("A shot in the spine or spine surgery in the last 3 months, after this pain began"),
        ),
        NONE_OPTION,
        NOT_SURE_OPTION,
    ),
)

PREGNANT = SingleChoice(
    id="pregnant",
    title=Text("Are you pregnant, or could you be?", "Are they pregnant, or could they be?"),
    short="Pregnant, or could be",
    missing="Choose an answer about pregnancy",
    why="The procedure uses X-rays, so it is not done in pregnancy.",
    source="LCD L38737; ACR 2018 variant 3",
    options=(
        Option(YES, shared_text("Yes")),
        Option(NO, shared_text("No or does not apply")),
        NOT_SURE_OPTION,
    ),
)

UNDER_50 = WhenAnswered(AGE_BAND, frozenset({UNDER_18, AGE_18_49}))
AT_50_OR_OLDER = WhenAnswered(AGE_BAND, frozenset({AGE_50_64, AGE_65_PLUS}))
AT_65_OR_OLDER = WhenAnswered(AGE_BAND, frozenset({AGE_65_PLUS}))
