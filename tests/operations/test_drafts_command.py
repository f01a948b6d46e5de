"""`flask drafts purge`, and what `flask start` does of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine
from flask import Flask

from app.extensions import instance_keys, limiter, writing
from app.operations import server
from app.submissions.intake import saved_drafts
from app.submissions.intake.resume_code import DraftOpener
from tests.submissions.build import rows

NOW = datetime.now(UTC)


def park(app: Flask, row_id: str, age: timedelta) -> None:
    with app.app_context(), writing.begin() as session:
        opener = DraftOpener(row_id, b"x" * 48)
        saved_drafts.save_draft(
            session, instance_keys().fields, opener, NOW.date(), {"id": row_id}, NOW - age
        )


def kept(app: Flask) -> list[str]:
    with app.app_context():
        return [row[0] for row in rows("SELECT id FROM parked_drafts ORDER BY expires_at")]


def test_counts_whose_time_is_over_are_erased_by_the_same_command(app: Flask) -> None:
    with app.app_context():
        for key, seconds in (("over", 60), ("not over", 3600)):
            limiter.limiter.storage.incr(key, seconds)
    with app.app_context(), time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
        done = app.test_cli_runner().invoke(args=["drafts", "purge"])
        assert "and 1 counts were over" in done.output
        assert len(rows("SELECT key FROM rate_counts")) == 1


def test_drafts_whose_week_is_over_are_erased_by_command_and_at_the_start(app: Flask) -> None:
    park(app, "old", timedelta(days=7, hours=1))
    park(app, "new", timedelta(days=6, hours=22))
    assert kept(app) == ["old", "new"]
    done = app.test_cli_runner().invoke(args=["drafts", "purge"])
    assert done.exit_code == 0, done.output
    assert done.output.startswith("1 parked drafts and 0 counts were over")
    assert kept(app) == ["new"]
    park(app, "old", timedelta(days=8))
    with app.app_context():
        assert [line for line in server.prepare() if "parked" in line] == [
            "Erased 1 parked drafts whose week was over."
        ]
        assert not [line for line in server.prepare() if "parked" in line]
    assert kept(app) == ["new"]
