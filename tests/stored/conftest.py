"""Databases as each release stored them, upgraded as by `flask start`. A release adds a folder, and no code."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest
import time_machine
from click.testing import Result
from flask import Flask
from flask.testing import FlaskClient

from app.extensions import db
from config import Settings
from tests.markup import token_in

RELEASES = sorted(keys.parent for keys in Path(__file__).parent.glob("*/keys.json"))
ENGINES = ("sqlite", "postgresql")
MakeApp = Callable[[Settings], Flask]


@dataclass(frozen=True)
class Stored:
    """An upgraded database of an earlier release, at the moment when it was stored.

    release: its number. written: the facts that the release recorded about it.
    """

    app: Flask
    release: str
    written: dict[str, Any]

    @property
    def has_groups(self) -> bool:
        """Whether the release knew the groups of the queue, so that an upgrade leaves every case in its place."""
        return tuple(map(int, self.release.split("."))) >= (0, 4, 0)

    @property
    def now(self) -> datetime:
        """When it was stored, in the clinic's zone."""
        return datetime.fromisoformat(self.written["now"]).astimezone(ZoneInfo("America/Chicago"))

    @property
    def people(self) -> dict[str, Any]:
        """The recorded facts of every submission by reference."""
        people: dict[str, Any] = self.written["facts"]["people"]
        return people

    def email_of(self, **values: object) -> str:
        """Return the e-mail of the first account with these values that is not disabled."""
        names = ("id", "email", "name", "role", "disabled_at")
        accounts = (dict(zip(names, row, strict=True)) for row in self.written["facts"]["staff"])
        email: str = next(
            each["email"] for each in accounts if {**each, **values, "disabled_at": None} == each
        )
        return email

    def run(self, *args: str) -> Result:
        """Run a command."""
        return self.app.test_cli_runner().invoke(args=list(args))

    def browser_of(self, email: str) -> FlaskClient:
        """Return a browser in which an account has tried to sign in with its old password."""
        browser = self.app.test_client()
        token = token_in(browser.get("/staff/sign-in").get_data(as_text=True))
        form = {"email": email, "password": self.written["passwords"][email], "csrf_token": token}
        browser.post("/staff/sign-in", data=form)
        return browser


def _restore(address: str, dump: Path) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(dump.read_bytes())


@pytest.fixture(
    params=[(release, engine) for release in RELEASES for engine in ENGINES],
    ids=lambda p: f"{p[0].name}-{p[1]}",
)
def stored(request: pytest.FixtureRequest, tmp_path: Path, make_app: MakeApp) -> Iterator[Stored]:
    """Each stored database, on each engine."""
    release, engine = request.param
    shutil.copy(release / "keys.json", tmp_path)
    url = ""
    if engine == "sqlite":
        shutil.copy(release / "screener.db", tmp_path)
    else:
        url = request.getfixturevalue("empty_postgres")
        _restore(url, release / "postgresql.sql")
    app = make_app(Settings(instance_path=tmp_path, database_url=url, testing=True))
    kept = Stored(app, release.name, json.loads((release / "expected.json").read_text()))
    with time_machine.travel(kept.now):
        upgraded = kept.run("database", "upgrade")
        assert upgraded.exit_code == 0, upgraded.output
        yield kept
    with app.app_context():
        db.engine.dispose()
