"""The check itself: the start page, the questions, the answers to review and the result."""

from __future__ import annotations

import uuid

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug import Response

from app.access import Access, handles_csrf_failure, open_to
from app.clock import today
from app.forms import is_display_request
from app.i18n.localizers import page_localizer
from app.question_forms.forms import PageForm, form_for
from app.questionnaire.journey import Page
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.assess import Assessment, assess
from app.rules.safety import raised_by, red_flags
from app.rules.tiers import Tier
from app.screening import draft as drafts
from app.screening import status_access
from app.screening.blueprint import (
    bp,
    current_draft,
    needs_no_draft,
    never_withheld,
    posted_red_flags,
    works_while_paused,
)
from app.screening.draft import Draft
from app.screening.recommendations import READING_LINKS, codes_of, recommended

SAVE = "save"
"""The value of the button that saves for another device instead of continuing; the page's answer is kept too."""


@bp.get("/")
@open_to(Access.PUBLIC)
@works_while_paused
@needs_no_draft
def start() -> ResponseReturnValue:
    """What the check is and is not, the emergency signs, the phone number, and "Start now"."""
    return render_template("screening/start.html")


@bp.get("/check")
@open_to(Access.ANYONE)
def check() -> ResponseReturnValue:
    """Open the first page of a new check; when there is a draft, offer to continue it or start again."""
    draft = current_draft()
    if draft.sent:
        return redirect(url_for("screening.sent"))
    if not drafts.has_draft():
        return redirect(next_url(draft))
    return render_template(
        "screening/in_hand.html",
        draft=draft,
        next_url=next_url(draft),
        red_flags=red_flags(draft.answers),
        is_resumed="back" in request.args,
    )


@bp.post("/check/start-again")
@open_to(Access.ANYONE)
@needs_no_draft
def start_again() -> ResponseReturnValue:
    """Discard the draft and close the status page, then begin. A phone check stays a phone check."""
    previous = current_draft()
    drafts.forget_draft()
    status_access.revoke()
    if previous.entered_by is not None:
        Draft(
            uuid.uuid4().hex, entered_by=previous.entered_by, entered_by_name=previous.entered_by_name
        ).store()
    return redirect(next_url(current_draft()))


@bp.route("/check/<page_id>", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def ask(page_id: str) -> ResponseReturnValue:
    """Show a page of questions, and store its answers."""
    page = JOURNEY.page(page_id) or abort(404)
    draft = current_draft()
    is_emergency = bool(posted_red_flags()) and page is EMERGENCY_SIGNS
    if draft.sent:
        return _emergency_page(draft) if is_emergency else redirect(url_for("screening.sent"))
    if not is_emergency and not JOURNEY.may_open(page, draft.answers):
        return redirect(next_url(draft))
    form = form_for(page, draft.answers, today())
    if is_display_request():
        return _question_page(page, form, draft)
    valid = form.validate()
    if form.csrf_token.errors:
        return _question_page(page, form, draft, 400)
    draft.answer(form.valid_answers(draft.answers))
    if red_flags(draft.answers) and page is EMERGENCY_SIGNS:
        draft.store()
        return redirect(url_for("screening.emergency"))
    if request.form.get("then") == SAVE and draft.can_be_saved:
        draft.store()
        return redirect(url_for("screening.save"))
    if not valid:
        return _question_page(page, form, draft, 422)
    draft.store()
    return redirect(next_url(draft))


def next_url(draft: Draft) -> str:
    """The URL of the next step: a contradiction to confirm, the first unanswered page, or the answers to review."""
    if draft.next_contradiction(today()) is not None:
        return url_for("screening.contradiction_page")
    page = draft.next_page
    return url_for("screening.ask", page_id=page.id) if page else url_for("screening.answers")


def _question_page(page: Page, form: PageForm, draft: Draft, status: int = 200) -> ResponseReturnValue:
    previous = JOURNEY.before(page, draft.answers)
    number, total = JOURNEY.progress(page, draft.answers)
    return render_template(
        "screening/question.html",
        page=page,
        form=form,
        helper=draft.helper,
        back=url_for("screening.ask", page_id=previous.id) if previous else url_for("screening.start"),
        number=number,
        total=total,
        section=JOURNEY.section_of(page),
        posted_flags=posted_red_flags(),
        red_flags=red_flags(draft.answers),
    ), status


@bp.get("/check/emergency")
@open_to(Access.ANYONE)
@works_while_paused
@never_withheld
def emergency() -> ResponseReturnValue:
    """Show only the 911 instruction, for the emergency signs in the patient's answers."""
    draft = current_draft()
    if not red_flags(draft.answers):
        return redirect(url_for("screening.check"))
    return _emergency_page(draft)


def _emergency_page(draft: Draft) -> ResponseReturnValue:
    return render_template(
        "screening/emergency.html",
        red_flags=red_flags(draft.answers) or posted_red_flags(),
        helper=draft.helper,
        was_sent=bool(draft.sent),
        change_url=url_for("screening.ask", page_id=EMERGENCY_SIGNS.id),
        next_url=next_url(draft),
    )


@bp.get("/check/answers")
@open_to(Access.ANYONE)
def answers() -> ResponseReturnValue:
    """All answers on the path, each with a link to change it."""
    draft, response = finished_draft()
    if response:
        return response
    return render_template(
        "screening/answers.html",
        sections=answered_sections(draft),
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        is_urgent=assessment_of(draft).tier is Tier.URGENT_CLINICIAN,
    )


@bp.get("/check/result")
@open_to(Access.ANYONE)
def result() -> ResponseReturnValue:
    """The result of the check, and what to do next."""
    draft, response = finished_draft()
    if response:
        return response
    assessment = assessment_of(draft)
    return render_template(
        "screening/result.html",
        assessment=assessment,
        reading_links=recommended(READING_LINKS, codes_of(JOURNEY.on_path(draft.answers), assessment)),
        under_18=draft.is_under_18,
        urgent_answers=_urgent_answers(draft),
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
    )


def _urgent_answers(draft: Draft) -> list[tuple[str, str]]:
    """(question, answer) for each answer that makes the result urgent."""
    given = JOURNEY.on_path(draft.answers)
    urgent = raised_by(JOURNEY.for_rules(draft.answers), Tier.URGENT_CLINICIAN)
    return [
        (page_localizer.translate(q.short), q.display(given[q], draft.helper, page_localizer))
        for q in urgent
        if q in given
    ]


def finished_draft() -> tuple[Draft, Response | None]:
    """The draft, and a redirect when it is unfinished or already sent."""
    draft = current_draft()
    if draft.sent:
        return draft, redirect(url_for("screening.sent"))
    if draft.next_page is not None:
        return draft, redirect(next_url(draft))
    return draft, None


def assessment_of(draft: Draft) -> Assessment:
    """The draft's assessment as of today."""
    return assess(JOURNEY.for_rules(draft.answers), today())


def answered_sections(draft: Draft) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """By section title: (page id, question id, question, answer) as displayed, for every answer on the path."""
    sections = []
    for section in JOURNEY.sections:
        rows = [
            (
                page.id,
                q.id,
                page_localizer.translate(q.title.for_(draft.helper)),
                q.display(draft.answers[q], draft.helper, page_localizer),
            )
            for page in JOURNEY.asked(draft.answers)
            if page in section.pages
            for q in page.questions
        ]
        if rows:
            sections.append((page_localizer.translate(section.title.for_(draft.helper)), rows))
    return sections
