"""Staff events: what happened to an account, and every sign-in and refusal. Append-only."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.audit.chained import Chained
from app.database import Base, UtcDateTime
from app.keys import INDEX_BYTES

LONGEST_KIND, LONGEST_DETAIL = 24, 60


class StaffEventKind(StrEnum):
    """What a staff event is about. Stored: a value is never renamed."""

    SIGNED_IN = "signed_in"
    REFUSED = "refused"
    LIMITED = "limited"
    SIGNED_OUT = "signed_out"
    SESSION_ENDED = "session_ended"
    CREATED = "created"
    INVITED = "invited"
    RESET_LINK = "reset_link"
    REPLACED_ONCE = "replaced_once"
    LINK_USED = "link_used"
    LINK_REFUSED = "link_refused"
    PASSWORD_SET = "password_set"  # noqa: S105
    ROLE_CHANGED = "role_changed"
    RENAMED = "renamed"
    DISABLED = "disabled"
    ENABLED = "enabled"
    FACTOR_ADDED = "factor_added"
    FACTOR_REMOVED = "factor_removed"
    FACTORS_RESET = "factors_reset"
    RECOVERY_RENEWED = "recovery_renewed"
    RECOVERY_USED = "recovery_used"
    CONFIRMED = "confirmed"
    CLINIC_TIED = "clinic_tied"
    CLINIC_UNTIED = "clinic_untied"
    READING_STOPPED = "reading_stopped"
    OPENED_ON_PHONE = "opened_on_phone"
    API_TOKEN_ADDED = "api_token_added"  # noqa: S105
    API_TOKEN_OFF = "api_token_off"  # noqa: S105
    IDENTITY_JOINED = "identity_joined"
    IDENTITY_PARTED = "identity_parted"
    GROUP_LOST = "group_lost"
    BREAK_GLASS_GIVEN = "break_glass_given"
    BREAK_GLASS_TAKEN = "break_glass_taken"
    BREAK_GLASS_USED = "break_glass_used"


class StaffEvent(Base, Chained):
    """Something that happened to an account, or at the sign-in page. Never changed or removed.

    staff_id: whose account; None when what was typed is no account's. actor_id: who did it; None for the command line,
    and for someone who is not known to be the account's owner. address, account: keyed hashes of the sender's address,
    and of an e-mail address that has no account. detail: a few fixed words, such as a role, or the name of a system that has
    a token; never what someone typed on a page.
    """

    __tablename__ = "staff_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str] = mapped_column(String(LONGEST_KIND))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    address: Mapped[bytes | None] = mapped_column(LargeBinary(INDEX_BYTES))
    account: Mapped[bytes | None] = mapped_column(LargeBinary(INDEX_BYTES))
    detail: Mapped[str | None] = mapped_column(String(LONGEST_DETAIL))


def record(
    session: Session,
    kind: StaffEventKind,
    now: datetime,
    *,
    staff_id: int | None = None,
    actor_id: int | None = None,
    address: bytes | None = None,
    account: bytes | None = None,
    detail: str | None = None,
) -> StaffEvent:
    """Record an event in the transaction of the act that it is about, and return it. See StaffEvent for the values."""
    event = StaffEvent(
        at=now,
        kind=kind,
        staff_id=staff_id,
        actor_id=actor_id,
        address=address,
        account=account,
        detail=detail,
    )
    session.add(event)
    return event
