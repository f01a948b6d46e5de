"""Erasure: nothing of the person is left, and everything that counts goes on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from flask import Flask

from app.audit.verification import verify
from app.extensions import db, instance_keys, writing
from app.keys import Unsealable
from app.rules.rulesets import RULESETS
from app.submissions.casework.pinned_note import pin_note
from app.submissions.context import Actor, load_for_update
from app.submissions.events import EventKind
from app.submissions.maintenance.replay import ReplayResult, replay
from app.submissions.models import Event, Submission
from app.submissions.rights.erasure import BY_COMMAND, Erasure, ErasureReason, erase
from app.submissions.rights.free_space import empty_log
from app.submissions.statuses import ActionRefused, Outcome, Status
from app.submissions.worklist import counters, rollups, search
from app.submissions.worklist.counters import QueueCounts
from tests import postgres
from tests.audit.conftest import link_now
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    NOON,
    column,
    contact,
    correct_phone_of,
    everything,
    give_up_on,
    link_case,
    log_contact_with,
    put,
    report_getting_worse,
    rows,
    run,
    sent,
    staff,
    staff_context,
    stored,
    submission_request,
    submit_request,
    transition_to,
)
from tests.submissions.rights.raw_pages import decrypted_pages, size_of_log

SEALED = (
    *("data_key", "full_name", "birth_date", "contact", "answers", "assessment", "receipt"),
    *("phone_now", "details", "scan_request", "payer_file", "pinned_note"),
)
INDEXES = ("phone_index", "email_index", "birth_index")


def erased(submission_id: str, actor: Actor | None = None, **more: object) -> None:
    """Erase a submission, as asked by its patient, by default on the command line."""
    erasure = Erasure(
        reason=ErasureReason.PATIENT_ASKED,
        now=LATER,
        actor=actor,
        is_open_known=bool(more.get("is_open_known", True)),
    )
    with writing.begin() as session:
        erase(session, session.get_one(Submission, submission_id, with_for_update=True), erasure)
    empty_log(db.engine)


def worked_on() -> str:
    """Return the id of a submission with a note, calls and a new number: some of everything that is sealed."""
    submission_id, actor = sent("urgent"), staff("clinician")
    log_contact_with(submission_id, Outcome.NO_ANSWER, actor, note="Zyxnote: nobody at home")
    correct_phone_of(submission_id, NEW_PHONE)
    with writing.begin() as session:
        row = load_for_update(session, submission_id, stored(submission_id).version, staff_context(actor))
        pin_note(session, row, "Zyxpin: hard of hearing", staff_context(actor))
    return submission_id


def sent_by_another() -> str:
    """Send a check of someone who shares nothing with Edna."""
    return sent(
        contact=contact(
            full_name="Olaf Berg",
            birth_date=date(1950, 1, 2),
            phone="+1-612-555-0177",
            email="olaf@example.com",
        )
    )


def sealed_bytes(submission_id: str) -> list[bytes]:
    """Return what is sealed of a submission and in its events, and its indexes: bytes to look for afterwards."""
    of_row = [column(name, submission_id) for name in (*SEALED, *INDEXES)]
    of_events = rows("SELECT detail FROM events WHERE submission_id = :id", id=submission_id)
    of_names = rows('SELECT "index" FROM name_indexes WHERE submission_id = :id', id=submission_id)
    found = [bytes(value) for value in (*of_row, *(each[0] for each in (*of_events, *of_names))) if value]
    assert len(found) > len(INDEXES) + len(SEALED)
    return found


def left_over(canaries: Iterable[bytes], haystack: bytes) -> list[bytes]:
    """Return the canaries that are still there; of long ones, any piece of 16 bytes counts."""
    pieces = [each[at : at + 16] for each in canaries for at in range(0, max(len(each) - 15, 1), 16)]
    return [piece for piece in pieces if piece in haystack]


def test_nothing_sealed_of_an_erased_submission_is_stored_and_its_neighbour_is_whole(store: Flask) -> None:
    submission_id, other = worked_on(), sent_by_another()
    canaries = sealed_bytes(submission_id)
    assert left_over(canaries, everything()) != []
    erased(submission_id)
    assert left_over(canaries, everything()) == []
    assert stored(other).full_name == "Olaf Berg"
    with pytest.raises(Unsealable):
        _ = stored(submission_id).full_name


def test_no_byte_of_it_is_left_in_the_file_in_free_pages_or_in_the_log(embedded: Flask) -> None:
    submission_id = worked_on()
    for _ in range(30):
        sent_by_another()
    canaries = sealed_bytes(submission_id)
    file = embedded.config["SETTINGS"].instance_path / "screener.db"
    key = instance_keys().database
    assert len(left_over(canaries, decrypted_pages(file, key))) > len(canaries)
    erased(submission_id)
    assert size_of_log(file) == 0
    assert left_over(canaries, decrypted_pages(file, key)) == []
    assert stored(submission_id).reference.encode() in decrypted_pages(file, key)


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
def test_no_byte_of_it_is_in_a_dump_of_the_server(store: Flask) -> None:
    submission_id = worked_on()
    canaries = [each.hex().encode() for each in sealed_bytes(submission_id)]
    erased(submission_id)
    dump = postgres.dumped(store.config["SETTINGS"].database_url)
    assert submission_id.encode() in dump
    assert left_over(canaries, dump) == []


def test_its_event_says_that_it_was_erased_why_and_by_whom_and_never_what(store: Flask) -> None:
    submission_id, lead = sent(), staff("lead")
    erased(submission_id, lead)
    last = stored(submission_id).all_events[-1]
    assert (last.kind, last.actor_id, last.reason) == (EventKind.ERASED, lead.id, ErasureReason.PATIENT_ASKED)
    assert {event.detail_sealed for event in stored(submission_id).all_events} == {None}


def test_an_erasure_on_the_command_line_names_no_account(store: Flask) -> None:
    submission_id = sent()
    erased(submission_id)
    last = stored(submission_id).all_events[-1]
    assert (last.actor_id, last.outcome) == (None, BY_COMMAND)


def test_an_open_one_leaves_the_queue_and_all_counts_stay_right(store: Flask) -> None:
    submission_id = sent("urgent")
    log_contact_with(submission_id, Outcome.NO_ANSWER, staff())
    sent()
    erased(submission_id)
    row = stored(submission_id)
    assert (row.status, row.next_action, row.act_by) == (Status.CLOSED, None, None)
    assert QueueCounts(db.session, ("open", "closed")).of("open") == 1
    before = rows("SELECT name, bucket, n FROM tallies ORDER BY name, bucket")
    assert rollups.differences(db.session) == {}
    with writing.begin() as session:
        counters.recount(session)
    assert rows("SELECT name, bucket, n FROM tallies ORDER BY name, bucket") == before


def test_no_search_finds_it_but_by_its_reference(store: Flask) -> None:
    submission_id, keys = sent(), instance_keys()
    reference = stored(submission_id).reference
    erased(submission_id)
    born = contact().birth_date
    assert born is not None
    assert search.found_by_name(db.session, keys, "Larson", born) == []
    assert search.found_by_phone(db.session, keys, contact().phone) == []
    assert search.found_by_email(db.session, keys, contact().email) == []
    assert search.id_by_reference_and_birth(db.session, keys, reference, born) is None
    assert [each.id for each in search.found_by_reference(db.session, reference)] == [submission_id]


@pytest.mark.proves("erasing-is-deliberate")
def test_an_unreached_emergency_is_not_erased_even_knowing_that_it_is_open(store: Flask) -> None:
    submission_id = sent("emergency")
    with pytest.raises(ActionRefused, match="no one has reached"):
        erased(submission_id)
    assert stored(submission_id).full_name == "Edna Larson"


def test_an_emergency_that_was_given_up_and_closed_can_be_erased(store: Flask) -> None:
    submission_id, first, second = sent("emergency"), staff("clinician"), staff("clinician")
    give_up_on(submission_id, first, second)
    put(
        submission_id,
        status="closed",
        closed_at=LATER,
        decision="could_not_reach",
        act_by=None,
        due_at=None,
        next_action=None,
    )
    erased(submission_id)
    assert not stored(submission_id).is_unreached_emergency


def test_care_under_way_is_not_erased_without_being_told_so(store: Flask) -> None:
    submission_id = sent()
    with pytest.raises(ActionRefused, match="The case is open"):
        erased(submission_id, is_open_known=False)
    urgent = sent("urgent")
    log_contact_with(urgent, Outcome.NO_ANSWER, staff())
    with pytest.raises(ActionRefused, match="no clinician has talked"):
        erased(urgent, is_open_known=False)


@pytest.mark.proves("erasing-is-deliberate")
def test_who_is_urgent_or_worse_is_erased_only_after_a_talk_or_a_try(store: Flask) -> None:
    urgent, worse, heard = sent("urgent"), sent(), sent("urgent")
    log_contact_with(worse, Outcome.NO_ANSWER, staff())
    report_getting_worse(worse, LATER)
    for submission_id in (urgent, worse):
        with pytest.raises(ActionRefused, match="no one has tried to call since"):
            erased(submission_id)
        log_contact_with(submission_id, Outcome.NO_ANSWER, staff(), LATER)
    log_contact_with(heard, Outcome.SPOKE, staff("clinician"))
    for submission_id in (urgent, worse, heard):
        erased(submission_id)
        assert stored(submission_id).erased_at is not None


def test_one_under_a_legal_hold_is_not_erased(store: Flask) -> None:
    submission_id = sent()
    put(submission_id, legal_hold_at=NOON)
    with pytest.raises(ActionRefused, match="legal hold"):
        erased(submission_id)


def test_one_that_others_are_linked_to_is_erased_after_them(store: Flask) -> None:
    head, follower, actor = sent(), sent(), staff()
    link_case(follower, head, actor)
    with pytest.raises(ActionRefused, match=stored(follower).reference):
        erased(head)
    erased(follower)
    erased(head)
    assert stored(follower).head_id is None


def test_nothing_more_can_be_done_with_it(store: Flask) -> None:
    submission_id, actor = sent(), staff()
    erased(submission_id)
    with pytest.raises(ActionRefused, match="erased"):
        transition_to(submission_id, Status.TAKEN, actor, note="Again")
    with pytest.raises(ActionRefused, match="erased already"):
        erased(submission_id)


def test_the_same_check_sent_again_does_not_bring_it_back(store: Flask) -> None:
    request = submission_request()
    first = submit_request(request)
    erased(first.id)
    again = submit_request(request, LATER + timedelta(hours=1))
    assert again.id == first.id
    assert stored(first.id).erased_at == LATER
    assert column("full_name", first.id) == b""


def test_a_replay_goes_on_over_it(store: Flask) -> None:
    submission_id, other = sent(), sent()
    erased(submission_id)
    came = {one.reference: one.came for one in replay(db.session, RULESETS)}
    assert came[stored(submission_id).reference] is ReplayResult.NOT_OPENED
    assert came[stored(other).reference] is ReplayResult.AGREES


def test_the_chain_of_events_is_whole_after_an_erasure(store: Flask) -> None:
    submission_id = worked_on()
    link_now()
    erased(submission_id)
    link_now()
    report = verify(db.session, instance_keys().audit, Event)
    assert report.faults == []
    assert report.checked == len(rows("SELECT id FROM events"))


def test_events_of_others_keep_their_details(store: Flask) -> None:
    submission_id, other = sent(), sent()
    erased(submission_id)
    with pytest.raises(Exception, match="append-only"):
        run("UPDATE events SET detail = NULL WHERE submission_id = :id", id=other)
    with pytest.raises(Exception, match="append-only"):
        run("UPDATE events SET kind = 'read', detail = NULL WHERE submission_id = :id", id=submission_id)
