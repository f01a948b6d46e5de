"""Data stored by an earlier release is upgraded, read, replayed and worked on by the current code."""

from __future__ import annotations

import copy
import json
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.extensions import db, instance_keys, writing
from app.submissions.models import Submission
from app.submissions.timers import set_due
from app.submissions.worklist import counters
from app.submissions.worklist.search import found_by_name, found_by_phone
from tests.pages import PageClient
from tests.stored.conftest import Stored
from tests.stored.facts import facts

pytestmark = pytest.mark.one_in(
    3
)  # releases and engines alternate: two or three releases of each test, both engines

GONE = "could not be opened, its key is gone"


def facts_now(stored: Stored) -> dict[str, Any]:
    """Return the facts in the database now, as read back from JSON."""
    with stored.app.app_context():
        found: dict[str, Any] = json.loads(json.dumps(facts(db.session, stored.now)))
        db.session.rollback()
        return found


def as_far_as_written(found: Any, written: Any, depth: int = 3) -> Any:
    """Return the found facts without those that the earlier release did not record."""
    if not depth or not isinstance(written, dict):
        return found
    return {name: as_far_as_written(found.get(name), value, depth - 1) for name, value in written.items()}


def is_readable(person: dict[str, Any]) -> bool:
    return "full_name" in person


def born(day: str) -> dict[str, str]:
    """Return a birth date as a form sends it."""
    day_ = date.fromisoformat(day)
    return {f"birth_date-{part}": str(getattr(day_, part)) for part in ("month", "day", "year")}


def test_the_upgraded_tables_match_the_code(stored: Stored) -> None:
    checked = stored.run("database", "check")
    assert checked.exit_code == 0, checked.output


def promises(facts: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    """Take what the status pages say out of the facts: the stage, and by when, by reference."""
    people = facts["people"].items()
    return {reference: person.pop("status_page") for reference, person in people if "status_page" in person}


def test_a_status_page_promises_the_time_it_did_or_an_earlier_one_after_sending(stored: Stored) -> None:
    found, written = promises(facts_now(stored)), promises(copy.deepcopy(stored.written["facts"]))
    for reference, (stage, promised) in written.items():
        stage_now, now = found[reference]
        assert stage_now == stage, reference
        assert (now is None) == (promised is None), reference
        if now and promised:
            sent_at = stored.people[reference]["sent_at"]
            sent, by_now, by_then = map(datetime.fromisoformat, (sent_at, now, promised))
            assert by_now == by_then or sent <= by_now < by_then, reference


PLACE = ("queue_rank", "act_by", "next_action", "last_days_at")
"""What an upgrade sets again for an open submission, since the order of the queue has changed."""
BY_TIME = ("due", "emergency")
"""Lists whose content follows from that."""


def places(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Take the place in the queue out of the facts, by reference."""
    return {
        reference: {name: person.pop(name, None) for name in PLACE}
        for reference, person in facts["people"].items()
    }


def lists(facts: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    """Take the lists out of the facts, by staff and name, each sorted."""
    return {
        staff: {name: sorted(references) for name, (_, references) in views.items() if name not in BY_TIME}
        for staff, views in facts.pop("lists").items()
    }


def test_nothing_stored_has_changed(stored: Stored) -> None:
    found, written = facts_now(stored), copy.deepcopy(stored.written["facts"])
    if stored.has_groups:
        assert as_far_as_written(found["lists"], written["lists"]) == written["lists"]
        assert places(copy.deepcopy(found)) == places(copy.deepcopy(written))
    for each in (found, written):
        promises(each)
        places(each)
    assert as_far_as_written(lists(found), lists(written)) == lists(copy.deepcopy(stored.written["facts"]))
    assert found["people"].keys() == written["people"].keys()
    for reference, person in written["people"].items():
        assert as_far_as_written(found["people"][reference], person) == person, reference
    del found["tallies"], written["tallies"]  # equal to a recount: see below
    assert as_far_as_written(found, written) == written


def test_the_upgrade_puts_every_open_case_into_its_group_or_leaves_it_there(stored: Stored) -> None:
    with stored.app.app_context():
        for row in db.session.scalars(select(Submission).where(Submission.status != "closed")):
            before = (row.queue_rank, row.act_by)
            person = stored.people[row.reference]
            if stored.has_groups:
                assert before == (person["queue_rank"], datetime.fromisoformat(person["act_by"]))
                continue
            set_due(row, row.due_at or stored.now, datetime.now(stored.app.config["SETTINGS"].timezone))
            assert (row.queue_rank, row.act_by) == before, row.reference
            reported = person["next_action"] == "says_worse"
            assert row.says_worse or not reported, row.reference
        db.session.rollback()


def test_replay_agrees_on_everyone_who_can_be_opened(stored: Stored) -> None:
    readable = [reference for reference, person in stored.people.items() if is_readable(person)]
    replayed = stored.run("rules", "replay")
    assert replayed.exit_code == 0, replayed.output
    lines = replayed.stdout.splitlines()
    gone = [f"{reference}: {GONE}" for reference in stored.people if reference not in readable]
    assert [line for line in lines if GONE in line] == gone
    assert f"submissions: {len(stored.people)}" in lines
    assert f"agreed: {len(readable)}" in lines


def test_a_lead_opens_every_case(stored: Stored) -> None:
    lead = stored.browser_of(stored.email_of(role="lead"))
    for reference, person in stored.people.items():
        page = lead.get(f"/staff/submissions/{person['id']}")
        assert page.status_code == (200 if is_readable(person) else 410), reference
        assert not is_readable(person) or person["full_name"] in page.text, reference
    assert lead.get("/staff/reports").status_code == 200


def test_every_list_shows_every_case_that_is_in_it(stored: Stored) -> None:
    browser = stored.browser_of(stored.email_of(id=1))
    for view, (count, references) in facts_now(stored)["lists"]["1"].items():
        assert count == len(references)
        page = browser.get("/staff/cases", query_string={"view": view})
        assert page.status_code == 200
        places = [page.text.find(f'title="{reference}"') for reference in references[:25]]
        assert -1 not in places, view
        assert places == sorted(places), view


def test_everyone_with_a_birth_date_is_found_by_each_surname_and_by_phone(stored: Stored) -> None:
    readable = {ref: person for ref, person in stored.people.items() if is_readable(person)}
    with stored.app.app_context():
        keys = instance_keys()
        for reference, person in readable.items():
            surnames, born = person["full_name"].split()[1:], person["birth_date"]
            for surname in surnames if born else ():
                found = found_by_name(db.session, keys, surname, date.fromisoformat(born))
                assert reference in {each.reference for each in found}, surname
            phone = person["phone_now"] or person["contact"]["phone"]
            assert not phone or reference in {
                each.reference for each in found_by_phone(db.session, keys, phone)
            }
        db.session.rollback()


def test_the_counters_equal_a_recount(stored: Stored) -> None:
    before = facts_now(stored)["tallies"]
    with stored.app.app_context(), writing.begin() as session:
        counters.recount(session)
    assert facts_now(stored)["tallies"] == before


def test_every_account_but_a_disabled_one_signs_in_with_its_old_password(stored: Stored) -> None:
    disabled = {email for _, email, _, _, since in stored.written["facts"]["staff"] if since is not None}
    for email in stored.written["passwords"]:
        status = stored.browser_of(email).get("/staff/cases").status_code
        assert (status == 200) is (email not in disabled), email


def test_a_saved_draft_opens_with_its_code_and_birth_date(stored: Stored) -> None:
    patient, saved = PageClient(stored.app), stored.written["parked"]
    the_day_after = (date.fromisoformat(saved["birth_date"]) + timedelta(1)).isoformat()
    patient.get("/check/come-back")
    patient.post("/check/come-back", {"code": saved["code"], **born(the_day_after)}, status=403)
    patient.post("/check/come-back", {"code": saved["code"], **born(saved["birth_date"])}, status=302)
    with patient.client.session_transaction() as session:
        assert session["draft"]["answers"] == saved["answers"]
    assert patient.follow(patient.get("/check", status=None)).status == 200


def test_a_patient_opens_the_status_page_with_reference_and_birth_date(stored: Stored) -> None:
    patient, written = PageClient(stored.app), stored.written["status_page"]
    patient.get("/status")
    patient.post("/status", {"reference": written["reference"], **born(written["birth_date"])})
    assert written["reference"] in patient.get("/status/yours").text
