"""`flask drafts purge`, and the same purge by `flask start`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine
from flask import Flask

from app.accounts import unsent_posts
from app.extensions import instance_keys, limiter, writing
from app.operations import preparation
from app.submissions.intake import saved_drafts
from app.submissions.intake.resume_code import DraftOpener
from tests.accounts.build import make_account
from tests.submissions.build import rows

NOW = datetime.now(UTC)


def save(app: Flask, row_id: str, age: timedelta) -> None:
    with app.app_context(), writing.begin() as session:
        opener = DraftOpener(row_id, b"x" * 48)
        saved_drafts.save_draft(
            session, instance_keys().fields, opener, NOW.date(), {"id": row_id}, NOW - age
        )


def saved_ids(app: Flask) -> list[str]:
    with app.app_context():
        return [row[0] for row in rows("SELECT id FROM parked_drafts ORDER BY expires_at")]


def test_expired_rate_counts_are_erased_by_the_same_command(app: Flask) -> None:
    with app.app_context():
        for key, seconds in (("over", 60), ("not over", 3600)):
            limiter.limiter.storage.incr(key, seconds)
    with app.app_context(), time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
        result = app.test_cli_runner().invoke(args=["drafts", "purge"])
        assert "and 1 counts were over" in result.output
        assert len(rows("SELECT key FROM rate_counts")) == 1


def test_expired_rate_counts_are_erased_at_start_too(app: Flask) -> None:
    with app.app_context():
        limiter.limiter.storage.incr("over", 60)
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
            list(preparation.bring_up_to_date())
        assert rows("SELECT key FROM rate_counts") == []


def keep_form(app: Flask, staff_id: int, path: str, age: timedelta) -> None:
    typed = unsent_posts.Typed("save_intake", {"full_name": ("Edna",)})
    with app.app_context(), writing.begin() as session:
        unsent_posts.keep(session, instance_keys(), staff_id, path, typed, NOW - age)


def test_forms_that_no_one_picked_up_are_erased_by_the_command_and_at_start(app: Flask) -> None:
    account = make_account(app)
    for by_command in (True, False):
        keep_form(app, account, "/staff/intake/old", timedelta(days=7, hours=1))
        keep_form(app, account, "/staff/intake/new", timedelta(days=6, hours=22))
        with app.app_context():
            if by_command:
                app.test_cli_runner().invoke(args=["drafts", "purge"])
            else:
                list(preparation.bring_up_to_date())
            assert set(rows("SELECT path FROM kept_notes")) == {("/staff/intake/new",)}


def test_expired_drafts_are_erased_by_the_command_and_at_start(app: Flask) -> None:
    save(app, "old", timedelta(days=7, hours=1))
    save(app, "new", timedelta(days=6, hours=22))
    assert saved_ids(app) == ["old", "new"]
    result = app.test_cli_runner().invoke(args=["drafts", "purge"])
    assert result.exit_code == 0, result.output
    assert result.output.startswith("1 saved drafts and 0 counts were over")
    assert saved_ids(app) == ["new"]
    save(app, "old", timedelta(days=8))
    with app.app_context():
        assert [line for line in preparation.bring_up_to_date() if "saved drafts" in line] == [
            "Erased 1 saved drafts whose week was over."
        ]
        assert not [line for line in preparation.bring_up_to_date() if "saved drafts" in line]
    assert saved_ids(app) == ["new"]
