"""After sending: where it stands, "I feel worse", another phone number, and taking it back."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, handles_csrf_failure, open_to
from app.clock import in_clinic_zone, local_now, today
from app.extensions import db, instance_keys, limit_set_as, limiter, writing
from app.forms import status_of
from app.question_forms.forms import PageForm, form_for
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.question import SingleChoice
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.worse import WORSE
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening import draft as drafts
from app.screening import pause_cache, status_access
from app.screening.blueprint import (
    bp,
    current_draft,
    is_only_shown,
    needs_no_draft,
    posted_red_flags,
    stop_page,
    works_while_paused,
)
from app.screening.status_access import StatusAccess
from app.screening.status_followup import reference_of
from app.screening.status_form import PhoneForm, StatusSignInForm, status_sign_in_form
from app.submissions.casework import patient_updates
from app.submissions.casework.patient_status import (
    PatientStage,
    is_emergency,
    is_still_called,
    patient_status,
    was_reached,
)
from app.submissions.contact_details import last_digits
from app.submissions.context import PatientContext
from app.submissions.events import EventKind, answers_in
from app.submissions.models import Submission
from app.submissions.statuses import Decision, Status
from app.submissions.worklist import search

RETRY_AFTER_S = "3600"
LONGEST_PRESS = 32


@dataclass(frozen=True)
class Opened:
    """What a browser may see. named: the submission it came in with. it: the one that stands for it, often the same."""

    seen: StatusAccess
    named: Submission
    submission: Submission

    @property
    def helper(self) -> bool:
        """Whether somebody else answered for the patient."""
        return is_helper(load_known(self.named.answers["given"], JOURNEY.questions, self.named.as_of))

    @property
    def ends_in(self) -> str:
        """The last two digits of the number we call; no more of it is ever shown."""
        return last_digits(self.submission.phone)

    @property
    def may_change_number(self) -> bool:
        """Whether another number is of use: not when it is closed, unless because nobody could be reached."""
        return self.submission.status != Status.CLOSED or self.submission.decision == Decision.COULD_NOT_REACH

    @property
    def gave_a_number(self) -> bool:
        """Whether another number was given since this browser came in."""
        return any(e.kind == EventKind.NEW_PHONE and e.at >= self.seen.since for e in self.submission.events)

    @property
    def signs_reported(self) -> tuple[SingleChoice, ...]:
        """The emergency signs in what was said last, if that was since this browser came in."""
        said = [
            e for e in self.submission.events if e.kind == EventKind.SAID_WORSE and e.at >= self.seen.since
        ]
        if not said:
            return ()
        return red_flags(load_known(answers_in(said[-1]), EMERGENCY_SIGNS.questions, date.max))


@bp.route("/status", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
def status() -> ResponseReturnValue:
    """Ask for reference and birth date. The same words, and the same work, whichever of them is wrong."""
    if request.method != "POST" and status_access.current_access() is not None:
        return redirect(url_for("screening.status_yours"))
    form = status_sign_in_form(today(), reference_of(db.session, current_draft().sent))
    if not form.validate_on_submit():
        return _sign_in_page(form, status_of(form))
    if not status_access.allow_attempt(form.written):
        current_app.logger.warning("too many wrong tries at a status page")
        return render_template("screening/status_blocked.html"), 429, {"Retry-After": RETRY_AFTER_S}
    born = form.birth_date.data or today()
    found = search.id_by_reference_and_birth(db.session, instance_keys(), form.written, born)
    if found is None:
        current_app.logger.warning("a try at a status page was refused")
        form.say_that_nothing_fits()
        return _sign_in_page(form, 403)
    status_access.was_right(form.written)
    status_access.grant(found)
    return redirect(url_for("screening.status_yours"))


def _sign_in_page(form: StatusSignInForm, status: int = 200) -> ResponseReturnValue:
    if request.method == "POST" and drafts.has_no_cookie():
        return stop_page("no_cookie", 400)
    lapsed = status_access.has_lapsed()
    if lapsed:
        status_access.leave()
    return render_template(
        "screening/status_door.html", form=form, lapsed=lapsed, red_flags=posted_red_flags()
    ), status


def _opened() -> Opened | None:
    """The submission this browser came in with; None when it did not, or too long ago."""
    seen = status_access.current_access()
    named = search.one_submission(db.session, seen.submission_id) if seen else None
    if seen is None or named is None:
        return None
    head = search.one_submission(db.session, named.head_id) if named.head_id else None
    return Opened(seen, named, head or named)


def _back_to_sign_in() -> ResponseReturnValue:
    """Ask again who it is. An emergency sign in what was posted comes first."""
    if request.method != "POST":
        return redirect(url_for("screening.status"))
    form = StatusSignInForm(formdata=None)
    form.today = today()
    return _sign_in_page(form, 403)


@bp.get("/status/yours")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_yours() -> ResponseReturnValue:
    """Where it stands, in plain words: no answer, no name, no number."""
    opened = _opened()
    if opened is None:
        return _back_to_sign_in()
    told = patient_status(opened.submission, opened.submission.events)
    return render_template(
        "screening/status_yours.html",
        opened=opened,
        told=told,
        by=in_clinic_zone(told.by) if told.by else None,
        is_late=told.is_late(local_now()),
        helper=opened.helper,
        red_flags=opened.signs_reported,
        paused=pause_cache.is_paused(),
        is_called=is_still_called(opened.submission),
        may_take_back=told.stage not in (PatientStage.WITHDRAWN_BY_PATIENT, PatientStage.CLOSED),
    )


@bp.route("/status/worse", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
def status_worse() -> ResponseReturnValue:
    """Ask the emergency signs again, and the pain. One sign is enough: nothing else needs an answer then."""
    opened = _opened()
    if opened is None:
        return _back_to_sign_in()
    form = form_for(WORSE, Answers(), today())
    if is_only_shown():
        return _worse_page(form, opened)
    valid = form.validate()
    if form.csrf_token.errors:
        return _worse_page(form, opened, 400)
    answers = form.valid_answers(Answers())
    if not valid and not red_flags(answers):
        return _worse_page(form, opened, 422)
    said = patient_updates.WorseReport(answers, _press())
    named = opened.named.id
    patient_updates.retry_on_conflict(
        writing.begin, lambda session: patient_updates.report_worse(session, named, said, _patient_context())
    )
    return redirect(url_for("screening.status_yours"))


def _press() -> str:
    """What names the page that was pressed, so that pressing twice is pressing once."""
    return request.form.get("press", "")[:LONGEST_PRESS] or uuid.uuid4().hex


def _patient_context() -> PatientContext:
    return PatientContext(local_now(), current_app.config["SETTINGS"].service_levels)


def _worse_page(form: PageForm, opened: Opened, status: int = 200) -> ResponseReturnValue:
    return render_template(
        "screening/status_worse.html",
        page=WORSE,
        form=form,
        press=_press(),
        helper=opened.helper,
        posted_flags=posted_red_flags(),
        is_emergency=is_emergency(opened.submission),
        paused=pause_cache.is_paused(),
    ), status


@bp.route("/status/phone", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
def status_phone() -> ResponseReturnValue:
    """Take another number to call; the one we have is shown by its last two digits only."""
    opened = _opened()
    if opened is None:
        return _back_to_sign_in()
    if not opened.may_change_number:
        return redirect(url_for("screening.status_yours"))
    form = PhoneForm()
    if not form.validate_on_submit():
        stale = bool(form.csrf_token.errors)
        page = render_template("screening/status_phone.html", form=form, stale=stale, opened=opened)
        return page, status_of(form)
    keys, named, number = instance_keys(), opened.named.id, form.number
    patient_updates.retry_on_conflict(
        writing.begin,
        lambda session: patient_updates.correct_phone(session, keys, named, number, _patient_context()),
    )
    return redirect(url_for("screening.status_yours"))


@bp.route("/status/take-back", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
def status_take_back() -> ResponseReturnValue:
    """Say what happens when it is taken back, and do it when that is pressed."""
    opened = _opened()
    if opened is None:
        return _back_to_sign_in()
    if request.method == "POST":
        named = opened.named.id
        patient_updates.retry_on_conflict(
            writing.begin, lambda session: patient_updates.withdraw(session, named, _patient_context())
        )
        return redirect(url_for("screening.status_yours"))
    if opened.submission.status == Status.CLOSED:
        return redirect(url_for("screening.status_yours"))
    return render_template(
        "screening/status_take_back.html",
        helper=opened.helper,
        is_called=is_still_called(opened.submission),
        is_emergency=is_emergency(opened.submission),
        is_urgent=opened.submission.tier_now >= Tier.URGENT_CLINICIAN,
        was_reached=was_reached(opened.submission, opened.submission.events),
    )


@bp.post("/status/leave")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_leave() -> ResponseReturnValue:
    """Forget which submission this browser came in with."""
    status_access.leave()
    return redirect(url_for("screening.status"))
