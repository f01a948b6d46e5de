"""The page of a case that was erased: its reference, when and why it was erased, and who did what when."""

from __future__ import annotations

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from app.accounts import staff
from app.extensions import db
from app.review.audit_labels import KINDS
from app.review.blueprint import bp
from app.review.case_rights_timeline import ERASURE_REASONS
from app.submissions.events import EventKind
from app.submissions.worklist import search


class CaseErased(Exception):
    """The case was erased: in place of any of its pages, what is left of it is shown. Its argument is the id."""


@bp.errorhandler(CaseErased)
def erased_page(error: CaseErased) -> ResponseReturnValue:
    """Show the reference of an erased case, when, why and by whom it was erased, and what was done before."""
    submission = search.one_submission(db.session, str(error))
    if submission is None:
        abort(404)
    erasure = next(event for event in reversed(submission.all_events) if event.kind == EventKind.ERASED)
    page = render_template(
        "review/erased.html",
        submission=submission,
        erasure=erasure,
        reason=ERASURE_REASONS.get(erasure.reason or "", ""),
        names={account.id: account.name for account in staff.all_staff(db.session)},
        kinds=KINDS,
    )
    return page, 410
