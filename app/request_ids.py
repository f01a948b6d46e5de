"""A random id for every request: in each log line of it, in a header of the response, and on the pages of errors."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask

from app import log_lines

HEADER = "X-Request-Id"
CHARACTERS = 12
ALPHABET = "234789fhkmqrtwxy"
"""No two look or sound alike, not even on a bad line: no 0 or o, 1 or l or i, 6 or b, 5 or s, c or d or p."""
_OF_HEX = str.maketrans("0123456789abcdef", ALPHABET)

Environ = dict[str, Any]
StartResponse = Callable[..., Callable[[bytes], object]]


def init_app(app: Flask) -> None:
    """Give every request an id, even one that fails before a view. What a client sends as one is ignored."""
    wrapped = app.wsgi_app

    def with_id(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        new = new_id()

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Callable[[bytes], object]:
            return start_response(status, [*headers, (HEADER, new)], *more)

        log_lines.request_id.set(new)
        try:
            return wrapped(environ, start)
        finally:
            log_lines.request_id.set("")

    app.wsgi_app = with_id  # type: ignore[method-assign]
    app.add_template_global(current_id, "request_id")


def new_id() -> str:
    """Return a new id of 48 random bits, to be read out on the phone."""
    return secrets.token_hex(CHARACTERS // 2).translate(_OF_HEX)


def current_id() -> str:
    """Return the id of the current request as one reads it out: in groups of four."""
    text = log_lines.request_id.get()
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
