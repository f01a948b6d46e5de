"""Setting up a second step: an app for one-time codes, whose key is shown until a code proves it; or a passkey."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime

from flask import current_app, request
from markupsafe import Markup
from sqlalchemy.orm import Session

from app.accounts import browser_cookies, browsers, factors, one_time_codes
from app.accounts.passkeys import NewPasskey
from app.accounts.staff import lock_accounts
from app.extensions import instance_keys
from app.staff.models import Staff

APP_NAME = "Code app"
NOT_THE_CODE = "That is not the code that the app shows now. Wait for the next one, and type it."


@dataclass(frozen=True)
class NewApp:
    """A key that is not stored yet: it travels sealed in the form, for one account."""

    secret: bytes
    account: Staff

    @property
    def sealed(self) -> str:
        """The key for the form."""
        return browser_cookies.sealed(self.secret, _place(self.account))

    @property
    def text(self) -> str:
        """The key as people type it into an app."""
        return one_time_codes.as_text(self.secret)

    @property
    def address(self) -> str:
        """The address that the picture holds; on a phone, it opens the app."""
        clinic: str = current_app.config["SETTINGS"].clinic_name
        return one_time_codes.otpauth(self.secret, self.account.email, clinic)

    @property
    def picture(self) -> Markup:
        """The QR code, drawn without a style attribute; dark on light in every colour scheme."""
        import segno  # only here: no other page draws one

        file = io.BytesIO()
        segno.make(self.address, error="m").save(
            file, kind="svg", xmldecl=False, svgns=False, omitsize=True, light="#fff", border=4, nl=False
        )
        return Markup(file.getvalue().decode())  # noqa: S704  (drawn from an address that we made)


def is_first(session: Session, staff_id: int) -> bool:
    """Lock an account, and return whether it has no second step yet: of two set-ups at once, one is refused."""
    lock_accounts(session, staff_id)
    return not factors.of(session, staff_id)


def new_app(account: Staff) -> NewApp:
    """Make a key for an account."""
    return NewApp(one_time_codes.new_secret(), account)


def posted_app(account: Staff, text: str) -> NewApp | None:
    """Return the key of a posted form; None if it is not one for this account."""
    secret = browser_cookies.opened(text, _place(account))
    return None if secret is None else NewApp(secret, account)


def add_app(session: Session, app: NewApp, typed: str, now: datetime) -> bool:
    """Store the app once a code proves it; return whether the code was right. Raises FactorProblem."""
    step = next(one_time_codes.matching_steps(app.secret, typed, now), None)
    if step is None:
        return False
    account = session.get_one(Staff, app.account.id)
    factors.add_app(session, instance_keys(), account, app.secret, APP_NAME, now, used_step=step)
    return True


def add_passkey(session: Session, account: Staff, new: NewPasskey, handle: bytes, now: datetime) -> None:
    """Store a passkey that was made for an account. Raises FactorProblem."""
    if account.passkey_handle not in (None, handle):
        raise factors.FactorProblem("Another passkey was added meanwhile. Try again.")
    account.passkey_handle = handle
    name = browsers.family(request.user_agent.string)
    factors.add_passkey(
        session, account, new.credential, new.data, new.uses, f"Passkey, {name}" if name else "Passkey", now
    )


def _place(account: Staff) -> str:
    return f"new_app|{account.id}"
