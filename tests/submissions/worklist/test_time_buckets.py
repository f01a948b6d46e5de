"""Times in buckets: the median and the 90th percentile lie where those of the times themselves lie."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.submissions.worklist.time_buckets import EDGES, Between, bucket_of, median, ninetieth

MINUTES = st.lists(st.integers(0, 2 * EDGES[-1]) | st.sampled_from(EDGES), min_size=1, max_size=40)


def counts(minutes: list[int]) -> Counter[int]:
    return Counter(bucket_of(each) for each in minutes)


def contains(time: Between | None, minutes: float) -> bool:
    assert time is not None
    return time.first <= minutes and (time.end is None or minutes < time.end)


@given(MINUTES)
def test_the_median_and_the_90th_percentile_lie_in_their_buckets(minutes: list[int]) -> None:
    assert contains(median(counts(minutes)), statistics.median(minutes))
    assert contains(ninetieth(counts(minutes)), sorted(minutes)[math.ceil(len(minutes) * 9 / 10) - 1])


def test_each_bucket_begins_where_the_one_before_ends() -> None:
    assert list(EDGES) == sorted(set(EDGES))
    assert EDGES[0] == 0
    assert [bucket_of(edge) for edge in EDGES] == list(range(len(EDGES)))
    assert [bucket_of(edge - 1) for edge in EDGES[1:]] == list(range(len(EDGES) - 1))


def test_no_bucket_but_the_shortest_is_longer_than_what_came_before_it() -> None:
    lengths = [(end - first) / first for first, end in pairwise(EDGES[1:])]
    assert max(lengths) <= 1
    assert max(lengths[5:]) <= 0.5


def test_without_times_there_is_neither() -> None:
    assert median({}) is None
    assert ninetieth({}) is None


def test_an_even_median_between_two_buckets_covers_both() -> None:
    assert median(counts([7, 50])) == Between(5, 60)
    assert median(counts([41, 50])) == Between(40, 60)
    assert median(counts([EDGES[-1]])) == Between(EDGES[-1], None)
