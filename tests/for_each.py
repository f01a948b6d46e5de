"""One test over many cases that are only looked up: a line each in a report would say less than one that names all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

Check = Callable[..., None]


def for_each(
    cases: Iterable[Any], name: Callable[[Any], str] = repr
) -> Callable[[Check], Callable[[], None]]:
    """Run a check for each case. A failure names every case that fails, and why. A tuple is a case of several parts."""
    listed = list(cases)

    def over_all(check: Check) -> Callable[[], None]:
        def test() -> None:
            found = ((name(case), _what_fails(check, case)) for case in listed)
            if failed := [f"{case}: {why}" for case, why in found if why]:
                raise AssertionError("\n".join(failed))

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return test

    return over_all


def _what_fails(check: Check, case: Any) -> str:
    try:
        check(*case) if isinstance(case, tuple) else check(case)
    except (Exception, pytest.fail.Exception) as failure:
        return f"{type(failure).__name__}: {failure}"
    return ""
