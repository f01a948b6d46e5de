"""Passwords are stored only as Argon2id hashes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type
from flask import Flask

from app.accounts import passwords
from app.accounts.passwords import BadPassword, hashed, is_right
from app.accounts.staff import add_staff, set_password
from app.extensions import writing
from app.staff.roles import Role
from tests.accounts.build import PASSWORD, make_account
from tests.speedups import AS_STRONG_AS_IN_USE
from tests.submissions.build import everything, rows


@pytest.fixture(autouse=True)
def _full_strength(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_hasher", AS_STRONG_AS_IN_USE[0])
    monkeypatch.setattr(passwords, "_DUMMY_HASH", AS_STRONG_AS_IN_USE[1])


def test_a_hash_is_argon2id_with_46_mib_two_passes_and_one_lane() -> None:
    used = extract_parameters(hashed(PASSWORD))
    assert used.type is Type.ID
    assert (used.memory_cost, used.time_cost, used.parallelism) == (46 * 1024, 2, 1)
    assert (used.salt_len, used.hash_len) == (16, 32)


def test_an_account_that_is_not_there_takes_as_long_to_check() -> None:
    hasher, of_no_one = AS_STRONG_AS_IN_USE
    assert not hasher.check_needs_rehash(of_no_one)


def test_the_same_password_is_hashed_differently_each_time() -> None:
    assert hashed(PASSWORD) != hashed(PASSWORD)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("wrong", ["", PASSWORD[:-1], PASSWORD + " ", PASSWORD.upper(), "x" * 1000, "\x00"])
def test_only_the_right_password_matches(wrong: str) -> None:
    stored = hashed(PASSWORD)
    assert is_right(stored, PASSWORD)
    assert not is_right(stored, wrong)


def test_the_longest_password_counts_to_its_last_character() -> None:
    longest = "a" * 127 + "b"
    stored = hashed(longest)
    assert is_right(stored, longest)
    assert not is_right(stored, "a" * 127 + "c")
    assert not is_right(stored, longest + "d")


@pytest.mark.parametrize("stored", [None, "", "not a hash", "$argon2id$v=19$m=1,t=1,p=1$"])
def test_no_password_matches_an_invalid_hash(stored: str | None) -> None:
    assert not is_right(stored, PASSWORD)
    assert not is_right(stored, "no one has this password")


def test_no_password_is_stored_in_plain_text(stored_app: Flask) -> None:
    make_account(stored_app)
    with stored_app.app_context():
        contents = everything()
        assert b"ola@example.com" in contents
        assert PASSWORD.encode() not in contents
        assert rows("SELECT password_hash FROM staff")[0][0].startswith("$argon2id$v=19$m=47104,t=2,p=1$")


def test_a_bad_password_adds_no_account_and_changes_none(stored_app: Flask) -> None:
    make_account(stored_app)
    now = datetime.now(UTC)
    with stored_app.app_context():
        before = rows("SELECT email, password_hash FROM staff")
        with pytest.raises(BadPassword), writing.begin() as session:
            add_staff(session, "new@example.com", "New", Role.LEAD, "short", now)
        with pytest.raises(BadPassword), writing.begin() as session:
            set_password(session, "ola@example.com", "short", now)
        assert rows("SELECT email, password_hash FROM staff") == before
