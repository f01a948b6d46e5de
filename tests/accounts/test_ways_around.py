"""Ways around the second step: each is refused, with an app and with a passkey."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy.orm import Session

from app.accounts import factors, passwords, recovery_codes, staff
from app.accounts.session_rows import MadeWith
from app.accounts.staff import disable, replace_hash
from app.extensions import db, instance_keys, writing
from app.staff.models import Staff
from app.staff.roles import Role
from tests.accounts.authenticator import Authenticator
from tests.accounts.build import (
    SECOND_STEP,
    SECRET,
    SET_UP,
    SIGN_IN,
    app_to_set_up,
    code_now,
    give_password,
    make_account,
    start_session,
    try_to_sign_in,
)
from tests.accounts.passkey_steps import PASSKEY, ask, set_up_passkey, sign_in_with
from tests.accounts.test_roles import STAFF_ROUTES
from tests.pages import PageClient
from tests.submissions.build import rows, run

OLA, KARI = "ola@example.com", "kari@example.com"
NEW = "another good long password"
Way = Callable[[Flask], PageClient]
"""Tries a way around; returns the browser, which must be signed out."""


def half(app: Flask, email: str = OLA) -> PageClient:
    """A browser that gave the right password of an account with an app."""
    client = PageClient(app)
    client.follow(give_password(client, email))
    return client


def with_passkey(app: Flask) -> Authenticator:
    """An account with a passkey and nothing else."""
    make_account(app, has_app=False)
    return set_up_passkey(PageClient(app))


def change(app: Flask, act: Callable[[Session, Staff], object]) -> None:
    with app.app_context(), writing.begin() as session:
        act(session, staff.get(session, OLA))


def sends(client: PageClient, **form: str) -> PageClient:
    """Send the form of the second step."""
    client.post(SECOND_STEP, form, status=None)
    return client


def answers(client: PageClient, answer: str) -> PageClient:
    """Send what a passkey answered on the sign-in page, which refuses it."""
    client.post(PASSKEY, {"passkey": answer}, status=400)
    return client


def skipping_the_step(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    for address in ("/staff/", "/staff/people", "/staff/cases", "/staff/settings/sign-in", "/staff/confirm"):
        assert client.get(address, status=302).location.startswith(SIGN_IN)
    return client


def the_half_cookie_as_a_session(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    cookie = client.client.get_cookie("half")
    assert cookie is not None
    client.client.set_cookie("staff", cookie.value)
    return client


def setting_up_another_factor(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    client.client.get(f"{SET_UP}/passkey")
    client.post(SET_UP, {"key": "x", "code": code_now()}, status=302)
    return client


def a_code_again(app: Flask) -> PageClient:
    make_account(app)
    code = code_now()
    sends(half(app), code=code)
    return sends(half(app), code=code)


def an_earlier_code_than_the_last(app: Flask) -> PageClient:
    make_account(app)
    sends(half(app), code=code_now())
    return sends(half(app), code=code_now(-1))


def the_code_of_another_account(app: Flask) -> PageClient:
    make_account(app, has_app=False)
    with app.app_context(), writing.begin() as session:
        own = staff.get(session, OLA)
        factors.add_app(session, instance_keys(), own, SECRET[::-1], "App", datetime.now(UTC))
    make_account(app, email=KARI)
    return sends(half(app), code=code_now())


def a_sealed_key_moved_to_another_account(app: Flask) -> PageClient:
    make_account(app, email=KARI)
    ola = make_account(app, has_app=False)
    with app.app_context():
        run("UPDATE staff_factors SET staff_id = :ola", ola=ola)
    return sends(half(app), code=code_now())


def a_password_given_too_long_ago(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=5, seconds=2)):
        return sends(client, code=code_now())


def a_password_that_was_reset_meanwhile(app: Flask) -> PageClient:
    make_account(app)
    client, hashed = half(app), passwords.hashed(NEW)
    change(app, lambda session, account: replace_hash(session, account, hashed, datetime.now(UTC)))
    return sends(client, code=code_now())


def a_reset_password_without_the_step(app: Flask) -> PageClient:
    make_account(app)
    hashed = passwords.hashed(NEW)
    change(app, lambda session, account: replace_hash(session, account, hashed, datetime.now(UTC)))
    client = PageClient(app)
    assert give_password(client, password=NEW).location == SECOND_STEP
    return client


def factors_that_were_taken_away_meanwhile(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    change(app, lambda session, account: factors.remove_all(session, account.id))
    return sends(client, code=code_now())


def a_recovery_code_twice(app: Flask) -> PageClient:
    code = recovery_code(app)
    sends(half(app), way="recovery", recovery=code)
    return sends(half(app), way="recovery", recovery=code)


def the_recovery_code_of_another_account(app: Flask) -> PageClient:
    code = recovery_code(app)
    make_account(app, email=KARI)
    return sends(half(app, KARI), way="recovery", recovery=code)


def a_replaced_recovery_code(app: Flask) -> PageClient:
    code = recovery_code(app)
    recovery_code(app)
    return sends(half(app), way="recovery", recovery=code)


def an_account_that_was_disabled_meanwhile(app: Flask) -> PageClient:
    make_account(app)
    client = half(app)
    change(app, lambda session, account: disable(session, account.email, datetime.now(UTC)))
    return sends(client, code=code_now())


def the_token_of_a_session_that_was_signed_out(app: Flask) -> PageClient:
    make_account(app)
    client, thief = PageClient(app), PageClient(app)
    try_to_sign_in(client)
    cookie = client.client.get_cookie("staff")
    assert cookie is not None
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    thief.client.set_cookie("staff", cookie.value)
    return thief


def a_session_made_with_a_password_alone(app: Flask) -> PageClient:
    client = PageClient(app)
    start_session(client, make_account(app), MadeWith.PASSWORD)
    return client


def a_session_that_is_not_the_last_five(app: Flask) -> PageClient:
    account, first = make_account(app), PageClient(app)
    start_session(first, account)
    for _ in range(5):
        start_session(PageClient(app), account)
    return first


def the_challenge_of_another_browser(app: Flask) -> PageClient:
    passkey, victim, client = with_passkey(app), PageClient(app), PageClient(app)
    client.get(SIGN_IN)
    ask(client)
    return answers(client, passkey.sign(ask(victim)))


def the_challenge_of_another_tab(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    client.get(SIGN_IN)
    first = ask(client)
    ask(client)
    return answers(client, passkey.sign(first))


def an_answer_again(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    client.get(SIGN_IN)
    challenge = ask(client)
    kept = client.client.get_cookie("passkey")
    assert kept is not None
    answer = passkey.sign(challenge)
    client.post(PASSKEY, {"passkey": answer})
    thief = PageClient(app)
    thief.get(SIGN_IN)
    thief.client.set_cookie("passkey", kept.value)
    return answers(thief, answer)


def a_challenge_that_is_too_old(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    client.get(SIGN_IN)
    challenge = ask(client)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=5, seconds=2)):
        return answers(client, passkey.sign(challenge))


def asked_wrongly(app: Flask, **wrong: object) -> PageClient:
    """Sign in with a passkey that does something wrong."""
    passkey, client = with_passkey(app), PageClient(app)
    for name, value in wrong.items():
        setattr(passkey, name, value)
    assert sign_in_with(client, passkey).status == 400
    return client


def another_origin(app: Flask) -> PageClient:
    return asked_wrongly(app, origin="http://localhost.evil.example")


def another_port(app: Flask) -> PageClient:
    return asked_wrongly(app, origin="http://localhost:81")


def another_host(app: Flask) -> PageClient:
    return asked_wrongly(app, host="evil.example")


def a_person_who_was_not_verified(app: Flask) -> PageClient:
    return asked_wrongly(app, verifies=False)


def another_key(app: Flask) -> PageClient:
    return asked_wrongly(app, key=Authenticator().key)


def a_passkey_no_one_knows(app: Flask) -> PageClient:
    return asked_wrongly(app, credential=b"unknown")


def the_handle_of_another_account(app: Flask) -> PageClient:
    return asked_wrongly(app, handle=b"x" * 32)


def a_copy_with_an_older_counter(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    for _ in range(3):
        sign_in_with(PageClient(app), passkey)
    passkey.uses = 1
    assert sign_in_with(client, passkey).status == 400
    return client


def a_counter_that_goes_back_to_zero(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    sign_in_with(PageClient(app), passkey)
    passkey.uses, passkey.counts = 0, False
    assert sign_in_with(client, passkey).status == 400
    return client


def a_passkey_that_was_removed(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    change(app, lambda session, account: factors.remove_all(session, account.id))
    assert sign_in_with(client, passkey).status == 400
    return client


def the_passkey_of_a_disabled_account(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    change(app, lambda session, account: disable(session, account.email, datetime.now(UTC)))
    assert sign_in_with(client, passkey).status == 400
    return client


def the_passkey_of_another_account(app: Flask) -> PageClient:
    passkey = with_passkey(app)
    make_account(app, Role.LEAD, KARI)
    client = half(app, KARI)
    options = ask(client, f"{SECOND_STEP}/passkey")
    client.post(SECOND_STEP, {"passkey": passkey.sign(options)}, status=400)
    return client


def a_challenge_of_the_first_page_at_the_second_step(app: Flask) -> PageClient:
    passkey, client = with_passkey(app), PageClient(app)
    client.follow(give_password(client))
    client.post(SECOND_STEP, {"passkey": passkey.sign(ask(client))}, status=400)
    return client


WAYS: tuple[Way, ...] = (
    skipping_the_step,
    the_half_cookie_as_a_session,
    setting_up_another_factor,
    a_code_again,
    an_earlier_code_than_the_last,
    the_code_of_another_account,
    a_sealed_key_moved_to_another_account,
    a_password_given_too_long_ago,
    a_password_that_was_reset_meanwhile,
    a_reset_password_without_the_step,
    factors_that_were_taken_away_meanwhile,
    a_recovery_code_twice,
    the_recovery_code_of_another_account,
    a_replaced_recovery_code,
    an_account_that_was_disabled_meanwhile,
    the_token_of_a_session_that_was_signed_out,
    a_session_made_with_a_password_alone,
    a_session_that_is_not_the_last_five,
    the_challenge_of_another_browser,
    the_challenge_of_another_tab,
    an_answer_again,
    a_challenge_that_is_too_old,
    another_origin,
    another_port,
    another_host,
    a_person_who_was_not_verified,
    another_key,
    a_passkey_no_one_knows,
    the_handle_of_another_account,
    a_copy_with_an_older_counter,
    a_counter_that_goes_back_to_zero,
    a_passkey_that_was_removed,
    the_passkey_of_a_disabled_account,
    the_passkey_of_another_account,
    a_challenge_of_the_first_page_at_the_second_step,
)


@pytest.mark.proves("no-way-around-the-factor")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_way_around_the_second_step_is_refused(app: Flask, way: Way) -> None:
    client = way(app)
    assert client.get("/staff/", status=302).location.startswith(SIGN_IN)


def test_half_a_sign_in_opens_none_of_the_staff_pages(app: Flask) -> None:
    make_account(app, Role.LEAD)
    client = half(app)
    for method, address in STAFF_ROUTES:
        response = client.client.open(address, method=method)
        assert response.status_code == 302, (method, address)
        assert response.headers["Location"].split("?")[0] == SIGN_IN, (method, address)


AT_ONCE = 8


def test_of_many_sign_ins_at_once_with_one_code_one_gets_in(stored_app: Flask) -> None:
    make_account(stored_app)
    browsers = [half(stored_app) for _ in range(AT_ONCE)]
    code = code_now()
    with ThreadPoolExecutor(AT_ONCE) as together:
        statuses = list(
            together.map(lambda each: each.post(SECOND_STEP, {"code": code}, status=None).status, browsers)
        )
    assert sorted(statuses) == [302, *[403] * (AT_ONCE - 1)]


def test_of_many_answers_at_once_to_one_challenge_one_gets_in(stored_app: Flask) -> None:
    passkey, client = with_passkey(stored_app), PageClient(stored_app)
    client.get(SIGN_IN)
    answer = passkey.sign(ask(client))
    kept = client.client.get_cookie("passkey")
    assert kept is not None
    browsers = [PageClient(stored_app) for _ in range(AT_ONCE)]
    for each in browsers:
        each.get(SIGN_IN)
        each.client.set_cookie("passkey", kept.value)
    with ThreadPoolExecutor(AT_ONCE) as together:
        statuses = list(
            together.map(lambda each: each.post(PASSKEY, {"passkey": answer}, status=None).status, browsers)
        )
    assert sorted(statuses) == [302, *[400] * (AT_ONCE - 1)]


def test_of_many_uses_of_a_recovery_code_at_once_one_gets_in(stored_app: Flask) -> None:
    code = recovery_code(stored_app)
    browsers = [half(stored_app) for _ in range(AT_ONCE)]
    form = {"way": "recovery", "recovery": code}
    with ThreadPoolExecutor(AT_ONCE) as together:
        statuses = list(together.map(lambda each: each.post(SECOND_STEP, form, status=None).status, browsers))
    assert sorted(statuses) == [302, *[403] * (AT_ONCE - 1)]


def test_of_many_set_ups_at_once_of_one_account_one_is_done(stored_app: Flask) -> None:
    make_account(stored_app, has_app=False)
    browsers = [PageClient(stored_app) for _ in range(AT_ONCE)]
    for browser in browsers:
        give_password(browser)
    forms = [app_to_set_up(browser) for browser in browsers]
    with ThreadPoolExecutor(AT_ONCE) as together:
        pages = list(together.map(lambda each, form: each.post(SET_UP, form, status=None), browsers, forms))
    assert sorted(page.status for page in pages) == [200, *[302] * (AT_ONCE - 1)]
    with stored_app.app_context():
        assert rows("SELECT count(*) FROM staff_factors") == [(1,)]


def test_each_refusal_is_recorded(app: Flask) -> None:
    a_code_again(app)
    with app.app_context():
        assert rows("SELECT detail FROM staff_events WHERE kind = 'refused'") == [("code",)]


def recovery_code(app: Flask) -> str:
    """New recovery codes for the account, which is made if there is none; return one."""
    with app.app_context():
        found = staff.find(db.session, OLA)
    account = found.id if found else make_account(app)
    with app.app_context(), writing.begin() as session:
        return recovery_codes.renew(session, account, datetime.now(UTC))[0]
