"""The blueprint of the patient's pages, and the checks that run before each of them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import NamedTuple

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from app.clock import today
from app.declarations import Mark
from app.design.errors import for_patients, sends_check
from app.i18n.localizers import FixedLocalizer, other_languages, page_localizer
from app.keys import Unsealable
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.questionnaire.text import Text
from app.rules.safety import RED_FLAGS, RedFlag, red_flags, safety
from app.rules.wording import letter, patient_messages, stop_messages
from app.rules.wording.bystander import for_bystander
from app.rules.wording.where_to_go import with_place
from app.rules.wording.words_for_911 import lie_still, tell_them
from app.screening import browser, draft, pause_cache, promised_times, sent_elsewhere, urgent_reasons
from app.screening.draft import Draft
from app.screening.page_counter import page_counter, write_counts

bp = Blueprint("screening", __name__, template_folder="templates")

WAIT_S = 3600  # as long as the windows of the limits

RESUMED = "back"
"""In the address of the first page after a code was entered: that page says that the saved answers are here."""

works_while_paused = Mark("works_while_paused")
"""The page opens even while intake is paused."""

needs_no_draft = Mark("needs_no_draft")
"""The view needs no draft, and ignores whatever is wrong with the one in the cookie."""

replaces_draft = Mark("replaces_draft")
"""The view replaces the draft, so an unreadable one does not stop it."""

clears_device = Mark("clears_device")
"""The view clears the device, so its footer has no link to do so."""

for_patients(bp)


@bp.context_processor
def messages() -> dict[str, object]:
    """Give templates the patient messages, and the times that these may name."""
    return {
        "messages": patient_messages,
        "stop_messages": stop_messages,
        "for_bystander": for_bystander,
        "lie_still": lie_still,
        "tell_them": tell_them,
        "letter": letter,
        "draft_flags": draft_flags,
        "not_sure": lambda: urgent_reasons.not_sure(current_draft()),
        "promised_time": promised_times.promised_time,
        "no_cover_message": promised_times.no_cover_message,
    }


@bp.app_template_filter("with_place")
def with_place_filter(content: Markup, flags: Container[str]) -> Markup:
    """Let the content of an urgent patient's page name the ER alone, if their flags ask for it."""
    return Markup(with_place(content, flags, page_localizer))  # noqa: S704  (replaces plain words by plain words)


@bp.context_processor
def clear_link() -> dict[str, object]:
    """Tell templates whether the footer offers to clear this device."""
    is_offered = not clears_device.is_on(request.endpoint)
    return {"can_be_cleared": is_offered and draft.has_patient_data()}


@bp.context_processor
def save_link() -> dict[str, object]:
    """Tell templates whether to offer to save the draft for another device, and whether it was just resumed."""
    return {"can_be_saved": current_draft().can_be_saved, "is_resumed": RESUMED in request.args}


@bp.before_request
def intercept_request() -> ResponseReturnValue | None:
    """Answer with a stop page while intake is paused, or when the browser's draft cannot be used."""
    if browser.is_this_closed():
        draft.clear_patient_data()
        if not needs_no_draft.is_on(request.endpoint):
            return stop_page("unreadable", 400)
    sent_elsewhere.close_if_sent(is_sending=request.method == "POST" and sends_check.is_on(request.endpoint))
    if not works_while_paused.is_on(request.endpoint) and pause_cache.is_paused():
        return stop_page("paused", 503)
    if needs_no_draft.is_on(request.endpoint):
        return None
    if draft.cookie_is_unreadable() and not replaces_draft.is_on(request.endpoint):
        return stop_page("unreadable", 400)
    if request.method == "POST" and draft.has_no_cookie():
        return stop_page("no_cookie", 400)
    return None


@bp.teardown_request
def write_page_counts(error: BaseException | None) -> None:
    """Add the counts of pages to the database, once a minute."""
    if page_counter().is_due:
        write_counts()


@bp.errorhandler(Unsealable)
def submission_lost(error: Unsealable) -> ResponseReturnValue:
    """Explain that the submission was erased, or cannot be decrypted."""
    return stop_page("lost", 410)


class Reader(NamedTuple):
    """Whom a page tells that nothing is taken.

    urgent: what they read first if they are urgent, else None. flags: theirs then, which may leave only the ER to go to.
    """

    helper: bool = False
    red_flags: tuple[RedFlag, ...] = ()
    urgent: Text | None = None
    flags: tuple[str, ...] = ()


def _reader_of_draft(urgent: Text) -> Reader:
    """Return the reader whose draft is in this browser. An emergency sign in the form or the draft puts 911 first."""
    current = current_draft()
    flags = posted_red_flags() or red_flags(current.answers)
    return (
        Reader(current.helper, flags, urgent, draft_flags())
        if current.is_urgent
        else Reader(current.helper, flags)
    )


def stop_page(reason: str, status: int) -> ResponseReturnValue:
    """Render a page that stops the check for now."""
    reader = _reader_of_draft(patient_messages.URGENT_WHILE_NO_ONE_READS)
    return render_template(f"screening/stop_{reason}.html", **_told(reader)), status


def too_many_page(
    inputs: Sequence[tuple[str, str]] = (), reader: Reader | None = None, *, is_saving: bool = False
) -> ResponseReturnValue:
    """Render the page for what is not stored because too much is being sent: call us, or send it later.

    inputs: (name, value) of what was typed, to bring it back. reader: by default whose draft is in this browser.
    """
    page = render_template(
        "screening/stop_too_many.html",
        **_told(reader or _reader_of_draft(stop_messages.URGENT_NOT_TAKEN)),
        inputs=inputs,
        is_saving=is_saving,
        in_other_languages=[FixedLocalizer(language.code) for language, _ in other_languages()],
    )
    return page, 429, {"Retry-After": str(WAIT_S)}


def _told(reader: Reader) -> dict[str, object]:
    return {
        "helper": reader.helper,
        "red_flags": reader.red_flags,
        "urgent": reader.urgent,
        "er_flags": reader.flags,
    }


def posted_red_flags() -> tuple[RedFlag, ...]:
    """The emergency signs in the submitted form, whatever else is wrong with it."""
    if request.method != "POST":
        return ()
    posted = {
        sign.id: value.strip()
        for sign in RED_FLAGS
        for value in sorted(request.form.getlist(sign.id), key=_is_alarming)
    }
    return red_flags(load_known(posted, RED_FLAGS, today()))


def _is_alarming(value: str) -> bool:
    """Whether a posted value can be an emergency: of two values for one sign, that one counts."""
    return value.strip() in RED_FLAGS.values()


def draft_flags() -> tuple[str, ...]:
    """The flags of the safety answers in this browser's draft."""
    return safety(JOURNEY.for_rules(current_draft().answers)).flags


def current_draft() -> Draft:
    """The draft in this browser's cookie."""
    return draft.load_draft(today())
