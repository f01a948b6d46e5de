"""One invented submission in the hands of the invented staff: each act is the real one, at the moment of the story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from app.demo.calendar import Calendar
from app.demo.personas import negative_answer
from app.demo.team import Team
from app.keys import Keys
from app.rules.assess import HOLD
from app.rules.due_dates import ServiceLevels
from app.rules.tiers import Tier
from app.submissions.casework.bone_care import BoneCareEntry, record_bone_care, shows_break
from app.submissions.casework.case_file import load_linked
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import log_contact, must_say_language
from app.submissions.casework.guards import FLAGS_FOR_A_CLINICIAN, still_to_ask
from app.submissions.casework.phone_answers import PhoneAnswer, record_phone_answer, record_review
from app.submissions.casework.transitions import Transition, record_reading, transition
from app.submissions.context import Actor, PatientContext, StaffContext
from app.submissions.intake.submit import SubmissionRequest
from app.submissions.learning.blind_reads import may_read_blind, record_blind_read, record_opening
from app.submissions.models import Submission
from app.submissions.statuses import (
    CLEARING,
    Decision,
    HoldVerdict,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
)
from app.submissions.visit_outcomes import BoneCare

Story = Iterator[datetime]
"""What happens to one submission: yields each moment at which something happens next, and then does it."""
NO_SIGNS: frozenset[str] = frozenset()
LEADS_SHARE = 0.1


@dataclass
class Stage:
    """Where the stories happen: the open transaction, the current moment, and what all of them know.

    ids: of the submissions sent so far, by the place of the person in the row. sent_before: by place, what was sent by those
    who send again.
    """

    session: Session
    now: datetime
    calendar: Calendar
    team: Team
    keys: Keys
    service_levels: ServiceLevels
    ids: dict[int, str] = field(default_factory=dict)
    sent_before: dict[int, SubmissionRequest] = field(default_factory=dict)
    _loaded: dict[int, Submission] = field(default_factory=dict)

    def begin(self, session: Session) -> None:
        """Go on in another transaction."""
        self.session = session
        self._loaded.clear()

    def submission_of(self, place: int) -> Submission:
        """Return what a person sent, loaded once in each transaction."""
        if place not in self._loaded:
            self._loaded[place] = self.session.get_one(Submission, self.ids[place])
        return self._loaded[place]


@dataclass
class Case:
    """A submission and who works on it. chance: draws what happens to it."""

    stage: Stage
    place: int
    chance: Random

    @cached_property
    def owner(self) -> Actor:
        """Who works on it: the two coordinators in turn, now and then the lead."""
        team = self.stage.team
        return team.lead if self.chance.random() < LEADS_SHARE else team.coordinators[self.place % 2]

    @property
    def clinician(self) -> Actor:
        """The clinician of the team."""
        return self.stage.team.clinician

    @property
    def second(self) -> Actor:
        """A coordinator who is not its owner."""
        return self.stage.team.other(self.owner)

    @property
    def submission(self) -> Submission:
        """The submission, as it is now."""
        return self.stage.submission_of(self.place)

    @property
    def flags(self) -> frozenset[str]:
        """The flags as sent."""
        return frozenset(self.submission.assessment["flags"])

    @property
    def today(self) -> date:
        """The day of the story."""
        return self.stage.now.date()

    @property
    def days_left(self) -> int:
        """The days from the moment of the story to the end of all stories."""
        return (self.stage.calendar.now.date() - self.today).days

    def by(self, actor: Actor) -> StaffContext:
        """Return the context of an act of the staff."""
        return StaffContext(actor, self.stage.now, self.stage.service_levels)

    def by_patient(self) -> PatientContext:
        """Return the context of an act of the patient."""
        return PatientContext(self.stage.now, self.stage.service_levels)

    def in_hours(self, least: float, most: float) -> datetime:
        """Return a moment so many open hours later, drawn from a range."""
        return self.stage.calendar.after(self.stage.now, self.chance.uniform(least, most))

    def in_days(self, least: int, most: int) -> datetime:
        """Return a moment of the open day that is so many open days later, drawn from a range."""
        return self.stage.calendar.on_open_day(self.stage.now, self.chance.randint(least, most), self.chance)

    def some(self, *sentences: str) -> str:
        """Return one of these sentences, or nothing."""
        return self.chance.choice((*sentences, ""))

    def opened(self, who: Actor) -> None:
        """Someone opens it."""
        record_reading(self.stage.session, self.submission, self.by(who))

    def logged(self, who: Actor, outcome: Outcome, **entry: Any) -> None:
        """Someone logs a contact. A patient who does not use English is understood through an interpreter."""
        self.logged_with(self.by(who), outcome, **entry)

    def logged_with(self, context: StaffContext, outcome: Outcome, **entry: Any) -> None:
        """Log a contact in an act that is known already."""
        submission = self.submission
        if must_say_language(submission, outcome):
            entry.setdefault("language_used", LanguageUsed.INTERPRETER)
        contact = ContactEntry(outcome=outcome, version=submission.version, **entry)
        log_contact(self.stage.session, submission.id, contact, context)

    def moved(self, who: Actor, to: Status, **requested: Any) -> None:
        """Someone changes the status."""
        submission = self.submission
        wanted = Transition(to, submission.version, **requested)
        transition(self.stage.session, submission.id, wanted, self.by(who))

    def decided(
        self, who: Actor, decision: Decision, note: str = "", reason: OverrideReason | None = None
    ) -> None:
        """Someone decides."""
        self.moved(who, Status.DECIDED, decision=decision, note=note, reason=reason)

    def reviewed(self, verdict: HoldVerdict, note: str) -> None:
        """The clinician reads it, and writes a review."""
        self.read_blind()
        self.opened(self.clinician)
        submission = self.submission
        record_review(
            self.stage.session, submission.id, submission.version, verdict, note, self.by(self.clinician)
        )

    def read_blind(self, *, from_list: bool = False) -> None:
        """The clinician reads it before the tier is shown, if it is drawn for that; mostly they agree."""
        session, context = self.stage.session, self.by(self.clinician)
        submission = self.submission
        if not may_read_blind(session, submission, self.clinician):
            return
        record_opening(session, submission, context)
        away = self.chance.choice((0,) * 6 + (-1, 1))
        tier = Tier(min(max(submission.tier + away, min(Tier)), max(Tier)))
        record_blind_read(session, submission.id, tier, from_list, context)

    def asked_open_questions(self, who: Actor) -> None:
        """Ask by phone what must be known before a visit is booked; every answer is no."""
        submission = self.submission
        for question in still_to_ask(load_linked(self.stage.session, submission).current_answers):
            answer = PhoneAnswer(question, negative_answer(question), submission.version)
            record_phone_answer(self.stage.session, submission.id, answer, self.by(who))

    @property
    def may_be_booked(self) -> bool:
        """Whether no hold stands in the way, or the latest review clears it."""
        verdicts = [each.outcome for each in load_linked(self.stage.session, self.submission).events]
        last = next((each for each in reversed(verdicts) if each in set(HoldVerdict)), None)
        return not self.submission.has_hold or last in CLEARING

    @property
    def needs_clinician(self) -> bool:
        """Whether a clinician must have read it before it is closed."""
        submission, flags = self.submission, self.flags
        if submission.tier_now >= Tier.URGENT_CLINICIAN:
            return True
        is_marked = submission.has_hold or any(flag.startswith(HOLD) for flag in flags)
        return is_marked or bool(flags & FLAGS_FOR_A_CLINICIAN)

    def arranged_bone_care(self, who: Actor) -> None:
        """Someone arranges bone care, if a scan showed a break and no one has arranged it."""
        submission = self.submission
        if submission.bone_care is None and shows_break(load_linked(self.stage.session, submission)):
            how = self.chance.choice(tuple(BoneCare))
            entry = BoneCareEntry(how, self.today)
            record_bone_care(self.stage.session, submission, entry, self.by(who))

    def closed(self, who: Actor) -> None:
        """Someone closes it, after what must come before."""
        if self.needs_clinician:
            self.opened(self.clinician)
        self.arranged_bone_care(who)
        self.moved(who, Status.CLOSED)
