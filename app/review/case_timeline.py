"""The history of a submission: each event in words for staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any

from markupsafe import Markup

from app.design import isolated, short_day, short_moment
from app.questionnaire.questions import QUESTIONS
from app.review import case_care_timeline, case_rights_timeline
from app.review.case_elsewhere import reference_or_elsewhere
from app.review.case_first_talk import first_talk_in_words, next_day_in_words
from app.review.case_in_care import in_care_in_words
from app.review.case_report import report_value
from app.review.case_worse_report import worse_report
from app.review.contact_words import change_in_words
from app.review.labels import (
    DECISIONS,
    DETAILS_GIVEN,
    HOLD_VERDICTS,
    PLANS,
    REASONS,
    REPORT_PARTS,
    SIGNS,
    STATUSES,
    TIERS,
    outcome_in_words,
)
from app.review.learning_labels import BLIND_STEPS, FINAL_CLASSES, HARM_CAUSES, HARMS
from app.review.presenters import confirmed_answers
from app.review.sent_early import unasked_ids
from app.submissions.contact_details import Channel
from app.submissions.events import READINGS, EventKind
from app.submissions.models import Event
from app.submissions.statuses import FINISHED, Status, UnreachedPlan

TIER_WORDS = {tier.id: words for tier, (words, _) in TIERS.items()}


@dataclass(frozen=True)
class TimelineEntry:
    """One event. by: the name of the member of staff, or "" for the patient; undone_by: of who took it back, or ""."""

    at: datetime
    by: str
    what: str
    note: str
    version: int | None
    act_id: str | None = None
    undone_by: str = ""


def timeline_entry(event: Event, names: Mapping[int, str]) -> TimelineEntry:
    """Put an event in words."""
    detail = event.detail or {}
    by = _name(event, names)
    describe = _DESCRIBERS.get(event.kind)
    what = describe(event, detail, names) if describe else _FIXED_LABELS.get(event.kind, event.kind)
    return TimelineEntry(
        event.at, by, what[:1].upper() + what[1:], detail.get("note", ""), event.version, event.act_id
    )


def _name(event: Event, names: Mapping[int, str]) -> str:
    return names.get(event.actor_id, "someone") if event.actor_id is not None else ""


def changes(events: Sequence[Event], names: Mapping[int, str]) -> list[TimelineEntry]:
    """List the events that changed something. events: all of them, with those that were undone."""
    undone_by: dict[str | None, str] = {each.undoes: _name(each, names) for each in events if each.undoes}
    entries = [
        replace(timeline_entry(event, names), undone_by=undone_by.get(event.act_id, ""))
        for event in events
        if event.kind not in READINGS and event.kind != EventKind.UNDONE
    ]
    return [_together(list(act)) for _, act in groupby(entries, lambda each: each.act_id or id(each))]


def _together(entries: list[TimelineEntry]) -> TimelineEntry:
    """Return the entries of one act as one: what was done in a call, and its note once."""
    notes = dict.fromkeys(each.note for each in entries if each.note)
    what = entries[0].what + "".join(f"; {_inside(each.what)}" for each in entries[1:])
    return replace(entries[-1], what=what, note="\n".join(notes))


def _inside(what: str) -> str:
    """Return what was done as it stands inside a sentence; an abbreviation such as "MRN" stays."""
    return what if what[1:2].isupper() else what[:1].lower() + what[1:]


def access_log(events: Sequence[Event], names: Mapping[int, str]) -> list[TimelineEntry]:
    """List who opened, printed or exported the submission, the latest first."""
    return [timeline_entry(event, names) for event in reversed(events) if event.kind in READINGS]


_SENDERS: dict[str, str] = {
    Channel.OFFICE: "submitted by a doctor’s office",
    Channel.INTERPRETER: "the patient asked to be called with an interpreter",
}


def _sender(event: Event, detail: Mapping[str, Any]) -> str:
    if detail.get("channel", "") in _SENDERS:
        return _SENDERS[detail["channel"]]
    helper = event.submission.contact["helper_name"]
    return (
        Markup("submitted online (by helper {})").format(isolated(helper))
        if helper
        else "submitted online by the patient"
    )


def _sent(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    how = "entered by phone" if event.actor_id is not None else _sender(event, detail)
    number = len(unasked_ids(event))
    early = (
        f"; before the end, {number} {'question' if number == 1 else 'questions'} not asked" if number else ""
    )
    return Markup("; confirmed: ").join((how + early, *confirmed_answers([event])))


def _status_changed(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    before, after = (
        STATUSES.get(Status(status), status) for status in (event.from_status, event.to_status) if status
    )
    reopened = (
        "reopened: "
        if event.from_status in FINISHED
        and event.to_status
        in (
            Status.TAKEN,
            Status.NEW,
        )
        else ""
    )
    why = f" (overriding: {REASONS.get(event.reason, event.reason)})" if event.reason else ""  # type: ignore[call-overload]
    if event.decision:
        consent = "; took back the consent" if detail.get("ends_consent") else ""
        return f"decision: {DECISIONS.get(event.decision, event.decision)}{why}{consent}"  # type: ignore[call-overload]
    if event.to_status == Status.CLOSED:
        return "case closed"
    if event.from_status == Status.TRYING and event.to_status == Status.TAKEN:
        return "no longer “Trying to reach”"
    return f"{reopened}{before} to {after}"


def _assigned(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    owner = detail.get("owner")
    return Markup("assigned to {}").format(isolated(names.get(owner, "someone"))) if owner else "unassigned"


def _contact(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    outcome = outcome_in_words(event.submission, event.outcome or "")
    signs = [SIGNS.get(sign, sign) for sign in detail.get("signs", ())]
    found = f"; EMERGENCY SIGNS NOW: {'; '.join(signs)}" if signs else "; asked, no emergency sign now"
    asked = found if detail.get("asked") else ""
    return (
        f"{outcome}{asked}{first_talk_in_words(detail)}{in_care_in_words(detail)}{next_day_in_words(detail)}"
    )


def contact_in_short(event: Event, names: Mapping[int, str]) -> TimelineEntry:
    """Put a contact in the few words of its outcome."""
    outcome = outcome_in_words(event.submission, event.outcome or "")
    return replace(timeline_entry(event, names), what=outcome[:1].lower() + outcome[1:])


def _asked(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return f"asked a clinician: {detail['question']}"


def _answered(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    question = QUESTIONS.get(detail["question"])
    if question is None:
        return f"answered by phone: {detail['question']}"
    answered_on = date.fromisoformat(detail["said_on"])
    answer = question.display(question.load(detail["value"], answered_on), False)
    return f"answered by phone: {question.short}: {answer}"


def _worse_reported(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    report = worse_report(event)
    return f"reported on the web: worse: {report.what}; was told {report.told}"


def _new_phone(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    given_for_linked = "the number that was given for the linked one"
    staffs = "phone number corrected" if detail.get("corrected") else given_for_linked
    source = staffs if event.actor_id else "a new number given on the web"
    return f"{source}: {detail['phone']} (before: {detail['phone_before']})"


def _details_changed(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return change_in_words(detail)


def _intake(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    given = [DETAILS_GIVEN[name] for name in detail.get("contact", {}) if name in DETAILS_GIVEN]
    consent = ["consent: yes"] * bool(detail.get("consent")) + ["consent: NO"] * bool(
        detail.get("is_refused")
    )
    return f"phone intake: {'; '.join((*given, *consent))}"


def answer_source(event: Event, names: Mapping[int, str]) -> str:
    """Say when, how and by whom an answer was given after sending."""
    when = short_moment(event.at)
    if event.actor_id is None:
        return f"On the status page, {when}"
    return Markup("By phone, {}, {}").format(when, isolated(names.get(event.actor_id, "someone")))


def _report(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    parts = detail.get("report", {})
    return "report: " + "; ".join(
        f"{REPORT_PARTS[name]}: {report_value(value)}"
        for name, value in parts.items()
        if value and name in REPORT_PARTS
    )


def _snoozed(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return f"snoozed until {short_day(date.fromisoformat(detail['until']))}"


def _linked(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    verb = "linked to" if event.kind == EventKind.LINKED else "freed from"
    return f"{reference_or_elsewhere(detail['follower'])} {verb} {reference_or_elsewhere(detail['head'])}"


def _reviewed(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    verdict = HOLD_VERDICTS.get(event.outcome, "")  # type: ignore[call-overload]
    return f"clinician review: {verdict}".rstrip(": ")


def _planned(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return f"not reached, clinician decided: {PLANS[UnreachedPlan(event.outcome or '')]}"


def _rescored(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    before, after = (TIER_WORDS.get(detail[key], detail[key]) for key in ("tier_before", "tier_after"))
    outcome = f"{before} to {after}" if before != after else f"{after} as before, with another hold or time"
    then = "" if detail.get("goes_up") else "; the case keeps its tier and its time"
    return f"read under the rules {detail['ruleset']}: {outcome}{then}"


def _blind_read(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    return BLIND_STEPS.get(event.outcome or "", "")


def _followed_up(event: Event, detail: Mapping[str, Any], names: Mapping[int, str]) -> str:
    found = [
        labels.get(detail[name], detail[name])
        for name, labels in (("final_class", FINAL_CLASSES), ("harm", HARMS), ("cause", HARM_CAUSES))
        if detail.get(name)
    ]
    opened = "; this opened a safety review" if detail.get("review") else ""
    return f"follow-up: {'; '.join(map(str, found)) or 'taken out'}{opened}"


_FIXED_LABELS: dict[str, str] = {
    EventKind.READ: "opened",
    EventKind.NAMED: "named in a report or in search results",
    EventKind.NOTED: "note",
    EventKind.STOP_REVIEW: "safety review closed",
    EventKind.WITHDRAWN_BY_PATIENT: "patient withdrew, on the status page",
}
_DESCRIBERS: dict[str, Callable[[Event, Mapping[str, Any], Mapping[int, str]], str]] = {
    **case_care_timeline.DESCRIBERS,
    **case_rights_timeline.DESCRIBERS,
    EventKind.SENT: _sent,
    EventKind.MOVED: _status_changed,
    EventKind.ASSIGNED: _assigned,
    EventKind.CONTACT: _contact,
    EventKind.ASKED: _asked,
    EventKind.PLANNED: _planned,
    EventKind.ANSWERED: _answered,
    EventKind.REPORT: _report,
    EventKind.PUT_OFF: _snoozed,
    EventKind.LINKED: _linked,
    EventKind.UNLINKED: _linked,
    EventKind.CLEARED: _reviewed,
    EventKind.RESCORED: _rescored,
    EventKind.SAID_WORSE: _worse_reported,
    EventKind.NEW_PHONE: _new_phone,
    EventKind.DETAILS: _details_changed,
    EventKind.BLIND_READ: _blind_read,
    EventKind.FOLLOWED_UP: _followed_up,
    EventKind.INTAKE: _intake,
}
