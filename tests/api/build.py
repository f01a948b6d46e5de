"""A clinic's system that fetches with its token, and cases that staff hand over to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from app.accounts import api_tokens
from app.audit.access_log import PageView, Way
from app.extensions import db, writing
from app.staff.api_tokens import ApiToken
from app.submissions.context import Actor
from app.submissions.handover_table import Handover
from app.submissions.rights import handovers
from tests.submissions import build

LIST = "/api/handovers"


class System:
    """A system with a token of its own. Its network is not that of other systems."""

    def __init__(self, app: Flask, name: str = "chart", days: int = 90, clinics: Sequence[str] = ()) -> None:
        self.app, self.name, self.client = app, name, app.test_client(use_cookies=False)
        with app.app_context(), writing.begin() as session:
            self.token = api_tokens.add(session, name, datetime.now(UTC), days, clinics)

    def ask(self, path: str = LIST, method: str = "GET", **more: Any) -> TestResponse:
        """Ask with the token in the header."""
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        return self.client.open(path, method=method, headers=headers, **more)

    def waiting(self) -> list[str]:
        """Return the ids that wait for it, in their order."""
        answer = self.ask()
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return [each["id"] for each in (answer.json or {})["handovers"]]

    def fetch(self, handover_id: str, **more: Any) -> TestResponse:
        """Ask for one case."""
        return self.ask(f"{LIST}/{handover_id}", **more)

    def take(self, handover_id: str, **more: Any) -> TestResponse:
        """Confirm that it has a case."""
        return self.ask(f"{LIST}/{handover_id}/taken", "POST", **more)

    def disable(self) -> None:
        """Let its token open nothing any more."""
        with self.app.app_context(), writing.begin() as session:
            api_tokens.disable(session, self.name, datetime.now(UTC))

    def row(self) -> ApiToken:
        """Return its row as stored now."""
        with self.app.app_context():
            found = db.session.scalars(select(ApiToken).where(ApiToken.name == self.name)).one()
            db.session.expunge_all()
            return found


def case_sent(app: Flask, persona: str = "standard", days_ago: float = 1, **changed: Any) -> str:
    """Store a case that was sent some days ago; changed: its columns."""
    with app.app_context():
        case = build.sent(persona, at=now() - timedelta(days=days_ago))
        if changed:
            build.put(case, **changed)
        return case


def hand_over(app: Flask, case: str, actor: Actor | None = None, at: datetime | None = None) -> str:
    """Let someone hand a case over, and return the id of the handover."""
    with app.app_context():
        actor = actor or build.staff()
        with writing.begin() as session:
            return handovers.hand_over(session, case, build.staff_context(actor, at or now())).id


def take_back(app: Flask, case: str) -> None:
    """Let someone take a case back."""
    with app.app_context():
        actor = build.staff()
        with writing.begin() as session:
            handovers.take_back(session, case, build.staff_context(actor, now()))


def stored(app: Flask, handover_id: str) -> Handover | None:
    """Return a handover as stored now."""
    with app.app_context():
        found = db.session.get(Handover, handover_id)
        db.session.expunge_all()
        return found


def readings(app: Flask, way: Way | None = None) -> Sequence[PageView]:
    """Return what systems left in the access log, oldest first."""
    query = select(PageView).where(PageView.token_id.is_not(None)).order_by(PageView.id)
    with app.app_context():
        found = db.session.scalars(query if way is None else query.where(PageView.way == way)).all()
        db.session.expunge_all()
        return found


def now() -> datetime:
    """Return the current moment in the clinic's zone."""
    return datetime.now(build.CHICAGO)
