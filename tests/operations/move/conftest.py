"""A source on each database with every kind of row, and an empty target that is up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from click.testing import Result
from flask import Flask

from config import Settings
from tests import postgres

PASSWORD = "not-to-be-shown"


@dataclass
class Mover:
    """An app whose database is moved, and the address of the target."""

    app: Flask
    url: str

    def run(self, *words: str, url: str = "") -> Result:
        """Run `flask move-to`."""
        return self.app.test_cli_runner().invoke(args=["move-to", url or self.url, *words])

    def moved(self, *words: str) -> str:
        """Move everything, and return what is printed."""
        result = self.run(*words)
        assert result.exit_code == 0, result.output
        return result.output

    def refused(self, *words: str, url: str = "") -> str:
        """Return the words in which a move is refused: no traceback, no password."""
        return in_words(self.run(*words, url=url))

    def command(self, *words: str) -> Result:
        """Run another command, on the database of the context."""
        return self.app.test_cli_runner().invoke(args=list(words))

    def on_target(self, statement: str) -> None:
        """Run a statement in the target, as its owner."""
        postgres.run(self.url, statement)


def in_words(result: Result) -> str:
    """Return the words of a refusal."""
    assert result.exit_code == 1, result.output
    assert isinstance(result.exception, SystemExit)
    assert PASSWORD not in result.output
    assert "Traceback" not in result.output
    return " ".join(result.output.split())


@pytest.fixture
def target(postgres_address: str, prepared_database: str) -> Iterator[str]:
    """The address of a database as the upgrade of an empty one leaves it."""
    with postgres.new_database(postgres_address, like=prepared_database) as address:
        postgres.run(address, "DELETE FROM clinics")
        yield address


@pytest.fixture
def mover(owned_app: Flask, target: str) -> Iterator[Mover]:
    """Each database in turn as the source."""
    with owned_app.app_context():
        yield Mover(owned_app, target)


@pytest.fixture
def embedded(app: Flask, target: str) -> Iterator[Mover]:
    """The embedded database as the source."""
    with app.app_context():
        yield Mover(app, target)


@pytest.fixture
def at_target(make_app: Callable[[Settings], Flask], mover: Mover) -> Flask:
    """The same instance on the target."""
    return make_app(replace(mover.app.config["SETTINGS"], database_url=mover.url))
