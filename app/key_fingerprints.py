"""Which keys the database was written with: a fingerprint of each, so that other keys are refused before they do harm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.ciphers import KeyProblem, Keys
from app.database import Base, UtcDateTime


class KeysDoNotFit(KeyProblem):
    """The keys are not those that the database was written with. Says which."""

    in_log = "nothing is stored: the key files belong to another database. Put back those of this one, see: flask doctor"


class KeyFingerprint(Base):
    """A key that the database was written with, and may still need.

    kind: of `app.keys.KINDS`. fingerprint: see `app.ciphers.fingerprint`. since: when the key came into use.
    moved_to: the last row that was moved to this key, while it is rotated; None when none has to be.
    """

    __tablename__ = "key_fingerprints"

    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    key_id: Mapped[str] = mapped_column(String(4), primary_key=True)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary(16))
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    moved_to: Mapped[str | None] = mapped_column(String(32))


def refuse_other_keys(session: Session, keys: Keys) -> None:
    """Raise KeysDoNotFit, naming every kind, unless each key that the database was written with is among the keys."""
    wrong = wrong_kinds(known_keys(session), keys)
    if wrong:
        raise KeysDoNotFit(
            f"the database was written with other keys than those in the key files: {', '.join(wrong)}. "
            "Put back the key files that belong to this database"
        )


def known_keys(session: Session) -> Sequence[KeyFingerprint]:
    """Return every key that the database was written with."""
    return session.scalars(select(KeyFingerprint).order_by(KeyFingerprint.kind, KeyFingerprint.key_id)).all()


def wrong_kinds(known: Sequence[KeyFingerprint], keys: Keys) -> list[str]:
    """Return, in words, the kinds of which the database was written with a key that is missing or another one."""
    wrong: dict[str, None] = {}
    for row in known:
        found = keys.fingerprints.get((row.kind, row.key_id))
        if found is None and not any(kind == row.kind for kind, _ in keys.fingerprints):
            wrong[f"no {row.kind} key"] = None
        elif found != row.fingerprint:
            wrong[f"another {row.kind} key"] = None
    return list(wrong)


def remember_keys(session: Session, keys: Keys, now: datetime) -> None:
    """Remember every key that is not known yet."""
    known = {(row.kind, row.key_id) for row in known_keys(session)}
    for (kind, key_id), fingerprint in keys.fingerprints.items():
        if (kind, key_id) not in known:
            session.add(KeyFingerprint(kind=kind, key_id=key_id, fingerprint=fingerprint, since=now))
