"""One test over many cheap cases: a single failure that names all of them says more than a report line for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

Check = Callable[..., None]


def for_each(
    cases: Iterable[Any], name: Callable[[Any], str] = repr
) -> Callable[[Check], Callable[[], None]]:
    """Run a check for each case. A failure names every failing case, and why. A tuple is passed as several arguments."""
    all_cases = list(cases)

    def decorate(check: Check) -> Callable[[], None]:
        def test() -> None:
            results = ((name(case), _failure(check, case)) for case in all_cases)
            if failures := [f"{case}: {failure}" for case, failure in results if failure]:
                raise AssertionError("\n".join(failures))

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return test

    return decorate


def _failure(check: Check, case: Any) -> str:
    try:
        check(*case) if isinstance(case, tuple) else check(case)
    except (Exception, pytest.fail.Exception) as failure:
        return f"{type(failure).__name__}: {failure}"
    return ""
