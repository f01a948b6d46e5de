"""A chain shows each way of tampering with it; an erasure is not one."""

from __future__ import annotations

import re

import pytest
from flask import Flask

from app.audit.heads import Head, written
from app.audit.verification import ChainReport, verify
from app.extensions import db, instance_keys, writing
from app.submissions.models import Event
from tests.audit.conftest import LINKS, link_now
from tests.audit.tampering import FOUND_WITHOUT_A_NOTED_HEAD, Tampering, head, put_in, truncate
from tests.submissions.build import NOON, everything, open_case, rows, run, run_as_owner, sent, staff


def verified(*noted: Head) -> ChainReport:
    db.session.rollback()
    return verify(db.session, instance_keys().audit, Event, noted)


def test_a_chain_that_no_one_touched_is_whole(chain: str) -> None:
    report = verified(head())
    assert (report.checked, report.unlinked, report.faults) == (LINKS, 0, [])


@pytest.mark.one_in(3)
@pytest.mark.proves("tampering-is-found")
@pytest.mark.parametrize("tampering", FOUND_WITHOUT_A_NOTED_HEAD, ids=lambda each: each.__name__)
def test_tampering_is_found_and_named(chain: str, tampering: Tampering) -> None:
    tampering(3)
    report = verified()
    assert FOUND_WITHOUT_A_NOTED_HEAD[tampering] in "\n".join(report.faults)
    assert report.number_of_faults == len(report.faults)


def test_a_restored_older_copy_is_found_by_a_head_that_was_noted(chain: str) -> None:
    """The older copy is whole in itself, with the heads that it had."""
    older_heads = rows("SELECT link, mac, at, signature FROM audit_heads WHERE chain = 'events'")
    open_case(chain, staff())
    link_now()
    noted = head()
    truncate(LINKS + 1)
    run_as_owner(
        "UPDATE audit_heads SET link = :link, mac = :mac, at = :at, signature = :signature "
        "WHERE chain = 'events' AND kind = 'last'",
        **older_heads[0]._mapping,
    )
    assert verified().faults == []
    words = f"events: link {LINKS + 1} is missing at the end: the head that was noted is link {LINKS + 1}"
    assert verified(noted).faults == [words]
    open_case(chain, staff())
    link_now()
    assert "another history stands in its place" in verified(noted).faults[0]


def test_heads_that_were_removed_or_forged_are_found(chain: str) -> None:
    run_as_owner("UPDATE audit_heads SET link = 2 WHERE chain = 'events'")
    assert "is not what the application kept" in verified().faults[0]
    run_as_owner("DELETE FROM audit_heads")
    assert verified().faults == [
        "events: no head is kept: they were removed, or the upgrade was never finished"
    ]


def test_two_rows_with_one_number_are_found(chain: str) -> None:
    put_in(5, {"link": -7})
    faults = verified().faults
    assert "events: link 5 is missing: removed" in faults
    assert "events: 1 rows stand outside the chain, or twice in it: put in" in faults


def test_a_detail_may_be_gone_only_once_its_submission_is_erased(chain: str) -> None:
    put_in(3, {"detail": None})
    assert verified().faults == ["events: link 3: its detail is gone, and nothing says that it was erased"]
    run_as_owner("UPDATE submissions SET erased_at = sent_at")
    report = verified()
    assert (report.erased, report.faults) == (1, [])


def test_a_row_that_the_application_did_not_write_is_never_linked(
    chain: str, caplog: pytest.LogCaptureFixture
) -> None:
    run(
        "INSERT INTO events (id, submission_id, at, kind, place_id) "
        "SELECT 1000, submission_id, at, 'read', place_id FROM events WHERE link = 3"
    )
    open_case(chain, staff())
    assert link_now() == 1
    assert "rows were not written by the application; they are not linked" in caplog.messages
    report = verified()
    assert report.unlinked == 1
    assert report.faults == [
        "events: row 1000 is not linked, and was not written by the application: put in, or changed"
    ]


def test_a_signed_row_that_waits_cannot_be_changed_or_copied(store: Flask) -> None:
    case = sent()
    link_now()
    run(
        "INSERT INTO events (id, submission_id, at, kind, place_id) "
        "SELECT 500, submission_id, at, kind, place_id FROM events"
    )  # behind a row that waits, rows wait on SQLite too
    open_case(case, staff())
    waiting = rows("SELECT max(id) FROM events WHERE mac IS NOT NULL AND link IS NULL")[0][0]
    run_as_owner("UPDATE events SET kind = 'noted' WHERE id = :id", id=waiting)
    link_now()
    assert rows("SELECT link FROM events WHERE id = :id", id=waiting) == [(None,)]


def test_a_head_is_written_as_verify_reads_it(chain: str) -> None:
    assert re.fullmatch(r"events:8:[0-9a-f]{72}", written("events", head()))


def test_verifying_changes_nothing(chain: str) -> None:
    before = everything()
    verified()
    assert everything() == before


def test_rows_that_are_rolled_back_leave_no_gap(chain: str) -> None:
    reader = staff()
    with writing.begin() as session:
        session.add(Event(submission_id=chain, at=NOON, kind="read", aad_id="0" * 32))
        session.flush()
        session.rollback()
    open_case(chain, reader)
    link_now()
    assert (head().link, verified().faults) == (LINKS + 1, [])
