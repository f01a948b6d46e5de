"""What a report must not say: a count of fewer than five people, or figures that give such a count away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

LEAST_SHOWN = 5


def groups_to_show(counts: Sequence[int], total: int) -> list[int]:
    """The places of the groups that may be shown one by one.

    What is left of the total is either nothing or at least LEAST_SHOWN, and so may be shown as one sum.
    """
    shown = [place for place, count in enumerate(counts) if count >= LEAST_SHOWN]
    shown.sort(key=lambda place: -counts[place])
    while shown and 0 < total - sum(counts[place] for place in shown) < LEAST_SHOWN:
        shown.pop()
    return sorted(shown)


def is_small(part: int, whole: int) -> bool:
    """Whether a part, or what is left of its whole, is a count of too few. All of a whole may be said."""
    return part < LEAST_SHOWN or 0 < whole - part < LEAST_SHOWN


def parts_to_hide(parts: Sequence[int], wholes: Sequence[int]) -> frozenset[int]:
    """The places of the parts to hide where the sums of both, and every whole, are shown."""
    small = {place for place, part in enumerate(parts) if is_small(part, wholes[place])}

    def given_away(hidden: set[int]) -> bool:
        part, whole = (sum(each[place] for place in hidden) for each in (parts, wholes))
        return len(hidden) == 1 or part in (0, whole)

    return _hidden_with_others(small, wholes, given_away)


def cells_to_hide(counts: Sequence[int]) -> frozenset[int]:
    """The places of the counts to hide in a table whose sum is shown, and whose cells may be empty."""
    small = {place for place, count in enumerate(counts) if count < LEAST_SHOWN}

    def given_away(hidden: set[int]) -> bool:
        return len(hidden) == 1 or not any(counts[place] for place in hidden)

    return _hidden_with_others(small, counts, given_away)


def _hidden_with_others(
    small: set[int], sizes: Sequence[int], given_away: Callable[[set[int]], bool]
) -> frozenset[int]:
    """Hide the smallest of the others too, until the sum of all that is hidden says nothing of one of them."""
    hidden = set(small)
    others = sorted(set(range(len(sizes))) - hidden, key=lambda place: -sizes[place])
    while hidden and others and given_away(hidden):
        hidden.add(others.pop())
    return frozenset(hidden)
