"""The tables of submissions.

A submission is frozen when it is sent. What happens to it later is in its status columns and in append-only events.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database import Base, UtcDateTime
from app.rules.tiers import Tier
from app.submissions.care_columns import CareColumns, care_indexes
from app.submissions.contact_details import Channel
from app.submissions.encrypted_fields import EncryptedField, HasDataKey
from app.submissions.event_table import Event, effective
from app.submissions.learning_columns import LearningColumns
from app.submissions.name_index_table import NameIndex
from app.submissions.rights_columns import NOT_ASKED, RightsColumns
from app.submissions.statuses import FROM_THE_PATIENT, NextAction
from app.submissions.urgency import Urgency, rank_of, urgency_of

__all__ = ["FILTERED", "IN_ORDER", "NOT_ASKED", "Event", "ShownText", "Submission", "effective"]

IS_OPEN = "status <> 'closed'"
HAS_WINDOW = "window_last IS NOT NULL"
WINDOWS = ("window_last", "reference", "as_of", "decided_at", "head_id", "id")
"""All that the list of missed windows reads: it never opens a row of the table."""
IN_ORDER = ("queue_rank", "act_by", "queue_score", "sent_at", "reference")
"""The order of the queue. Every index of open submissions ends with it, so no list of them is ever sorted."""

FILTERED = (
    "tier_now",
    "status",
    "clinic_id",
    "preferred_language",
    "owner_id",
    "window_first",
    "window_last",
    "channel",
    "next_action",
)
"""What lists are filtered by: in the index itself, so that rows filtered out are never read from the table."""


def _open_index(name: str, *first: str, only: str = IS_OPEN, also: tuple[str, ...] = ()) -> Index:
    return _partial_index(name, *first, *IN_ORDER, *also, only=only)


def _partial_index(name: str, *columns: str, only: str) -> Index:
    return Index(name, *columns, sqlite_where=text(only), postgresql_where=text(only))


def _closed_means(name: str, column: str) -> CheckConstraint:
    return CheckConstraint(f"(status = 'closed') = ({column} IS NULL)", name=name)


class ShownText(Base):
    """Text as it was shown, stored once per fingerprint: a whole questionnaire, or a consent."""

    __tablename__ = "shown_texts"

    fingerprint: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(8))
    body: Mapped[str] = mapped_column(Text)


class Submission(HasDataKey, CareColumns, LearningColumns, RightsColumns, Base):
    """The answers that were sent, their assessment, and the current status.

    Plain columns are ordered, filtered or counted by, and do not identify anyone. Everything else is sealed.
    id: made from the draft and its content, so that the same request cannot be stored twice.
    tier, score, tier_due: as sent, and frozen. tier_now: raised when an answer by phone raises it, never lowered.
    queue_rank, queue_score: its group in the queue (see `app.submissions.urgency`), and the order in it (high scores first).
    window_first, window_last: first and last possible closing day as known now, or None.
    due_at: the deadline set by the tier or the last contact. last_days_at: when the window's last days begin, or None.
    act_by: the earlier of the two, until staff acted in the last days. acted_at: when they last did, or None.
    next_action: what to do by act_by. A closed submission has none of these.
    alarm_at: when an emergency was last found, or None. is_unreached_emergency, says_worse: see `app.submissions.urgency`.
    is_heard: whether someone entitled to (at urgent and above: a clinician) has spoken with the patient since the tier last
    rose or the patient last said that it is worse. is_read: whether a clinician has reviewed it since answers last raised it.
    failed_calls, failed_since: the calls that reached no one since it became urgent or someone was reached, and the first.
    override_reason: why the latest decision goes against the tier, if it does.
    head_id: the submission of the same person that this one is linked to; while linked, this one is closed.
    asked_by: who asked a clinician a question that has no answer yet, or None.
    entered_by: who filled in the check for a patient on the phone. channel: see `app.submissions.contact_details.Channel`.
    phone_now: the number that was given later, or None. phone_index: of the number in use.
    details: what staff added, see `app.submissions.staff_details`, or None. heard_from: the referral source, or None.
    name_indexes: one for each surname-like word; at least one, which nothing matches when there is no birth date.
    questionnaire_version: of the published questionnaire it was answered from (`app.fhir`); None if that is not known, as of
    what was sent before 0.6.0, or if nothing was asked.
    receipt: see `app.rules.receipt`; sealed, since so few answers could be guessed from a bare hash. The fingerprint of
    the text as shown is in questions_text.
    version: grows with every change, so that two people cannot overwrite each other.
    """

    __tablename__ = "submissions"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    draft_id: Mapped[str] = mapped_column(String(32), index=True)
    reference: Mapped[str] = mapped_column(String(9), unique=True)
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    as_of: Mapped[date] = mapped_column(Date)
    language: Mapped[str] = mapped_column(String(8))
    questions_text: Mapped[str] = mapped_column(ForeignKey("shown_texts.fingerprint"))
    consent_text: Mapped[str] = mapped_column(ForeignKey("shown_texts.fingerprint"))
    consent_version: Mapped[str] = mapped_column(String(16))
    ruleset: Mapped[str] = mapped_column(String(16))
    questionnaire_version: Mapped[str | None] = mapped_column(String(12))

    tier: Mapped[int] = mapped_column(SmallInteger)
    score: Mapped[int] = mapped_column(SmallInteger)
    tier_now: Mapped[int] = mapped_column(SmallInteger)
    has_hold: Mapped[bool] = mapped_column(Boolean)
    open_questions: Mapped[int] = mapped_column(SmallInteger)
    age_band: Mapped[str] = mapped_column(String(16))
    preferred_language: Mapped[str] = mapped_column(String(8))
    needs_interpreter: Mapped[bool] = mapped_column(Boolean)
    clinic_id: Mapped[str | None] = mapped_column(ForeignKey("clinics.id"))
    window_first: Mapped[date | None] = mapped_column(Date)
    window_last: Mapped[date | None] = mapped_column(Date)
    is_demo: Mapped[bool] = mapped_column(Boolean, default=False)
    channel: Mapped[str] = mapped_column(String(16), default=Channel.CHECK)

    status: Mapped[str] = mapped_column(String(24))
    decision: Mapped[str | None] = mapped_column(String(24))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    tier_due: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_days_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    act_by: Mapped[datetime | None] = mapped_column(UtcDateTime)
    next_action: Mapped[str | None] = mapped_column(String(24))
    queue_rank: Mapped[int] = mapped_column(SmallInteger)
    queue_score: Mapped[int] = mapped_column(SmallInteger)
    tries: Mapped[int] = mapped_column(SmallInteger, default=0)
    first_contact_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    minutes_to_contact: Mapped[int | None] = mapped_column(Integer)
    reached_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    alarm_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    acted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_unreached_emergency: Mapped[bool] = mapped_column(Boolean, default=False)
    says_worse: Mapped[bool] = mapped_column(Boolean, default=False)
    is_read: Mapped[bool] = mapped_column(Boolean, default=False)
    failed_calls: Mapped[int] = mapped_column(SmallInteger, default=0)
    failed_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_heard: Mapped[bool] = mapped_column(Boolean, default=False)
    override_reason: Mapped[str | None] = mapped_column(String(24))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    head_id: Mapped[str | None] = mapped_column(ForeignKey("submissions.id"), index=True)
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    entered_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    heard_from: Mapped[str | None] = mapped_column(String(16))
    group_id: Mapped[str | None] = mapped_column(String(32))
    version: Mapped[int] = mapped_column(default=1)

    data_key: Mapped[bytes] = mapped_column(LargeBinary)
    full_name_sealed: Mapped[bytes] = mapped_column("full_name", LargeBinary)
    birth_date_sealed: Mapped[bytes] = mapped_column("birth_date", LargeBinary)
    contact_sealed: Mapped[bytes] = mapped_column("contact", LargeBinary)
    answers_sealed: Mapped[bytes] = mapped_column("answers", LargeBinary)
    assessment_sealed: Mapped[bytes] = mapped_column("assessment", LargeBinary)
    receipt_sealed: Mapped[bytes | None] = mapped_column("receipt", LargeBinary)
    phone_now_sealed: Mapped[bytes | None] = mapped_column("phone_now", LargeBinary)
    details_sealed: Mapped[bytes | None] = mapped_column("details", LargeBinary)

    phone_index: Mapped[bytes] = mapped_column(LargeBinary(16), index=True)
    second_phone_index: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    email_index: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    mrn_index: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    birth_index: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)

    all_events: Mapped[list[Event]] = relationship(
        back_populates="submission", order_by="Event.id", lazy="raise", passive_deletes="all"
    )

    name_indexes: Mapped[list[NameIndex]] = relationship(lazy="raise", passive_deletes="all")

    full_name = EncryptedField()
    birth_date = EncryptedField()
    contact = EncryptedField()
    answers = EncryptedField()
    assessment = EncryptedField()
    receipt = EncryptedField()
    phone_now = EncryptedField()
    details = EncryptedField()

    __table_args__ = (
        _open_index("ix_submissions_queue", also=FILTERED),
        _open_index("ix_submissions_queue_owner", "owner_id", also=("next_action",)),
        _open_index("ix_submissions_queue_next", "next_action"),
        _open_index("ix_submissions_queue_nobody", only=f"{IS_OPEN} AND owner_id IS NULL"),
        _open_index("ix_submissions_queue_status", "status"),
        _open_index("ix_submissions_queue_tier", "tier_now"),
        _open_index("ix_submissions_queue_clinic", "clinic_id"),
        _open_index("ix_submissions_queue_language", "preferred_language"),
        _open_index("ix_submissions_queue_asked", only=f"{IS_OPEN} AND asked_by IS NOT NULL"),
        _open_index("ix_submissions_queue_ask", only=f"{IS_OPEN} AND open_questions > 0"),
        _partial_index(
            "ix_submissions_closed", "closed_at", "reference", *FILTERED[:5], only="status = 'closed'"
        ),
        Index("ix_submissions_sent_at", "sent_at"),
        _partial_index("ix_submissions_window_last", *WINDOWS, only=HAS_WINDOW),
        *care_indexes(),
        _partial_index("ix_submissions_no_receipt", "id", only="receipt IS NULL"),
        _closed_means("closed_has_no_timer", "act_by"),
        _closed_means("closed_is_not_due", "due_at"),
        _closed_means("closed_has_no_next_action", "next_action"),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed_at_a_moment"),
        CheckConstraint("status <> 'new' OR owner_id IS NULL", name="new_is_nobodys"),
        CheckConstraint("(status IN ('decided', 'closed')) = (decision IS NOT NULL)", name="decided_once"),
        CheckConstraint(
            "head_id IS NULL OR (status = 'closed' AND head_id <> id)", name="follower_is_closed"
        ),
    )

    @property
    def aad_id(self) -> str:
        """What the sealed fields are bound to."""
        return self.id

    @property
    def events(self) -> list[Event]:
        """Its events that count, oldest first: all but those of acts that were undone."""
        return effective(self.all_events)

    @property
    def phone(self) -> str:
        """The number to call, in international form: the one the patient gave most recently."""
        number: str = self.phone_now or self.contact["phone"]
        return number

    @property
    def is_interpreter_call(self) -> bool:
        """Whether the patient only asked for a call with an interpreter: no answers, and no birth date."""
        return self.channel == Channel.INTERPRETER

    @property
    def urgency(self) -> Urgency:
        """Its urgency, as one state: see `app.submissions.urgency`."""
        return urgency_of(
            is_unreached_emergency=self.is_unreached_emergency,
            says_worse=self.says_worse,
            is_urgent_unheard=self.is_urgent_unheard,
        )

    @property
    def is_urgent_unheard(self) -> bool:
        """Whether it is urgent and no clinician has spoken with the patient since it became so."""
        return self.tier_now >= Tier.URGENT_CLINICIAN and not self.is_heard

    @property
    def patient_request(self) -> NextAction | None:
        """The patient's unanswered report of getting worse, or request from the status page, if that is the next action."""
        if self.says_worse:
            return NextAction.SAYS_WORSE
        return NextAction(self.next_action) if self.next_action in FROM_THE_PATIENT else None

    def take_place(self) -> None:
        """Put it into its group of the queue, by what is known now."""
        self.queue_rank = rank_of(self.urgency, self.tier_now, self.next_action, is_read=self.is_read)
