"""Which rows of a list may be of a person who has another submission: a mark, not a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from app.submissions.likeness import likeness
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex

_OWN, _SAME = aliased(NameIndex), aliased(NameIndex)
_ALIKE = (
    select(_OWN.submission_id, Submission)
    .join(_SAME, _SAME.index == _OWN.index)
    .join(Submission, Submission.id == _SAME.submission_id)
    .where(
        _OWN.submission_id.in_(bindparam("ids", expanding=True)), _SAME.submission_id != _OWN.submission_id
    )
)


def possible_duplicates(session: Session, submissions: Sequence[Submission]) -> set[str]:
    """Return the ids of those that may be of the same person as another one, which is not linked to them. One statement.

    It looks only at those with a surname and a birth date in common. Twins are not marked.
    """
    by_id = {submission.id: submission for submission in submissions}
    if not by_id:
        return set()
    found = session.execute(_ALIKE, {"ids": list(by_id)})
    return {one for one, other in found if _is_unlinked_match(by_id[one], other)}


def _is_unlinked_match(one: Submission, other: Submission) -> bool:
    if one.head_id == other.id or other.head_id == one.id:
        return False
    found = likeness(one, other)
    return found is not None and found.is_likely
