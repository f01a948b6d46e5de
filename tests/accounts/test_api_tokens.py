"""Tokens of systems: their form, what is kept of them, and when they open something."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts import api_tokens
from app.accounts.api_tokens import TokenProblem
from app.audit.staff_events import StaffEvent, StaffEventKind
from app.extensions import db, writing
from app.staff.api_tokens import TokenState, system_names
from tests.submissions.build import everything

NOW = datetime(2026, 6, 15, 17, 0, tzinfo=UTC)


def added(name: str = "chart", days: int = 90, clinics: tuple[str, ...] = ()) -> str:
    with writing.begin() as session:
        return api_tokens.add(session, name, NOW, days, clinics)


def test_a_token_has_a_known_beginning_and_256_random_bits(stored_app: Flask) -> None:
    with stored_app.app_context():
        tokens = [added(name) for name in ("one", "two")]
    assert tokens[0] != tokens[1]
    for token in tokens:
        assert token.startswith("kch_")
        assert len(base64.urlsafe_b64decode(f"{token.removeprefix('kch_')}=")) == 32


def test_only_the_hash_of_a_token_is_kept(stored_app: Flask) -> None:
    with stored_app.app_context():
        token = added()
        (row,) = api_tokens.all_tokens(db.session)
        assert row.digest == hashlib.sha256(token.encode()).digest()
        stored = everything()
    assert token.encode() not in stored
    assert token.removeprefix("kch_").encode() not in stored


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (timedelta(), TokenState.LIVE),
        (timedelta(days=2, seconds=-1), TokenState.LIVE),
        (timedelta(days=2), TokenState.EXPIRED),
        (timedelta(days=300), TokenState.EXPIRED),
    ],
)
def test_a_token_opens_something_until_it_expires(
    stored_app: Flask, after: timedelta, state: TokenState
) -> None:
    with stored_app.app_context():
        token = added(days=2)
        (row,) = api_tokens.all_tokens(db.session)
        assert row.state(NOW + after) is state
        is_live = state is TokenState.LIVE
        assert (api_tokens.live_token(db.session, token, NOW + after) is not None) is is_live
        assert bool(api_tokens.live_tokens(db.session, NOW + after)) is is_live


def test_a_disabled_token_opens_nothing_and_keeps_its_name(stored_app: Flask) -> None:
    with stored_app.app_context():
        token = added()
        with writing.begin() as session:
            api_tokens.disable(session, "chart", NOW)
        (row,) = api_tokens.all_tokens(db.session)
        assert row.state(NOW) is TokenState.DISABLED
        assert api_tokens.live_token(db.session, token, NOW) is None
        assert system_names(db.session) == {row.id: "chart"}
        with pytest.raises(TokenProblem, match="already"):
            added()
        with pytest.raises(TokenProblem, match="disabled already"), writing.begin() as session:
            api_tokens.disable(session, "chart", NOW)


@pytest.mark.parametrize("name", ["", "Chart", "a b", "-a", "ä", "x" * 41, "a\n", "<b>", "a/b"])
def test_a_name_has_small_letters_digits_and_hyphens(stored_app: Flask, name: str) -> None:
    with stored_app.app_context(), pytest.raises(TokenProblem, match="small letters"):
        added(name)


@pytest.mark.parametrize("days", [-1, 0, 366])
def test_a_token_lives_for_a_year_at_most(stored_app: Flask, days: int) -> None:
    with stored_app.app_context(), pytest.raises(TokenProblem, match="1 to 365"):
        added(days=days)


def test_making_and_disabling_a_token_are_staff_events(stored_app: Flask) -> None:
    with stored_app.app_context():
        added()
        with writing.begin() as session:
            api_tokens.disable(session, "chart", NOW)
        events = db.session.scalars(select(StaffEvent).order_by(StaffEvent.id)).all()
    assert [(event.kind, event.detail, event.actor_id) for event in events] == [
        (StaffEventKind.API_TOKEN_ADDED, "chart", None),
        (StaffEventKind.API_TOKEN_OFF, "chart", None),
    ]


def test_a_token_of_some_clinics_sees_no_case_of_another_or_of_none(stored_app: Flask) -> None:
    with stored_app.app_context():
        found = [row[0] for row in rows_of_clinics()]
        added("all")
        added("tied", clinics=(found[0], found[0]))
        everyone, tied = api_tokens.all_tokens(db.session)
        assert everyone.clinics is None
        assert tied.clinics == {found[0]}
        assert [everyone.sees(each) for each in (found[0], found[1], None)] == [True, True, True]
        assert [tied.sees(each) for each in (found[0], found[1], None)] == [True, False, False]


def rows_of_clinics() -> list[tuple[str]]:
    from tests.submissions.build import rows

    return list(rows("SELECT id FROM clinics ORDER BY id LIMIT 2"))
