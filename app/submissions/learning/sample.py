"""Which submissions are drawn for a blind reading: by a keyed hash of the id, so that no one can choose or guess."""

from __future__ import annotations

from app.keys import blind_index
from app.rules.tiers import Tier
from app.submissions.models import Submission

BLIND_PERCENT: dict[Tier, int] = {
    Tier.ROUTINE_OTHER_CARE: 10,
    Tier.IMAGING_FIRST: 10,
    Tier.STANDARD_REVIEW: 5,
    Tier.PRIORITY_REVIEW: 5,
    Tier.URGENT_CLINICIAN: 10,
    Tier.EMERGENCY_NOW: 10,
}
"""How many in a hundred are read blind, by tier as sent: most where a missed danger would be least likely to be seen.
Emergencies and urgent ones are read only after they were closed: no patient waits for a blind reading."""
SECOND_READER_PERCENT = 50
"""How many of those are read by a second clinician too, for the agreement of two readers."""
ONE_READER, TWO_READERS = 1, 2


def draw(key: bytes, submission: Submission) -> None:
    """Set whether a new submission is read blind, and by how many. An interpreter call has no answers to read."""
    percent = BLIND_PERCENT[Tier(submission.tier)]
    is_drawn = _is_among(percent, key, "blind reading", submission.id) and not submission.is_interpreter_call
    submission.blind_percent = percent if is_drawn else None
    submission.readings_wanted = _readers(key, submission.id) if is_drawn else 0


def _readers(key: bytes, submission_id: str) -> int:
    second = _is_among(SECOND_READER_PERCENT, key, "second reader", submission_id)
    return TWO_READERS if second else ONE_READER


def _is_among(percent: int, key: bytes, purpose: str, submission_id: str) -> bool:
    """Whether an id belongs to so many in a hundred. The digest is as good as a number drawn between 0 and 1."""
    digest = blind_index(key, purpose, submission_id)
    return int.from_bytes(digest, "big") * 100 < percent << (8 * len(digest))
