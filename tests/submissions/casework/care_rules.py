"""What a team does at random about visits, scan requests, payers and bone care: a part of the machine of `test_work_machine`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from app.questionnaire.questions import QUESTIONS
from app.submissions.casework.bone_care import BoneCareEntry, record_bone_care
from app.submissions.casework.payer_file import Authorization, Criteria, record_authorization, record_criteria
from app.submissions.casework.phone_answers import PhoneAnswer, record_phone_answer
from app.submissions.casework.pinned_note import pin_note
from app.submissions.casework.scan_requests import ScanRequest, receive_report, request_report
from app.submissions.casework.visits import (
    TreatmentEntry,
    book_visit,
    record_treatment,
    record_visit_outcome,
)
from app.submissions.context import load_for_update
from app.submissions.statuses import OverrideReason
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome

Act = Callable[..., None]
ASKED_BEFORE_BOOKING = ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast", "pregnant")
numbers, people = st.integers(0, 3), st.integers(0, 2)


def on_loaded(perform: Act, make: Callable[[Any], tuple[Any, ...]], **more: Any) -> Act:
    """Return an act that loads the submission and performs something on it. make: its values, from the context."""

    def act(session: Any, id_: str, version: int, context: Any) -> None:
        perform(session, load_for_update(session, id_, version, context), *make(context), context, **more)

    return act


BONE_CARE_ARRANGED = on_loaded(
    record_bone_care, lambda context: (BoneCareEntry(BoneCare.LETTER_GIVEN, context.now.date()),)
)


class CareRules:
    """The rules; the machine has `case` and `do`."""

    case: Callable[[int], str]
    do: Callable[..., bool]

    @rule(number=numbers, who=people, days=st.sampled_from((-1, 1, 6, 60, 400)), known=st.booleans())
    def book(self, number: int, who: int, days: int, known: bool) -> None:
        case = self.case(number)
        for question in ASKED_BEFORE_BOOKING if known else ():
            self.do(who, case, act=answering(question))
        visit = on_loaded(
            book_visit,
            lambda context: ((context.now + timedelta(days)).replace(hour=10), None),
            accepts_miss=known,
            note="By phone",
            reason=OverrideReason.PATIENT_CHOSE,
        )
        self.do(who, case, act=visit)

    @rule(number=numbers, who=people, outcome=st.sampled_from(VisitOutcome))
    def write_whether_they_came(self, number: int, who: int, outcome: VisitOutcome) -> None:
        self.do(who, self.case(number), act=on_loaded(record_visit_outcome, lambda _: (outcome,)))

    @rule(number=numbers, who=people, treatment=st.sampled_from(Treatment), days=st.integers(-2, 1))
    def write_what_came_of_it(self, number: int, who: int, treatment: Treatment, days: int) -> None:
        def entry(context: Any) -> tuple[TreatmentEntry]:
            day = context.now.date() + timedelta(days)
            return (TreatmentEntry(treatment, day, day),)

        self.do(who, self.case(number), act=on_loaded(record_treatment, entry))

    @rule(number=numbers, who=people, days=st.sampled_from((-1, 0, 3, 400)), came=st.booleans())
    def chase_a_report(self, number: int, who: int, days: int, came: bool) -> None:
        def request(context: Any) -> tuple[ScanRequest]:
            today = context.now.date()
            return (ScanRequest("Lakeside Imaging", today, "", today + timedelta(days)),)

        self.do(who, self.case(number), act=on_loaded(request_report, request))
        if came:
            self.do(who, self.case(number), act=on_loaded(receive_report, lambda _: ()))

    @rule(number=numbers, who=people, kind=st.integers(0, 3))
    def fill_in_a_card(self, number: int, who: int, kind: int) -> None:
        acts = (
            BONE_CARE_ARRANGED,
            on_loaded(
                record_criteria, lambda context: (Criteria(levels="L1", disability=context.now.day % 25),)
            ),
            on_loaded(
                record_authorization,
                lambda context: (Authorization(payer="Own", asked_on=context.now.date()),),
            ),
            on_loaded(pin_note, lambda context: (f"{context.now}",)),
        )
        self.do(who, self.case(number), act=acts[kind])


def answering(question: str) -> Act:
    """Return an act that answers a question with no."""

    def act(session: Any, id_: str, version: int, context: Any) -> None:
        answer = PhoneAnswer(QUESTIONS[question], QUESTIONS[question].load("no", context.now.date()), version)
        record_phone_answer(session, id_, answer, context)

    return act
