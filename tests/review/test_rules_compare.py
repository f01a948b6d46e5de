"""The lead compares the rules with a draft, lists the cases it would change, signs, and applies it to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.review import rules_compare_views
from app.staff.roles import Role
from tests.accounts.build import PASSWORD, sign_in
from tests.pages import Page, PageClient, words
from tests.submissions.build import NOON, contact, rows, sent, stored
from tests.submissions.scopes import EDINA, tie_to

COMPARE = "/staff/rules/compare"
DRAFT = '{"version": "2.1.0-draft", "last_day_in_window": 70, "priority_adverse_findings": 1}'
READ = "SELECT count(*) FROM events WHERE kind = 'read'"
SIGNED = {"act": "apply", "draft": DRAFT, "note": "Agreed <on> Monday", "password": PASSWORD}


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    with time_machine.travel(NOON, tick=False):
        yield


def send_three(app: Flask) -> tuple[str, str, str]:
    """Send a case that the draft raises, one that it lowers, and one that it leaves as it is."""
    ids = []
    with app.app_context():
        for name, persona, days, more in (
            ("Una Up", "standard", 20, {"height_or_stoop": "yes", "treatment_tried": "three_to_six"}),
            ("Dora Down", "priority", 75, {}),
            ("Stella Same", "urgent", 3, {}),
        ):
            onset = (NOON.date() - timedelta(days=days)).isoformat()
            changed = {"onset_date": onset, "imaging_date": onset, **more}
            ids.append(sent(persona, changed=changed, contact=contact(full_name=name)))
    return ids[0], ids[1], ids[2]


def listed(page: Page, section: str) -> list[str]:
    """Return the rows of one of the lists."""
    return [words(row) for row in page.soup.select(f'section[aria-labelledby="{section}"] tbody tr')]


def test_the_lead_compares_signs_and_applies_a_draft_once(app: Flask, patient: PageClient) -> None:
    lead = sign_in(patient, Role.LEAD)
    up, down, same = send_three(app)
    assert patient.get("/staff/").soup.select(f'nav a[href="{COMPARE}"]')
    patient.get(COMPARE)
    page = patient.post(COMPARE, {"act": "compare", "draft": DRAFT}, 200)
    ((row_up,), (row_down,)) = (listed(page, "up"), listed(page, "down"))
    assert row_up.startswith("Una Up")
    assert "Standard review act by Tue, Jun 23, 2026, 5:00 PM Priority review act by Wed, Jun 17" in row_up
    assert row_down.startswith("Dora Down")
    assert "last_day_in_window : 84, in the draft 70" in page.text
    assert "Open submissions: 3. Up: 1. Down: 1. Unchanged: 1." in page.text
    assert "What is sent from now on is judged by the rules in force" in page.text
    with app.app_context():
        assert rows(READ) == [(2,)]
        assert {stored(each).version for each in (up, down, same)} == {1}

    for wrong, status, text in (
        ({"password": "not my password"}, 403, "That is not your password."),
        ({"password": ""}, 422, "Enter your password."),
        ({"note": "  "}, 422, "Write why you apply it."),
        ({"draft": '{"version": "1"}x'}, 422, "This is no JSON."),
    ):
        again = patient.post(COMPARE, {**SIGNED, **wrong}, status)
        assert text in again.text
        assert PASSWORD not in again.html
    with app.app_context():
        assert {stored(each).version for each in (up, down, same)} == {1}

    done = patient.follow(patient.post(COMPARE, SIGNED))
    assert "Applied. Raised: 1. Noted in the history of 2 open submissions." in done.text
    with app.app_context():
        assert [stored(each).version for each in (up, down, same)] == [2, 2, 1]
        assert [stored(each).tier_now for each in (up, down)] == [3, 3]
        assert stored(up).events[-1].actor_id == lead
    text = patient.get(f"/staff/submissions/{up}").text
    assert (
        "Ola Berg: Read under the rules 2.1.0-draft: Standard review to Priority review Agreed <on> Monday"
        in text
    )
    text = patient.get(f"/staff/submissions/{down}").text
    assert "Priority review to Standard review; the case keeps its tier and its time" in text

    patient.get(COMPARE)
    assert "applied before" in listed(patient.post(COMPARE, {"draft": DRAFT}, 200), "down")[0]
    done = patient.follow(patient.post(COMPARE, SIGNED))
    assert "Raised: 0. Noted in the history of 0 open submissions." in done.text


def test_an_invalid_draft_is_shown_again_with_its_error(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    patient.get(COMPARE)
    typed = '{"version": "2.1.0-draft", "last_day": 70}'
    page = patient.post(COMPARE, {"draft": typed}, 422)
    assert "last_day: the rules have no constant of this name." in page.text
    assert words(page.one("#draft")) == typed
    page = patient.post(COMPARE, {"draft": typed, "csrf_token": "stale"}, 400, token=False)
    assert words(page.one("#draft")) == typed
    assert "It changes nothing." in patient.post(COMPARE, {"draft": '{"version": "b"}'}, 200).text


def test_the_lists_are_limited_and_only_listed_cases_count_as_read(
    app: Flask, patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules_compare_views, "MOST_SHOWN", 1)
    sign_in(patient, Role.LEAD)
    for _ in range(2):
        send_three(app)
    patient.get(COMPARE)
    page = patient.post(COMPARE, {"draft": DRAFT}, 200)
    assert len(listed(page, "up")) == len(listed(page, "down")) == 1
    assert "1 of 2 are listed." in page.text
    with app.app_context():
        assert rows(READ) == [(2,)]


def test_password_guesses_are_limited(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    patient.get(COMPARE)
    for _ in range(10):
        patient.post(COMPARE, {**SIGNED, "password": "guess"}, 403)
    assert patient.post(COMPARE, SIGNED, None).status == 429


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CLINICIAN, Role.AUDITOR])
def test_no_other_role_compares_or_applies(patient: PageClient, role: Role) -> None:
    sign_in(patient, role)
    patient.get("/staff/settings")
    patient.post(COMPARE, SIGNED, 403)
    assert patient.get(COMPARE, 403).status == 403


@pytest.mark.proves("tied-leads-apply-no-rules")
def test_a_lead_who_is_tied_to_clinics_neither_compares_nor_applies(app: Flask, patient: PageClient) -> None:
    lead = sign_in(patient, Role.LEAD)
    cases = send_three(app)
    assert COMPARE in patient.get("/staff/settings").html
    with app.app_context():
        tie_to(lead, EDINA)
    assert COMPARE not in patient.get("/staff/settings").html
    for page in (
        patient.get(COMPARE, 403),
        patient.post(COMPARE, {"act": "compare", "draft": DRAFT}, 403),
        patient.post(COMPARE, SIGNED, 403),
    ):
        assert "Rules are for all clinics. A lead who is tied to none applies them." in page.text
        assert "Una Up" not in page.text
    with app.app_context():
        assert {stored(each).version for each in cases} == {1}
