"""The actions on one submission. One that is refused shows the page again, with everything that was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from flask import abort, g, redirect, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import unsent_posts
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace
from app.accounts.unsent_posts import Typed, typed_in
from app.audit.access_log import Way
from app.extensions import db, writing
from app.question_forms.forms import question_form
from app.questionnaire.questions import QUESTIONS
from app.review.blueprint import bp
from app.review.case_action_forms import (
    ActForm,
    AssignForm,
    ContactForm,
    HoldForm,
    LinkForm,
    PlanForm,
    ReportForm,
    SnoozeForm,
    TransitionForm,
)
from app.review.case_call_form import FIELD_OF_PART
from app.review.case_done import after_act
from app.review.case_views import FormProblem, case_page, open_case, question_page
from app.rules.tiers import Tier
from app.submissions.casework import links, phone_answers
from app.submissions.casework.acts import changed_only_by, was_done
from app.submissions.casework.bone_care import BoneCareMissing
from app.submissions.casework.call import CallRefused
from app.submissions.casework.contacts import log_contact, snooze
from app.submissions.casework.transitions import Transition, assign, transition
from app.submissions.casework.unreached import decide_unreached
from app.submissions.context import StaffContext
from app.submissions.statuses import ActionRefused, Conflict, HoldVerdict, Status, UnreachedPlan
from app.submissions.worklist import search

Form = TypeVar("Form", bound=ActForm)
Perform = Callable[[Session, str, Form, StaffContext], None]
"""Performs an action on one submission, with a valid form."""

CHANGED = (
    "{} changed this since you opened it. Both are below, side by side. Yours is not saved yet: nothing you "
    "typed is lost. Press your button again to do it all the same."
)


def action(
    address: str, form_class: type[Form], access: Access = Access.MOVERS
) -> Callable[[Perform[Form]], Perform[Form]]:
    """Declare an action: a POST to this address, below the submission's own, performs it and shows the page."""

    def register(perform: Perform[Form]) -> Perform[Form]:
        @bp.post(f"/submissions/<submission_id>{address}")
        @open_to(access)
        @leaves_trace(Way.CASE)
        @handles_csrf_failure
        @wraps(perform)
        def view(submission_id: str) -> ResponseReturnValue:
            return _perform(submission_id, form_class(), perform)

        return perform

    return register


def _perform(submission_id: str, form: Form, perform: Perform[Form]) -> ResponseReturnValue:
    """Perform the action and redirect to the page; or show the page with the problem and what was typed."""
    if not form.validate():
        return case_page(submission_id, problem_of(form.problem, field=form.problem_field), 400)
    context = staff_context()
    try:
        with writing.begin() as session:
            perform(session, submission_id, form, context)
            if form.kept.data:
                unsent_posts.forget(session, g.staff.id, form.kept.data)
    except LookupError:
        abort(404)
    except (Conflict, ActionRefused) as refusal:
        if not was_done(db.session, submission_id, context):
            return case_page(submission_id, _refused(refusal, submission_id, form), 409)
    return redirect(
        after_act(search.bare_submission(db.session, submission_id), submission_id, context.act_id)
    )


def _refused(refusal: Conflict | ActionRefused, submission_id: str, form: ActForm) -> FormProblem:
    if isinstance(refusal, CallRefused):
        return problem_of(refusal.words, field=FIELD_OF_PART[refusal.part])
    if isinstance(refusal, ActionRefused):
        return problem_of(refusal.words, field="bone-how" if isinstance(refusal, BoneCareMissing) else "")
    seen_version = form.version.data
    return problem_of(_changed(submission_id, seen_version), seen_version)


def _changed(submission_id: str, seen_version: int) -> str:
    """Say who has changed it since that version: only the reader, perhaps in another tab, or others too."""
    is_own = changed_only_by(db.session, submission_id, g.staff.id, seen_version)
    return CHANGED.format("You" if is_own else "Someone else")


def problem_of(message: str, seen_version: int = 0, field: str = "") -> FormProblem:
    """Say why the posted form was refused, with what was typed in it."""
    typed = Typed((request.endpoint or "").partition(".")[2], typed_in(request.form))
    return FormProblem(message, typed, seen_version, field)


@action("/move", TransitionForm)
def change_status(session: Session, submission_id: str, form: TransitionForm, context: StaffContext) -> None:
    """Take, wait, decide, close or reopen it."""
    transition(session, submission_id, form.transition, context)


@action("/take", ActForm)
def take(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Take it straight from the queue."""
    transition(session, submission_id, Transition(Status.TAKEN, form.version.data), context)


@action("/contact", ContactForm)
def contact(session: Session, submission_id: str, form: ContactForm, context: StaffContext) -> None:
    """Log a contact."""
    log_contact(session, submission_id, form.entry, context)


@action("/put-off", SnoozeForm)
def snooze_submission(session: Session, submission_id: str, form: SnoozeForm, context: StaffContext) -> None:
    """Snooze it until another day."""
    day, misses_window = form.until.data, form.misses_window.data
    snooze(
        session,
        submission_id,
        form.version.data,
        day,
        form.note.data,
        context,
        misses_window=misses_window,
    )


@action("/assign", AssignForm)
def assign_submission(session: Session, submission_id: str, form: AssignForm, context: StaffContext) -> None:
    """Assign it to a member of staff, or to no one."""
    assign(session, submission_id, form.version.data, form.owner.data or None, context)


@action("/note", ActForm)
def note(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Add a note and change nothing else."""
    phone_answers.add_note(session, submission_id, form.version.data, form.note.data, context)


@action("/report", ReportForm)
def report(session: Session, submission_id: str, form: ReportForm, context: StaffContext) -> None:
    """Fill in the report checklist."""
    phone_answers.record_report(session, submission_id, form.version.data, form.parts, context)


@action("/clear-hold", HoldForm, Access.CLINICIANS)
def clear_hold(session: Session, submission_id: str, form: HoldForm, context: StaffContext) -> None:
    """Record a clinician's review, and the verdict on a hold."""
    verdict = HoldVerdict(form.verdict.data)
    phone_answers.record_review(session, submission_id, form.version.data, verdict, form.note.data, context)


@action("/plan", PlanForm, Access.CLINICIANS)
def plan(session: Session, submission_id: str, form: PlanForm, context: StaffContext) -> None:
    """Record how a clinician wants to go on with a patient who was not reached."""
    chosen = UnreachedPlan(form.plan.data)
    decide_unreached(session, submission_id, form.version.data, chosen, form.note.data, context)


@action("/link", LinkForm)
def link(session: Session, submission_id: str, form: LinkForm, context: StaffContext) -> None:
    """Link it to another submission of the same person, which becomes its head."""
    links.link(session, submission_id, form.version.data, form.head.data, context)


@action("/unlink", ActForm)
def unlink(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Undo a link."""
    links.unlink(session, submission_id, form.version.data, context)


@bp.post("/submissions/<submission_id>/answer/<question_id>")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE)
@handles_csrf_failure
def answer(submission_id: str, question_id: str) -> ResponseReturnValue:
    """Record an answer given by phone, then show the next question; or the emergency script, after an emergency sign."""
    question = QUESTIONS.get(question_id) or abort(404)
    action_form = ActForm()
    case = open_case(submission_id)
    form = question_form(question, case.today)
    if not action_form.validate():
        return question_page(case, form, case.submission.version, action_form.problem, 400)
    if not form.validate():
        return question_page(case, form, action_form.version.data, status=422)
    phone_answer = phone_answers.PhoneAnswer(question, form.question_fields[0].data, action_form.version.data)
    context, after = staff_context(), Tier(case.submission.tier_now)
    try:
        with writing.begin() as session:
            _, after = phone_answers.record_phone_answer(session, submission_id, phone_answer, context)
            if action_form.kept.data:
                unsent_posts.forget(session, g.staff.id, action_form.kept.data)
    except (Conflict, ActionRefused) as refusal:
        if not was_done(db.session, submission_id, context):
            message = _refused(refusal, submission_id, action_form).message
            case = open_case(submission_id)
            return question_page(case, form, case.submission.version, message, 409)
    next_question = None if after is Tier.EMERGENCY_NOW else "ask"
    submission = search.bare_submission(db.session, submission_id)
    return redirect(after_act(submission, submission_id, context.act_id, next_question))
