"""The values in the query of an address: each has a parser, and what does not fit is answered with 400."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any

from flask import abort, request

LONGEST = 40


def parameters(parsers: dict[str, Callable[[str], Any]]) -> dict[str, Any]:
    """Parse the query of this request. 400 for an unknown name or value; an empty field of a form is left out.

    parsers: by name; each may raise ValueError or OverflowError.
    """
    values: dict[str, Any] = {}
    for name, texts in request.args.lists():
        if name not in parsers or len(texts) != 1 or len(texts[0]) > LONGEST:
            abort(400)
        if texts[0]:
            try:
                values[name] = parsers[name](texts[0])
            except (ValueError, OverflowError):
                abort(400)
    return values


def one_of(known: Container[Any], value: Any) -> Any:
    """Return a value that is known. Raises ValueError for any other."""
    if value not in known:
        raise ValueError(value)
    return value
