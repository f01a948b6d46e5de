"""The acts of work on one submission. What can not be done is said on its page, with every typed word kept."""

from __future__ import annotations

from collections.abc import Callable

from flask import abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import kept_notes
from app.asking.forms import question_form
from app.extensions import writing
from app.questionnaire.questions import QUESTIONS
from app.review.blueprint import bp, desk
from app.review.case_views import Trouble, case_page, open_case, question_page
from app.review.forms import (
    ActForm,
    AssignForm,
    ContactForm,
    HoldForm,
    LinkForm,
    MoveForm,
    PutOffForm,
    ReportForm,
)
from app.submissions import by_phone, linking
from app.submissions.contacting import log_contact, put_off
from app.submissions.context import Desk
from app.submissions.moving import Move, assign, move
from app.submissions.statuses import Conflict, IllegalMove, Status, Verdict

Act = Callable[[Session, Desk], object]

CHANGED = (
    "Somebody else changed this since you opened it. Both are below, side by side. Yours is not saved yet: nothing you "
    "typed is lost. Press your button again to do it all the same."
)
NOT_SENT = ("csrf_token", "version", "kept")


def _done(submission_id: str, form: ActForm, act: Act) -> ResponseReturnValue:
    """Do it, and show the page; or say what is wrong, with the words as they were typed."""
    if not form.validate():
        return case_page(submission_id, _trouble(form.problem), 400)
    try:
        with writing.begin() as session:
            act(session, desk())
            if form.kept.data:
                kept_notes.forget(session, g.staff.id, form.kept.data)
    except LookupError:
        abort(404)
    except Conflict:
        return case_page(submission_id, _trouble(CHANGED, seen=form.version.data), 409)
    except IllegalMove as wrong:
        return case_page(submission_id, _trouble(wrong.words), 409)
    return redirect(url_for("review.submission", submission_id=submission_id))


def _trouble(words: str, seen: int = 0) -> Trouble:
    typed = {
        name: "; ".join(values)
        for name, values in request.form.lists()
        if name not in NOT_SENT and any(values)
    }
    return Trouble(words, (request.endpoint or "").partition(".")[2], typed, seen)


@bp.post("/submissions/<submission_id>/move")
@open_to(Access.MOVERS)
@handles_csrf_failure
def move_on(submission_id: str) -> ResponseReturnValue:
    """Take, wait, decide, close, open again."""
    form = MoveForm()
    return _done(submission_id, form, lambda session, desk: move(session, submission_id, form.wanted, desk))


@bp.post("/submissions/<submission_id>/take")
@open_to(Access.MOVERS)
@handles_csrf_failure
def take(submission_id: str) -> ResponseReturnValue:
    """Take it, straight from the list."""
    form = ActForm()
    return _done(
        submission_id,
        form,
        lambda session, desk: move(session, submission_id, Move(Status.TAKEN, form.version.data), desk),
    )


@bp.post("/submissions/<submission_id>/contact")
@open_to(Access.MOVERS)
@handles_csrf_failure
def contact(submission_id: str) -> ResponseReturnValue:
    """Log a contact in one press."""
    form = ContactForm()
    return _done(
        submission_id, form, lambda session, desk: log_contact(session, submission_id, form.contacted, desk)
    )


@bp.post("/submissions/<submission_id>/put-off")
@open_to(Access.MOVERS)
@handles_csrf_failure
def later(submission_id: str) -> ResponseReturnValue:
    """Look at it again on another day."""
    form = PutOffForm()
    return _done(
        submission_id,
        form,
        lambda session, desk: put_off(
            session, submission_id, form.version.data, form.until.data, form.note.data, desk
        ),
    )


@bp.post("/submissions/<submission_id>/assign")
@open_to(Access.MOVERS)
@handles_csrf_failure
def hand_over(submission_id: str) -> ResponseReturnValue:
    """Give it to somebody, or back to nobody."""
    form = AssignForm()
    return _done(
        submission_id,
        form,
        lambda session, desk: assign(
            session, submission_id, form.version.data, form.owner.data or None, desk
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
        lambda session, desk: by_phone.add_note(
            session, submission_id, form.version.data, form.note.data, desk
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
        lambda session, desk: by_phone.note_report(
            session, submission_id, form.version.data, form.found, desk
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
        lambda session, desk: by_phone.note_reading(
            session, submission_id, form.version.data, Verdict(form.verdict.data), form.note.data, desk
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
        lambda session, desk: linking.link(session, submission_id, form.version.data, form.head.data, desk),
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
        lambda session, desk: linking.unlink(session, submission_id, form.version.data, desk),
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
        return question_page(case, form, case.it.version, act.problem, 400)
    if not form.validate():
        return question_page(case, form, act.version.data, status=422)
    given = by_phone.Given(question, form.question_fields[0].data, act.version.data)
    try:
        with writing.begin() as session:
            by_phone.answer_by_phone(session, submission_id, given, desk())
    except Conflict:
        return question_page(case, form, case.it.version, CHANGED, 409)
    except IllegalMove as wrong:
        return question_page(case, form, case.it.version, wrong.words, 409)
    return redirect(url_for("review.submission", submission_id=submission_id))
