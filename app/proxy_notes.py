"""Which headers the proxy sets: noted when they change, for `flask doctor`. Their names only, and how many addresses."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flask import Flask, current_app, request

from app.proxy_headers import is_health_check

FOR = "X-Forwarded-For"
NEEDED = frozenset({FOR, "X-Forwarded-Proto", "X-Forwarded-Host"})
LOOKED_FOR = (*sorted(NEEDED), "Forwarded", "X-Real-Ip")
FILE = "proxy-headers.json"
NOTED_AT_MOST_EVERY_S = 60.0
_STATE = "proxy_notes"


@dataclass(frozen=True)
class Seen:
    """What a request carried. at: when. headers: by name, how many values in it."""

    at: str
    headers: dict[str, int]


def init_app(app: Flask) -> None:
    """Note the headers, where a proxy is expected."""
    if app.config["SETTINGS"].proxy_hops:
        app.before_request(_note)


def last_seen(folder: Path) -> Seen | None:
    """Return what was noted last; None when nothing was."""
    try:
        return Seen(**json.loads((folder / FILE).read_text()))
    except (OSError, ValueError, TypeError):
        return None


def _note() -> None:
    """Write a change down, once a minute at most: a visitor may add headers of their own."""
    if is_health_check():
        return
    headers = {name: len(request.headers[name].split(",")) for name in LOOKED_FOR if name in request.headers}
    known, again_at = current_app.extensions.get(_STATE, (None, 0.0))
    if headers == known or time.monotonic() < again_at:
        return
    current_app.extensions[_STATE] = (headers, time.monotonic() + NOTED_AT_MOST_EVERY_S)
    file = current_app.config["SETTINGS"].instance_path / FILE
    try:
        file.write_text(
            json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), "headers": headers})
        )
    except OSError:
        current_app.logger.warning("the headers of the proxy could not be noted")
