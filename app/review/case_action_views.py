"""The actions on one submission. What cannot be done is said on its page, with every typed word kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from flask import abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import unsent_notes
from app.accounts.current_staff import staff_context
from app.extensions import writing
from app.question_forms.forms import question_form
from app.questionnaire.questions import QUESTIONS
from app.review.blueprint import bp
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

Form = TypeVar("Form", bound=ActForm)
Perform = Callable[[Session, str, Form, StaffContext], None]
"""An action on one submission, with the valid form that was sent."""

CHANGED = (
    "Somebody else changed this since you opened it. Both are below, side by side. Yours is not saved yet: nothing you "
    "typed is lost. Press your button again to do it all the same."
)
NOT_SENT = ("csrf_token", "version", "kept")


def action(
    address: str, form_class: type[Form], access: Access = Access.MOVERS
) -> Callable[[Perform[Form]], Perform[Form]]:
    """Declare an action: a post to this address below a submission's page performs it, and shows the page."""

    def register(perform: Perform[Form]) -> Perform[Form]:
        @bp.post(f"/submissions/<submission_id>{address}")
        @open_to(access)
        @handles_csrf_failure
        @wraps(perform)
        def view(submission_id: str) -> ResponseReturnValue:
            return _perform(submission_id, form_class(), perform)

        return perform

    return register


def _perform(submission_id: str, form: Form, perform: Perform[Form]) -> ResponseReturnValue:
    """Do it, and show the page; or say what is wrong, with the words as they were typed."""
    if not form.validate():
        return case_page(submission_id, _problem(form.problem), 400)
    try:
        with writing.begin() as session:
            perform(session, submission_id, form, staff_context())
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


@action("/move", TransitionForm)
def change_status(session: Session, submission_id: str, form: TransitionForm, context: StaffContext) -> None:
    """Take, wait, decide, close, open again."""
    transition(session, submission_id, form.wanted, context)


@action("/take", ActForm)
def take(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Take it, straight from the list."""
    transition(session, submission_id, Transition(Status.TAKEN, form.version.data), context)


@action("/contact", ContactForm)
def contact(session: Session, submission_id: str, form: ContactForm, context: StaffContext) -> None:
    """Log a contact in one press."""
    log_contact(session, submission_id, form.contacted, context)


@action("/put-off", SnoozeForm)
def snooze_submission(session: Session, submission_id: str, form: SnoozeForm, context: StaffContext) -> None:
    """Look at it again on another day."""
    snooze(session, submission_id, form.version.data, form.until.data, form.note.data, context)


@action("/assign", AssignForm)
def assign_submission(session: Session, submission_id: str, form: AssignForm, context: StaffContext) -> None:
    """Give it to somebody, or back to nobody."""
    assign(session, submission_id, form.version.data, form.owner.data or None, context)


@action("/note", ActForm)
def note(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Write a note, and change nothing else."""
    phone_answers.add_note(session, submission_id, form.version.data, form.note.data, context)


@action("/report", ReportForm)
def report(session: Session, submission_id: str, form: ReportForm, context: StaffContext) -> None:
    """Fill in the report checklist."""
    phone_answers.record_report(session, submission_id, form.version.data, form.found, context)


@action("/clear-hold", HoldForm, Access.CLINICIANS)
def clear_hold(session: Session, submission_id: str, form: HoldForm, context: StaffContext) -> None:
    """A clinician says what follows from a hold."""
    verdict = HoldVerdict(form.verdict.data)
    phone_answers.record_review(session, submission_id, form.version.data, verdict, form.note.data, context)


@action("/link", LinkForm)
def link(session: Session, submission_id: str, form: LinkForm, context: StaffContext) -> None:
    """Let another submission of the same person stand for this one."""
    links.link(session, submission_id, form.version.data, form.head.data, context)


@action("/unlink", ActForm)
def unlink(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Undo a link."""
    links.unlink(session, submission_id, form.version.data, context)


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
