"""`flask api-token`: printed once, listed without it, disabled from the next request on."""

from __future__ import annotations

import time_machine
from click.testing import Result
from flask import Flask

from app.extensions import db
from tests.api.build import LIST, System
from tests.submissions.build import NOON, rows


def run(app: Flask, *arguments: str) -> Result:
    return app.test_cli_runner().invoke(args=["api-token", *arguments])


def clinic(app: Flask) -> str:
    with app.app_context():
        return str(rows("SELECT id FROM clinics ORDER BY id LIMIT 1")[0][0])


def test_a_token_is_printed_once_and_opens_the_list(stored_app: Flask) -> None:
    made = run(stored_app, "add", "chart")
    assert made.exit_code == 0
    token = made.stdout.strip()
    assert made.stdout == f"{token}\n", "alone on standard output, so that a script can keep it"
    assert "For chart, 90 days: it fetches cases of all clinics" in made.stderr
    client = stored_app.test_client(use_cookies=False)
    bearer = {"Authorization": f"Bearer {token}"}
    assert client.get(LIST, headers=bearer).status_code == 200
    assert token not in run(stored_app, "list").output
    stopped = run(stored_app, "disable", "chart")
    assert stopped.exit_code == 0
    assert client.get(LIST, headers=bearer).status_code == 401


def test_every_token_is_listed_with_its_state(stored_app: Flask) -> None:
    assert "There is no token" in run(stored_app, "list").output
    home = clinic(stored_app)
    with time_machine.travel(NOON, tick=False):
        run(stored_app, "add", "chart", "--days", "30")
        run(stored_app, "add", "lab", "--days", "2", "--clinic", home)
        run(stored_app, "add", "old")
        run(stored_app, "disable", "old")
    with time_machine.travel(NOON.replace(day=18), tick=False):
        listed = run(stored_app, "list").output.splitlines()
    assert listed == [
        "chart: live, made 2026-06-15 12:00, expires 2026-07-15 12:00, last used never, all clinics",
        f"lab: expired, made 2026-06-15 12:00, expires 2026-06-17 12:00, last used never, {home}",
        "old: disabled, made 2026-06-15 12:00, expires 2026-09-13 12:00, last used never, all clinics",
    ]


def test_the_list_says_when_a_token_was_last_used(stored_app: Flask) -> None:
    with time_machine.travel(NOON, tick=False):
        System(stored_app).ask()
        assert "last used 2026-06-15 12:00" in run(stored_app, "list").output


def test_what_cannot_be_done_is_told_and_changes_nothing(stored_app: Flask) -> None:
    run(stored_app, "add", "chart")
    for arguments, words in (
        (("add", "chart"), "There is a token chart already"),
        (("add", "My Chart"), "small letters"),
        (("add", "x", "--days", "366"), "366"),
        (("add", "x", "--days", "0"), "0"),
        (("add", "x", "--clinic", "nowhere"), "There is no clinic nowhere"),
        (("disable", "x"), "There is no token x"),
    ):
        refused = run(stored_app, *arguments)
        assert refused.exit_code != 0, arguments
        assert words in refused.output, arguments
    with stored_app.app_context():
        assert [row[0] for row in rows("SELECT name FROM api_tokens")] == ["chart"]
        db.session.close()
