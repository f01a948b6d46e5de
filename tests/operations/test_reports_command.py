"""`flask reports recount`: silent when the roll-ups are right, an alarm that puts them right when not."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from click.testing import Result
from flask import Flask

from app.operations.report_commands import SHOWN
from tests.submissions.build import NOON, count, run, sent


def recount(app: Flask) -> Result:
    result: Result = app.test_cli_runner().invoke(args=["reports", "recount"])
    return result


def test_right_roll_ups_stay_as_they_are(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent()
    result = recount(stored_app)
    assert (result.exit_code, result.output) == (0, "The roll-ups are right.\n")


def test_a_difference_is_an_alarm_and_is_put_right(
    stored_app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    with stored_app.app_context():
        sent()
        run("UPDATE daily_rollups SET n = 9 WHERE scope = '' AND split = 'clinic' AND measure = 'received'")
    with caplog.at_level(logging.ERROR, "app.operations.report_commands"):
        result = recount(stored_app)
    assert result.exit_code == 1
    assert "/received//: 9 stored, 1 counted" in result.output
    assert "1 counts were wrong, and are put right." in result.output
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert recount(stored_app).exit_code == 0


def test_every_difference_is_counted_and_the_first_are_printed(app: Flask) -> None:
    with app.app_context():
        for day in range(3):
            sent(at=NOON + timedelta(days=day))
        number = count("daily_rollups")
        run("DELETE FROM daily_rollups")
    result = recount(app)
    assert number > SHOWN
    assert result.output.count(" stored, ") == SHOWN
    assert f"{number} counts were wrong" in result.output
