"""Everything that the page about learning is written from: computed once, from the figures of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.rules.tiers import Tier
from app.statistics.agreement import Agreement
from app.statistics.drift import PSI_ASKS_A_LOOK, Point
from app.statistics.kappa import Kappa, kappa_of
from app.submissions.learning.agreements import agreement_of, found_later, weights
from app.submissions.learning.differences import GroupRow, group_rows
from app.submissions.learning.figures import LearningFigures, ReadCount, sent_by_tier
from app.submissions.learning.monthly import Month, chart, mix_changes, months_of, unsure_charts

LEAST_READS = 30
"""Fewer readings give no share: its interval would be wider than 35 points."""
MONTHS_SHOWN = 13
"""The month that is not over, and the twelve before it."""


@dataclass(frozen=True)
class Summary:
    """The figures, and what follows from them. today: the clinic's date."""

    figures: LearningFigures
    today: date

    @property
    def first_month(self) -> date:
        """The first month that is shown."""
        return first_month(self.today)

    @cached_property
    def reads(self) -> Sequence[ReadCount]:
        """First readings that were not skipped."""
        return [read for read in self.figures.reads if read.tier is not None]

    @cached_property
    def skipped(self) -> int:
        """How often a clinician skipped the reading to act at once."""
        return sum(read.n for read in self.figures.reads if read.tier is None)

    @cached_property
    def not_from_list(self) -> Sequence[ReadCount]:
        """Readings of a submission that was opened from a list which shows the tier."""
        return [read for read in self.reads if not read.from_list]

    @cached_property
    def weights(self) -> Mapping[int, float]:
        """By tier as sent: how many submissions one reading stands for."""
        return weights(self.reads, sent_by_tier(self.figures.tiers))

    @cached_property
    def agreement(self) -> Agreement:
        """The agreement of all first readings."""
        return agreement_of(self.reads, self.weights)

    @cached_property
    def strictly_blind(self) -> Agreement:
        """The same, of those that were opened from the list of blind readings."""
        from_list = [read for read in self.reads if read.from_list]
        return agreement_of(from_list, weights(from_list, sent_by_tier(self.figures.tiers)))

    @cached_property
    def rulesets(self) -> list[str]:
        """The rulesets under which something was sent, the latest first."""
        latest = {count.ruleset: count.month for count in self.figures.tiers}
        return sorted(latest, key=lambda name: (latest[name], name), reverse=True)

    def agreement_under(self, ruleset: str) -> Agreement:
        """The agreement of the readings under one ruleset."""
        reads = [read for read in self.reads if read.ruleset == ruleset]
        return agreement_of(reads, weights(reads, sent_by_tier(self.figures.tiers, ruleset)))

    @cached_property
    def pairs(self) -> int:
        """How many submissions two clinicians have read."""
        return sum(self.figures.pairs.values())

    @cached_property
    def kappa(self) -> Kappa | None:
        """The agreement of two clinicians; None while there are too few pairs."""
        return kappa_of(self.figures.pairs)

    @cached_property
    def months(self) -> list[Month]:
        """The months that are shown, oldest first."""
        return [month for month in months_of(self.figures.tiers) if month.month >= self.first_month]

    @cached_property
    def load(self) -> list[Point]:
        """The share that was sent as emergency or urgent, by month."""
        return chart(self.months, lambda month: month.urgent, lambda month: month.sent)

    @cached_property
    def overrides(self) -> list[Point]:
        """The share of the decisions that went against the tier, by month of sending."""
        return chart(self.months, lambda month: month.overridden, lambda month: month.decided)

    @cached_property
    def mix_changes(self) -> Mapping[date, float]:
        """How much the mix of tiers has changed, by month, under the latest ruleset."""
        if not self.rulesets:
            return {}
        months = months_of(self.figures.tiers, self.rulesets[0])
        return mix_changes(months, self.today.replace(day=1))

    @property
    def changed_mixes(self) -> list[date]:
        """The months that are shown whose mix asks for a look."""
        changes = self.mix_changes.items()
        return [month for month, change in changes if change > PSI_ASKS_A_LOOK and month >= self.first_month]

    @cached_property
    def unsure(self) -> Mapping[str, Mapping[date, Point]]:
        """How often a question was answered with "not sure", by question and month."""
        return unsure_charts(self.figures.asked)

    @cached_property
    def group_rows(self) -> list[GroupRow]:
        """The groups of people, each against all others."""
        return group_rows(self.figures.groups, self.reads, self.weights)

    def found_later(self, reference: Tier) -> Mapping[int, int]:
        """How many turned out to deserve this tier, by tier as sent."""
        return found_later(self.figures.outcomes, reference)


def first_month(today: date) -> date:
    """Return the first day of the first month that is shown."""
    months = today.year * 12 + today.month - 1 - (MONTHS_SHOWN - 1)
    return date(months // 12, months % 12 + 1, 1)
