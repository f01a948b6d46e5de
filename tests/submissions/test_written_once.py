"""What a submission was sent with cannot be changed in the database, but by the four changes that are let through."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from app.audit import triggers
from app.database import FOR_WRITING
from app.extensions import db
from app.submissions.models import Submission
from app.submissions.written_once import FROZEN, tables_written_once
from tests.submissions.build import (
    LATER,
    NOON,
    ROWS,
    begin_call,
    change_tables,
    column,
    count,
    rows,
    run,
    run_as_owner,
    sent,
    staff,
    stored,
)

REFUSED = "is frozen since it was sent"
SEALED = ("full_name", "birth_date", "contact", "answers", "assessment", "receipt")
OTHER_VALUES: dict[str, Any] = {
    "sent_at": LATER,
    "as_of": LATER.date().replace(year=2031),
    "tier": 4,
    "score": 99,
    "tier_due": LATER,
    "is_demo": True,
    "data_key": b"another key of the same row",
    **dict.fromkeys(SEALED, b"other bytes"),
}
IN_A_CALL = {
    "full_name": b"a name",
    "birth_date": b"a day",
    "contact": b"a number",
    "consent_version": "2027-01",
    "channel": "office",
}
ERASED = {"erased_at": LATER, "data_key": b"", **dict.fromkeys(SEALED, b"")}


def put(submission_id: str, **values: Any) -> None:
    """Write columns as an application with another mistake could: with the triggers in force."""
    run(update(ROWS).where(ROWS.c.id == submission_id).values(values))


def other_value(name: str, submission_id: str) -> Any:
    if name == "entered_by":
        return staff().id
    if name in ("questions_text", "consent_text"):
        return rows(
            "SELECT fingerprint FROM shown_texts WHERE fingerprint <> :f", f=column(name, submission_id)
        )[0][0]
    return OTHER_VALUES.get(name, "another")


@pytest.mark.one_in(4)
@pytest.mark.proves("traces-are-append-only")
@pytest.mark.parametrize("name", [name for name in FROZEN if name != "erased_at"])
def test_a_frozen_column_refuses_another_value(store: Flask, name: str) -> None:
    submission_id = sent()
    before = column(name, submission_id)
    value = other_value(name, submission_id)
    with pytest.raises(DBAPIError, match=f"{REFUSED}: {name}"):
        put(submission_id, **{name: value})
    with pytest.raises(DBAPIError, match=REFUSED):  # together with what may change, neither
        put(submission_id, status="taken", **{name: value})
    assert column("status", submission_id) == "new"
    if name != "id":
        assert column(name, submission_id) == before


def test_every_column_is_frozen_or_changes_in_the_work_on_a_case() -> None:
    """A column that is new is decided on: in FROZEN, or here."""
    free = {each.name for each in Submission.__table__.columns} - FROZEN.keys()
    work = {name for name in free if name.endswith(("_at", "_by", "_on", "_index", "_id", "_now"))}
    assert free - work == {
        *("age_band", "blind_percent", "bone_care", "by_helper", "decision", "details", "failed_calls"),
        *(
            "failed_since",
            "final_class",
            "harm",
            "harm_cause",
            "has_hold",
            "heard_from",
            "is_heard",
            "is_read",
        ),
        *(
            "is_unreached_emergency",
            "minutes_to_contact",
            "needs_interpreter",
            "next_action",
            "open_questions",
        ),
        *("override_reason", "payer_file", "pinned_note", "preferred_language", "queue_rank", "queue_score"),
        *("readings_wanted", "says_worse", "scan_kind", "scan_request", "scan_result", "status", "treatment"),
        *("tries", "unsure_answers", "version", "visit_outcome", "window_first", "window_last"),
    }


def test_what_staff_work_by_may_change(store: Flask) -> None:
    submission_id = sent()
    put(
        submission_id,
        tier_now=4,
        has_hold=True,
        age_band="65_plus",
        version=2,
        details=b"sealed",
        is_read=True,
    )
    assert column("tier_now", submission_id) == 4


def test_new_blind_indexes_are_let_through(store: Flask) -> None:
    submission_id = sent()
    put(submission_id, phone_index=b"p" * 16, birth_index=b"b" * 16, email_index=None, mrn_index=b"m" * 16)
    run("DELETE FROM name_indexes")
    assert column("phone_index", submission_id) == b"p" * 16


def test_a_data_key_may_be_wrapped_under_another_key_only(store: Flask) -> None:
    submission_id = sent()
    wrapped = column("data_key", submission_id)
    again = b"next" + wrapped[4:]
    for other in (wrapped[:4] + b"x" * (len(wrapped) - 4), again[:-1], again + b"x", b"gone", b""):
        with pytest.raises(DBAPIError, match=f"{REFUSED}: data_key"):
            put(submission_id, data_key=other)
    put(submission_id, data_key=again)
    assert column("data_key", submission_id) == again


def test_an_erasure_empties_everything_sealed_and_is_not_taken_back(store: Flask) -> None:
    submission_id = sent()
    for name in (*SEALED, "data_key"):
        with pytest.raises(DBAPIError, match=REFUSED):  # emptied, but nothing says that it is erased
            put(submission_id, **{name: b""})
        with pytest.raises(DBAPIError, match=REFUSED):  # erased, but something else is put in
            put(submission_id, **{**ERASED, name: b"something else"})
    with pytest.raises(DBAPIError, match=REFUSED):
        put(submission_id, tier=0, **ERASED)
    put(submission_id, **ERASED)
    for taken_back in ({"erased_at": None}, {"erased_at": NOON}, {"full_name": b"a name"}):
        with pytest.raises(DBAPIError, match=REFUSED):
            put(submission_id, **taken_back)


def test_an_event_loses_its_detail_once_its_submission_is_erased(store: Flask) -> None:
    submission_id = sent()
    with pytest.raises(DBAPIError, match="events is append-only: detail"):
        run("UPDATE events SET detail = NULL")
    put(submission_id, **ERASED)
    for change in ("detail = 'x'", "detail = NULL, kind = 'read'", "detail = NULL, detail_digest = NULL"):
        with pytest.raises(DBAPIError, match="events is append-only"):
            run(f"UPDATE events SET {change}")  # noqa: S608
    run("UPDATE events SET detail = NULL")
    assert rows("SELECT detail FROM events") == [(None,)]


def test_a_phone_intake_completes_what_it_put_into_the_queue(store: Flask) -> None:
    submission_id, worker = sent(), staff()
    for name, value in IN_A_CALL.items():
        with pytest.raises(DBAPIError, match=f"{REFUSED}: {name}"):
            put(submission_id, **{name: value})
    begin_call(submission_id, worker)
    put(submission_id, **IN_A_CALL)
    with pytest.raises(DBAPIError, match=f"{REFUSED}: answers"):
        put(submission_id, answers=b"other answers")
    run("DELETE FROM phone_intakes")
    with pytest.raises(DBAPIError, match=REFUSED):
        put(submission_id, contact=b"another number")


def test_a_receipt_may_be_given_once(store: Flask) -> None:
    submission_id = sent()
    run_as_owner("UPDATE submissions SET receipt = NULL")
    put(submission_id, receipt=b"sealed")
    with pytest.raises(DBAPIError, match=f"{REFUSED}: receipt"):
        put(submission_id, receipt=b"sealed again")


def test_a_migration_may_change_anything(owned: Flask) -> None:
    submission_id = sent()
    tables = tables_written_once()
    with db.engine.connect().execution_options(**FOR_WRITING) as connection:
        triggers.lift(connection, tables)
        assert len(triggers.faults(connection, tables)) > len(tables)
        connection.execute(update(ROWS).values(tier=0))
        triggers.restore(connection, tables)
        assert triggers.faults(connection, tables) == []
        connection.commit()
    assert column("tier", submission_id) == 0
    with pytest.raises(DBAPIError, match=REFUSED):
        put(submission_id, tier=4)


def test_a_submission_is_never_removed(store: Flask) -> None:
    submission_id = sent()
    run_as_owner("DELETE FROM events")
    run("DELETE FROM name_indexes")
    with pytest.raises(DBAPIError, match=REFUSED):
        run("DELETE FROM submissions")
    assert stored(submission_id).id == submission_id


@pytest.mark.parametrize("stored_app", ["sqlite"], indirect=True)
def test_no_sqlite_statement_replaces_a_submission(store: Flask) -> None:
    sent()
    with db.engine.connect().execution_options(**FOR_WRITING) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        for setting in ("on", "off"):
            driver.execute(f"PRAGMA recursive_triggers = {setting}")
            with pytest.raises(DBAPIError, match=REFUSED):
                connection.exec_driver_sql("REPLACE INTO submissions SELECT * FROM submissions")
            connection.rollback()
        driver.execute("PRAGMA recursive_triggers = on")


@pytest.mark.proves("traces-are-append-only")
@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
@pytest.mark.parametrize("table", [each.table for each in tables_written_once()])
def test_no_table_is_emptied_by_one_statement(store: Flask, table: str) -> None:
    sent()
    before = count("submissions")
    with pytest.raises(DBAPIError, match=r"append-only|frozen|grows|closed once"):
        change_tables(f"TRUNCATE {table} CASCADE")
    assert count("submissions") == before


def test_a_review_of_the_stop_rule_is_closed_once(store: Flask) -> None:
    run(
        "INSERT INTO stop_reviews (id, submission_id, cause, sent_tier, ruleset, opened_at, due_at) "
        "VALUES (1, :id, 'infection', 1, '1', :now, :now)",
        id=sent(),
        now=NOON.isoformat(),
    )
    for change in ("opened_at = NULL", "submission_id = 'x'"):
        with pytest.raises(DBAPIError, match="closed once"):
            run(f"UPDATE stop_reviews SET {change}")  # noqa: S608
    run("UPDATE stop_reviews SET cause = 'other'")  # it follows what is known while the review is open
    run("UPDATE stop_reviews SET closed_at = opened_at")
    again = ("closed_at = NULL", "cause = 'infection'")
    for refused in (*(f"UPDATE stop_reviews SET {each}" for each in again), "DELETE FROM stop_reviews"):  # noqa: S608
        with pytest.raises(DBAPIError, match="closed once"):
            run(refused)
