"""A running instance of the product, and the same app in this process to inspect it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flask import Flask
from playwright.sync_api import Page
from sqlalchemy import func, select

from app import create_app
from app.accounts import password_links, session_rows, staff
from app.accounts.password_links import LinkKind
from app.accounts.session_rows import MadeWith
from app.extensions import db, writing
from app.screening.browser import new_number
from app.submissions.models import Submission
from config import Settings
from tests.accounts.build import code_of
from tests.pages import PageClient
from tests.screening.drafts import contact_of, put
from tests.submissions.build import run
from tests.walk import answers_of, walk_up_to

TOP = Path(__file__).parents[2]
LEAD = "lead@example.com"
EMAIL, PASSWORD = "coordinator@example.com", "a long sentence for tests"
LONGEST_S = 120
LONGEST_MS = LONGEST_S * 1000
"""Long enough that no test fails on a slow machine: it only ends what would never end."""
DEMO_ROWS = 8


@dataclass
class Site:
    """base: the address. app: the same instance, in this process."""

    base: str
    app: Flask
    drafts: dict[tuple[Any, ...], PageClient] = field(default_factory=dict)
    added: dict[str, str] = field(default_factory=dict)

    def run(self, *command: str, typed: str = "") -> str:
        """Run one of the product's commands on this instance; return what it printed."""
        result = self.app.test_cli_runner().invoke(args=command, input=typed)
        assert result.exit_code == 0, result.output
        return result.output

    def add_staff(self, email: str, name: str, role: str) -> None:
        """Add an account, and keep the printed key of its app."""
        options = ("--name", name, "--role", role, "--password-stdin", "--own-password")
        self.added[email] = self.run("staff", "add", email, *options, typed=PASSWORD)

    def sign_in(self, tab: Page, email: str = EMAIL) -> None:
        """Type password and code on the page of the first step."""
        tab.locator("[name=email]").fill(email)
        tab.locator("[name=password]").fill(PASSWORD)
        tab.locator("[name=password]").press("Enter")
        self.give_code(tab, email)

    def give_code(self, tab: Page, email: str = EMAIL) -> None:
        """Type the code that the app of an account shows now, as if this half minute's was not used yet."""
        with self.app.app_context():
            run("UPDATE staff_factors SET used_step = 0")
        tab.locator("[name=code]").fill(code_of(self.added[email]))
        tab.locator("[name=code]").press("Enter")
        tab.wait_for_url(lambda address: "/staff/sign-in" not in address)

    def rows(self) -> int:
        """How many submissions are stored."""
        with self.app.app_context():
            return db.session.scalar(select(func.count()).select_from(Submission)) or 0

    def staff_token(self, email: str = EMAIL) -> str:
        """The cookie of a new session of the coordinator, or of another account."""
        with self.app.app_context(), writing.begin() as session:
            account = staff.get(session, email)
            return session_rows.start(session, account, datetime.now(UTC), MadeWith.CODE)

    def password_token(self, email: str = EMAIL) -> str:
        """The token of a new link for a password of the coordinator, or of another account."""
        with self.app.app_context(), writing.begin() as session:
            account = staff.get(session, email)
            return password_links.make_link(session, account, LinkKind.RESET, datetime.now(UTC))

    def submission_id(self, reference: str) -> str:
        """The address part of a submission."""
        with self.app.app_context():
            found = db.session.scalar(select(Submission.id).where(Submission.reference == reference))
            assert found
            return str(found)

    def draft(self, persona: str, until: str = "answers", send: bool = False, **changed: Any) -> str:
        """The cookie of a patient who answered up to a page, or has sent. What is not sent is a draft and a browser of its own."""
        key = (persona, until, send, repr(changed))
        if key not in self.drafts:
            client = PageClient(self.app)
            answers = answers_of(persona, **changed)
            if until == "answers":
                put(client, answers)
            else:
                walk_up_to(client, answers, until)
            if send:
                client.submit("/check/send", contact_of(answers))
            self.drafts[key] = client
        known = self.drafts[key]
        if not send:
            with known.client.session_transaction() as session:
                if "draft" in session:
                    session["draft"] = {**session["draft"], "id": uuid.uuid4().hex}
                if "b" in session:
                    session["b"] = new_number()
        cookie = known.client.get_cookie("check")
        return cookie.value if cookie else ""


@contextmanager
def running_site(prepared: Path, folder: Path, people: int = DEMO_ROWS) -> Iterator[Site]:
    """Start a separate instance with the product's own command, and stop it."""
    shutil.copytree(prepared, folder)
    app = create_app(Settings(instance_path=folder, testing=True))
    port = _free_port()
    site = Site(f"http://127.0.0.1:{port}", app)
    for email, name, role in ((EMAIL, "Kim Berg", "coordinator"), (LEAD, "Lou Dahl", "lead")):
        site.add_staff(email, name, role)
    site.run("demo", "--untouched", "--submissions", str(people))
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "flask", "start", "--port", str(port), "--workers", "1"],
            cwd=TOP,
            env={"URGENT_COVER": "always", **os.environ, "INSTANCE_PATH": str(folder)},
            stdout=log,
            stderr=log,
        )
        try:
            _wait_for(port, server, folder / "server.log")
            yield site
        finally:
            _end(server)
    with app.app_context():
        db.engine.dispose()


def _end(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(LONGEST_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text())
