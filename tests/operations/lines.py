"""Input lines for `flask assess`, and its output lines."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from flask import Flask

AS_OF = "2026-06-15"
KEYS = {
    "id",
    "tier",
    "score",
    "suspicion",
    "flags",
    "criteria",
    "next_steps",
    "window_closes_on",
    "ruleset",
    "as_of",
}
ASSESSMENT_KEYS = ("tier", "score", "suspicion", "flags", "next_steps", "window_closes_on")


def line(line_id: Any = "a", as_of: Any = AS_OF, **answers: Any) -> str:
    """One input line."""
    return json.dumps({"id": line_id, "as_of": as_of, "answers": answers})


GOOD = line("good", pain_score=5)


def printed(text: str) -> list[Any]:
    """Parse the output lines as standard JSON: without NaN and Infinity."""
    return [json.loads(out, parse_constant=_not_json) for out in text.splitlines()]


def _not_json(word: str) -> NoReturn:
    raise AssertionError(f"{word} is not JSON")


def run(app: Flask, *lines: str | bytes) -> tuple[int, list[Any]]:
    """Run `flask assess -` on these lines; return (exit status, output lines)."""
    stdin = b"\n".join(text if isinstance(text, bytes) else text.encode() for text in lines)
    result = app.test_cli_runner().invoke(args=["assess", "-"], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result.exit_code, printed(result.stdout)


def assessed(app: Flask, **answers: Any) -> dict[str, Any]:
    """Return the output for one good line."""
    status, (out,) = run(app, line(**answers))
    assert "error" not in out, out
    assert status == 0
    return dict(out)


def refused(app: Flask, text: str | bytes) -> dict[str, Any]:
    """Return the output for one bad line. The good lines around it are assessed, and the exit status is 1."""
    status, (before, out, after) = run(app, GOOD, text, GOOD)
    assert before == after
    assert before["id"] == "good"
    assert "tier" in before
    assert out.keys() == {"id", "error"}
    assert status == 1
    return dict(out)


def assessment_of(out: dict[str, Any]) -> dict[str, Any]:
    """Return the assessment in an output line, without the answers."""
    return {name: out[name] for name in ASSESSMENT_KEYS}
