"""Twenty canary patients go through everything; no trace of them is left anywhere but sealed in the database."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import inspect

from app import create_app
from app.access import Access, open_to
from app.database import Base
from app.extensions import db
from app.staff.roles import Role
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused
from tests.accounts.build import sign_in
from tests.api.build import System, hand_over
from tests.conftest import ENGINES
from tests.markup import token_in
from tests.pages import PageClient
from tests.screening.drafts import put
from tests.security.canaries import (
    Witness,
    canary,
    contact,
    files_with_traces,
    filled_with_canaries,
    has_trace,
    helper,
)
from tests.security.posted_forms import forms_of, pages_for, soup_of
from tests.walk import answers_of

PERSONAS = ("emergency", "urgent", "priority", "standard", "imaging", "other_care")
COMMANDS = (
    ("database", "check"), ("drafts", "purge"), ("reports", "recount"), ("rules", "replay"), ("clinics", "list"),
    ("audit", "verify"), ("retention", "run"), ("doctor",),
    ("worker", "--once"), ("api-token", "list"),
)  # fmt: skip
PLAIN_BY_DESIGN = {"staff.name", "staff.email", "saved_views.name", "closures.reason"}
"""What staff type about themselves, their lists and their days; SECURITY.md says so. On SQLite the file is sealed as a whole."""
ENDS_THE_SESSION = ("/staff/sign-out", "/staff/sessions")
KEEPS_OUT = ("disable", "password", "factor", "session", "away")
"""Of forms on pages of accounts: they would end what the canaries still need."""


@open_to(Access.ANYONE)
def failing() -> str:
    """Fail as a bug does, with what was typed in the message."""
    raise ValueError(f"{canary(7)} 612-867-5307 1931-02-08")


@pytest.fixture
def witness() -> Iterator[Witness]:
    """Listens to every logger."""
    seen = Witness()
    handler = seen.listen()
    yield seen
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def own_temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of its own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


class Canaries:
    """Everything that happens to the canaries, before the eyes of a witness."""

    most_buttons = 2

    def __init__(self, app: Flask, witness: Witness) -> None:
        self.app, self.witness = app, witness
        self.posted: set[tuple[str, ...]] = set()
        self.tokens: dict[PageClient, str] = {}

    def browser(self) -> PageClient:
        return PageClient(self.app)

    def get(self, client: PageClient, path: str) -> Any:
        return self.witness.sees(client.client.get(path, follow_redirects=False))

    def post(self, client: PageClient, path: str, data: dict[str, Any], **more: Any) -> Any:
        if "csrf_token" not in data:
            if client not in self.tokens:
                self.tokens[client] = token_in(
                    client.client.get("/feedback/check-who").get_data(as_text=True)
                )
            data = {**data, "csrf_token": self.tokens[client]}
        return self.witness.sees(client.client.post(path, data=data, **more))

    def post_all(self, client: PageClient, path: str, number: int) -> None:
        """Post every form of a page, each filled with canaries, first without the button and then with each."""
        soup = soup_of(self.get(client, path))
        for form in forms_of(path, soup) if soup is not None else ():
            kind = (form.action, *form.inputs)
            if kind in self.posted or any(word in form.action for word in (*ENDS_THE_SESSION, *KEEPS_OUT)):
                continue
            self.posted.add(kind)
            data = filled_with_canaries(form, number)
            for button in (form.buttons or ((),))[: self.most_buttons]:
                pressed = {button[0]: button[1]} if button else {}
                if form.method == "post":
                    self.post(client, form.action, {**data, **pressed})
                else:
                    self.get_form(client, form.action, {**data, **pressed})

    def get_form(self, client: PageClient, action: str, data: dict[str, Any]) -> None:
        """Send a form whose fields go into the address: none of them may be typed."""
        self.witness.sees(client.client.get(action, query_string=data))

    def send(self, number: int) -> str:
        """Fill in the sending form wrongly, then rightly; come back to it later by a code; return the reference."""
        patient = self.browser()
        helps = number % 4 == 1
        answers = answers_of(
            PERSONAS[number % len(PERSONAS)],
            answering_for="someone_else" if helps else "self",
            age_band="65_plus",
        )
        put(patient, answers)
        form = {**contact(number), **(helper(number) if helps else {})}
        if number < 2:
            self.post(patient, "/check/send", {**form, "phone": canary(number)})
            self.post(patient, "/check/send", {**form, "consent": "no"})
        if number % 5 == 0:
            self.post(patient, "/check/save", form)
            self.get(patient, "/check/saved")
        self.post(patient, "/check/send", form)
        page = self.get(patient, "/check/sent")
        for path in ("/check/copy", "/check/visit-sheet", "/check/clear", "/check") if number < 2 else ():
            self.get(patient, path)
        soup = soup_of(page)
        assert soup is not None, page.status
        return str(soup.select_one("main[data-reference]")["data-reference"])  # type: ignore[index]

    def ask_for_a_call(self, number: int) -> None:
        """Ask for a call with an interpreter."""
        client = self.browser()
        soup = soup_of(self.get(client, "/interpreter"))
        assert soup is not None
        (form,) = (each for each in forms_of("/interpreter", soup) if "full_name" in each.inputs)
        chosen = {"full_name": canary(number, "i"), "phone": f"612-867-53{number:02}", "language": "other"}
        more = {"other_language": canary(number, "l"), "consent": "yes"}
        self.post(client, "/interpreter", {**filled_with_canaries(form, number), **chosen, **more})
        self.get(client, "/interpreter/sent")

    def follow_up(self, number: int, reference: str) -> None:
        """Try to open the status page, open it, feel worse, correct the phone number, and take it back."""
        client = self.browser()
        born = {name: value for name, value in contact(number).items() if name.startswith("birth_date-")}
        self.post(client, "/status", {"reference": reference, **born, "birth_date-year": "1932"})
        self.post(client, "/status", {"reference": reference, **born})
        for path in ("/status/yours", "/status/answers"):
            self.get(client, path)
        for path in ("/status/worse", "/status/phone", "/status/take-back"):
            self.post_all(client, path, number)

    def staff(self, role: Role, cases: list[str], *, acts: bool) -> None:
        """Open every page of a role, and some cases. acts: post every form there too."""
        self.posted.clear()
        client = self.browser()
        sign_in(client, role)
        below = ("", "/print", "/contact-details", "/letter", "/chart-copy")
        paths = [(path, 0) for path in pages_for(self.app, role)]
        for number, case in enumerate(cases):
            paths += [(f"/staff/submissions/{case}{each}", number) for each in below]
        for path, number in paths:
            if acts:
                self.post_all(client, path, number)
            else:
                self.get(client, path)
        for search in (
            canary(3),
            f"{canary(3).split()[1]} 2/4/1931",
            "612-867-5303",
            "zyxquorn3@example.com",
            "ZYXQUORN3",
        ):
            self.post(client, "/staff/find", {"search": search})

    def hand_over(self, cases: list[str]) -> None:
        """Hand cases over to a system, as far as their consent allows, which fetches and confirms them."""
        system = System(self.app)
        for case in cases:
            with suppress(ActionRefused):
                hand_over(self.app, case)
        waiting = system.waiting()
        assert len(waiting) >= 5
        for handover in waiting[:5]:
            self.witness.sees(system.fetch(handover))
            self.witness.sees(system.take(handover, data=canary(1)))
            self.witness.sees(system.take(handover))

    def errors(self) -> None:
        """Force every kind of error, each with a canary in the request."""
        client = self.browser()
        typed = {"full_name": canary(9), "phone": "612-867-5309"}
        for path in (
            "/failing",
            "/no-such-page",
            "/check",
            "/check/send",
            "/staff/submissions/x",
            "/static/x",
        ):
            self.post(client, path, typed)
        self.post(client, "/check/who", typed, headers={"Origin": "https://evil.example"})
        self.post(client, "/check/who", {**typed, "csrf_token": canary(9)})
        self.post(client, "/check/who", {**typed, "big": "x" * 300_000})
        with self.app.test_request_context():
            away = replace(self.app.config["SETTINGS"], database_url="postgresql://127.0.0.1:9/none")
        other = create_app(away)
        patient = PageClient(other)
        put(patient, answers_of("standard"))
        Canaries(other, self.witness).post(patient, "/check/send", contact(9))
        with other.app_context():
            db.engine.dispose()

    def commands(self) -> None:
        """Run every command that reads what is stored."""
        known = self.app.cli.list_commands(self.app.cli.make_context("flask", [], resilient_parsing=True))
        for command in COMMANDS:
            if command[0] in known:
                result = self.app.test_cli_runner().invoke(args=list(command))
                self.witness.keep(f"flask {' '.join(command)}", result.output)


def whole_story(app: Flask, witness: Witness, number: int, *, is_whole: bool) -> list[str]:
    """Everything, for so many canaries; return the ids of what was sent. is_whole: every role acts, on more cases."""
    story = Canaries(app, witness)
    references = [story.send(each) for each in range(number)]
    for each in range(0, number, 4 if is_whole else 10):
        story.ask_for_a_call(each)
        story.follow_up(each, references[each])
    with app.app_context():
        ids = list(db.session.scalars(db.session.query(Submission.id).order_by(Submission.sent_at).statement))
    for place, role in enumerate(Role):
        cases = ids[place * 2 : place * 2 + (2 if is_whole else 1)]
        story.staff(role, cases, acts=is_whole or role is Role.LEAD)
    story.hand_over(ids)
    story.errors()
    story.commands()
    return ids


def plain_columns_with_traces() -> list[str]:
    """The columns of any table whose stored bytes hold a canary."""
    found = []
    with db.engine.connect() as connection:
        for table in inspect(db.engine).get_table_names():
            columns = Base.metadata.tables.get(table)
            if columns is None:
                continue
            for row in connection.execute(columns.select()).mappings():
                found += [f"{table}.{name}" for name, value in row.items() if has_trace(_bytes(value))]
    return sorted(set(found))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


@pytest.mark.parametrize(
    ("engine", "is_whole"),
    [("sqlite", False), *(pytest.param(each, True, marks=pytest.mark.full) for each in ENGINES)],
)
def test_no_trace_of_twenty_patients_is_left_outside_the_sealed_columns(
    engine: str,
    is_whole: bool,
    settings: Any,
    make_app: Any,
    request: pytest.FixtureRequest,
    witness: Witness,
    own_temp: Path,
) -> None:
    address = "" if engine == "sqlite" else request.getfixturevalue("service_database")
    app = make_app(replace(settings, database_url=address))
    app.add_url_rule("/failing", "failing", failing, methods=["GET", "POST"])
    ids = whole_story(app, witness, 20, is_whole=is_whole)
    assert len(ids) >= 20
    assert witness.found() == []
    assert witness.bad_lines() == []
    assert witness.lines.getvalue().count("\n") > 5
    with app.app_context():
        assert set(plain_columns_with_traces()) <= PLAIN_BY_DESIGN
    assert list(files_with_traces([settings.instance_path, own_temp])) == []
    assert not any(has_trace(f"{name}={value}".encode()) for name, value in os.environ.items())


def test_the_witness_finds_a_canary_wherever_it_is(witness: Witness, tmp_path: Path) -> None:
    witness.keep("link", f"/staff/find?q={canary(1)}")
    (tmp_path / "core").write_bytes(b"\x00AZyxquornA\x00")
    assert witness.found() == ["link"]
    assert list(files_with_traces([tmp_path])) == [str(tmp_path / "core")]
    for text in ("+16128675303", "612-867-5303", "1931-02-08", "a@zyxquorn.example"):
        assert has_trace(text.encode()), text
