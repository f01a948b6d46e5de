"""What to ask and what to bring to a doctor's visit, in the order shown.

Numbers of the rules are placeholders from `app.rules.quoted_numbers`.
"""

from __future__ import annotations

from typing import NamedTuple

from app.questionnaire.answers import Answers
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.text import Text, shared_text
from app.rules.safety import SIGNS_OF_DANGER
from app.screening.recommendations import ALWAYS, Suggestion


class SheetAnswer(NamedTuple):
    """One answer of the sheet, for the patient and for a doctor who reads English."""

    question: str
    answer: str
    english_question: str
    english_answer: str


def sheet_answers(given: Answers, helper: bool, localizer: Localizer) -> list[SheetAnswer]:
    """Return every answer given, in the order of the check."""
    return [
        SheetAnswer(
            localizer.translate(question.short),
            question.display(given[question], helper, localizer),
            question.short,
            question.display(given[question], helper, ENGLISH_LOCALIZER),
        )
        for question in given
    ]


HEADINGS = {
    "made": shared_text("Made on %(day)s."),
    "ask": shared_text("Questions to ask"),
    "findings": Text(
        "What doctors look for, and what your answers say",
        "What doctors look for, and what these answers say",
    ),
    "limit": shared_text(
        "This does not say that there is a break, or what is wrong. Only a doctor can tell."
    ),
    "answers": Text("Your answers", "The answers"),
}
"""Words of the sheet that patient and doctor both read, each in their own language."""

QUESTIONS_TO_ASK = (
    Suggestion(ALWAYS, Text("What do you think causes my pain?", "What do you think causes their pain?")),
    Suggestion(ALWAYS, shared_text("What are the ways to treat it? What if we wait?")),
    Suggestion(
        " ".join(f"unsure:{sign.id}" for sign in SIGNS_OF_DANGER),
        Text(
            "I was not sure about a sign of danger. Can you check for it?",
            "We were not sure about a sign of danger. Can you check for it?",
        ),
    ),
    Suggestion(
        "next:same_day_care",
        Text("What can I do about very bad pain today?", "What can they do about very bad pain today?"),
    ),
    Suggestion(
        "flag:sudden_worst_pain",
        shared_text("The pain came all at once and is the worst ever. What can cause that?"),
    ),
    Suggestion(
        "flag:one_leg_numb flag:both_legs_pain",
        shared_text("An arm or leg hurts, tingles or is numb. What could that be?"),
    ),
    Suggestion(
        "flag:cannot_stand_for_pain",
        shared_text("It hurts too much to stand or to take a few steps. Which bones should be checked?"),
    ),
    Suggestion(
        "flag:aneurysm_looked_after",
        Text(
            "Does my aneurysm need to be looked at again?", "Does their aneurysm need to be looked at again?"
        ),
    ),
    Suggestion(
        "flag:cancer_active flag:cancer_past unsure:cancer_history",
        shared_text("Could cancer have to do with this pain? Which tests can tell?"),
    ),
    Suggestion("flag:weight_loss", Text("Why do I lose weight?", "Why do they lose weight?")),
    Suggestion(
        "flag:major_trauma_checked flag:major_trauma_unchecked",
        Text("Was anything else hurt in my accident?", "Was anything else hurt in their accident?"),
    ),
    Suggestion(
        "hold:infection_now",
        shared_text("Is there an infection? How is it treated, and when is it over?"),
    ),
    Suggestion(
        "hold:pregnant",
        Text("Do I need a pregnancy test before an X-ray?", "Do they need a pregnancy test before an X-ray?"),
    ),
    Suggestion(
        "hold:bleeding_disorder",
        Text(
            "What must be done about my blood before a needle is used?",
            "What must be done about their blood before a needle is used?",
        ),
    ),
    Suggestion("unsure:bleeding_disorder", Text("Does my blood clot well?", "Does their blood clot well?")),
    Suggestion(
        "hold:allergy_cement flag:contrast_allergy",
        Text(
            "What can be used instead of what I am allergic to?",
            "What can be used instead of what they are allergic to?",
        ),
    ),
    Suggestion(
        "unsure:allergy_cement_contrast",
        Text("Am I allergic to bone cement or X-ray dye?", "Are they allergic to bone cement or X-ray dye?"),
    ),
    Suggestion("hold:under_18", shared_text("Which doctor for children should look at this?")),
    Suggestion(
        "hold:pain_location",
        Text(
            "My worst pain is not in the middle or low back. Who should look at it?",
            "Their worst pain is not in the middle or low back. Who should look at it?",
        ),
    ),
    Suggestion(
        "flag:blood_thinner",
        Text(
            "Who decides if and when I stop my blood thinner, and when I start it again?",
            "Who decides if and when they stop their blood thinner, and when they start it again?",
        ),
    ),
    Suggestion(
        "unsure:blood_thinner",
        Text("Is one of my medicines a blood thinner?", "Is one of their medicines a blood thinner?"),
    ),
    Suggestion(
        "next:needs_imaging_or_result",
        Text("Do I need a scan of my back? How soon?", "Do they need a scan of their back? How soon?"),
    ),
    Suggestion(
        "next:needs_mri",
        Text("Is the break new? Do I need an MRI to tell?", "Is the break new? Do they need an MRI to tell?"),
    ),
    Suggestion(
        "flag:scan_before_pain",
        Text(
            "My scan is from before this pain. Do I need a new one?",
            "Their scan is from before this pain. Do they need a new one?",
        ),
    ),
    Suggestion("met:imaging_result", shared_text("Which bone is broken, and how new is the break?")),
    Suggestion(
        "not_met:imaging_result",
        Text(
            "My scan shows no new break. What else can hurt like this?",
            "Their scan shows no new break. What else can hurt like this?",
        ),
    ),
    Suggestion(
        "flag:more_than_three_levels",
        shared_text("We were told that more than three bones are broken. Which ones cause the pain?"),
    ),
    Suggestion(
        "not_met:onset_date",
        shared_text("This pain is more than %(weeks)s weeks old. What can still be done?"),
    ),
    Suggestion(
        "flag:window_closing",
        shared_text(
            "This pain may be %(early_weeks)s to %(weeks)s weeks old. Is there a time limit for any of the treatments?"
        ),
    ),
    Suggestion(
        "not_known:onset_date flag:date_conflict", shared_text("How can you tell how old a break is?")
    ),
    Suggestion("not_met:onset_event", shared_text("The pain came on slowly. What does that tell you?")),
    Suggestion(
        "not_known:onset_event", shared_text("It is not clear how the pain started. Does that matter?")
    ),
    Suggestion(
        "not_met:pain_better_lying flag:rest_night_pain",
        shared_text("What does it mean when lying down does not ease the pain?"),
    ),
    Suggestion(
        "not_known:pain_better_lying",
        shared_text("It is not clear if lying down eases the pain. Does that matter?"),
    ),
    Suggestion(
        "unsure:rest_night_pain",
        shared_text("It is not clear if the pain is just as bad lying still. Does that matter?"),
    ),
    Suggestion(
        "not_met:pain_score not_met:function_impact not_met:pain_trend",
        shared_text("Can this get better with time? How long is it safe to wait?"),
    ),
    Suggestion(
        "not_met:treatment_tried not_known:treatment_tried",
        Text(
            "What can I try first: rest, a brace, pain medicine?",
            "What can they try first: rest, a brace, pain medicine?",
        ),
    ),
    Suggestion(
        "not_known:height_or_stoop",
        Text("Can you measure if I have lost height?", "Can you measure if they have lost height?"),
    ),
    Suggestion(
        "met:bone_risk", Text("How do we make my bones stronger?", "How do we make their bones stronger?")
    ),
    Suggestion(
        "not_met:bone_risk not_known:bone_risk",
        Text("Do I need a test for weak bones?", "Do they need a test for weak bones?"),
    ),
    Suggestion(
        "flag:atypical_age",
        Text("Could a bone break at my age? Why?", "Could a bone break at their age? Why?"),
    ),
    Suggestion(
        "flag:immune_risk unsure:immune_risk flag:fever_earlier",
        shared_text("Could an infection cause this pain? Which tests can tell?"),
    ),
    Suggestion(
        "flag:prior_spine_procedure unsure:prior_spine_procedure",
        shared_text("Does back surgery or bone cement before change the plan?"),
    ),
    Suggestion(
        "flag:cannot_lie_face_down",
        Text(
            "I cannot lie face down for an hour. If a procedure is planned, how would you do it?",
            "They cannot lie face down for an hour. If a procedure is planned, how would you do it?",
        ),
    ),
    Suggestion(
        "flag:pacemaker_or_no_mri",
        Text("Can I have an MRI? If not, which scan?", "Can they have an MRI? If not, which scan?"),
    ),
    Suggestion(
        "flag:heart_or_lung_trouble",
        Text(
            "If a procedure is planned: is it safe to make me sleepy?",
            "If a procedure is planned: is it safe to make them sleepy?",
        ),
    ),
    Suggestion("flag:sleep_apnea", shared_text("If a procedure is planned: how does sleep apnea matter?")),
    Suggestion(
        "flag:diabetes", shared_text("If a procedure is planned: what about food and diabetes medicine?")
    ),
)
"""The most serious come first."""

THINGS_TO_BRING = (
    Suggestion(ALWAYS, shared_text("this sheet")),
    Suggestion(ALWAYS, Text("a photo ID and your insurance card", "their photo ID and insurance card")),
    Suggestion(
        ALWAYS,
        Text(
            "your list of medicines, with how much you take and when",
            "their list of medicines, with how much they take and when",
        ),
    ),
    Suggestion(
        "flag:blood_thinner",
        Text(
            "the name of your blood thinner, and of the doctor who ordered it",
            "the name of their blood thinner, and of the doctor who ordered it",
        ),
    ),
    Suggestion(
        "imaging_result=adv_recent imaging_result=xray_fracture imaging_result=old_healed imaging_result=adv_no_fracture"
        " imaging_result=xray_no_fracture imaging_result=waiting",
        Text(
            "your scan report, and the pictures on a disc if you have them",
            "their scan report, and the pictures on a disc if they have them",
        ),
    ),
    Suggestion(
        "flag:contrast_allergy hold:allergy_cement",
        Text("a list of your allergies", "a list of their allergies"),
    ),
    Suggestion(
        "flag:pacemaker_or_no_mri",
        Text("the card of your pacemaker, if you have one", "the card of their pacemaker, if they have one"),
    ),
    Suggestion(
        "treatment_tried=under_three treatment_tried=three_to_six treatment_tried=six_plus",
        Text("your brace, if you have one", "their brace, if they have one"),
    ),
    Suggestion(
        ALWAYS,
        Text("glasses and hearing aids, if you use them", "glasses and hearing aids, if they use them"),
    ),
    Suggestion(
        ALWAYS, Text("a person to come with you, to listen and to drive", "a person to listen and to drive")
    ),
)
