"""What the clinical team would need to plan for."""

from __future__ import annotations

from app.questionnaire.question import MultipleChoice, Option, SingleChoice
from app.questionnaire.sections.options import NO, NONE_OPTION, NOT_SURE_OPTION, YES_NO
from app.questionnaire.text import Text, shared_text

BLOOD_THINNER = SingleChoice(
    id="blood_thinner",
    title=Text(
        "Do you take a blood thinner or daily aspirin?",
        "Do they take a blood thinner or daily aspirin?",
    ),
    hint=Text(
        "Such as warfarin (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, or shots such as "
        "Lovenox; do not stop it on your own.",
        "Such as warfarin (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, or shots such as "
        "Lovenox; they must not stop it on their own.",
    ),
    short="Blood thinner or daily aspirin",
    missing="Choose an answer about blood thinners",
    why="These medicines can cause more bleeding. A doctor must know.",
    source="SIR 2019; Zou 2020; clinic's criteria",
    options=YES_NO,
)

BLEEDING_DISORDER = SingleChoice(
    id="bleeding_disorder",
    title=Text(
        "Has a doctor said your blood does not clot well?",
        "Has a doctor said their blood does not clot well?",
    ),
    hint=shared_text(
        "Such as low platelets or hemophilia, but not bruises or bleeding from a blood thinner or aspirin."
    ),
    short="Blood that does not clot well",
    missing="Choose an answer about blood that does not clot",
    why="This must be cared for before any needle is used.",
    source="CMS LCD; ACR 2018 variant 3; VERTOS II",
    options=YES_NO,
)

ALLERGY_CEMENT_CONTRAST = SingleChoice(
    id="allergy_cement_contrast",
    title=Text(
        "Are you allergic to bone cement or X-ray dye?",
        "Are they allergic to bone cement or X-ray dye?",
    ),
    short="Allergy to bone cement or X-ray dye",
    missing="Choose an answer about allergies",
    why="Some care uses bone cement and X-ray dye. Doctors must know about allergies first.",
    source="CMS LCD; device safety information",
    options=(
        Option("cement", shared_text("Yes, bone cement (acrylic)")),
        Option("contrast_only", shared_text("Yes, X-ray dye only")),
        Option(NO, shared_text("No")),
        NOT_SURE_OPTION,
    ),
)

PRIOR_SPINE_PROCEDURE = SingleChoice(
    id="prior_spine_procedure",
    title=Text(
        "Have you had back surgery before, or had cement put in a spine bone?",
        "Have they had back surgery before, or had cement put in a spine bone?",
    ),
    hint=shared_text("Count rods, screws, a pump or a nerve stimulator."),
    short="Back surgery or cement before",
    missing="Choose an answer about back surgery",
    why="It changes the plan. New pain after cement may be a new break or an infection.",
    source="PMC8236162; clinic's list of risks",
    options=YES_NO,
)

PLANNING_NEEDS = MultipleChoice(
    id="planning_needs",
    title=Text("To plan ahead: do any of these fit you?", "To plan ahead: do any of these fit them?"),
    hint=shared_text("Tick all that do."),
    short="Needs to plan for",
    missing="To plan ahead: tick all that fit, or tick “None of these”",
    why="So that doctors know which scan, and which way to lie, is safe.",
    source="Clinic's criteria: sedation or general anesthesia, X-ray guidance",
    options=(
        Option(
            "cannot_lie_face_down",
            Text("I cannot lie face down for an hour", "They cannot lie face down for an hour"),
        ),
        Option(
            "pacemaker_or_no_mri",
            Text(
                "I have a pacemaker, or was told I cannot have an MRI",
                "They have a pacemaker, or were told they cannot have an MRI",
            ),
        ),
        Option(
            "heart_or_lung_trouble",
            Text(
                "I use oxygen, or have bad heart or lung trouble",
                "They use oxygen, or have bad heart or lung trouble",
            ),
        ),
        Option("diabetes", Text("I have diabetes", "They have diabetes")),
        Option(
            "sleep_apnea",
            Text("I have sleep apnea, or use a CPAP machine", "They have sleep apnea, or use a CPAP machine"),
        ),
        NONE_OPTION,
        NOT_SURE_OPTION,
    ),
)
