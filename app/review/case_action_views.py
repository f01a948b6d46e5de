"""The acts of work on one submission. What cannot be done is said on its page, with every typed word kept."""

from __future__ import annotations

from collections.abc import Callable

from flask import abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import unsent_notes
from app.extensions import writing
from app.question_forms.forms import question_form
from app.questionnaire.questions import QUESTIONS
from app.review.blueprint import bp, staff_context
from app.review.case_action_forms import (
    ActForm,
    AssignForm,
    ContactForm,
    HoldForm,
    LinkForm,
    ReportForm,
    SnoozeForm,
    TransitionForm,
)
from app.review.case_views import FormProblem, case_page, open_case, question_page
from app.submissions.casework import links, phone_answers
from app.submissions.casework.contacts import log_contact, snooze
from app.submissions.casework.transitions import Transition, assign, transition
from app.submissions.context import StaffContext
from app.submissions.statuses import ActionRefused, Conflict, HoldVerdict, Status

Act = Callable[[Session, StaffContext], object]

CHANGED = (
    "Somebody else changed this since you opened it. Both are below, side by side. Yours is not saved yet: nothing you "
    "typed is lost. Press your button again to do it all the same."
)
NOT_SENT = ("csrf_token", "version", "kept")


def _done(submission_id: str, form: ActForm, act: Act) -> ResponseReturnValue:
    """Do it, and show the page; or say what is wrong, with the words as they were typed."""
    if not form.validate():
        return case_page(submission_id, _problem(form.problem), 400)
    try:
        with writing.begin() as session:
            act(session, staff_context())
            if form.kept.data:
                unsent_notes.forget(session, g.staff.id, form.kept.data)
    except LookupError:
        abort(404)
    except Conflict:
        return case_page(submission_id, _problem(CHANGED, seen=form.version.data), 409)
    except ActionRefused as wrong:
        return case_page(submission_id, _problem(wrong.words), 409)
    return redirect(url_for("review.submission", submission_id=submission_id))


def _problem(words: str, seen: int = 0) -> FormProblem:
    typed = {
        name: "; ".join(values)
        for name, values in request.form.lists()
        if name not in NOT_SENT and any(values)
    }
    return FormProblem(words, (request.endpoint or "").partition(".")[2], typed, seen)


@bp.post("/submissions/<submission_id>/move")
@open_to(Access.MOVERS)
@handles_csrf_failure
def change_status(submission_id: str) -> ResponseReturnValue:
    """Take, wait, decide, close, open again."""
    form = TransitionForm()
    return _done(
        submission_id, form, lambda session, context: transition(session, submission_id, form.wanted, context)
    )


@bp.post("/submissions/<submission_id>/take")
@open_to(Access.MOVERS)
@handles_csrf_failure
def take(submission_id: str) -> ResponseReturnValue:
    """Take it, straight from the list."""
    form = ActForm()
    return _done(
        submission_id,
        form,
        lambda session, context: transition(
            session, submission_id, Transition(Status.TAKEN, form.version.data), context
        ),
    )


@bp.post("/submissions/<submission_id>/contact")
@open_to(Access.MOVERS)
@handles_csrf_failure
def contact(submission_id: str) -> ResponseReturnValue:
    """Log a contact in one press."""
    form = ContactForm()
    return _done(
        submission_id,
        form,
        lambda session, context: log_contact(session, submission_id, form.contacted, context),
    )


@bp.post("/submissions/<submission_id>/put-off")
@open_to(Access.MOVERS)
@handles_csrf_failure
def snooze_submission(submission_id: str) -> ResponseReturnValue:
    """Look at it again on another day."""
    form = SnoozeForm()
    return _done(
        submission_id,
        form,
        lambda session, context: snooze(
            session, submission_id, form.version.data, form.until.data, form.note.data, context
        ),
    )


@bp.post("/submissions/<submission_id>/assign")
@open_to(Access.MOVERS)
@handles_csrf_failure
def assign_submission(submission_id: str) -> ResponseReturnValue:
    """Give it to somebody, or back to nobody."""
    form = AssignForm()
    return _done(
        submission_id,
        form,
        lambda session, context: assign(
            session, submission_id, form.version.data, form.owner.data or None, context
        ),
    )


@bp.post("/submissions/<submission_id>/note")
@open_to(Access.MOVERS)
@handles_csrf_failure
def note(submission_id: str) -> ResponseReturnValue:
    """Write a note, and change nothing else."""
    form = ActForm()
    return _done(
        submission_id,
        form,
        lambda session, context: phone_answers.add_note(
            session, submission_id, form.version.data, form.note.data, context
        ),
    )


@bp.post("/submissions/<submission_id>/report")
@open_to(Access.MOVERS)
@handles_csrf_failure
def report(submission_id: str) -> ResponseReturnValue:
    """Fill in the report checklist."""
    form = ReportForm()
    return _done(
        submission_id,
        form,
        lambda session, context: phone_answers.record_report(
            session, submission_id, form.version.data, form.found, context
        ),
    )


@bp.post("/submissions/<submission_id>/clear-hold")
@open_to(Access.CLINICIANS)
@handles_csrf_failure
def clear_hold(submission_id: str) -> ResponseReturnValue:
    """A clinician says what follows from a hold."""
    form = HoldForm()
    return _done(
        submission_id,
        form,
        lambda session, context: phone_answers.record_review(
            session, submission_id, form.version.data, HoldVerdict(form.verdict.data), form.note.data, context
        ),
    )


@bp.post("/submissions/<submission_id>/link")
@open_to(Access.MOVERS)
@handles_csrf_failure
def link(submission_id: str) -> ResponseReturnValue:
    """Let another submission of the same person stand for this one."""
    form = LinkForm()
    return _done(
        submission_id,
        form,
        lambda session, context: links.link(
            session, submission_id, form.version.data, form.head.data, context
        ),
    )


@bp.post("/submissions/<submission_id>/unlink")
@open_to(Access.MOVERS)
@handles_csrf_failure
def unlink(submission_id: str) -> ResponseReturnValue:
    """Undo a link."""
    form = ActForm()
    return _done(
        submission_id,
        form,
        lambda session, context: links.unlink(session, submission_id, form.version.data, context),
    )


@bp.post("/submissions/<submission_id>/answer/<question_id>")
@open_to(Access.MOVERS)
@handles_csrf_failure
def answer(submission_id: str, question_id: str) -> ResponseReturnValue:
    """Record an answer that was given by phone; an emergency sign turns the page into the emergency script."""
    question = QUESTIONS.get(question_id) or abort(404)
    act = ActForm()
    case = open_case(submission_id)
    form = question_form(question, case.today)
    if not act.validate():
        return question_page(case, form, case.submission.version, act.problem, 400)
    if not form.validate():
        return question_page(case, form, act.version.data, status=422)
    given = phone_answers.PhoneAnswer(question, form.question_fields[0].data, act.version.data)
    try:
        with writing.begin() as session:
            phone_answers.record_phone_answer(session, submission_id, given, staff_context())
    except Conflict:
        return question_page(case, form, case.submission.version, CHANGED, 409)
    except ActionRefused as wrong:
        return question_page(case, form, case.submission.version, wrong.words, 409)
    return redirect(url_for("review.submission", submission_id=submission_id))
