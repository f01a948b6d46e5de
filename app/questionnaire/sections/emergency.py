"""The emergency signs. They share one page and come before anything about the pain."""

from __future__ import annotations

from app.questionnaire.journey import Page
from app.questionnaire.question import Option, SingleChoice
from app.questionnaire.sections.options import NO, NOT_SURE_OPTION, YES, YES_NO
from app.questionnaire.text import Text, shared_text

RF_BLADDER_BOWEL = SingleChoice(
    id="rf_bladder_bowel",
    title=Text(
        "Since this pain began, do you have NEW trouble peeing, holding your pee, or holding your poop?",
        "Since this pain began, do they have NEW trouble peeing, holding their pee, or holding their poop?",
    ),
    hint=shared_text("Constipation alone does not count."),
    short="New trouble with pee or poop",
    missing="Choose an answer about pee and poop",
    why="It can mean that nerves low in the spine are squeezed. Then hours matter.",
    source="NHS wording for cauda equina syndrome; AAOS",
    options=YES_NO,
)

RF_SADDLE_NUMB = SingleChoice(
    id="rf_saddle_numb",
    title=Text(
        "Do you have NEW numbness or tingling between your legs, around your private parts, or around your bottom?",
        "Do they have NEW numbness or tingling between their legs, around their private parts, or around their bottom?",
    ),
    hint=shared_text("It may feel odd when wiping."),
    short="New numbness between the legs",
    missing="Choose an answer about numbness between the legs",
    why="It can mean that nerves low in the spine are squeezed. Then hours matter.",
    source="Cauda equina cards (backes.org.uk)",
    options=YES_NO,
)

RF_LEG_WEAK = SingleChoice(
    id="rf_leg_weak",
    title=Text(
        "Are your legs or arms NEW to being weak, numb, tingling or unsteady? Or do you have NEW pain down both legs?",
        "Are their legs or arms NEW to being weak, numb, tingling or unsteady? Or do they have NEW pain down both legs?",
    ),
    hint=shared_text("Feet and hands count too; if more than one fits, pick the first."),
    short="New weak, numb or unsteady legs or arms",
    missing="Choose an answer about legs and arms",
    why="A broken bone can press on the nerves to the legs or arms, even weeks later.",
    source="NHS wording; Heggeness 1993; PMC5738321 (weakness 1 to 12 weeks after a simple fracture); "
    "Marie Curie and MSCC leaflets (heavy legs); CSP and GIRFT (pain down both legs)",
    options=(
        Option(
            YES,
            Text(
                "Yes: a leg or an arm is newly weak, gives way, drags or is hard to move; or my legs feel heavy or will "
                "not hold me; or both legs or both arms are numb or tingle, even at rest; or I am newly unsteady",
                "Yes: a leg or an arm is newly weak, gives way, drags or is hard to move; or their legs feel heavy or will "
                "not hold them; or both legs or both arms are numb or tingle, even at rest; or they are newly unsteady",
            ),
        ),
        Option(
            "both_legs_pain",
            Text(
                "Only this: pain down both legs; or both legs tingle when I walk, and it stops when I sit",
                "Only this: pain down both legs; or both legs tingle when they walk, and it stops when they sit",
            ),
        ),
        Option(
            "one_leg_numb",
            shared_text("Only this: numbness or tingling in one leg or one arm, and it is not weak"),
        ),
        Option(
            "pain_no_steps",
            Text(
                "My legs work, but it hurts too much to stand or to take a few steps, even with help",
                "Their legs work, but it hurts too much to stand or to take a few steps, even with help",
            ),
        ),
        Option(NO, shared_text("No, or only pain in one leg")),
        NOT_SURE_OPTION,
    ),
)

RF_FEVER = SingleChoice(
    id="rf_fever",
    title=Text(
        "Since this pain began, have you had a fever (100.4 F / 38 C or more) or shaking chills?",
        "Since this pain began, have they had a fever (100.4 F / 38 C or more) or shaking chills?",
    ),
    hint=shared_text("Sweats that soak the bed count too; Tylenol and steroid pills can hide a fever."),
    short="Fever or shaking chills",
    missing="Choose an answer about fever and chills",
    why="An infection in the spine can look just like a broken bone.",
    source="NBK547443; McHenry 1988; AHCPR NBK52120",
    options=(
        Option(YES, shared_text("Yes, in the last week")),
        Option(
            "earlier", shared_text("Not in the last week, but in the last 3 months, since this pain began")
        ),
        Option(NO, shared_text("No")),
        NOT_SURE_OPTION,
    ),
)

RF_CHEST_BREATH = SingleChoice(
    id="rf_chest_breath",
    title=Text(
        "Right now, do you have chest pain, trouble breathing while you rest, or sudden bad belly pain? "
        "Or did you faint when this pain began?",
        "Right now, do they have chest pain, trouble breathing while they rest, or sudden bad belly pain? "
        "Or did they faint when this pain began?",
    ),
    hint=Text("Say yes too if you have fainted since then.", "Say yes too if they have fainted since then."),
    short="Chest pain, trouble breathing, bad belly pain, or fainted",
    missing="Choose an answer about chest, breathing, belly and fainting",
    why="The heart, the lungs or a large blood vessel may be in trouble.",
    source="NHS wording",
    options=YES_NO,
)

MAJOR_TRAUMA = SingleChoice(
    id="major_trauma",
    title=shared_text("Did this pain start with a serious accident?"),
    hint=Text(
        "Such as a car crash, a fall down stairs, a fall from higher than standing, "
        "or any fall after which you could not stand or walk.",
        "Such as a car crash, a fall down stairs, a fall from higher than standing, "
        "or any fall after which they could not stand or walk.",
    ),
    short="Serious accident",
    missing="Choose an answer about an accident",
    why="A spine hurt in a hard accident may not be safe to move on.",
    source="NHS wording; RAND panel excluded high-velocity trauma",
    options=(
        Option(
            "yes_not_checked",
            Text(
                "Yes, in the last 2 weeks, and no doctor has checked me yet",
                "Yes, in the last 2 weeks, and no doctor has checked them yet",
            ),
        ),
        Option(
            "yes_old_not_checked",
            Text(
                "Yes, longer ago, and no doctor has checked me",
                "Yes, longer ago, and no doctor has checked them",
            ),
        ),
        Option(
            "yes_checked",
            Text("Yes, but a doctor has checked me", "Yes, but a doctor has checked them"),
        ),
        Option(NO, shared_text("No")),
        NOT_SURE_OPTION,
    ),
)

SUDDEN_WORST_PAIN = SingleChoice(
    id="sudden_worst_pain",
    title=Text(
        "Did this pain come all at once in the last week, for no reason, and is it the worst pain ever?",
        "Did this pain come all at once in the last week, for no reason, and is it their worst pain ever?",
    ),
    short="Sudden and worst pain ever, in the last week",
    missing="Choose an answer about sudden, worst pain",
    why="A large blood vessel that tears, or a bleed, can feel like this.",
    source="Case reports of aortic dissection and of spinal epidural bleeding on blood thinners",
    options=YES_NO,
)

SIGNS = (RF_BLADDER_BOWEL, RF_SADDLE_NUMB, RF_LEG_WEAK, RF_FEVER, RF_CHEST_BREATH, MAJOR_TRAUMA)
"""The emergency signs: asked first, and again at every contact."""

EMERGENCY_SIGNS = Page(
    id="emergency-signs",
    heading=shared_text("Signs of an emergency"),
    questions=(*SIGNS, SUDDEN_WORST_PAIN),
)
