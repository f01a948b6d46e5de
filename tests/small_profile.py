"""The small profile of a test with many cases: every n-th of them, from a place that differs from test to test.

`pytest.mark.one_in(n)`, on a test or on a whole file, keeps every check in the test command: each test keeps some of its
cases, at least one, and `-m full` has the others. The tests of a file begin at different places, so that together they
look at every page. Where cases are pairs (a page, and who answers) those that are kept lie on diagonals: the pages kept
for one are not those kept for the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from zlib import crc32

import pytest


def places(cases: list[pytest.Item]) -> Iterator[int]:
    """Where each case stands among those of its test: the sum of its places in each list that they are made of."""
    seen: dict[int, dict[str, int]] = defaultdict(dict)
    for case in cases:
        parts = enumerate(case.callspec._idlist if hasattr(case, "callspec") else ())
        yield sum(seen[place].setdefault(part, len(seen[place])) for place, part in parts)


def leave_to_the_full_run(test: str, n: int, cases: list[pytest.Item]) -> None:
    """Mark all but every n-th case."""
    begin = crc32(test.encode())
    kept = [case for case, place in zip(cases, places(cases), strict=True) if (begin + place) % n == 0]
    for case in cases:
        if case not in (kept or cases[:1]):
            case.add_marker(pytest.mark.full)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Find the marked tests, before anything is left out or put into another order."""
    marked: dict[tuple[str, int], list[pytest.Item]] = defaultdict(list)
    for case in items:
        one_in = case.get_closest_marker("one_in")
        if one_in and not case.get_closest_marker("full"):
            marked[case.nodeid.partition("[")[0], one_in.args[0]].append(case)
    for (test, n), cases in marked.items():
        leave_to_the_full_run(test, n, cases)
