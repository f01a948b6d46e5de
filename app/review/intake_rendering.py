"""Rendering a phone intake: the whole page, or only its top for the script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from app.accounts import form_owner
from app.accounts.staff import all_staff
from app.clock import local_now
from app.extensions import db, instance_keys
from app.keys import KeyRing, Unsealable
from app.question_forms.send_form import choices_of
from app.questionnaire.questions import JOURNEY
from app.review import intake_danger, intake_proposals
from app.review.case_emergency_script import EmergencyScript
from app.review.intake_page import IntakePage
from app.review.intake_proposals import Proposal
from app.review.intake_reading import OWNER, SEND, SEND_EARLY
from app.review.intake_saving import spoken_consent
from app.review.intake_words import (
    CONSENT_ANSWERS,
    FIELDS,
    FINISH,
    HEADINGS,
    NO_CONSENT_ANSWER,
    OPTIONS,
    SEND_TO_QUEUE,
    TITLES,
    asked_only_if,
)
from app.review.labels import ALARMS
from app.rules.quoted_numbers import quoted_numbers
from app.rules.safety import RedFlag
from app.submissions.intake import phone_intake
from app.submissions.intake.phone_intake import PhoneIntake
from app.submissions.worklist import search


@dataclass(frozen=True)
class Unfinished:
    """An unfinished intake in the list. by: whose it is; name: of the patient, for its own account only, None if unreadable."""

    row: PhoneIntake
    by: str
    name: str | None
    is_own: bool


def intake_page(
    intake_id: str,
    version: int,
    page: IntakePage,
    problems: Mapping[str, str] | None = None,
    notice: str = "",
    link: tuple[str, str] = ("", ""),
    status: int = 200,
    proposal: Proposal | None = None,
) -> ResponseReturnValue:
    """Render the page.

    version: of what is kept, 0 when nothing is. problems: by the id of the input; by default what cannot be read.
    link: address and words of a link after the notice. proposal: what was typed after the session had ended.
    """
    problems = dict(page.problems(missing=False, unanswered=False) if problems is None else problems)
    if "consent" in problems and not page.contact_form.consent.data:
        problems["consent"] = NO_CONSENT_ANSWER
    pressed = request.form.get("then", "")
    return render_template(
        "review/intake.html",
        problems=problems,
        error_of_birth=any(target.startswith("birth_date") for target in problems),
        is_sending=pressed in (SEND, SEND_EARLY),
        may_send_early=page.may_send_early and not page.red_flags and pressed == SEND,
        consent=spoken_consent(page),
        contact=page.every_contact_field,
        unfinished=[] if version or g.staff is None else _unfinished(),
        waiting=[] if version or g.staff is None else intake_proposals.waiting(g.staff.id),
        owner=form_owner.tag(g.staff.id) if g.staff is not None else request.form.get(OWNER, ""),
        done=request.args.get("done", ""),
        conditions=JOURNEY.conditions,
        quoted=quoted_numbers(),
        **_WORDS,
        proposal=proposal,
        may_take=not notice,
        **_state(intake_id, version, page, notice, link, proposal.page.red_flags if proposal else ()),
    ), status


_WORDS = {
    "words": FIELDS,
    "headings": HEADINGS,
    "titles": TITLES,
    "options": OPTIONS,
    "asked_only_if": asked_only_if,
    "consent_choices": choices_of(CONSENT_ANSWERS),
    "no_choice": choices_of({"": "Not asked"}),
    "above": intake_danger.ABOVE,
    "danger": intake_danger.danger_selector(),
    "say_911": intake_danger.SAY,
}


def intake_state(
    intake_id: str, version: int, page: IntakePage, notice: str, link: tuple[str, str] = ("", "")
) -> dict[str, str]:
    """Render only the top of the page, for the script: whether it is saved, and in an emergency what to say."""
    return {
        "top": render_template("review/intake_state.html", **_state(intake_id, version, page, notice, link))
    }


def others_page(intake_id: str, page: IntakePage) -> ResponseReturnValue:
    """Say that another account opened the page, and in an emergency what to say; nothing typed is shown."""
    return render_template("review/intake_others.html", **_state(intake_id, 0, page, "")), 409


def _state(
    intake_id: str,
    version: int,
    page: IntakePage,
    notice: str,
    link: tuple[str, str] = ("", ""),
    proposed: Sequence[RedFlag] = (),
) -> dict[str, object]:
    submission_id = submission_of(intake_id) if g.staff is not None else None
    submission = search.bare_submission(db.session, submission_id) if submission_id else None
    signs = tuple(dict.fromkeys(flag.id for flag in (*page.red_flags, *proposed)))
    return {
        "intake_id": intake_id,
        "version": version,
        "page": page,
        "notice": notice,
        "notice_link": link,
        "submission": submission,
        "signs": [ALARMS[sign] for sign in signs],
        "script": EmergencyScript(submission, signs) if submission is not None else None,
        "send_label": FINISH if submission is not None else SEND_TO_QUEUE,
        "now": local_now(),
    }


def submission_of(intake_id: str) -> str | None:
    """Return the submission that an intake has in the queue, or None."""
    row = db.session.get(PhoneIntake, intake_id)
    return row.submission_id if row else None


def _unfinished() -> list[Unfinished]:
    """Return one's own unfinished intakes; a lead sees everyone's."""
    ring = instance_keys().fields
    names = {account.id: account.name for account in all_staff(db.session)} if g.staff.may_lead else {}
    rows = phone_intake.unfinished(db.session, None if g.staff.may_lead else g.staff.id, local_now())
    return [
        Unfinished(row, names.get(row.staff_id, ""), _name_in(row, ring) if is_own else "", is_own)
        for row in rows
        for is_own in (row.staff_id == g.staff.id,)
    ]


def _name_in(row: PhoneIntake, ring: KeyRing) -> str | None:
    """Return the patient's name in an intake; None when it cannot be opened, because its key is gone."""
    try:
        return " ".join(phone_intake.typed_in(row, ring).fields.get("full_name", [])) or "no name yet"
    except Unsealable:
        return None
