"""Tries that are counted before they are checked, so that many at once cannot evade a limit; a right one is given back."""

from __future__ import annotations

from collections.abc import Iterable

from limits import RateLimitItem

from app.extensions import limiter

Limits = Iterable[tuple[RateLimitItem, tuple[str, ...]]]
"""Each limit, with the names of what it counts: the narrowest first."""


def allow_try(limits: Limits) -> bool:
    """Count a try; return whether it is within every limit. What one limit refuses does not count towards those after it."""
    return all(limiter.limiter.hit(item, *names) for item, names in limits)


def give_back(limits: Limits) -> None:
    """Take back the count of a try that was right."""
    for item, names in limits:
        limiter.limiter.hit(item, *names, cost=-1)
