"""Compare the keys with the database before anything is read with them, and remember them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.key_fingerprints import KeysDoNotFit, known_keys, refuse_other_keys, remember_keys
from app.keys import Keys, Unsealable
from app.submissions.models import Submission

TRIED = 20  # the latest submissions; the keys of some may have been destroyed


def take_keys(session: Session, keys: Keys, now: datetime) -> None:
    """Remember the keys that the database is written with from now on. Raises KeysDoNotFit for those of another one.

    A database of before 0.5.0 knows no keys yet: they must open one of its latest submissions.
    """
    refuse_other_keys(session, keys)
    if not known_keys(session):
        _refuse_if_nothing_opens(session)
    remember_keys(session, keys, now)


def _refuse_if_nothing_opens(session: Session) -> None:
    rows = session.scalars(select(Submission).order_by(Submission.sent_at.desc()).limit(TRIED)).all()
    for row in rows:
        try:
            _ = row.full_name
        except Unsealable:
            continue
        return
    if rows:
        raise KeysDoNotFit(
            "the fields key opens no submission of this database. Put back the key file that belongs to it"
        )
