"""The provider's word that someone signed out there: their sessions here end, and nothing else does anything."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from joserfc.jwk import OctKey

from app.accounts.session_rows import MadeWith
from tests.accounts.build import make_account, start_session
from tests.pages import PageClient
from tests.sign_on.faulty_provider import LOGGED_OUT, SECRET, FaultyProvider, key
from tests.sign_on.walk import LOGOUT, is_signed_in, sign_in
from tests.submissions.build import rows


def send(app: Flask, token: str) -> int:
    """Post a logout token, as the provider does: without a cookie, and without a form of ours."""
    response = app.test_client().post(LOGOUT, data={"logout_token": token})
    assert response.headers["Cache-Control"] == "no-store"
    assert response.get_data() == b""
    return response.status_code


def signed_in(app: Flask, provider: FaultyProvider, sid: str = "s1") -> PageClient:
    client = PageClient(app)
    provider.account.sid = sid
    sign_in(client, provider)
    return client


def test_a_logout_ends_the_sessions_that_one_there_made(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    first, second = signed_in(stored_clinic_app, provider), signed_in(stored_clinic_app, provider, "s2")
    assert send(stored_clinic_app, provider.logout_token(sid="s1")) == 200
    assert not is_signed_in(first)
    assert is_signed_in(second)
    with stored_clinic_app.app_context():
        kind, detail = rows("SELECT kind, detail FROM staff_events ORDER BY id DESC LIMIT 1")[0]
    assert (kind, detail) == ("session_ended", "clinic")


def test_a_logout_of_a_person_ends_all_sessions_made_there(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    browsers = [signed_in(stored_clinic_app, provider, sid) for sid in ("s1", "s2")]
    assert send(stored_clinic_app, provider.logout_token(sid=None)) == 200
    assert [is_signed_in(each) for each in browsers] == [False, False]


def test_a_logout_by_session_alone_needs_no_person(clinic_app: Flask, provider: FaultyProvider) -> None:
    client = signed_in(clinic_app, provider)
    assert send(clinic_app, provider.logout_token(sub=None)) == 200
    assert not is_signed_in(client)


def test_a_session_of_another_person_does_not_end(clinic_app: Flask, provider: FaultyProvider) -> None:
    client = signed_in(clinic_app, provider)
    assert send(clinic_app, provider.logout_token(sub="another")) == 200
    assert send(clinic_app, provider.logout_token(sid="s9")) == 200
    assert is_signed_in(client)


def test_a_session_past_the_single_sign_on_does_not_end(clinic_app: Flask, provider: FaultyProvider) -> None:
    signed_in(clinic_app, provider)
    client = PageClient(clinic_app)
    lead = make_account(clinic_app, email="lead@example.com")
    with clinic_app.app_context():
        from tests.submissions.build import run

        run("UPDATE staff SET break_glass = true WHERE id = :id", id=lead)
    start_session(client, lead, MadeWith.CODE)
    assert send(clinic_app, provider.logout_token(sid=None)) == 200
    assert is_signed_in(client)


def test_a_logout_token_works_once_until_its_end(stored_clinic_app: Flask, provider: FaultyProvider) -> None:
    token = provider.logout_token(sid=None)
    assert send(stored_clinic_app, token) == 200
    client = signed_in(stored_clinic_app, provider)
    assert send(stored_clinic_app, token) == 400
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=170)):
        assert send(stored_clinic_app, token) == 400
    assert is_signed_in(client)


def unsigned(provider: FaultyProvider) -> str:
    provider.alg = "none"
    return provider.logout_token()


def signed_with_the_secret(provider: FaultyProvider) -> str:
    provider.alg, provider.signing = "HS256", OctKey.import_key(SECRET)
    return provider.logout_token()


def signed_by_an_unknown_key(provider: FaultyProvider) -> str:
    provider.signing, provider.header = key("RSA", "another"), {"kid": "another"}
    return provider.logout_token()


def says(**claims: object) -> Callable[[FaultyProvider], str]:
    return lambda provider: provider.logout_token(**claims)


def says_moment(name: str, seconds: int) -> Callable[[FaultyProvider], str]:
    """A token that says a moment some seconds from now, when it is made."""
    return lambda provider: provider.logout_token(**{name: int(time.time()) + seconds})


REFUSED: dict[str, Callable[[FaultyProvider], str]] = {
    "no token": lambda _: "",
    "rubbish": lambda _: "a.b.c",
    "a sign that is no letter": lambda _: "\N{BONE}",
    "an ID token": lambda provider: provider.id_token({"nonce": "n"}),
    "unsigned": unsigned,
    "signed with the secret": signed_with_the_secret,
    "signed by an unknown key": signed_by_an_unknown_key,
    "another issuer": says(iss="https://evil.example"),
    "another audience": says(aud="another"),
    "expired": says_moment("exp", -600),
    "no end": says(exp=None),
    "from the future": says_moment("iat", 600),
    "no beginning": says(iat=None),
    "no number of its own": says(jti=None),
    "a number that is no text": says(jti=7),
    "a nonce": says(nonce="n"),
    "no event": says(events=None),
    "another event": says(events={"http://schemas.openid.net/event/another": {}}),
    "an event that is no object": says(events={LOGGED_OUT: True}),
    "events as a list": says(events=[LOGGED_OUT]),
    "no one": says(sub=None, sid=None),
    "a session that is no text": says(sid=7),
    "a person that is no text": says(sub=7, sid=None),
}


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", REFUSED)
def test_a_fault_of_a_logout_token_ends_nothing(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    client = signed_in(clinic_app, provider)
    assert send(clinic_app, REFUSED[name](provider)) == 400
    assert is_signed_in(client)


def test_a_logout_while_the_provider_is_away_is_refused(clinic_app: Flask, provider: FaultyProvider) -> None:
    provider.statuses["/jwks"] = 500
    assert send(clinic_app, provider.logout_token()) == 400


def test_a_flood_of_wrong_tokens_is_stopped_and_right_ones_count_for_nothing(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    for _ in range(5):
        assert send(clinic_app, provider.logout_token()) == 200
    statuses = [clinic_app.test_client().post(LOGOUT).status_code for _ in range(61)]
    assert statuses == [400] * 60 + [429]
