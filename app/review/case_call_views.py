"""Saving a call, asking a clinician, and undoing an act."""

from __future__ import annotations

from flask import request
from sqlalchemy.orm import Session
from wtforms import HiddenField
from wtforms.validators import Regexp

from app.questionnaire.questions import QUESTIONS
from app.review.case_action_forms import ActForm
from app.review.case_action_views import action
from app.review.case_call_form import CallForm
from app.submissions.casework.call import CallPart, CallRefused, log_call
from app.submissions.casework.undo import undo
from app.submissions.context import StaffContext


class UndoForm(ActForm):
    """The act to undo."""

    act = HiddenField(validators=[Regexp(r"[0-9a-f]{32}\Z", message="There is nothing like that to undo")])


@action("/call", CallForm)
def call(session: Session, submission_id: str, form: CallForm, context: StaffContext) -> None:
    """Save a call: how it went, the answers, and what was agreed."""
    posted = {name: value for name, value in request.form.items() if name in QUESTIONS}
    try:
        saved = form.call(posted, context.now.date(), context.now.tzinfo)
    except ValueError as wrong:
        raise CallRefused("That is not one of the answers. Choose again.", CallPart.ANSWERS) from wrong
    log_call(session, submission_id, saved, context)


@action("/undo", UndoForm)
def undo_act(session: Session, submission_id: str, form: UndoForm, context: StaffContext) -> None:
    """Undo an act of one's own."""
    undo(session, submission_id, form.act.data or "", context)
