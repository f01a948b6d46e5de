"""What every guard refuses and allows, for case files that were never stored: no database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from types import ModuleType
from typing import Any

from app.keys import KEY_BYTES, KeyRing
from app.rules.tiers import Tier
from app.submissions.casework.case_file import CaseFile
from app.submissions.context import Actor, StaffContext
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import (
    FITS,
    ActionRefused,
    Decision,
    HoldVerdict,
    LanguageUsed,
    NextAction,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome
from tests.submissions.build import NOON, staff_context

RING = KeyRing({"test": bytes(KEY_BYTES)})
COORDINATOR, SECOND, CLINICIAN = Actor(1, "coordinator"), Actor(2, "coordinator"), Actor(3, "clinician")
BONE_CARE = "write under Bone care"
READ_IT = "A clinician must read this before it is closed"
KNOWN = {
    "age_band": "65_plus",
    "blood_thinner": "no",
    "bleeding_disorder": "no",
    "allergy_cement_contrast": "no",
}
"""What must be known before a visit is booked."""
IMMUNE, HOLD = "flag:immune_risk", "hold:bleeding_disorder"


@dataclass
class History:
    """A submission that was never stored, those linked to it, and their events in order."""

    submission: Submission
    linked: tuple[Submission, ...] = ()
    events: list[Event] = field(default_factory=list)

    def add(
        self,
        kind: EventKind,
        by: Actor | None = COORDINATOR,
        at: datetime = NOON,
        outcome: str | None = None,
        of: Submission | None = None,
        **detail: Any,
    ) -> History:
        """Add an event, of the submission itself unless `of` names another one."""
        submission = of or self.submission
        event = Event(
            id=len(self.events) + 1,
            submission=submission,
            submission_id=submission.id,
            at=at.astimezone(UTC),
            actor_id=by.id if by else None,
            kind=kind,
            outcome=outcome,
            aad_id=f"event {len(self.events)}",
        )
        event.detail = detail or None
        self.events.append(event)
        return self

    def contact(self, outcome: Outcome, by: Actor = COORDINATOR, day: float = 0, **more: Any) -> History:
        """Add a contact, some days after NOON."""
        return self.add(EventKind.CONTACT, by, NOON + timedelta(day), outcome, **more)

    def worse(self, day: float = 0, **more: Any) -> History:
        """Add a report by the patient of getting worse."""
        return self.add(EventKind.SAID_WORSE, None, NOON + timedelta(day), **more)

    def with_all_attempts(self, first_day: int = 0) -> History:
        """Add all that is required before giving up on a patient: three days, two people, a letter."""
        for day, caller in enumerate((COORDINATOR, SECOND, COORDINATOR), first_day):
            self.contact(Outcome.NO_ANSWER, caller, day)
        self.contact(Outcome.LETTER_SENT, day=first_day + 2)
        return self.planned(first_day + 2)

    def planned(self, day: float = 0, plan: UnreachedPlan = UnreachedPlan.CLOSE, **more: Any) -> History:
        """Add what a clinician decides about a patient who was not reached."""
        return self.add(EventKind.PLANNED, CLINICIAN, NOON + timedelta(day), plan, **more)

    @property
    def case_file(self) -> CaseFile:
        """The case file, as loaded for an action."""
        return CaseFile(
            self.submission, self.linked, tuple(self.events), frozenset({CLINICIAN.id, CLINICIAN.id + 1})
        )


def case(*flags: str, tier: Tier = Tier.STANDARD_REVIEW, name: str = "one", **columns: Any) -> Submission:
    """Return a submission that was called once and heard, with nothing urgent about it; some columns changed."""
    defaults = {
        "status": Status.TAKEN,
        "is_unreached_emergency": False,
        "says_worse": False,
        "next_action": NextAction.CALL,
        "is_heard": True,
        "has_hold": False,
        "first_contact_at": NOON,
        "sent_at": NOON.astimezone(UTC),
        "alarm_at": None,
        "decision": None,
        "bone_care": BoneCare.LETTER_GIVEN,
    }
    submission = Submission(id=name, tier_now=tier, all_events=[], **{**defaults, **columns})
    submission.make_key(RING)
    submission.assessment = {"flags": list(flags)}
    submission.as_of = NOON.date()
    submission.answers = {"given": dict(KNOWN), "not_asked": {}}
    submission.contact = {"may_speak_to_helper": True}
    return submission


def of(submission: Submission, *linked: Submission) -> History:
    """Return a history without events."""
    return History(submission, linked)


@dataclass(frozen=True)
class GuardCase:
    """One decision, or closing if None, and the expected refusal: a part of it, or "" when it is allowed."""

    name: str
    refusal: str
    history: History
    decision: Decision | None = None
    note: str = "Words"
    reason: OverrideReason | None = None
    actor: Actor = COORDINATOR

    @property
    def context(self) -> StaffContext:
        """Who acts, and when."""
        return staff_context(self.actor, NOON + timedelta(30))


def refusal(case: GuardCase, guards: ModuleType) -> str:
    """Return the refusal by a module of guards, or "" when it allows the case."""
    case_file = case.history.case_file
    try:
        if case.decision is None:
            guards.refuse_closing(case_file, case.context)
        else:
            guards.refuse_decision(case_file, case.context, case.decision, case.note, case.reason)
    except ActionRefused as refused:
        return refused.words
    return ""


def is_as_expected(case: GuardCase, guards: ModuleType) -> bool:
    """Whether a module of guards refuses or allows the case as expected."""
    words = refusal(case, guards)
    return case.refusal in words if case.refusal else not words


def decisions() -> Iterator[GuardCase]:
    """Yield what can and cannot be decided."""

    yield GuardCase("duplicate of nothing", "of which reference", of(case()), Decision.DUPLICATE, note="")
    yield GuardCase("duplicate of something", "", of(case()), Decision.DUPLICATE)
    for decision in Decision:
        allowed = decision in (Decision.COULD_NOT_REACH, Decision.DUPLICATE)
        worse = of(case(says_worse=True))
        words = "" if allowed else "The patient reported getting worse"
        yield GuardCase(f"worse, {decision}", words, worse, decision, reason=OverrideReason.PATIENT_CHOSE)
    yield GuardCase(
        "not reached, no try", "Log each call", of(case(first_contact_at=None)), Decision.COULD_NOT_REACH
    )
    yield GuardCase("not reached, no words", "Log each call", of(case()), Decision.COULD_NOT_REACH, note="")
    yield GuardCase("not reached, a try and words", "", of(case()), Decision.COULD_NOT_REACH)
    for tier in Tier:
        words = "Write what the patient said" if tier >= Tier.URGENT_CLINICIAN else ""
        yield GuardCase(
            f"withdrew at {tier.id}, no words", words, of(case(tier=tier)), Decision.WITHDREW, note=""
        )
        yield GuardCase(f"withdrew at {tier.id}, with words", "", of(case(tier=tier)), Decision.WITHDREW)
        for decision in (each for each in Decision if each not in FITS[tier]):
            against = (f"{decision} at {tier.id}", "another way than the tier", of(case(tier=tier)), decision)
            yield GuardCase(*against)
            yield GuardCase(*against, reason=OverrideReason.PATIENT_CHOSE, note="")
            yield GuardCase(against[0], "", against[2], decision, reason=OverrideReason.PATIENT_CHOSE)
    yield GuardCase("scan first, which agrees with the tier", "", of(case()), Decision.IMAGING_FIRST, note="")
    judged = {"decision": Decision.OTHER_CARE, "reason": OverrideReason.CLINICIAN_JUDGED}
    yield GuardCase("judged, unread", "No clinician has opened this", of(case()), **judged)
    yield GuardCase("judged, read", "", of(case()).add(EventKind.READ, CLINICIAN), **judged)
    yield GuardCase("judged by the clinician who acts", "", of(case()), **judged, actor=CLINICIAN)


def bookings() -> Iterator[GuardCase]:
    """Yield what can be booked over a hold."""

    ask, never = "There is a hold", "this is not to be booked"
    yield GuardCase("a hold, unread", ask, of(case(has_hold=True)), Decision.BOOK_CLINIC)
    yield GuardCase(
        "a hold, read by a coordinator",
        ask,
        of(case(has_hold=True)).add(EventKind.READ),
        Decision.BOOK_CLINIC,
    )
    yield GuardCase(
        "a hold, read by a clinician",
        ask,
        of(case(has_hold=True)).add(EventKind.READ, CLINICIAN),
        Decision.BOOK_CLINIC,
    )
    yield GuardCase(
        "a hold, booked by a clinician", "", of(case(has_hold=True)), Decision.BOOK_CLINIC, actor=CLINICIAN
    )
    yield GuardCase("a hold, not booked", "", of(case(has_hold=True)), Decision.IMAGING_FIRST)
    yield GuardCase("no hold", "", of(case()), Decision.BOOK_CLINIC)
    asked = case(asked_by=COORDINATOR.id)
    yield GuardCase("a question without an answer", "has not answered yet", of(asked), Decision.BOOK_CLINIC)
    yield GuardCase("a question, booked by a clinician", "", of(asked), Decision.BOOK_CLINIC, actor=CLINICIAN)
    yield GuardCase("a question, not booked", "", of(asked), Decision.IMAGING_FIRST)
    for first, then in (
        (HoldVerdict.MAY_BE_BOOKED, HoldVerdict.NOT_TO_BOOK),
        (HoldVerdict.NOT_TO_BOOK, None),
    ):
        reviewed = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=first)
        reviewed = reviewed.add(EventKind.CLEARED, CLINICIAN, outcome=then) if then else reviewed
        for actor in (COORDINATOR, CLINICIAN):
            yield GuardCase(
                f"last told not to book, {actor.role}", never, reviewed, Decision.BOOK_CLINIC, actor=actor
            )
    reviewed = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.NOT_TO_BOOK)
    yield GuardCase(
        "last told that it may be booked",
        "",
        reviewed.add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.MAY_BE_BOOKED),
        Decision.BOOK_CLINIC,
    )
    for verdict, words in ((HoldVerdict.NEEDS_VISIT, ""), (HoldVerdict.CALL_PATIENT, ask)):
        told = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=verdict)
        yield GuardCase(f"a hold, told {verdict}", words, told, Decision.BOOK_CLINIC)
    for verdict in HoldVerdict:
        other = case(name="other")
        of_the_other = of(case(has_hold=True), other)
        yield GuardCase(
            f"the other is told {verdict}",
            ask,
            of_the_other.add(EventKind.CLEARED, CLINICIAN, outcome=verdict, of=other),
            Decision.BOOK_CLINIC,
        )
    for raised, words in ((True, ask), (False, "")):
        cleared = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.MAY_BE_BOOKED)
        later = cleared.add(EventKind.SAID_WORSE, raised=raised, said_on="2026-03-02")
        yield GuardCase(f"cleared, then answers; raised: {raised}", words, later, Decision.BOOK_CLINIC)
    answered = of(case(has_hold=True)).add(EventKind.SAID_WORSE, raised=True, said_on="2026-03-02")
    yield GuardCase(
        "cleared after the answers that raised it",
        "",
        answered.add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.MAY_BE_BOOKED),
        Decision.BOOK_CLINIC,
    )


OPEN_BEFORE_BOOKING = {
    "blood_thinner": "Blood thinner or daily aspirin",
    "bleeding_disorder": "Blood that does not clot well",
    "allergy_cement_contrast": "Allergy to bone cement or X-ray dye",
    "pregnant": "Pregnant, or could be",
}
AGES = ("65_plus", "50_64", "18_49", "under_18", "not_sure", None)


def open_before_booking() -> Iterator[GuardCase]:
    """Yield every set of open questions about holds, at every age: booking waits for each that must be known."""

    for age, *values in product(AGES, *([("no", "not_sure", None)] * len(OPEN_BEFORE_BOOKING))):
        answers = dict(zip(OPEN_BEFORE_BOOKING, values, strict=True))
        must_ask = [
            words
            for question, words in OPEN_BEFORE_BOOKING.items()
            if answers[question] != "no" and (question != "pregnant" or age != "65_plus")
        ]
        words = f"Before booking, ask by phone: {'; '.join(must_ask)}." if must_ask else ""
        given = {key: value for key, value in {"age_band": age, **answers}.items() if value is not None}
        yield GuardCase(f"{given}", words, of(saying(given)), Decision.BOOK_CLINIC)
    for question, answer in (("blood_thinner", "yes"), ("allergy_cement_contrast", "contrast_only")):
        yield GuardCase(
            f"{question} known", "", of(saying({**KNOWN, question: answer})), Decision.BOOK_CLINIC
        )
    nothing = of(saying({}))
    yield GuardCase("nothing known, a scan first", "", nothing, Decision.IMAGING_FIRST)
    yield GuardCase("nothing known, duplicate", "", nothing, Decision.DUPLICATE)
    read = of(saying({}, has_hold=True)).add(EventKind.READ, CLINICIAN)
    yield GuardCase("nothing known, but read", "ask by phone", read, Decision.BOOK_CLINIC, actor=CLINICIAN)


def saying(given: dict[str, str], **columns: Any) -> Submission:
    """Return a submission with these answers. From 50 on the path has skipped the question about pregnancy."""
    submission = case(**columns)
    skipped = given.get("age_band") in ("50_64", "65_plus") and "pregnant" not in given
    submission.answers = {"given": given, "not_asked": {"pregnant": "no"} if skipped else {}}
    return submission


def readings() -> Iterator[GuardCase]:
    """Yield what counts as read by a clinician."""

    def grave() -> Submission:
        return case(tier=Tier.URGENT_CLINICIAN, status=Status.DECIDED, decision=Decision.BOOK_CLINIC)

    opened = {
        EventKind.READ,
        EventKind.CLEARED,
        EventKind.CONTACT,
        EventKind.ANSWERED,
        EventKind.NOTED,
        EventKind.REPORT,
        EventKind.MOVED,
        EventKind.PLANNED,
    }
    for kind in EventKind:
        words = "" if kind in opened else READ_IT
        yield GuardCase(f"a clinician: {kind}", words, of(grave()).add(kind, CLINICIAN))
        yield GuardCase(f"a coordinator: {kind}", READ_IT, of(grave()).add(kind))
    read = of(grave()).add(EventKind.READ, CLINICIAN)
    yield GuardCase("another clinician reads it", "", of(grave()).add(EventKind.READ, Actor(4, "clinician")))
    yield GuardCase(
        "read, then a note by a coordinator",
        "",
        of(grave()).add(EventKind.READ, CLINICIAN).add(EventKind.NOTED),
    )
    for kind in (EventKind.ANSWERED, EventKind.SAID_WORSE):
        after = of(grave()).add(EventKind.READ, CLINICIAN).add(kind, raised=True)
        yield GuardCase(f"read, then raised by {kind}", READ_IT, after)
        harmless = of(grave()).add(EventKind.READ, CLINICIAN).add(kind, raised=False, question="q")
        yield GuardCase(f"read, then not raised by {kind}", "", harmless)
        before = of(grave()).add(kind, raised=True).add(EventKind.READ, CLINICIAN)
        yield GuardCase(f"raised by {kind}, then read", "", before)
        twice = of(grave()).add(kind, raised=True).add(EventKind.READ, CLINICIAN).add(kind, raised=True)
        yield GuardCase(f"raised again by {kind}", READ_IT, twice)
    yield GuardCase(
        "raised by the clinician's own entry",
        READ_IT,
        of(grave()).add(EventKind.ANSWERED, CLINICIAN, raised=True),
    )
    other = case(name="other")
    yield GuardCase("a linked one is unread", READ_IT, of(grave(), other).add(EventKind.READ, CLINICIAN))
    yield GuardCase(
        "only a linked one is read", READ_IT, of(grave(), other).add(EventKind.READ, CLINICIAN, of=other)
    )
    both = (
        of(grave(), other)
        .add(EventKind.READ, CLINICIAN, of=other)
        .add(EventKind.ANSWERED, of=other, raised=True)
    )
    yield GuardCase("both are read", "", both.add(EventKind.READ, CLINICIAN))
    yield GuardCase("read", "", read)
    early = of(grave(), other).add(EventKind.READ, CLINICIAN, of=other).add(EventKind.ANSWERED, raised=True)
    yield GuardCase("a linked one was read earlier", "", early.add(EventKind.READ, CLINICIAN))


def giving_up() -> Iterator[GuardCase]:
    """Yield what must have been tried before giving up on a patient."""

    def emergency(**columns: Any) -> Submission:
        given_up = {"status": Status.DECIDED, "decision": Decision.COULD_NOT_REACH}
        return case(tier=Tier.EMERGENCY_NOW, is_unreached_emergency=True, **{**given_up, **columns})

    def closed(name: str, words: str, history: History) -> GuardCase:
        return GuardCase(name, words, history, actor=CLINICIAN)

    yield closed(
        "an emergency, nothing tried",
        "reached in this emergency. Before it can be closed, log: tries on 3 different days (so far 0), "
        "a try by a second person, a letter.",
        of(emergency()),
    )
    sent = emergency(decision=Decision.SENT_TO_EMERGENCY)
    yield closed("an emergency not reached, whatever the decision", "No one has been reached", of(sent))
    yield closed("an emergency, all tried", "", of(emergency()).with_all_attempts())
    two_days = of(emergency()).with_all_attempts()
    two_days.events[2].at = two_days.events[1].at
    yield closed("two days", "(so far 2).", two_days)
    alone = of(emergency()).with_all_attempts()
    alone.events[1].actor_id = COORDINATOR.id
    yield closed("one person", "closed, log: a try by a second person.", alone)
    no_letter = of(emergency()).with_all_attempts()
    del no_letter.events[3]
    yield closed("no letter", "closed, log: a letter.", no_letter)
    late = of(emergency()).with_all_attempts()
    for event, hour in zip(
        late.events, (4, 13, 30), strict=False
    ):  # 4:00 UTC is the day before in the clinic
        event.at = NOON.replace(hour=0, tzinfo=UTC) + timedelta(days=1, hours=hour)
    yield closed("days on the clinic's clock", "", late)
    for outcome in (Outcome.SPOKE, Outcome.WILL_CALL_BACK):
        talks = of(emergency()).with_all_attempts()
        talks.events[1].outcome = outcome
        words = "(so far 2), a try by a second" if outcome is Outcome.WILL_CALL_BACK else ""
        yield closed(f"{outcome} is not a try", words, talks)
    again = emergency(alarm_at=(NOON + timedelta(2)).astimezone(UTC))
    yield closed(
        "tried before the alarm", "(so far 1), a try by a second person.", of(again).with_all_attempts()
    )
    yield closed("tried from the alarm on", "", of(again).with_all_attempts(2))
    resent = emergency(sent_at=(NOON + timedelta(1)).astimezone(UTC))
    yield closed("tried before it was sent", "(so far 2).", of(resent).with_all_attempts())
    for outcome in (Outcome.SPOKE, Outcome.TOLD_911):
        spoken_with = of(sent).contact(outcome)
        yield closed(f"an emergency, only {outcome}", "A clinician must talk", spoken_with)
        planned = of(sent).contact(outcome).planned()
        yield closed(f"an emergency, {outcome} and a plan", "", planned)
    later = emergency(alarm_at=(NOON + timedelta(5)).astimezone(UTC))
    before_it = of(later).contact(Outcome.SPOKE).with_all_attempts(6)
    yield closed("an emergency, spoken with before it was one", "", before_it)
    planned_before = of(later).planned().contact(Outcome.SPOKE, day=6)
    yield closed("an emergency, planned before it was one", "A clinician must talk", planned_before)
    other_plan = of(emergency(), case(name="other")).contact(Outcome.SPOKE)
    other_plan.planned(of=other_plan.linked[0])
    yield closed("an emergency, planned for a linked one", "", other_plan)
    for plan in (plan for plan in UnreachedPlan if plan is not UnreachedPlan.CLOSE):
        open_plan = of(sent).contact(Outcome.SPOKE).planned(plan=plan)
        yield closed(f"an emergency, {plan} is no closing", "A clinician must talk", open_plan)
    for news in (Outcome.SPOKE, Outcome.PATIENT_CALLED):
        heard_later = of(sent).contact(Outcome.SPOKE).planned().contact(news, day=1)
        yield closed(f"an emergency, closing planned, then {news}", "A clinician must talk", heard_later)
    for kind in (EventKind.NEW_PHONE, EventKind.SAID_WORSE):
        then = of(sent).contact(Outcome.SPOKE).planned().add(kind, None, NOON + timedelta(1))
        yield closed(f"an emergency, closing planned, then {kind}", "A clinician must talk", then)
    arrives = case(
        tier=Tier.EMERGENCY_NOW,
        status=Status.DECIDED,
        decision=Decision.SENT_TO_EMERGENCY,
        next_action=NextAction.ASK_ARRIVED,
    )
    yield closed("told to call 911, not known to have arrived", "got to the emergency room", of(arrives))
    yield closed("told to call 911, in care", "", of(arrives).contact(Outcome.IN_CARE))
    asked = case(status=Status.DECIDED, decision=Decision.OTHER_CARE, asked_by=COORDINATOR.id)
    yield closed("a question without an answer", "has not answered yet", of(asked))
    other = case(name="other")
    elsewhere = of(emergency(), other)
    for day, caller in enumerate((COORDINATOR, SECOND, COORDINATOR)):
        elsewhere.contact(Outcome.NO_ANSWER, caller, day, of=other)
    elsewhere.contact(Outcome.LETTER_SENT, of=other)
    yield closed("tries of another one", "(so far 0)", elsewhere)
    wrong = of(emergency()).with_all_attempts().contact(Outcome.WRONG_NUMBER, day=3)
    yield closed("all tried, and finally the number is wrong", "", wrong)
    reached = case(tier=Tier.EMERGENCY_NOW, status=Status.DECIDED, decision=Decision.SENT_TO_EMERGENCY)
    yield GuardCase("an emergency that was reached and sent", "", of(reached))


def worse_and_wrong_numbers() -> Iterator[GuardCase]:
    """Yield reports of getting worse, and wrong numbers, before closing."""

    def decided(decision: Decision) -> Submission:
        return case(status=Status.DECIDED, decision=decision)

    unreached, duplicate = decided(Decision.COULD_NOT_REACH), decided(Decision.DUPLICATE)
    other = case(name="other")
    link, worse, wrong = "Link the two", "since the patient said", "The number is wrong"
    yield GuardCase("a duplicate", "", of(duplicate))
    yield GuardCase("a duplicate that is worse", link, of(duplicate).worse())
    yield GuardCase("a duplicate, tried", link, of(duplicate).worse().with_all_attempts())
    for outcome in Outcome:
        talk = outcome in (Outcome.SPOKE, Outcome.HELPER, Outcome.TOLD_911, Outcome.INBOUND_CALL)
        yield GuardCase(
            f"worse, then {outcome}", "" if talk else link, of(duplicate).worse().contact(outcome)
        )
        not_understood = of(duplicate).worse().contact(outcome, language_used=LanguageUsed.NONE)
        yield GuardCase(f"worse, then {outcome}, not understood", link, not_understood)
        yield GuardCase(f"{outcome}, then worse", link, of(duplicate).contact(outcome).worse())
    for asked, words in ((True, ""), (False, link)):
        called = of(duplicate).worse().contact(Outcome.PATIENT_CALLED, asked=asked)
        yield GuardCase(f"worse, then the patient called; asked: {asked}", words, called)
    yield GuardCase("a linked one is worse", link, of(duplicate, other).worse(of=other))
    unheard = case(
        tier=Tier.URGENT_CLINICIAN, is_heard=False, status=Status.DECIDED, decision=Decision.COULD_NOT_REACH
    )
    plan = "A clinician must talk with them"
    tried = of(unheard).contact(Outcome.NO_ANSWER).contact(Outcome.NO_ANSWER, day=1)
    yield GuardCase("urgent, not reached", plan, tried, actor=CLINICIAN)
    yield GuardCase("urgent, planned", "", of(unheard).with_all_attempts())
    for decision, words in (
        (Decision.SENT_TO_EMERGENCY, plan),
        (Decision.IMAGING_FIRST, plan),
        (Decision.BOOK_CLINIC, plan),
        (Decision.WITHDREW, plan),
        (Decision.DUPLICATE, "Link the two"),
    ):
        urgent = case(tier=Tier.URGENT_CLINICIAN, is_heard=False, status=Status.DECIDED, decision=decision)
        yield GuardCase(f"urgent and unheard, {decision}", words, of(urgent), actor=CLINICIAN)
        in_care = of(urgent).contact(Outcome.IN_CARE)
        yield GuardCase(f"urgent, {decision}, in care", "", in_care, actor=CLINICIAN)
    withdrew = case(
        tier=Tier.URGENT_CLINICIAN, is_heard=False, status=Status.DECIDED, decision=Decision.WITHDREW
    )
    yield GuardCase("urgent, withdrew in a talk", "", of(withdrew).contact(Outcome.SPOKE), actor=CLINICIAN)
    yield GuardCase("not reached", "", of(unreached).contact(Outcome.NO_ANSWER))
    yield GuardCase(
        "not reached, worse, tried before",
        f"{worse} that it is worse. Before it",
        of(unreached).with_all_attempts().worse(3),
    )
    yield GuardCase(
        "not reached, worse, no letter",
        "(so far 1), a try by",
        of(unreached).worse().contact(Outcome.NO_ANSWER),
    )
    yield GuardCase("not reached, worse, all tried", "", of(unreached).worse().with_all_attempts())
    yield GuardCase("not reached, a linked one is worse", worse, of(unreached, other).worse(of=other))
    yield GuardCase("not reached, worse, but talked with", "", of(unreached).worse().contact(Outcome.SPOKE))
    yield GuardCase("a wrong number", wrong, of(unreached).contact(Outcome.WRONG_NUMBER))
    yield GuardCase(
        "a wrong number of a linked one", wrong, of(unreached, other).contact(Outcome.WRONG_NUMBER, of=other)
    )
    for number, remedy in enumerate(
        (EventKind.NEW_PHONE, Outcome.LETTER_SENT, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER)
    ):
        after, before = of(unreached).contact(Outcome.WRONG_NUMBER), of(unreached)
        for history in (after, before):
            if isinstance(remedy, EventKind):
                history.add(remedy, None)
            else:
                history.contact(remedy)
        yield GuardCase(f"a wrong number, then {remedy}", "" if number < 2 else wrong, after)
        yield GuardCase(f"{remedy}, then a wrong number", wrong, before.contact(Outcome.WRONG_NUMBER))
    treated = decided(Decision.OTHER_CARE)
    yield GuardCase("a wrong number, but decided", "", of(treated).contact(Outcome.WRONG_NUMBER))


def closings() -> Iterator[GuardCase]:
    """Yield what a clinician must have read before it is closed."""
    over = {"status": Status.DECIDED}

    def closed(name: str, must: bool, submission: Submission, *linked: Submission) -> GuardCase:
        return GuardCase(name, READ_IT if must else "", of(submission, *linked))

    for tier in Tier:
        low, urgent = tier <= Tier.IMAGING_FIRST, tier >= Tier.URGENT_CLINICIAN
        for decision in (each for each in Decision if each is not Decision.COULD_NOT_REACH):
            columns = {"tier": tier, "decision": decision, **over}
            sent, booked = decision is Decision.SENT_TO_EMERGENCY, decision is Decision.BOOK_CLINIC
            name = f"{decision} at {tier.id}"
            must = urgent and not sent
            yield closed(name, must, case(**columns))
            yield closed(f"{name}, a flag", must or low, case(IMMUNE, **columns))
            yield closed(f"{name}, another flag", must, case("flag:severe_low_tier", **columns))
            on_hold = must or low or booked
            yield closed(f"{name}, a hold", on_hold, case(has_hold=True, **columns))
            yield closed(f"{name}, a hold as a flag", on_hold, case(HOLD, **columns))
            yield closed(f"{name}, a linked hold", on_hold, case(**columns), case(HOLD, name="other"))
        columns = {"tier": tier, "decision": Decision.COULD_NOT_REACH, **over}
        yield closed(f"not reached at {tier.id}", urgent, case(**columns))
        yield closed(f"not reached at {tier.id}, a hold", True, case(HOLD, **columns))
        yield closed(f"not reached at {tier.id}, a flag", urgent, case(IMMUNE, **columns))
    low_one = {"tier": Tier.IMAGING_FIRST, "decision": Decision.OTHER_CARE, **over}
    for flag in (IMMUNE, "flag:cancer_active", "flag:cancer_past", "flag:prior_spine_procedure"):
        yield closed(flag, True, case(flag, **low_one))
    for kind in EventKind:
        must = READ_IT if kind in (EventKind.ANSWERED, EventKind.SAID_WORSE) else ""
        yield GuardCase(f"a flag in {kind}", must, of(case(**low_one)).add(kind, flags=[IMMUNE]))
        other = case(name="other")
        linked = of(case(**low_one), other).add(kind, of=other, flags=[IMMUNE])
        yield GuardCase(f"a flag in {kind} of a linked one", must, linked)
    gone = case(IMMUNE, **low_one)
    gone.assessment_sealed = b"gone"
    yield closed("its key is gone", False, gone)
    yield closed("its key is gone, but not that of a linked one", True, gone, case(HOLD, name="other"))


def bone_care() -> Iterator[GuardCase]:
    """Yield after which breaks and decisions bone care must be arranged before a case is closed."""

    def closed(decision: Decision, result: str, arranged: BoneCare | None = None) -> History:
        columns = {"status": Status.DECIDED, "decision": decision, "bone_care": arranged}
        submission = case(**columns)
        submission.answers = {"given": KNOWN | {"imaging_result": result}, "not_asked": {}}
        return of(submission)

    for result in ("adv_recent", "xray_fracture", "old_healed", "adv_no_fracture", "not_sure"):
        words = BONE_CARE if result in ("adv_recent", "xray_fracture", "old_healed") else ""
        yield GuardCase(result, words, closed(Decision.OTHER_CARE, result))
        yield GuardCase(f"{result}, arranged", "", closed(Decision.OTHER_CARE, result, BoneCare.DECLINED))
    for decision in (Decision.WITHDREW, Decision.COULD_NOT_REACH, Decision.DUPLICATE):
        yield GuardCase(f"{decision} after a break", "", closed(decision, "adv_recent"))
    for fresh in ("fresh", "healed", "not_said"):
        history = closed(Decision.OTHER_CARE, "adv_no_fracture").add(
            EventKind.REPORT, report={"fresh": fresh}
        )
        yield GuardCase(f"a {fresh} break in the report", BONE_CARE * (fresh != "not_said"), history)


def visits() -> Iterator[GuardCase]:
    """Yield when a case with a visit can be closed."""
    for outcome, treatment, words in (
        (None, None, "whether the patient came"),
        (VisitOutcome.CAME, None, "what came of the visit"),
        (VisitOutcome.CAME, Treatment.WAITING, "what came of the visit"),
        (VisitOutcome.CAME, Treatment.TREATED, ""),
        (VisitOutcome.CAME, Treatment.NOT_TREATED, ""),
        (VisitOutcome.NO_SHOW, None, ""),
    ):
        columns = {"visit_at": NOON, "visit_outcome": outcome, "treatment": treatment}
        booked = case(status=Status.DECIDED, decision=Decision.BOOK_CLINIC, **columns)
        yield GuardCase(f"a visit, {outcome}, {treatment}", words, of(booked))


GROUPS = (
    decisions,
    bookings,
    open_before_booking,
    readings,
    giving_up,
    worse_and_wrong_numbers,
    closings,
    bone_care,
    visits,
)


@cache
def every_case() -> list[GuardCase]:
    """Return the cases of all groups."""
    return [case for group in GROUPS for case in group()]
