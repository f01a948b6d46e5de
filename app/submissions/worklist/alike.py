"""Which rows of a list may be of a person who has another submission: a mark, not a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from app.submissions.likeness import likeness
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex

MOST_COMPARED = 10
"""With how many others a row is compared, the latest first: someone who sends a thousand times must not stop the list."""
MOST_RANKED = 50
"""How many of one spelling and birth date are ranked for that, whichever they are: only mistakes and malice make so many."""

# The bare tables, as the clinics of who reads limit what is returned, not what is ranked.
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_OWN, _ANY = NameIndex.__table__.alias("own"), NameIndex.__table__.alias("any")
_ONE, _OTHER = Submission.__table__.alias("one"), Submission.__table__.alias("other")
_NUMBERED = (
    select(
        _ANY.c.index,
        _ANY.c.submission_id,
        func.row_number().over(partition_by=_ANY.c.index, order_by=_ANY.c.submission_id).label("number"),
    )
    .where(_ANY.c.index.in_(select(_OWN.c.index).where(_OWN.c.submission_id.in_(_IDS))))
    .subquery()
)
_SAME = select(_NUMBERED).where(_NUMBERED.c.number <= MOST_RANKED).cte("same")
_UNLINKED = (
    select(
        _ONE.c.id.label("one"),
        _OTHER.c.id.label("other"),
        func.row_number()
        .over(partition_by=_ONE.c.id, order_by=func.max(_OTHER.c.sent_at).desc())
        .label("place"),
    )
    .select_from(_OWN)
    .join(_SAME, _SAME.c.index == _OWN.c.index)
    .join(_ONE, _ONE.c.id == _OWN.c.submission_id)
    .join(_OTHER, _OTHER.c.id == _SAME.c.submission_id)
    .where(
        _OWN.c.submission_id.in_(_IDS),
        _ONE.c.id != _OTHER.c.id,
        _ONE.c.head_id.is_distinct_from(_OTHER.c.id),
        _OTHER.c.head_id.is_distinct_from(_ONE.c.id),
    )
    .group_by(_ONE.c.id, _OTHER.c.id)
    .subquery()
)
_ALIKE = (
    select(_UNLINKED.c.one, Submission)
    .join(Submission, Submission.id == _UNLINKED.c.other)
    .where(_UNLINKED.c.place <= MOST_COMPARED)
)


def possible_duplicates(session: Session, submissions: Sequence[Submission]) -> set[str]:
    """Return the ids of those that may be of the same person as another one, which is not linked to them. One statement.

    It looks only at those with a surname and a birth date in common. Twins are not marked.
    """
    by_id = {submission.id: submission for submission in submissions}
    if not by_id:
        return set()
    found = session.execute(_ALIKE, {"ids": list(by_id)})
    return {one for one, other in found if _is_likely(by_id[one], other)}


def _is_likely(one: Submission, other: Submission) -> bool:
    found = likeness(one, other)
    return found is not None and found.is_likely
