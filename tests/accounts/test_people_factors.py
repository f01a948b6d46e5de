"""A lead takes the second steps of an account away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.staff.roles import Role
from tests.accounts.build import SIGN_IN, give_password, make_account, sign_in, start_session
from tests.pages import PageClient
from tests.submissions.build import rows

PEOPLE = "/staff/people"
NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)


def test_a_lead_takes_second_steps_away_and_the_owner_sets_up_new_ones(stored_app: Flask) -> None:
    ola, theirs, lead = make_account(stored_app), PageClient(stored_app), PageClient(stored_app)
    start_session(theirs, ola)
    own = sign_in(lead, Role.LEAD)
    assert "They have 1." in lead.get(f"{PEOPLE}/{ola}").text
    page = lead.follow(lead.post(f"{PEOPLE}/{ola}/reset-factors", {}))
    assert "They have none yet" in page.text
    assert theirs.get("/staff/", status=302).location.startswith(SIGN_IN)
    client = PageClient(stored_app)
    assert client.follow(give_password(client)).heading == "Set up your second step"
    with stored_app.app_context():
        assert rows("SELECT staff_id, actor_id FROM staff_events WHERE kind = 'factors_reset'") == [
            (ola, own)
        ]


def test_a_lead_does_not_take_their_own_away_there(app: Flask) -> None:
    lead = PageClient(app)
    own = sign_in(lead, Role.LEAD)
    lead.get(PEOPLE)
    lead.post(f"{PEOPLE}/{own}/reset-factors", {}, status=409)
    lead.get(PEOPLE)
    lead.post(f"{PEOPLE}/999/reset-factors", {}, status=404)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CLINICIAN, Role.AUDITOR])
def test_only_a_lead_takes_second_steps_away(app: Flask, role: Role) -> None:
    client = PageClient(app)
    sign_in(client, role)
    ola = make_account(app)
    client.get("/staff/settings")
    client.post(f"{PEOPLE}/{ola}/reset-factors", {}, status=403)
    with app.app_context():
        assert rows("SELECT count(*) FROM staff_factors") == [(2,)]


def test_taking_them_away_asks_for_a_confirmation(app: Flask) -> None:
    with time_machine.travel(NINE, tick=False) as clock:
        lead = PageClient(app)
        sign_in(lead, Role.LEAD)
        ola = make_account(app)
        clock.shift(timedelta(minutes=5))
        lead.get(f"{PEOPLE}/{ola}")
        page = lead.post(f"{PEOPLE}/{ola}/reset-factors", {}, status=403)
        assert page.heading == "Confirm that it is you"
