"""Cookies of finished drafts, sealed with the instance's own keys; and the final contents of its database."""

from __future__ import annotations

import secrets
import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from flask import Flask, Response
from sqlalchemy import select

from app.cookie import SealedCookie, SealedSession
from app.extensions import db
from app.keys import KeyFile
from app.submissions.models import Event, Submission
from tests.operations.loopback import Browser
from tests.operations.running import Instance


def finished_walk(instance: Instance, answers: Mapping[str, Any]) -> Browser:
    """Return a browser with a finished draft, as if it had walked the whole check."""
    return browser_with(uuid.uuid4().hex, answers, instance.keys_file, instance.port)


def browser_with(draft_id: str, answers: Mapping[str, Any], keys_file: Path, port: int) -> Browser:
    """Return a browser with a draft that has this id and these answers."""
    sealing = SealedCookie(KeyFile(keys_file), https=False)
    session = SealedSession()
    session["draft"] = {"id": draft_id, "answers": dict(answers), "withdrawn": []}
    session["csrf_token"] = secrets.token_hex(20)
    response = Response()
    sealing.save_session(Flask(__name__), session, response)
    browser = Browser(port)
    name, value = response.headers["Set-Cookie"].split(";")[0].split("=", 1)
    browser.cookies[name] = value
    return browser


@dataclass(frozen=True)
class Stored:
    """Counts of what is in the database. integrity: the result of the database's own check."""

    references: Counter[str]
    drafts: Counter[str]
    sent_events: Counter[str]
    submissions: frozenset[str]
    integrity: str

    def since(self, before: Stored) -> Stored:
        """Return what was stored since `before`."""
        return replace(
            self,
            references=self.references - before.references,
            drafts=self.drafts - before.drafts,
            sent_events=self.sent_events - before.sent_events,
            submissions=self.submissions - before.submissions,
        )


def stored(app: Flask) -> Stored:
    """Count what is in the database."""
    with app.app_context():
        rows = db.session.execute(select(Submission.id, Submission.reference, Submission.draft_id)).all()
        events = db.session.scalars(select(Event.submission_id).where(Event.kind == "sent")).all()
        return Stored(
            references=Counter(row.reference for row in rows),
            drafts=Counter(row.draft_id for row in rows),
            sent_events=Counter(events),
            submissions=frozenset(row.id for row in rows),
            integrity=_integrity(),
        )


def _integrity() -> str:
    if db.engine.dialect.name != "sqlite":
        return "ok"  # a PostgreSQL server outlives its clients, and was not killed
    with db.engine.connect() as connection:
        sealed = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    return f"{sealed}" if sealed else str(found)
