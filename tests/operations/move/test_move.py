"""`flask move-to`: every row of every table arrives as it was, and nothing that was acknowledged is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from threading import Event, Thread
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from app.database import Base
from app.extensions import db, writing
from app.opening.closures import Closure
from app.operations import migrations
from app.operations.move.models import OWN
from app.operations.move.rows import AT_ONCE
from app.rate_limits import RateCount
from app.staff.models import Staff
from app.submissions.intake.pauses import Pause
from app.submissions.models import Submission
from tests.operations.move.conftest import Mover, in_words
from tests.operations.refusals import refusal
from tests.pages import PageClient
from tests.screening.drafts import contact_of, open_send
from tests.submissions.build import link_case, sent, staff, stored
from tests.walk import answers_of

MOMENT = datetime(2026, 3, 8, 7, 59, 59, 999_999, UTC)
ANSWERS = answers_of("standard", onset_date="not_sure", imaging_date="not_sure")
KILL = """
CREATE FUNCTION kill() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
"""


def every_kind_of_row(app: Flask) -> None:
    """Store rows that refer to one another both ways, one that was erased, and values of every type; more than one batch."""
    first, second = staff("clinician"), staff("lead")
    cases = sorted(sent() for _ in range(5))
    link_case(cases[0], cases[2], first)  # one refers to a row that comes later, the other to an earlier one
    link_case(cases[3], cases[1], first)
    with writing.begin() as session:
        for one, other in ((first, second), (second, first)):
            account = session.get_one(Staff, one.id)
            account.substitute_id, account.away_until = other.id, date(2026, 12, 31)
        session.add(
            Closure(
                day=date(2026, 12, 24),
                from_time=time(12),
                reason="",
                added_by=second.id,
                added_at=MOMENT,
            )
        )
        session.add(Pause(began_at=MOMENT, ended_at=MOMENT))
        session.add_all(RateCount(key=f"{n:064}", count=n, expires_at=n / 3) for n in range(2 * AT_ONCE))
    erase = (
        "patient",
        "erase",
        stored(cases[4]).reference,
        "--reason",
        "patient_asked",
        "--even-open",
        "--yes",
    )
    assert app.test_cli_runner().invoke(args=list(erase)).exit_code == 0


def contents() -> dict[str, Sequence[Any]]:
    """Return every row of every table that is moved."""
    with db.engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in Base.metadata.sorted_tables
            if table.name not in OWN
        }


def send_until_refused(app: Flask, acknowledged: list[str], begun: Event) -> None:
    """Send again and again, until the database takes nothing any more."""
    with app.app_context():
        while True:
            try:
                acknowledged.append(sent())
            except DBAPIError:
                return
            begun.set()


def test_everything_is_moved_and_nothing_that_is_sent_meanwhile_is_lost(
    mover: Mover, at_target: Flask
) -> None:
    every_kind_of_row(mover.app)
    acknowledged: list[str] = []
    begun = Event()
    sender = Thread(target=send_until_refused, args=(mover.app, acknowledged, begun))
    sender.start()
    begun.wait()
    assert "can be moved" in mover.moved("--dry-run")
    assert "equal row by row" in mover.moved()
    sender.join()
    db.refresh()
    before = contents()
    with at_target.app_context():
        assert contents() == before
        assert set(acknowledged) <= set(db.session.scalars(select(Submission.id)))
        migrations.check()
        for command in ("audit verify", "rules replay", "reports recount"):
            assert mover.command(*command.split()).exit_code == 0
        highest = db.session.scalar(select(func.max(Staff.id)))
        assert staff().id == highest + 1
        assert sent()


def test_the_source_takes_nothing_any_more_and_says_so(mover: Mover) -> None:
    patient = PageClient(mover.app)
    open_send(patient, ANSWERS)
    mover.moved()
    assert "This was not sent" in patient.post("/check/send", contact_of(ANSWERS), status=503).text
    assert "it was moved" in patient.client.get("/readyz").text
    assert mover.command("keys", "backup").exit_code == 0
    keys = mover.app.config["SETTINGS"].keys_file.read_bytes()
    for command in ("database upgrade", "database reopen", "start", "backup .", "keys rotate csrf"):
        assert "This database was moved to new_" in refusal(mover.app, command)
    assert mover.app.config["SETTINGS"].keys_file.read_bytes() == keys
    assert "This database takes no change" in in_words(mover.command("pause"))
    assert "Let DATABASE_URL lead there" in mover.command("doctor").output
    assert "Nothing is left to be moved" in mover.refused("--resume")
    assert "The target is the source itself" not in mover.refused()


def test_a_move_goes_on_after_its_connection_was_killed(mover: Mover, at_target: Flask) -> None:
    every_kind_of_row(mover.app)
    mover.on_target(KILL)
    for table in ("rate_counts", "events"):
        row = "WHEN (NEW.count = 700) " if table == "rate_counts" else ""
        mover.on_target(
            f"CREATE TRIGGER kill AFTER INSERT ON {table} FOR EACH ROW {row}EXECUTE FUNCTION kill()"
        )
    for resume in ((), ("--resume",)):
        words = mover.refused(*resume)
        assert "The connection was lost" in words
        assert "Nothing is lost" in words
        assert "--resume" in words
        mover.on_target(f"DROP TRIGGER kill ON {'events' if resume else 'rate_counts'}")
    assert "is not finished. Go on with: flask move-to URL --resume" in mover.refused()
    with at_target.app_context():
        with pytest.raises(DBAPIError, match="takes no change"):
            sent()
        assert "is not whole yet" in in_words(mover.command("database", "upgrade"))
    assert "Moving" in mover.moved("--resume")
    before = contents()
    with at_target.app_context():
        assert contents() == before
        assert sent()


def test_a_move_that_is_given_up_leaves_the_source_as_it_was(mover: Mover, at_target: Flask) -> None:
    sent()
    mover.on_target(KILL)
    mover.on_target("CREATE TRIGGER kill AFTER INSERT ON submissions FOR EACH ROW EXECUTE FUNCTION kill()")
    mover.refused()
    with pytest.raises(DBAPIError, match="takes no change"):
        sent()
    assert mover.command("database", "reopen").exit_code == 0
    assert sent()
    assert "takes changes" in in_words(mover.command("database", "reopen"))
    assert "No move was begun here" in mover.refused("--resume")
    assert "The target is not empty" in mover.refused()
    with at_target.app_context(), pytest.raises(DBAPIError, match="takes no change"):
        sent()
