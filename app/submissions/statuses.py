"""Statuses, decisions, outcomes of a contact, and which moves are legal: one table."""

from __future__ import annotations

from enum import StrEnum

from app.rules.tiers import Tier


class Status(StrEnum):
    """Where a submission stands."""

    NEW = "new"
    TAKEN = "taken"
    TRYING = "trying"
    WAITING_FOR_PATIENT = "waiting_for_patient"
    WAITING_FOR_REPORT = "waiting_for_report"
    DECIDED = "decided"
    CLOSED = "closed"


class Decision(StrEnum):
    """What a person concluded. The rules only ever suggest."""

    BOOK_CLINIC = "book_clinic"
    IMAGING_FIRST = "imaging_first"
    OTHER_CARE = "other_care"
    SENT_TO_EMERGENCY = "sent_to_emergency"
    COULD_NOT_REACH = "could_not_reach"
    WITHDREW = "withdrew"
    DUPLICATE = "duplicate"


class NextAction(StrEnum):
    """What is to be done until `act_by`."""

    CALL_NOW = "call_now"
    CLINICIAN_READS = "clinician_reads"
    CALL = "call"
    CALL_AGAIN = "call_again"
    CALL_BACK = "call_back"
    ASK_PATIENT = "ask_patient"
    GET_REPORT = "get_report"
    CARRY_OUT = "carry_out"
    ASK_ARRIVED = "ask_arrived"
    SAYS_WORSE = "says_worse"
    WITHDRAWN_BY_PATIENT = "took_back"


FROM_THE_PATIENT = frozenset({NextAction.SAYS_WORSE, NextAction.WITHDRAWN_BY_PATIENT})
"""What the patient said on the status page: it stays the next action until somebody has talked with them, or decided."""


class Outcome(StrEnum):
    """How a contact went."""

    SPOKE = "spoke"
    HELPER = "helper"
    LEFT_MESSAGE = "left_message"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    WILL_CALL_BACK = "will_call_back"
    PATIENT_CALLED = "she_called"
    LETTER_SENT = "letter_sent"
    TOLD_911 = "told_911"


REACHED = frozenset({Outcome.SPOKE, Outcome.HELPER, Outcome.TOLD_911})
"""Somebody was spoken with. Each of them asks the emergency signs again."""
TRIED = frozenset({Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER})
"""Tries that reached nobody."""


class HoldVerdict(StrEnum):
    """What a clinician says of a hold. Kept as the outcome of the event."""

    MAY_BE_BOOKED = "may_be_booked"
    NOT_TO_BOOK = "not_to_book"


class OverrideReason(StrEnum):
    """Why a decision goes another way than the tier. Counted later, to see where the rules are wrong."""

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
"""To `new` is back to nobody; from `decided` and `closed`, to `taken` or `new` is reopening."""

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
"""The decisions that go the way of a tier. Any other one needs a reason, and words."""


class ActionRefused(Exception):
    """A move that the table, or a guard, does not allow. Carries words for staff."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Conflict(Exception):
    """Somebody else changed the submission since it was opened."""
