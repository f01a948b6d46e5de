"""Everything that is kept of one patient's submission, as data: for the patient (45 CFR 164.524), in a fixed order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, literal, or_, select
from sqlalchemy.orm import Session

from app.audit.access_log import SEES_NO_ONE, PageView, packed
from app.staff.api_tokens import system_names
from app.submissions.events import READINGS, EventKind
from app.submissions.models import Event, Submission
from app.submissions.worklist.search import shown_texts

FORMAT = "kyphoplasty-check patient record 1"
BY_THE_PATIENT = "patient"
PLAIN = (
    *("reference", "sent_at", "as_of", "language", "channel", "ruleset", "status", "decision", "closed_at"),
    *("age_band", "preferred_language", "needs_interpreter", "clinic_id", "window_first", "window_last"),
    *("visit_at", "visit_clinic_id", "visit_outcome", "treatment", "treated_on", "bone_care", "bone_care_on"),
    *("scan_kind", "scan_result", "final_class", "harm", "harm_cause", "heard_from"),
)
"""Plain columns that are about the patient; the others say only where the case stands in our lists."""
SEALED = (
    *("full_name", "birth_date", "phone", "contact", "details", "scan_request", "payer_file", "pinned_note"),
    *("assessment", "receipt"),
)


@dataclass(frozen=True)
class Seen:
    """One time that a member of staff saw the patient, or a system of the clinic fetched the case.

    way: see `app.audit.access_log.Way`, or the kind of an event.
    """

    at: datetime
    by: str
    way: str


def patient_record(session: Session, submission: Submission, names: Mapping[int, str]) -> dict[str, Any]:
    """Return the record of a submission with its events, ready to be written as JSON. names: of staff, by id.

    Raises Unsealable when it was erased.
    """
    questions, consent = shown_texts(session, submission.questions_text, submission.consent_text)
    return {
        "format": FORMAT,
        "submission": {name: _plain(getattr(submission, name)) for name in PLAIN},
        "patient": {name: getattr(submission, name) for name in SEALED},
        "answers": submission.answers,
        "questions_as_shown": json.loads(questions),
        "consent": {
            "version": submission.consent_version,
            "words": consent,
            "given_again_on": _plain(submission.consent_given_on),
            "expires_on": _plain(submission.consent_expires_on),
            "taken_back_at": _plain(submission.consent_ended_at),
        },
        "timeline": [_event(event, names) for event in submission.all_events if event.kind not in READINGS],
        "seen_by": [
            {"at": _plain(seen.at), "by": seen.by, "way": seen.way}
            for seen in seen_by(session, submission, names)
        ],
    }


def as_json(record: Mapping[str, Any]) -> str:
    """Return a record as text: in its own order, indented, as people and programs read it."""
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def seen_by(session: Session, submission: Submission, names: Mapping[int, str]) -> list[Seen]:
    """Return who saw the patient and when, oldest first: from the access log, and before there was one from the events."""
    began = session.scalar(select(func.min(PageView.at)))
    before = [
        Seen(event.at, names.get(event.actor_id or 0, ""), event.kind)
        for event in submission.all_events
        if event.kind in READINGS and (began is None or event.at < began or event.kind == EventKind.EXPORTED)
    ]
    systems = system_names(session)
    views = [Seen(view.at, _who(view, names, systems), view.way) for view in _views(session, submission)]
    return sorted((*before, *views), key=lambda seen: seen.at)


def _who(view: PageView, names: Mapping[int, str], systems: Mapping[int, str]) -> str:
    if view.staff_id is not None:
        return names.get(view.staff_id, "")
    return systems.get(view.token_id or 0, "")


def _views(session: Session, submission: Submission) -> Iterator[PageView]:
    """Yield the page views of one submission: its own pages, and every list it stood on."""
    own, ids = packed([submission.id]) or b"", PageView.ids
    if session.get_bind().dialect.name == "sqlite":
        is_listed = func.instr(ids, own) > 0
    else:
        is_listed = func.position(literal(own).op("IN")(ids)) > 0
    query = select(PageView).where(
        PageView.at >= submission.sent_at,
        PageView.way.not_in(SEES_NO_ONE),
        or_(PageView.submission_id == submission.id, is_listed),
    )
    yield from session.scalars(query.order_by(PageView.at, PageView.id))


def _event(event: Event, names: Mapping[int, str]) -> dict[str, Any]:
    by = names.get(event.actor_id, "") if event.actor_id is not None else BY_THE_PATIENT
    plain: Sequence[str] = ("from_status", "to_status", "decision", "outcome", "reason")
    known = {name: value for name in plain if (value := getattr(event, name)) is not None}
    return {"at": _plain(event.at), "by": by, "kind": event.kind, **known, "detail": event.detail}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value  # a datetime is a date
