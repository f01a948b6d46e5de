"""`flask rules compare`: who would change under a draft, as text and as JSON; nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from click.testing import Result
from flask import Flask

from tests.submissions.build import NOON, contact, rows, sent, stored


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    with time_machine.travel(NOON, tick=False):
        yield


def compared(app: Flask, *options: str | Path) -> Result:
    """Run the command; failures must be reported, not raised."""
    result = app.test_cli_runner().invoke(args=["rules", "compare", *map(str, options)])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def stored_cases(app: Flask) -> dict[str, str]:
    """Store a fracture of 75 days, one of 60 days and an unaffected case; return references by name."""
    with app.app_context():
        ids = {}
        for name, persona, days in (
            ("Old", "priority", 75),
            ("Closing", "standard", 60),
            ("New", "urgent", 3),
        ):
            onset = NOON.date() - timedelta(days=days)
            changed = {"onset_date": onset.isoformat(), "imaging_date": onset.isoformat()}
            ids[name] = sent(persona, changed=changed, contact=contact(full_name=f"{name} Larson"))
        return {name: stored(id_).reference for name, id_ in ids.items()}


def test_the_list_names_who_would_go_up_or_down_and_changes_nothing(app: Flask, tmp_path: Path) -> None:
    people = stored_cases(app)
    file = tmp_path / "new.json"
    file.write_text('{"version": "2.1.0-draft", "last_day_in_window": 70}')
    with app.app_context():
        before = rows("SELECT count(*), sum(version) FROM events")
    lines = compared(app, file).stdout.splitlines()
    assert lines[0].startswith("rules 2.1.0-draft (fingerprint ")
    assert lines[0].endswith(" beside 2.0.0, as of 2026-06-15")
    assert lines[1:] == [
        "last_day_in_window: 84 -> 70",
        "",
        "Would go up: 1",
        f"{people['Closing']}  standard_review  act by 2026-06-23T17:00-05:00 -> 2026-06-18T00:00-05:00",
        "",
        "Would go down (an open case is never lowered): 1",
        (
            f"{people['Old']}  priority_review -> standard_review  "
            "act by 2026-06-17T00:00-05:00 -> 2026-06-17T17:00-05:00"
        ),
        "",
        "open: 3, up: 1, down: 1, unchanged: 1, applied before: 0, could not be opened: 0",
    ]
    with app.app_context():
        assert rows("SELECT count(*), sum(version) FROM events") == before


def test_the_json_contains_names_only_on_request(app: Flask) -> None:
    people = stored_cases(app)
    report = json.loads(compared(app, "--set", "last_day_in_window=70", "--json", "--names").stdout)
    assert (report["in_force"], report["draft"], report["as_of"]) == ("2.0.0", "2.0.0-draft", "2026-06-15")
    assert report["changed"] == [["last_day_in_window", 84, 70]]
    assert report["totals"] == {"open": 3, "up": 1, "down": 1, "unchanged": 1} | {
        "applied_before": 0,
        "could_not_be_opened": 0,
    }
    (down,) = report["down"]
    assert (down["reference"], down["name"]) == (people["Old"], "Old Larson")
    assert (down["before"]["tier"], down["after"]["tier"]) == ("priority_review", "standard_review")
    assert "Larson" not in compared(app, "--set", "last_day_in_window=70", "--json").stdout


def test_a_bad_draft_is_refused_with_the_reason(app: Flask, tmp_path: Path) -> None:
    file = tmp_path / "new.json"
    file.write_bytes(b'{"version": "\xff"}')
    for options, words in (
        ((), "Name a file"),
        (("--set", "last_day=70"), "last_day: the rules have no constant of this name"),
        (("--set", "little_pain_most=soon"), "little_pain_most: a tier, one of routine_other_care"),
        ((file,), "utf-8"),
    ):
        result = compared(app, *options)
        assert result.exit_code == 1
        assert words in result.output
    assert compared(app, "--set", "little_pain_most=imaging_first").exit_code == 0
