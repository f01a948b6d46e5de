"""`flask assess` as a command: its input, its output, and the day it uses."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask

from config import Settings
from tests.operations.lines import AS_OF, GOOD, KEYS, line, printed, run

EXAMPLES = json.loads((Path(__file__).parents[1] / "rules" / "examples.json").read_text(encoding="utf-8"))
EVENING_IN_CHICAGO = datetime(2026, 5, 5, 2, 0, tzinfo=UTC)
JUST_AFTER_MIDNIGHT_IN_CHICAGO = datetime(2026, 5, 5, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["id"] for example in EXAMPLES])
def test_an_example_gets_the_tier_and_the_flags_the_clinic_expects(
    bare_app: Flask, example: dict[str, Any]
) -> None:
    status, (out,) = run(bare_app, line(example["id"], **example["answers"]))
    assert status == 0
    assert out["id"] == example["id"]
    assert out["tier"] == example["expected_tier"]
    assert set(example["must_flag"]) <= set(out["flags"])


def test_all_thirteen_examples_in_one_run_are_printed_in_order(bare_app: Flask) -> None:
    status, out = run(bare_app, *(line(example["id"], **example["answers"]) for example in EXAMPLES))
    assert status == 0
    assert [one["id"] for one in out] == [example["id"] for example in EXAMPLES]
    assert len(out) == 13


def test_an_output_line_has_exactly_these_keys(bare_app: Flask) -> None:
    _, (out,) = run(bare_app, GOOD)
    assert out.keys() == KEYS


def test_an_output_line_names_its_ruleset_and_its_day(bare_app: Flask) -> None:
    _, (out,) = run(bare_app, GOOD)
    assert out["as_of"] == AS_OF
    assert isinstance(out["ruleset"], str)
    assert out["ruleset"]


def test_a_next_step_repeats_its_flag_with_a_sentence(bare_app: Flask) -> None:
    _, (out,) = run(bare_app, line(imaging_result="xray_fracture"))
    assert [step["code"] for step in out["next_steps"]] == [f for f in out["flags"] if f.startswith("next:")]
    assert "next:needs_mri" in out["flags"]
    assert all(step["text"].endswith(".") for step in out["next_steps"])


@pytest.mark.parametrize("line_id", ["x", 7, None, ["a"], {"a": 1}, "\ud800", "é" * 1000])
def test_an_id_is_returned_unchanged(bare_app: Flask, line_id: Any) -> None:
    _, (out,) = run(bare_app, line(line_id))
    assert out["id"] == line_id


def test_a_line_without_an_id_is_assessed(bare_app: Flask) -> None:
    status, (out,) = run(bare_app, '{"answers": {}}')
    assert status == 0
    assert out["id"] is None


def test_blank_lines_and_windows_line_ends_are_ignored(bare_app: Flask) -> None:
    status, out = run(bare_app, GOOD + "\r", "", "  \r", GOOD + "\r", "")
    assert status == 0
    assert [one["id"] for one in out] == ["good", "good"]


def test_empty_input_gives_empty_output(bare_app: Flask) -> None:
    assert run(bare_app, "") == (0, [])


def test_a_file_is_read_like_standard_input(bare_app: Flask, tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    file.write_text(f"{GOOD}\nnot JSON\n{GOOD}\n", encoding="utf-8")
    result = bare_app.test_cli_runner().invoke(args=["assess", str(file)])
    assert (result.exit_code, printed(result.stdout)) == run(bare_app, GOOD, "not JSON", GOOD)


def test_standard_input_is_read_when_no_file_is_named(bare_app: Flask) -> None:
    result = bare_app.test_cli_runner().invoke(args=["assess"], input=GOOD)
    assert (result.exit_code, printed(result.stdout)) == run(bare_app, GOOD)


def test_a_missing_file_is_reported(bare_app: Flask, tmp_path: Path) -> None:
    result = bare_app.test_cli_runner().invoke(args=["assess", str(tmp_path / "none.jsonl")])
    assert result.exit_code == 2
    assert "none.jsonl" in result.stderr


def test_assessing_needs_neither_a_database_nor_an_instance(bare_app: Flask) -> None:
    assert run(bare_app, GOOD)[0] == 0
    assert not Path(bare_app.instance_path).exists()


@pytest.mark.parametrize(
    ("moment", "day"),
    [(EVENING_IN_CHICAGO, "2026-05-04"), (JUST_AFTER_MIDNIGHT_IN_CHICAGO, "2026-05-05")],
)
def test_without_a_day_the_clinics_today_is_used_and_not_that_of_utc(
    bare_app: Flask, moment: datetime, day: str
) -> None:
    with time_machine.travel(moment, tick=False):
        _, (out,) = run(bare_app, '{"answers": {"onset_days": 0}}')
    assert out["as_of"] == day
    assert out["window_closes_on"] == [str(date.fromisoformat(day) + timedelta(84))] * 2


@pytest.mark.proves("today-is-the-clinics")
def test_today_follows_the_clinics_own_time_zone(
    tmp_path: Path, make_app: Callable[[Settings], Flask]
) -> None:
    app = make_app(Settings(instance_path=tmp_path, timezone=ZoneInfo("Pacific/Auckland"), testing=True))
    with time_machine.travel(datetime(2026, 5, 4, 20, 0, tzinfo=UTC), tick=False):
        _, (out,) = run(app, '{"answers": {}}')
    assert out["as_of"] == "2026-05-05"


def test_a_day_still_in_the_future_in_chicago_is_refused(bare_app: Flask) -> None:
    with time_machine.travel(EVENING_IN_CHICAGO, tick=False):
        status, (out,) = run(bare_app, '{"id": 1, "answers": {"onset_date": "2026-05-05"}}')
    assert status == 1
    assert "onset_date" in out["error"]
