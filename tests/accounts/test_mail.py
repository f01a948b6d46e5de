"""E-mail to staff: who asks for it, and what leads see of what could not be delivered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask
from sqlalchemy import update

from app.extensions import db, writing
from app.mail_server import MailServer
from app.outbox import marks
from app.outbox.models import OutboxMail
from app.staff.models import Staff, StaffClinic
from app.staff.roles import Role
from tests.accounts.build import sign_in
from tests.outbox.build import mails, reader, write_urgent
from tests.pages import Page, PageClient, words

SETTINGS = "/staff/settings"
MAIL = "/staff/mail"
CHOICES = {"shortcuts": "on", "rows": "normal"}
WHY = "the address was refused (550)"


def gets_mail(app: Flask, staff_id: int) -> bool:
    with app.app_context():
        return db.session.get_one(Staff, staff_id).gets_mail


def give_up(app: Flask, **changed: Any) -> int:
    """Store an e-mail to someone new, and give it up; return its id."""
    with app.app_context():
        reader(**changed)
        write_urgent(datetime.now(UTC))
        with writing.begin() as session:
            given_up = {"tries": 8, "failure": WHY, "dead_at": datetime.now(UTC)}
            session.execute(update(OutboxMail).where(OutboxMail.dead_at.is_(None)).values(**given_up))
        return mails()[-1].id


def rows(page: Page) -> list[str]:
    return [words(row) for row in page.soup.select("tbody tr")]


def test_no_one_gets_mail_before_they_ask_and_they_can_stop_it(stored_patient: PageClient) -> None:
    client = stored_patient
    staff_id = sign_in(client)
    assert not gets_mail(client.app, staff_id)
    assert client.get(SETTINGS).chosen("mail") == ["off"]
    client.post(SETTINGS, {**CHOICES, "mail": "on"})
    assert client.get(SETTINGS).chosen("mail") == ["on"]
    client.post(SETTINGS, CHOICES)  # from a page of before there was this choice
    assert gets_mail(client.app, staff_id)
    client.post(SETTINGS, {**CHOICES, "mail": "off"})
    assert not gets_mail(client.app, staff_id)


def test_who_only_reads_cannot_ask_for_mail(patient: PageClient) -> None:
    staff_id = sign_in(patient, Role.AUDITOR)
    assert patient.get(SETTINGS).soup.select("[name=mail]") == []
    patient.post(SETTINGS, {**CHOICES, "mail": "on"})
    assert not gets_mail(patient.app, staff_id)


def test_a_lead_sees_why_a_mail_was_given_up_and_has_it_tried_again(stored_patient: PageClient) -> None:
    client = stored_patient
    sign_in(client, Role.LEAD)
    mail_id = give_up(client.app)
    assert "1 e-mail to staff was not delivered. Why, and try again" in client.get("/staff/").text
    page = client.get(MAIL)
    (row,) = rows(page)
    assert "Something urgent" in row
    assert WHY in row
    page = client.follow(client.post(f"{MAIL}/{mail_id}/again", {}))
    assert "It is tried again" in page.text
    assert rows(page) == []
    assert "not delivered" not in client.get("/staff/").text
    with client.app.app_context():
        (mail,) = mails()
        assert (mail.tries, mail.dead_at) == (0, None)
    for unknown in (mail_id, "none"):
        client.get(MAIL)
        client.post(f"{MAIL}/{unknown}/again", {}, status=404)


def test_a_lead_who_is_tied_sees_only_mail_of_those_they_manage(patient: PageClient) -> None:
    lead = sign_in(patient, Role.LEAD)
    others = give_up(patient.app)
    own = give_up(patient.app, clinic="example-edina")
    with patient.app.app_context(), writing.begin() as session:
        session.add(StaffClinic(staff_id=lead, clinic_id="example-edina"))
    page = patient.get(MAIL)
    assert len(rows(page)) == 1
    patient.post(f"{MAIL}/{others}/again", {}, status=404)
    patient.get(MAIL)
    patient.post(f"{MAIL}/{own}/again", {}, status=302)


def test_no_one_else_is_told_of_what_was_not_delivered(patient: PageClient) -> None:
    sign_in(patient, Role.CLINICIAN)
    give_up(patient.app)
    assert "not delivered" not in patient.get("/staff/").text


def test_the_page_says_whether_mail_is_sent_at_all(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    assert "has not set up e-mail" in patient.get(MAIL).text
    server = MailServer("mail.example.org", "check@example.org")
    patient.app.config["SETTINGS"] = replace(patient.app.config["SETTINGS"], mail_server=server)
    assert "No e-mail is being sent: the worker has never been seen." in patient.get(MAIL).text
    beat(patient.app, datetime.now(UTC) - timedelta(hours=1))
    assert "the worker was last seen on" in patient.get(MAIL).text
    beat(patient.app, datetime.now(UTC))
    assert "is being sent" not in patient.get(MAIL).text


def beat(app: Flask, at: datetime) -> None:
    with app.app_context(), writing.begin() as session:
        marks.beat(session, at)
