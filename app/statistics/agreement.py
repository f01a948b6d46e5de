"""How well a tier as sent agrees with a reference, such as a clinician's blind reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.statistics.proportions import Share, Stratum, share_of, weighted_share


@dataclass(frozen=True)
class Read:
    """Cases of one kind. sent: the tier as sent. reference: the reader's. weight: 1 / the sampling rate. n: how many."""

    sent: int
    reference: int
    weight: float
    n: int = 1


@dataclass(frozen=True)
class Agreement:
    """The agreement of a sample drawn at rates that differ by tier; every share but the matrix is weighted by 1 / rate."""

    reads: tuple[Read, ...]

    @property
    def n(self) -> int:
        """How many cases were read."""
        return sum(read.n for read in self.reads)

    @cached_property
    def matrix(self) -> Mapping[tuple[int, int], int]:
        """By (tier as sent, reference): how many, as read and unweighted."""
        cells: dict[tuple[int, int], int] = {}
        for read in self.reads:
            cells[read.sent, read.reference] = cells.get((read.sent, read.reference), 0) + read.n
        return cells

    def row(self, sent: int, holds: Callable[[int], bool]) -> Share | None:
        """Return the share of a tier as sent whose reference meets a condition. Within one tier there is one rate."""
        cells = {reference: n for (tier, reference), n in self.matrix.items() if tier == sent}
        return share_of(sum(n for reference, n in cells.items() if holds(reference)), sum(cells.values()))

    @property
    def exact(self) -> Share | None:
        """The reference is the tier as sent."""
        return self._share(lambda read: read.reference == read.sent)

    @property
    def within_one(self) -> Share | None:
        """The reference is at most one tier away."""
        return self._share(lambda read: abs(read.reference - read.sent) <= 1)

    @property
    def under(self) -> Share | None:
        """Under-triage: the reference is above the tier as sent."""
        return self._share(lambda read: read.reference > read.sent)

    @property
    def over(self) -> Share | None:
        """Over-triage: the reference is below the tier as sent."""
        return self._share(lambda read: read.reference < read.sent)

    def sensitivity(self, tier: int) -> Share | None:
        """Of those whose reference is a tier or higher, the share that was sent at it or higher."""
        high = [read for read in self.reads if read.reference >= tier]
        return weighted_share(_strata(high, lambda read: read.sent >= tier))

    def _share(self, holds: Callable[[Read], bool]) -> Share | None:
        return weighted_share(_strata(self.reads, holds))


def _strata(reads: Iterable[Read], holds: Callable[[Read], bool]) -> list[Stratum]:
    return [Stratum(read.n if holds(read) else 0, read.n, read.weight) for read in reads]
