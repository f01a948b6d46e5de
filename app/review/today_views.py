"""Today: the day's work in groups, and a call without an answer logged straight from a row."""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace, shows_instead
from app.audit.access_log import Way
from app.extensions import db, writing
from app.review.blueprint import bp
from app.review.list_links import Clinic, read_clinic, without_answers
from app.review.list_origin import PARAMETER, ListOrigin
from app.review.list_pages import list_page, pressing_page, today_page
from app.review.row_log_form import RowLogForm
from app.submissions.casework.acts import was_done
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import log_contact
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import search

CHANGED = "Someone else changed this case meanwhile. Nothing was logged: open it."
ONLY_ON_ITS_PAGE = "An emergency is logged on its own page, with its script."


@bp.get("/", endpoint="today")
@open_to(Access.STAFF)
@leaves_trace(Way.TODAY)
@shows_instead(lambda: pressing_page(read_clinic()))
def today_list() -> ResponseReturnValue:
    """Show the work of today. The address of an older list leads to that list."""
    if without_answers(request.args):
        return redirect(f"{url_for('review.queue')}?{request.query_string.decode()}")
    return today_page(read_clinic())


@bp.post("/submissions/<submission_id>/log")
@open_to(Access.MOVERS)
@leaves_trace(Way.TODAY)
@handles_csrf_failure
def log_from_row(submission_id: str) -> ResponseReturnValue:
    """Log a call without an answer from the row of a list, and show that list again."""
    form, clinic = RowLogForm(), read_clinic()
    origin = clinic.origin(request.args.get(PARAMETER, ""))
    if not form.validate():
        return _list_again(clinic, origin, form.problem, 400)
    if _is_emergency(submission_id):
        return _list_again(clinic, origin, ONLY_ON_ITS_PAGE, 409)
    entry, context = ContactEntry(form.chosen_outcome, form.chosen_version), staff_context()
    try:
        with writing.begin() as session:
            log_contact(session, submission_id, entry, context)
    except LookupError:
        abort(404)
    except (Conflict, ActionRefused) as refusal:
        if not was_done(db.session, submission_id, context):
            problem = refusal.words if isinstance(refusal, ActionRefused) else CHANGED
            return _list_again(clinic, origin, problem, 409)
    done = f"{submission_id}.{context.act_id}"
    return redirect(origin.address(done=done) if origin else url_for("review.today", done=done))


def _is_emergency(submission_id: str) -> bool:
    submission = search.bare_submission(db.session, submission_id)
    return submission is not None and submission.is_unreached_emergency


def _list_again(clinic: Clinic, origin: ListOrigin | None, problem: str, status: int) -> ResponseReturnValue:
    if origin is None or origin.query is None:
        return today_page(clinic, problem, status)
    return list_page(clinic, origin.query, problem=problem, status=status)
