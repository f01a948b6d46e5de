"""Finishing on another device, if the patient chooses to: saving a locked draft under a code, and resuming it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import abort, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_limiter import RateLimitExceeded
from limits import parse

from app import flood_limits
from app.access import Access, handles_csrf_failure, open_to
from app.clock import today
from app.design.errors import error_page
from app.extensions import address_hash, instance_keys, limit_set_as, limiter, writing
from app.forms import is_display_request, status_of
from app.rules.safety import red_flags
from app.screening import draft as drafts
from app.screening import status_access
from app.screening.blueprint import (
    RESUMED,
    bp,
    current_draft,
    replaces_draft,
    too_many_page,
    works_while_paused,
)
from app.screening.check_views import next_url
from app.screening.draft import Draft
from app.screening.resume_forms import ResumeForm, SaveForm, resume_form, save_form
from app.submissions.intake import saved_drafts
from app.submissions.intake.resume_code import DraftOpener, TooBusy, new_code, opener
from app.submissions.reference import signs_in

FAILED_ATTEMPTS = "come-back-wrong"
TOTAL_FAILURE_LIMIT = parse("200 per hour")
"""Failed attempts from all addresses together. Beyond it, someone is probably guessing from many addresses."""
RESTRICTED_LIMIT = "3 per 10 minutes"
"""What each address may then try: slow for guessing, but enough for a patient who has a code."""
RETRY_AFTER_S = "600"


@bp.route("/check/save", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@handles_csrf_failure
def save() -> ResponseReturnValue:
    """Explain what is kept, ask for the birth date, and save a copy of the draft."""
    draft = current_draft()
    if not draft.can_be_saved:
        return redirect(url_for("screening.check"))
    form = save_form(today())
    if not form.validate_on_submit():
        return _save_page(form, draft)
    if not flood_limits.is_within("save"):
        return too_many_page(is_saving=True)
    code = new_code()
    row = _save_draft(code, form, draft)
    draft.saved_copy = row.id
    draft.store()
    drafts.set_code_to_show(code, row.expires_at)
    return redirect(url_for("screening.saved"))


def _save_draft(code: str, form: SaveForm, draft: Draft) -> saved_drafts.SavedDraft:
    """Save a copy under a new code, and erase the previous copy in the same commit."""
    draft_opener = _opener(instance_keys().index, signs_in(code) or "")
    birth_date = form.birth_date.data or today()
    with writing.begin() as session:
        saved_drafts.erase(session, draft.saved_copy)
        return saved_drafts.save_draft(
            session, instance_keys().fields, draft_opener, birth_date, draft.payload, datetime.now(UTC)
        )


def _opener(index_key: bytes, characters: str) -> DraftOpener:
    try:
        return opener(index_key, characters)
    except TooBusy:
        abort(503)


def _save_page(form: SaveForm, draft: Draft) -> ResponseReturnValue:
    html = render_template(
        "screening/save.html", form=form, stale=bool(form.csrf_token.errors), **_draft_context(draft)
    )
    return html, status_of(form)


def _draft_context(draft: Draft) -> dict[str, Any]:
    """Template variables about the draft, for the pages about saving it."""
    return {
        "draft": draft,
        "helper": draft.helper,
        "red_flags": red_flags(draft.answers),
        "is_urgent": draft.is_urgent,
        "next_url": next_url(draft),
    }


@bp.get("/check/saved")
@open_to(Access.ANYONE)
@works_while_paused
def saved() -> ResponseReturnValue:
    """Show the resume code once; a reload says that it was shown. While it is shown, no link leads away and back."""
    draft = current_draft()
    if not draft.saved_copy:
        return redirect(url_for("screening.check"))
    shown = drafts.pop_code_to_show()
    without_links: dict[str, Any] = {"other_languages": [], "feedback_page": None} if shown else {}
    return render_template("screening/saved.html", shown=shown, **without_links, **_draft_context(draft))


def _attempt_limit() -> str:
    if not limiter.limiter.test(TOTAL_FAILURE_LIMIT, FAILED_ATTEMPTS):
        return RESTRICTED_LIMIT
    return limit_set_as("come_back_limit")()


def _network_limit() -> str:
    return "; ".join(map(str, flood_limits.network_limits(_attempt_limit())))


@bp.route("/check/come-back", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@replaces_draft
@handles_csrf_failure
@limiter.limit(_attempt_limit, methods=["POST"])
@limiter.limit(
    _network_limit,
    key_func=lambda: flood_limits.network() or "",
    exempt_when=lambda: flood_limits.network() is None,
    methods=["POST"],
)
def come_back() -> ResponseReturnValue:
    """Ask for the code and birth date, and load the saved draft into this browser."""
    current = current_draft()
    form = resume_form(today(), has_current_answers=bool(current.answers or current.sent))
    if is_display_request():
        return _resume_page(form, current)
    valid = form.validate()
    if form.keeps_current_answers:
        return redirect(url_for("screening.check"))
    if not valid:
        return _resume_page(form, current)
    saved_draft = _open_draft(form)
    if saved_draft is None:
        limiter.limiter.hit(TOTAL_FAILURE_LIMIT, FAILED_ATTEMPTS)
        current_app.logger.warning("a code for saved answers was refused", extra={"address": address_hash()})
        form.add_no_match_error()
        return _resume_page(form, current, 403)
    status_access.revoke()
    drafts.replace_draft(saved_draft, current, today())
    draft = current_draft()
    if red_flags(draft.answers):
        return redirect(url_for("screening.emergency"))
    return redirect(f"{next_url(draft)}?{RESUMED}=yes")


@bp.errorhandler(RateLimitExceeded)
def too_many_codes(error: RateLimitExceeded) -> ResponseReturnValue:
    """Say how long to wait before a code is tried again: and what may have erased the answers meanwhile."""
    says = _(
        "Wait 10 minutes, then type the code again. Waiting erases nothing. "
        "Saved answers are erased after 7 days, and after 5 wrong dates of birth."
    )
    return error_page(_("Too many tries"), says), 429, {"Retry-After": RETRY_AFTER_S}


def _open_draft(form: ResumeForm) -> dict[str, Any] | None:
    """Return the draft of a code. For a week after the index key was rotated, it may be stored under the older one."""
    keys, birth_date = instance_keys(), form.birth_date.data or today()
    for index_key in keys.indexes:
        draft_opener = _opener(index_key, form.code_characters)
        with writing.begin() as session:
            found = saved_drafts.open_draft(session, keys.fields, draft_opener, birth_date, datetime.now(UTC))
        if found is not None:
            return found
    return None


def _resume_page(form: ResumeForm, current: Draft, status: int = 0) -> ResponseReturnValue:
    return render_template(
        "screening/come_back.html",
        form=form,
        stale=bool(form.csrf_token.errors),
        current=current,
        red_flags=red_flags(current.answers),
    ), status or status_of(form)
