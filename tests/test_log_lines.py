"""Log lines hold fixed words, numbers and listed fields, and nothing that a person typed; one record is one line."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

import pytest

from app import log_lines
from app.log_lines import FIELDS, JsonLines, TextLines, scrubbed

CANARY = "Zyxvia Quorn"
TYPED = (
    CANARY,
    "zyx@example.com",
    "612-555-0177",
    "1948-05-04",
    "8QD5-Y68N",
    "/staff/find?q=quorn",
    "a\nb",
    "é",
    "quorn",
    "{'phone': '+1'}",
)


def record(
    name: str, words: str, /, *args: object, failing: BaseException | None = None, **extra: object
) -> Any:
    return logging.getLogger(name).makeRecord(
        name, logging.WARNING, "/srv/kyphoplasty-check/app/screening/send_views.py", 12, words, args,
        (type(failing), failing, failing.__traceback__) if failing else None, extra=extra,
    )  # fmt: skip


def failed(message: str) -> BaseException:
    """An error that was raised with a message from another one."""
    try:
        try:
            raise KeyError(message)
        except KeyError as error:
            raise ValueError(message) from error
    except ValueError as error:
        return error


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("formatter", [JsonLines(), TextLines()])
def test_nothing_typed_is_written_whichever_way_it_comes(typed: str, formatter: logging.Formatter) -> None:
    for made in (
        record("app", "a patient %s wrote", typed),
        record("app", "words", full_name=typed, phone=typed, query=typed),
        record("app", "words", **dict.fromkeys(FIELDS, typed)),
        record("app", "a request failed", failing=failed(typed)),
        record("gunicorn.error", f"Invalid request from ip={typed}"),
        record("gunicorn.error", "Error handling request %s", typed),
        record("sqlalchemy.engine", f"INSERT {typed}"),
        record("py.warnings", "%s", typed),
    ):
        line = formatter.format(made)
        assert typed not in line
        assert "\n" not in line


def test_an_error_is_written_with_its_kinds_and_where_it_was_raised_first() -> None:
    line = scrubbed(record("app", "a request failed", failing=failed(CANARY)))
    assert line["error"] == "ValueError from KeyError"
    assert (
        line["where"].startswith("floods/tests/test_log_lines.py:")
        or "tests/test_log_lines.py:" in line["where"]
    )
    assert CANARY not in str(line)


@dataclass
class Refused:
    def __post_init__(self) -> None:
        raise ValueError(CANARY)


def test_code_that_a_library_wrote_has_a_place_too() -> None:
    with pytest.raises(ValueError, match=CANARY) as found:
        Refused()
    line = scrubbed(record("app", "a request failed", failing=found.value))
    assert "<string>:" in line["where"]


def test_a_line_of_json_has_time_level_words_numbers_and_fields() -> None:
    made = record("app.flood_limits", "%s counts", 3, form="send", of="all", bucket="one address", limit=20)
    line = json.loads(JsonLines().format(made))
    assert line["at"].endswith("Z")
    del line["at"]
    assert line == {
        "level": "warning",
        "logger": "app.flood_limits",
        "event": "3 counts",
        "bucket": "one address",
        "form": "send",
        "limit": 20,
        "of": "all",
    }


def test_the_web_servers_own_lines_are_kept_and_others_name_only_their_place() -> None:
    for words, args, written in (
        ("Listening at: %s (%s)", ("http://127.0.0.1:8000", 7), "Listening at: http://127.0.0.1:8000 (7)"),
        ("Booting worker with pid: %s", (8,), "Booting worker with pid: 8"),
        ("Worker (pid:%s) was sent %s!", (8, "SIGTERM"), "Worker (pid:8) was sent SIGTERM!"),
        ("Error handling request %s", ("/staff/find?q=quorn",), "Error handling request …"),
    ):
        assert scrubbed(record("gunicorn.error", words, *args))["event"] == written
    line = scrubbed(record("gunicorn.error", "Invalid request from ip=192.0.2.1: 'Edna'"))
    assert (line["event"], line["where"]) == ("…", "app/screening/send_views.py:12")


def test_each_line_of_a_request_has_its_id() -> None:
    token = log_lines.request_id.set("abcd2345efgh")
    try:
        assert scrubbed(record("app", "words"))["request"] == "abcd2345efgh"
        assert "request=abcd2345efgh" in TextLines().format(record("app", "words"))
    finally:
        log_lines.request_id.reset(token)
    assert "request" not in scrubbed(record("app", "words"))


@pytest.mark.parametrize(
    ("environ", "form"),
    [
        ({}, "text"),
        ({"APP_ENV": "production"}, "json"),
        ({"APP_ENV": "production", "LOG_FORMAT": "text"}, "text"),
        ({"LOG_FORMAT": " json "}, "json"),
    ],
)
def test_production_writes_json_unless_told_otherwise(environ: dict[str, str], form: str) -> None:
    assert log_lines.format_for(environ) == form
