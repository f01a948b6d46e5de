"""The blueprint of the patient's pages, and what comes before each of them."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts import sessions
from app.clock import today
from app.declarations import Mark
from app.design.errors import for_patients
from app.i18n.url_prefix import without_language
from app.keys import Unsealable
from app.questionnaire.question import SingleChoice
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.safety import RED_FLAGS, red_flags
from app.rules.wording import patient_messages
from app.rules.wording.flag_labels import next_step
from app.screening import draft, pause_cache
from app.screening.draft import Draft

bp = Blueprint("screening", __name__, template_folder="templates")

PHONE_BAND = "screening/phone_band.html"

works_while_paused = Mark("works_while_paused")
"""The page opens even while nobody is reading."""

needs_no_draft = Mark("needs_no_draft")
"""The view works without a draft of this browser, whatever is wrong with the one that is there."""

replaces_draft = Mark("replaces_draft")
"""The view puts another draft in the place of one that cannot be read."""

never_withheld = Mark("never_withheld")
"""The page opens even when a check was entered by phone by staff who are not signed in here now."""

clears_device = Mark("clears_device")
"""This is where the device is cleared, so the foot of the page has no link to it."""

for_patients(bp)


@bp.context_processor
def words() -> dict[str, object]:
    """The words of every outcome, for the templates."""
    return {"messages": patient_messages, "next_step": next_step, "red_flag_answers": RED_FLAGS}


@bp.context_processor
def by_phone() -> dict[str, object]:
    """What stands above every page while staff fill it in for a patient on the phone."""
    name = draft.entered_by_name()
    return {
        "band": "" if name is None else PHONE_BAND,
        "entered_by_name": name,
        "without_language": without_language,
        "phone_emergency": name is not None and bool(red_flags(current_draft().answers)),
    }


@bp.context_processor
def clearing() -> dict[str, object]:
    """Whether the foot of a page leads to clearing this phone or computer; staff on the phone have "Stop"."""
    is_own = draft.entered_by_name() is None and not clears_device.is_on(request.endpoint)
    return {"can_be_cleared": is_own and draft.holds_anything()}


@bp.context_processor
def parking() -> dict[str, object]:
    """Whether a page may offer to finish on another device."""
    return {"can_be_saved": current_draft().can_be_saved}


@bp.before_request
def stop_early() -> ResponseReturnValue | None:
    """Show one plain page instead when nobody is reading, or when the browser's draft cannot be read."""
    if not works_while_paused.is_on(request.endpoint) and pause_cache.is_paused():
        return stop_page("paused", 503)
    if needs_no_draft.is_on(request.endpoint):
        return None
    if not never_withheld.is_on(request.endpoint) and _is_somebody_elses():
        return redirect(without_language(url_for("accounts.sign_in")))
    if draft.cookie_is_unreadable() and not replaces_draft.is_on(request.endpoint):
        return stop_page("unreadable", 400)
    if request.method == "POST" and draft.has_no_cookie():
        return stop_page("no_cookie", 400)
    return None


def _is_somebody_elses() -> bool:
    """Whether this check was entered by phone by somebody who is not signed in here now.

    It waits for them to sign in again; whoever else signs in finds nothing of it.
    """
    entered_by = current_draft().entered_by
    if entered_by is None:
        return False
    here = sessions.active_account_id()
    if here is not None and here != entered_by:
        draft.forget_draft()
    return here != entered_by


@bp.errorhandler(Unsealable)
def cannot_be_opened(error: Unsealable) -> ResponseReturnValue:
    """What was sent was erased, or its content was changed."""
    return stop_page("lost", 410)


def stop_page(reason: str, status: int) -> ResponseReturnValue:
    """A page that ends the way for now. It opens with 911 when the post that led here has an emergency sign."""
    flags = posted_red_flags() or red_flags(current_draft().answers)
    return render_template(
        f"screening/stop_{reason}.html", red_flags=flags, helper=current_draft().helper
    ), status


def posted_red_flags() -> tuple[SingleChoice, ...]:
    """The emergency signs in the post itself, whatever else is wrong with it."""
    if request.method != "POST":
        return ()
    return tuple(
        sign
        for sign, value in RED_FLAGS.items()
        if sign in EMERGENCY_SIGNS.questions
        and value in (posted.strip() for posted in request.form.getlist(sign.id))
    )


def is_only_shown() -> bool:
    """Whether a form is to be shown, and nothing done: first, or again with what was typed, as in another language."""
    return request.method != "POST" or "again" in request.form


def current_draft() -> Draft:
    """The draft the browser brought."""
    return draft.load_draft(today())
