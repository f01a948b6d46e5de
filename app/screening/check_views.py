"""Starting, asking, and what the answers come to."""

from __future__ import annotations

import uuid

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug import Response

from app.access import Access, handles_csrf_failure, open_to
from app.clock import today
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
    is_only_shown,
    needs_no_draft,
    never_withheld,
    posted_red_flags,
    works_while_paused,
)
from app.screening.draft import Draft
from app.screening.recommendations import READINGS, codes_of, recommended

SAVE = "save"
"""Pressed in place of "Continue" by who finishes on another device: what was chosen on the page goes along."""


@bp.get("/")
@open_to(Access.PUBLIC)
@works_while_paused
@needs_no_draft
def start() -> ResponseReturnValue:
    """What this is and is not, the emergency words, the phone, and "Start now"."""
    return render_template("screening/start.html")


@bp.get("/check")
@open_to(Access.ANYONE)
def check() -> ResponseReturnValue:
    """The first page of a fresh check; with a draft in hand, go on or start again."""
    draft = current_draft()
    if draft.sent:
        return redirect(url_for("screening.sent"))
    if not drafts.has_draft():
        return redirect(next_url(draft))
    return render_template(
        "screening/in_hand.html",
        draft=draft,
        go_on=next_url(draft),
        red_flags=red_flags(draft.answers),
        came_back="back" in request.args,
    )


@bp.post("/check/start-again")
@open_to(Access.ANYONE)
@needs_no_draft
def start_again() -> ResponseReturnValue:
    """Forget the draft and the status page, and begin; whoever enters it by phone goes on doing so."""
    before = current_draft()
    drafts.forget_draft()
    status_access.leave()
    if before.entered_by is not None:
        Draft(uuid.uuid4().hex, entered_by=before.entered_by, entered_by_name=before.entered_by_name).keep()
    return redirect(next_url(current_draft()))


@bp.route("/check/<page_id>", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def ask(page_id: str) -> ResponseReturnValue:
    """Any page of the journey."""
    page = JOURNEY.page(page_id) or abort(404)
    draft = current_draft()
    in_an_emergency = bool(posted_red_flags()) and page is EMERGENCY_SIGNS
    if draft.sent:
        return _emergency_page(draft) if in_an_emergency else redirect(url_for("screening.sent"))
    if not in_an_emergency and not JOURNEY.may_open(page, draft.answers):
        return redirect(next_url(draft))
    form = form_for(page, draft.answers, today())
    if is_only_shown():
        return _question_page(page, form, draft)
    valid = form.validate()
    if form.csrf_token.errors:
        return _question_page(page, form, draft, 400)
    draft.answer(form.valid_answers(draft.answers))
    if red_flags(draft.answers) and page is EMERGENCY_SIGNS:
        draft.keep()
        return redirect(url_for("screening.emergency"))
    if request.form.get("then") == SAVE and draft.can_be_saved:
        draft.keep()
        return redirect(url_for("screening.save"))
    if not valid:
        return _question_page(page, form, draft, 422)
    draft.keep()
    return redirect(next_url(draft))


def next_url(draft: Draft) -> str:
    """Where this draft goes on: a contradiction to ask about, the first page not yet answered, the answers to check."""
    if draft.to_confirm(today()) is not None:
        return url_for("screening.is_that_right")
    page = draft.next_page
    return url_for("screening.ask", page_id=page.id) if page else url_for("screening.answers")


def _question_page(page: Page, form: PageForm, draft: Draft, status: int = 200) -> ResponseReturnValue:
    before = JOURNEY.before(page, draft.answers)
    number, most = JOURNEY.progress(page, draft.answers)
    return render_template(
        "screening/question.html",
        page=page,
        form=form,
        helper=draft.helper,
        back=url_for("screening.ask", page_id=before.id) if before else url_for("screening.start"),
        number=number,
        most=most,
        section=JOURNEY.section_of(page),
        posted_flags=posted_red_flags(),
        red_flags=red_flags(draft.answers),
    ), status


@bp.get("/check/emergency")
@open_to(Access.ANYONE)
@works_while_paused
@never_withheld
def emergency() -> ResponseReturnValue:
    """One instruction, for the emergency signs in the patient's own answers."""
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
        change=url_for("screening.ask", page_id=EMERGENCY_SIGNS.id),
        go_on=next_url(draft),
    )


@bp.get("/check/answers")
@open_to(Access.ANYONE)
def answers() -> ResponseReturnValue:
    """All answers on the path, each with a way to change it."""
    draft, elsewhere = finished_draft()
    if elsewhere:
        return elsewhere
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
    """What the answers come to, and what to do next."""
    draft, elsewhere = finished_draft()
    if elsewhere:
        return elsewhere
    assessment = assessment_of(draft)
    return render_template(
        "screening/result.html",
        assessment=assessment,
        pieces=recommended(READINGS, codes_of(JOURNEY.on_path(draft.answers), assessment)),
        under_18=draft.is_under_18,
        because=_because(draft),
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
    )


def _because(draft: Draft) -> list[tuple[str, str]]:
    """(question, answer) for each answer that should not wait."""
    given = JOURNEY.on_path(draft.answers)
    urgent = raised_by(JOURNEY.for_rules(draft.answers), Tier.URGENT_CLINICIAN)
    return [
        (page_localizer.translate(q.short), q.display(given[q], draft.helper, page_localizer))
        for q in urgent
        if q in given
    ]


def finished_draft() -> tuple[Draft, Response | None]:
    """The draft, and where to go instead when it is not finished, or already sent."""
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
    """By section: (page id, question id, the question, the answer in words) for every answer on the path."""
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
