"""The account that a form was drawn for, as a short tag in the form: another account at the same browser never sends it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable

from app.extensions import instance_keys
from app.staff.models import Staff

TAG_DIGITS = 16  # hexadecimal: 64 bits, and every guess is a request
SEPARATOR = "."


def tag(staff_id: int) -> str:
    """Return what stands for an account in the forms drawn for it; nobody without the keys can tell which it is."""
    message = f"form_owner|{staff_id}".encode()
    return hmac.new(instance_keys().index, message, hashlib.sha256).hexdigest()[:TAG_DIGITS]


def is_for(text: str, staff_id: int) -> bool:
    """Whether a text is the tag of an account, or a press that ends with it."""
    return hmac.compare_digest(_tag_in(text).encode(), tag(staff_id).encode())


def new_press(staff_id: int) -> str:
    """Return a random text for a form that is drawn for an account, with its tag."""
    return f"{secrets.token_hex(16)}{SEPARATOR}{tag(staff_id)}"


def is_tagged(press: str) -> bool:
    """Whether a press says which account its form was drawn for."""
    return SEPARATOR in press


def owner_among(press: str, accounts: Iterable[Staff]) -> Staff | None:
    """Return the account that a form was drawn for; None if it is none of these."""
    return next((account for account in accounts if is_for(press, account.id)), None)


def _tag_in(text: str) -> str:
    return text.rpartition(SEPARATOR)[2]
