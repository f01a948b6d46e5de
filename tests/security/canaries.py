"""Invented patients whose every field has a mark that is found again wherever it turns up."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote_plus

from werkzeug.test import TestResponse

from app.log_lines import JsonLines
from tests.security.posted_forms import Form, Input, addresses_in

MARK = "zyxquorn"
"""In every text; no word of any page or of the code has it."""
TRACES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (rb"zyxquorn", rb"867-?53\d\d", rb"1931-02-\d\d", rb"02/\d\d/1931", rb"February \d+, 1931")
)


def canary(number: int, what: str = "") -> str:
    """A text with the mark: a name, a note, or whatever is asked for."""
    return f"{chr(ord('A') + number % 26)}my Zyxquorn{what}"


def contact(number: int) -> dict[str, str]:
    """The sending form of a canary patient."""
    return {
        "full_name": canary(number),
        "birth_date-month": "2",
        "birth_date-day": str(number % 28 + 1),
        "birth_date-year": "1931",
        "birth_date_asked": f"1931-02-{number % 28 + 1:02}",
        "phone": f"612-867-53{number:02}",
        "email": f"zyxquorn{number}@example.com",
        "clinic": "example-edina",
        "preferred_language": "en",
        "needs_interpreter": "no",
        "best_time": "morning",
        "consent": "yes",
    }


def helper(number: int) -> dict[str, str]:
    """What a helper adds; every other one is a doctor's office."""
    common = {"helper_name": canary(number, "h"), "may_speak_to_helper": "yes"}
    if number % 2:
        return {**common, "helper_relationship": "child"}
    return {
        **common,
        "helper_relationship": "doctors_office",
        "practice": canary(number, "p"),
        "office_phone": f"612-867-53{number + 40:02}",
        "findings": canary(number, "f"),
        "patient_agreed": "yes",
    }


def filled_with_canaries(form: Form, number: int) -> dict[str, list[str]]:
    """What is posted when every field that can be typed into holds a mark, and of each choice the last is taken."""
    return form.filled(lambda each: [_value(each, number)])


def _value(each: Input, number: int) -> str:
    if each.kind in ("radio", "checkbox", "select"):
        return each.offered[-1]
    if each.kind == "date":
        return "2026-12-15"
    if "mrn" in each.name:
        return f"ZYXQUORN{number}"
    if each.kind == "email" or "email" in each.name:
        return f"zyxquorn{number}@example.com"
    if each.kind == "tel" or "phone" in each.name or "fax" in each.name:
        return f"612-867-53{number:02}"
    return canary(number, "s") if each.is_typed else each.value


@dataclass
class Witness:
    """Collects what must hold no canary: log lines, addresses, headers and error pages. kept: what, and the text."""

    kept: list[tuple[str, bytes]] = field(default_factory=list)
    lines: io.StringIO = field(default_factory=io.StringIO)

    def listen(self) -> logging.Handler:
        """Write every record of every logger, as the service does; return the handler, for taking it off again."""
        handler = logging.StreamHandler(self.lines)
        handler.setFormatter(JsonLines())
        handler.setLevel(logging.DEBUG)
        logging.getLogger().addHandler(handler)
        return handler

    def sees(self, response: TestResponse, *, is_error: bool = False) -> TestResponse:
        """Keep the parts of a response that may hold no canary; of an error page of ours, all of it."""
        path = response.request.path
        self.keep(f"address of {path}", unquote_plus(response.request.url))
        for name, value in response.headers:
            self.keep(f"header {name} of {path}", unquote_plus(value))
        is_page = response.mimetype == "text/html"
        for address in addresses_in(response.get_data(as_text=True)) if is_page else ():
            self.keep(f"link on {path}", unquote_plus(address))
        if is_error or response.status_code in (403, 404, 405, 413, 500, 503):
            self.keep(f"error {response.status_code} of {path}", response.get_data(as_text=True))
        return response

    def keep(self, what: str, text: str) -> None:
        """Keep a text."""
        self.kept.append((what, text.encode()))

    def found(self) -> list[str]:
        """Where canaries were found."""
        lines = [("log", line.encode()) for line in self.lines.getvalue().splitlines()]
        return sorted({what for what, text in [*self.kept, *lines] if has_trace(text)})

    def bad_lines(self) -> list[str]:
        """The lines of the log that are not one object of JSON."""
        return [line for line in self.lines.getvalue().splitlines() if not isinstance(json.loads(line), dict)]


def has_trace(text: bytes) -> bool:
    """Whether a canary is in a text."""
    return any(trace.search(text) for trace in TRACES)


def files_with_traces(folders: Iterable[Path]) -> Iterator[str]:
    """Yield the files, with what else lies in the same folders, whose bytes hold a canary."""
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file() and has_trace(file.read_bytes()):
                yield str(file)
