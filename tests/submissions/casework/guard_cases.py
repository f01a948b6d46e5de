"""What every guard refuses and lets through, over case files that were never stored: no database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
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
    NextAction,
    Outcome,
    OverrideReason,
    Status,
)
from app.submissions.urgency import UNREACHED_RANK, USUAL_RANK
from tests.submissions.build import NOON, staff_context

RING = KeyRing({"test": bytes(KEY_BYTES)})
COORDINATOR, SECOND, CLINICIAN = Actor(1, "coordinator"), Actor(2, "coordinator"), Actor(3, "clinician")
READ_IT = "A clinician must read this before it is closed"
IMMUNE, HOLD = "flag:immune_risk", "hold:bleeding_disorder"


@dataclass
class History:
    """A submission that was never stored, those that are linked to it, and what happened to them, in this order."""

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
        """One thing more; it is about the submission itself unless told otherwise."""
        whose = of or self.submission
        event = Event(
            id=len(self.events) + 1,
            submission=whose,
            submission_id=whose.id,
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
        """A contact, some days after NOON."""
        return self.add(EventKind.CONTACT, by, NOON + timedelta(day), outcome, **more)

    def worse(self, day: float = 0, **more: Any) -> History:
        """The patient says that it is worse."""
        return self.add(EventKind.SAID_WORSE, None, NOON + timedelta(day), **more)

    def gave_up(self, first_day: int = 0) -> History:
        """All that is needed before a patient is given up: three days, two people, a letter."""
        for day, caller in enumerate((COORDINATOR, SECOND, COORDINATOR), first_day):
            self.contact(Outcome.NO_ANSWER, caller, day)
        return self.contact(Outcome.LETTER_SENT, day=first_day + 2)

    @property
    def file(self) -> CaseFile:
        """As it is loaded for an act."""
        return CaseFile(
            self.submission, self.linked, tuple(self.events), frozenset({CLINICIAN.id, CLINICIAN.id + 1})
        )


def case(*flags: str, tier: Tier = Tier.STANDARD_REVIEW, name: str = "one", **columns: Any) -> Submission:
    """A submission that was called once and is heard, with nothing urgent about it; some columns changed."""
    usual = {
        "status": Status.TAKEN,
        "queue_rank": USUAL_RANK,
        "next_action": NextAction.CALL,
        "is_heard": True,
        "has_hold": False,
        "first_contact_at": NOON,
        "sent_at": NOON.astimezone(UTC),
        "alarm_at": None,
        "decision": None,
    }
    made = Submission(id=name, tier_now=tier, events=[], **{**usual, **columns})
    made.make_key(RING)
    made.assessment = {"flags": list(flags)}
    return made


def of(submission: Submission, *linked: Submission) -> History:
    """A history in which nothing has happened yet."""
    return History(submission, linked)


@dataclass(frozen=True)
class GuardCase:
    """One decision, or closing when there is none, and what is said of it. refusal: part of it, or "" when it is allowed."""

    name: str
    refusal: str
    history: History
    decision: Decision | None = None
    note: str = "Words"
    reason: OverrideReason | None = None
    actor: Actor = COORDINATOR

    @property
    def staff_context(self) -> StaffContext:
        """Who acts."""
        return staff_context(self.actor, NOON + timedelta(30))


def refusal(one: GuardCase, guards: ModuleType) -> str:
    """What a module of guards says; "" when it is allowed."""
    try:
        if one.decision is None:
            guards.refuse_closing(one.history.file, one.context)
        else:
            guards.refuse_decision(one.history.file, one.context, one.decision, one.note, one.reason)
    except ActionRefused as refused:
        return refused.words
    return ""


def is_kept(one: GuardCase, guards: ModuleType) -> bool:
    """Whether a module of guards says what it should."""
    said = refusal(one, guards)
    return one.refusal in said if one.refusal else not said


def decisions() -> Iterator[GuardCase]:
    """What can be decided."""

    yield GuardCase("duplicate of nothing", "of which reference", of(case()), Decision.DUPLICATE, note="")
    yield GuardCase("duplicate of something", "", of(case()), Decision.DUPLICATE)
    for decision in Decision:
        can = decision in (Decision.COULD_NOT_REACH, Decision.DUPLICATE)
        said = of(case(next_action=NextAction.SAYS_WORSE))
        words = "" if can else "The patient says it is worse"
        yield GuardCase(f"worse, {decision}", words, said, decision, reason=OverrideReason.PATIENT_CHOSE)
    yield GuardCase(
        "not reached, no try", "Log each try", of(case(first_contact_at=None)), Decision.COULD_NOT_REACH
    )
    yield GuardCase("not reached, no words", "Log each try", of(case()), Decision.COULD_NOT_REACH, note="")
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
    yield GuardCase("scan first, as the tier has it", "", of(case()), Decision.IMAGING_FIRST, note="")
    judged = {"decision": Decision.OTHER_CARE, "reason": OverrideReason.CLINICIAN_JUDGED}
    yield GuardCase("judged, unread", "No clinician has opened this", of(case()), **judged)
    yield GuardCase("judged, read", "", of(case()).add(EventKind.READ, CLINICIAN), **judged)
    yield GuardCase("judged by the clinician who acts", "", of(case()), **judged, actor=CLINICIAN)


def bookings() -> Iterator[GuardCase]:
    """What can be booked over a hold."""

    ask, never = "There is a hold", "this is not to be booked"
    yield GuardCase("a hold, unread", ask, of(case(has_hold=True)), Decision.BOOK_CLINIC)
    yield GuardCase(
        "a hold, read by a coordinator",
        ask,
        of(case(has_hold=True)).add(EventKind.READ),
        Decision.BOOK_CLINIC,
    )
    yield GuardCase(
        "a hold, read", "", of(case(has_hold=True)).add(EventKind.READ, CLINICIAN), Decision.BOOK_CLINIC
    )
    yield GuardCase(
        "a hold, booked by a clinician", "", of(case(has_hold=True)), Decision.BOOK_CLINIC, actor=CLINICIAN
    )
    yield GuardCase("a hold, not booked", "", of(case(has_hold=True)), Decision.IMAGING_FIRST)
    yield GuardCase("no hold", "", of(case()), Decision.BOOK_CLINIC)
    for first, then in (
        (HoldVerdict.MAY_BE_BOOKED, HoldVerdict.NOT_TO_BOOK),
        (HoldVerdict.NOT_TO_BOOK, None),
    ):
        told = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=first)
        told = told.add(EventKind.CLEARED, CLINICIAN, outcome=then) if then else told
        for actor in (COORDINATOR, CLINICIAN):
            yield GuardCase(
                f"told at last not to book, {actor.role}", never, told, Decision.BOOK_CLINIC, actor=actor
            )
    told = of(case(has_hold=True)).add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.NOT_TO_BOOK)
    yield GuardCase(
        "told at last that it may be booked",
        "",
        told.add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.MAY_BE_BOOKED),
        Decision.BOOK_CLINIC,
    )
    other = case(name="other")
    of_the_other = of(case(has_hold=True), other).add(EventKind.CLEARED, CLINICIAN, of=other)
    of_the_other.add(EventKind.CLEARED, CLINICIAN, outcome=HoldVerdict.NOT_TO_BOOK, of=other)
    yield GuardCase(
        "the other was not to be booked",
        "",
        of_the_other.add(EventKind.READ, CLINICIAN),
        Decision.BOOK_CLINIC,
    )


def readings() -> Iterator[GuardCase]:
    """What counts as read by a clinician."""

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
    }
    for kind in EventKind:
        words = "" if kind in opened else READ_IT
        yield GuardCase(f"a clinician: {kind}", words, of(grave()).add(kind, CLINICIAN))
        yield GuardCase(f"a coordinator: {kind}", READ_IT, of(grave()).add(kind))
    read = of(grave()).add(EventKind.READ, CLINICIAN)
    yield GuardCase("another clinician reads it", "", of(grave()).add(EventKind.READ, Actor(4, "clinician")))
    yield GuardCase(
        "read, then a note of anybody's", "", of(grave()).add(EventKind.READ, CLINICIAN).add(EventKind.NOTED)
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
    """What must have been tried before a patient is given up."""

    def emergency(**columns: Any) -> Submission:
        given_up = {"status": Status.DECIDED, "decision": Decision.COULD_NOT_REACH}
        return case(tier=Tier.EMERGENCY_NOW, queue_rank=UNREACHED_RANK, **{**given_up, **columns})

    def closed(name: str, words: str, history: History) -> GuardCase:
        return GuardCase(name, words, history, actor=CLINICIAN)

    yield closed(
        "an emergency, nothing tried",
        "reached in this emergency. Before it can be closed, log under Contact: tries on 3 different days (so far 0), "
        "a try by a second person, a letter.",
        of(emergency()),
    )
    sent = emergency(decision=Decision.SENT_TO_EMERGENCY)
    yield closed("an emergency not reached, whatever is decided", "Nobody has been reached", of(sent))
    yield closed("an emergency, all tried", "", of(emergency()).gave_up())
    two_days = of(emergency()).gave_up()
    two_days.events[2].at = two_days.events[1].at
    yield closed("two days", "(so far 2).", two_days)
    alone = of(emergency()).gave_up()
    alone.events[1].actor_id = COORDINATOR.id
    yield closed("one person", "Contact: a try by a second person.", alone)
    no_letter = of(emergency()).gave_up()
    no_letter.events.pop()
    yield closed("no letter", "Contact: a letter.", no_letter)
    late = of(emergency()).gave_up()
    for event, hour in zip(
        late.events, (4, 13, 30), strict=False
    ):  # 4:00 UTC is the day before in the clinic
        event.at = NOON.replace(hour=0, tzinfo=UTC) + timedelta(days=1, hours=hour)
    yield closed("days on the clinic's clock", "", late)
    for outcome in (Outcome.SPOKE, Outcome.WILL_CALL_BACK):
        talks = of(emergency()).gave_up()
        talks.events[1].outcome = outcome
        yield closed(f"{outcome} is not a try", "(so far 2), a try by a second", talks)
    again = emergency(alarm_at=(NOON + timedelta(2)).astimezone(UTC))
    yield closed("tried before the alarm", "(so far 1), a try by a second person.", of(again).gave_up())
    yield closed("tried from the alarm on", "", of(again).gave_up(2))
    resent = emergency(sent_at=(NOON + timedelta(1)).astimezone(UTC))
    yield closed("tried before it was sent", "(so far 2).", of(resent).gave_up())
    other = case(name="other")
    elsewhere = of(emergency(), other)
    for day, caller in enumerate((COORDINATOR, SECOND, COORDINATOR)):
        elsewhere.contact(Outcome.NO_ANSWER, caller, day, of=other)
    elsewhere.contact(Outcome.LETTER_SENT, of=other)
    yield closed("tries of another one", "(so far 0)", elsewhere)
    wrong = of(emergency()).gave_up().contact(Outcome.WRONG_NUMBER, day=3)
    yield closed("all tried, and the number is wrong at last", "", wrong)
    reached = case(tier=Tier.EMERGENCY_NOW, status=Status.DECIDED, decision=Decision.SENT_TO_EMERGENCY)
    yield GuardCase("an emergency that was reached and sent", "", of(reached))


def worse_and_wrong_numbers() -> Iterator[GuardCase]:
    """What the patient said, and a number that is wrong, before it is closed."""

    def decided(decision: Decision) -> Submission:
        return case(status=Status.DECIDED, decision=decision)

    def gone(name: str, words: str, history: History) -> GuardCase:
        return GuardCase(name, words, history)

    unreached, duplicate = decided(Decision.COULD_NOT_REACH), decided(Decision.DUPLICATE)
    other = case(name="other")
    link, worse, wrong = "Link the two", "since the patient said", "The number is wrong"
    yield gone("a duplicate", "", of(duplicate))
    yield gone("a duplicate that is worse", link, of(duplicate).worse())
    yield gone("a duplicate, tried", link, of(duplicate).worse().gave_up())
    for outcome in Outcome:
        talk = outcome in (Outcome.SPOKE, Outcome.HELPER, Outcome.TOLD_911, Outcome.PATIENT_CALLED)
        yield gone(f"worse, then {outcome}", "" if talk else link, of(duplicate).worse().contact(outcome))
        yield gone(f"{outcome}, then worse", link, of(duplicate).contact(outcome).worse())
    yield gone("a linked one is worse", link, of(duplicate, other).worse(of=other))
    yield gone("not reached", "", of(unreached).contact(Outcome.NO_ANSWER))
    yield gone(
        "not reached, worse, tried before",
        f"{worse} that it is worse. Before it",
        of(unreached).gave_up().worse(3),
    )
    yield gone(
        "not reached, worse, no letter",
        "(so far 1), a try by",
        of(unreached).worse().contact(Outcome.NO_ANSWER),
    )
    yield gone("not reached, worse, all tried", "", of(unreached).worse().gave_up())
    yield gone("not reached, a linked one is worse", worse, of(unreached, other).worse(of=other))
    yield gone("not reached, worse, but talked with", "", of(unreached).worse().contact(Outcome.SPOKE))
    yield gone("a wrong number", wrong, of(unreached).contact(Outcome.WRONG_NUMBER))
    yield gone(
        "a wrong number of a linked one", wrong, of(unreached, other).contact(Outcome.WRONG_NUMBER, of=other)
    )
    for number, mends in enumerate(
        (EventKind.NEW_PHONE, Outcome.LETTER_SENT, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER)
    ):
        mended, early = of(unreached).contact(Outcome.WRONG_NUMBER), of(unreached)
        for history in (mended, early):
            if isinstance(mends, EventKind):
                history.add(mends, None)
            else:
                history.contact(mends)
        yield gone(f"a wrong number, then {mends}", "" if number < 2 else wrong, mended)
        yield gone(f"{mends}, then a wrong number", wrong, early.contact(Outcome.WRONG_NUMBER))
    treated = decided(Decision.OTHER_CARE)
    yield gone("a wrong number, but decided", "", of(treated).contact(Outcome.WRONG_NUMBER))


def closings() -> Iterator[GuardCase]:
    """What a clinician must have read before it is closed."""
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
            held = must or low or booked
            yield closed(f"{name}, a hold", held, case(has_hold=True, **columns))
            yield closed(f"{name}, a hold as a flag", held, case(HOLD, **columns))
            yield closed(f"{name}, a linked hold", held, case(**columns), case(HOLD, name="other"))
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


GROUPS = (decisions, bookings, readings, giving_up, worse_and_wrong_numbers, closings)


@cache
def every_case() -> list[GuardCase]:
    """The cases of all groups."""
    return [one for group in GROUPS for one in group()]
