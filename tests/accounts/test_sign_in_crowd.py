"""A crowd that signs in: one is checked, one waits, and all others are told at once, so that patients' pages do not wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask

from app.accounts import passwords
from app.accounts.passwords import TooBusy
from tests.accounts.build import PASSWORD, SIGN_IN, make_account, try_to_sign_in
from tests.pages import PageClient

LONGEST_S = 60


@contextmanager
def stranger(is_known: bool = False) -> Iterator[threading.Thread]:
    """Someone who waits for a turn while another one has it, until the end of the block or of that turn."""
    line = passwords._line_of_known if is_known else passwords._line
    before = line._value

    def wait() -> None:
        with passwords.turn(is_known):
            pass

    waiting = threading.Thread(target=wait)
    waiting.start()
    while line._value == before:
        assert waiting.is_alive()
    yield waiting


@contextmanager
def full_line() -> Iterator[None]:
    """One password is being checked, and another one waits."""
    with passwords.turn(is_known=False), stranger() as waiting:
        yield
    waiting.join(LONGEST_S)
    assert not waiting.is_alive()


def test_only_one_sign_in_waits_and_the_next_is_refused_at_once() -> None:
    with full_line(), pytest.raises(TooBusy):
        passwords.is_right(None, PASSWORD)
    assert not passwords.is_right(None, PASSWORD)


def test_strangers_do_not_take_the_place_of_a_known_browser() -> None:
    with full_line():
        with stranger(is_known=True) as waiting:
            assert waiting.is_alive()
        with pytest.raises(TooBusy):
            passwords.is_right(None, PASSWORD, is_known=True)


def test_no_one_waits_longer_than_the_longest_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "LONGEST_WAIT_S", 0.01)
    with passwords.turn(is_known=False), pytest.raises(TooBusy):
        passwords.is_right(None, PASSWORD)
    assert not passwords.is_right(None, PASSWORD)


def test_a_sign_in_that_finds_the_line_full_is_told_when_to_try_again(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    client.get(SIGN_IN)
    with full_line():
        page = client.post(SIGN_IN, {"email": "ola@example.com", "password": PASSWORD}, status=503)
    assert page.response.headers["Retry-After"] == "5"
    assert "Wait a few seconds" in page.text
    assert page.one("#email")["value"] == "ola@example.com"
    assert try_to_sign_in(client).status == 302


def test_a_sign_in_that_finds_the_line_full_does_not_count(app: Flask) -> None:
    make_account(app)
    client = PageClient(app)
    client.get(SIGN_IN)
    with full_line():
        for _ in range(12):
            client.post(SIGN_IN, {"email": "ola@example.com", "password": "wrong password"}, status=503)
    assert try_to_sign_in(client).status == 302


@pytest.mark.proves("sign-ins-take-no-patients-thread")
def test_patients_pages_are_served_while_the_line_is_full(app: Flask) -> None:
    with full_line():
        PageClient(app).get("/")
        PageClient(app).get(SIGN_IN)
