"""Which rows of a list may be of a person who has another submission: a mark, not a judgement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.submissions.models import Submission


def possible_duplicates(session: Session, submissions: Sequence[Submission]) -> set[str]:
    """Return the ids of those with a namesake born on the same day, who is not linked to them. One statement.

    It compares indexes of last name and birth date, so it opens nothing. The case page looks more closely.
    """
    indexes = {submission.name_index for submission in submissions if submission.birth_index is not None}
    if not indexes:
        return set()
    query = select(Submission.id, Submission.name_index, Submission.head_id)
    by_name: defaultdict[bytes, list[tuple[str, str | None]]] = defaultdict(list)
    for id_, name_index, head_id in session.execute(query.where(Submission.name_index.in_(indexes))):
        by_name[name_index].append((id_, head_id))
    return {each.id for each in submissions if _has_other(each, by_name[each.name_index])}


def _has_other(submission: Submission, same_name: Sequence[tuple[str, str | None]]) -> bool:
    return any(
        id_ != submission.id and head_id != submission.id and submission.head_id != id_
        for id_, head_id in same_name
    )
