"""Setting up an app for one-time codes: its key, as a picture to scan and as text, until a code proves that the app has it."""

from __future__ import annotations

import base64
import binascii
import io
from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from markupsafe import Markup
from sqlalchemy.orm import Session

from app.accounts import factors, one_time_codes
from app.extensions import instance_keys
from app.keys import Unsealable
from app.staff.models import Staff

APP_NAME = "Code app"


@dataclass(frozen=True)
class NewApp:
    """A key that is not stored yet: it travels sealed in the form, for one account."""

    secret: bytes
    account: Staff

    @property
    def sealed(self) -> str:
        """The key for the form."""
        return base64.urlsafe_b64encode(
            instance_keys().cookie.seal(self.secret, _place(self.account))
        ).decode()

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


def new_app(account: Staff) -> NewApp:
    """Make a key for an account."""
    return NewApp(one_time_codes.new_secret(), account)


def posted_app(account: Staff, text: str) -> NewApp | None:
    """Return the key of a posted form; None if it is not one for this account."""
    try:
        sealed = base64.urlsafe_b64decode(text.encode("ascii"))
        return NewApp(instance_keys().cookie.open(sealed, _place(account)), account)
    except (Unsealable, ValueError, binascii.Error):
        return None


def add(session: Session, app: NewApp, typed: str, now: datetime) -> bool:
    """Store the app once a code proves it; return whether the code was right. Raises FactorProblem."""
    step = next(one_time_codes.matching_steps(app.secret, typed, now), None)
    if step is None:
        return False
    account = session.get_one(Staff, app.account.id)
    factors.add_app(session, instance_keys(), account, app.secret, APP_NAME, now, used_step=step)
    return True


def _place(account: Staff) -> str:
    return f"new_app|{account.id}"
