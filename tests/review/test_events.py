"""The auditor's list of events: who may open it, what it shows, and what it never shows."""

from __future__ import annotations

from flask import Flask

from app.review.audit_labels import KINDS
from app.review.labels import DECISIONS, STATUSES
from app.staff.roles import Role
from app.submissions.events import EventKind
from app.submissions.statuses import Decision, Outcome, Status
from app.submissions.worklist import event_list
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient, words
from tests.submissions.build import bring_to, contact, log_contact_with, rows, sent, staff, transition_to

EVENTS = "/staff/events"


def listed(page: Page) -> list[list[str]]:
    return [[words(cell) for cell in row.select("td, th")] for row in page.soup.select("tbody tr")]


def test_every_kind_of_event_has_a_label() -> None:
    assert set(KINDS) == set(EventKind)


def test_an_auditor_reads_when_who_what_and_which_reference(app: Flask, patient: PageClient) -> None:
    with app.app_context():
        worker = staff("clinician")
        case = sent(contact=contact(full_name="Edna Quist"))
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        bring_to(Status.TAKEN, case, worker)
        transition_to(case, Status.DECIDED, worker, decision=Decision.BOOK_CLINIC, note="A secret note")
        reference = rows("SELECT reference FROM submissions")[0][0]
    sign_in(patient, Role.AUDITOR)
    page = patient.get(EVENTS)
    found = listed(page)
    assert found[-1][1:] == ["Patient or helper", "Submitted", reference]
    assert found[-2][1:3] == [
        "Ola Berg",
        f"Call or contact, No answer, {STATUSES[Status.NEW]} to {STATUSES[Status.TRYING]}",
    ]
    assert f"Status or decision, {DECISIONS[Decision.BOOK_CLINIC]}" in found[0][2]
    assert "Quist" not in page.text
    assert "secret" not in page.text
    assert page.soup.select("tbody a")[0]["href"] == f"/staff/submissions/{case}"
    calls = listed(patient.get(f"{EVENTS}?kind=contact&person={worker.id}&day="))
    assert len(calls) == 1


def test_later_pages_keep_the_filters(app: Flask, patient: PageClient) -> None:
    with app.app_context():
        for _ in range(event_list.PAGE_SIZE + 1):
            sent()
    sign_in(patient, Role.AUDITOR)
    page = patient.get(f"{EVENTS}?kind=sent")
    assert len(listed(page)) == event_list.PAGE_SIZE
    earlier = str(page.soup.select(".pages a")[-1]["href"])
    assert "kind=sent" in earlier
    assert len(listed(patient.get(earlier))) == 1
    assert "Nothing fits" in patient.get(f"{EVENTS}?kind=noted").text


def test_an_address_that_makes_no_sense_is_refused(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    for query in (
        "kind=x",
        "person=x",
        "person=99",
        "day=x",
        "day=9999-12-31",
        "day=0001-01-01",
        "day=20260601",
        "after=x",
        "other=1",
        "kind=read&kind=sent",
    ):
        patient.get(f"{EVENTS}?{query}", 400)


def test_only_leads_and_auditors_read_the_events(app: Flask) -> None:
    for role in Role:
        client = PageClient(app)
        sign_in(client, role)
        client.get(EVENTS, 200 if role in (Role.LEAD, Role.AUDITOR) else 403)
