"""Times as counts in fixed buckets, from which a median or a 90th percentile is read as "between 40 and 60 minutes"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

_HOUR, _DAY = 60, 24 * 60
EDGES = (
    *(0, 5, 10, 15, 20, 30, 40),
    *(hours * _HOUR // 2 for hours in (2, 3, 4, 6, 8, 12, 16, 24, 32)),
    *(days * _DAY // 2 for days in (2, 3, 4, 6, 8, 10, 14, 20, 28, 42, 56, 84, 112, 168)),
)
"""In minutes: where each bucket begins. A bucket ends where the next one begins; the last has no end.

Each is about a third longer than the one before. Stored counts use the positions: change nothing but the end of the list.
"""


@dataclass(frozen=True)
class Between:
    """A time that is known to lie from `first` minutes on and below `end` minutes. end: None where there is no end."""

    first: int
    end: int | None


def bucket_of(minutes: int) -> int:
    """Return the bucket of a time in whole minutes, 0 or more."""
    return bisect_right(EDGES, minutes) - 1


def between(first: int, last: int) -> Between:
    """Return what is covered by the buckets from the first to the last."""
    return Between(EDGES[first], EDGES[last + 1] if last + 1 < len(EDGES) else None)


def median(counts: Mapping[int, int]) -> Between | None:
    """Return where the median lies, of counts by bucket; None when there are none.

    The median of an even number lies between the middle two: it covers the buckets of both.
    """
    total = sum(counts.values())
    if not total:
        return None
    return between(_bucket_at(counts, (total + 1) // 2), _bucket_at(counts, total // 2 + 1))


def ninetieth(counts: Mapping[int, int]) -> Between | None:
    """Return where the shortest time lies that is no shorter than 90 % of all; None when there are none."""
    total = sum(counts.values())
    if not total:
        return None
    bucket = _bucket_at(counts, -(-total * 9 // 10))
    return between(bucket, bucket)


def _bucket_at(counts: Mapping[int, int], position: int) -> int:
    """Return the bucket of the time at a position, counted from 1, the shortest first."""
    so_far = 0
    for bucket in sorted(counts):
        so_far += counts[bucket]
        if so_far >= position:
            return bucket
    raise ValueError(position)
