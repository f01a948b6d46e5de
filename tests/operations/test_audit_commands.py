"""The commands about the chains: link, heads, verify."""

from __future__ import annotations

import logging

import pytest
from click.testing import Result
from flask import Flask

from tests.submissions.build import open_case, run, run_as_owner, sent, staff


def run_audit(app: Flask, *args: str) -> Result:
    result = app.test_cli_runner().invoke(args=["audit", *args])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


@pytest.fixture
def submission_id(stored_app: Flask) -> str:
    """Store a submission that was read twice."""
    with stored_app.app_context():
        submission_id, reader = sent(), staff()
        for _ in range(2):
            open_case(submission_id, reader)
    return submission_id


def test_rows_that_wait_are_counted_and_linked(stored_app: Flask, submission_id: str) -> None:
    waits = stored_app.config["SETTINGS"].database_url != ""
    assert ("events: 0 links, 3 not yet linked, whole" in run_audit(stored_app, "verify").stdout) is waits
    assert run_audit(stored_app, "link").stdout == f"{3 if waits else 0} rows are linked.\n"
    verified = run_audit(stored_app, "verify")
    assert (verified.exit_code, "events: 3 links, whole" in verified.stdout) == (0, True)


def test_a_head_that_was_printed_finds_what_was_cut_off(
    stored_app: Flask, submission_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    run_audit(stored_app, "link")
    printed = run_audit(stored_app, "heads").stdout.splitlines()
    (head,) = [line for line in printed if line.startswith("events:")]
    logged = [each for each in caplog.records if getattr(each, "chain", "") == "events"]
    assert f"events:3:{getattr(logged[-1], 'head', '')}" == head
    assert run_audit(stored_app, "verify", "--head", head).exit_code == 0
    with stored_app.app_context():
        run_as_owner("DELETE FROM events WHERE link > 1")
        run_as_owner("DELETE FROM audit_heads WHERE chain = 'events' AND link > 1")
    found = run_audit(stored_app, "verify", "--head", head)
    assert found.exit_code == 1
    assert "events: links 2 to 3 are missing at the end: the head that was noted is link 3" in found.stdout


def test_a_missing_trigger_is_named(owned_app: Flask) -> None:
    embedded = owned_app.config["SETTINGS"].database_url == ""
    name = "written_once_events_delete" if embedded else "written_once_events_rows"
    with owned_app.app_context():
        sent()
        run("DROP TRIGGER " + name + ("" if embedded else " ON events"))
        found = run_audit(owned_app, "verify")
    assert found.exit_code == 1
    assert f"The trigger {name} is missing" in found.stdout
    checked = owned_app.test_cli_runner().invoke(args=["database", "check"])
    assert name in str(checked.exception)
    assert owned_app.test_cli_runner().invoke(args=["database", "upgrade"]).exit_code == 0
    assert run_audit(owned_app, "verify").exit_code == 0


@pytest.mark.parametrize("head", ["events", "events:1", "events:x:ab", "events:1:zz", "nothing:1:ab"])
def test_what_is_no_head_is_refused(app: Flask, head: str) -> None:
    assert run_audit(app, "verify", "--head", head).exit_code == 2
