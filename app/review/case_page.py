"""One submission as its page shows it: what was sent, what was learned since, what may be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from app.design import short_moment
from app.question_forms.forms import PageForm, question_form
from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.wording_snapshot import questions_in
from app.review import case_timeline, presenters
from app.review.case_emergency_script import EmergencyScript
from app.review.labels import SIGNS
from app.rules.analysis.call_order import call_order
from app.rules.analysis.counterfactuals import changes_in_words, counterfactuals
from app.rules.analysis.explain import Explanation, explain
from app.rules.assess import RED_FLAG, assess
from app.rules.open_questions import open_questions
from app.rules.record import as_record
from app.rules.rulesets import ruleset_named
from app.rules.safety import RED_FLAGS
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.submissions.casework import patient_status
from app.submissions.casework.links import why_alike
from app.submissions.contact_details import contradicts
from app.submissions.context import StaffContext
from app.submissions.events import LATER_ANSWERS, EventKind, answers_in, current_answers
from app.submissions.models import Event, Submission
from app.submissions.statuses import TALKS, TRANSITIONS, Status

ON_THE_LINE = timedelta(minutes=10)
MOST_ALIKE = 12


@dataclass
class CasePage:
    """One submission, with everything its page needs. questions_text, consent_text: the words as they were shown then."""

    submission: Submission
    context: StaffContext
    accounts: Sequence[Staff]
    questions_text: str
    consent_text: str
    others: Sequence[Submission] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.context.now.date()

    @cached_property
    def names(self) -> dict[int, str]:
        """Everybody's name by id."""
        return {account.id: account.name for account in self.accounts}

    @cached_property
    def birth_date(self) -> date:
        """The patient's."""
        return date.fromisoformat(self.submission.birth_date)

    @property
    def contradiction(self) -> bool:
        """Whether birth date and age band do not fit."""
        return contradicts(self.birth_date, self.submission.age_band, self.submission.as_of)

    @cached_property
    def given_later(self) -> list[Event]:
        """The answers given after sending, oldest first."""
        return [event for event in self.submission.events if event.kind in LATER_ANSWERS]

    @cached_property
    def answers(self) -> list[presenters.AnswerShown]:
        """All answers as the patient saw them."""
        return presenters.answers_shown(self.questions_text, self.submission.answers)

    @cached_property
    def answered_later(self) -> dict[str, str]:
        """By question: when, how and by whom its latest answer was given after sending."""
        return {
            question: case_timeline.given_how(event, self.names)
            for event in self.given_later
            for question in answers_in(event)
        }

    @cached_property
    def current(self) -> Answers:
        """The answers as they are known now."""
        return current_answers(self.submission, self.given_later)

    @cached_property
    def was(self) -> dict[str, Any]:
        """The assessment as it was when sent."""
        record: dict[str, Any] = self.submission.assessment
        return record

    @cached_property
    def now(self) -> dict[str, Any]:
        """The assessment of what is known now, as of today."""
        return as_record(assess(JOURNEY.for_rules(self.current), self.today))

    @property
    def tier_today(self) -> str | None:
        """Today's tier by its id when it is not the one the case stands at."""
        return self.now["tier"] if self.now["tier"] != Tier(self.submission.tier_now).id else None

    @cached_property
    def flags(self) -> list[tuple[str, str, str]]:
        """The flags as of now; one that is gone since sending is not lost: see `flags_gone`."""
        return presenters.flags_in_order(self.now["flags"])

    @cached_property
    def flags_of_linked(self) -> list[tuple[str, str, str]]:
        """(reference, code, sentence) of each flag that only a submission brought which this one stands for."""
        return [
            (other.reference, code, sentence)
            for other in self.linked
            for _, code, sentence in presenters.flags_in_order(
                other.assessment["flags"], ruleset_named(other.ruleset)
            )
            if code not in self.now["flags"]
        ]

    @cached_property
    def flags_gone(self) -> list[tuple[str, str, str]]:
        """The flags that were there when it was sent and are not any more."""
        gone = [flag for flag in self.was["flags"] if flag not in self.now["flags"]]
        return presenters.flags_in_order(gone, ruleset_named(self.submission.ruleset))

    @cached_property
    def criteria(self) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """(now, as sent) of each criterion."""
        was = {line["id"]: line for line in self.was["criteria"]}
        return [(line, was.get(line["id"], line)) for line in self.now["criteria"]]

    @cached_property
    def known_now(self) -> dict[str, str]:
        """Every answer as known now, in today's words."""
        return {question.id: question.display(value, False) for question, value in self.current.items()}

    @cached_property
    def why(self) -> Explanation:
        """What decided today's tier. For staff, never shown to a patient."""
        return explain(JOURNEY.for_rules(self.current), self.today)

    @cached_property
    def would_change(self) -> list[tuple[str, list[str]]]:
        """(tier by id, smallest changes in words) of every tier that other answers would give. For staff only.

        One answer to each question, or each two questions, stands for the others that do the same.
        """
        by_tier: dict[str, dict[frozenset[str], str]] = {}
        for found in counterfactuals(self.current, self.today):
            asked = frozenset(change.question.id for change in found.changes)
            by_tier.setdefault(found.tier.id, {}).setdefault(asked, changes_in_words(found))
        return [(tier, list(changes.values())) for tier, changes in by_tier.items()]

    @cached_property
    def to_ask(self) -> list[tuple[Question[Any], PageForm]]:
        """The call script: every question that is not known, each with its form.

        Emergency signs that are not ruled out stand first, always; then what can move the tier most.
        """
        first = {code.partition(":")[2] for kind, code, _ in self.flags if kind == "first"}
        places = {question.id: place for place, question in enumerate(call_order(self.current, self.today))}
        last = len(places)
        known, shown_then = JOURNEY.for_rules(self.current), questions_in(self.questions_text)
        open_now = open_questions(known, self.now["flags"], shown_then)
        by_use = sorted(open_now, key=lambda each: (each.id not in first, places.get(each.id, last)))
        return [(each, question_form(each, self.today, is_posted=False)) for each in by_use]

    @cached_property
    def may_change(self) -> set[str]:
        """The questions that can be answered again by phone."""
        return {q.id for page in JOURNEY.asked(self.current) for q in page.questions}

    @property
    def withdrawn(self) -> list[str]:
        """Emergency signs that were yes once, and were changed before sending."""
        return presenters.withdrawn_signs(self.submission.events)

    @property
    def confirmed(self) -> list[str]:
        """Answers that hardly fit together, and that were said to be right before sending."""
        return presenters.confirmed_answers(self.submission.events)

    @cached_property
    def signs_now(self) -> list[str]:
        """The ids of every emergency sign that was sent, said by phone or found by a contact of this alarm."""
        since = self.submission.alarm_at or self.submission.sent_at
        later = [event.detail or {} for event in self.submission.events if event.at >= since]
        found = {sign for detail in later for sign in detail.get("signs", ())}
        flags = [*self.now["flags"], *(flag for detail in later for flag in detail.get("flags", ()))]
        flags += self.was["flags"] if since == self.submission.sent_at else []
        flagged = {flag.partition(":")[2] for flag in flags if flag.startswith(RED_FLAG)}
        return [sign.id for sign in EMERGENCY_SIGNS.questions if sign.id in found | flagged]

    @cached_property
    def worse(self) -> tuple[datetime, str, str] | None:
        """(when, what the patient said is worse, what they were told), as long as nobody has talked with them since."""
        said = patient_status.unanswered_worse_report(self.submission.events)
        return (
            (said.at, case_timeline.worse_in_words(said), case_timeline.told_in_words(said)) if said else None
        )

    @property
    def took_back_at(self) -> datetime | None:
        """When the patient took it back, as far as that still stands."""
        return patient_status.withdrawn_at(self.submission.events)

    @property
    def is_called_all_the_same(self) -> bool:
        """Whether somebody calls although the patient took it back."""
        return patient_status.is_still_called(self.submission)

    @property
    def phone_changed_at(self) -> datetime | None:
        """When the number that counts was given, if that was after sending."""
        given = [event.at for event in self.submission.events if event.kind == EventKind.NEW_PHONE]
        return given[-1] if given else None

    @property
    def signs_reported(self) -> str:
        """Every emergency sign that was ever said in a contact, with when: no answer that was sent shows them."""
        said = [
            (e.at, (e.detail or {}).get("signs", ()))
            for e in self.submission.events
            if e.kind == EventKind.CONTACT
        ]
        return "; ".join(
            f"{SIGNS.get(sign, sign)} ({short_moment(at)})" for at, signs in said for sign in signs
        )

    @property
    def signs_in_words(self) -> str:
        """Those signs as staff read them."""
        return "; ".join(SIGNS[sign] for sign in self.signs_now)

    @property
    def emergency_script(self) -> EmergencyScript:
        """What the patient, or the helper, tells 911."""
        return EmergencyScript(
            self.submission, tuple(sign for sign in RED_FLAGS if sign.id in self.signs_now)
        )

    @property
    def is_on_the_line(self) -> bool:
        """Whether the sign was just found by talking: then nobody needs to be called, but somebody to be told."""
        talks = [e for e in self.submission.events if e.kind in (EventKind.CONTACT, EventKind.ANSWERED)]
        if not talks or self.submission.alarm_at is None or talks[-1].at < self.submission.alarm_at:
            return False
        spoken = talks[-1].kind == EventKind.ANSWERED or talks[-1].outcome in TALKS
        return spoken and self.context.now - talks[-1].at < ON_THE_LINE

    @cached_property
    def report(self) -> dict[str, str]:
        """The report checklist as it was filled in last."""
        kept = [event for event in self.submission.events if event.kind == EventKind.REPORT]
        return dict((kept[-1].detail or {}).get("report", {})) if kept else {}

    @property
    def cleared(self) -> case_timeline.TimelineEntry | None:
        """Where a clinician read the hold, the latest word on it."""
        found = [event for event in self.submission.events if event.kind == EventKind.CLEARED]
        return case_timeline.timeline_entry(found[-1], self.names) if found else None

    @property
    def timeline(self) -> list[case_timeline.TimelineEntry]:
        """Everything that was done, oldest first."""
        return case_timeline.changes(self.submission.events, self.names)

    @property
    def readings(self) -> list[case_timeline.TimelineEntry]:
        """Who opened it."""
        return case_timeline.readings(self.submission.events, self.names)

    @property
    def open_elsewhere(self) -> list[tuple[str, int]]:
        """(name, minutes ago) of others who have it open."""
        return case_timeline.who_has_it_open(
            self.submission.events, self.names, self.context.actor.id, self.context.now
        )

    @cached_property
    def linked(self) -> list[Submission]:
        """The submissions this one stands for."""
        return [other for other in self.others if other.head_id == self.submission.id]

    @cached_property
    def head(self) -> Submission | None:
        """The submission that stands for this one."""
        return next((other for other in self.others if other.id == self.submission.head_id), None)

    @cached_property
    def possible_duplicates(self) -> list[tuple[Submission, str]]:
        """(other, why) for each submission that may be of the same person, and is not linked to this one."""
        free = [other for other in self.others if other.head_id is None and other is not self.head]
        return [(other, why) for other in free if (why := why_alike(self.submission, other))][:MOST_ALIKE]

    @property
    def next_statuses(self) -> frozenset[Status]:
        """Where it can be moved."""
        return frozenset() if self.submission.head_id else TRANSITIONS[Status(self.submission.status)]
