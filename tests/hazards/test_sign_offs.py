"""Sign-offs of the hazard log."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from flask import Flask

from app.extensions import db, writing
from app.hazards import log
from app.hazards.sign_offs import BadSignOff, SignOff, is_signed_off, sign, sign_offs
from app.rules.ruleset import CURRENT
from app.staff.roles import Role
from tests.accounts.build import make_account

NOW = datetime(2026, 11, 30, 15, tzinfo=UTC)


def signed(app: Flask, is_accepted: bool, name: str = "Ola Berg", note: str = "") -> None:
    account = make_account(app, Role.CLINICIAN, f"{datetime.now(UTC).timestamp()}@example.com")
    with app.app_context(), writing.begin() as session:
        sign(session, account, name, is_accepted, note, NOW)


def test_a_sign_off_is_of_one_ruleset_and_one_log(stored_app: Flask) -> None:
    signed(stored_app, is_accepted=True)
    with stored_app.app_context():
        (found,) = sign_offs(db.session)
        assert (found.signed_name, found.at, found.ruleset) == ("Ola Berg", NOW, CURRENT.version)
        assert (found.tables, found.log) == (CURRENT.fingerprint, log.fingerprint())
        assert found.is_current
        assert is_signed_off([found])


def test_without_a_sign_off_or_with_a_refusal_what_remains_is_not_accepted(app: Flask) -> None:
    assert not is_signed_off([])
    signed(app, is_accepted=True)
    signed(app, is_accepted=False, note="H09 is too high.")
    with app.app_context():
        assert [each.is_accepted for each in sign_offs(db.session)] == [False, True]
        assert not is_signed_off(sign_offs(db.session))


@pytest.mark.parametrize("column", ["tables", "log"])
def test_a_sign_off_of_other_rules_or_another_log_does_not_count(column: str) -> None:
    of_today = {"tables": CURRENT.fingerprint, "log": log.fingerprint()}
    assert not is_signed_off([SignOff(**{**of_today, column: "another"}, is_accepted=True)])
    assert is_signed_off([SignOff(**of_today, is_accepted=True)])


@pytest.mark.parametrize("name", ["", "O. Berg", "Ola", "Ola Bergh"])
def test_a_sign_off_needs_the_name_of_the_account(app: Flask, name: str) -> None:
    with pytest.raises(BadSignOff, match="Ola Berg"):
        signed(app, is_accepted=True, name=name)


def test_a_refusal_needs_words(app: Flask) -> None:
    with pytest.raises(BadSignOff, match="not acceptable"):
        signed(app, is_accepted=False, note=" ")
