"""Asks what was hard on a page. There is no text box: patients would write personal and health details."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import flood_limits
from app.access import Access, handles_csrf_failure, open_to
from app.clock import today
from app.extensions import writing
from app.feedback.pages import current_page, has_a_question, pages
from app.forms import PatientForm, status_of
from app.i18n.localizers import language_code
from app.questionnaire.text import N_
from app.submissions.feedback import Hard, count_hard

bp = Blueprint("feedback", __name__, url_prefix="/feedback", template_folder="templates")

ON_A_QUESTION: Mapping[Hard, str] = {
    Hard.WORD: N_("There is a word I do not know"),
    Hard.UNCLEAR: N_("The question is not clear"),
    Hard.NO_ANSWER_FITS: N_("No answer fits me"),
    Hard.WHY: N_("I do not know why you ask this"),
    Hard.LETTERS: N_("The letters are hard to read"),
}
ON_ANOTHER_PAGE: Mapping[Hard, str] = {
    Hard.WORD: N_("There is a word I do not know"),
    Hard.UNCLEAR: N_("Something is not clear"),
    Hard.TOO_LONG: N_("It is too much to read"),
    Hard.LETTERS: N_("The letters are hard to read"),
}


@bp.app_context_processor
def page_shown() -> dict[str, object]:
    """Provide the page's name to the layout, for the feedback link."""
    return {"feedback_page": current_page()}


@bp.route("/<page>", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@handles_csrf_failure
def ask(page: str) -> ResponseReturnValue:
    """Ask what was hard on a page, and count it. Who ticked, when, and their answers are not stored."""
    path = pages().get(page) or abort(404)
    words = ON_A_QUESTION if has_a_question(path) else ON_ANOTHER_PAGE
    form = PatientForm()
    is_valid = form.validate_on_submit()
    ticked = request.form.getlist("what")
    if not is_valid or not ticked or not set(ticked) <= set(words):
        return _ask_page(page, words, ticked, form)
    if not flood_limits.is_within("feedback"):
        abort(429)
    with writing.begin() as session:
        count_hard(session, page, language_code(), map(Hard, ticked), today())
    return redirect(url_for("feedback.thanks", page=page))


def _ask_page(
    page: str, words: Mapping[Hard, str], ticked: list[str], form: PatientForm
) -> ResponseReturnValue:
    stale = bool(form.csrf_token.errors)
    return render_template(
        "feedback/ask.html",
        words=words,
        ticked=ticked,
        stale=stale,
        nothing_ticked=form.is_submitted() and not stale,
        back=_address(page),
    ), status_of(form)


@bp.get("/<page>/thanks")
@open_to(Access.ANYONE)
def thanks(page: str) -> ResponseReturnValue:
    """Say thanks, with a link back to the page."""
    return render_template("feedback/thanks.html", back=_address(page))


def _address(page: str) -> str:
    path = pages().get(page) or abort(404)
    return request.script_root + path
