"""A form that was drawn for one account and is sent while another one is signed in: not performed, but kept for its own."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Flask, g, render_template, request
from flask.typing import ResponseReturnValue

from app import csrf
from app.access import declared_access, submission_page
from app.accounts import form_owner, staff, unsent_posts
from app.accounts.current_staff import PRESS
from app.extensions import db, instance_keys, writing


def init_app(app: Flask) -> None:
    """Check every post of signed-in staff before its view, and after access and origin."""
    app.before_request(_check)


def _check() -> ResponseReturnValue | None:
    if request.method != "POST" or g.get("staff") is None:
        return None
    press = request.form.get(PRESS, "")
    if not form_owner.is_tagged(press) or form_owner.is_for(press, g.staff.id):
        return None
    is_kept = csrf.is_ours() and _keep(press)
    return render_template("accounts/others_form.html", is_kept=is_kept), 409


def _keep(press: str) -> bool:
    """Keep what was typed for the account of the form; return whether that was done."""
    path, access = submission_page(request.path), declared_access(request.endpoint)
    account = form_owner.owner_among(press, staff.all_staff(db.session))
    fields = unsent_posts.typed_in(request.form)
    if not (path and access and fields) or account is None or account.disabled_at is not None:
        return False
    if account.role not in access.roles:
        return False
    typed = unsent_posts.Typed((request.endpoint or "").partition(".")[2], fields)
    with writing.begin() as session:
        unsent_posts.keep(session, instance_keys(), account.id, path, typed, datetime.now(UTC))
    return True
