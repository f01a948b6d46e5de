"""Figures for the reports on the submissions of some days, read from the daily roll-ups only.

Reading them takes the same time however many submissions there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.submissions.scoping import scope_of
from app.submissions.statuses import Decision
from app.submissions.worklist import time_buckets
from app.submissions.worklist.counters import hour_of, scopes_of
from app.submissions.worklist.rollup_keys import Measure, RollupKey, Split, Stage
from app.submissions.worklist.rollups import DailyRollup
from app.submissions.worklist.time_buckets import Between

DAYS_OF_WEEK = 7


class Grouping(StrEnum):
    """What the figures are split by; the value is the column of a submission."""

    CLINIC = "clinic_id"
    PRIORITY = "tier"
    LANGUAGE = "preferred_language"
    AGE_BAND = "age_band"


_SPLITS = {
    Grouping.CLINIC: Split.CLINIC,
    Grouping.PRIORITY: Split.PRIORITY,
    Grouping.LANGUAGE: Split.LANGUAGE,
    Grouping.AGE_BAND: Split.AGE,
}


@dataclass(frozen=True)
class Days:
    """The first and the last day of a report, both included, in the clinic's zone."""

    first: date
    last: date

    def weeks(self) -> list[Days]:
        """Return the weeks that these days consist of, oldest first; the first may be shorter."""
        ends = [
            self.last - timedelta(days=n) for n in range(0, (self.last - self.first).days + 1, DAYS_OF_WEEK)
        ]
        return [Days(max(self.first, end - timedelta(days=DAYS_OF_WEEK - 1)), end) for end in reversed(ends)]


Counted = Counter[tuple[str, str]]
"""Counts by measure and detail."""


@dataclass(frozen=True)
class Figures:
    """The figures of one group. group: its id, None for no preference. hour: the current one, `counters.hour_of`.

    received: how many were sent. contacted: how many were called at least once. reached: in how many someone was spoken with.
    median, ninetieth: where the minutes to the first contact lie within which half and 90 % of the contacted were called.
    in_time: how many were first handled by the time that their tier gives. late: after it, or not yet and it is over.
    """

    group: str | None
    counts: Counted
    hour: int

    @property
    def received(self) -> int:
        """How many were sent."""
        return self._of(Measure.RECEIVED)

    @property
    def reached(self) -> int:
        """In how many someone was spoken with."""
        return self._of(Measure.REACHED)

    @property
    def contacted(self) -> int:
        """How many were called at least once."""
        return sum(self._contacts.values())

    @property
    def median(self) -> Between | None:
        """Where the median of the minutes to the first contact lies."""
        return time_buckets.median(self._contacts)

    @property
    def ninetieth(self) -> Between | None:
        """Where the 90th percentile of the minutes to the first contact lies."""
        return time_buckets.ninetieth(self._contacts)

    @property
    def in_time(self) -> int:
        """How many were first handled by the time that their tier gives."""
        return self._of(Measure.IN_TIME)

    @property
    def late(self) -> int:
        """How many were first handled after that time, or not yet though it is over: by whole hours."""
        return self._of(Measure.LATE) + sum(
            n for hour, n in self._details(Measure.PENDING).items() if int(hour) < self.hour
        )

    @property
    def missed(self) -> int:
        """How many windows closed in these days that were open when sent, before anything was decided."""
        return self._of(Measure.MISSED)

    def came_to(self, stage: Stage) -> int:
        """Return how many came to a stage, or further."""
        return sum(n for detail, n in self._details(Measure.STAGE).items() if int(detail) >= stage)

    def decisions(self) -> Counter[str]:
        """Return the current decisions; those of a priority only are counted."""
        return self._details(Measure.DECISION)

    @cached_property
    def _contacts(self) -> dict[int, int]:
        return {int(bucket): n for bucket, n in self._details(Measure.CONTACT).items()}

    def _of(self, measure: Measure) -> int:
        return self.counts[measure, ""]

    def _details(self, measure: Measure) -> Counter[str]:
        return Counter({detail: n for (name, detail), n in self.counts.items() if name == measure})


@dataclass(frozen=True)
class Override:
    """How many decisions of one kind went against the tier for one reason. tier: as sent."""

    tier: Tier
    decision: Decision
    reason: str | None
    number: int


PARTS = (Split.CLINIC, Split.PRIORITY, Split.LANGUAGE, Split.AGE)


class DaysSummed:
    """The roll-ups of some days, summed."""

    def __init__(self, sums: Mapping[RollupKey, int], hour: int) -> None:
        self._sums = sums
        self._hour = hour

    def whole(self) -> Figures:
        """Return the figures of everything."""
        groups = self._groups(Split.CLINIC, lambda _: "all")
        return groups[0] if groups else Figures("all", Counter(), self._hour)

    def by(self, grouping: Grouping) -> list[Figures]:
        """Return the figures of each group that has submissions, largest first."""
        split = _SPLITS[grouping]
        if grouping is Grouping.CLINIC:
            groups = self._groups(split, lambda key: key.part or None)
        else:
            groups = self._groups(split, lambda key: key.part)
        some = [figures for figures in groups if figures.received]
        return sorted(some, key=lambda each: (-each.received, each.group or ""))

    def _groups(self, split: Split, group_of: Callable[[RollupKey], str | None]) -> list[Figures]:
        groups: dict[str | None, Counted] = {}
        for key, n in self._sums.items():
            if key.split == split:
                groups.setdefault(group_of(key), Counter())[key.measure, key.detail] += n
        return [Figures(group, counts, self._hour) for group, counts in groups.items()]

    def by_tier(self) -> dict[Tier, Figures]:
        """Return the figures of each tier as sent that has submissions, highest first."""
        known = {figures.group: figures for figures in self.by(Grouping.PRIORITY)}
        return {tier: known[tier.id] for tier in reversed(Tier) if tier.id in known}

    def tier_by_decision(self) -> dict[tuple[Tier, Decision | None], int]:
        """Count submissions by tier as sent and current decision, None for no decision yet. Zero counts are left out."""
        counts: dict[tuple[Tier, Decision | None], int] = {}
        for tier, figures in self.by_tier().items():
            decisions = figures.decisions()
            counts |= {(tier, Decision(decision)): n for decision, n in decisions.items() if n}
            if undecided := figures.received - sum(decisions.values()):
                counts[tier, None] = undecided
        return counts

    def overrides(self) -> list[Override]:
        """Count the current decisions that go against the current tier, by the reason given with them."""
        found = []
        for tier, figures in self.by_tier().items():
            for (measure, detail), n in figures.counts.items():
                if measure == Measure.OVERRIDE and n:
                    decision, _, reason = detail.partition(":")
                    found.append(Override(tier, Decision(decision), reason or None, n))
        return sorted(found, key=lambda each: (-each.tier, each.decision, -each.number, each.reason or ""))


def sum_days(session: Session, days: Days, now: datetime, splits: Sequence[Split] = PARTS) -> DaysSummed:
    """Read the roll-ups of some days with one statement. splits: only these."""
    return sum_weeks(session, [days], now, splits)[0]


def sum_weeks(
    session: Session,
    weeks: Sequence[Days],
    now: datetime,
    splits: Sequence[Split] = PARTS,
) -> list[DaysSummed]:
    """Read the roll-ups of weeks that follow one another, oldest first, with one statement."""
    week = case(*((DailyRollup.day <= each.last, index) for index, each in enumerate(weeks)))
    keys = [getattr(DailyRollup, name) for name in RollupKey._fields if name not in ("day", "scope")]
    yesterday = now.date() - timedelta(days=1)  # a window that closes today is not missed yet
    conditions = [
        DailyRollup.scope.in_(scopes_of(scope_of(session))),
        DailyRollup.split.in_(splits),
        DailyRollup.day.between(weeks[0].first, weeks[-1].last),
        or_(DailyRollup.measure != Measure.MISSED, DailyRollup.day <= yesterday),
    ]
    rows = session.execute(
        select(week.label("week"), *keys, func.sum(DailyRollup.n)).where(*conditions).group_by("week", *keys)
    )
    sums: list[dict[RollupKey, int]] = [{} for _ in weeks]
    for index, split, *rest, n in rows:
        sums[index][RollupKey(split, weeks[index].first, *rest)] = int(n)
    return [DaysSummed(each, hour_of(now)) for each in sums]
