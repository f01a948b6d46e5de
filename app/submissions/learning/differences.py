"""Differences between groups of people, each against all others: a share, its n, and the difference with its interval."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.statistics.proportions import LEAST_IN_A_CELL, Difference, Stratum, difference, effective
from app.submissions.learning.figures import GroupCount, ReadCount

GROUPINGS = ("age_band", "language", "by_helper")


class Cell(NamedTuple):
    """One measure of one group. n: people; share, difference: None when the group or the others are too few."""

    n: int
    share: float | None
    difference: Difference | None


@dataclass(frozen=True)
class GroupRow:
    """A group against all others. value: of its grouping. sent: how many were sent."""

    grouping: str
    value: str | bool
    sent: int
    unsure: Cell
    called_in_a_day: Cell
    gave_up: Cell
    under: Cell


def group_rows(
    groups: Sequence[GroupCount], reads: Sequence[ReadCount], weight: Mapping[int, float]
) -> list[GroupRow]:
    """Return the groups of each grouping in which the submissions differ, the largest first."""
    rows = []
    for grouping in GROUPINGS:
        values = {getattr(group, grouping) for group in groups}
        found = [_row(grouping, value, groups, reads, weight) for value in values]
        if len(found) > 1:
            rows += sorted(found, key=lambda row: (-row.sent, str(row.value)))
    return rows


def _row(
    grouping: str,
    value: str | bool,
    groups: Sequence[GroupCount],
    reads: Sequence[ReadCount],
    weight: Mapping[int, float],
) -> GroupRow:
    def is_in(counted: GroupCount | ReadCount) -> bool:
        return bool(getattr(counted, grouping) == value)

    def counted(hits: Callable[[GroupCount], int], of: Callable[[GroupCount], int]) -> Cell:
        mine = [(hits(group), of(group)) for group in groups if is_in(group)]
        others = [(hits(group), of(group)) for group in groups if not is_in(group)]
        (hit, cases), (other_hit, other_cases) = _sums(mine), _sums(others)
        return _cell(cases, other_cases, (hit, cases), (other_hit, other_cases))

    return GroupRow(
        grouping,
        value,
        sum(group.sent for group in groups if is_in(group)),
        unsure=counted(lambda group: group.unsure, lambda group: group.sent),
        called_in_a_day=counted(lambda group: group.called_in_a_day, lambda group: group.called),
        gave_up=counted(lambda group: group.gave_up, lambda group: group.decided),
        under=_under(reads, is_in, weight),
    )


def _sums(pairs: Iterable[tuple[int, int]]) -> tuple[int, int]:
    listed = list(pairs)
    return sum(hits for hits, _ in listed), sum(cases for _, cases in listed)


def _under(
    reads: Sequence[ReadCount], is_in: Callable[[ReadCount], bool], weight: Mapping[int, float]
) -> Cell:
    """Under-triage, weighted as everywhere; the interval is taken at the effective numbers of readings."""
    strata: dict[bool, list[Stratum]] = {True: [], False: []}
    for read in reads:
        if read.tier is not None:
            hits = read.n if read.tier > read.sent_tier else 0
            strata[is_in(read)].append(Stratum(hits, read.n, weight[read.sent_tier]))
    n, others = (sum(stratum.cases for stratum in strata[mine]) for mine in (True, False))
    return _cell(n, others, effective(strata[True]), effective(strata[False]))


def _cell(n: int, others: int, mine: tuple[float, float], rest: tuple[float, float]) -> Cell:
    """Return a cell; without a share when the group, or all others together, are fewer than may be shown."""
    if min(n, others) < LEAST_IN_A_CELL:
        return Cell(n, None, None)
    return Cell(n, mine[0] / mine[1], difference(*mine, *rest))
