"""What the form of a call offers, in words."""

from __future__ import annotations

from app.review import case_stands_out, labels
from app.review.blueprint import bp
from app.review.case_call_form import OTHER, is_short
from app.review.case_done import name_of
from app.rules.wording.patient_messages import LIE_STILL
from app.submissions.casework.contacts import is_settled, may_be_snoozed, must_say_language
from app.submissions.contact_details import national
from app.submissions.models import Submission
from app.submissions.statuses import OUTCOMES, Decision, NextAction, Outcome, Status

TALKS = (
    Outcome.SPOKE,
    Outcome.HELPER,
    Outcome.INBOUND_CALL,
    Outcome.WILL_CALL_BACK,
    Outcome.PATIENT_CALLED,
    Outcome.LETTER_SENT,
    Outcome.DOCTOR_TOLD,
    Outcome.WELFARE_CHECK,
    Outcome.IN_CARE,
)
"""What is saved with the rest of the form. A call without an answer has a button of its own."""
ONLY_BY_PLAN = frozenset({Outcome.DOCTOR_TOLD, Outcome.WELFARE_CHECK})


@bp.context_processor
def words_of_the_call() -> dict[str, object]:
    """Give the templates what a call can be."""
    return {
        "stands_out": case_stands_out.stands_out,
        "is_short": is_short,
        "talks_of": talks_of,
        "is_settled": is_settled,
        "may_be_snoozed": may_be_snoozed,
        "lie_still_first": lambda helper: LIE_STILL.for_(bool(helper)),
        "must_say_language": lambda submission, outcome: must_say_language(submission, Outcome(outcome)),
        "languages_used": labels.LANGUAGES_USED,
        "parts_of_day": labels.PARTS_OF_DAY,
        "other_ways": {each.value: _words(each) for each in OTHER},
        "id_of_field": lambda field: f"call-{field}" if field.startswith("visit_") else field,
        "patient_name": name_of,
        "national": national,
    }


def talks_of(submission: Submission) -> list[Outcome]:
    """Return the outcomes to choose from for a submission."""
    is_over = is_settled(submission)
    offered = [outcome for outcome in TALKS if OUTCOMES[outcome].allowed_when_over or not is_over]
    if not submission.contact["helper_name"] and submission.contact.get("referral") is None:
        offered = [outcome for outcome in offered if outcome is not Outcome.HELPER]
    left_out = set[Outcome]()
    if submission.next_action != NextAction.CARRY_OUT_PLAN:
        left_out |= ONLY_BY_PLAN
    return [outcome for outcome in offered if outcome not in left_out]


def _words(way: Status | Decision) -> str:
    return labels.DECISIONS[way] if isinstance(way, Decision) else labels.STATUSES[way]
