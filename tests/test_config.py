"""Settings: what a local instance can run with, and what production refuses to start without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import config
from app import create_app
from app.keys import write_new_keys
from app.opening.hours import ClosedDay, Span
from app.rules.due_dates import UrgentCover
from app.rules.tiers import Tier
from config import BadSettings, load_settings

REPOSITORY = Path(config.__file__).parent
NUMBERS = (
    "PROXY_HOPS",
    "DUE_ROUTINE_OTHER_CARE_BUSINESS_DAYS",
    "DUE_IMAGING_FIRST_BUSINESS_DAYS",
    "DUE_STANDARD_REVIEW_BUSINESS_DAYS",
    "DUE_PRIORITY_REVIEW_BUSINESS_DAYS",
    "DUE_SEVERE_LOW_TIER_BUSINESS_DAYS",
    "DUE_URGENT_CLINICIAN_HOURS",
    "DAYS_NEEDED_BEFORE_CLOSING",
    "URGENT_COVER_OPEN_HOURS",
)
REQUIRED = ("PUBLIC_URL", "CLINIC_PHONE", "CLINIC_OPEN", "URGENT_COVER")
UNREADABLE_URLS = ("ftp://check.example.org", "check.example.org", "//check.example.org", "https://[bad")
OTHER_DATABASES = ("sqlite:///x.db", "mysql://server/x", "x.db", "http://server/x", "postgresqlite://x")


@pytest.fixture
def production(tmp_path: Path) -> dict[str, str]:
    """An environment in which production starts."""
    tmp_path.chmod(0o700)
    write_new_keys(tmp_path / "keys.json")
    return {
        "APP_ENV": "production",
        "INSTANCE_PATH": str(tmp_path),
        "PUBLIC_URL": "https://check.clinic.org",
        "CLINIC_NAME": "Spine Clinic of Somewhere",
        "CLINIC_FAX": " 612-555-0198 ",
        "CLINIC_PHONE": "612-873-3000",
        "CLINIC_OPEN": "Mon-Thu 9:00-16:00",
        "URGENT_COVER": "always",
    }


def reasons(environ: dict[str, str]) -> list[str]:
    """Every reason not to start, one per line."""
    with pytest.raises(BadSettings) as refusal:
        load_settings(environ)
    return str(refusal.value).splitlines()


def test_production_starts_with_all_its_settings(production: dict[str, str]) -> None:
    settings = load_settings(production)
    assert settings.is_production
    assert settings.is_https
    assert settings.trusted_hosts == ["check.clinic.org"]
    assert settings.clinic_name == "Spine Clinic of Somewhere"
    assert settings.clinic_fax == "612-555-0198"
    assert settings.clinic_phone == "612-873-3000"
    assert settings.service_levels.opening.weekly == ((Span(540, 960),),) * 4 + ((), (), ())
    assert settings.service_levels.urgent_cover is UrgentCover.ALWAYS
    app = create_app(settings)
    cookie = app.test_client().get("/check", base_url="https://check.clinic.org", follow_redirects=True)
    assert cookie.status_code == 200
    assert all("Secure" in line for line in cookie.headers.getlist("Set-Cookie"))


def test_production_answers_only_to_its_own_host_name(production: dict[str, str]) -> None:
    client = create_app(load_settings(production)).test_client()
    assert client.get("/", base_url="https://elsewhere.org").status_code == 400


@pytest.mark.parametrize("value", [None, "", "  "], ids=repr)
@pytest.mark.parametrize("name", REQUIRED)
def test_production_refuses_to_start_without_a_required_setting(
    production: dict[str, str], name: str, value: str | None
) -> None:
    environ = {key: text for key, text in production.items() if key != name}
    assert any(name in reason for reason in reasons({**environ, **({name: value} if value else {})}))


def test_production_names_everything_that_is_missing_at_once(tmp_path: Path) -> None:
    found = reasons({"APP_ENV": "production", "INSTANCE_PATH": str(tmp_path)})
    for name in (*REQUIRED, str(tmp_path / "keys.json")):
        assert any(name in reason for reason in found), name


def test_a_setting_of_an_earlier_release_is_refused_with_what_to_do_instead() -> None:
    (reason,) = reasons({"CERTIFIED_LANGUAGES": "es"})
    assert reason.startswith("CERTIFIED_LANGUAGES is no longer read; ")
    assert "flask languages take es FILE --signed-by" in reason


def test_wrong_settings_are_named_along_with_missing_ones(tmp_path: Path) -> None:
    environ = {
        "APP_ENV": "production",
        "INSTANCE_PATH": str(tmp_path),
        "PUBLIC_URL": "http://check.clinic.org",
        "CLINIC_PHONE": "612-555-0123",
        "CLINIC_TIMEZONE": "Minnesota",
        "DATABASE_URL": "mysql://server/x",
        **dict.fromkeys(NUMBERS, "many"),
    }
    found = reasons(environ)
    for name in ({*environ, *REQUIRED} - {"APP_ENV", "INSTANCE_PATH"}) | {"key file"}:
        assert any(name in reason for reason in found), name


def test_production_refuses_to_start_without_keys(production: dict[str, str]) -> None:
    file = Path(production["INSTANCE_PATH"], "keys.json")
    file.unlink()
    assert [str(file) in reason for reason in reasons(production)] == [True]


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620, 0o601])
def test_production_refuses_keys_that_others_can_reach(production: dict[str, str], mode: int) -> None:
    file = Path(production["INSTANCE_PATH"], "keys.json")
    file.chmod(mode)
    assert [str(file) in reason for reason in reasons(production)] == [True]


@pytest.mark.parametrize("mode", [0o755, 0o750, 0o711])
def test_production_refuses_a_folder_that_others_can_reach(production: dict[str, str], mode: int) -> None:
    folder = Path(production["INSTANCE_PATH"])
    folder.chmod(mode)
    assert reasons(production) == [f"{folder} can be read by others; allow its owner only (chmod 700)"]


@pytest.mark.parametrize("name", ["screener.db", "screener.db-wal", "database-key.json"])
def test_production_refuses_a_database_that_others_can_read(production: dict[str, str], name: str) -> None:
    file = Path(production["INSTANCE_PATH"], name)
    file.touch()
    file.chmod(0o644)
    assert reasons(production) == [f"{file} can be read by others; allow its owner only (chmod 600)"]


def test_key_files_may_lie_elsewhere_where_only_their_owner_can_change_them(
    production: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    for setting, name in (("KEYS_FILE", "keys.json"), ("DATABASE_KEY_FILE", "database-key.json")):
        Path(production["INSTANCE_PATH"], name).rename(elsewhere / name)
        production[setting] = str(elsewhere / name)
    elsewhere.chmod(0o755)
    settings = load_settings(production)
    assert (settings.keys_file, settings.database_key_file) == (
        elsewhere / "keys.json",
        elsewhere / "database-key.json",
    )
    elsewhere.chmod(0o775)
    assert reasons(production) == [f"{elsewhere} can be changed by others; allow its owner only (chmod 755)"]


def test_production_refuses_an_address_that_is_not_https(production: dict[str, str]) -> None:
    assert any("https://" in reason for reason in reasons({**production, "PUBLIC_URL": "http://clinic.org"}))


@pytest.mark.parametrize(
    "phone",
    ["612-555-0123", "(612) 555-0123", "612 555 0123", "6125550123", "+1.612.555.0123", "651-555-0199"],
)
def test_production_refuses_the_example_phone_number_however_it_is_written(
    production: dict[str, str], phone: str
) -> None:
    assert any("CLINIC_PHONE" in reason for reason in reasons({**production, "CLINIC_PHONE": phone}))


@pytest.mark.parametrize("env", ["prod", "Production", "PRODUCTION", "development", "", "test"])
def test_an_unknown_environment_is_refused(env: str) -> None:
    assert any("APP_ENV" in reason for reason in reasons({"APP_ENV": env}))


@pytest.mark.parametrize("zone", ["Minnesota", "", "../zone", "/etc/localtime", "America", "\0"])
def test_an_unknown_time_zone_is_refused(zone: str) -> None:
    assert any("CLINIC_TIMEZONE" in reason for reason in reasons({"CLINIC_TIMEZONE": zone}))


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "366", "٣", "1e2", "+1", "9" * 30])
@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_that_is_not_sensible_is_refused_by_name(name: str, text: str) -> None:
    assert any(name in reason for reason in reasons({name: text}))


def test_the_second_factor_is_off_only_where_no_patient_is(tmp_path: Path) -> None:
    assert load_settings({}).second_factor
    assert not load_settings({"SECOND_FACTOR": "off"}).second_factor
    with pytest.raises(BadSettings, match="SECOND_FACTOR is 'maybe'; it must be 'on' or 'off'"):
        load_settings({"SECOND_FACTOR": "maybe"})
    with pytest.raises(BadSettings, match="SECOND_FACTOR is off; that is for a local instance only"):
        load_settings({"APP_ENV": "production", "SECOND_FACTOR": "off"})


def test_an_open_address_is_allowed_by_one_word() -> None:
    assert not load_settings({}).open_address
    assert load_settings({"OPEN_ADDRESS": "allowed"}).open_address
    with pytest.raises(BadSettings, match="OPEN_ADDRESS is 'yes'; it must be 'allowed', or left out"):
        load_settings({"OPEN_ADDRESS": "yes"})


@pytest.mark.parametrize(
    "name",
    ["SEND_LIMIT", "SEND_LIMIT_IN_ALL", "SIGN_IN_LIMIT", "COME_BACK_LIMIT", "CASE_LIMIT", "EXPORT_LIMIT"],
)
@pytest.mark.parametrize("text", ["many", "20", "20 per fortnight"])
def test_a_limit_that_would_limit_nothing_is_refused_by_name(name: str, text: str) -> None:
    assert any(name in reason for reason in reasons({name: text}))


@pytest.mark.parametrize("text", ["0", "-1", "101", "seven", "7.5"])
def test_years_of_retention_that_would_erase_everything_or_nothing_are_refused(text: str) -> None:
    assert any("RETENTION_YEARS" in reason for reason in reasons({"RETENTION_YEARS": text}))
    assert load_settings({"RETENTION_YEARS": "10"}).retention_years == 10


@pytest.mark.parametrize("text", ["", "  "], ids=repr)
def test_a_blank_limit_is_the_default_one(text: str) -> None:
    names = ("SEND_LIMIT", "SIGN_IN_LIMIT", "COME_BACK_LIMIT", "CASE_LIMIT", "EXPORT_LIMIT")
    default, blank = load_settings({}), load_settings(dict.fromkeys(names, text))
    assert [getattr(blank, n.lower()) for n in names] == [getattr(default, n.lower()) for n in names]


def test_production_limits_the_requests_of_one_address(production: dict[str, str]) -> None:
    settings, local = load_settings(production), load_settings({})
    assert (settings.send_limit, settings.come_back_limit) == ("20 per hour", "10 per 10 minutes")
    assert (local.send_limit, local.come_back_limit) == ("6000 per minute", "6000 per minute")
    assert (settings.send_limit_in_all, local.send_limit_in_all) == ("300 per hour", "6000 per hour")


def test_the_clinics_networks_are_read_and_what_is_none_is_refused() -> None:
    text = "192.0.2.0/24, 2001:db8:12::/48 198.51.100.7"
    networks = load_settings({"CLINIC_NETWORKS": text}).clinic_networks
    assert list(map(str, networks)) == ["192.0.2.0/24", "2001:db8:12::/48", "198.51.100.7/32"]
    for bad in ("192.0.2.1/24", "the office", "300.0.0.0/8"):
        (reason,) = (each for each in reasons({"CLINIC_NETWORKS": bad}) if "CLINIC_NETWORKS" in each)
        assert bad.split()[0] in reason


def test_production_without_a_name_does_not_call_itself_an_example(production: dict[str, str]) -> None:
    for name in ("", "  "):
        assert "Example" not in load_settings({**production, "CLINIC_NAME": name}).clinic_name


@pytest.mark.parametrize("url", OTHER_DATABASES)
def test_a_database_other_than_postgresql_is_refused(url: str) -> None:
    assert any("DATABASE_URL" in reason for reason in reasons({"DATABASE_URL": url}))


@pytest.mark.parametrize("url", UNREADABLE_URLS)
def test_a_public_url_that_is_no_web_address_is_refused(url: str) -> None:
    assert any("PUBLIC_URL" in reason for reason in reasons({"PUBLIC_URL": url}))


def test_no_secret_is_repeated_in_a_reason() -> None:
    found = "\n".join(reasons({"DATABASE_URL": "mysql://someone:hunter2-secret@server/x"}))
    assert "hunter2-secret" not in found


def test_a_local_instance_needs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load_settings({})
    assert not settings.is_production
    assert not settings.is_https
    assert settings.instance_path == tmp_path / "instance"
    assert settings.keys_file == tmp_path / "instance" / "keys.json"
    assert settings.database_url == ""
    assert settings.trusted_hosts is None
    assert settings.timezone.key == "America/Chicago"
    assert "555-01" in settings.clinic_phone
    assert "Example" in settings.clinic_name


def test_settings_are_read_from_the_environment(tmp_path: Path) -> None:
    settings = load_settings(
        {
            "INSTANCE_PATH": str(tmp_path / "here"),
            "DATABASE_URL": "postgresql://server/check",
            "PUBLIC_URL": "http://localhost:8000/",
            "PROXY_HOPS": "2",
            "CLINIC_TIMEZONE": "America/Denver",
            "SEND_LIMIT": "7 per hour",
            "SIGN_IN_LIMIT": "8 per hour",
            "COME_BACK_LIMIT": "9 per hour",
            "CASE_LIMIT": "100 per hour; 300 per day",
            "EXPORT_LIMIT": "3 per hour",
        }
    )
    assert settings.instance_path == tmp_path / "here"
    assert settings.database_url == "postgresql://server/check"
    assert settings.public_url == "http://localhost:8000"
    assert settings.proxy_hops == 2
    assert settings.timezone.key == "America/Denver"
    assert (settings.send_limit, settings.sign_in_limit) == ("7 per hour", "8 per hour")
    assert settings.come_back_limit == "9 per hour"
    assert (settings.case_limit, settings.export_limit) == ("100 per hour; 300 per day", "3 per hour")


def test_the_default_service_levels_are_those_of_the_decision_model() -> None:
    service_levels = load_settings({}).service_levels
    assert service_levels.business_days == {
        Tier.ROUTINE_OTHER_CARE: 10,
        Tier.IMAGING_FIRST: 5,
        Tier.STANDARD_REVIEW: 5,
        Tier.PRIORITY_REVIEW: 2,
    }
    assert (
        service_levels.severe_low_tier_days,
        service_levels.urgent_hours,
        service_levels.days_before_closing,
    ) == (1, 24, 7)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("DUE_ROUTINE_OTHER_CARE_BUSINESS_DAYS", lambda p: p.business_days[Tier.ROUTINE_OTHER_CARE]),
        ("DUE_IMAGING_FIRST_BUSINESS_DAYS", lambda p: p.business_days[Tier.IMAGING_FIRST]),
        ("DUE_STANDARD_REVIEW_BUSINESS_DAYS", lambda p: p.business_days[Tier.STANDARD_REVIEW]),
        ("DUE_PRIORITY_REVIEW_BUSINESS_DAYS", lambda p: p.business_days[Tier.PRIORITY_REVIEW]),
        ("DUE_SEVERE_LOW_TIER_BUSINESS_DAYS", lambda p: p.severe_low_tier_days),
        ("DUE_URGENT_CLINICIAN_HOURS", lambda p: p.urgent_hours),
        ("DAYS_NEEDED_BEFORE_CLOSING", lambda p: p.days_before_closing),
    ],
)
def test_a_due_time_set_by_the_clinic_reaches_the_service_levels(name: str, read: Any) -> None:
    assert read(load_settings({name: "19"}).service_levels) == 19
    assert read(load_settings({name: "0"}).service_levels) == 0
    others = {setting for setting in NUMBERS if setting != name}
    assert load_settings(dict.fromkeys(others, "")).service_levels == load_settings({}).service_levels


def test_the_hours_needed_for_urgent_cover_are_from_1_to_24() -> None:
    assert load_settings({}).service_levels.cover_open_hours == 2
    assert load_settings({"URGENT_COVER_OPEN_HOURS": "24"}).service_levels.cover_open_hours == 24
    for text in ("0", "25"):
        assert "1 to 24" in reasons({"URGENT_COVER_OPEN_HOURS": text})[0]


@pytest.mark.parametrize(
    ("text", "cover"), [("", "office_hours"), ("always", "always"), (" office_hours ", "office_hours")]
)
def test_a_local_instance_has_urgent_cover_in_office_hours_unless_it_says_so(text: str, cover: str) -> None:
    assert load_settings({"URGENT_COVER": text}).service_levels.urgent_cover == cover


def test_another_urgent_cover_is_refused_by_name() -> None:
    found = reasons({"URGENT_COVER": "sometimes"})
    assert len(found) == 1
    assert all(word in found[0] for word in ("URGENT_COVER", "'always'", "'office_hours'"))


def test_opening_hours_and_closed_days_are_read() -> None:
    opening = load_settings(
        {"CLINIC_OPEN": "Tue 10:00-16:00", "CLINIC_CLOSED_DAYS": "2026-06-16, 12-24 from 12:00"}
    ).service_levels.opening
    assert opening.weekly[1] == (Span(600, 960),)
    assert opening.closed == (ClosedDay(2026, 6, 16), ClosedDay(None, 12, 24, 720))


@pytest.mark.parametrize(("name", "text"), [("CLINIC_OPEN", "always"), ("CLINIC_CLOSED_DAYS", "Christmas")])
def test_hours_that_cannot_be_read_are_refused_with_an_example(name: str, text: str) -> None:
    found = reasons({name: text})
    assert len(found) == 1
    assert found[0].startswith(name)
    assert repr(text) in found[0]
    assert "For example: " in found[0]


@pytest.mark.parametrize("name", ["CLINIC_HOURS", "CLINIC_HOURS_ES", "CLINIC_CLOSES_HOUR"])
def test_a_setting_that_is_gone_is_refused_and_the_reason_says_what_to_write(name: str) -> None:
    found = reasons({name: "16"})
    assert len(found) == 1
    assert found[0].startswith(f"{name} is no longer read")
    end = "16" if name == "CLINIC_CLOSES_HOUR" else "17"
    assert f'CLINIC_OPEN="Mon-Fri 8:00-{end}:00"' in found[0]


@pytest.mark.one_in(3)
@pytest.mark.parametrize("module", ["config", "app", "wsgi"])
def test_a_module_at_the_top_can_be_imported_first(module: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", f"import {module}"],
        cwd=REPOSITORY,
        env={"INSTANCE_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
