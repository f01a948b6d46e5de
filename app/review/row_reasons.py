"""Why a submission stands where it does, in a few words for its row: one reason, as of today."""

from __future__ import annotations

from app.keys import Unsealable
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
)
from app.questionnaire.sections.health import KNOWN_ANEURYSM
from app.review import presenters
from app.rules.assess import RED_FLAG, SUDDEN_PAIN
from app.rules.safety import LEGS_AND_NOT_SURE, RED_FLAGS, red_flags
from app.rules.wording.told_today import BLOOD_THINNER
from app.submissions.events import EventKind, answers_told
from app.submissions.models import Event, Submission
from app.submissions.worklist.search import NO_NEWS, News

INFECTION = "hold:infection_now"
NOTHING_ASKED = "Nothing asked yet"
SUDDEN_ON_THINNER = "Sudden worst pain on a thinner: 911"
REASONS = {
    "hold:infection_now": "Infection now or lately",
    "hold:pregnant": "Pregnant, or could be",
    "hold:bleeding_disorder": "Bleeding disorder",
    "hold:allergy_cement": "Allergy to bone cement",
    "hold:under_18": "Under 18",
    "hold:pain_location": "Pain in neck, hip or tailbone",
    "flag:sudden_worst_pain": "Sudden worst pain: ER today",
    "flag:cannot_stand_for_pain": "Cannot stand for pain",
    "flag:both_legs_pain": "Pain down both legs",
    "flag:one_leg_numb": "One leg or arm numb",
    "flag:fever_earlier": "Fever earlier: infection?",
    "flag:aneurysm_looked_after": "Aneurysm, looked after",
    "flag:major_trauma_unchecked": "Serious accident, not checked",
    "flag:cancer_active": "Active cancer",
    "flag:weight_loss": "Weight loss: cancer, infection?",
    "flag:immune_risk": "Risk of infection",
    "flag:cancer_past": "Cancer in the past",
    "flag:rest_night_pain": "Pain at rest and at night",
    "flag:major_trauma_checked": "Serious accident, checked",
    "flag:more_than_three_levels": "More than three breaks",
    "flag:severe_low_tier": "Very bad pain, low priority",
    "flag:date_conflict": "Dates do not fit",
    "flag:scan_before_pain": "Scan is from before the pain",
    "flag:prior_spine_procedure": "Spine surgery before",
    "flag:blood_thinner": "Blood thinner",
    "flag:contrast_allergy": "Allergy to X-ray dye",
    "flag:cannot_lie_face_down": "Cannot lie face down",
    "flag:pacemaker_or_no_mri": "Pacemaker, or no MRI",
    "flag:heart_or_lung_trouble": "Heart or lung trouble",
    "flag:sleep_apnea": "Sleep apnea",
    "flag:diabetes": "Diabetes",
    "flag:atypical_age": "Unusual age (18 to 49)",
    "next:needs_mri": "Needs MRI or its report",
    "next:needs_imaging_or_result": "Needs imaging or its report",
    "next:same_day_care": "Told to be seen the same day",
}
"""By the code of a flag. Those about the window are left out: the row has a column for it, as of today."""
SIGNS = {
    **{sign.id: sign.short for sign in RED_FLAGS},
    RF_BLADDER_BOWEL.id: "Bladder or bowel change",
    RF_SADDLE_NUMB.id: "Numb between the legs",
    RF_CHEST_BREATH.id: "Chest pain, breathing, fainting",
    RF_LEG_WEAK.id: "Weak leg or arm, or unsteady",
    RF_FEVER.id: "Fever or chills",
    MAJOR_TRAUMA.id: "Serious accident, not checked",
    KNOWN_ANEURYSM.id: "Aneurysm, not checked",
    LEGS_AND_NOT_SURE: "Leg trouble, bladder not ruled out",
}


def reason_today(submission: Submission, news: News = NO_NEWS) -> str:
    """Return the emergency sign that was found last; else the most serious reason; "" when there is none."""
    try:
        signs = _signs_found(news.alarm) if news.alarm else []
        flags = (news.answers.detail or {}).get("flags") if news.answers else None
        if submission.is_interpreter_call and flags is None and not signs:
            return NOTHING_ASKED
        codes = submission.assessment["flags"] if flags is None else flags
    except Unsealable:
        return ""
    in_order = [
        *(f"{RED_FLAG}{sign}" for sign in signs),
        *(code for _, code, _ in presenters.flags_in_order(codes)),
    ]
    in_order.sort(key=lambda code: code.startswith("hold:") and code != INFECTION)  # the others have a badge
    reason = next(filter(None, map(_in_words, in_order)), "")
    is_on_thinner = reason == REASONS[SUDDEN_PAIN] and BLOOD_THINNER in codes
    return SUDDEN_ON_THINNER if is_on_thinner else reason


def _signs_found(alarm: Event) -> list[str]:
    """Return the ids of the emergency signs that were found in an event: in a contact, or in answers."""
    detail = alarm.detail or {}
    if alarm.kind == EventKind.CONTACT:
        found = set(detail.get("signs", ()))
        return [sign for sign in SIGNS if sign in found]
    if told := red_flags(answers_told(alarm)):
        return [sign.id for sign in told]
    is_in_doubt = f"{RED_FLAG}{LEGS_AND_NOT_SURE}" in detail.get(
        "flags", ()
    )  # by this answer and an earlier one
    return [LEGS_AND_NOT_SURE] if is_in_doubt else []


def _in_words(code: str) -> str:
    kind, _, name = code.partition(":")
    if kind == "red_flag":
        return SIGNS.get(name, name)
    if kind == "unsure" and name in QUESTIONS:
        return f"Not known: {SIGNS.get(name, QUESTIONS[name].short)}"
    return REASONS.get(code, "")
