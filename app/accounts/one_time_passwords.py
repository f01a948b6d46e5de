"""Passwords that someone else typed: each is good for one sign-in, which leads to the page for the owner's own."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import redirect, url_for
from werkzeug.wrappers import Response

from app.accounts import password_links, staff
from app.accounts.password_links import LinkKind
from app.extensions import writing
from app.staff.models import Staff


def replace_password(account: Staff) -> Response | None:
    """Use up a password that someone else typed, and lead its owner to the page for their own; None if it is used up."""
    now = datetime.now(UTC)
    with writing.begin() as session:
        owner = staff.lock_accounts(session, account.id)[account.id]
        if not owner.must_replace_password:
            return None
        owner.password_hash, owner.must_replace_password = "", False
        token = password_links.make_link(session, owner, LinkKind.REPLACEMENT, now)
    return redirect(url_for("accounts.new_password", token=token))
