"""DATABASE_URL as libpq takes it, what is wrong with one, and connections that a pooler can hand on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import make_url, text

from app import server_address
from app.extensions import db, writing
from config import Settings
from tests import postgres

SECRET = "hunter2-secret"
VERIFIED = "sslmode=verify-full&sslrootcert=system"


def problems(url: str, *, is_production: bool = True, **environ: str) -> str:
    """What is wrong with an address, as one text."""
    found = "\n".join(server_address.problems(url, environ, is_production=is_production))
    assert SECRET not in found
    return found


@pytest.mark.parametrize(
    "url",
    [
        "postgresql:///check",
        f"postgresql://web:{SECRET}@localhost:5433/check",
        "postgresql://web@/check?host=/run/postgresql",
        f"postgresql+psycopg://web:{SECRET}@db.example.org/check?{VERIFIED}",
        f"postgresql://a.example.org:5432,b.example.org:5433/check?target_session_attrs=read-write&{VERIFIED}",
        "postgresql:///?service=check",
    ],
)
def test_what_libpq_takes_is_taken(url: str) -> None:
    assert problems(url) == ""


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"mysql://web:{SECRET}@localhost/check", "must start with postgresql://"),
        (f"postgresql://web:{SECRET}@localhost/check?colour=red", "cannot be read"),
        (f"postgresql://web:{SECRET}@[::1/check", "cannot be read"),
        (f"postgresql://web:{SECRET}@db.example.org/check", "leads to another machine"),
        (f"postgresql://web:{SECRET}@db.example.org/check?sslmode=require", "leads to another machine"),
        (f"postgresql://a.example.org,b.example.org/check?{VERIFIED}", "several hosts"),
    ],
)
def test_no_reason_repeats_the_password(url: str, words: str) -> None:
    found = problems(url)
    assert words in found
    assert "\n" not in found


def test_a_local_instance_may_go_without_certificates() -> None:
    assert problems("postgresql://db.example.org/check", is_production=False) == ""


def test_the_first_host_that_answers_is_used(
    copied_database: str, settings: Settings, make_app: Callable[[Settings], Flask], tmp_path: Path
) -> None:
    url = make_url(copied_database)
    hosts = f"{tmp_path}/no-server,{url.query['host']}"
    several = f"postgresql://{url.username}@/{url.database}?host={hosts}&target_session_attrs=read-write"
    with make_app(replace(settings, database_url=several)).app_context():
        assert db.session.scalar(text("SELECT current_database()")) == url.database


def test_nothing_is_left_in_a_connection_that_a_pooler_hands_on(
    copied_database: str, settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    with make_app(replace(settings, database_url=copied_database)).app_context():
        for _ in range(10):
            with writing.begin() as session:
                assert session.scalar(text("SHOW lock_timeout")) == "2500ms"
        with db.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            connection.rollback()
            assert driver.execute("SHOW lock_timeout").fetchone() == ("0",)
            assert driver.execute("SELECT count(*) FROM pg_prepared_statements").fetchone() == (0,)


def test_a_role_that_has_limits_keeps_its_own(
    copied_database: str, settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    name = make_url(copied_database).database
    postgres.run(copied_database, f"ALTER DATABASE {name} SET statement_timeout = '7s'")
    with make_app(replace(settings, database_url=copied_database)).app_context():
        assert db.session.scalar(text("SHOW statement_timeout")) == "7s"
        assert db.session.scalar(text("SHOW lock_timeout")) == "2500ms"
