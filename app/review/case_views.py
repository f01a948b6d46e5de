"""The views of one submission: its page, its print copy, and one question to ask by phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import abort, current_app, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from app.access import Access, confirmed_for_several, open_to
from app.accounts import staff, unsent_posts
from app.accounts.current_staff import staff_context
from app.accounts.reading_limits import admit_cases
from app.accounts.reading_traces import leaves_trace, note_shown
from app.accounts.unsent_posts import NOTHING_TYPED, Typed
from app.audit.access_log import Way
from app.clinics.directory import clinic_names
from app.extensions import db, instance_keys, writing
from app.question_forms.forms import PageForm, question_form
from app.questionnaire.questions import QUESTIONS
from app.review import case_sent_form, labels
from app.review.blueprint import bp, possible_owners_of, record_export
from app.review.case_blind import reading_first
from app.review.case_done import DONE, done_line
from app.review.case_page import CasePage
from app.review.case_plan import plan_card
from app.review.erased_case import CaseErased
from app.review.opened_cases import are_pressing, note_opened
from app.rules.wording.flag_labels import looked_for
from app.submissions.casework.links import related
from app.submissions.casework.phone_answers import REPORT
from app.submissions.casework.transitions import record_reading
from app.submissions.intake.send_groups import numbers_sent_alike
from app.submissions.rights.releases import Release
from app.submissions.rights.releases import why_not as why_not_released
from app.submissions.worklist import search


@dataclass(frozen=True)
class FormProblem:
    """Why an action was refused. typed: what was typed.

    seen_version: the one that the form was based on, when the submission was changed since; else 0. field: the id of the
    field that is wrong; "" when it is not one of them.
    """

    message: str = ""
    typed: Typed = NOTHING_TYPED
    seen_version: int = 0
    field: str = ""


NO_PROBLEM = FormProblem()
ALL_OPENINGS = "all"
NONE_REFUSED: Mapping[str, str] = {}


@bp.get("/submissions/<submission_id>")
@open_to(Access.STAFF)
@leaves_trace(Way.CASE)
def submission(submission_id: str) -> ResponseReturnValue:
    """Show one submission; to a clinician who is to read it blind, that page first."""
    return reading_first(submission_id) or case_page(submission_id)


def case_page(
    submission_id: str, form_problem: FormProblem = NO_PROBLEM, status: int = 200
) -> ResponseReturnValue:
    """Render the page of a submission, and record that it was read."""
    case = open_case(submission_id, form_problem.typed)
    seen = form_problem.seen_version
    return render_template(
        "review/submission.html",
        case=case,
        submission=case.submission,
        form_problem=form_problem,
        done=done_line(db.session, request.args.get(DONE, ""), case.names, case.context),
        typed=case.typed,
        fields_sent=case_sent_form.sent_fields(case.typed, case.names, case.today),
        signs_not_saved=case_sent_form.signs_not_saved(case.typed),
        changes_since=[each for each in case.timeline if (each.version or 0) > seen] if seen else [],
        clinics=clinic_names(db.session),
        consent=case.consent_text,
        may_move=g.staff.may_work,
        may_clear=g.staff.may_judge,
        owners=possible_owners_of(case.submission, case.accounts),
        signs=labels.SIGNS,
        hold_verdicts=labels.HOLD_VERDICTS,
        report_parts={name: (labels.REPORT_PARTS[name], REPORT[name]) for name in REPORT},
        report_values=labels.REPORT_VALUES,
        verdicts=labels.VERDICTS,
        looked_for=looked_for(),
        short_of={question.id: question.short for question in QUESTIONS.values()},
        today=case.today,
        shows_all_openings=shows_all_openings(),
        latest_openings=search.LATEST_OPENINGS,
        plan_card=plan_card(case),
    ), status


def open_case(submission_id: str, typed: Typed = NOTHING_TYPED) -> CasePage:
    """Record that a submission was read, and load what its pages need. 404 when there is none. Raises CaseErased.

    typed: what was typed in the form that is shown again; by default the one that was kept for this page, if any.
    """
    admit_cases([submission_id], are_pressing)
    _record_reading(submission_id)
    case = _load_case(submission_id, typed)
    note_opened(case.submission, case.accounts)
    return case


def _record_reading(submission_id: str) -> None:
    """Record that a submission was read; what is pressing is shown even if that cannot be recorded."""
    try:
        with writing.begin() as session:
            bare = search.bare_submission(session, submission_id) or abort(404)
            if bare.erased_at is not None:
                raise CaseErased(submission_id)
            if request.method != "HEAD":
                record_reading(session, bare, staff_context())
    except SQLAlchemyError as error:
        if not are_pressing([submission_id]):
            raise
        current_app.logger.critical("a reading could not be recorded: %s", type(error).__name__)


def _load_case(submission_id: str, typed: Typed = NOTHING_TYPED) -> CasePage:
    load = search.one_submission if shows_all_openings() else search.with_latest_openings
    full = load(db.session, submission_id) or abort(404)
    questions, consent = search.shown_texts(db.session, full.questions_text, full.consent_text)
    return CasePage(
        submission=full,
        context=staff_context(),
        accounts=staff.all_staff(db.session),
        questions_text=questions,
        consent_text=consent,
        related=related(db.session, full),
        typed=typed if typed.form else _kept_for(full.id),
        number_alike=numbers_sent_alike(db.session, [full]).get(full.id, 0),
    )


def shows_all_openings() -> bool:
    """Whether the page was asked to list every opening of the case."""
    return request.args.get("openings") == ALL_OPENINGS


def _kept_for(submission_id: str) -> Typed:
    path = url_for("review.submission", submission_id=submission_id)
    return unsent_posts.latest_for(db.session, instance_keys(), g.staff.id, path) or NOTHING_TYPED


@bp.get("/submissions/<submission_id>/answer/<question_id>")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE)
def ask_by_phone(submission_id: str, question_id: str) -> ResponseReturnValue:
    """Show one question, to ask it by phone."""
    question = QUESTIONS.get(question_id) or abort(404)
    case = open_case(submission_id)
    form = question_form(question, case.today, is_posted=False, kept=case.typed.of("answer"))
    return question_page(case, form, case.submission.version)


def question_page(
    case: CasePage, form: PageForm, version: int, problem: str = "", status: int = 200
) -> ResponseReturnValue:
    """Render one question with its known answers. version: the one that a new answer is based on."""
    question = form.question_fields[0].question
    return render_template(
        "review/ask.html",
        case=case,
        submission=case.submission,
        form=form,
        field=form.question_fields[0],
        sent=next((answer.answer for answer in case.answers_as_sent if answer.id == question.id), ""),
        known=case.current_answer_texts.get(question.id, ""),
        version=version,
        problem=problem,
    ), status


@bp.get("/submissions/<submission_id>/print")
@open_to(Access.STAFF)
@leaves_trace(Way.PRINT)
def print_copy(submission_id: str) -> ResponseReturnValue:
    """Render one submission for printing: two sheets; or say why it may not be printed."""
    case = open_case(submission_id)
    refusal = why_not_released(case.submission, Release.PRINT, case.today)
    return case_page(submission_id, FormProblem(refusal), 409) if refusal else print_page([case])


@bp.post("/print")
@open_to(Access.STAFF)
@confirmed_for_several
@leaves_trace(Way.PRINT)
def print_several() -> ResponseReturnValue:
    """Render the selected submissions for printing, each starting on a new sheet."""
    ids = [text.partition(":")[0] for text in request.form.getlist("picked")][:25]
    if not ids:
        return redirect(url_for("review.queue"))
    admit_cases(ids, are_pressing)
    note_shown(ids)
    for submission_id in ids:
        _record_reading(
            submission_id
        )  # before any is loaded: a write makes the session forget what it has read
    cases = [_load_case(submission_id) for submission_id in ids]
    refused = {
        case.submission.reference: words
        for case in cases
        if (words := why_not_released(case.submission, Release.PRINT, case.today))
    }
    return print_page([case for case in cases if case.submission.reference not in refused], refused)


def print_page(cases: list[CasePage], refused: Mapping[str, str] = NONE_REFUSED) -> str:
    """Render submissions for printing, and record each as exported. refused: why others may not be, by reference."""
    page = printed(cases, refused)
    if request.method != "HEAD":
        record_export([case.submission.id for case in cases], "print")
    return page


def printed(cases: list[CasePage], refused: Mapping[str, str] = NONE_REFUSED) -> str:
    """Return submissions as a page to print. refused: why others may not be, by reference."""
    return render_template(
        "review/print.html",
        cases=cases,
        refused=refused,
        clinics=clinic_names(db.session),
        looked_for=looked_for(),
        verdicts=labels.VERDICTS,
        report_parts={name: (labels.REPORT_PARTS[name], REPORT[name]) for name in REPORT},
        printed_at=staff_context().now,
        today=staff_context().now.date(),
    )
