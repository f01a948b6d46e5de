"""Databases as each release stored them, upgraded as by `flask start`. A release adds a folder, and no code."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
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

from app import create_app
from app.extensions import db
from config import Settings
from tests import postgres
from tests.accounts.build import SECOND_STEP, give_password, set_up_app
from tests.once_a_run import made_in_the_run, one_at_a_time
from tests.pages import PageClient

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
        """Return a browser in which an account has tried to sign in with its old password, and set up a second step."""
        browser = PageClient(self.app)
        page = give_password(browser, email, self.written["passwords"][email])
        if page.location.startswith(SECOND_STEP):
            set_up_app(browser)
        return browser.client


def _restore(address: str, dump: Path) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(dump.read_bytes())


def _upgrade(settings: Settings, written: dict[str, Any], release: str) -> None:
    app = create_app(settings)
    kept = Stored(app, release, written)
    with time_machine.travel(kept.now):
        upgraded = kept.run("database", "upgrade")
    assert upgraded.exit_code == 0, upgraded.output
    with app.app_context():
        db.engine.dispose()


def _written_by(release: Path) -> dict[str, Any]:
    written: dict[str, Any] = json.loads((release / "expected.json").read_text())
    return written


def _upgraded_folder(release: Path) -> Path:
    """The folder of a release, its embedded file upgraded: one for the run, to copy."""

    def make(folder: Path) -> None:
        folder.mkdir()
        for file in (*release.glob("*.json"), release / "screener.db"):
            shutil.copy(file, folder)
        settings = Settings(instance_path=folder, testing=True)
        _upgrade(settings, _written_by(release), release.name)

    return made_in_the_run(f"stored-{release.name}", make)


def _upgraded_database(release: Path, server: str) -> str:
    """The name of a release's database on the server, upgraded: one for the run, to copy."""
    name = f"stored_{release.name.replace('.', '_')}"
    with one_at_a_time(name):
        if not postgres.has(server, name):
            postgres.run(server, f"CREATE DATABASE {name}_unfinished")
            address = postgres.database(server, f"{name}_unfinished")
            _restore(address, release / "postgresql.sql")
            settings = Settings(instance_path=_upgraded_folder(release), database_url=address, testing=True)
            _upgrade(settings, _written_by(release), release.name)
            postgres.run(server, f"ALTER DATABASE {name}_unfinished RENAME TO {name}")
    return name


@pytest.fixture(
    params=[(release, engine) for release in RELEASES for engine in ENGINES],
    ids=lambda p: f"{p[0].name}-{p[1]}",
)
def stored(request: pytest.FixtureRequest, tmp_path: Path, make_app: MakeApp) -> Iterator[Stored]:
    """Each stored database, on each engine: a copy of its own, upgraded."""
    release, engine = request.param
    shutil.copytree(_upgraded_folder(release), tmp_path, dirs_exist_ok=True)
    copied: AbstractContextManager[str] = nullcontext("")
    if engine == "postgresql":
        server = request.getfixturevalue("postgres_address")
        copied = postgres.new_database(server, like=_upgraded_database(release, server))
    with copied as url:
        app = make_app(Settings(instance_path=tmp_path, database_url=url, testing=True))
        kept = Stored(app, release.name, _written_by(release))
        with time_machine.travel(kept.now):
            yield kept
        with app.app_context():
            db.engine.dispose()
