"""What is written once: the columns of a submission that never change after sending, and the tables nothing is taken out of.

The triggers let four changes through and no other: an erasure, a key wrapped again, new blind indexes, a migration. Beside
them stands what belongs to sending itself: an emergency said on the phone is in the queue before the call is over.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.audit.append_only import WORDS, tables_of_traces
from app.audit.triggers import Allowed, WrittenOnce

ERASED_AT = (("submissions", "erased_at"),)
INTAKES = (("phone_intakes", "submission_id"),)


def _erased(column: str) -> Allowed:
    """Nothing is left in the column, and the same update says since when."""
    is_empty = f"(NEW.{column} IS NULL OR length(NEW.{column}) = 0)"
    return Allowed(f"OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND {is_empty}", ERASED_AT)


IN_A_CALL = Allowed(
    "EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)", INTAKES
)
"""The phone intake that put it into the queue is still there, at most a week."""
FIRST_TIME = Allowed("OLD.receipt IS NULL")
"""The upgrade gives a receipt to what was stored before there were any."""
REWRAPPED = Allowed(
    "length(NEW.data_key) = length(OLD.data_key) AND substr(NEW.data_key, 1, 4) <> substr(OLD.data_key, 1, 4)"
)
"""The same key, under another key of the instance: the first four bytes are its id."""
ERASED_ONCE = Allowed("OLD.erased_at IS NULL", ERASED_AT)

FROZEN: Mapping[str, tuple[str, tuple[Allowed, ...]]] = {
    "id": ("what the sealed fields are bound to, and what stops a second sending", ()),
    "draft_id": ("the patient's cookie finds the submission by it", ()),
    "reference": ("the patient reads it out", ()),
    "sent_at": ("every due time counts from it", ()),
    "as_of": ("the day for which it is assessed; replay reads it", ()),
    "language": ("in which the questions were shown", ()),
    "questions_text": ("what was shown", ()),
    "consent_text": ("what the patient agreed to; in a call, asked after the emergency", (IN_A_CALL,)),
    "consent_version": ("the same", (IN_A_CALL,)),
    "ruleset": ("what assessed it; replay reads it", ()),
    "questionnaire_version": ("what other software knows the questions by", ()),
    "tier": ("as sent; tier_now is what staff work by", ()),
    "score": ("as sent", ()),
    "tier_due": ("as promised when it was sent", ()),
    "channel": ("how it came; a call can turn out to be a referral", (IN_A_CALL,)),
    "entered_by": ("who typed it", ()),
    "is_demo": ("invented patients stay invented", ()),
    "full_name": ("as sent; a call gives it after the emergency", (IN_A_CALL, _erased("full_name"))),
    "birth_date": ("the same", (IN_A_CALL, _erased("birth_date"))),
    "contact": ("the same; what staff add later is in `details`", (IN_A_CALL, _erased("contact"))),
    "answers": ("as sent; what is answered later is in events", (_erased("answers"),)),
    "assessment": ("as assessed when it was sent", (_erased("assessment"),)),
    "receipt": ("proves answers and assessment", (FIRST_TIME, _erased("receipt"))),
    "data_key": ("opens all of it", (REWRAPPED, _erased("data_key"))),
    "erased_at": ("an erasure is not taken back", (ERASED_ONCE,)),
}
"""Each frozen column: why, and when it may change all the same.

Not here, because they change: the status columns, age_band (asked in a call), what lists are filtered by (preferred_language,
needs_interpreter, clinic_id), the window and the hold (as known now), blind indexes, phone_now, details and the care columns,
heard_from (staff correct it), what learning counts.
"""

SUBMISSIONS = WrittenOnce(
    "submissions",
    "is frozen since it was sent",
    (("id",), ("reference",)),
    columns=tuple(FROZEN),
    exceptions={column: exceptions for column, (_, exceptions) in FROZEN.items()},
)
SHOWN_TEXTS = WrittenOnce("shown_texts", WORDS, (("fingerprint",),))
BLIND_READS = WrittenOnce("blind_reads", WORDS, (("id",), ("submission_id", "reader_id")))
STOP_REVIEWS = WrittenOnce(
    "stop_reviews",
    "is closed once, and never removed",
    (("id",), ("submission_id",)),
    exceptions={
        column: (Allowed("OLD.closed_at IS NULL"),) for column in ("closed_at", "closed_by", "cause")
    },
)


def tables_written_once() -> tuple[WrittenOnce, ...]:
    """Return what is refused on every table."""
    return (*tables_of_traces(), SUBMISSIONS, SHOWN_TEXTS, BLIND_READS, STOP_REVIEWS)
