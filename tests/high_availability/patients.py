"""Patients who arrive at a steady rate, press Send until it is acknowledged, and note every answer they get."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from types import TracebackType
from typing import Self

from config import EXAMPLE_PHONE
from tests.operations.loopback import Browser, Fetched
from tests.operations.seeded import browser_with
from tests.walk import CONTACT, answers_of

ANSWERS = answers_of("priority", onset_date="not_sure", imaging_date="not_sure")
A_SECOND = 4.0
WALKS_EVERY = 20
"""One of so many answers every page first; the others come with a finished draft."""
AT_ONCE = 64
PATIENCE_S = 90.0
PRESSES_AGAIN_S = (1.0, 3.0)
SEND, SENT = "/check/send", "/check/sent"


@dataclass(frozen=True)
class Answer:
    """One answer. status: 0 when the connection broke off. says: what a page that failed tells: see `told`."""

    is_press: bool
    status: int
    seconds: float
    says: str

    @property
    def is_failed(self) -> bool:
        """Whether it was not what was asked for."""
        return self.status == 0 or self.status >= 500


@dataclass
class Patient:
    """One patient. acknowledged: when, by the monotonic clock; None for never. draft: "" of one who walked."""

    draft: str = ""
    acknowledged: float | None = None
    reference: str | None = None
    answers: list[Answer] = field(default_factory=list)


def told(page: Fetched) -> str:
    """Return which page this is: "not sent", "not known", "other", or "bare" when it lacks the phone or 911."""
    if EXAMPLE_PHONE not in page.html or "911" not in page.html:
        return "bare"
    says = {"This was not sent": "not sent", "We do not know yet if this was sent": "not known"}
    heading = page.soup.select_one("h1")
    return says.get(heading.get_text().strip() if heading else "", "other")


class Patients:
    """All patients of a run; they arrive while this is open, and at its end each is waited for."""

    def __init__(self, port: int, keys_file: Path) -> None:
        self.all: list[Patient] = []
        self._port, self._keys_file = port, keys_file
        self._closed = threading.Event()
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._visits: list[Future[None]] = []
        self._arrivals = threading.Thread(target=self._let_in)

    def __enter__(self) -> Self:
        self._arrivals.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed.set()
        self._arrivals.join()
        self._pool.shutdown()
        if error is None:
            for visit in self._visits:
                visit.result()

    @property
    def acknowledged(self) -> list[float]:
        """When each was acknowledged, in order."""
        return sorted(each.acknowledged for each in self.all if each.acknowledged is not None)

    @property
    def failed(self) -> Iterator[Answer]:
        """Every answer that was not what was asked for."""
        return (answer for each in self.all for answer in each.answers if answer.is_failed)

    def _let_in(self) -> None:
        due = time.monotonic()
        while not self._closed.wait(max(0.0, due - time.monotonic())):
            due += 1 / A_SECOND
            walks = len(self.all) % WALKS_EVERY == 0
            self.all.append(Patient("" if walks else uuid.uuid4().hex))
            self._visits.append(self._pool.submit(self._visit, self.all[-1]))

    def _visit(self, patient: Patient) -> None:
        browser = Browser(self._port)
        if patient.draft:
            browser = browser_with(patient.draft, ANSWERS, self._keys_file, self._port)
        else:
            browser.walk(ANSWERS)
        form: dict[str, str] | None = None
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            if form is None:
                form = self._form(patient, browser)
            elif self._press(patient, browser, form):
                patient.reference = browser.fetch(SENT).reference
                return
            else:
                time.sleep(random.uniform(*PRESSES_AGAIN_S))  # noqa: S311  (as people do)

    def _form(self, patient: Patient, browser: Browser) -> dict[str, str] | None:
        page = noted(patient, lambda: browser.once(SEND), is_press=False)
        if page is None or page.status != 200:
            time.sleep(random.uniform(*PRESSES_AGAIN_S))  # noqa: S311
            return None
        return {**CONTACT, "csrf_token": page.token}

    def _press(self, patient: Patient, browser: Browser, form: dict[str, str]) -> bool:
        page = noted(patient, lambda: browser.once(SEND, form), is_press=True)
        if page is None or not page.location.endswith(SENT):
            return False
        patient.acknowledged = time.monotonic()
        return True


def noted(patient: Patient, ask: Callable[[], Fetched], *, is_press: bool) -> Fetched | None:
    """Ask, note the answer, and return it; None when the connection broke off."""
    began = time.monotonic()
    try:
        page = ask()
    except (OSError, HTTPException):
        patient.answers.append(Answer(is_press, 0, time.monotonic() - began, "broken"))
        return None
    seconds = time.monotonic() - began
    patient.answers.append(Answer(is_press, page.status, seconds, told(page) if page.status >= 500 else ""))
    return page
