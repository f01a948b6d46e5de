"""What `flask doctor` says of single sign-on."""

from __future__ import annotations

import json

import pytest
from flask import Flask

from app.staff.roles import Role
from tests.accounts.build import make_account
from tests.sign_on.faulty_provider import FaultyProvider


def found(app: Flask) -> dict[str, list[str]]:
    output = app.test_cli_runner().invoke(args=["doctor", "--json"]).output
    levels: dict[str, list[str]] = {}
    for each in json.loads(output)["findings"]:
        if each["about"] == "sign-on":
            levels.setdefault(each["level"], []).append(each["says"])
    return levels


def test_nothing_is_told_where_it_is_not_set(app: Flask) -> None:
    assert found(app) == {}


def test_all_is_well_with_a_provider_that_answers_and_a_lead_for_the_day(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    make_account(clinic_app, Role.LEAD)
    clinic_app.test_cli_runner().invoke(args=["staff", "break-glass", "ola@example.com"])
    levels = found(clinic_app)
    assert levels.keys() == {"ok", "warn"}
    assert levels["ok"][0].endswith("answers, and 5 of its groups give a role")
    assert levels["warn"] == ["the issuer is not reached by https"]


@pytest.mark.parametrize(("role", "has_app"), [(Role.COORDINATOR, True), (Role.LEAD, False)])
def test_no_lead_for_the_day_is_bad(
    clinic_app: Flask, provider: FaultyProvider, role: Role, has_app: bool
) -> None:
    make_account(clinic_app, role, has_app=has_app)
    clinic_app.test_cli_runner().invoke(args=["staff", "break-glass", "ola@example.com"])
    assert found(clinic_app)["bad"] == ["no lead can sign in when the provider is away"]


def test_a_provider_that_does_not_answer_is_bad(clinic_app: Flask, provider: FaultyProvider) -> None:
    provider.statuses["/jwks"] = 500
    assert f"{provider.issuer}: the provider cannot be reached" in found(clinic_app)["bad"]


def test_a_secret_that_is_gone_is_bad(clinic_app: Flask, provider: FaultyProvider, secret_file) -> None:  # type: ignore[no-untyped-def]
    secret_file.unlink()
    assert "cannot be read" in found(clinic_app)["bad"][0]
