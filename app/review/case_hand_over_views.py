"""Handing a case over to the chart system, which fetches it by itself."""

from __future__ import annotations

from collections.abc import Callable

from flask import abort, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import writing
from app.review.blueprint import bp
from app.review.case_handovers import handover_of, systems_for
from app.review.case_views import FormProblem, case_page
from app.submissions.context import StaffContext
from app.submissions.rights.handovers import hand_over, take_back
from app.submissions.statuses import ActionRefused
from app.submissions.worklist.search import bare_submission

NO_SYSTEM = (
    "No system can fetch it now: there is no token for this clinic that is valid. Nothing was handed over."
)


@bp.context_processor
def handover_for_templates() -> dict[str, object]:
    """Give the template of the card how far handing over is."""
    return {"handover_of": handover_of}


@bp.post("/submissions/<submission_id>/hand-over")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE)
def hand_over_case(submission_id: str) -> ResponseReturnValue:
    """Let the chart system fetch a case; not without a live consent, and not when no system could."""
    return _change(submission_id, _hand_over)


@bp.post("/submissions/<submission_id>/hand-over/take-back")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE)
def take_handover_back(submission_id: str) -> ResponseReturnValue:
    """Take a case out of reach of the chart system again."""
    return _change(submission_id, take_back)


def _hand_over(session: Session, submission_id: str, context: StaffContext) -> None:
    case = bare_submission(session, submission_id)
    if case is not None and not systems_for(case.clinic_id):
        raise ActionRefused(NO_SYSTEM)
    hand_over(session, submission_id, context)


def _change(submission_id: str, change: Callable[[Session, str, StaffContext], None]) -> ResponseReturnValue:
    try:
        with writing.begin() as session:
            change(session, submission_id, staff_context())
    except LookupError:
        abort(404)
    except ActionRefused as refusal:
        return case_page(submission_id, FormProblem(refusal.words), 409)
    return redirect(url_for("review.submission", submission_id=submission_id, _anchor="hand-over"))
