"""Which rows of a list may be of a person who has another submission: a mark, not a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.submissions.likeness import likeness
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex


def possible_duplicates(session: Session, submissions: Sequence[Submission]) -> set[str]:
    """Return the ids of those that may be of the same person as another one, which is not linked to them. One statement.

    It looks only at those with a surname and a birth date in common. Twins are not marked.
    """
    by_id = {submission.id: submission for submission in submissions}
    if not by_id:
        return set()
    own, same = aliased(NameIndex), aliased(NameIndex)
    query = (
        select(own.submission_id, Submission)
        .join(same, same.index == own.index)
        .join(Submission, Submission.id == same.submission_id)
        .where(own.submission_id.in_(by_id), same.submission_id != own.submission_id)
    )
    return {one for one, other in session.execute(query) if _is_unlinked_match(by_id[one], other)}


def _is_unlinked_match(one: Submission, other: Submission) -> bool:
    if one.head_id == other.id or other.head_id == one.id:
        return False
    found = likeness(one, other)
    return found is not None and found.is_likely
