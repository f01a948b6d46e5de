"""Fixtures shared by the command line tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from app import create_app
from config import Settings
from tests.operations.running import NO_LIMIT, Instance


@pytest.fixture(scope="session")
def bare_app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app where there is neither a database nor a key; one for all tests, since nothing can change it."""
    folder = tmp_path_factory.mktemp("bare")
    nowhere = f"postgresql:///nothing?host={folder}/no-server"
    return create_app(Settings(instance_path=folder / "nothing", database_url=nowhere, testing=True))


@pytest.fixture
def make_instance(tmp_path: Path) -> Iterator[Callable[..., Instance]]:
    """Makes instances in this test's folder from the given environment, not started yet; stops them afterwards."""
    made: list[Instance] = []

    def make(**environ: str) -> Instance:
        made.append(Instance(tmp_path, SEND_LIMIT=NO_LIMIT, **environ))
        return made[-1]

    yield make
    for instance in made:
        instance.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.full)])
def new_instance(request: pytest.FixtureRequest, make_instance: Callable[..., Instance]) -> Instance:
    """A new instance on each database, not started yet."""
    if request.param == "sqlite":
        return make_instance()
    return make_instance(DATABASE_URL=request.getfixturevalue("empty_postgres"))


@pytest.fixture
def look_inside(make_app: Callable[[Settings], Flask]) -> Callable[[Instance], Flask]:
    """Opens an instance's database alongside its server, as a command in another terminal does."""

    def look(instance: Instance) -> Flask:
        return make_app(
            Settings(instance_path=instance.folder, database_url=instance.database_url, testing=True)
        )

    return look
