"""E-mails to staff that could not be delivered, for leads: why, and a button to try again."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import abort, current_app, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.managed import refuse_former_lead, those_managed
from app.accounts.staff import all_staff
from app.accounts.views import bp
from app.extensions import db, writing
from app.outbox import leases, marks
from app.outbox.models import MailKind, OutboxMail
from app.staff.models import Staff

KINDS = {MailKind.URGENT: "Something urgent", MailKind.DAILY: "How many cases wait"}
DONE = {"again": "It is tried again within a few seconds. If it fails, it comes back here after some hours."}


@bp.get("/mail")
@open_to(Access.LEADS)
def mail() -> ResponseReturnValue:
    """List what could not be delivered, and say whether a worker runs."""
    now = datetime.now(UTC)
    return render_template(
        "accounts/mail.html",
        given_up=_given_up(),
        kinds=KINDS,
        most_tries=leases.MOST_TRIES,
        has_mail_server=current_app.config["SETTINGS"].mail_server is not None,
        is_alive=marks.is_worker_alive(db.session, now),
        last_seen=marks.last_seen(db.session),
        done=DONE.get(request.args.get("done", ""), ""),
    )


@bp.post("/mail/<mail_id>/again")
@open_to(Access.LEADS)
def try_mail_again(mail_id: str) -> ResponseReturnValue:
    """Let one be tried again; what it says is counted then."""
    chosen = next((each.id for each, _ in _given_up() if str(each.id) == mail_id), None) or abort(404)
    with writing.begin() as session:
        refuse_former_lead(session)
        leases.try_again(session, chosen, datetime.now(UTC))
    return redirect(url_for("accounts.mail", done="again"))


@bp.app_context_processor
def undelivered_mail() -> dict[str, object]:
    """Give Today how many e-mails could not be delivered, which is read only when a lead is shown it."""
    return {"undelivered_mail": lambda: len(_given_up()) if g.staff.may_lead else 0}


def _given_up() -> list[tuple[OutboxMail, Staff]]:
    """Return what was given up, with the account it was for, as far as the signed-in lead may change that."""
    found = leases.dead(db.session)
    accounts = {each.id: each for each in those_managed(all_staff(db.session))} if found else {}
    return [(each, accounts[each.staff_id]) for each in found if each.staff_id in accounts]
