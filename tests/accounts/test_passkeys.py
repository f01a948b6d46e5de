"""Passkeys: set up at the first sign-in, used instead of a password or after it, added and removed later."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from config import Settings
from tests.accounts.authenticator import Authenticator
from tests.accounts.build import SET_UP, SIGN_IN, give_password, make_account
from tests.accounts.passkey_steps import PASSKEY, ask, set_up_passkey, sign_in_with
from tests.pages import PageClient
from tests.submissions.build import rows, run

MALFORMED = (
    "",
    "{}",
    "[]",
    "null",
    "1",
    "{",
    '{"rawId": 1}',
    '{"id": "a", "rawId": "b", "response": {}}',
    '{"rawId": "AAAA", "response": {"clientDataJSON": "e30", "authenticatorData": "", "signature": ""}}',
    '{"rawId": "AAAA", "response": null, "type": "public-key"}',
    "\N{BONE}" * 50,
    "x" * 9000,
    "[" * 5000,
)


@pytest.fixture
def passkey(stored_app: Flask) -> Authenticator:
    """The passkey of the only account."""
    make_account(stored_app, has_app=False)
    return set_up_passkey(PageClient(stored_app))


def test_a_passkey_that_was_set_up_signs_in_without_a_password(
    stored_app: Flask, passkey: Authenticator
) -> None:
    for _ in range(2):
        client = PageClient(stored_app)
        assert sign_in_with(client, passkey).location == "/staff/"
        assert "Ola Berg" in client.get("/staff/settings").html
    with stored_app.app_context():
        assert rows("SELECT made_with FROM staff_sessions") == [("passkey",)] * 3
        assert rows("SELECT uses FROM staff_factors") == [(2,)]
        assert rows("SELECT count(*) FROM staff_recovery_codes") == [(10,)]


def test_a_passkey_is_the_second_step_after_a_password(stored_app: Flask, passkey: Authenticator) -> None:
    client = PageClient(stored_app)
    page = client.follow(give_password(client, at=f"{SIGN_IN}?next=/staff/help"))
    assert not page.soup.select("#code")
    options = ask(client, "/staff/sign-in/second-step/passkey")
    assert len(options["publicKey"]["allowCredentials"]) == 1
    answer = client.post("/staff/sign-in/second-step?next=/staff/help", {"passkey": passkey.sign(options)})
    assert answer.location == "/staff/help"


def test_a_passkey_that_always_says_zero_signs_in_again(app: Flask) -> None:
    make_account(app, has_app=False)
    passkey = set_up_passkey(PageClient(app), Authenticator(counts=False))
    for _ in range(3):
        assert sign_in_with(PageClient(app), passkey).location == "/staff/"


def test_the_handle_in_a_passkey_says_nothing_about_the_account(app: Flask) -> None:
    account = make_account(app, has_app=False)
    passkey = set_up_passkey(PageClient(app))
    assert len(passkey.handle) == 32
    assert b"ola" not in passkey.handle
    with app.app_context():
        assert rows("SELECT id, passkey_handle FROM staff") == [(account, passkey.handle)]


def test_the_same_passkey_is_not_made_twice(app: Flask) -> None:
    make_account(app, has_app=False)
    client = PageClient(app)
    passkey = set_up_passkey(client)
    options = ask(client, "/staff/settings/sign-in/passkey")
    assert len(options["publicKey"]["excludeCredentials"]) == 1
    client.get("/staff/settings/sign-in/new")
    page = client.post("/staff/settings/sign-in/new", {"passkey": passkey.make(options)}, status=409)
    assert "on the list already" in page.text


@pytest.mark.parametrize("answer", MALFORMED)
def test_what_is_no_answer_is_a_plain_refusal(app: Flask, answer: str) -> None:
    make_account(app, has_app=False)
    client = PageClient(app)
    client.get(SIGN_IN)
    ask(client)
    page = client.post(PASSKEY, {"passkey": answer}, status=400)
    assert "No passkey worked on this device" in page.text
    client.follow(give_password(client))
    ask(client, f"{SET_UP}/passkey")
    page = client.post(SET_UP, {"passkey": answer}, status=400)
    assert "The passkey was not added" in page.text


def test_wrong_answers_from_an_address_are_limited(app: Flask) -> None:
    client = PageClient(app)
    client.get(SIGN_IN)
    for _ in range(20):
        client.post(PASSKEY, {"passkey": "{}"}, status=400)
    client.post(PASSKEY, {"passkey": "{}"}, status=429)


def test_behind_a_public_address_the_host_of_a_passkey_is_its_host(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    https = "https://check.example"
    app = make_app(replace(settings, public_url=https))
    options = app.test_client().get(PASSKEY, base_url=https).get_json()
    assert options["publicKey"]["rpId"] == "check.example"
    assert options["publicKey"]["userVerification"] == "required"
    assert "allowCredentials" not in options["publicKey"]


def test_where_no_passkey_can_work_none_is_offered(app: Flask) -> None:
    client = PageClient(app)
    assert client.get(SIGN_IN).soup.select("form[data-passkey][hidden]")
    there = {"base_url": "http://127.0.0.1:8000"}
    assert not client.get(SIGN_IN, **there).soup.select("form[data-passkey]")
    client.get(PASSKEY, status=404, **there)


def test_a_removed_passkey_stays_removed(stored_app: Flask, passkey: Authenticator) -> None:
    with stored_app.app_context():
        run("DELETE FROM staff_factors")
    assert sign_in_with(PageClient(stored_app), passkey).status == 400


def test_the_library_is_loaded_only_when_a_passkey_is_used() -> None:
    loads = "import sys, wsgi; print(sorted({'fido2', 'segno'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.strip().splitlines()[-1].replace("'", '"')) == []
