"""Whether a clinician who opens a submission is asked for a blind reading first."""

from __future__ import annotations

from flask import g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.current_staff import staff_context
from app.extensions import db
from app.submissions.learning.blind_reads import asks_first
from app.submissions.worklist import search


def reading_first(submission_id: str) -> ResponseReturnValue | None:
    """Return the way to the page of the blind reading, or None when the submission is to be shown."""
    if not g.staff.may_judge or request.method == "HEAD":
        return None
    submission = search.bare_submission(db.session, submission_id)
    if submission is None or not asks_first(db.session, submission, staff_context().actor):
        return None
    return redirect(url_for("review.blind_reading", submission_id=submission_id))
