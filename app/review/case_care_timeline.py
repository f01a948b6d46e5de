"""Visits, scan requests, payers and bone care in the words of the timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from app.clinics.directory import clinic_names
from app.design import short_day, short_moment
from app.extensions import db
from app.review.case_care_labels import ANSWERS, BONE_CARE, TREATMENTS, TRIED, VISIT_OUTCOMES
from app.submissions.casework.payer_file import Answer, Tried
from app.submissions.casework.scan_requests import CHASED, RECEIVED
from app.submissions.casework.visits import BOOKED, MOVED
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome


def _day(text: str) -> str:
    return short_day(date.fromisoformat(text))


def _visit(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    at = short_moment(datetime.fromisoformat(detail["visit_at"]))
    if event.outcome not in (BOOKED, MOVED):
        return f"visit of {at}: {VISIT_OUTCOMES[VisitOutcome(event.outcome or '')].lower()}"
    missed = "; the treatment window will be missed" if detail.get("window_missed") else ""
    before = (
        f" (before: {short_moment(datetime.fromisoformat(detail['before']))})" if "before" in detail else ""
    )
    place = clinic_names(db.session).get(detail["clinic"]) if detail.get("clinic") else None
    return f"visit {event.outcome}: {at}{f', {place}' if place else ''}{before}{missed}"


def _treatment(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    days = {"treated_on": " on ", "look_again_on": ", follow up on "}
    day = "".join(f"{words}{_day(detail[name])}" for name, words in days.items() if name in detail)
    return f"after the visit: {TREATMENTS[Treatment(event.outcome or '')].lower()}{day}"


def _bone_care(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return f"bone care: {BONE_CARE[BoneCare(event.outcome or '')]}, {_day(detail['on'])}"


def _scan_request(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    if event.outcome == RECEIVED:
        return "scan report received"
    verb = "requested again" if event.outcome == CHASED else "requested"
    fax = f", fax {detail['fax']}" if detail.get("fax") else ""
    days = f"on {_day(detail['asked_on'])}; chase on {_day(detail['chase_on'])}"
    return f"scan report {verb} from {detail['place']}{fax}, {days}"


def _payer_file(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    criteria = detail["criteria"]
    parts = [
        f"level {criteria['levels']}" if criteria["levels"] else "",
        f"scan of {_day(criteria['scan_date'])}" if criteria["scan_date"] else "",
        f"height loss {criteria['height_loss']} %" if criteria["height_loss"] is not None else "",
        f"Roland-Morris {criteria['disability']}" if criteria["disability"] is not None else "",
        ", ".join(TRIED[Tried(each)].lower() for each in criteria["tried"]),
        criteria["tried_words"],
        {True: "in hospital or ER", False: "not in hospital or ER"}.get(criteria["in_hospital"], ""),
    ]
    return f"for the payer: {'; '.join(filter(None, parts))}"


def _authorization(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    asked = detail["authorization"]
    parts = [
        ANSWERS[Answer(asked["answer"])].lower(),
        asked["payer"],
        f"requested on {_day(asked['asked_on'])}" if asked["asked_on"] else "",
        f"number {asked['number']}" if asked["number"] else "",
        f"valid until {_day(asked['valid_until'])}" if asked["valid_until"] else "",
    ]
    return f"authorization: {', '.join(filter(None, parts))}"


def _pinned(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return "pinned a note" if detail else "took the pinned note off"


DESCRIBERS: dict[str, Callable[[Event, Mapping[str, Any], Mapping[int, str]], str]] = {
    EventKind.VISIT: _visit,
    EventKind.TREATMENT: _treatment,
    EventKind.BONE_CARE: _bone_care,
    EventKind.SCAN_REQUEST: _scan_request,
    EventKind.PAYER_FILE: _payer_file,
    EventKind.AUTHORIZATION: _authorization,
    EventKind.PINNED: _pinned,
}
"""By the kind of an event, its words."""
