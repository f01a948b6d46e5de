"""The page of the hazard log, and how a clinician signs it."""

from __future__ import annotations

import pytest
from flask import Flask

from app.hazards.log import LOG, fingerprint
from app.staff.roles import Role
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient, words

HAZARDS = "/staff/hazards"


def sign(browser: PageClient, status: int, **fields: str) -> Page:
    browser.get(HAZARDS)
    form = {"accepted": "yes", "note": "", "name": "Ola Berg", "log": fingerprint(), **fields}
    return browser.post(f"{HAZARDS}/sign", form, status=status)


@pytest.mark.parametrize("role", [Role.LEAD, Role.AUDITOR, Role.CLINICIAN])
def test_every_hazard_is_shown_and_only_clinicians_can_sign(app: Flask, role: Role) -> None:
    browser = PageClient(app)
    sign_in(browser, role)
    page = browser.get(HAZARDS)
    assert [row["id"] for row in page.soup.select("table.hazards tbody tr")] == [each.id for each in LOG]
    assert "No clinician has accepted what remains" in page.text
    assert bool(page.soup.select("main form")) is (role is Role.CLINICIAN)


def test_a_clinician_signs_and_everyone_reads_who_did(patient: PageClient) -> None:
    sign_in(patient, Role.CLINICIAN)
    page = patient.follow(sign(patient, 302))
    assert "Your sign-off is kept." in page.text
    assert "A clinician accepted what remains" in page.text
    assert "Ola Berg, accepted" in words(page.one("section[aria-labelledby=signed]"))


@pytest.mark.parametrize(
    ("fields", "status", "problem"),
    [
        ({"accepted": ""}, 422, "Choose whether the risks that remain are acceptable"),
        ({"name": ""}, 422, "Type your full name to sign"),
        ({"name": "Someone Else"}, 422, "Sign with your name as it is in your account: Ola Berg."),
        ({"log": "older"}, 409, "The log has changed since you opened it. Read it again, then sign"),
    ],
)
def test_what_cannot_be_signed_is_refused_and_stays_in_the_form(
    patient: PageClient, fields: dict[str, str], status: int, problem: str
) -> None:
    sign_in(patient, Role.CLINICIAN)
    page = sign(patient, status, **{"note": "H09 is measured first.", **fields})
    assert problem in words(page.one(".problem[role=alert]"))
    assert "H09 is measured first." in page.text
    assert "No clinician has accepted what remains" in page.text


def test_a_refusal_without_words_is_refused_at_the_note(patient: PageClient) -> None:
    sign_in(patient, Role.CLINICIAN)
    page = sign(patient, 422, accepted="no")
    assert page.one(".problem[role=alert] a")["href"] == "#note"
    assert page.chosen("accepted") == ["no"]
