"""Which rows of a list may be of a person who has another submission: a mark, not a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.submissions.likeness import likeness
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex


def possible_duplicates(session: Session, submissions: Sequence[Submission]) -> set[str]:
    """Return the ids of those that may be of the same person as another one, which is not linked to them.

    It looks only at those with a surname and a birth date in common. Twins are not marked.
    """
    pairs = _namesakes(session, [submission.id for submission in submissions])
    if not pairs:
        return set()
    others = {found.id: found for found in _rows(session, {other for _, other in pairs})}
    by_id = {submission.id: submission for submission in submissions}
    return {one for one, other in pairs if _is_unlinked_match(by_id[one], others[other])}


def _namesakes(session: Session, ids: Sequence[str]) -> set[tuple[str, str]]:
    """Return (id, other id) of each pair with a surname and a birth date in common, by their indexes alone."""
    own, same = aliased(NameIndex), aliased(NameIndex)
    query = select(own.submission_id, same.submission_id).join(same, same.index == own.index)
    found = session.execute(query.where(own.submission_id.in_(ids), same.submission_id != own.submission_id))
    return {(one, other) for one, other in found}


def _rows(session: Session, ids: set[str]) -> Sequence[Submission]:
    return session.scalars(select(Submission).where(Submission.id.in_(ids))).all()


def _is_unlinked_match(one: Submission, other: Submission) -> bool:
    if one.head_id == other.id or other.head_id == one.id:
        return False
    found = likeness(one, other)
    return found is not None and found.is_likely
