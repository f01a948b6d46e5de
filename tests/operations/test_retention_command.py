"""`flask retention run`: a dry run changes nothing, and what is over goes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask

from app.accounts.models import StaffSession
from app.audit.staff_events import StaffEvent, StaffEventKind, record
from app.audit.verification import verify
from app.extensions import db, instance_keys, writing
from app.submissions.events import EventKind
from app.submissions.intake import closed_browsers, saved_drafts
from app.submissions.intake.resume_code import DraftOpener
from app.submissions.rights.erasure import ErasureReason
from app.submissions.worklist import rollups
from tests.accounts.build import make_account
from tests.audit.conftest import link_now
from tests.submissions.build import NOON, contact, count, everything, put, sent, stored

NOW = datetime.now(UTC)
YEAR = timedelta(days=366)


def close(submission_id: str, years_ago: float) -> None:
    """Close a submission some years ago, behind the app's back."""
    closed = {
        "status": "closed",
        "decision": "other_care",
        "act_by": None,
        "due_at": None,
        "next_action": None,
    }
    put(submission_id, closed_at=NOW - years_ago * YEAR, decided_at=NOW - years_ago * YEAR, **closed)
    with writing.begin() as session:
        rollups.recount(session)


def run(app: Flask, *options: str) -> str:
    """Run the command; return what it prints."""
    result = app.test_cli_runner().invoke(args=["retention", "run", *options])
    assert result.exit_code == 0, result.output
    return result.output


def is_erased(submission_id: str) -> bool:
    return stored(submission_id).erased_at is not None


def make_everything_over(app: Flask) -> str:
    """Store one of each that is over; return the id of the submission."""
    account = make_account(app)
    with app.app_context(), writing.begin() as session:
        keys = instance_keys()
        saved_drafts.save_draft(
            session, keys.fields, DraftOpener("old", b"x" * 48), NOON.date(), {}, NOW - timedelta(days=8)
        )
        closed_browsers.close(session, "0123456789abcdef", NOW - timedelta(days=2))
        long_ago = NOW - timedelta(days=31)
        session.add(
            StaffSession(token_hash="0" * 64, staff_id=account, started_at=long_ago, seen_at=long_ago)
        )
    with app.app_context():
        submission_id = sent()
        close(submission_id, 7.1)
    return submission_id


def test_a_dry_run_says_what_would_go_and_changes_nothing(stored_app: Flask) -> None:
    make_everything_over(stored_app)
    with stored_app.app_context():
        before = everything()
        output = run(stored_app)
        assert everything() == before
    assert "Nothing is changed" in output
    assert "1 saved drafts" in output
    assert "1 sessions of staff" in output
    assert "1 closed submissions, 7 years" in output


def test_what_is_over_goes_and_a_second_run_finds_nothing(stored_app: Flask) -> None:
    submission_id = make_everything_over(stored_app)
    with stored_app.app_context():
        output = run(stored_app, "--really")
        assert "1 closed submissions" in output
        assert is_erased(submission_id)
        assert [count(each) for each in ("parked_drafts", "staff_sessions", "closed_browsers")] == [0, 0, 0]
        last = stored(submission_id).all_events[-1]
        assert (last.kind, last.reason) == (EventKind.ERASED, ErasureReason.YEARS_OVER)
        assert "0 closed submissions" in run(stored_app, "--really")
        assert rollups.differences(db.session) == {}


@pytest.mark.proves("retention-spares-open-and-held")
def test_neither_an_open_one_nor_a_held_one_nor_a_younger_one_goes(stored_app: Flask) -> None:
    with stored_app.app_context():
        still_open, held, younger = sent(at=NOW - 9 * YEAR), sent(), sent()
        close(held, 9)
        put(held, legal_hold_at=NOW)
        close(younger, 6.9)
        run(stored_app, "--really")
        assert not any(map(is_erased, (still_open, held, younger)))


def test_linked_ones_go_together_when_the_head_is_over(stored_app: Flask) -> None:
    with stored_app.app_context():
        head, follower = sent(), sent()
        close(follower, 9)
        put(follower, head_id=head)
        close(head, 6)
        run(stored_app, "--really")
        assert not is_erased(follower)
        close(head, 8)
        run(stored_app, "--really")
        assert is_erased(head)
        assert is_erased(follower)


@pytest.mark.parametrize(("age", "goes"), [(24, False), (26, True)])
def test_a_minors_is_kept_until_seven_years_after_the_eighteenth_birthday(
    stored_app: Flask, age: int, goes: bool
) -> None:
    with stored_app.app_context():
        born = date(NOW.year - age, 1, 1)
        submission_id = sent(changed={"age_band": "under_18"}, contact=contact(birth_date=born))
        close(submission_id, 8)
        run(stored_app, "--really")
        assert is_erased(submission_id) is goes


def test_the_years_are_the_clinics(stored_app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    monkeypatch.setitem(
        stored_app.config, "SETTINGS", replace(stored_app.config["SETTINGS"], retention_years=10)
    )
    with stored_app.app_context():
        submission_id = sent()
        close(submission_id, 9)
        assert "0 closed submissions, 10 years" in run(stored_app, "--really")
        assert not is_erased(submission_id)


def test_traces_are_kept_for_six_years_and_what_is_left_is_still_verified(stored_app: Flask) -> None:
    with stored_app.app_context():
        for years in (7, 6.1, 5):
            with writing.begin() as session:
                record(session, StaffEventKind.SIGNED_IN, NOW - years * YEAR)
        link_now()
        assert "2 rows of staff_events, 6 years" in run(stored_app)
        assert "2 rows of staff_events, 6 years" in run(stored_app, "--really")
        report = verify(db.session, instance_keys().audit, StaffEvent)
        assert report.faults == []
        assert "0 rows of staff_events" in run(stored_app, "--really")
