"""Taking over, or throwing away, what was typed on a phone intake after the session had ended."""

from __future__ import annotations

from flask import abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, open_to
from app.accounts import unsent_posts
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import db, writing
from app.review import intake_proposals
from app.review.blueprint import bp
from app.review.intake_page import IntakePage
from app.review.intake_proposals import Proposal
from app.review.intake_reading import Posted, read_page
from app.review.intake_rendering import intake_page
from app.review.intake_saving import in_one_transaction, keep, queue_now
from app.submissions.intake.phone_intake import NotYours, PhoneIntake, SentBefore, own_intake

TAKE = "take"


@bp.post("/intake/<intake_id>/kept/<note_id>")
@open_to(Access.MOVERS)
@leaves_trace(Way.INTAKE)
def settle_kept_intake(intake_id: str, note_id: str) -> ResponseReturnValue:
    """Add what was kept to the intake, and put an emergency in it into the queue; or throw it away."""
    proposal = intake_proposals.latest(db.session, g.staff.id, intake_id)
    if proposal is None or proposal.id != note_id:
        return redirect(url_for("review.new_intake"))
    if request.form.get("then") != TAKE:
        with writing.begin() as session:
            unsent_posts.forget(session, g.staff.id, note_id)
        has_row = own_intake(db.session, intake_id, g.staff.id, staff_context().now) is not None
        return redirect(
            url_for("review.intake", intake_id=intake_id)
            if has_row
            else url_for("review.new_intake", done="discarded")
        )
    return _taken(intake_id, proposal)


def _taken(intake_id: str, proposal: Proposal) -> ResponseReturnValue:
    address = url_for("review.intake", intake_id=intake_id)
    try:
        row, page = in_one_transaction(lambda session: _take(session, intake_id, proposal))
    except (NotYours, SentBefore):
        abort(404)
    if row.finished_at is None and (page.red_flags or row.submission_id):
        if refusal := queue_now(intake_id, page):
            return intake_page(intake_id, row.version, page, notice=refusal, status=409)
        return redirect(f"{address}#emergency" if page.red_flags else address)
    return redirect(address)


def _take(session: Session, intake_id: str, proposal: Proposal) -> tuple[PhoneIntake, IntakePage]:
    """Add what was kept to what is stored, as from an older page; what belongs to a finished intake stays kept."""
    posted = Posted(intake_id, 0, proposal.fields, "")
    row, page = keep(session, posted, g.staff.id, read_page, staff_context())
    if row.finished_at is None:
        unsent_posts.forget(session, g.staff.id, proposal.id)
    return row, page
