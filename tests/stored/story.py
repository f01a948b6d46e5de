"""The invented people of a stored release: every tier, status, decision, outcome and kind of event, as the clinic works.

Told by the code of the release itself, through the same functions that the pages call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from flask import current_app
from sqlalchemy import select

from app.accounts import api_tokens, saved_views, session_rows, unsent_posts
from app.accounts.session_rows import MadeWith
from app.accounts.staff import add_staff, disable
from app.clinics.directory import EXAMPLES, load_clinics, open_clinics
from app.demo.people import Invented
from app.demo.personas import persona
from app.demo.seed import invented
from app.extensions import db, instance_keys, writing
from app.i18n.localizers import FixedLocalizer
from app.questionnaire.answers import load_known
from app.questionnaire.question import MultipleChoice
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.sections.start import ANSWERING_FOR
from app.rules.analysis.draft_rulesets import draft_of
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from app.staff.roles import Role
from app.submissions.casework.clinician_questions import ask_clinician
from app.submissions.casework.contact_changes import ContactChange, change_contact
from app.submissions.casework.guards import still_to_ask
from app.submissions.casework.intake_details import IntakeDetails, add_details
from app.submissions.casework.phone_answers import add_note, record_report, record_review
from app.submissions.contact_details import NOT_GIVEN
from app.submissions.context import Actor
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.feedback import Hard, count_hard
from app.submissions.intake import pauses, saved_drafts
from app.submissions.intake.contact_columns import contact_columns
from app.submissions.intake.resume_code import opener
from app.submissions.intake.send_consent import consent_for
from app.submissions.learning.blind_reads import record_blind_read, record_opening
from app.submissions.learning.follow_up import FinalClass, FollowUp, Harm, HarmCause, record_follow_up
from app.submissions.learning.models import StopReview
from app.submissions.learning.stop_rule import close_review
from app.submissions.maintenance import rescore
from app.submissions.models import Submission
from app.submissions.rights.handovers import hand_over, note_fetched, note_taken
from app.submissions.staff_details import StaffDetails
from app.submissions.statuses import Decision, HoldVerdict, Outcome, OverrideReason, Status, UnreachedPlan
from tests.stored.care_story import CARE
from tests.stored.rights_story import RIGHTS
from tests.submissions import build

NOT_WORKED_ON = 8  # people
STAFF = (
    ("ola@example.com", "Ola Berg", Role.COORDINATOR),
    ("nora@example.com", "Nora Vang", Role.COORDINATOR),
    ("kim@example.com", "Kim Dahl", Role.CLINICIAN),
    ("lena@example.com", "Lena Quist", Role.LEAD),
    ("aud@example.com", "Aud Hansen", Role.AUDITOR),
    ("gone@example.com", "Gus Olson", Role.COORDINATOR),
)
PASSWORDS = {email: f"lake-birch-otter-{number}" for number, (email, _, _) in enumerate(STAFF, 1)}
SAVED_DRAFT = {"code": "Q247-H8WE", "birth_date": "1951-07-16"}
LATER_RULES = {
    "version": "draft",
    "score_for_priority": CURRENT.score_for_priority - 2,
    "last_day_in_window": CURRENT.last_day_in_window - 14,
}


class Story:
    """What happens in the clinic up to a moment (aware, in the clinic's zone)."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.chance = Random(13)  # noqa: S311  (invented people need no secrets)
        self.people: dict[str, str] = {}
        self.saved_draft: dict[str, Any] = {}
        self.ola, self.nora, self.kim, self.lena = self._open_the_clinic()

    def _open_the_clinic(self) -> list[Actor]:
        since = self.now - timedelta(30)
        with writing.begin() as session:
            load_clinics(session, EXAMPLES)
            people = [add_staff(session, *who, PASSWORDS[who[0]], since) for who in STAFF]
            session.flush()
            disable(session, "gone@example.com", self.now - timedelta(1))
            saved_views.save(session, people[0].id, "Mine, priority", "view=mine&tier=priority_review")
            saved_views.save(session, people[1].id, "Spanish", "language=es")
            session_rows.start(session, people[1], self.now, MadeWith.CODE)
            pauses.pause(session, since)
            pauses.resume(session, since + timedelta(1))
            month = self.now.date()
            for hard in ([Hard.WORD, Hard.UNCLEAR], [Hard.WORD]):
                count_hard(session, "check/bone-risk", "en", hard, month)
            count_hard(session, "send", "es", [Hard.TOO_LONG], month)
            return [Actor(each.id, each.role) for each in people[:4]]

    def tell(self) -> None:
        """Let everybody send, and the staff work."""
        for number, who in enumerate(self._invented(NOT_WORKED_ON)):
            self._send(who, "es" if number % 6 == 0 else "en")
        for name, case in {**_CASES, **CARE, **RIGHTS}.items():
            self.people[name] = case(self)
        self._rescore()
        self._park()

    def at(self, days: float) -> datetime:
        """Return a moment some days before the end, never before the check is open."""
        return self.now - timedelta(days)

    def _invented(self, number: int) -> Iterator[Invented]:
        clinics = [clinic.id for clinic in open_clinics(db.session)]
        settings = current_app.config["SETTINGS"]
        return invented(self.chance, number, clinics, self.now, settings)

    def _send(self, who: Invented, language: str = "en", **more: Any) -> str:
        settings = current_app.config["SETTINGS"]
        localizer = FixedLocalizer(language)
        is_helped = bool(who.sending.contact.helper_name)
        consent = consent_for(settings.clinic_name, settings.clinic_phone, is_helped, False, localizer)
        request = replace(who.sending, is_demo=False, localizer=localizer, consent=consent, **more)
        return build.submit_request(request, who.at).id

    def sent(self, persona_name: str, days: float, **more: Any) -> str:
        """Let a patient with a persona's answers send some days before the end; return the id."""
        language = more.pop("language", "en")
        who, at = next(self._invented(1)), self.at(days)
        answers = {**persona(persona_name, at.date()).dump(), **more.pop("changed", {})}
        sending = replace(
            who.sending,
            answers=load_known(answers, JOURNEY.questions, at.date()),
            contact=replace(who.sending.contact, **more.pop("contact", {})),
        )
        return self._send(Invented(sending, at), language, **more)

    def act(
        self, submission_id: str, action: Callable[..., Any], who: Actor, days: float, *more: Any
    ) -> None:
        """Let staff act on the current version of a submission."""
        version = build.stored(submission_id).version
        with writing.begin() as session:
            action(session, submission_id, version, *more, build.staff_context(who, self.at(days)))

    def read(self, submission_id: str, who: Actor, days: float, kind: EventKind = EventKind.READ) -> None:
        """Record that staff opened, printed or named a submission."""
        with writing.begin() as session:
            submission = session.get_one(Submission, submission_id)
            record(session, submission, build.staff_context(who, self.at(days)), kind)

    def _rescore(self) -> None:
        context = build.staff_context(self.lena, self.at(0.1))
        rescore.apply(writing.begin, draft_of(LATER_RULES), "Agreed on Monday", context)

    def _park(self) -> None:
        answers = persona("standard", self.now.date()).dump()
        half = dict(list(answers.items())[:14])
        self.saved_draft = {**SAVED_DRAFT, "answers": half}
        payload = {"id": "0" * 32, "answers": half, "withdrawn": []}
        opened = opener(instance_keys().index, SAVED_DRAFT["code"].replace("-", ""))
        born = date.fromisoformat(SAVED_DRAFT["birth_date"])
        with writing.begin() as session:
            saved_drafts.save_draft(session, instance_keys().fields, opened, born, payload, self.now)


def ask_before_booking(story: Story, case: str) -> None:
    submission = build.stored(case)
    later = [event for event in submission.events if event.kind in LATER_ANSWERS]
    for question in still_to_ask(current_answers(submission, later)):
        build.answer_by_phone(case, question.id, "no", story.ola, story.at(1.2))


def _decided(story: Story, case: str, decision: Decision, reason: OverrideReason | None = None) -> str:
    if decision is Decision.BOOK_CLINIC:
        ask_before_booking(story, case)
    note = "As agreed on the phone"
    build.transition_to(
        case, Status.DECIDED, story.ola, story.at(1), decision=decision, reason=reason, note=note
    )
    return case


def _taken(story: Story, case: str, days: float = 2) -> str:
    build.transition_to(case, Status.TAKEN, story.ola, story.at(days))
    return case


def _spoken(story: Story, case: str, who: Actor | None = None, **more: Any) -> str:
    build.log_contact_with(case, Outcome.SPOKE, who or story.ola, story.at(1.5), **more)
    return case


def _booked(story: Story) -> str:
    case = _spoken(story, _taken(story, story.sent("standard", 6)), note="Eats well, walks a little")
    return _decided(story, case, Decision.BOOK_CLINIC)


def _closed(story: Story) -> str:
    case = _decided(story, _spoken(story, _taken(story, story.sent("imaging", 5))), Decision.IMAGING_FIRST)
    build.transition_to(case, Status.CLOSED, story.ola, story.at(0.5))
    return case


def _against_the_tier(story: Story) -> str:
    reasons = {
        OverrideReason.PATIENT_DIFFERS: ("other_care", Decision.BOOK_CLINIC),
        OverrideReason.PATIENT_CHOSE: ("standard", Decision.OTHER_CARE),
        OverrideReason.REPORT_DIFFERS: ("imaging", Decision.BOOK_CLINIC),
        OverrideReason.IN_OTHER_HANDS: ("priority", Decision.OTHER_CARE),
    }
    for reason, (who, decision) in reasons.items():
        case = _decided(story, _spoken(story, _taken(story, story.sent(who, 4))), decision, reason)
    return case


def _judged(story: Story) -> str:
    case = _spoken(story, _taken(story, story.sent("priority", 4)))
    story.read(case, story.kim, 1.2)
    return _decided(story, case, Decision.OTHER_CARE, OverrideReason.CLINICIAN_JUDGED)


def _in_danger(story: Story) -> str:
    case = _taken(story, story.sent("emergency", 2.5, withdrawn_red_flags=["rf_fever"]), 2.4)
    build.log_contact_with(case, Outcome.TOLD_911, story.ola, story.at(2.3))
    _decided(story, case, Decision.SENT_TO_EMERGENCY)
    return case


def _told_911(story: Story) -> str:
    case = story.sent("emergency", 0.2)
    build.log_contact_with(case, Outcome.TOLD_911, story.ola, story.at(0.1))
    return case


def _knows_little(story: Story) -> str:
    unsure: dict[str, Any] = {
        question.id: ["not_sure"] if isinstance(question, MultipleChoice) else "not_sure"
        for question in JOURNEY.questions
        if question not in (ANSWERING_FOR, AGE_BAND)
    }
    return story.sent("standard", 2, changed=unsure | {"age_band": "50_64"}, language="es")


def _has_everything(story: Story) -> str:
    more = {
        "imaging_result": "adv_recent",
        "imaging_date": "2026-10",
        "fracture_count": "more_than_three",
        "onset_date": ["2026-09-01", "2026-09-20"],
        "bone_risk": ["osteoporosis", "past_spine_fracture"],
        "immune_risk": ["dialysis", "weak_immune_system"],
        "planning_needs": ["cannot_lie_face_down", "pacemaker_or_no_mri", "heart_or_lung_trouble"],
        "allergy_cement_contrast": "cement",
        "rf_leg_weak": "one_leg_numb",
        "major_trauma": "yes_old_not_checked",
        "cancer_history": "past",
        "blood_thinner": "yes",
        "bleeding_disorder": "yes",
        "prior_spine_procedure": "yes",
    }
    return story.sent("priority", 1, changed=more)


def _child(story: Story) -> str:
    helper = {"helper_name": "Lars Larson", "helper_relationship": "parent", "birth_date": date(2011, 4, 2)}
    more = {"answering_for": "someone_else", "age_band": "under_18", "pregnant": "not_sure"}
    return story.sent("standard", 1, changed=more, contact=helper)


def _danger_in_a_call(story: Story) -> str:
    case = _taken(story, story.sent("standard", 3))
    return _spoken(story, case, signs=frozenset({"rf_leg_weak"}))


def _not_reached(story: Story) -> str:
    case = story.sent("urgent", 9)
    build.give_up_on(case, story.ola, story.nora, story.at(7))
    story.read(case, story.kim, 2)
    build.plan_for(case, UnreachedPlan.CLOSE, story.kim, story.at(1.5))
    _decided(story, case, Decision.COULD_NOT_REACH)
    build.transition_to(case, Status.CLOSED, story.ola, story.at(0.5))
    return case


def _awaits_a_plan(story: Story) -> str:
    case = story.sent("urgent", 6)
    for days, outcome in ((5.9, Outcome.NO_ANSWER), (4, Outcome.LEFT_MESSAGE), (3, Outcome.NO_ANSWER)):
        build.log_contact_with(case, outcome, story.ola, story.at(days))
    return case


def _plan_under_way(story: Story) -> str:
    case = _awaits_a_plan(story)
    build.plan_for(case, UnreachedPlan.WELFARE_CHECK, story.kim, story.at(2.5))
    for days, outcome in ((2.4, Outcome.WELFARE_CHECK), (2.3, Outcome.DOCTOR_TOLD), (2, Outcome.NO_ANSWER)):
        build.log_contact_with(case, outcome, story.ola, story.at(days))
    build.plan_for(case, UnreachedPlan.LETTER, story.kim, story.at(1.5))
    return case


def _only_a_coordinator(story: Story) -> str:
    case = story.sent("emergency", 0.3)
    build.log_contact_with(case, Outcome.INBOUND_CALL, story.ola, story.at(0.2))
    return case


def _in_care(story: Story) -> str:
    case = _told_911(story)
    build.log_contact_with(case, Outcome.IN_CARE, story.nora, story.at(0.05))
    return case


def _with_details(story: Story) -> str:
    case = story.sent("standard", 2)
    details = StaffDetails(second_phone="+1-612-555-0177", mrn="00123456", heard_from="advertisement")
    with writing.begin() as session:
        version, context = build.stored(case).version, build.staff_context(story.ola, story.at(1))
        change_contact(session, instance_keys(), case, ContactChange(version, "", details), context)
    return case


def _withdrew_on_the_phone(story: Story) -> str:
    return _decided(story, _spoken(story, _taken(story, story.sent("standard", 3))), Decision.WITHDREW)


def _duplicate(story: Story) -> str:
    return _decided(story, _taken(story, story.sent("standard", 3)), Decision.DUPLICATE)


def _waits_for_report(story: Story) -> str:
    case = _spoken(story, _taken(story, story.sent("imaging", 5)))
    build.transition_to(case, Status.WAITING_FOR_REPORT, story.ola, story.at(1))
    parts = {"fresh": "fresh", "level": "L1"}
    story.act(case, record_report, story.ola, 0.5, parts)
    return case


def _waits_for_patient(story: Story) -> str:
    case = _taken(story, story.sent("standard", 4))
    build.log_contact_with(case, Outcome.WILL_CALL_BACK, story.ola, story.at(1))
    return case


def _calls_back(story: Story) -> str:
    case = _taken(story, story.sent("standard", 4))
    build.log_contact_with(case, Outcome.LEFT_MESSAGE, story.ola, story.at(2))
    build.log_contact_with(case, Outcome.PATIENT_CALLED, story.nora, story.at(1))
    return case


def _wrong_number(story: Story) -> str:
    case = story.sent("standard", 4)
    build.log_contact_with(case, Outcome.WRONG_NUMBER, story.ola, story.at(2))
    build.correct_phone_of(case, build.NEW_PHONE, story.at(1))
    return case


def _held(story: Story) -> str:
    for verdict, days in ((HoldVerdict.MAY_BE_BOOKED, 2), (HoldVerdict.NOT_TO_BOOK, 1)):
        case = _taken(story, story.sent("standard", 3, changed={"infection_now": "yes"}))
        story.act(case, record_review, story.kim, days, verdict, "Read by a clinician")
    return case


def _answered_by_phone(story: Story) -> str:
    case = _spoken(story, _taken(story, story.sent("imaging", 4)))
    build.answer_by_phone(case, "imaging_result", "adv_recent", story.ola, story.at(1))
    build.answer_by_phone(case, "onset_date", {"weeks_ago": 6}, story.ola, story.at(1))
    story.act(case, add_note, story.ola, 1, "Report comes by fax")
    _hand_over(story, case)
    return case


def _hand_over(story: Story, case: str) -> None:
    """One system fetched it and has it, under a token that is over."""
    with writing.begin() as session:
        api_tokens.add(session, "chart", story.at(1), days=1)
        handover = hand_over(session, case, build.staff_context(story.ola, story.at(0.9)))
        (token,) = api_tokens.all_tokens(session)
        version = session.get_one(Submission, case).version
        note_fetched(session, handover.id, version, token.id, story.at(0.8))
        note_taken(session, handover.id, token.id, story.at(0.8))


def _helped(story: Story) -> str:
    helper = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": True}
    for_someone = {"answering_for": "someone_else"}
    case = _taken(story, story.sent("standard", 5, contact=helper, changed=for_someone, language="es"))
    build.log_contact_with(case, Outcome.HELPER, story.ola, story.at(1))
    return case


def _snoozed(story: Story) -> str:
    case = _taken(story, story.sent("standard", 4))
    build.log_contact_with(case, Outcome.NO_ANSWER, story.ola, story.at(2))
    build.snooze_case(case, story.now.date() + timedelta(4), story.ola, story.at(1))
    return case


def _by_phone(story: Story) -> str:
    case = story.sent("priority", 2, entered_by=story.nora.id, confirmed=["scan_before_pain"])
    build.assign_case(case, story.nora, story.lena, story.at(1))
    build.assign_case(case, None, story.lena, story.at(0.9))
    return case


def _phone_intake(story: Story) -> str:
    """An emergency on the phone: in the queue without a name, which is given later in the call."""
    unknown = {"full_name": NOT_GIVEN, "phone": "", "birth_date": None}
    case = story.sent("emergency", 2, entered_by=story.nora.id, contact=unknown)
    build.begin_call(case, story.nora, story.at(2))
    contact = build.contact(full_name="Ruth Olsen", birth_date=None, phone="")
    details = IntakeDetails(contact, lambda each: contact_columns(instance_keys().index, each, case))
    with writing.begin() as session:
        add_details(session, case, details, build.staff_context(story.nora, story.at(1.9)))
    return case


def _linked(story: Story) -> str:
    same = {"full_name": "Edna Larson", "birth_date": date(1948, 5, 4), "phone": "+1-612-555-0123"}
    first, second, third = (story.sent("standard", days, contact=same) for days in (5, 4, 3))
    build.link_case(second, first, story.ola, story.at(1))
    build.link_case(third, first, story.ola, story.at(1))
    build.unlink_case(third, story.ola, story.at(0.9))
    return second


def _says_worse(story: Story) -> str:
    case = _spoken(story, _taken(story, story.sent("standard", 4)))
    build.report_getting_worse(case, story.at(0.5), "first", rf_fever="not_sure")
    return case


def _worse_in_danger(story: Story) -> str:
    case = story.sent("imaging", 3)
    build.report_getting_worse(case, story.at(0.2), "only", rf_leg_weak="yes")
    return case


def _withdrawn(story: Story) -> str:
    case = _taken(story, story.sent("standard", 4, contact={"birth_date": date(1955, 5, 17)}))
    build.withdraw_case(case, story.at(0.5))
    return case


def _asked(story: Story) -> str:
    case = _taken(story, story.sent("standard", 3))
    story.act(case, ask_clinician, story.ola, 1, "On warfarin: may she come?")
    return case


def _undone(story: Story) -> str:
    case = _taken(story, story.sent("standard", 3))
    build.log_contact_with(case, Outcome.WRONG_NUMBER, story.ola, story.at(1))
    build.undo_latest(case, story.ola, story.at(1))
    return case


def _note_kept(story: Story) -> str:
    born = {"birth_date": date(1952, 3, 9)}
    case = story.sent("standard", 3, contact=born)
    with writing.begin() as session:
        keys, path = instance_keys(), f"/staff/submissions/{case}"
        note = unsent_posts.Typed("note", {"note": ("Daughter calls at noon",)})
        unsent_posts.keep(session, keys, story.ola.id, path, note, story.now)
    for kind in (EventKind.READ, EventKind.EXPORTED, EventKind.NAMED):
        story.read(case, story.lena, 0.3, kind)
    return case


def _erased(story: Story) -> str:
    case = story.sent("standard", 6)
    build.put(case, data_key=b"gone")
    return case


def _learned_from(story: Story) -> str:
    """It was read blind before it was closed; then an emergency was found, and reviewed."""
    case = story.sent("other_care", 9)
    build.put(case, blind_percent=10, readings_wanted=2)
    with writing.begin() as session:
        seen = build.staff_context(story.kim, story.at(8))
        record_opening(session, session.get_one(Submission, case), seen)
        record_blind_read(session, case, Tier.IMAGING_FIRST, True, seen)
    found = FollowUp(
        build.stored(case).version, FinalClass.NERVE, Harm.VISIT, HarmCause.NERVE, "Told by phone"
    )
    with writing.begin() as session:
        record_follow_up(session, case, found, build.staff_context(story.ola, story.at(2)))
    with writing.begin() as session:
        review = session.scalars(select(StopReview.id)).one()
        close_review(
            session, review, "Nothing it could have asked", build.staff_context(story.kim, story.at(1))
        )
    return case


_CASES: dict[str, Callable[[Story], str]] = {
    "booked": _booked,
    "closed": _closed,
    "against_the_tier": _against_the_tier,
    "judged": _judged,
    "in_danger": _in_danger,
    "told_911": _told_911,
    "knows_little": _knows_little,
    "has_everything": _has_everything,
    "child": _child,
    "danger_in_a_call": _danger_in_a_call,
    "not_reached": _not_reached,
    "awaits_a_plan": _awaits_a_plan,
    "plan_under_way": _plan_under_way,
    "only_a_coordinator": _only_a_coordinator,
    "in_care": _in_care,
    "with_details": _with_details,
    "withdrew_on_the_phone": _withdrew_on_the_phone,
    "duplicate": _duplicate,
    "waits_for_report": _waits_for_report,
    "waits_for_patient": _waits_for_patient,
    "calls_back": _calls_back,
    "new_phone": _wrong_number,
    "held": _held,
    "answered_by_phone": _answered_by_phone,
    "helped": _helped,
    "snoozed": _snoozed,
    "by_phone": _by_phone,
    "phone_intake": _phone_intake,
    "linked": _linked,
    "says_worse": _says_worse,
    "worse_in_danger": _worse_in_danger,
    "withdrawn": _withdrawn,
    "asked": _asked,
    "undone": _undone,
    "note_kept": _note_kept,
    "learned_from": _learned_from,
    "gone": _erased,
}
"""Told in this order, one case each; a few send more people who end up like it."""
