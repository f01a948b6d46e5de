"""A sent submission, seen from the status page and from the database."""

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
from tests.screening import drafts
from tests.submissions import build
from tests.submissions.build import NOON
from tests.walk import BORN

NO_SIGN = {**drafts.NO_SIGN, "pain_worse": "yes"}


class SentSubmission:
    """A sent submission, with its status page and access to the stored data."""

    def __init__(self, app: Flask, persona: str = "other_care", **options: Any) -> None:
        self.app = app
        self.id: str = self.build("sent", persona, **options)
        self.reference: str = self.build("stored").reference

    def build(self, builder: str, *args: Any, **options: Any) -> Any:
        """Call a builder of the submission tests, with this submission's id once there is one."""
        with self.app.app_context():
            with_id = (self.id, *args) if hasattr(self, "id") else args
            return getattr(build, builder)(*with_id, **options)

    def staff(self, role: str = "coordinator") -> Any:
        """A new staff member."""
        with self.app.app_context():
            return build.staff(role)

    def browser(self) -> PageClient:
        """A browser that is signed in to the status page."""
        client = PageClient(self.app)
        with client.client.session_transaction() as session:
            session["status"] = {"id": self.id, "at": datetime.now().timestamp()}  # noqa: DTZ005
        return client

    def page(self) -> Page:
        """The status page as the patient sees it, after checking that all of its text can be translated."""
        page = self.browser().get("/status/yours")
        check_words(page)
        with every_sentence_in_brackets():
            assert outside(self.browser().get("/es/status/yours"), *CLINIC, self.reference) == []
        return page


def sign_in_to_status(
    client: PageClient, reference: str, status: int | None = None, address: str = "", **birth_date: str
) -> Page:
    """Enter the reference and birth date, from an internet address."""
    if client.last is None or not client.last.token:
        client.follow(client.get("/status", status=None))
    options = {"environ_base": {"REMOTE_ADDR": address}} if address else {}
    return client.post("/status", {"reference": reference, **BORN, **birth_date}, status, **options)


@contextmanager
def paused(app: Flask) -> Iterator[None]:
    """Pause intake."""
    with app.app_context():
        with writing.begin() as session:
            pauses.pause(session, NOON)
        pause_cache.forget()
    yield
