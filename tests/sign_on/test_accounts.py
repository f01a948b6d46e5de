"""Accounts where the clinic has a single sign-on: joined by a lead, kept for the day it fails, and confirmed there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from flask import Flask

from app.accounts.session_rows import MadeWith
from app.staff.roles import Role
from tests.accounts.build import PASSWORD, SIGN_IN, give_password, make_account, start_session, try_to_sign_in
from tests.accounts.test_ways_around import WAYS, Way
from tests.pages import PageClient
from tests.review.test_rules_compare import COMPARE, DRAFT
from tests.sign_on.faulty_provider import FaultyProvider
from tests.sign_on.walk import begin, come_back, is_signed_in, sign_in
from tests.submissions.build import rows, run

LEAD = "lead@example.com"


def break_glass(app: Flask, email: str, *options: str) -> str:
    result = app.test_cli_runner().invoke(args=["staff", "break-glass", email, *options])
    return result.output


def lead_past_it(app: Flask) -> PageClient:
    """A lead's browser, signed in past the single sign-on."""
    make_account(app, Role.LEAD, LEAD)
    break_glass(app, LEAD)
    client = PageClient(app)
    try_to_sign_in(client, LEAD)
    assert is_signed_in(client)
    return client


def lead_by_it(app: Flask, provider: FaultyProvider) -> PageClient:
    """A lead's browser, signed in with the single sign-on."""
    provider.account.groups = ["spine-leads"]
    client = PageClient(app)
    sign_in(client, provider)
    return client


def kinds(app: Flask) -> list[str]:
    with app.app_context():
        return [kind for (kind,) in rows("SELECT kind FROM staff_events ORDER BY id")]


@pytest.mark.proves("no-way-around-the-factor")
@pytest.mark.one_in(6)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_way_around_the_second_step_is_refused_for_an_account_kept_for_the_day(
    clinic_app: Flask, way: Way
) -> None:
    """The ways make accounts that would sign in here; with single sign-on set, all of them are kept for that day."""
    with clinic_app.app_context():
        run("CREATE TRIGGER kept AFTER INSERT ON staff BEGIN UPDATE staff SET break_glass = 1; END")
    client = way(clinic_app)
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)


def test_a_password_signs_in_no_one_else(clinic_app: Flask) -> None:
    make_account(clinic_app)
    client = PageClient(clinic_app)
    page = give_password(client)
    assert page.status == 403
    assert "do not fit together" in page.text
    assert not is_signed_in(client)
    assert kinds(clinic_app)[-1] == "refused"


def test_a_second_step_that_was_begun_before_signs_in_no_one_else(app: Flask, set_up) -> None:  # type: ignore[no-untyped-def]
    make_account(app)
    client = PageClient(app)
    give_password(client)
    set_up(app)
    assert client.get("/staff/sign-in/second-step", status=302).location.startswith(SIGN_IN)


@pytest.mark.parametrize("made_with", [MadeWith.CODE, MadeWith.PASSKEY, MadeWith.RECOVERY, MadeWith.PASSWORD])
def test_a_session_that_was_begun_before_opens_nothing(clinic_app: Flask, made_with: MadeWith) -> None:
    client = PageClient(clinic_app)
    start_session(client, make_account(clinic_app), made_with)
    assert not is_signed_in(client)


def test_an_account_for_the_day_signs_in_and_leads_see_it(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    lead_past_it(clinic_app)
    assert kinds(clinic_app)[-2:] == ["signed_in", "break_glass_used"]
    colleague = lead_by_it(clinic_app, provider)
    for page in ("/staff/", "/staff/people"):
        assert (
            "Someone signed in past the clinic’s sign-on in the last seven days" in colleague.get(page).text
        )
    with time_machine.travel(datetime.now(UTC) + timedelta(days=8)):
        later = lead_by_it(clinic_app, provider)
        assert "past the clinic’s sign-on in the last" not in later.get("/staff/").text


def test_a_coordinator_is_not_told_of_it(clinic_app: Flask, provider: FaultyProvider) -> None:
    lead_past_it(clinic_app)
    client = PageClient(clinic_app)
    sign_in(client, provider)
    assert "Someone signed in past" not in client.get("/staff/").text


def test_an_account_for_the_day_no_longer_signs_in_once_that_is_taken(clinic_app: Flask) -> None:
    client = lead_past_it(clinic_app)
    assert "no longer signs in past" in break_glass(clinic_app, LEAD, "--off")
    assert not is_signed_in(client)
    assert give_password(PageClient(clinic_app), LEAD).status == 403
    assert kinds(clinic_app)[-3:-1] == ["break_glass_taken", "session_ended"]


def test_an_account_of_the_single_sign_on_is_not_kept_for_the_day(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(clinic_app), provider)
    assert "Make an account of its own" in break_glass(clinic_app, "ola@example.com")
    assert "There is no account" in break_glass(clinic_app, "no@example.com")


def test_a_lead_joins_an_account_to_who_waits(stored_clinic_app: Flask, provider: FaultyProvider) -> None:
    lead = lead_past_it(stored_clinic_app)
    account = make_account(stored_clinic_app)
    client = PageClient(stored_clinic_app)
    sign_in(client, provider, status=403)
    page = lead.get(f"/staff/people/{account}")
    assert "Someone came from there as ola@example.com" in page.text
    done = lead.follow(lead.post(f"/staff/people/{account}/join", {}))
    assert "signs in with the clinic’s sign-on from now on" in done.text
    sign_in(client, provider)
    assert is_signed_in(client)
    with stored_clinic_app.app_context():
        assert rows("SELECT staff_id FROM staff_identities") == [(account,)]
    assert "identity_joined" in kinds(stored_clinic_app)
    lead.get(f"/staff/people/{account}")
    lead.post(f"/staff/people/{account}/join", {}, status=409)


def test_a_lead_parts_an_account_from_the_wrong_person(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    lead, client = lead_past_it(stored_clinic_app), PageClient(stored_clinic_app)
    sign_in(client, provider)
    with stored_clinic_app.app_context():
        account = rows("SELECT staff_id FROM staff_identities")[0][0]
    lead.get(f"/staff/people/{account}")
    lead.post(f"/staff/people/{account}/part", {})
    assert not is_signed_in(client)
    sign_in(client, provider, status=403)  # the address alone opens nothing


def test_an_account_for_the_day_is_joined_to_no_one(clinic_app: Flask, provider: FaultyProvider) -> None:
    lead = lead_past_it(clinic_app)
    provider.account.email = LEAD
    sign_in(PageClient(clinic_app), provider, status=403)
    with clinic_app.app_context():
        account = rows("SELECT id FROM staff")[0][0]
    lead.get(f"/staff/people/{account}")
    lead.post(f"/staff/people/{account}/join", {}, status=409)


def test_the_role_of_the_single_sign_on_is_not_changed_here(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(clinic_app), provider)
    lead = lead_past_it(clinic_app)
    with clinic_app.app_context():
        account = rows("SELECT staff_id FROM staff_identities")[0][0]
    page = lead.get(f"/staff/people/{account}")
    assert "The role comes from their group" in page.text
    form = {"name": "Ola Berg", "role": "lead"}
    assert (
        "comes from the clinic’s sign-on"
        in lead.post(f"/staff/people/{account}/details", form, status=409).text
    )
    lead.post(f"/staff/people/{account}/details", form | {"name": "Ola Lund", "role": "coordinator"})
    lead.get(f"/staff/people/{account}")
    assert "needs no password here" in lead.post(f"/staff/people/{account}/link", {}, status=409).text


def test_a_new_account_gets_no_link_for_a_password(clinic_app: Flask) -> None:
    lead = lead_past_it(clinic_app)
    lead.get("/staff/people")
    form = {"email": "new@example.com", "name": "New One", "role": "coordinator"}
    page = lead.post("/staff/people", form, status=200)
    assert page.heading == "New One"
    assert page.soup.select("#handed") == []
    assert "Has not signed on yet" in page.text


def test_an_act_that_asks_again_asks_at_the_single_sign_on(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    client.get("/staff/people")
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6)):
        form = {"email": "new@example.com", "name": "New One", "role": "coordinator"}
        page = client.post("/staff/people", form, status=403)
        link = page.one('main a[href^="/staff/sign-in/clinic"]')
        assert link["target"] == "_blank"
        address = begin(client, str(link["href"]))
        asked = parse_qs(urlsplit(address).query)
        assert (asked["prompt"], asked["max_age"]) == (["login"], ["0"])
        done = client.follow(come_back(client, provider.answer_to(address)))
        assert "Go back to the other tab" in done.text
        carried = {
            str(each["name"]): str(each["value"]) for each in page.soup.select("form input[type=hidden]")
        }
        response = client.client.post("/staff/people", data=carried)
        assert "New One" in response.get_data(as_text=True)
    assert "confirmed" in kinds(clinic_app)


def test_a_page_that_asks_again_opens_after_the_single_sign_on(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6)):
        page = client.follow(client.get("/staff/settings/sign-in/new", status=302))
        link = str(page.one('main a[href^="/staff/sign-in/clinic"]')["href"])
        response = sign_in(client, provider, link)
        assert response.location == "/staff/settings/sign-in/new"
        client.get(response.location)


WRONG_CONFIRMATIONS = {
    "no moment": {"auth_time": None},
    "a moment before": {"auth_time": 1},
    "a moment that is a text": {"auth_time": "now"},
}


@pytest.mark.parametrize("name", WRONG_CONFIRMATIONS)
def test_who_did_not_prove_it_again_confirms_nothing(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    client = lead_by_it(clinic_app, provider)
    provider.claims = dict(WRONG_CONFIRMATIONS[name])
    sign_in(client, provider, "/staff/sign-in/clinic?again=1", status=403)
    assert "confirmed" not in kinds(clinic_app)


def test_another_person_confirms_nothing(clinic_app: Flask, provider: FaultyProvider) -> None:
    client = lead_by_it(clinic_app, provider)
    provider.account.sub, provider.account.email = "another", "another@example.com"
    sign_in(client, provider, "/staff/sign-in/clinic?again=1", status=403)
    assert "confirmed" not in kinds(clinic_app)


def test_who_lost_their_group_confirms_nothing_and_is_signed_out(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    provider.account.groups = []
    sign_in(client, provider, "/staff/sign-in/clinic?again=1", status=403)
    assert not is_signed_in(client)


def test_no_password_or_code_confirms_a_session_of_the_single_sign_on(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6)):
        client.get("/staff/confirm")
        for way in ({"confirm-password": PASSWORD}, {"confirm-code": "123456"}, {"confirm-passkey": "{}"}):
            page = client.post("/staff/confirm", way, status=403)
            assert "confirm there" in page.text


def test_to_confirm_needs_a_session(clinic_app: Flask, provider: FaultyProvider) -> None:
    page = PageClient(clinic_app).get("/staff/sign-in/clinic?again=1", status=302)
    assert page.location == SIGN_IN


def test_pages_about_passwords_are_not_shown_to_who_has_none(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    assert client.get("/staff/settings").soup.select("[name=old]") == []
    page = client.get("/staff/settings/sign-in")
    assert "You sign in with the clinic’s sign-on" in page.text
    assert "Recovery codes" not in page.text


def test_rules_are_applied_after_confirming_there_in_place_of_a_password(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = lead_by_it(clinic_app, provider)
    client.get(COMPARE)
    page = client.post(COMPARE, {"act": "compare", "draft": DRAFT}, status=200)
    assert page.soup.select("[name=password]") == []
    signed = {"act": "apply", "draft": DRAFT, "note": "Agreed"}
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6)):
        assert client.post(COMPARE, signed, status=403).heading == "Confirm that it is you"
        sign_in(client, provider, "/staff/sign-in/clinic?again=1")
        client.get(COMPARE)
        client.post(COMPARE, signed, status=302)
