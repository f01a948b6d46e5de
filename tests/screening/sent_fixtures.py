"""Somebody who has sent, seen from the status page and from behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from flask import Flask

from app.extensions import writing
from app.screening import pause_cache
from app.submissions.intake import pauses
from tests.house.test_words import check_words
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.i18n.test_pages import CLINIC
from tests.pages import Page, PageClient
from tests.screening.drafts import RED_FLAGS
from tests.submissions import build
from tests.submissions.build import NOON
from tests.walk import BORN

NO_SIGN = {**dict.fromkeys(RED_FLAGS, "no"), "pain_worse": "yes"}


class Sent:
    """Somebody who has sent, with the app behind the page at hand."""

    def __init__(self, app: Flask, persona: str = "other_care", **more: Any) -> None:
        self.app = app
        self.id: str = self.do("sent", persona, **more)
        self.reference: str = self.do("stored").reference

    def do(self, act: str, *args: Any, **more: Any) -> Any:
        """Any builder of the store's own tests; on this submission, once there is one."""
        with self.app.app_context():
            about = (self.id, *args) if hasattr(self, "id") else args
            return getattr(build, act)(*about, **more)

    def staff(self, role: str = "coordinator") -> Any:
        with self.app.app_context():
            return build.staff(role)

    def browser(self) -> PageClient:
        """A browser that came in already."""
        client = PageClient(self.app)
        with client.client.session_transaction() as session:
            session["status"] = {"id": self.id, "at": datetime.now().timestamp()}  # noqa: DTZ005
        return client

    def page(self) -> Page:
        """Where it stands, as the patient sees it; and no word of it stands outside the catalogues."""
        page = self.browser().get("/status/yours")
        check_words(page)
        with every_sentence_in_brackets():
            assert outside(self.browser().get("/es/status/yours"), *CLINIC, self.reference) == []
        return page


def come_in(
    client: PageClient, reference: str, status: int | None = None, address: str = "", **born: str
) -> Page:
    """Fill in the door, from an address."""
    if client.last is None or not client.last.token:
        client.follow(client.get("/status", status=None))
    where = {"environ_base": {"REMOTE_ADDR": address}} if address else {}
    return client.post("/status", {"reference": reference, **BORN, **born}, status, **where)


@contextmanager
def paused(app: Flask) -> Iterator[None]:
    """Nobody reads answers now."""
    with app.app_context():
        with writing.begin() as session:
            pauses.pause(session, NOON)
        pause_cache.forget()
    yield
