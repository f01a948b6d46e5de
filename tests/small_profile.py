"""The small profile of a test with many cases: every n-th of them, from a start that differs between tests.

`pytest.mark.one_in(n)`, on a test or on a whole file, keeps at least one case of each test in the usual run; `-m full` runs
the others. The tests of a file start at different cases, so that together they cover every page. Where cases are pairs
(a page, and who answers), the kept cases lie on diagonals: the pages kept for one audience differ from those kept for
the other.
"""

from __future__ import annotations

from collections import defaultdict
from zlib import crc32

import pytest


def position(case: pytest.Item) -> int:
    """Return the position of a case in its test, in whatever order they run: the sum of its indexes in the lists of parameters."""
    return sum(case.callspec.indices.values()) if hasattr(case, "callspec") else 0


def leave_to_the_full_run(test: str, n: int, cases: list[pytest.Item]) -> None:
    """Mark all but every n-th case as full."""
    start = crc32(test.encode())
    kept = [case for case in cases if (start + position(case)) % n == 0]
    for case in cases:
        if case not in (kept or [min(cases, key=position)]):
            case.add_marker(pytest.mark.full)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Find the marked tests before any are deselected or reordered."""
    marked: dict[tuple[str, int], list[pytest.Item]] = defaultdict(list)
    for case in items:
        one_in = case.get_closest_marker("one_in")
        if one_in and not case.get_closest_marker("full"):
            marked[case.nodeid.partition("[")[0], one_in.args[0]].append(case)
    for (test, n), cases in marked.items():
        leave_to_the_full_run(test, n, cases)
