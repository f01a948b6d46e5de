"""Lists of someone who is tied to clinics, as ranges: each clinic has an index in the order of the queue.

| part    | what it has                                                                     | how many it has           |
|---------|---------------------------------------------------------------------------------|---------------------------|
| covered | submissions to one of their clinics; for those who act, also to none            | the counters by clinic    |
| strays  | of other clinics: what everyone sees, and what they own or stand in for         | few: they are counted     |

Together they are the open submissions that `app.submissions.scoping` lets them see, but for what they filled in by phone for
another clinic: that is found by searching, and is in no list of theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import literal

from app.submissions.models import Submission
from app.submissions.scoping import ClinicScope, everyones, is_covered, is_elsewhere
from app.submissions.statuses import NextAction
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK
from app.submissions.worklist.bounded_counts import MOST_COUNTED, number_of
from app.submissions.worklist.ranges import Range, within, without_index

Name = TypeVar("Name")


def covered(scope: ClinicScope) -> list[Range]:
    """Return the submissions by clinic: one range of the index for each."""
    by_clinic = [Range(conditions=(Submission.clinic_id == each,)) for each in sorted(scope.clinics)]
    return [*by_clinic, Range(conditions=(Submission.clinic_id.is_(None),))] if scope.may_work else by_clinic


def strays(scope: ClinicScope) -> list[Range]:
    """Return the submissions of other clinics that they see in their lists."""
    if not scope.may_work:
        return []
    elsewhere, late = is_elsewhere(scope), Submission.act_by <= scope.now
    to_ask = Submission.next_action == NextAction.ASK_ARRIVED
    asked = (Submission.asked_by.is_not(None), elsewhere, *_none_of(_by_urgency(scope)))
    no_ones = _none_of(everyones(Submission, scope))
    owned = [
        Range(conditions=(Submission.owner_id == owner, elsewhere, *no_ones), is_few=True)
        for owner in scope.own
    ]
    return [
        Range(UNREACHED_RANK, (elsewhere,)),
        Range(URGENT_RANK, (late, elsewhere)),
        Range(URGENT_RANK, (to_ask, elsewhere, ~late)),
        *([Range(conditions=asked, is_few=True)] if scope.is_clinician else []),
        *owned,
    ]


def _by_urgency(scope: ClinicScope) -> list[ColumnElement[bool]]:
    """Everyone's, but for the questions to a clinician."""
    return everyones(Submission, replace(scope, is_clinician=False))


def _none_of(conditions: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
    return [~without_index(each) for each in conditions]


def seen(ranges: Sequence[Range], scope: ClinicScope | None) -> list[Range]:
    """Return what someone sees of some ranges, also as ranges that have no submission in common."""
    if scope is None:
        return list(ranges)
    found = []
    for each in ranges:
        if each.is_few:
            found.append(Range(each.rank, (*each.conditions, without_index(_is_seen(scope)))))
        elif each.rank == UNREACHED_RANK and scope.may_work:
            found.append(each)
        else:
            found += within([each], [*covered(scope), *strays(scope)])
    return found


def _is_seen(scope: ClinicScope) -> ColumnElement[bool]:
    """The condition that the parts make up together."""
    if not scope.may_work:
        return is_covered(scope)
    return or_(is_covered(scope), *everyones(Submission, scope), Submission.owner_id.in_(scope.own))


def seen_by_clinic(ranges: Sequence[Range], scope: ClinicScope | None) -> list[Range]:
    """Return the part of it that the counters by clinic count."""
    return list(ranges) if scope is None else within(ranges, covered(scope))


def count_strays(
    session: Session,
    scope: ClinicScope,
    lists: Mapping[Name, Sequence[Range]],
    conditions: Mapping[Name, Sequence[ColumnElement[bool]]] | None = None,
) -> dict[Name, int]:
    """Count the strays of several lists, each range up to MOST_COUNTED, in one statement.

    lists: as ranges of all clinics. conditions: which all ranges of a list have besides.
    """
    more = conditions or {}
    counts = [
        (name, select(literal(1)).where(*each.where(*more.get(name, ()))).limit(MOST_COUNTED))
        for name, ranges in lists.items()
        for each in within(ranges, strays(scope))
    ]
    found = dict.fromkeys(lists, 0)
    if counts:
        numbers = session.execute(select(*(number_of(rows) for _, rows in counts))).one()
        for (name, _), number in zip(counts, numbers, strict=True):
            found[name] += number
    return found
