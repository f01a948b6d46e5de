"""What `flask doctor` says of single sign-on: its settings, whether the provider answers, and the door for the day it does not."""

from __future__ import annotations

from collections.abc import Iterator

from flask import current_app
from sqlalchemy import select

from app.accounts import factors
from app.extensions import db
from app.operations.doctor_finding import BAD, OK, WARN, Finding
from app.sign_on.configuration import SignOn
from app.sign_on.configured import new_provider
from app.sign_on.outcomes import Away
from app.staff.models import Staff
from app.staff.roles import Right, may
from config import Settings

ABOUT = "sign-on"
GIVE = "Run: flask staff break-glass EMAIL, for a lead whose password and second step are kept in a safe"


def sign_on_findings() -> Iterator[Finding]:
    """Yield what was found; nothing where single sign-on is not set."""
    settings: Settings = current_app.config["SETTINGS"]
    if settings.sign_on is None:
        return
    problems = settings.sign_on.file_problems()
    for problem in problems:
        yield Finding(ABOUT, BAD, problem, "Put the secret back, readable by the service only.")
    if not settings.sign_on.issuer.startswith("https://"):
        yield Finding(
            ABOUT, WARN, "the issuer is not reached by https", "Give an issuer that starts with https://."
        )
    if not problems:
        yield _provider(settings.sign_on, settings.public_url)
    yield _break_glass()


def _provider(sign_on: SignOn, public_url: str) -> Finding:
    try:
        new_provider(sign_on, public_url).look()
    except Away as away:
        reason = away.reason.replace("-", " ")
        return Finding(
            ABOUT, BAD, f"{sign_on.issuer}: {reason}", "Look at OIDC_ISSUER, the network and the provider."
        )
    return Finding(ABOUT, OK, f"{sign_on.issuer} answers, and {len(sign_on.roles)} of its groups give a role")


def _break_glass() -> Finding:
    """Say whether a lead can sign in when the provider is away: with a password and a second step."""
    kept = db.session.scalars(select(Staff).where(Staff.break_glass, Staff.disabled_at.is_(None))).all()
    leads = [account for account in kept if may(account.role, Right.LEAD) and account.password_hash]
    if not any(factors.of(db.session, account.id) for account in leads):
        return Finding(ABOUT, BAD, "no lead can sign in when the provider is away", GIVE)
    return Finding(ABOUT, OK, f"{len(leads)} leads can sign in when the provider is away")
