"""What staff read for every code: tiers, statuses, decisions, outcomes, reasons, lists."""

from __future__ import annotations

from collections.abc import Iterable

from app.questionnaire.sections.emergency import MAJOR_TRAUMA, RF_BLADDER_BOWEL, RF_FEVER, RF_LEG_WEAK
from app.questionnaire.sections.health import KNOWN_ANEURYSM
from app.rules.safety import LEGS_AND_NOT_SURE, RED_FLAGS
from app.rules.tiers import Tier
from app.submissions.casework.reaching import is_with_practice
from app.submissions.contact_details import Channel
from app.submissions.feedback import Hard
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import (
    Decision,
    HoldVerdict,
    LanguageUsed,
    NextAction,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from app.submissions.worklist.queue import View

_COLORS = {
    Tier.EMERGENCY_NOW: "red",
    Tier.URGENT_CLINICIAN: "red",
    Tier.PRIORITY_REVIEW: "amber",
    Tier.STANDARD_REVIEW: "blue",
    Tier.IMAGING_FIRST: "blue",
    Tier.ROUTINE_OTHER_CARE: "grey",
}
TIERS = {tier: (tier.label, color) for tier, color in _COLORS.items()}
"""Each tier's name for staff, and the color of its chip."""
VERDICTS = {
    "met": ("Met", "green"),
    "not_met": ("Not met", "grey"),
    "not_known": ("Not known", "amber"),
}
STATUSES = {
    Status.NEW: "New",
    Status.TAKEN: "Assigned",
    Status.TRYING: "Trying to reach",
    Status.WAITING_FOR_PATIENT: "Awaiting patient",
    Status.WAITING_FOR_REPORT: "Awaiting report",
    Status.DECIDED: "Decided",
    Status.CLOSED: "Closed",
}
DECISIONS = {
    Decision.BOOK_CLINIC: "Book visit",
    Decision.IMAGING_FIRST: "Needs imaging first",
    Decision.OTHER_CARE: "Not a fit – other care",
    Decision.SENT_TO_EMERGENCY: "Sent to emergency care",
    Decision.COULD_NOT_REACH: "Could not reach",
    Decision.WITHDREW: "Withdrew",
    Decision.DUPLICATE: "Duplicate",
}
ACTIONS = {
    NextAction.CALL_NOW: "Call now – emergency, not reached yet",
    NextAction.CLINICIAN_CALLS: "Clinician: call now – no clinician has spoken with them yet",
    NextAction.CLINICIAN_DECIDES: "Clinician: decide how to go on – not reached in three calls",
    NextAction.CARRY_OUT_PLAN: "Carry out what the clinician decided",
    NextAction.CLINICIAN_READS: "Clinician review",
    NextAction.ASKED_CLINICIAN: "Clinician review – a question was asked",
    NextAction.CALL: "Call the patient",
    NextAction.CALL_AGAIN: "Call again",
    NextAction.CALL_BACK: "Return patient’s call",
    NextAction.ASK_PATIENT: "Patient said they’d call – follow up",
    NextAction.GET_REPORT: "Get the report",
    NextAction.CARRY_OUT: "Complete and close",
    NextAction.VISIT_OUTCOME: "Did they come to the visit?",
    NextAction.AFTER_VISIT: "What came of the visit?",
    NextAction.ASK_ARRIVED: "Call – did they get to the emergency room?",
    NextAction.ASK_AFTER_CARE: "Call – in emergency care: ask what came of it",
    NextAction.SAYS_WORSE: "Call – patient reported worse",
    NextAction.WITHDRAWN_BY_PATIENT: "Patient withdrew – decide “Withdrew”",
}
OUTCOMES = {
    Outcome.SPOKE: "Spoke with patient",
    Outcome.HELPER: "Spoke with helper",
    Outcome.LEFT_MESSAGE: "Left voicemail",
    Outcome.NO_ANSWER: "No answer",
    Outcome.WRONG_NUMBER: "Wrong number",
    Outcome.WILL_CALL_BACK: "Patient will call back",
    Outcome.INBOUND_CALL: "Inbound call",
    Outcome.PATIENT_CALLED: "Voicemail from patient",
    Outcome.LETTER_SENT: "Letter sent",
    Outcome.DOCTOR_TOLD: "Called the patient’s own doctor",
    Outcome.WELFARE_CHECK: "Welfare check requested",
    Outcome.TOLD_911: "Told to call 911; repeated back",
    Outcome.IN_CARE: "In emergency care",
}
PLANS = {
    UnreachedPlan.WELFARE_CHECK: "Ask for a welfare check",
    UnreachedPlan.OWN_DOCTOR: "Call the patient’s own doctor",
    UnreachedPlan.LETTER: "Send a letter",
    UnreachedPlan.KEEP_CALLING: "Keep calling",
    UnreachedPlan.CLOSE: "Close as could not reach",
}
PARTS_OF_DAY = {
    PartOfDay.MORNING: "morning",
    PartOfDay.NOON: "around noon",
    PartOfDay.AFTERNOON: "afternoon",
}
LANGUAGES_USED = {
    LanguageUsed.SHARED: "We share a language",
    LanguageUsed.INTERPRETER: "With an interpreter",
    LanguageUsed.NONE: "Could not understand each other",
}
SPOKE_WITH_PRACTICE = "Spoke with the practice"
"""The label of Outcome.HELPER for a check that a doctor's office sent."""


def outcome_in_words(submission: Submission, outcome: str) -> str:
    """Return what staff read for the outcome of a contact about this submission."""
    if is_with_practice(submission, outcome):
        return SPOKE_WITH_PRACTICE
    return OUTCOMES[Outcome(outcome)]


REASONS = {
    OverrideReason.REPORT_DIFFERS: "Report says otherwise",
    OverrideReason.PATIENT_DIFFERS: "Different on phone review",
    OverrideReason.CLINICIAN_JUDGED: "Clinician’s judgment",
    OverrideReason.PATIENT_CHOSE: "Patient’s choice",
    OverrideReason.IN_OTHER_HANDS: "Already under care elsewhere",
}
HOLD_VERDICTS = {
    HoldVerdict.MAY_BE_BOOKED: "Cleared to schedule",
    HoldVerdict.NOT_TO_BOOK: "Not cleared",
    HoldVerdict.NEEDS_VISIT: "Needs visit",
    HoldVerdict.CALL_PATIENT: "Call patient",
}
DETAILS_GIVEN = {
    "full_name": "name",
    "birth_date": "date of birth",
    "phone": "phone",
    "email": "e-mail",
    "clinic_id": "clinic",
    "preferred_language": "language",
    "needs_interpreter": "interpreter",
    "best_time": "best time",
    "helper_name": "caller",
    "referral": "doctor’s office",
}
"""The contact details that a phone intake adds, by their names in the contact."""
SIGNS = {
    **{sign.id: sign.short for sign in RED_FLAGS},
    RF_BLADDER_BOWEL.id: "Bladder or bowel change",
    RF_LEG_WEAK.id: "Weak leg or arm, both numb, legs will not hold, or unsteady (not: only one numb)",
    RF_FEVER.id: "Fever or shaking chills",
    MAJOR_TRAUMA.id: "Serious accident in the last 2 weeks, not checked by a doctor",
    KNOWN_ANEURYSM.id: "Aneurysm, not repaired and not checked since the pain began",
}
"""The emergency signs as staff ask about them at each contact: only what the rules count as one."""
ALARMS = {**SIGNS, LEGS_AND_NOT_SURE: "Leg trouble, while bladder trouble or numbness is not ruled out"}
"""Every emergency sign that answers can raise, by the id of its red flag."""
FIELDS = {
    "signs": "Red flags",
    "no_signs": "Asked – all negative",
    "to": "Status",
    "until": "Snooze until",
    "next_day": "Follow up on",
    "owner": "Assign to",
    "hospital": "Which hospital",
    "care_source": "Who said so",
}
"""The fields of the forms whose label is not simply their name."""


def alarms_in_words(signs: Iterable[str]) -> str:
    """Return emergency signs, by their ids, as staff read them."""
    return "; ".join(ALARMS[sign] for sign in signs)


REPORT_PARTS = {
    "kind": "Kind of scan",
    "level": "Which bones (levels, such as T12, L1)",
    "fresh": "New or old fracture",
    "height_loss": "Height lost",
    "wall": "Canal or back wall",
    "report_date": "Date of the scan",
    "who_has_it": "Who has the report",
}
REPORT_VALUES = {
    "xray": "X-ray",
    "ct": "CT",
    "mri": "MRI",
    "bone_scan": "Bone scan",
    "fresh": "New fracture",
    "healed": "Old fracture",
    "none": "No fracture",
    "intact": "Intact",
    "broken": "Broken, or bone in the canal",
    "not_said": "Not said",
}
HARD = {
    Hard.WORD: "A word they do not know",
    Hard.UNCLEAR: "Not clear",
    Hard.TOO_LONG: "Too much to read",
    Hard.NO_ANSWER_FITS: "No answer fits",
    Hard.WHY: "Why we ask",
    Hard.LETTERS: "Letters hard to read",
}
CHANNELS = {
    Channel.CHECK: "Patient or helper",
    Channel.OFFICE: "Referred by a doctor’s office",
    Channel.INTERPRETER: "Interpreter call",
}
VIEWS = {
    View.ALL: "All open",
    View.MINE: "My cases",
    View.NOBODY: "Unassigned",
    View.EMERGENCY: "Emergencies: not reached yet",
    View.URGENT: "Urgent",
    View.REVIEW: "Clinician review",
    View.DUE: "Due now (all lists)",
    View.UNCOVERED: "Due, unassigned or uncovered",
    View.CLOSING: "Treatment window closing",
    View.REPORT: "Awaiting report",
    View.ASK: "Open questions",
    View.CLOSED: "Closed",
}
