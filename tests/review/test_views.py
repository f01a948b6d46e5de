"""The coordinators' pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from app.extensions import db
from tests.pages import Page, PageClient
from tests.review.conftest import SignIn
from tests.screening.drafts import send
from tests.walk import answers_of


def opened(client: PageClient) -> Page:
    """The first submission of the queue."""
    queue = client.get("/staff/")
    return client.get(str(queue.soup.select("tbody th a")[0]["href"]))


def test_an_empty_queue_says_so(sign_in: SignIn) -> None:
    assert "Nothing is waiting" in sign_in("coordinator").get("/staff/").text


@pytest.mark.one_in(2)
def test_a_coordinator_finds_reads_takes_decides_and_closes(
    stored_patient: PageClient, stored_sign_in: SignIn
) -> None:
    sent = send(stored_patient, answers_of("priority"))
    coordinator = stored_sign_in("coordinator")
    assert "Edna Larson" in coordinator.get("/staff/").text
    page = opened(coordinator)
    for words in ("Edna Larson", sent.reference, "edna@example.com", "Priority review", "May 4, 1948"):
        assert str(words) in page.text
    for to, decision in (("taken", ""), ("decided", "book_clinic"), ("closed", "")):
        form = {
            "to": to,
            "version": page.soup.select("input[name=version]")[0]["value"],
            "note": f"Note for {to}",
        }
        page = coordinator.follow(coordinator.post(f"{page.path}/move", {**form, "decision": decision}))
        assert f"Note for {to}" in page.text
    assert "Nothing is waiting" in coordinator.get("/staff/").text
    assert [button["value"] for button in page.soup.select("form[action$=move] button")] == ["taken"]


def test_a_second_save_against_an_older_version_is_refused_and_keeps_the_note(
    patient: PageClient, sign_in: SignIn
) -> None:
    send(patient, answers_of("standard"))
    one, other = sign_in("coordinator"), sign_in("lead")
    page = opened(one)
    opened(other)
    one.post(f"{page.path}/move", {"to": "taken", "version": "1", "note": ""})
    refused = other.post(f"{page.path}/move", {"to": "taken", "version": "1", "note": "My words"}, 409)
    assert "Somebody else changed this" in refused.text
    assert "What others did" in refused.text
    assert "New to Taken" in refused.text
    assert "My words" in refused.text
    assert refused.one("#decision-note").get_text() == "My words"


IMPOSSIBLE: tuple[tuple[dict[str, str], int], ...] = (
    ({"to": "closed", "version": "1"}, 409),
    ({"to": "decided", "version": "1"}, 409),
    ({"to": "nowhere", "version": "1"}, 400),
    ({"to": "taken", "version": "one"}, 400),
    ({"to": "taken"}, 400),
    ({"to": "taken", "version": "1", "decision": "certainly"}, 400),
    ({"to": "taken", "version": "1", "note": "x" * 5000}, 400),
)


def test_a_move_that_cannot_be_is_said_on_the_page_and_changes_nothing(
    patient: PageClient, sign_in: SignIn
) -> None:
    send(patient, answers_of("standard"))
    coordinator = sign_in("coordinator")
    page = opened(coordinator)
    for data, status in IMPOSSIBLE:
        refused = coordinator.post(f"{page.path}/move", data, status)
        assert refused.soup.select(".problem"), data
        assert "Status: New" in refused.text, data


def test_a_hold_is_booked_only_after_a_clinician_has_read_it(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("priority", bleeding_disorder="yes"))
    coordinator = sign_in("coordinator")
    page = opened(coordinator)
    coordinator.post(f"{page.path}/move", {"to": "taken", "version": "1"})
    booking = {"to": "decided", "version": "2", "decision": "book_clinic"}
    assert "A clinician must read this" in coordinator.post(f"{page.path}/move", booking, 409).text
    opened(sign_in("clinician"))
    coordinator.get(page.path)
    coordinator.post(f"{page.path}/move", booking, 302)


def test_a_birth_date_that_contradicts_the_age_is_shown(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"), **{"birth_date-year": "1999"})
    assert "does not fit the age" in opened(sign_in("coordinator")).text


def test_a_helper_and_whether_they_may_be_spoken_to_are_shown(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard", answering_for="someone_else"))
    text = opened(sign_in("coordinator")).text
    assert "Lars Larson (Son or daughter); may be spoken to" in text


def test_an_emergency_sign_that_was_taken_back_is_shown_to_be_asked_again(
    patient: PageClient, sign_in: SignIn
) -> None:
    yes = {"rf_fever": "yes", **dict.fromkeys(("rf_bladder_bowel", "rf_saddle_numb"), "no")}
    patient.submit("/check/answering-for", {"answering_for": "self"})
    patient.post("/check/emergency-signs", yes)
    walk_and_send_from_here(patient)
    assert (
        "changed before sending: Fever or shaking chills in the last week"
        in opened(sign_in("coordinator")).text
    )


def walk_and_send_from_here(patient: PageClient) -> None:
    answers = answers_of("standard")
    signs = [key for key in answers if key.startswith("rf_") or key == "major_trauma"]
    patient.get("/check/emergency-signs")
    patient.post("/check/emergency-signs", {sign: str(answers[sign]) for sign in signs})
    from app.questionnaire.questions import JOURNEY
    from tests.walk import CONTACT, form_of

    page = patient.follow(patient.get("/check/answers", status=302))
    while not page.path.endswith("/check/answers"):
        asked = JOURNEY.page(page.path.rsplit("/", 1)[1])
        assert asked is not None
        page = patient.follow(patient.post(page.path, form_of(asked, answers)))
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", CONTACT))


@pytest.mark.parametrize(
    "path", ["/staff/?after=x", "/staff/?after=1_2_3", "/staff/?sort=name", "/staff/?x=1"]
)
def test_an_address_of_the_queue_that_makes_no_sense_is_refused(sign_in: SignIn, path: str) -> None:
    sign_in("coordinator").get(path, status=400)


@pytest.mark.parametrize("path", ["/staff/submissions/nothing", "/staff/submissions/" + "0" * 32])
def test_a_submission_that_does_not_exist_is_not_found(sign_in: SignIn, path: str) -> None:
    sign_in("coordinator").get(path, status=404)


def test_an_auditor_reads_and_has_nothing_to_press(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"))
    auditor = sign_in("auditor")
    page = opened(auditor)
    assert not page.soup.select("form[action$=move]")
    auditor.post(f"{page.path}/move", {"to": "taken", "version": "1"}, 403)


def test_opening_a_submission_is_an_event(patient: PageClient, sign_in: SignIn) -> None:
    send(patient, answers_of("standard"))
    clinician = sign_in("clinician")
    assert "The clinician: opened" in opened(clinician).text


@pytest.mark.one_in(2)
@pytest.mark.parametrize(("address", "most"), [("/staff/", 8), (None, 10)])
def test_pages_ask_the_database_a_fixed_number_of_times(
    app: Flask, patient: PageClient, sign_in: SignIn, address: str | None, most: int
) -> None:
    send(patient, answers_of("standard"))
    coordinator = sign_in("coordinator")
    target = address or opened(coordinator).path
    few = statements(app, lambda: coordinator.get(target))
    send(PageClient(app), answers_of("imaging"))
    send(PageClient(app), answers_of("urgent"))
    assert statements(app, lambda: coordinator.get(target)) == few
    assert few <= most


def statements(app: Flask, act: Callable[[], object]) -> int:
    """How many statements an act sends to the database."""
    seen: list[str] = []

    def note(conn: object, cursor: object, statement: str, *rest: object) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    act()
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
