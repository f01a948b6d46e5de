"""The draw for blind readings, switched off: about one test in fifteen would see another page, by chance."""

from __future__ import annotations

from app.submissions.learning import counts
from app.submissions.models import Submission


def draw_no_one() -> None:
    """Draw no submission. The tests of blind readings draw the ones they need, and test the real draw."""
    counts.draw = _not_drawn


def _not_drawn(key: bytes, submission: Submission) -> None:
    submission.blind_percent, submission.readings_wanted = None, 0
