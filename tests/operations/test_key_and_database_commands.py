"""`flask keys` and `flask database`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import make_url, text
from sqlalchemy.exc import ProgrammingError

from app.database import wait_to_upgrade_alone
from app.extensions import db, writing
from app.keys import write_new_keys
from app.operations import migrations
from config import Settings
from tests import postgres
from tests.key_values import every_key
from tests.operations.running import Instance
from tests.submissions.build import change_tables, sent

ROLE = f"Web-of-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
PROJECT = Path(__file__).parents[2] / "pyproject.toml"
MakeApp = Callable[[Settings], Flask]


def run(app: Flask, *args: str) -> Result:
    return app.test_cli_runner().invoke(args=list(args))


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A machine on which new files may be read and written by everyone."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_new_keys_can_be_read_by_their_owner_only(tmp_path: Path, make_app: MakeApp) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    result = run(make_app(Settings(instance_path=folder, testing=True)), "keys", "new")
    assert result.exit_code == 0, result.output
    assert str(folder / "keys.json") in result.output
    assert (folder / "keys.json").stat().st_mode & 0o777 == 0o600


def test_no_key_is_shown(tmp_path: Path, make_app: MakeApp) -> None:
    result = run(make_app(Settings(instance_path=tmp_path, testing=True)), "keys", "new")
    assert not [secret for secret in every_key(tmp_path) if secret in result.output]


def test_existing_keys_are_never_replaced(instance: Path, app: Flask) -> None:
    before = (instance / "keys.json").read_bytes()
    result = run(app, "keys", "new")
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert (instance / "keys.json").read_bytes() == before


def test_no_two_keys_are_alike(tmp_path: Path, make_app: MakeApp) -> None:
    found: list[str] = []
    for name in ("one", "two"):
        run(make_app(Settings(instance_path=tmp_path / name, testing=True)), "keys", "new")
        found += every_key(tmp_path / name)
    assert len(set(found)) == len(found) == 12


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_app(request: pytest.FixtureRequest, tmp_path: Path, make_app: MakeApp) -> Iterator[Flask]:
    """The app on each database, with keys and without a single table."""
    write_new_keys(tmp_path / "keys.json")
    url = request.getfixturevalue("empty_postgres") if request.param == "postgresql" else ""
    app = make_app(Settings(instance_path=tmp_path, database_url=url, testing=True))
    yield app
    with app.app_context():
        db.engine.dispose()


def test_an_empty_database_is_upgraded_and_matches_the_code(empty_app: Flask) -> None:
    assert run(empty_app, "database", "check").exit_code == 1
    for _ in range(2):
        upgraded = run(empty_app, "database", "upgrade")
        assert upgraded.exit_code == 0, upgraded.output
    checked = run(empty_app, "database", "check")
    assert checked.exit_code == 0, checked.output


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE staff ADD COLUMN nickname VARCHAR(10)",
        "DROP TABLE rate_counts",
        "DROP INDEX ix_submissions_queue",
    ],
)
def test_a_database_that_differs_from_the_code_fails_the_check(stored_app: Flask, change: str) -> None:
    assert run(stored_app, "database", "check").exit_code == 0
    with stored_app.app_context():
        change_tables(change)
    assert run(stored_app, "database", "check").exit_code == 1


@pytest.fixture
def own_migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations that a test may add to."""
    copy = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, copy)
    monkeypatch.setattr(migrations, "FOLDER", copy)
    return copy / "versions"


def test_a_migration_is_written_from_the_models(app: Flask, own_migrations: Path) -> None:
    with app.app_context(), writing.begin() as session:
        session.execute(text("DROP TABLE rate_counts"))
    before = sorted(own_migrations.glob("*.py"))
    result = run(app, "database", "revision", "Count requests again")
    assert result.exit_code == 0, result.output
    (made,) = set(own_migrations.glob("*.py")) - set(before)
    assert made.name == f"{len(before) + 1:04}_count_requests_again.py"
    assert str(made) in result.output
    written = made.read_text()
    assert written.startswith('"""Count requests again."""\n')
    assert f'down_revision = "{before[-1].name[:4]}"' in written
    assert "###" not in written
    format_check = [sys.executable, "-m", "ruff", "format", "--check", str(made), "--config", str(PROJECT)]
    assert subprocess.run(format_check, check=False).returncode == 0
    assert run(app, "database", "upgrade").exit_code == 0
    assert run(app, "database", "check").exit_code == 0


def test_no_migration_is_written_for_a_database_that_is_behind(app: Flask, own_migrations: Path) -> None:
    with app.app_context():
        migrations.downgrade("0004")
    before = set(own_migrations.glob("*.py"))
    result = run(app, "database", "revision", "Too early")
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert set(own_migrations.glob("*.py")) == before


def waits_for_another(address: str) -> bool:
    """Whether someone waits to upgrade."""
    waiting = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
    with postgres.owner(address).connect() as connection:
        return bool(connection.scalar(waiting))


def test_an_upgrade_waits_until_another_one_is_done(
    copied_database: str, settings: Settings, make_app: MakeApp
) -> None:
    first, second = (make_app(replace(settings, database_url=copied_database)) for _ in range(2))
    with ThreadPoolExecutor(1) as pool, first.app_context():
        with writing.begin() as session:
            wait_to_upgrade_alone(session.connection())
            upgraded = pool.submit(run, second, "database", "upgrade")
            while not waits_for_another(copied_database):
                assert not upgraded.done()
        assert upgraded.result().exit_code == 0


@pytest.mark.full
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
@pytest.mark.parametrize("state", ["empty", "full"])
def test_four_upgrades_at_once_all_succeed(
    request: pytest.FixtureRequest, make_instance: Callable[..., Instance], database: str, state: str
) -> None:
    url = request.getfixturevalue("empty_postgres") if database == "postgresql" else ""
    instance = make_instance(DATABASE_URL=url)
    assert instance.flask("keys", "new").returncode == 0
    if state == "full":
        assert instance.flask("database", "upgrade").returncode == 0
        assert instance.flask("demo", "--submissions", "20").returncode == 0
    with ThreadPoolExecutor(4) as pool:
        ended = list(pool.map(lambda _: instance.flask("database", "upgrade"), range(4)))
    assert [each.returncode for each in ended] == [0, 0, 0, 0], ended
    assert instance.flask("database", "check").returncode == 0


@pytest.fixture
def app_of_a_role(app: Flask, copied_database: str, settings: Settings, make_app: MakeApp) -> Iterator[Flask]:
    """The app on PostgreSQL under the role that the printed SQL makes."""
    printed = run(app, "database", "roles", "--web", ROLE).output
    for statement in printed.splitlines():
        postgres.run(copied_database, statement)
    url = make_url(copied_database).set(username=ROLE)
    yield make_app(replace(settings, database_url=url.render_as_string(hide_password=False)))
    postgres.run(copied_database, f'DROP OWNED BY "{ROLE}"')
    postgres.run(copied_database, f'DROP ROLE "{ROLE}"')


def test_the_service_runs_under_the_printed_role(app_of_a_role: Flask, copied_database: str) -> None:
    assert run(app_of_a_role, "database", "upgrade").exit_code == 0
    assert run(app_of_a_role, "database", "check").exit_code == 0
    with app_of_a_role.app_context():
        sent()
        assert db.session.scalar(text("SHOW idle_in_transaction_session_timeout")) == "30s"
        with pytest.raises(ProgrammingError, match="must be owner"):
            db.session.execute(text("DROP TABLE events"))
    postgres.run(copied_database, "UPDATE alembic_version SET version_num = '0004'")
    refused = run(app_of_a_role, "database", "upgrade")
    assert refused.exit_code == 1
    assert refused.output == (
        f"Error: The database is at 0004, this code needs {migrations.newest()}, and the role {ROLE} may not change "
        "tables. Run: DATABASE_URL=(that of their owner) flask database upgrade.\n"
    )


def test_upgrading_keeps_existing_rows(stored_app: Flask) -> None:
    before = run(stored_app, "clinics", "list").output
    assert before.count("\n") == 5
    assert run(stored_app, "database", "upgrade").exit_code == 0
    assert run(stored_app, "clinics", "list").output == before


def test_a_command_says_in_words_that_the_database_is_away(settings: Settings, make_app: MakeApp) -> None:
    app = make_app(replace(settings, database_url="postgresql://nobody@127.0.0.1:1/none"))
    for words in ("clinics list", "database upgrade", "staff add a@example.org --name A --role lead"):
        ended = app.test_cli_runner().invoke(args=words.split())
        assert ended.exit_code == 1
        assert ended.output.startswith("Error: The database cannot be used: ")
        assert ended.output.endswith("See: flask doctor\n")
