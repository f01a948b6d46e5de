"""Rotating the keys: a new key of a kind is put into use, what the older ones made is made again, then they are dropped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast

from flask import current_app
from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from app.accounts import factors, unsent_posts
from app.accounts.models import KeptNote, StaffFactor
from app.database import Base
from app.extensions import db, instance_keys, writing
from app.key_fingerprints import KeyFingerprint, remember_keys
from app.keys import DATABASE
from app.operations import rekey
from app.submissions.encrypted_fields import key_place
from app.submissions.intake import phone_intake, saved_drafts
from app.submissions.maintenance import reindex
from app.submissions.maintenance.rewrap import SealedColumn, count_older, rewrap, still_needed
from app.submissions.models import Submission

KEPT_FOR = {"cookie": timedelta(hours=24), "csrf": timedelta(hours=24), "index": saved_drafts.KEPT_FOR}
"""How long something may be about that only the older key opens: drafts in browsers, open forms, saved drafts."""


@dataclass(frozen=True)
class Work:
    """What is to be done. unit: of the numbers. size: how many there are. steps: yields how many were done in each step."""

    unit: str
    size: int
    steps: Iterator[int]


def sealed_columns() -> tuple[SealedColumn, ...]:
    """Return every column that is sealed by the ring of fields keys."""
    return (
        SealedColumn(_table(Submission), "data_key", lambda row: key_place(Submission.__tablename__, row.id)),
        SealedColumn(_table(saved_drafts.SavedDraft), "sealed", lambda row: saved_drafts.place(row.id)),
        SealedColumn(_table(phone_intake.PhoneIntake), "sealed", phone_intake.place),
        SealedColumn(_table(KeptNote), "words", lambda row: unsent_posts.place(row.staff_id, row.id)),
        SealedColumn(_table(StaffFactor), "secret", factors.place),
    )


def work_for(kind: str, key_id: str) -> Work:
    """Return what must be made again after a new key of a kind. key_id: of the key in use."""
    if kind == "fields":
        ring = instance_keys().fields
        size = count_older(db.session, sealed_columns(), ring.writer)
        return Work("rows", size, rewrap(writing.begin, ring, sealed_columns()))
    if kind == "index":
        with writing.begin() as session:
            after = _row(session, kind, key_id).moved_to or ""
        return Work("submissions", reindex.count_after(db.session, after), _index_again(key_id, after))
    if kind == DATABASE:
        return Work("bytes", current_app.config["SETTINGS"].files.database.stat().st_size, _encrypt_again())
    return Work("", 0, iter(()))


def begin(kind: str, key_id: str) -> None:
    """Remember a new key in the database."""
    with writing.begin() as session:
        remember_keys(session, instance_keys(), datetime.now(UTC))
        session.flush()
        row = _row(session, kind, key_id)
        if kind == "index" and row.moved_to is None:
            row.moved_to = ""


def why_not_drop(kind: str, key_ids: list[str], now: datetime) -> list[str]:
    """Return why the older keys of a kind are still needed. key_ids: of all its keys, the one in use first."""
    known = db.session.get(KeyFingerprint, (kind, key_ids[0]))
    if known is None:
        return [f"the new key is not in use yet; run flask keys rotate {kind} again"]
    reasons = []
    until = known.since + KEPT_FOR.get(kind, timedelta(0))
    if now < until:
        reasons.append(f"what the older key made is in use until {until:%Y-%m-%d %H:%M} UTC")
    if kind in ("fields", "audit"):
        needed = still_needed(db.session, [key_id.encode() for key_id in key_ids[1:]])
        reasons += [f"{number} rows of {column} still need it" for column, number in needed.items()]
    if kind == "index" and not reasons:
        differing = reindex.count_differing(db.session, instance_keys().index)
        if differing:
            reasons.append(f"{differing} submissions are found by it; run flask keys rotate index again")
    if kind == DATABASE and not rekey.is_under(
        current_app.extensions["database_file"], instance_keys().database
    ):
        reasons.append(
            "the database does not open with the key in use alone; run flask keys rotate database again"
        )
    return reasons


def forget(kind: str, in_use: str) -> None:
    """Take the older keys of a kind out of what the database knows."""
    with writing.begin() as session:
        older = (KeyFingerprint.kind == kind, KeyFingerprint.key_id != in_use)
        session.execute(delete(KeyFingerprint).where(*older))
        _row(session, kind, in_use).moved_to = None


def _index_again(key_id: str, after: str) -> Iterator[int]:
    def note(session: Session, last: str) -> None:
        _row(session, "index", key_id).moved_to = last

    for batch in reindex.reindex(writing.begin, instance_keys().index, after, note):
        yield batch.seen


def _encrypt_again() -> Iterator[int]:
    file = current_app.extensions["database_file"]
    new, *older = instance_keys().databases
    db.session.close()
    if older and not rekey.is_under(file, new):
        yield from rekey.rekey(file, older[0], new)


def _row(session: Session, kind: str, key_id: str) -> KeyFingerprint:
    query = select(KeyFingerprint).where(KeyFingerprint.kind == kind, KeyFingerprint.key_id == key_id)
    return session.scalars(query).one()


def _table(model: type[Base]) -> Table:
    return cast(Table, model.__table__)
