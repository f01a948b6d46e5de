"""What proxies and monitors ask: whether the process answers, whether patients can send, and numbers without a patient in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import make_url

from app.extensions import db
from app.operations import readiness
from app.operations.migrations import newest
from app.proxy_headers import HEALTH, METRICS, READY
from app.server_limits import LIMITS_MS
from config import BadSettings, Settings, load_settings
from tests.submissions.build import run_as_owner, sent

TOKEN = "0123456789abcdef0123456789abcdef"
FROM_ELSEWHERE = {"REMOTE_ADDR": "203.0.113.7"}
on_a_server = pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
"""For what an embedded database does not have: standbys, roles, a clock of its own."""
LINE = re.compile(r"screener_[a-z_]+(\{table=\"[a-z_]+\"\})? -?\d+(\.\d+)?(e\+\d+)?")


def numbers(app: Flask) -> dict[str, float]:
    """Return what `/metrics` gives, by name."""
    page = app.test_client().get(METRICS)
    assert page.status_code == 200
    lines = [line for line in page.text.splitlines() if not line.startswith("# ")]
    assert all(LINE.fullmatch(line) for line in lines), lines
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines}


def found(app: Flask, status: int) -> dict[str, str]:
    """Return what `/readyz` says, by what it is about."""
    page = app.test_client().get(READY)
    assert page.status_code == status
    assert page.json is not None
    assert page.json["ready"] is (status == 200)
    return {each["about"]: each["says"] for each in page.json["findings"]}


def test_an_instance_that_works_is_healthy_and_ready(stored_app: Flask) -> None:
    assert stored_app.test_client().get(HEALTH).text == "ok\n"
    says = found(stored_app, 200)
    assert says["database"] == "it can be written"
    assert says["migration"] == f"{newest()}, the newest"


def test_a_process_without_its_database_is_healthy_but_not_ready(
    settings: Settings, make_app: Callable[[Settings], Flask], tmp_path: Path
) -> None:
    app = make_app(replace(settings, database_url=f"postgresql:///nothing?host={tmp_path}/no-server"))
    assert app.test_client().get(HEALTH).status_code == 200
    assert "it is away" in found(app, 503)["database"]
    assert numbers(app)["screener_database_up"] == 0


def test_a_process_without_keys_is_healthy_but_not_ready(bare_app: Flask) -> None:
    assert bare_app.test_client().get(HEALTH).status_code == 200
    assert found(bare_app, 503).keys() == {"disk", "keys"}
    assert numbers(bare_app)["screener_database_up"] == 0


def test_a_database_that_is_not_migrated_is_not_ready(stored_app: Flask) -> None:
    with stored_app.app_context():
        run_as_owner("UPDATE alembic_version SET version_num = '0001'")
        db.session.rollback()
    assert found(stored_app, 503)["migration"] == f"it is at 0001, the code at {newest()}"


@on_a_server
def test_a_standby_that_can_only_be_read_is_not_ready(stored_app: Flask) -> None:
    with stored_app.app_context():
        name = make_url(stored_app.config["SETTINGS"].database_url).database
        run_as_owner(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        db.engine.dispose()
    assert found(stored_app, 503)["database"] == "it can only be read"


@pytest.mark.parametrize("owned_app", ["postgresql"], indirect=True)
def test_a_role_without_limits_of_time_is_told(owned_app: Flask) -> None:
    assert found(owned_app, 200)["limits"].startswith(
        "the role has no statement_timeout and no lock_timeout;"
    )
    with owned_app.app_context():
        name = make_url(owned_app.config["SETTINGS"].database_url).database
        for limit in LIMITS_MS:
            run_as_owner(f"ALTER DATABASE {name} SET {limit} = 7000")
        db.engine.dispose()
    assert "limits" not in found(owned_app, 200)


@on_a_server
def test_a_clock_that_differs_from_the_servers_is_not_ready(
    stored_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "CLOCKS_DIFFER_S", -1)
    assert "from that of the database" in found(stored_app, 503)["clock"]


def test_a_log_of_changes_that_has_grown_is_told(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    with app.app_context():
        sent()
    monkeypatch.setattr(readiness, "MOST_WAL", -1)
    page = app.test_client().get(READY)
    assert page.json is not None
    assert {each["about"] for each in page.json["findings"] if each["level"] == "warn"} >= {"WAL"}


def test_numbers_count_the_queue_and_hold_nothing_of_a_patient(stored_app: Flask) -> None:
    before = numbers(stored_app)
    with stored_app.app_context():
        sent("emergency")
        sent()
    after = numbers(stored_app)
    assert after["screener_emergencies_unreached"] - before["screener_emergencies_unreached"] == 1
    assert after["screener_open_submissions"] - before["screener_open_submissions"] == 2
    assert after["screener_oldest_emergency_seconds"] >= 0
    assert {'screener_unlinked_rows{table="events"}', "screener_disk_free_bytes"} <= after.keys()


def test_numbers_tell_the_age_of_the_latest_backup_once_there_is_one(app: Flask, tmp_path: Path) -> None:
    assert "screener_last_backup_seconds" not in numbers(app)
    for words in (("keys", "backup"), ("backup", str(tmp_path))):
        assert app.test_cli_runner().invoke(args=list(words)).exit_code == 0
    assert numbers(app)["screener_last_backup_seconds"] >= 0


@pytest.mark.parametrize("path", [READY, METRICS])
@pytest.mark.parametrize(
    ("environ", "headers"),
    [
        (FROM_ELSEWHERE, {}),
        (FROM_ELSEWHERE, {"Authorization": "Bearer wrong"}),
        (FROM_ELSEWHERE, {"Authorization": "Bearer "}),
        ({}, {"X-Forwarded-For": "203.0.113.7"}),
        ({}, {"Forwarded": "for=203.0.113.7"}),
    ],
)
def test_others_find_no_such_page(
    app: Flask, path: str, environ: dict[str, str], headers: dict[str, str]
) -> None:
    page = app.test_client().get(path, environ_overrides=environ, headers=headers)
    assert page.status_code == 404
    assert "screener_" not in page.text


def test_a_monitor_elsewhere_shows_its_token_and_asks_under_any_name(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    public = "https://check.example.org"
    app = make_app(replace(settings, monitor_token=TOKEN, public_url=public, proxy_hops=1))
    for path in (READY, METRICS):
        page = app.test_client().get(
            path,
            base_url="http://10.0.0.7:8000",
            environ_overrides=FROM_ELSEWHERE,
            headers={"Authorization": f"Bearer {TOKEN}"},
        )
        assert page.status_code == 200
        assert "Set-Cookie" not in page.headers
    assert app.test_client().get("/", base_url="http://10.0.0.7:8000").status_code == 400


@pytest.mark.parametrize("text", ["short", "é" * 40, "a" * 20 + "\n" + "b" * 20])
def test_a_weak_token_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadSettings, match="MONITOR_TOKEN must have at least 32 plain characters"):
        load_settings({"INSTANCE_PATH": str(tmp_path), "MONITOR_TOKEN": text})
