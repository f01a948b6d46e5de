"""One submission as its page shows it: what was sent, what was learned since, and what staff may do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from app.accounts.unsent_posts import NOTHING_TYPED, Typed
from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import questions_in
from app.review import case_emergency_signs, case_timeline, case_worse_report, presenters, row_words
from app.review.case_call_script import CallScript, call_script
from app.review.case_emergency_script import EmergencyScript
from app.review.case_history import CaseHistory
from app.review.labels import ALARMS
from app.rules.analysis.counterfactuals import changes_in_words, counterfactuals
from app.rules.analysis.explain import Explanation, explain
from app.rules.assess import RED_FLAG, assess
from app.rules.record import as_record
from app.rules.rulesets import ruleset_named
from app.rules.tiers import Tier
from app.submissions.casework import patient_status
from app.submissions.contact_details import contradicts
from app.submissions.events import LATER_ANSWERS, EventKind, answers_in, current_answers
from app.submissions.likeness import likeness
from app.submissions.models import Event, Submission
from app.submissions.statuses import TRANSITIONS, Status

MOST_ALIKE = 12


@dataclass
class CasePage(CaseHistory):
    """One submission with everything its page needs.

    questions_text, consent_text: the texts as displayed then. typed: what was typed in a form that was not saved.
    number_alike: how many were sent alike from one network; 0 if not many.
    """

    questions_text: str
    consent_text: str
    related: Sequence[Submission] = field(default_factory=list)
    typed: Typed = NOTHING_TYPED
    number_alike: int = 0

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.context.now.date()

    @cached_property
    def birth_date(self) -> date | None:
        """The patient's date of birth; None when it was not asked."""
        return date.fromisoformat(self.submission.birth_date) if self.submission.birth_date else None

    @property
    def sent_alike(self) -> str:
        """How many were sent alike from one network, in words; "" if not many."""
        return row_words.sent_alike(self.number_alike) if self.number_alike else ""

    @property
    def has_age_contradiction(self) -> bool:
        """Whether the date of birth does not fit the age band."""
        born, submission = self.birth_date, self.submission
        return born is not None and contradicts(born, submission.age_band, submission.as_of)

    @property
    def referral(self) -> dict[str, Any] | None:
        """What the doctor's office added that referred the patient; see `app.submissions.contact_details.Referral`."""
        return self.submission.contact.get("referral")  # type: ignore[no-any-return]

    @property
    def is_unasked(self) -> bool:
        """Whether no question has been answered yet, neither when it was sent nor by phone."""
        return not self.current_answers

    @cached_property
    def later_answers(self) -> list[Event]:
        """The events with answers given after sending, oldest first."""
        return [event for event in self.submission.events if event.kind in LATER_ANSWERS]

    @cached_property
    def answers_as_sent(self) -> list[presenters.AnswerShown]:
        """All answers as the patient saw them."""
        return presenters.answers_shown(self.questions_text, self.submission.answers)

    @cached_property
    def later_answer_sources(self) -> dict[str, str]:
        """By question: when, how and by whom its latest answer was given after sending."""
        return {
            question: case_timeline.answer_source(event, self.names)
            for event in self.later_answers
            for question in answers_in(event)
        }

    @cached_property
    def answers_only_later(self) -> list[str]:
        """The ids of the questions that were first answered after sending."""
        as_sent = {answer.id for answer in self.answers_as_sent}
        return [question for question in self.current_answer_texts if question not in as_sent]

    @cached_property
    def current_answers(self) -> Answers:
        """The answers as known now."""
        return current_answers(self.submission, self.later_answers)

    @cached_property
    def current_answer_texts(self) -> dict[str, str]:
        """By question: the answer as known now, in today's wording."""
        return {
            question.id: question.display(answer, False) for question, answer in self.current_answers.items()
        }

    @cached_property
    def assessment_as_sent(self) -> dict[str, Any]:
        """The stored assessment, made when the answers were sent."""
        assessment: dict[str, Any] = self.submission.assessment
        return assessment

    @cached_property
    def assessment_now(self) -> dict[str, Any]:
        """The assessment of the current answers, as of today."""
        return as_record(assess(JOURNEY.with_counted(self.current_answers), self.today))

    @property
    def tier_today(self) -> str | None:
        """Today's tier by its id; None when it is the tier of the case."""
        tier: str = self.assessment_now["tier"]
        return tier if tier != Tier(self.submission.tier_now).id else None

    @cached_property
    def flags(self) -> list[tuple[str, str, str]]:
        """The flags as of now; see `former_flags` for those raised only when it was sent."""
        return presenters.flags_in_order(self.assessment_now["flags"])

    @property
    def alerts(self) -> list[str]:
        """The sentences of the flags that a clinician must know of."""
        return [sentence for kind, _, sentence in self.flags if kind in ("first", "red_flag", "hold", "flag")]

    @cached_property
    def flags_of_linked(self) -> list[tuple[str, str, str]]:
        """(reference, code, sentence) of each flag that only a linked submission has."""
        return [
            (follower.reference, code, sentence)
            for follower in self.followers
            for _, code, sentence in presenters.flags_in_order(
                follower.assessment["flags"], ruleset_named(follower.ruleset)
            )
            if code not in self.assessment_now["flags"]
        ]

    @cached_property
    def former_flags(self) -> list[tuple[str, str, str]]:
        """The flags raised when it was sent that are not raised any more."""
        flags_now = self.assessment_now["flags"]
        former = [flag for flag in self.assessment_as_sent["flags"] if flag not in flags_now]
        return presenters.flags_in_order(former, ruleset_named(self.submission.ruleset))

    @cached_property
    def criteria(self) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """(now, as sent) of each criterion."""
        as_sent = {line["id"]: line for line in self.assessment_as_sent["criteria"]}
        return [(line, as_sent.get(line["id"], line)) for line in self.assessment_now["criteria"]]

    @cached_property
    def explanation(self) -> Explanation:
        """What decided today's tier. For staff, never shown to a patient."""
        return explain(JOURNEY.with_counted(self.current_answers), self.today)

    @cached_property
    def changes_by_tier(self) -> list[tuple[str, list[str]]]:
        """(tier id, smallest changes in words) of every tier that other answers would give. For staff only.

        Among changes to the same one or two questions, only the first is listed.
        """
        by_tier: dict[str, dict[frozenset[str], str]] = {}
        for counterfactual in counterfactuals(self.current_answers, self.today):
            questions = frozenset(change.question.id for change in counterfactual.changes)
            texts = by_tier.setdefault(counterfactual.tier.id, {})
            texts.setdefault(questions, changes_in_words(counterfactual))
        return [(tier, list(texts.values())) for tier, texts in by_tier.items()]

    @cached_property
    def call_script(self) -> CallScript:
        """What to ask by phone."""
        displayed = questions_in(self.questions_text)
        return call_script(self.current_answers, self.assessment_now["flags"], displayed, self.today)

    @property
    def questions_to_ask(self) -> list[Question[Any]]:
        """The same, one question after the other."""
        return [question for group in self.call_script for question in group.questions]

    @cached_property
    def answerable_questions(self) -> set[str]:
        """The ids of the questions that can be answered again by phone."""
        return {question.id for question in JOURNEY.open_to_staff(self.current_answers)}

    @property
    def withdrawn_signs(self) -> list[str]:
        """Emergency signs answered yes, then changed before sending."""
        return presenters.withdrawn_signs(self.submission.events)

    @property
    def confirmed_answers(self) -> list[str]:
        """Answers that hardly fit together, and that the patient confirmed before sending."""
        return presenters.confirmed_answers(self.submission.events)

    @cached_property
    def worse_report(self) -> case_worse_report.WorseReport | None:
        """What the patient last reported as worse; None once someone has talked with them since."""
        event = patient_status.unanswered_worse_report(self.submission.events)
        return case_worse_report.worse_report(event) if event else None

    @property
    def withdrawn_at(self) -> datetime | None:
        """When the patient withdrew the submission; None when they talked with us since, or it was reopened."""
        return patient_status.withdrawn_at(self.submission.events)

    @property
    def is_still_called(self) -> bool:
        """Whether staff still call a patient who has withdrawn the submission."""
        return patient_status.is_still_called(self.submission)

    @cached_property
    def alarm_signs(self) -> list[str]:
        """The ids of the emergency signs of the current alarm."""
        as_sent, now = (record["flags"] for record in (self.assessment_as_sent, self.assessment_now))
        own = case_emergency_signs.alarm_signs(self.submission, as_sent, now)
        linked = {code for _, code, _ in self.flags_of_linked}
        return own or [sign for sign in ALARMS if f"{RED_FLAG}{sign}" in linked]

    @property
    def signs_reported(self) -> str:
        """Every emergency sign reported in a contact, with its time."""
        return case_emergency_signs.signs_reported(self.submission.events)

    def emergency_script(self, signs_not_saved: Sequence[str]) -> EmergencyScript:
        """What the patient, or the helper, tells 911. signs_not_saved: found in a form that was not saved."""
        return EmergencyScript(self.submission, tuple(signs_not_saved or self.alarm_signs))

    @property
    def is_on_the_line(self) -> bool:
        """Whether the patient is most likely still on the phone."""
        return case_emergency_signs.is_on_the_line(self.submission, self.context.now)

    @cached_property
    def report(self) -> dict[str, str]:
        """The report checklist as last filled in."""
        reports = [event for event in self.submission.events if event.kind == EventKind.REPORT]
        return dict((reports[-1].detail or {}).get("report", {})) if reports else {}

    @cached_property
    def followers(self) -> list[Submission]:
        """The submissions linked to this one, the head."""
        return [other for other in self.related if other.head_id == self.submission.id]

    @cached_property
    def head(self) -> Submission | None:
        """The submission that this one is linked to."""
        return next((other for other in self.related if other.id == self.submission.head_id), None)

    @cached_property
    def possible_duplicates(self) -> list[tuple[Submission, str]]:
        """(other, why) for each submission that may be of the same person and is not linked to this one, likely ones first."""
        free = [other for other in self.related if other.head_id is None and other is not self.head]
        alike = [(other, found) for other in free if (found := likeness(self.submission, other))]
        ordered = sorted(alike, key=lambda pair: not pair[1].is_likely)
        return [(other, found.why) for other, found in ordered][:MOST_ALIKE]

    @property
    def next_statuses(self) -> frozenset[Status]:
        """The statuses it can change to."""
        return frozenset() if self.submission.head_id else TRANSITIONS[Status(self.submission.status)]
