"""Builders for tests of stored data: submissions, actions by staff and patients, and raw reads of the tables."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import current_app, g
from sqlalchemy import Executable, inspect, select, table, text, update
from sqlalchemy.orm import Session

from app.audit import triggers
from app.database import FOR_WRITING
from app.extensions import db, instance_keys, writing
from app.questionnaire.answers import Answers
from app.questionnaire.localization import EnglishLocalizer
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.worse import WORSE
from app.rules.due_dates import ServiceLevels
from app.staff.models import Staff
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import log_contact, snooze
from app.submissions.casework.links import link, unlink
from app.submissions.casework.patient_updates import (
    WorseReport,
    correct_phone,
    report_worse,
    retry_on_conflict,
    withdraw,
)
from app.submissions.casework.phone_answers import PhoneAnswer, record_phone_answer
from app.submissions.casework.transitions import Transition, assign, record_reading, transition
from app.submissions.casework.undo import undo
from app.submissions.casework.unreached import awaits_plan, decide_unreached
from app.submissions.contact_details import Contact
from app.submissions.context import Actor, PatientContext, StaffContext
from app.submissions.events import EventKind
from app.submissions.intake import phone_intake
from app.submissions.intake.submit import Consent, SubmissionRequest, submit_once
from app.submissions.models import Submission
from app.submissions.statuses import (
    OUTCOMES,
    REACHED,
    Decision,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from app.submissions.visit_outcomes import BoneCare
from app.submissions.worklist.queue import QueueContext
from app.submissions.worklist.search import one_submission
from app.submissions.written_once import FROZEN, tables_written_once
from tests import postgres
from tests.walk import answers_of

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 6, 15, 12, tzinfo=CHICAGO)  # a Monday
LATER = NOON + timedelta(hours=1)
TOMORROW = NOON.replace(day=16, hour=17)
"""The end of the next business day."""
NEW_PHONE = "+1-612-555-0188"
CONSENT = Consent(version="2026-11", text="May we receive these answers?")
ROWS = Submission.__table__
SEALED = ("full_name", "birth_date", "contact", "answers", "assessment", "receipt")

_CONTACT: dict[str, Any] = {
    "full_name": "Edna Larson",
    "birth_date": date(1948, 5, 4),
    "phone": "+1-612-555-0123",
    "email": "edna@example.com",
    "clinic_id": "example-edina",
    "preferred_language": "en",
    "needs_interpreter": False,
    "best_time": "morning",
}
_STATUS_PATH = (Status.TAKEN, Status.DECIDED, Status.CLOSED)


def contact(**changed: Any) -> Contact:
    """Edna's contact details, some of them changed."""
    return Contact(**{**_CONTACT, **changed})


class Spanish(EnglishLocalizer):
    """A localizer that shows texts in another language."""

    code = "es"

    def translate(self, words: str, **values: object) -> str:
        """Return a different text."""
        return f"¡{super().translate(words, **values)}!"


def answers(persona: str = "standard", **changed: Any) -> Answers:
    """Return a persona's answers, given at NOON, some of them changed."""
    raw = answers_of(persona, **changed)
    return Answers({QUESTIONS[id_]: QUESTIONS[id_].load(value, NOON.date()) for id_, value in raw.items()})


def submission_request(persona: str = "standard", **more: Any) -> SubmissionRequest:
    """Return a request to send a persona's answers, from a new draft by default. `changed` changes answers."""
    changed = more.pop("changed", {})
    fields: dict[str, Any] = {
        "draft_id": uuid.uuid4().hex,
        "answers": answers(persona, **changed),
        "contact": contact(),
        "consent": CONSENT,
        **more,
    }
    return SubmissionRequest(**fields)


def submit_request(request: SubmissionRequest, at: datetime = NOON) -> Submission:
    """Submit a request in its own transaction."""
    return submit_once(writing.begin, instance_keys(), request, at, ServiceLevels())


def sent(persona: str = "standard", at: datetime = NOON, **more: Any) -> str:
    """Send a persona's answers; return the submission's id."""
    return submit_request(submission_request(persona, **more), at).id


def stored(submission_id: str) -> Submission:
    """Return a submission and its events as currently stored."""
    db.refresh()
    found = one_submission(db.session, submission_id)
    assert found is not None
    return found


def staff(role: str = "coordinator") -> Actor:
    """Store a staff member who cannot sign in, in the transaction that is open, if one is; return them as an actor."""
    if "writing_session" in g:
        return add_staff(g.writing_session, role)
    with writing.begin() as session:
        return add_staff(session, role)


def add_staff(session: Session, role: str) -> Actor:
    """Add a staff member who cannot sign in to a transaction; return them as an actor."""
    account = Staff(
        email=f"{uuid.uuid4().hex}@example.com",
        name="Ola Berg",
        role=role,
        password_hash="none",
        created_at=NOON,
    )
    session.add(account)
    session.flush()
    return Actor(account.id, role)


def staff_context(actor: Actor, at: datetime = NOON) -> StaffContext:
    """Return the context of a staff member at a moment."""
    return StaffContext(actor, at, ServiceLevels())


def queue_context(actor: Actor | None = None, at: datetime = NOON) -> QueueContext:
    """Return the queue's context for a staff member, or for no one in particular."""
    return QueueContext(actor.id if actor else -1, at, ServiceLevels().days_before_closing)


def transition_to(submission_id: str, to: Status, actor: Actor, at: datetime = NOON, **more: Any) -> None:
    """Change the status, by default with the current version, and decide for other care.

    A decision gets the reason, the note and the call that it may need; a closing gets the bone care.
    """
    if to is Status.CLOSED:
        arrange_bone_care(submission_id, at)
    decision = more.pop("decision", Decision.OTHER_CARE if to is Status.DECIDED else None)
    if decision is Decision.COULD_NOT_REACH and stored(submission_id).first_contact_at is None:
        log_contact_with(submission_id, Outcome.NO_ANSWER, actor, at)
    requested = Transition(
        to=to,
        version=more.pop("version", None) or stored(submission_id).version,
        decision=decision,
        note=more.pop("note", "Called twice" if decision else ""),
        reason=more.pop("reason", OverrideReason.PATIENT_CHOSE if decision else None),
        ends_consent=more.pop("ends_consent", False),
    )
    assert not more
    with writing.begin() as session:
        transition(session, submission_id, requested, staff_context(actor, at))


def arrange_bone_care(submission_id: str, at: datetime = NOON) -> None:
    """Write on the row that bone care was arranged, without an event, as closing needs it after a break."""
    put(submission_id, bone_care=BoneCare.LETTER_GIVEN, bone_care_on=at.date())


def assign_case(submission_id: str, owner: Actor | None, actor: Actor, at: datetime = NOON) -> None:
    """Assign a submission to a staff member, or to no one."""
    version = stored(submission_id).version
    with writing.begin() as session:
        assign(session, submission_id, version, owner.id if owner else None, staff_context(actor, at))


def log_contact_with(
    submission_id: str, outcome: Outcome, actor: Actor, at: datetime = NOON, **more: Any
) -> None:
    """Log a contact. By default anyone spoken with shares a language, was asked the emergency signs and has none."""
    asked = frozenset() if outcome in REACHED else None
    language = LanguageUsed.SHARED if OUTCOMES[outcome].must_ask_signs else None
    entry = ContactEntry(
        outcome,
        more.pop("version", None) or stored(submission_id).version,
        **{"signs": asked, "language_used": language, **more},
    )
    with writing.begin() as session:
        log_contact(session, submission_id, entry, staff_context(actor, at))


def plan_for(
    submission_id: str, plan: UnreachedPlan, actor: Actor, at: datetime = NOON, note: str = "By mail"
) -> None:
    """Let a clinician decide how to go on with a patient who was not reached."""
    version = stored(submission_id).version
    with writing.begin() as session:
        decide_unreached(session, submission_id, version, plan, note, staff_context(actor, at))


def answer_by_phone(
    submission_id: str, question: str, value: Any, actor: Actor, at: datetime = NOON
) -> tuple[int, int]:
    """Record an answer by phone, in its JSON form; return the tiers before and after."""
    loaded = QUESTIONS[question].load(value, at.date())
    answer = PhoneAnswer(QUESTIONS[question], loaded, stored(submission_id).version)
    with writing.begin() as session:
        return record_phone_answer(session, submission_id, answer, staff_context(actor, at))


def worse_report(press: str = "", **answered: str) -> WorseReport:
    """Return a patient's report: by default worse pain and no emergency sign."""
    given = {"pain_worse": "yes", **answered}
    return WorseReport(
        Answers({q: given.get(q.id, "no") for q in WORSE.questions}), press or uuid.uuid4().hex
    )


def begin_call(submission_id: str, actor: Actor, at: datetime = NOON) -> None:
    """Store the phone intake that put a submission into the queue, with nothing typed in it."""
    with writing.begin() as session:
        intake = phone_intake.lock_or_start(session, instance_keys().fields, uuid.uuid4().hex, actor.id, at)
        intake.submission_id = submission_id


def report_getting_worse(submission_id: str, at: datetime = NOON, press: str = "", **answered: str) -> None:
    """Let the patient report getting worse."""
    report = worse_report(press, **answered)
    retry_on_conflict(
        writing.begin, lambda session: report_worse(session, submission_id, report, PatientContext(at))
    )


def correct_phone_of(submission_id: str, phone: str, at: datetime = NOON) -> None:
    """Let the patient give another number."""
    keys = instance_keys()
    retry_on_conflict(
        writing.begin, lambda session: correct_phone(session, keys, submission_id, phone, PatientContext(at))
    )


def withdraw_case(submission_id: str, at: datetime = NOON) -> None:
    """Let the patient withdraw."""
    retry_on_conflict(writing.begin, lambda session: withdraw(session, submission_id, PatientContext(at)))


def snooze_case(submission_id: str, day: date, actor: Actor, at: datetime = NOON) -> None:
    """Snooze a submission until a day."""
    version = stored(submission_id).version
    with writing.begin() as session:
        snooze(session, submission_id, version, day, "Away until then", staff_context(actor, at))


def link_case(submission_id: str, head_id: str, actor: Actor, at: datetime = NOON) -> None:
    """Link a submission to a head."""
    version = stored(submission_id).version
    with writing.begin() as session:
        link(session, submission_id, version, head_id, staff_context(actor, at))


def unlink_case(submission_id: str, actor: Actor, at: datetime = NOON) -> None:
    """Undo a submission's link."""
    version = stored(submission_id).version
    with writing.begin() as session:
        unlink(session, submission_id, version, staff_context(actor, at))


def open_case(submission_id: str, actor: Actor, at: datetime = NOON) -> None:
    """Record that a staff member opened a submission."""
    with writing.begin() as session:
        submission = session.get(Submission, submission_id)
        assert submission is not None
        record_reading(session, submission, staff_context(actor, at))


def undo_latest(submission_id: str, actor: Actor, at: datetime = NOON) -> None:
    """Undo the latest act that changed something."""
    act_id = [event.act_id for event in stored(submission_id).all_events if event.version][-1]
    with writing.begin() as session:
        undo(session, submission_id, act_id or "", staff_context(actor, at))


def give_up_on(submission_id: str, first: Actor, second: Actor, at: datetime = NOON) -> None:
    """Log what closing an unreached emergency requires: three calls on three days by two people, a letter, a clinician's word."""
    for day, caller in enumerate((first, second, first)):
        log_contact_with(submission_id, Outcome.NO_ANSWER, caller, at + timedelta(day))
    log_contact_with(submission_id, Outcome.LETTER_SENT, first, at + timedelta(2))
    if awaits_plan(stored(submission_id)):
        plan_for(submission_id, UnreachedPlan.CLOSE, staff("clinician"), at + timedelta(2))


def bring_to(status: Status, submission_id: str, actor: Actor) -> None:
    """Change the status step by step until it is reached."""
    for step in _STATUS_PATH:
        reached = stored(submission_id).status
        if reached == status:
            return
        if reached != step:
            transition_to(submission_id, step, actor)


def rows(statement: str | Executable, **values: Any) -> Sequence[Any]:
    """Return what raw SQL reads."""
    with db.engine.connect() as connection:
        return connection.execute(_executable(statement), values).all()


def run(statement: str | Executable, **values: Any) -> None:
    """Run raw SQL that writes."""
    with db.engine.connect().execution_options(**FOR_WRITING) as connection:
        connection.execute(_executable(statement), values)
        connection.commit()


def run_as_owner(statement: str | Executable, **values: Any) -> None:
    """Run raw SQL that writes, past the triggers: as the owner of the file could, or the superuser of a server."""
    address = current_app.config["SETTINGS"].database_url
    if address:
        with postgres.owners_transaction(address) as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(_executable(statement), values)
        return
    tables = tables_written_once()
    with db.engine.connect().execution_options(**FOR_WRITING) as connection:
        triggers.lift(connection, tables)
        connection.execute(_executable(statement), values)
        triggers.restore(connection, tables)
        connection.commit()


def change_tables(statement: str) -> None:
    """Run a statement that only the owner of the tables may run."""
    if current_app.config["SETTINGS"].database_url:
        postgres.run(current_app.config["SETTINGS"].database_url, statement)
    else:
        run(statement)


def _executable(statement: str | Executable) -> Executable:
    return text(statement) if isinstance(statement, str) else statement


def count(table_name: str) -> int:
    """Return the number of rows of a table."""
    return len(_rows_of(table_name))


def column(name: str, submission_id: str) -> Any:
    """Return one column of a submission as stored."""
    return rows(select(ROWS.c[name]).where(ROWS.c.id == submission_id))[0][0]


def put(submission_id: str, **values: Any) -> None:
    """Write columns of a submission directly, without the app; frozen ones as the owner of the database could."""
    write = run_as_owner if FROZEN.keys() & values.keys() else run
    write(update(ROWS).where(ROWS.c.id == submission_id).values(**values))


def change_sealed(submission_id: str, name: str, value: Any) -> None:
    """Change a sealed field behind the app's back, with the row's own key."""
    row = stored(submission_id)
    setattr(row, name, value)
    column_of = {ROWS.c[name]: getattr(row, f"{name}_sealed")}
    run_as_owner(update(ROWS).where(ROWS.c.id == submission_id).values(column_of))


def everything(*only: str) -> bytes:
    """Return every value of every row of all tables (or of some), joined, as raw SQL reads them."""
    values = [
        value if isinstance(value, bytes) else str(value).encode()
        for table_name in only or inspect(db.engine).get_table_names()
        for row in _rows_of(table_name)
        for value in row
    ]
    return b"|".join(values)


def _rows_of(table_name: str) -> Sequence[Any]:
    return rows(select(text("*")).select_from(table(table_name)))


def events_of_kind(submission_id: str, kind: EventKind) -> list[Any]:
    """Return the events of one kind."""
    return [event for event in stored(submission_id).events if event.kind == kind]
