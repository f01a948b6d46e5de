"""The page that asks once more before a case is erased, and what is done there."""

from __future__ import annotations

from flask import abort, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, confirmed_recently, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace
from app.accounts.unsent_posts import NOTHING_TYPED
from app.audit.access_log import Way
from app.extensions import db, writing
from app.review.blueprint import bp
from app.review.case_action_views import problem_of
from app.review.case_rights import rights_of
from app.review.case_rights_forms import EraseForm
from app.review.case_views import open_case
from app.submissions.context import load_for_update
from app.submissions.rights.erasure import Erasure, erase
from app.submissions.rights.free_space import empty_log
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import search

OTHER_REFERENCE = "That is not the reference of this case. Nothing was erased."
CHANGED = "Someone changed this since you opened it. Nothing was erased: read it again first."


@bp.get("/submissions/<submission_id>/erase")
@open_to(Access.LEADS)
@confirmed_recently
@leaves_trace(Way.CASE)
def erasure_page(submission_id: str) -> ResponseReturnValue:
    """Say whom it is about, what would go for good and what would stay, and ask for the reference and why."""
    return _page(submission_id)


@bp.post("/submissions/<submission_id>/erase")
@open_to(Access.LEADS)
@confirmed_recently
@leaves_trace(Way.CASE)
@handles_csrf_failure
def erase_case(submission_id: str) -> ResponseReturnValue:
    """Erase everything about the patient from a case, for good."""
    form, context = EraseForm(), staff_context()
    stored = search.bare_submission(db.session, submission_id) or abort(404)
    if not form.validate():
        return _page(submission_id, form.problem, 400)
    if not form.is_of(stored.reference):
        return _page(submission_id, OTHER_REFERENCE, 422)
    erasure = Erasure(
        reason=form.chosen_reason,
        now=context.now,
        actor=context.actor,
        is_open_known=form.even_open.data,
        act_id=context.act_id,
    )
    try:
        with writing.begin() as session:
            erase(session, load_for_update(session, submission_id, form.version.data, context), erasure)
    except Conflict:
        return _page(submission_id, CHANGED, 409)
    except ActionRefused as refusal:
        return _page(submission_id, refusal.words, 409)
    empty_log(db.engine)
    return redirect(url_for("review.submission", submission_id=submission_id))


def _page(submission_id: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """Render the page; with a problem, what was typed is in its fields again."""
    case = open_case(submission_id, problem_of(problem).typed if problem else NOTHING_TYPED)
    return render_template(
        "review/erase.html",
        case=case,
        submission=case.submission,
        typed=case.typed,
        rights=rights_of(case),
        problem=problem,
        years_kept=current_app.config["SETTINGS"].retention_years,
    ), status
