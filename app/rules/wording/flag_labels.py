"""The text of each flag (for staff) and next step (for the patient). Codes are permanent, texts are not."""

from __future__ import annotations

from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.emergency import SIGNS
from app.questionnaire.text import Text
from app.rules.quoted_numbers import QuotedRuleset, quoted_numbers
from app.rules.ruleset import CURRENT
from app.rules.safety import LEGS_AND_NOT_SURE
from app.rules.wording.patient_messages import LOOKED_FOR

LEGS_IN_DOUBT_CODE = f"red_flag:{LEGS_AND_NOT_SURE}"
EMERGENCY_IDS = frozenset(sign.id for sign in SIGNS)

FLAGS: dict[str, str] = {
    "hold:infection_now": "Hold: infection now or in the last 2 weeks, or not known. No cement before a clinician clears it.",
    "hold:pregnant": "Hold: pregnant, or could be. Needs a test and a clinician before any X-ray procedure.",
    "hold:bleeding_disorder": "Hold: blood that does not clot well. A clinician must clear it first.",
    "hold:allergy_cement": "Hold: allergy to bone cement. A clinician must clear it first.",
    "hold:under_18": "Hold: under 18. The check is meant for adults; a clinician decides.",
    "hold:pain_location": "Hold: the worst pain is in the neck, or in the tailbone, hip or groin.",
    "flag:sudden_worst_pain": "Sudden, worst pain ever, this week: ER today; 911 if on a blood thinner or faint. Aorta or a bleed.",
    "flag:cannot_stand_for_pain": "Cannot stand or take a few steps for pain. Think of a hip or pelvic break: same-day care.",
    "flag:both_legs_pain": "Pain down both legs, or both tingle on walking. Ask about bladder and numbness at each contact.",
    "flag:one_leg_numb": "Numb or tingling in one leg or arm, not weak. Ask again at each contact.",
    "flag:fever_earlier": "Fever or chills since the pain began, but not in the last week. Think of infection.",
    "flag:aneurysm_looked_after": "Aneurysm, repaired or checked since the pain began. Get that report.",
    "flag:major_trauma_unchecked": "Serious accident more than 2 weeks ago, never checked by a doctor.",
    "flag:cancer_active": "Cancer now, in the last 5 years, in treatment, spread or come back. A break may come from cancer.",
    "flag:weight_loss": "Lost 10 pounds or more without trying. Think of cancer or infection.",
    "flag:immune_risk": "Higher risk of infection. What looks like a fracture may be an infection.",
    "flag:cancer_past": "Cancer more than 5 years ago, no treatment now.",
    "flag:rest_night_pain": "Pain just as bad lying still. Fits a fracture less well. Think of infection or cancer.",
    "flag:major_trauma_checked": "Serious accident, checked by a doctor. Get that report.",
    "flag:more_than_three_levels": "More than three broken bones. Needs a wider check.",
    "flag:severe_low_tier": "Very bad pain and severe limits in a low tier. Call within 1 business day.",
    "flag:window_closing": "The pain may be %(early_weeks)s to %(weeks)s weeks old. The window may close soon.",
    "flag:date_conflict": "The dates do not fit together. Ask when the pain began, and about the scan and the treatment.",
    "flag:scan_before_pain": "The scan is from before this pain, so it says nothing about it.",
    "flag:over_12_weeks": "The pain is more than %(weeks)s weeks old: outside the window.",
    "flag:prior_spine_procedure": "Back surgery or cement before. New pain may be a new break or an infection.",
    "flag:blood_thinner": "Takes a blood thinner or daily aspirin. Plan with the prescriber; the patient must not stop it alone.",
    "flag:contrast_allergy": "Allergy to X-ray dye. Tell the team; the balloon can be filled another way.",
    "flag:cannot_lie_face_down": "Cannot lie face down for an hour. Plan position and sedation.",
    "flag:pacemaker_or_no_mri": "Pacemaker, or told not to have an MRI. Plan another scan.",
    "flag:heart_or_lung_trouble": "Uses oxygen, or bad heart or lung trouble. Plan sedation.",
    "flag:sleep_apnea": "Sleep apnea, or uses a CPAP machine. Plan sedation.",
    "flag:diabetes": "Diabetes. Plan food, medicines and steroids.",
    "flag:atypical_age": "18 to 49: a weak-bone fracture is unusual at this age. Ask why.",
    "next:needs_mri": "A break shows, but only on an X-ray, or it is not known if it is new. Ask for an MRI or its report.",
    "next:needs_imaging_or_result": "No scan result that can be used. Ask for one.",
    "next:same_day_care": "Told to call their own doctor today, and to go to urgent care or the ER if not seen today.",
}
"""The most serious first: the queue shows the first flag a patient has. `flag_sentence` fills in the numbers."""

CONFIRMED: dict[str, str] = {
    "old_accident_new_pain": "an accident more than %(accident_weeks)s weeks ago, "
    "and pain from it that began less than %(accident_weeks)s weeks ago",
    "eased_and_not_eased": "pain that eases lying down, and is just as bad lying still",
    "no_pain_but_severe": "pain 0 out of 10 on moving, and help needed to dress or wash",
    "no_pain_but_worse": "pain 0 out of 10 on moving, and pain that gets worse",
    "treated_for_longer": "treatment for longer than the pain has lasted",
    "new_break_of_old_pain": "pain of more than %(weeks)s weeks, and a scan with a new break",
    "scan_before_pain": "a scan from before the pain began",
}
"""Both answers of a contradiction that the patient confirmed, for staff. A code stays when it is not asked any more."""

NEXT_STEPS: dict[str, Text] = {
    "next:needs_mri": Text(
        "Ask your doctor if you need an MRI (a scan that shows if a break is new). If you had one, get the report.",
        "Ask their doctor if they need an MRI (a scan that shows if a break is new). If they had one, get the report.",
    ),
    "next:needs_imaging_or_result": Text(
        "Ask your doctor for a scan of your back this week. If you had one since this pain began, ask for the report.",
        "Ask their doctor for a scan of their back this week. If they had one since this pain began, ask for the report.",
    ),
    "next:same_day_care": Text(
        "Your pain is very bad. Call your own doctor today. If you cannot be seen today, go to urgent care or the ER.",
        "Their pain is very bad. Call their own doctor today. If they cannot be seen today, take them to urgent care or the ER.",
    ),
}


def flag_sentence(code: str, ruleset: QuotedRuleset = CURRENT) -> str:
    """Return a flag as a sentence for staff, with a ruleset's numbers. Raises KeyError for an unknown code."""
    kind, _, name = code.partition(":")
    if code == LEGS_IN_DOUBT_CODE:
        return "Emergency sign: leg trouble, while bladder trouble or numbness between the legs is not ruled out."
    if kind == "red_flag":
        return f"Emergency sign: {QUESTIONS[name].short}."
    if kind == "unsure" and name in EMERGENCY_IDS:
        return f"Emergency sign NOT ruled out: {QUESTIONS[name].short}. Ask this first, today."
    if kind == "unsure":
        return f"Not known: {QUESTIONS[name].short}. Ask by phone."
    return FLAGS[code] % quoted_numbers(ruleset)


def confirmed_sentence(code: str, ruleset: QuotedRuleset = CURRENT) -> str:
    """Return what the patient confirmed, with a ruleset's numbers. Raises KeyError for an unknown code."""
    return CONFIRMED[code] % quoted_numbers(ruleset)


def looked_for(ruleset: QuotedRuleset = CURRENT) -> dict[str, str]:
    """Return what doctors look for, in English, with the numbers of a ruleset."""
    return {question: words % quoted_numbers(ruleset) for question, words in LOOKED_FOR.items()}


def next_step(code: str) -> str:
    """Return a next step as text for the patient. Raises KeyError for an unknown code."""
    return NEXT_STEPS[code].patient
