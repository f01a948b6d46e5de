"""The coordinators' pages, from the queue to a closed submission."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from app.extensions import db
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.review.labels import ALARMS
from tests.pages import Page, PageClient, words
from tests.review.conftest import SignIn, Store
from tests.screening.drafts import send
from tests.walk import CONTACT, answers_of, form_of


def open_first(client: PageClient) -> Page:
    """Open the first submission of the queue."""
    queue = client.get("/staff/cases")
    return client.get(str(queue.soup.select("tbody th a")[0]["href"]))


def test_an_empty_queue_says_so(sign_in: SignIn) -> None:
    assert "Nothing is waiting" in sign_in("coordinator").get("/staff/cases").text


@pytest.mark.one_in(2)
def test_a_coordinator_takes_decides_and_closes_a_submission(
    stored_patient: PageClient, stored_sign_in: SignIn
) -> None:
    sent = send(stored_patient, answers_of("priority"))
    coordinator = stored_sign_in("coordinator")
    assert "Edna Larson" in coordinator.get("/staff/cases").text
    page = open_first(coordinator)
    for shown in ("Edna Larson", sent.reference, "edna@example.com", "Priority review", "May 4, 1948"):
        assert str(shown) in page.text
    for to, decision in (("taken", ""), ("decided", "book_clinic"), ("closed", "")):
        form = {
            "to": to,
            "version": page.soup.select("input[name=version]")[0]["value"],
            "note": f"Note for {to}",
        }
        if to == "closed":
            Store(stored_patient.app).arrange_bone_care(page.path.rpartition("/")[2])
        page = coordinator.follow(coordinator.post(f"{page.path}/move", {**form, "decision": decision}))
        assert f"Note for {to}" in page.text
    assert "Nothing is waiting" in coordinator.get("/staff/cases").text
    assert [button["value"] for button in page.soup.select("form[action$=move] button")] == ["taken"]


def test_a_change_based_on_an_older_version_is_refused_and_keeps_the_note(
    patient: PageClient, sign_in: SignIn
) -> None:
    send(patient, answers_of("standard"))
    first, other = sign_in("coordinator"), sign_in("lead")
    page = open_first(first)
    open_first(other)
    first.post(f"{page.path}/move", {"to": "taken", "version": "1", "note": ""})
    refused = other.post(f"{page.path}/move", {"to": "taken", "version": "1", "note": "My words"}, 409)
    assert "Someone else changed this" in refused.text
    assert "What was done meanwhile" in refused.text
    assert "New to Assigned" in refused.text
    assert "My words" in refused.text


IMPOSSIBLE: tuple[tuple[dict[str, str], int], ...] = (
    ({"to": "closed", "version": "1"}, 409),
    ({"to": "decided", "version": "1"}, 409),
    ({"to": "nowhere", "version": "1"}, 400),
    ({"to": "taken", "version": "one"}, 400),
    ({"to": "taken"}, 400),
    ({"to": "taken", "version": "1", "decision": "certainly"}, 400),
    ({"to": "taken", "version": "1", "note": "x" * 5000}, 400),
)


def test_an_impossible_transition_is_refused_on_the_page_and_changes_nothing(
    patient: PageClient, sign_in: SignIn
) -> None:
    send(patient, answers_of("standard"))
    coordinator = sign_in("coordinator")
    page = open_first(coordinator)
    for data, status in IMPOSSIBLE:
        refused = coordinator.post(f"{page.path}/move", data, status)
        assert refused.soup.select(".problem"), data
        assert words(refused.one(".facts")).startswith("New"), data


def test_a_case_with_a_hold_is_booked_only_after_a_clinician_has_cleared_it(
    patient: PageClient, sign_in: SignIn
) -> None:
    send(patient, answers_of("priority", bleeding_disorder="yes"))
    coordinator = sign_in("coordinator")
    page = open_first(coordinator)
    coordinator.post(f"{page.path}/move", {"to": "taken", "version": "1"})
    booking = {"to": "decided", "decision": "book_clinic"}
    clinician = sign_in("clinician")
    open_first(clinician)
    refused = coordinator.post(f"{page.path}/move", {**booking, "version": "2"}, 409)
    assert "A clinician must clear it before it can be booked" in refused.text
    verdict = {"verdict": "may_be_booked", "note": "Platelets are fine since May.", "version": "2"}
    clinician.post(f"{page.path}/clear-hold", verdict, 302)
    coordinator.get(page.path)
    coordinator.post(f"{page.path}/move", {**booking, "version": "3"}, 302)


def test_a_birth_date_that_contradicts_the_age_is_shown(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"), **{"birth_date-year": "1999"})
    assert "does not fit the age" in open_first(sign_in("coordinator")).text


def test_a_helper_and_whether_they_may_be_spoken_to_are_shown(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard", answering_for="someone_else"))
    text = open_first(sign_in("coordinator")).text
    assert "Lars Larson (Son or daughter); may be spoken to" in text


def test_an_emergency_sign_withdrawn_before_sending_is_shown(patient: PageClient, sign_in: SignIn) -> None:
    yes = {"rf_fever": "yes", **dict.fromkeys(("rf_bladder_bowel", "rf_saddle_numb"), "no")}
    patient.submit("/check/who", {"answering_for": "self", "age_band": "65_plus"})
    patient.post("/check/emergency-signs", yes)
    finish_and_send(patient)
    coordinator = sign_in("coordinator")
    case = open_first(coordinator)
    for page in (case, coordinator.get(f"{case.path}/print")):
        assert "changed before sending: Fever or shaking chills" in page.text


def test_a_sign_of_several_answers_withdrawn_before_sending_is_named_in_words(
    patient: PageClient, sign_in: SignIn
) -> None:
    together = {"rf_leg_weak": "one_leg_numb", "rf_bladder_bowel": "not_sure", "rf_saddle_numb": "no"}
    patient.submit("/check/who", {"answering_for": "self", "age_band": "65_plus"})
    patient.post("/check/emergency-signs", together)
    finish_and_send(patient)
    text = open_first(sign_in("coordinator")).text
    assert f"changed before sending: {ALARMS['legs_and_not_sure']}" in text


def finish_and_send(patient: PageClient) -> None:
    answers = answers_of("standard")
    patient.get("/check/emergency-signs")
    page = patient.follow(patient.post("/check/emergency-signs", form_of(EMERGENCY_SIGNS, answers)))
    while (journey_page := JOURNEY.page(page.path.rsplit("/", 1)[1])) is not None:
        page = patient.follow(patient.post(page.path, form_of(journey_page, answers)))
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", CONTACT))


@pytest.mark.parametrize(
    "path", ["/staff/cases?after=x", "/staff/cases?after=1_2_3", "/staff/cases?sort=name", "/staff/cases?x=1"]
)
def test_a_queue_address_that_makes_no_sense_is_refused(sign_in: SignIn, path: str) -> None:
    sign_in("coordinator").get(path, status=400)


@pytest.mark.parametrize("path", ["/staff/submissions/nothing", "/staff/submissions/" + "0" * 32])
def test_a_submission_that_does_not_exist_is_not_found(sign_in: SignIn, path: str) -> None:
    sign_in("coordinator").get(path, status=404)


def test_an_auditor_reads_and_can_change_nothing(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"))
    auditor = sign_in("auditor")
    page = open_first(auditor)
    assert not page.soup.select("form[action$=move]")
    auditor.post(f"{page.path}/move", {"to": "taken", "version": "1"}, 403)


def test_opening_a_submission_is_recorded(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"))
    clinician = sign_in("clinician")
    assert "The clinician: Opened" in open_first(clinician).text


@pytest.mark.one_in(2)
@pytest.mark.parametrize(("address", "most"), [("/staff/cases", 13), ("/staff/", 16), (None, 18)])
def test_pages_send_a_fixed_number_of_statements_to_the_database(
    app: Flask, patient: PageClient, sign_in: SignIn, address: str | None, most: int
) -> None:
    send(patient, answers_of("standard"))
    send(PageClient(app), answers_of("priority"))  # of the same person: a mark that costs one more
    coordinator = sign_in("coordinator")
    target = address or open_first(coordinator).path
    coordinator.get(target)  # what is remembered between requests is read now
    few = statements(app, lambda: coordinator.get(target))
    send(PageClient(app), answers_of("imaging"))
    send(PageClient(app), answers_of("urgent"))
    assert statements(app, lambda: coordinator.get(target)) == few
    assert few <= most


def statements(app: Flask, call: Callable[[], object]) -> int:
    """Count the statements that a call sends to the database."""
    seen: list[str] = []

    def note(conn: object, cursor: object, statement: str, *rest: object) -> None:
        if not statement.startswith("BEGIN") and "FROM closures" not in statement:  # read once a second
            seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    call()
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
