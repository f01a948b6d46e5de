"""A team that acts at random: whatever they do, no patient is forgotten and nothing is decided twice."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.extensions import instance_keys
from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.submissions.casework.call import Agreed, AgreedVisit, Call, log_call
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import SIGN_IDS, log_contact, snooze
from app.submissions.casework.links import link, unlink
from app.submissions.casework.patient_updates import correct_phone, report_worse, withdraw
from app.submissions.casework.phone_answers import (
    PhoneAnswer,
    add_note,
    record_phone_answer,
    record_report,
    record_review,
)
from app.submissions.casework.transitions import Transition, assign, record_reading, transition
from app.submissions.casework.unreached import decide_unreached
from app.submissions.context import PatientContext
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import (
    OUTCOMES,
    Decision,
    HoldVerdict,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from tests.submissions.build import contact, submission_request, worse_report
from tests.submissions.casework.care_rules import BONE_CARE_ARRANGED, CareRules
from tests.submissions.factories import OVER, Workplace

SMALL = {"max_examples": 10, "stateful_step_count": 25}
FULL = {"max_examples": 500, "stateful_step_count": 50}

PEOPLE: list[tuple[str, dict[str, Any]]] = [
    ("emergency", {}),
    ("urgent", {}),
    ("priority", {}),
    ("standard", {}),
    ("standard", {"onset_date": {"weeks_ago": 10}}),
    ("standard", {"bleeding_disorder": "yes"}),
    ("standard", {"onset_date": "not_sure", "weight_loss": "not_sure"}),
    ("other_care", {"prior_spine_procedure": "yes"}),
    ("imaging", {}),
]
PHONES = ("+1-612-555-0123", "+1-612-555-0123", "+1-612-555-0177")
ANSWERS: list[tuple[str, Any]] = [
    ("pain_score", 0),
    ("pain_score", 9),
    ("rf_leg_weak", "yes"),
    ("rf_leg_weak", "no"),
    ("rf_fever", "yes"),
    ("rf_bladder_bowel", "yes"),
    ("onset_date", {"weeks_ago": 1}),
    ("onset_date", {"weeks_ago": 11}),
    ("onset_date", {"weeks_ago": 40}),
    ("onset_date", "not_sure"),
    ("bleeding_disorder", "yes"),
    ("cancer_history", "active"),
    ("weight_loss", "yes"),
    ("imaging_result", "adv_recent"),
    ("age_band", "18_49"),
    ("pregnant", "yes"),
]
AGREED: list[dict[str, Any]] = [
    {"agreed": None},
    {"agreed": Agreed.VISIT},
    {"agreed": Agreed.SCAN_FIRST, "reason": OverrideReason.PATIENT_CHOSE},
    {"agreed": Agreed.CLINICIAN, "question": "May she come?"},
    {"agreed": Agreed.CALL_AGAIN, "next_part": PartOfDay.NOON},
    {"agreed": Agreed.OTHER, "other": Status.WAITING_FOR_REPORT},
    {"agreed": Agreed.OTHER, "other": Decision.COULD_NOT_REACH},
]
which = st.integers(0, 3)
who = st.integers(0, 2)
notes = st.sampled_from(("", "She said so"))
ahead = st.sampled_from((-1, 0, 1, 7, 40, 400))
signs = st.none() | st.frozensets(st.sampled_from(sorted(SIGN_IDS)), max_size=1)


class Team(CareRules, RuleBasedStateMachine):
    """Staff and patients who do anything possible. A refused action must change nothing."""

    def __init__(self, app: Flask) -> None:
        super().__init__()
        self.workplace = Workplace(app)

    def teardown(self) -> None:
        self.workplace.close()

    def case(self, number: int) -> str:
        """Return the id of one of the submissions."""
        ids = list(self.workplace.expected)
        return ids[number % len(ids)]

    def do(self, who: int, *ids: str, act: Any, **more: Any) -> bool:
        """Act on the first of these submissions at its current version."""
        at_work = self.workplace.at_work
        version = self.workplace.version(ids[0])
        return self.workplace.act(
            at_work[who % len(at_work)],
            *ids,
            do=lambda session, context: act(session, ids[0], version, **more, context=context),
        )

    @initialize(person=st.sampled_from(PEOPLE))
    def begin(self, person: tuple[str, dict[str, Any]]) -> None:
        self.a_patient_sends(("emergency", {}), 0)
        self.a_patient_sends(person, 0)

    @precondition(lambda self: len(self.workplace.expected) < 4)
    @rule(person=st.sampled_from(PEOPLE), phone=st.integers(0, 2))
    def a_patient_sends(self, person: tuple[str, dict[str, Any]], phone: int) -> None:
        birth_date = contact().birth_date - timedelta(phone // 2)
        details = contact(phone=PHONES[phone], birth_date=birth_date)
        draft = f"{len(self.workplace.expected):032x}"
        self.workplace.send(submission_request(person[0], changed=person[1], contact=details, draft_id=draft))

    @rule(hours=st.sampled_from((1, 5, 24, 24, 24, 24 * 8)))
    def time_passes(self, hours: int) -> None:
        self.workplace.now += timedelta(hours=hours)

    @rule(number=which, who=who, to=st.sampled_from(Status), note=notes, take=st.booleans())
    def move(self, number: int, who: int, to: Status, note: str, take: bool) -> None:
        if take:
            self._move(self.case(number), who, Status.TAKEN, "Mine")
        self._move(self.case(number), who, to, note)

    @rule(number=which, who=who, decision=st.sampled_from(Decision), note=notes, take=st.booleans())
    def decide(self, number: int, who: int, decision: Decision, note: str, take: bool) -> None:
        if take:
            self._move(self.case(number), who, Status.TAKEN, "Mine")
        self._move(self.case(number), who, Status.DECIDED, note, decision)

    @rule(number=which, who=who, decision=st.sampled_from(Decision))
    def decide_and_close(self, number: int, who: int, decision: Decision) -> None:
        case = self.case(number)
        self._move(case, who, Status.TAKEN, "Again")
        if self._move(case, who, Status.DECIDED, "She said so", decision):
            self.do(who, case, act=BONE_CARE_ARRANGED)
            self._move(case, who, Status.CLOSED, "")

    def _move(self, case: str, who: int, to: Status, note: str, decision: Decision | None = None) -> bool:
        def act(session: Any, id_: str, version: int, context: Any) -> None:
            reason = OverrideReason.PATIENT_CHOSE if decision else None
            transition(session, id_, Transition(to, version, decision, note, reason), context)

        done = self.do(who, case, act=act)
        self.workplace.check()
        return done

    @rule(number=which, who=who, owner=st.integers(-2, 3))
    def assign(self, number: int, who: int, owner: int) -> None:
        people = [*self.workplace.staff, self.workplace.auditor]
        owner_id = people[owner].id if owner >= 0 else None
        done = self.do(who, self.case(number), act=assign, owner_id=owner_id)
        assert not (done and owner >= 0 and people[owner] not in self.workplace.at_work)

    @rule(number=which, sign=st.sampled_from(("", "", "rf_fever", "rf_leg_weak")), again=st.booleans())
    def the_patient_reports_getting_worse(self, number: int, sign: str, again: bool) -> None:
        case = self.case(number)
        report = worse_report(**({sign: "yes"} if sign else {}))
        for _ in range(1 + again):
            head = self._by_patient(
                case, lambda session, context: report_worse(session, case, report, context)
            )
        if sign:
            self.workplace.expected[head].alarmed()
        row = self.workplace.stored_rows()[head]
        assert row["status"] not in OVER
        assert row["next_action"] == ("says_worse" if row["queue_rank"] else "call_now")

    @rule(number=which)
    def the_patient_withdraws(self, number: int) -> None:
        case = self.case(number)
        self._by_patient(case, lambda session, context: withdraw(session, case, context))

    @rule(number=which, phone=st.integers(0, 2))
    def the_patient_gives_another_number(self, number: int, phone: int) -> None:
        case, keys = self.case(number), instance_keys()
        self._by_patient(
            case, lambda session, context: correct_phone(session, keys, case, PHONES[phone], context)
        )

    def _by_patient(self, case: str, act: Any) -> str:
        """Act as the patient; return the head of the case. Nothing the patient does makes it due later."""
        before = self.workplace.stored_rows()
        head = before[case]["head_id"] or case
        with self.workplace.begin() as session:
            act(session, PatientContext(self.workplace.now))
        after = self.workplace.stored_rows()[head]
        row = before[head]
        assert row["status"] == "closed" or after["due_at"] <= row["due_at"]
        assert after["status"] != "closed" or row["status"] == "closed"
        self.workplace.check()
        return str(head)

    @rule(number=which, who=who, outcome=st.sampled_from(Outcome), signs=signs, day=st.none() | ahead)
    def contact(
        self, number: int, who: int, outcome: Outcome, signs: frozenset[str] | None, day: int | None
    ) -> None:
        self._contact(self.case(number), who, outcome, signs, day)

    @rule(number=which, who=who, letter=st.booleans())
    def try_on_three_days(self, number: int, who: int, letter: bool) -> None:
        for day in range(3):
            self._contact(self.case(number), who + day, Outcome.NO_ANSWER, None, None)
            self.workplace.now += timedelta(days=1)
        if letter:
            self._contact(self.case(number), who, Outcome.LETTER_SENT, None, None)

    def _contact(
        self, case: str, who: int, outcome: Outcome, signs: frozenset[str] | None, day: int | None
    ) -> bool:
        next_day = None if day is None else self.workplace.now.date() + timedelta(day)
        at_work = self.workplace.at_work

        def act(session: Any, id_: str, version: int, context: Any) -> None:
            log_contact(session, id_, ContactEntry(outcome, version, signs, next_day), context)

        done = self.do(who, case, act=act)
        if done:
            self.workplace.expect_contact(case, at_work[who % len(at_work)], outcome, signs)
        self.workplace.check()
        return done

    @rule(
        number=which,
        who=who,
        agreed=st.sampled_from(AGREED),
        outcome=st.none() | st.sampled_from(Outcome),
        signs=signs,
    )
    def save_a_whole_call(
        self,
        number: int,
        who: int,
        agreed: dict[str, Any],
        outcome: Outcome | None,
        signs: frozenset[str] | None,
    ) -> None:
        case, at_work = self.case(number), self.workplace.at_work

        def act(session: Any, id_: str, version: int, context: Any) -> None:
            day, visit = context.now.date() + timedelta(1), AgreedVisit(context.now + timedelta(2))
            call = Call(
                version=version, outcome=outcome, signs=signs, visit=visit, next_day=day, note="So", **agreed
            )
            log_call(session, id_, call, context)

        if self.do(who, case, act=act) and outcome is not None:
            self.workplace.expect_contact(case, at_work[who % len(at_work)], outcome, signs)
        self.workplace.check()

    @rule(number=which, who=who)
    def undo_whatever_was_last(self, number: int, who: int) -> None:
        at_work = self.workplace.at_work
        self.workplace.undo_latest(at_work[who % len(at_work)], self.case(number))

    @rule(number=which, who=who, outcome=st.sampled_from(Outcome))
    def log_the_wrong_outcome_and_undo_it(self, number: int, who: int, outcome: Outcome) -> None:
        asked = frozenset[str]() if OUTCOMES[outcome].must_ask_signs else None
        case, at_work = self.case(number), self.workplace.at_work
        if self._contact(case, who, outcome, asked, None):
            undone = self.workplace.undo_latest(at_work[who % len(at_work)], case)
            assert undone is (outcome is not Outcome.TOLD_911)
            self.workplace.check()

    @rule(number=which, who=who, plan=st.sampled_from(UnreachedPlan), note=notes)
    def decide_how_to_go_on(self, number: int, who: int, plan: UnreachedPlan, note: str) -> None:
        case = self.case(number)
        self.workplace.expected[case].planned |= self.do(
            who, case, act=decide_unreached, plan=plan, note=note
        )

    @rule(number=which, who=who, answer=st.sampled_from(ANSWERS))
    def answer_by_phone(self, number: int, who: int, answer: tuple[str, Any]) -> None:
        case, (question, raw) = self.case(number), answer
        value = QUESTIONS[question].load(raw, self.workplace.now.date())
        tiers: list[tuple[Tier, Tier]] = []
        tier_before = self.workplace.stored_rows()[case]["tier_now"]

        def act(session: Any, id_: str, version: int, context: Any) -> None:
            tiers.append(
                record_phone_answer(session, id_, PhoneAnswer(QUESTIONS[question], value, version), context)
            )

        if self.do(who, case, act=act):
            sign = raw == "yes" and question in SIGN_IDS and tiers[0][1] == Tier.EMERGENCY_NOW
            if sign and (tier_before < Tier.EMERGENCY_NOW or tiers[0][0] < tiers[0][1]):
                self.workplace.expected[case].alarmed()

    @rule(number=which, who=who, day=ahead, note=notes)
    def put_off(self, number: int, who: int, day: int, note: str) -> None:
        until = self.workplace.now.date() + timedelta(day)
        self.do(who, self.case(number), act=snooze, day=until, note=note)

    @rule(number=which, who=who, note=notes, kind=st.integers(0, 3))
    def write(self, number: int, who: int, note: str, kind: int) -> None:
        case = self.case(number)
        if kind == 0:
            self.do(who, case, act=add_note, note=note)
        elif kind == 1:
            self.do(who, case, act=record_report, report={"level": note})
        elif kind == 2:
            self.do(who, case, act=record_review, verdict=HoldVerdict.MAY_BE_BOOKED, note=note)
        else:
            self.do(who, case, act=read)

    @rule(links=st.lists(st.tuples(which, which), min_size=1, max_size=3), who=who)
    def link(self, links: list[tuple[int, int]], who: int) -> None:
        for number, other in links:
            self._link(self.case(number), self.case(other), who)

    def _link(self, follower: str, head: str, who: int) -> None:
        rows, expected = self.workplace.stored_rows(), self.workplace.expected
        done = self.do(who, follower, act=link, head_id=head)
        if done and rows[follower]["status"] != "closed" and expected[follower].alarm:
            expected[head].alarmed()
        self.workplace.check()

    @rule(number=which, who=who)
    def unlink(self, number: int, who: int) -> None:
        self.do(who, self.case(number), act=unlink)

    @rule(number=which, who=who, note=notes)
    def act_on_an_older_version(self, number: int, who: int, note: str) -> None:
        def act(session: Any, id_: str, version: int, context: Any) -> None:
            add_note(session, id_, version - 1, note, context)

        assert not self.do(who, self.case(number), act=act)

    @precondition(lambda self: len(self.workplace.at_work) == 3)
    @rule()
    def a_staff_member_leaves(self) -> None:
        self.workplace.disable(self.workplace.at_work[1])

    @invariant()
    def every_invariant_holds(self) -> None:
        self.workplace.check()


def read(session: Any, id_: str, version: int, context: Any) -> None:
    submission = session.get(Submission, id_)
    assert submission.version == version
    record_reading(session, submission, context)


def work(app: Flask, **profile: int) -> None:
    checks = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None, **profile)
    run_state_machine_as_test(lambda: Team(app), settings=checks)


def test_whatever_a_team_does_no_patient_is_forgotten(app: Flask) -> None:
    work(app, **SMALL)


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_whatever_a_team_does_for_long_no_patient_is_forgotten(app: Flask) -> None:
    work(app, **FULL)
