"""The check itself: the start page, the questions, the answers to review and the result."""

from __future__ import annotations

from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug import Response

from app import clinic_hours
from app.access import Access, handles_csrf_failure, open_to
from app.clock import local_now, today
from app.forms import is_display_request
from app.question_forms.forms import PageForm, form_for
from app.questionnaire.journey import Page
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.assess import Assessment, assess
from app.rules.due_dates import last_days, tier_due, window_closes_first
from app.rules.safety import red_flags
from app.rules.wording.letter import could_change
from app.screening import draft as drafts
from app.screening import pause_cache, status_access
from app.screening.blueprint import (
    bp,
    current_draft,
    needs_no_draft,
    posted_red_flags,
    works_while_paused,
)
from app.screening.draft import Draft
from app.screening.page_counter import page_counter
from app.screening.recommendations import READING_LINKS, codes_of, recommended
from app.screening.result_reasons import reasons
from app.screening.urgent_reasons import answer_rows

SAVE = "save"
"""The value of the button that saves for another device instead of continuing; the page's answer is kept too."""


@bp.get("/")
@open_to(Access.PUBLIC)
@works_while_paused
@needs_no_draft
def start() -> ResponseReturnValue:
    """What the check is and is not, the emergency signs, the phone number, and "Start now"; while paused, to call instead."""
    return render_template("screening/start.html", paused=pause_cache.is_paused())


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
    )


@bp.post("/check/start-again")
@open_to(Access.ANYONE)
@needs_no_draft
def start_again() -> ResponseReturnValue:
    """Discard the draft and close the status page, then begin."""
    drafts.forget_draft()
    status_access.revoke()
    return redirect(next_url(current_draft()))


@bp.route("/check/<page_id>", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def ask(page_id: str) -> ResponseReturnValue:
    """Show a page of questions, and store its answers."""
    page = JOURNEY.page(page_id)
    if page is None:
        return redirect(url_for("screening.ask", page_id=_page_that_asks(page_id).id))
    draft = current_draft()
    posted = posted_red_flags()
    is_emergency = any(flag.question in page.questions for flag in posted)
    if draft.sent:
        return _emergency_page(draft) if is_emergency else redirect(url_for("screening.sent"))
    if not is_emergency and not JOURNEY.may_open(page, draft.answers):
        return redirect(next_url(draft))
    if is_emergency and drafts.has_draft():
        draft.saw_emergency(posted)
        draft.store()
    form = form_for(_asked_on(page, draft), draft.answers, today())
    if is_display_request():
        page_counter().opened(page.id)
        return _question_page(page, form, draft)
    valid = form.validate()
    if form.csrf_token.errors:
        return _question_page(page, form, draft, 400)
    draft.answer(form.valid_answers(draft.answers))
    if any(flag.question in page.questions for flag in red_flags(draft.answers)):
        draft.store()
        return redirect(url_for("screening.emergency"))
    if request.form.get("then") == SAVE and draft.can_be_saved:
        draft.store()
        return redirect(url_for("screening.save"))
    if not valid:
        return _question_page(page, form, draft, 422)
    page_counter().continued(page.id)
    draft.store()
    return redirect(_url_after(draft))


def _page_that_asks(old_id: str) -> Page:
    """The page that asks the question which used to have a page of its own. Aborts with 404 if there is none."""
    question = QUESTIONS.get(old_id.replace("-", "_")) or abort(404)
    return JOURNEY.page_of(question)


def _asked_on(page: Page, draft: Draft) -> tuple[Question[Any], ...]:
    """The questions of a page that this patient is asked; all of them when an emergency sign opened the page early."""
    return JOURNEY.asked_on(page, draft.answers) or page.questions


def next_url(draft: Draft) -> str:
    """The URL of the next step: a contradiction to confirm, whether to stop, the first unanswered page, or the result."""
    if draft.next_contradiction(today()) is not None:
        return url_for("screening.contradiction_page")
    if draft.asks_to_stop:
        return url_for("screening.send_or_go_on")
    page = draft.next_page
    return url_for("screening.ask", page_id=page.id) if page else url_for("screening.result")


def _url_after(draft: Draft) -> str:
    """The next step; after a change from the list of answers that list, when nothing else is left to ask."""
    row, url, page = _row(), next_url(draft), draft.next_page
    if row and url == url_for("screening.result"):
        return _url_of_row(row)
    if row and page and url == url_for("screening.ask", page_id=page.id):
        return url_for("screening.ask", page_id=page.id, row=row)
    return url


def _row() -> str:
    """The id of the question that is being changed from the list of answers, or ""."""
    row = request.values.get("row", "")
    return row if row in QUESTIONS else ""


def _url_of_row(question_id: str) -> str:
    return url_for("screening.answers", _anchor=f"{question_id}-answer")


def _back_of(previous: Page | None, draft: Draft) -> str:
    """The page before: the list of answers when one of them is being changed there and none is missing."""
    row = _row()
    if row and draft.next_page is None:
        return _url_of_row(row)
    return url_for("screening.ask", page_id=previous.id) if previous else url_for("screening.start")


def _question_page(page: Page, form: PageForm, draft: Draft, status: int = 200) -> ResponseReturnValue:
    previous = JOURNEY.before(page, draft.answers)
    number, total = JOURNEY.progress(page, draft.answers)
    return render_template(
        "screening/question.html",
        page=page,
        form=form,
        helper=draft.helper,
        back=_back_of(previous, draft),
        row=_row(),
        number=number,
        total=total,
        sections=JOURNEY.sections,
        section=JOURNEY.section_of(page),
        latest=_latest_answers(previous, draft) if page is not EMERGENCY_SIGNS else [],
        posted_flags=posted_red_flags(),
        red_flags=red_flags(draft.answers),
        is_urgent=draft.is_urgent,
        asks_for_someone_nearer=draft.knows_little_of_the_signs and previous is EMERGENCY_SIGNS,
    ), status


def _latest_answers(previous: Page | None, draft: Draft) -> list[tuple[str, str, str]]:
    """(question, answer, URL) of the last answer on the page before, if there is one."""
    given = [q for q in JOURNEY.asked_on(previous, draft.answers) if q in draft.answers] if previous else []
    return answer_rows(draft, given[-1:])


@bp.get("/check/emergency")
@open_to(Access.ANYONE)
@works_while_paused
def emergency() -> ResponseReturnValue:
    """Show only the 911 instruction, for the emergency signs in the patient's answers."""
    draft = current_draft()
    if not red_flags(draft.answers):
        return redirect(url_for("screening.check"))
    return _emergency_page(draft)


def _emergency_page(draft: Draft) -> ResponseReturnValue:
    flags = red_flags(draft.answers) or posted_red_flags()
    return render_template(
        "screening/emergency.html",
        red_flags=flags,
        helper=draft.helper,
        was_sent=bool(draft.sent),
        change_url=url_for("screening.ask", page_id=JOURNEY.page_of(flags[0].question).id),
        next_url=next_url(draft),
    )


@bp.get("/check/result")
@open_to(Access.ANYONE)
def result() -> ResponseReturnValue:
    """The result of the check as a letter: the answer, why, one button, and what to do next."""
    draft, response = finished_draft()
    if response:
        return response
    assessment, known = assessment_of(draft), JOURNEY.for_rules(draft.answers)
    return render_template(
        "screening/result.html",
        assessment=assessment,
        answers=known,
        why=[] if red_flags(draft.answers) else _why(draft, assessment),
        could_change=could_change(assessment, known),
        window_closes_first=_window_closes_first(assessment),
        reading_links=recommended(READING_LINKS, codes_of(JOURNEY.on_path(draft.answers), assessment)),
        under_18=draft.is_under_18,
        helper=draft.helper,
        red_flags=red_flags(draft.answers),
        send_url=url_for("screening.send" if draft.is_stopped else "screening.answers"),
        back=url_for("screening.ask", page_id=last_page(draft).id),
    )


def _window_closes_first(assessment: Assessment) -> bool:
    """Whether the window closes before anyone acts, if it is sent now."""
    now, levels = local_now(), clinic_hours.service_levels()
    times = (tier_due(assessment, now, levels), last_days(assessment.window, now, levels))
    return window_closes_first(assessment.window, now, min(time for time in times if time is not None))


def last_page(draft: Draft) -> Page:
    """The last page with an answer."""
    return JOURNEY.page_of(list(JOURNEY.on_path(draft.answers))[-1])


def _why(draft: Draft, assessment: Assessment) -> list[tuple[str, str, str]]:
    """(question, answer, where to change it) for the two answers that say most."""
    return answer_rows(draft, reasons(assessment, JOURNEY.on_path(draft.answers)))


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
