"""A doctor's office that begins the check for one of its patients."""

from __future__ import annotations

import uuid

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import english_only
from app.questionnaire.answers import Answers
from app.questionnaire.sections.start import ANSWERING_FOR, SOMEONE_ELSE
from app.screening import draft as drafts
from app.screening import status_access
from app.screening.blueprint import bp, current_draft, needs_no_draft
from app.screening.check_views import next_url
from app.screening.draft import Draft


@bp.post("/check/office")
@open_to(Access.ANYONE)
@needs_no_draft
@english_only
def office_check() -> ResponseReturnValue:
    """Begin a check for a patient of an office. Answers that were not sent are only replaced when asked to."""
    previous = current_draft()
    if previous.answers and not previous.sent and "instead" not in request.form:
        return render_template("screening/office_unsent.html")
    drafts.forget_draft()
    status_access.revoke()
    answers = Answers().plus(ANSWERING_FOR, SOMEONE_ELSE)
    draft = Draft(uuid.uuid4().hex, answers, office=True)
    draft.store()
    return redirect(next_url(draft))
