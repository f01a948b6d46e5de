"""Finishing on another device, by the patient's own choice: a locked copy, a code to open it, and coming back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import abort, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from limits import parse

from app.access import Access, handles_csrf_failure, open_to
from app.clock import today
from app.extensions import instance_keys, limit_set_as, limiter, writing
from app.forms import status_of
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening import draft as drafts
from app.screening import status_access
from app.screening.blueprint import bp, current_draft, replaces_draft, works_while_paused
from app.screening.check_views import assessment_of, next_url
from app.screening.draft import Draft
from app.screening.resume_forms import ComeBackForm, LockForm, come_back_form, lock_form
from app.submissions.intake import saved_drafts
from app.submissions.intake.resume_code import DraftOpener, TooBusy, new_code, opener
from app.submissions.reference import signs_in

WRONG_TRIES = "come-back-wrong"
MANY_WRONG = parse("200 per hour")
"""Wrong tries of everybody together. When there are more, somebody guesses from many addresses."""
WHILE_SOMEBODY_GUESSES = "3 per 10 minutes"
"""What one address may try then: it slows whoever guesses, and shuts out nobody who has a code."""


@bp.route("/check/save", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@handles_csrf_failure
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
def save() -> ResponseReturnValue:
    """Say what is kept, ask for the birth date, and park a copy of the draft."""
    draft = current_draft()
    if not draft.can_be_saved:
        return redirect(url_for("screening.check"))
    form = lock_form(today())
    if not form.validate_on_submit():
        return _save_page(form, draft)
    code = new_code()
    row = _save_draft(code, form, draft)
    draft.saved_copy = row.id
    draft.keep()
    drafts.show_once(code, row.expires_at)
    return redirect(url_for("screening.saved"))


def _save_draft(code: str, form: LockForm, draft: Draft) -> saved_drafts.SavedDraft:
    """Keep a copy under a new code; the one before, if it is still there, is erased with the same commit."""
    lock = _opener(signs_in(code) or "")
    born = form.birth_date.data or today()
    with writing.begin() as session:
        saved_drafts.erase(session, draft.saved_copy)
        return saved_drafts.save_draft(
            session, instance_keys().fields, lock, born, draft.kept, datetime.now(UTC)
        )


def _opener(signs: str) -> DraftOpener:
    try:
        return opener(instance_keys().index, signs)
    except TooBusy:
        abort(503)


def _save_page(form: LockForm, draft: Draft) -> ResponseReturnValue:
    page = render_template(
        "screening/save.html", form=form, stale=bool(form.csrf_token.errors), **_seen_from(draft)
    )
    return page, status_of(form)


def _seen_from(draft: Draft) -> dict[str, Any]:
    """What the pages about a parked copy say of the draft in hand."""
    is_finished = draft.next_page is None
    return {
        "draft": draft,
        "helper": draft.helper,
        "red_flags": red_flags(draft.answers),
        "is_urgent": is_finished and assessment_of(draft).tier is Tier.URGENT_CLINICIAN,
        "go_on": next_url(draft),
    }


@bp.get("/check/saved")
@open_to(Access.ANYONE)
@works_while_paused
def saved() -> ResponseReturnValue:
    """The code, once. Going back or reloading says that it was shown; so no link leads away and back while it is there."""
    draft = current_draft()
    if not draft.saved_copy:
        return redirect(url_for("screening.check"))
    shown = drafts.code_to_show()
    leads_away: dict[str, Any] = {"other_languages": [], "feedback_page": None} if shown else {}
    return render_template("screening/saved.html", shown=shown, **leads_away, **_seen_from(draft))


def _tries_allowed() -> str:
    if not limiter.limiter.test(MANY_WRONG, WRONG_TRIES):
        return WHILE_SOMEBODY_GUESSES
    return limit_set_as("come_back_limit")()


@bp.route("/check/come-back", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@replaces_draft
@handles_csrf_failure
@limiter.limit(_tries_allowed, methods=["POST"])
def come_back() -> ResponseReturnValue:
    """Ask for code and birth date; bring the draft into this browser, where it goes on."""
    here = current_draft()
    form = come_back_form(today(), has_answers_here=bool(here.answers or here.sent))
    valid = form.validate_on_submit()
    if form.keeps_what_is_here:
        return redirect(url_for("screening.check"))
    if not valid:
        return _come_back_page(form, here)
    kept = _open_draft(form)
    if kept is None:
        limiter.limiter.hit(MANY_WRONG, WRONG_TRIES)
        current_app.logger.warning("a code for saved answers was refused")
        form.say_that_nothing_fits()
        return _come_back_page(form, here, 403)
    status_access.leave()
    drafts.replace_draft(kept)
    draft = current_draft()
    return redirect(
        url_for("screening.emergency") if red_flags(draft.answers) else url_for("screening.check", back="yes")
    )


def _open_draft(form: ComeBackForm) -> dict[str, Any] | None:
    lock = _opener(form.signs)
    born = form.birth_date.data or today()
    with writing.begin() as session:
        return saved_drafts.open_draft(session, instance_keys().fields, lock, born, datetime.now(UTC))


def _come_back_page(form: ComeBackForm, here: Draft, status: int = 0) -> ResponseReturnValue:
    return render_template(
        "screening/come_back.html",
        form=form,
        stale=bool(form.csrf_token.errors),
        here=here,
        red_flags=red_flags(here.answers),
    ), status or status_of(form)
