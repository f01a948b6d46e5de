"""Log lines: one a record, as JSON or text, and nothing of a person in any of them.

Only what is listed here is written: the fixed words of a record, numbers, and fields of known names whose values have a
known shape. Everything else is left out. Standard library only, and nothing of this project: the web
server's main process uses it too, and must stay small.
"""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from types import TracebackType
from typing import Any

JSON, TEXT = "json", "text"
MOST_FRAMES = 12
WITHHELD = "…"

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request that this thread works on; "" for none."""

_FIXED_WORDS = re.compile(
    "one address|one network|all addresses|the clinic's own address"
    "|send|interpreter|save|feedback|worse|phone|take back|all|emergency"
    "|whether intake is paused|which days are closed|which browsers are closed|which clinics there are"
    "|coordinator|clinician|lead|auditor"
)
_LOGGER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,80}")
_ENDPOINT = re.compile(r"[a-z_]+\.[a-z_]+")
_ERROR = re.compile(r"[A-Z]\w{2,60}( from [A-Z]\w{2,60})*", re.ASCII)
_REASON = re.compile(r"[a-z]+(-[a-z]+){1,11}")
_HASH = re.compile(r"[0-9a-f]{8,64}")
_CHAIN = re.compile("access_log|events|hazard_sign_offs|staff_events")
_CHORE = re.compile("checkpoint|e-mail|link|purge|recount|retention")
_PLACES = re.compile(r"[\w./<>-]+:\d+( < [\w./<>-]+:\d+)*", re.ASCII)
FIELDS = {
    "bucket": _FIXED_WORDS,
    "endpoint": _ENDPOINT,
    "error": _ERROR,
    "form": _FIXED_WORDS,
    "chain": _CHAIN,
    "chore": _CHORE,
    "head": re.compile("([0-9a-f]{72})?"),
    "limit": None,
    "method": re.compile("[A-Z]{3,7}"),
    "number": None,
    "of": _FIXED_WORDS,
    "reason": _REASON,
    "role": _FIXED_WORDS,
    "seconds": None,
    "staff": _HASH,
    "address": _HASH,
    "account": _HASH,
    "status": None,
    "where": _PLACES,
}
"""The fields that a line may have, given as `extra`: the shape of a text, or None for a number."""

OURS = ("app", "config", "wsgi")
"""Loggers of this project: ruff makes sure that their words are fixed."""
SERVER_TEXTS = frozenset(
    {
        "Handling signal: %s",
        "Listening at: %s (%s)",
        "Reason: %s",
        "Shutting down: %s",
        "Starting gunicorn %s",
        "Using worker: %s",
        "Worker (pid:%s) was sent %s!",
        "Worker (pid:%s) was sent %s! Perhaps out of memory?",
    }
)
"""The web server's words about itself: the texts in them are its own, such as its address."""
SERVER_WORDS = SERVER_TEXTS | {
    "Booting worker with pid: %s",
    "Exception in worker process",
    "Master has been promoted.",
    "USR2 signal ignored. Child exists.",
    "USR2 signal ignored. Parent exists.",
    "Error handling request",
    "Error handling request %s",
    "Error handling request %s %s",
    "Error handling request (no URI read)",
    "Parent changed, shutting down: %s",
    "Socket error processing request.",
    "Unhandled exception in main loop",
    "WORKER TIMEOUT (pid:%s)",
    "Worker (pid:%s) exited with code %s.",
    "Worker exiting (pid: %s)",
}
"""The web server's own words that are written. Any other, such as of a request that it cannot read, quotes what was sent."""


def scrubbed(record: logging.LogRecord) -> dict[str, Any]:
    """Return what may be written of a record, by name, in the order in which it is written."""
    line: dict[str, Any] = {
        "at": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03}Z",
        "level": record.levelname.lower(),
        "logger": record.name if _LOGGER.fullmatch(record.name) else WITHHELD,
        "event": _event(record),
    }
    if request_id.get():
        line["request"] = request_id.get()
    if line["event"] == WITHHELD:
        line["where"] = _place(record.pathname, record.lineno)
    given = record.__dict__
    for name, shape in FIELDS.items():
        if name in given:
            line[name] = given[name] if _may_be_written(given[name], shape) else WITHHELD
    if record.exc_info and record.exc_info[1] is not None:
        line |= failure(record.exc_info[1])
    return line


def failure(error: BaseException) -> dict[str, str]:
    """Return the kind of an error and where it was raised, as fields of a line. Never its message: it may quote an answer."""
    return {"error": " from ".join(_kinds(error)), "where": " < ".join(_frames(error.__traceback__))}


class JsonLines(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return json.dumps(scrubbed(record), ensure_ascii=True, separators=(",", ":"))


class TextLines(logging.Formatter):
    """Writes a record as one line of text."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = scrubbed(record)
        first = f"{line.pop('at')} {line.pop('level').upper()} {line.pop('logger')}: {line.pop('event')}"
        return " ".join([first, *(f"{name}={value}" for name, value in line.items())])


def configuration(form: str) -> dict[str, Any]:
    """Return the configuration of `logging`, in its own notation: every line to standard error. form: JSON or TEXT."""
    formatter = JsonLines if form == JSON else TextLines
    to_root = {"handlers": [], "propagate": True, "level": "INFO"}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": formatter}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "stream": "ext://sys.stderr",
            }
        },
        "root": {"level": "WARNING", "handlers": ["stderr"]},
        "loggers": dict.fromkeys(("app", "config", "gunicorn.error", "gunicorn.access"), to_root),
    }


def format_for(environ: Mapping[str, str]) -> str:
    """Return the form of lines that an environment asks for: JSON in production, else text, unless LOG_FORMAT says which."""
    usual = JSON if environ.get("APP_ENV") == "production" else TEXT
    return environ.get("LOG_FORMAT", "").strip() or usual


def _event(record: logging.LogRecord) -> str:
    """Return the fixed words of a record, with the numbers in them; the texts in them only if the server knows no others."""
    words = str(record.msg)
    is_ours = record.name.partition(".")[0] in OURS
    if not is_ours and words not in SERVER_WORDS:
        return WITHHELD
    args = record.args if isinstance(record.args, tuple) else ()
    has_own_texts = not is_ours and words in SERVER_TEXTS
    shown = tuple(arg if has_own_texts or isinstance(arg, int | float) else WITHHELD for arg in args)
    try:
        event = words % shown if shown else words
    except (TypeError, ValueError):
        event = words
    return " ".join(event.split())


def _may_be_written(value: object, shape: re.Pattern[str] | None) -> bool:
    if shape is None:
        return isinstance(value, int | float)
    return isinstance(value, str) and shape.fullmatch(value) is not None


def _kinds(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield type(error).__name__
        error = error.__cause__ or error.__context__


def _frames(trace: TracebackType | None) -> list[str]:
    """Return the last places of a trace, the place of the error first."""
    places: list[str] = []
    while trace is not None:
        places.append(_place(trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return places[::-1][:MOST_FRAMES]


def _place(path: str, line: int) -> str:
    """Return a place in the code, without the folders that a whole path would name."""
    return f"{'/'.join(path.split('/')[-3:])}:{line}"
