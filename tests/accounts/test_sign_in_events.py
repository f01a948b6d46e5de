"""Every sign-in and refusal is recorded, and the owner of an account is told of wrong passwords."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine
from flask import Flask

from app.accounts.staff import disable
from app.extensions import writing
from tests.accounts.build import PASSWORD, SIGN_IN, make_account, try_to_sign_in
from tests.pages import PageClient
from tests.submissions.build import everything, rows

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)
EVENTS = "SELECT kind, staff_id, actor_id, detail FROM staff_events ORDER BY id"


def test_each_refusal_says_whose_account_and_why(stored_app: Flask) -> None:
    ola = make_account(stored_app)
    client = PageClient(stored_app)
    try_to_sign_in(client, password="wrong password")
    try_to_sign_in(client, "nils@example.com")
    with stored_app.app_context(), writing.begin() as session:
        disable(session, "ola@example.com", datetime.now(UTC))
    try_to_sign_in(client)
    with stored_app.app_context():
        assert [row for row in rows(EVENTS) if row[0] == "refused"] == [
            ("refused", ola, None, "password"),
            ("refused", None, None, "unknown"),
            ("refused", ola, None, "disabled"),
        ]


def test_signing_in_and_out_are_recorded(stored_app: Flask) -> None:
    ola = make_account(stored_app)
    client = PageClient(stored_app)
    try_to_sign_in(client)
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    with stored_app.app_context():
        assert [row for row in rows(EVENTS) if row[0].startswith("signed")] == [
            ("signed_in", ola, ola, "code"),
            ("signed_out", ola, ola, None),
        ]


def test_an_address_and_an_unknown_account_are_recorded_as_keyed_hashes(stored_app: Flask) -> None:
    clients = [PageClient(stored_app) for _ in range(3)]
    for client, address in zip(clients, ("192.0.2.77", "192.0.2.77", "192.0.2.78"), strict=True):
        client.get(SIGN_IN)
        form = {"email": "canary@example.com", "password": PASSWORD}
        client.post(SIGN_IN, form, status=403, environ_base={"REMOTE_ADDR": address})
    with stored_app.app_context():
        stored = rows("SELECT address, account FROM staff_events ORDER BY id")
        assert stored[0] == stored[1] != stored[2]
        assert {len(bytes(value)) for row in stored for value in row} == {16}
        contents = everything("staff_events")
    assert b"192.0.2" not in contents
    assert b"canary" not in contents


def test_the_owner_is_told_once_of_wrong_passwords(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NOON, tick=False) as clock:
        try_to_sign_in(PageClient(app))
        for _ in range(7):
            clock.shift(timedelta(minutes=1))
            try_to_sign_in(PageClient(app), password="wrong password")
        clock.shift(timedelta(days=1))
        client = PageClient(app)
        page = client.follow(try_to_sign_in(client))
        assert "7 wrong passwords were typed for your account since your last sign-in" in page.text
        assert page.soup.select('time[datetime="2026-06-15T17:07:00+00:00"]')
        assert "wrong password" not in client.get("/staff/").text


def test_the_owner_is_not_told_of_wrong_passwords_before_the_last_sign_in(app: Flask) -> None:
    make_account(app)
    try_to_sign_in(PageClient(app), password="wrong password")
    client = PageClient(app)
    assert "1 wrong password was typed" in client.follow(try_to_sign_in(client)).text
    assert "wrong password" not in client.follow(try_to_sign_in(client)).text


def test_one_person_is_not_told_of_the_passwords_of_another(app: Flask) -> None:
    make_account(app)
    make_account(app, email="kari@example.com")
    client = PageClient(app)
    try_to_sign_in(client, password="wrong password")
    try_to_sign_in(client)
    page = client.follow(try_to_sign_in(client, "kari@example.com"))
    assert "wrong password" not in page.text
