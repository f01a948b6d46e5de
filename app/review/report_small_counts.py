"""Statistical disclosure control: no report for outside the team shows a count of fewer than eleven people, or reveals one.

Eleven is the least that the CMS cell size policy lets be published of Medicare beneficiaries.

Primary suppression hides the small counts themselves. Secondary suppression hides more counts beside them, so that no
hidden count can be computed from the totals that are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

LEAST_SHOWN = 11


def groups_to_show(counts: Sequence[int], total: int) -> list[int]:
    """Return the indexes of the groups that may be shown separately.

    The rest of the total is either nothing or at least LEAST_SHOWN, and so may be shown as one sum.
    """
    shown = [index for index, count in enumerate(counts) if count >= LEAST_SHOWN]
    shown.sort(key=lambda index: -counts[index])
    while shown and 0 < total - sum(counts[index] for index in shown) < LEAST_SHOWN:
        shown.pop()
    return sorted(shown)


def is_small(part: int, whole: int) -> bool:
    """Whether a part, or the rest of its whole, is a count of too few. A part equal to its whole may be shown."""
    return part < LEAST_SHOWN or 0 < whole - part < LEAST_SHOWN


def parts_to_hide(parts: Sequence[int], wholes: Sequence[int]) -> frozenset[int]:
    """Return the indexes of the parts to suppress where every whole, and the sums of both, are shown."""
    small = {index for index, part in enumerate(parts) if is_small(part, wholes[index])}

    def is_revealed(hidden: set[int]) -> bool:
        part, whole = (sum(counts[index] for index in hidden) for counts in (parts, wholes))
        return len(hidden) == 1 or part in (0, whole)

    return _with_secondary(small, wholes, is_revealed)


def cells_to_hide(counts: Sequence[int]) -> frozenset[int]:
    """Return the indexes of the counts to suppress where their sum is shown and cells may be empty."""
    small = {index for index, count in enumerate(counts) if count < LEAST_SHOWN}

    def is_revealed(hidden: set[int]) -> bool:
        return len(hidden) == 1 or not any(counts[index] for index in hidden)

    return _with_secondary(small, counts, is_revealed)


def _with_secondary(
    primary: set[int], sizes: Sequence[int], is_revealed: Callable[[set[int]], bool]
) -> frozenset[int]:
    """Add the smallest of the other counts until the sum of all that is suppressed reveals none of them."""
    hidden = set(primary)
    others = sorted(set(range(len(sizes))) - hidden, key=lambda index: -sizes[index])
    while hidden and others and is_revealed(hidden):
        hidden.add(others.pop())
    return frozenset(hidden)
