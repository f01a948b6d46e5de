"""Tables of statuses, decisions and contact outcomes, and of the legal transitions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.rules.due_dates import ServiceLevels
from app.rules.tiers import Tier


class Status(StrEnum):
    """The status of a submission."""

    NEW = "new"
    TAKEN = "taken"
    TRYING = "trying"
    WAITING_FOR_PATIENT = "waiting_for_patient"
    WAITING_FOR_REPORT = "waiting_for_report"
    DECIDED = "decided"
    CLOSED = "closed"


FINISHED = frozenset({Status.DECIDED, Status.CLOSED})


class Decision(StrEnum):
    """What staff decided. The rules only suggest."""

    BOOK_CLINIC = "book_clinic"
    IMAGING_FIRST = "imaging_first"
    OTHER_CARE = "other_care"
    SENT_TO_EMERGENCY = "sent_to_emergency"
    COULD_NOT_REACH = "could_not_reach"
    WITHDREW = "withdrew"
    DUPLICATE = "duplicate"


class NextAction(StrEnum):
    """What to do by `act_by`."""

    CALL_NOW = "call_now"
    CLINICIAN_CALLS = "clinician_calls"
    CLINICIAN_DECIDES = "clinician_decides"
    CARRY_OUT_PLAN = "carry_out_plan"
    CLINICIAN_READS = "clinician_reads"
    ASKED_CLINICIAN = "asked_clinician"
    CALL = "call"
    CALL_AGAIN = "call_again"
    CALL_BACK = "call_back"
    ASK_PATIENT = "ask_patient"
    GET_REPORT = "get_report"
    CARRY_OUT = "carry_out"
    VISIT_OUTCOME = "visit_outcome"
    AFTER_VISIT = "after_visit"
    ASK_ARRIVED = "ask_arrived"
    ASK_AFTER_CARE = "ask_after_care"
    SAYS_WORSE = "says_worse"
    WITHDRAWN_BY_PATIENT = "took_back"


FROM_THE_PATIENT = frozenset({NextAction.SAYS_WORSE, NextAction.WITHDRAWN_BY_PATIENT})
"""Sent by the patient on the status page: it stays the next action until a talk with the patient, or a decision."""
UNTIL_A_TALK = frozenset({NextAction.ASK_ARRIVED, NextAction.CLINICIAN_CALLS})
"""Not replaced by a failed call, another status or a decision: only by a talk, or by news that the patient is in care."""
WHILE_ASKED = frozenset(
    {
        NextAction.CLINICIAN_READS,
        NextAction.CALL,
        NextAction.CALL_AGAIN,
        NextAction.ASK_PATIENT,
        NextAction.GET_REPORT,
    }
)
"""Next actions that give way to a question to a clinician, as long as it has no answer."""
UNTIL_PLANNED = frozenset({NextAction.CLINICIAN_DECIDES, NextAction.CARRY_OUT_PLAN})
"""About an urgent patient who cannot be reached. Not replaced by a failed call or another status."""
UNTIL_DECIDED = UNTIL_PLANNED | {NextAction.ASK_AFTER_CARE}
"""Kept until a talk, or a decision: what a clinician plans, and to ask what came of emergency care."""
CLINICIAN_ACTIONS = frozenset(
    {
        NextAction.CLINICIAN_CALLS,
        NextAction.CLINICIAN_DECIDES,
        NextAction.CLINICIAN_READS,
        NextAction.ASKED_CLINICIAN,
    }
)
"""What only a clinician does: the list for clinician review, together with open questions to a clinician."""


class Outcome(StrEnum):
    """How a contact went."""

    SPOKE = "spoke"
    HELPER = "helper"
    LEFT_MESSAGE = "left_message"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    WILL_CALL_BACK = "will_call_back"
    INBOUND_CALL = "inbound_call"
    PATIENT_CALLED = "she_called"
    LETTER_SENT = "letter_sent"
    DOCTOR_TOLD = "doctor_told"
    WELFARE_CHECK = "welfare_check"
    TOLD_911 = "told_911"
    IN_CARE = "in_care"


class LanguageUsed(StrEnum):
    """How staff and a patient who does not use English understood each other in a talk."""

    SHARED = "shared"
    INTERPRETER = "interpreter"
    NONE = "none"


class Capacity(StrEnum):
    """Whether the patient understands what was sent and can decide, as staff found in a talk."""

    YES = "yes"
    HELPER = "helper"
    UNSURE = "unsure"


class UnreachedPlan(StrEnum):
    """What a clinician decides about an urgent patient who could not be reached, stored as the outcome of the event."""

    WELFARE_CHECK = "welfare_check"
    OWN_DOCTOR = "own_doctor"
    LETTER = "letter"
    KEEP_CALLING = "keep_calling"
    CLOSE = "close"


@dataclass(frozen=True, kw_only=True)
class OutcomeMeaning:
    """What follows from one outcome: a row of OUTCOMES.

    is_call: we called, or spoke, so it counts as the first contact. reaches: we spoke with the patient, or with a helper.
    needs_permission: it reaches only a helper who may speak for the patient; see `app.submissions.casework.reaching`.
    tries: a call that reached no one. patient_called: the patient left a message. is_letter: only a letter was sent.
    is_elsewhere: something was done for the patient without a call to them. tells_911: the patient was told to call 911.
    in_care: the patient is known to be in emergency care. must_ask_signs: the emergency signs must be asked. allowed_when_over: it
    can be logged for a decided or closed submission. next_status: the status it leads to, or None when this table does not
    determine it.
    days: business days until the next call when no day was chosen, or None to keep the due time.
    """

    is_call: bool = False
    reaches: bool = False
    needs_permission: bool = False
    tries: bool = False
    patient_called: bool = False
    is_letter: bool = False
    is_elsewhere: bool = False
    tells_911: bool = False
    in_care: bool = False
    must_ask_signs: bool = False
    allowed_when_over: bool = False
    next_status: Status | None = None
    days: Callable[[ServiceLevels], int] | None = None


_UNANSWERED = OutcomeMeaning(
    is_call=True,
    tries=True,
    next_status=Status.TRYING,
    days=lambda service_levels: service_levels.try_again_days,
)

OUTCOMES: dict[Outcome, OutcomeMeaning] = {
    Outcome.SPOKE: OutcomeMeaning(is_call=True, reaches=True, must_ask_signs=True, next_status=Status.TAKEN),
    Outcome.HELPER: OutcomeMeaning(
        is_call=True, reaches=True, needs_permission=True, must_ask_signs=True, next_status=Status.TAKEN
    ),
    Outcome.LEFT_MESSAGE: _UNANSWERED,
    Outcome.NO_ANSWER: _UNANSWERED,
    Outcome.WRONG_NUMBER: _UNANSWERED,
    Outcome.WILL_CALL_BACK: OutcomeMeaning(
        is_call=True,
        next_status=Status.WAITING_FOR_PATIENT,
        days=lambda service_levels: service_levels.patient_days,
    ),
    Outcome.INBOUND_CALL: OutcomeMeaning(
        is_call=True, reaches=True, must_ask_signs=True, allowed_when_over=True, next_status=Status.TAKEN
    ),
    Outcome.PATIENT_CALLED: OutcomeMeaning(patient_called=True, allowed_when_over=True),
    Outcome.LETTER_SENT: OutcomeMeaning(is_letter=True, is_elsewhere=True, allowed_when_over=True),
    Outcome.DOCTOR_TOLD: OutcomeMeaning(is_elsewhere=True),
    Outcome.WELFARE_CHECK: OutcomeMeaning(is_elsewhere=True),
    Outcome.TOLD_911: OutcomeMeaning(is_call=True, reaches=True, tells_911=True, next_status=Status.TAKEN),
    Outcome.IN_CARE: OutcomeMeaning(is_call=True, in_care=True, next_status=Status.TAKEN),
}
"""Everything an outcome means, in one place. A new outcome needs a row here, and words in `app.review.labels` and `row_words`."""

REACHED = frozenset(outcome for outcome, meaning in OUTCOMES.items() if meaning.reaches)
"""Outcomes in which someone was spoken with. A talk with the patient or a helper asks the signs again."""
TRIED = frozenset(outcome for outcome, meaning in OUTCOMES.items() if meaning.tries)
"""Calls that reached no one."""
LETTERS = frozenset(outcome for outcome, meaning in OUTCOMES.items() if meaning.is_letter)
"""Letters: they make up for a wrong number, and are required before giving up on a patient."""


class HoldVerdict(StrEnum):
    """A clinician's verdict, above all on a hold, stored as the outcome of the event.

    NEEDS_VISIT asks for a visit, so it clears a hold as MAY_BE_BOOKED does. CALL_PATIENT decides nothing yet.
    """

    MAY_BE_BOOKED = "may_be_booked"
    NOT_TO_BOOK = "not_to_book"
    NEEDS_VISIT = "needs_visit"
    CALL_PATIENT = "call_patient"


CLEARING = frozenset({HoldVerdict.MAY_BE_BOOKED, HoldVerdict.NEEDS_VISIT})
"""Verdicts with which a visit may be booked."""


class OverrideReason(StrEnum):
    """Why a decision goes against the tier. Counted in reports, to see where the rules are wrong."""

    REPORT_DIFFERS = "report_differs"
    PATIENT_DIFFERS = "patient_differs"
    CLINICIAN_JUDGED = "clinician_judged"
    PATIENT_CHOSE = "patient_chose"
    IN_OTHER_HANDS = "in_other_hands"


_WORKED_ON = frozenset({Status.TAKEN, Status.TRYING, Status.WAITING_FOR_PATIENT, Status.WAITING_FOR_REPORT})

TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.NEW: frozenset({Status.TAKEN, Status.TRYING}),
    Status.TAKEN: (_WORKED_ON | {Status.NEW, Status.DECIDED}) - {Status.TAKEN},
    Status.TRYING: (_WORKED_ON | {Status.NEW, Status.DECIDED}) - {Status.TRYING},
    Status.WAITING_FOR_PATIENT: (_WORKED_ON | {Status.NEW, Status.DECIDED}) - {Status.WAITING_FOR_PATIENT},
    Status.WAITING_FOR_REPORT: (_WORKED_ON | {Status.NEW, Status.DECIDED}) - {Status.WAITING_FOR_REPORT},
    Status.DECIDED: frozenset({Status.TAKEN, Status.NEW, Status.CLOSED}),
    Status.CLOSED: frozenset({Status.TAKEN, Status.NEW}),
}
"""To `new` means unassigned again; from `decided` or `closed`, to `taken` or `new` means reopened."""

_WITHOUT_CARE = frozenset({Decision.COULD_NOT_REACH, Decision.WITHDREW, Decision.DUPLICATE})
_SPINE = frozenset({Decision.BOOK_CLINIC, Decision.IMAGING_FIRST})

FITS: dict[Tier, frozenset[Decision]] = {
    Tier.EMERGENCY_NOW: frozenset({Decision.SENT_TO_EMERGENCY}) | _WITHOUT_CARE,
    Tier.URGENT_CLINICIAN: frozenset({Decision.SENT_TO_EMERGENCY}) | _SPINE | _WITHOUT_CARE,
    Tier.PRIORITY_REVIEW: _SPINE | _WITHOUT_CARE,
    Tier.STANDARD_REVIEW: _SPINE | _WITHOUT_CARE,
    Tier.IMAGING_FIRST: frozenset({Decision.IMAGING_FIRST}) | _WITHOUT_CARE,
    Tier.ROUTINE_OTHER_CARE: frozenset({Decision.OTHER_CARE}) | _WITHOUT_CARE,
}
"""The decisions that agree with a tier. Any other needs a reason and a note."""


def overrides(decision: str, tier: int) -> bool:
    """Whether a decision goes against a tier, by their stored values."""
    return Decision(decision) not in FITS[Tier(tier)]


class ActionRefused(Exception):
    """An action that the table, or a guard, does not allow. words: the message for staff."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Conflict(Exception):
    """Someone else has changed the submission since it was opened."""
