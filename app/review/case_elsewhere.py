"""What someone who is tied to clinics reads instead of a case that they may not see."""

from __future__ import annotations

from app.extensions import db
from app.submissions.scoping import scope_of
from app.submissions.worklist import search

ONE_ELSEWHERE = "one at another clinic"
HANDED_ON = "handed-on"
"""In the address of Today, as what was done."""
NOW_THEIRS = (
    "Saved. A clinician has reached the patient, so the case left your lists. "
    "Its owner and the staff of its clinic go on with it."
)


def reference_or_elsewhere(reference: str) -> str:
    """Return a reference, if the reader may see that case."""
    is_hidden = scope_of(db.session) is not None and not search.found_by_reference(db.session, reference)
    return ONE_ELSEWHERE if is_hidden else reference
