"""Contact details corrected or added by staff: recorded part by part, sealed, findable, and refused where they must be."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.extensions import db, instance_keys, writing
from app.submissions.casework.contact_changes import ContactChange, change_contact
from app.submissions.casework.links import related
from app.submissions.context import Actor
from app.submissions.events import EventKind
from app.submissions.likeness import likeness
from app.submissions.staff_details import StaffDetails, details_of, phones_of
from app.submissions.statuses import ActionRefused, Conflict, Decision, Outcome, Status
from app.submissions.worklist.search import found_by_mrn, found_by_phone
from tests.submissions.build import (
    NEW_PHONE,
    column,
    contact,
    events_of_kind,
    everything,
    link_case,
    log_contact_with,
    run,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)

SECOND = "+1-763-555-0142"
ALL = StaffDetails(
    second_phone=SECOND,
    address="12 Lake St\nEdina, MN 55401",
    mrn="00123456",
    heard_from="doctor",
    heard_more="Dr. Nora Quist",
)


def change(submission_id: str, actor: Actor, phone: str = "", version: int = 0, **details: Any) -> None:
    """Change the contact details, by default with the current version. Details that are not named are removed."""
    wanted = ContactChange(version or stored(submission_id).version, phone, StaffDetails(**details))
    with writing.begin() as session:
        change_contact(session, instance_keys(), submission_id, wanted, staff_context(actor))


def add_all(submission_id: str, actor: Actor) -> None:
    change(submission_id, actor, heard_from=ALL.heard_from, **ALL.dump())


def details_changed(submission_id: str) -> list[dict[str, Any]]:
    found = stored(submission_id)
    return [event.detail for event in found.events if event.kind == EventKind.DETAILS]


def test_each_part_is_an_event_with_what_was_there_before(store: Flask) -> None:
    case, worker = sent(), staff()
    add_all(case, worker)
    assert details_of(stored(case)) == ALL
    assert details_changed(case) == [
        {"part": "second_phone", "after": SECOND},
        {"part": "address", "after": ALL.address},
        {"part": "mrn", "after": "00123456"},
        {"part": "heard_from", "after": "doctor"},
        {"part": "heard_more", "after": "Dr. Nora Quist"},
    ]
    assert stored(case).version == 6
    change(case, worker, mrn="777777")
    assert details_changed(case)[5:] == [
        {"part": "second_phone", "before": SECOND},
        {"part": "address", "before": ALL.address},
        {"part": "mrn", "before": "00123456", "after": "777777"},
        {"part": "heard_from", "before": "doctor"},
        {"part": "heard_more", "before": "Dr. Nora Quist"},
    ]
    assert {event.actor_id for event in events_of_kind(case, EventKind.DETAILS)} == {worker.id}


def test_nothing_that_identifies_the_patient_is_stored_in_the_open(store: Flask) -> None:
    case = sent()
    change(case, staff(), phone=NEW_PHONE, heard_from="doctor", **ALL.dump())
    stored_bytes = everything()
    for secret in (b"0188", b"0142", b"Lake St", b"123456", b"Quist"):
        assert secret not in stored_bytes
    assert column("heard_from", case) == "doctor"


def test_a_patient_is_found_by_either_number_and_by_the_mrn(store: Flask) -> None:
    case, keys, worker = sent(), instance_keys(), staff()
    change(case, worker, phone=NEW_PHONE, second_phone=f"{SECOND};ext=5", mrn="00123456")
    assert phones_of(stored(case)) == [NEW_PHONE, f"{SECOND};ext=5"]
    for phone in (NEW_PHONE, SECOND):
        assert [each.id for each in found_by_phone(db.session, keys, phone)] == [case]
    assert [each.id for each in found_by_mrn(db.session, keys, "MRN 123-456")] == [case]
    assert not found_by_phone(db.session, keys, "+1-612-555-0123")
    db.session.rollback()
    change(case, worker)
    assert not found_by_phone(db.session, keys, SECOND)
    assert not found_by_mrn(db.session, keys, "123456")


def test_a_corrected_number_is_recorded_as_the_correction_of_staff(store: Flask) -> None:
    case, worker = sent(), staff()
    change(case, worker, phone=NEW_PHONE)
    found = stored(case)
    event = found.events[-1]
    assert (event.kind, event.actor_id) == (EventKind.NEW_PHONE, worker.id)
    assert event.detail == {"phone": NEW_PHONE, "phone_before": "+1-612-555-0123", "corrected": True}
    change(case, worker, phone=f"{NEW_PHONE};ext=5")
    change(case, worker, phone=NEW_PHONE)
    assert stored(case).phone == NEW_PHONE


def test_a_change_of_nothing_an_old_version_or_a_linked_submission_is_refused(store: Flask) -> None:
    head, follower, worker = sent(), sent(), staff()
    with pytest.raises(ActionRefused, match="Nothing was changed"):
        change(head, worker)
    with pytest.raises(ActionRefused, match="Nothing was changed"):
        change(head, worker, phone="+1-612-555-0123")
    with pytest.raises(Conflict):
        change(head, worker, version=99, mrn="123456")
    wanted = ContactChange(1, "", StaffDetails(mrn="123456"))
    with pytest.raises(LookupError), writing.begin() as session:
        change_contact(session, instance_keys(), "0" * 32, wanted, staff_context(worker))
    link_case(follower, head, worker)
    with pytest.raises(ActionRefused, match="linked to another"):
        change(follower, worker, mrn="123456")


def test_a_disabled_account_changes_nothing(store: Flask) -> None:
    case, worker = sent(), staff()
    run("UPDATE staff SET disabled_at = '2026-01-01' WHERE id = :id", id=worker.id)
    with pytest.raises(ActionRefused, match="cannot sign in"):
        change(case, worker, mrn="123456")


def test_a_change_touches_neither_status_nor_times(embedded: Flask) -> None:
    case, worker = sent(), staff()
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    before = stored(case)
    kept = (before.status, before.due_at, before.next_action, before.tries, before.owner_id)
    change(case, worker, phone=NEW_PHONE, mrn="123456")
    after = stored(case)
    assert (after.status, after.due_at, after.next_action, after.tries, after.owner_id) == kept


@pytest.mark.parametrize("given", [{"phone": NEW_PHONE}, {"second_phone": SECOND}])
def test_a_wrong_number_needs_no_letter_once_another_number_is_known(
    embedded: Flask, given: dict[str, str]
) -> None:
    case, worker = sent("other_care"), staff("clinician")
    log_contact_with(case, Outcome.WRONG_NUMBER, worker)
    transition_to(case, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    change(case, worker, mrn="123456")
    with pytest.raises(ActionRefused, match="The number is wrong"):
        transition_to(case, Status.CLOSED, worker)
    change(case, worker, **{"mrn": "123456", **given})
    transition_to(case, Status.CLOSED, worker)
    assert stored(case).status == "closed"


def test_the_head_takes_over_what_only_the_follower_has(store: Flask) -> None:
    head, follower, worker, keys = sent(), sent(), staff(), instance_keys()
    add_all(follower, worker)
    change(head, worker, mrn="777777")
    link_case(follower, head, worker)
    assert details_of(stored(head)) == StaffDetails(**{**ALL.dump(), "mrn": "777777"}, heard_from="doctor")
    assert head in {each.id for each in found_by_phone(db.session, keys, SECOND)}
    assert [each.id for each in found_by_mrn(db.session, keys, "123456")] == [follower]


def test_one_mrn_of_two_names_or_birth_dates_is_a_mistake_to_check(embedded: Flask) -> None:
    worker, mrn = staff(), "00123456"
    one = sent()
    same = sent(contact=contact(full_name="Edna Larson", phone=SECOND))
    other = sent(contact=contact(full_name="Lars Berg", phone=NEW_PHONE))
    for each in (one, same, other):
        change(each, worker, mrn=mrn)
    found = {each.id: likeness(stored(one), each) for each in related(db.session, stored(one))}
    assert found[same] == ("same MRN and same name", True)
    assert found[other] == ("same MRN, but another name or date of birth: check the MRN", False)


def test_two_with_one_second_phone_may_be_the_same_person(embedded: Flask) -> None:
    one, other = sent(), sent(contact=contact(phone=SECOND, full_name="Edna Larsen"))
    change(one, staff(), second_phone=SECOND)
    assert [each.id for each in related(db.session, stored(other))] == [one]
    link_case(other, one, staff())
