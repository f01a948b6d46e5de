"""The settings, read from the environment into one typed object."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from app import log_lines, server_address
from app.instance_files import InstanceFiles
from app.keys import beside
from app.mail_server import SUBMISSION_PORT, MailServer, read_mail_server
from app.networks import NETWORKS_EXAMPLE, Network, read_networks
from app.rules.due_dates import ServiceLevels
from app.service_level_settings import service_levels
from app.settings_text import has_word, limit, path, token, whole_number, zone
from app.sign_on.configuration import SignOn, read_sign_on

PRODUCTION = "production"
LOCAL = "local"

EXAMPLE_PHONE, EXAMPLES_BEGIN = "612-555-0123", "55501"  # 555-01xx is reserved for examples
MOST_PROXIES = 10
USUAL_CLOSING_HOUR = "17"
RETIRED = {
    "CERTIFIED_LANGUAGES": "a translator signs each sentence: flask languages pack es, "
    'then flask languages take es FILE --signed-by "Name, credential"',
}
"""Settings of earlier releases, and what to do instead."""


class BadSettings(Exception):
    """The environment does not allow a safe start. Lists every reason, for the operator.

    settings: what was read all the same.
    """

    def __init__(self, reasons: list[str], settings: Settings) -> None:
        super().__init__("\n".join(reasons))
        self.reasons, self.settings = reasons, settings


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that can be configured from outside.

    instance_path: the folder of the embedded database and the keys.
    keys_at, database_key_at, backup_key_at: the key files; None for all in the instance folder.
    erased_list_at: the list of what was erased; None for the instance folder.
    postgres_programs: the folder of pg_dump and pg_restore; None for any on the path.
    database_url: "" for the embedded database, else a postgresql:// address.
    public_url: the address patients use, "" for a local instance. https enables everything that needs it.
    clinic_fax: where doctors' offices send reports, or "" for a clinic without a fax.
    service_levels: the due times, the opening hours and the urgent cover.
    send_limit, sign_in_limit, come_back_limit: requests from one address, in the rate limiter's notation.
    case_limit, export_limit: cases that one member of staff may open, and files they may take out.
    retention_years: for how long a closed submission is kept after it was closed; see `app.submissions.rights.retention`.
    send_limit_in_all: the same from all addresses. clinic_networks: the clinic's own, to which the first does not apply.
    mail_server: what takes our e-mails to staff; None for none.
    second_factor: whether staff need more than a password; off only in a local instance.
    sign_on: the clinic's own single sign-on for staff; None for accounts that sign in here.
    open_address: whether the server may listen where other machines reach it, past the proxy.
    monitor_token: what a monitor on another machine sends to read `/readyz` and `/metrics`; "" lets only this machine in.
    """

    env: str = LOCAL
    instance_path: Path = Path("instance")
    keys_at: Path | None = None
    database_key_at: Path | None = None
    backup_key_at: Path | None = None
    erased_list_at: Path | None = None
    postgres_programs: Path | None = None
    database_url: str = ""
    public_url: str = ""
    proxy_hops: int = 0
    clinic_name: str = "Example Spine Clinic"
    clinic_phone: str = EXAMPLE_PHONE
    clinic_fax: str = ""
    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/Chicago"))
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    send_limit: str = "6000 per minute"
    send_limit_in_all: str = "6000 per hour"
    clinic_networks: tuple[Network, ...] = ()
    sign_in_limit: str = "20 per 5 minutes"
    come_back_limit: str = "6000 per minute"
    case_limit: str = "200 per hour"
    export_limit: str = "10 per hour"
    retention_years: int = 7
    second_factor: bool = True
    sign_on: SignOn | None = None
    mail_server: MailServer | None = None
    open_address: bool = False
    monitor_token: str = ""
    testing: bool = False

    @property
    def is_production(self) -> bool:
        """Whether real patients use this instance."""
        return self.env == PRODUCTION

    @property
    def is_https(self) -> bool:
        """Whether patients reach this instance over https."""
        return self.public_url.startswith("https://")

    @property
    def trusted_hosts(self) -> list[str] | None:
        """The host names this instance answers to; None for any (a local instance)."""
        host = _address(self.public_url)[1]
        return [host] if host else None

    @property
    def keys_file(self) -> Path:
        """The file with the keys of the data: outside the database, readable by its owner only."""
        return self.keys_at or self.instance_path / "keys.json"

    @property
    def database_key_file(self) -> Path:
        """The file with the key of the embedded database, readable by its owner only."""
        return self.database_key_at or beside(self.keys_file)

    @property
    def backup_key_file(self) -> Path:
        """The file with the key of the backups, readable by its owner only."""
        return self.backup_key_at or self.instance_path / "backup-key.json"

    @property
    def erased_list(self) -> Path:
        """The list of what was erased: ids and moments."""
        return self.erased_list_at or self.instance_path / "erased.txt"

    @property
    def files(self) -> InstanceFiles:
        """Where the files of the instance are."""
        return InstanceFiles(
            self.instance_path,
            self.keys_file,
            self.database_key_file,
            self.instance_path / "screener.db",
            has_server=bool(self.database_url),
        )


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings, and look at the files they name. Raises BadSettings with every reason at once."""
    env = os.environ if environ is None else environ
    problems: list[str] = []
    local = Settings()
    settings = Settings(
        env=env.get("APP_ENV", LOCAL),
        instance_path=_instance_path(env),
        keys_at=path(env, "KEYS_FILE"),
        database_key_at=path(env, "DATABASE_KEY_FILE"),
        backup_key_at=path(env, "BACKUP_KEY_FILE"),
        erased_list_at=path(env, "ERASED_LIST"),
        postgres_programs=path(env, "POSTGRES_PROGRAMS"),
        database_url=env.get("DATABASE_URL", ""),
        public_url=env.get("PUBLIC_URL", "").rstrip("/"),
        proxy_hops=whole_number(env, "PROXY_HOPS", local.proxy_hops, problems, most=MOST_PROXIES),
        clinic_name=env.get("CLINIC_NAME", "").strip() or _default_name(env),
        clinic_phone=env.get("CLINIC_PHONE", local.clinic_phone),
        clinic_fax=env.get("CLINIC_FAX", "").strip(),
        timezone=zone(env.get("CLINIC_TIMEZONE", "America/Chicago"), problems),
        service_levels=service_levels(env, problems),
        send_limit=limit(env, "SEND_LIMIT", _default_for(env, "20 per hour", local.send_limit), problems),
        send_limit_in_all=limit(
            env, "SEND_LIMIT_IN_ALL", _default_for(env, "300 per hour", local.send_limit_in_all), problems
        ),
        clinic_networks=_networks(env, problems),
        sign_in_limit=limit(env, "SIGN_IN_LIMIT", local.sign_in_limit, problems),
        come_back_limit=limit(
            env, "COME_BACK_LIMIT", _default_for(env, "10 per 10 minutes", local.come_back_limit), problems
        ),
        case_limit=limit(env, "CASE_LIMIT", local.case_limit, problems),
        export_limit=limit(env, "EXPORT_LIMIT", local.export_limit, problems),
        retention_years=whole_number(
            env, "RETENTION_YEARS", local.retention_years, problems, least=1, most=100
        ),
        second_factor=_second_factor(env, problems),
        sign_on=read_sign_on(env, problems),
        mail_server=_mail_server(env, problems),
        open_address=has_word(env, "OPEN_ADDRESS", "allowed", problems),
        monitor_token=token(env, "MONITOR_TOKEN", problems),
    )
    problems += _problems(settings, env) + _settings_gone(env)
    if settings.is_production:
        problems += settings.files.missing_keys() + settings.files.open_to_others()
    if settings.sign_on:
        problems += settings.sign_on.file_problems()
    if problems:
        raise BadSettings(problems, settings)
    return settings


def _default_name(env: Mapping[str, str]) -> str:
    return "Spine clinic" if env.get("APP_ENV") == PRODUCTION else Settings.clinic_name


def _instance_path(env: Mapping[str, str]) -> Path:
    return Path(env.get("INSTANCE_PATH", "instance")).absolute()


def _networks(env: Mapping[str, str], problems: list[str]) -> tuple[Network, ...]:
    try:
        return read_networks(env.get("CLINIC_NETWORKS", ""))
    except ValueError as error:
        problems.append(f"CLINIC_NETWORKS: {error}. For example: {NETWORKS_EXAMPLE}")
    return ()


def _default_for(env: Mapping[str, str], in_production: str, local: str) -> str:
    return in_production if env.get("APP_ENV") == PRODUCTION else local


def _problems(settings: Settings, env: Mapping[str, str]) -> list[str]:
    problems = []
    if log_lines.format_for(env) not in (log_lines.JSON, log_lines.TEXT):
        problems.append(
            f"LOG_FORMAT is {env['LOG_FORMAT']!r}; it must be {log_lines.JSON!r} or {log_lines.TEXT!r}"
        )
    if settings.env not in (LOCAL, PRODUCTION):
        problems.append(f"APP_ENV is {settings.env!r}; it must be {LOCAL!r} or {PRODUCTION!r}")
    if settings.database_url:
        problems += server_address.problems(settings.database_url, env, is_production=settings.is_production)
    web, host = _address(settings.public_url)
    if settings.public_url and (web not in ("http", "https") or not host):
        problems.append("PUBLIC_URL must be an address that starts with https://")
    programs = settings.postgres_programs
    if programs is not None and not (programs / "pg_dump").exists():
        problems.append(f"POSTGRES_PROGRAMS is {str(programs)!r}; there is no pg_dump in that folder")
    if settings.is_production:
        problems += _problems_in_production(settings, env)
    return problems


def _address(url: str) -> tuple[str, str | None]:
    """Return (scheme, host) of an address; ("", None) if it is not an address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", None
    return parts.scheme, parts.hostname


def _digits(phone: str) -> str:
    return "".join(char for char in phone if char.isdigit())[-10:]


def _problems_in_production(settings: Settings, env: Mapping[str, str]) -> list[str]:
    problems = [
        f"{name} must be set when APP_ENV is {PRODUCTION}"
        for name in ("PUBLIC_URL", "CLINIC_PHONE", "CLINIC_OPEN", "URGENT_COVER")
        if not env.get(name, "").strip()
    ]
    if settings.public_url and not settings.is_https:
        problems.append("PUBLIC_URL must start with https:// in production")
    if _digits(settings.clinic_phone)[3:8] == EXAMPLES_BEGIN:
        problems.append("CLINIC_PHONE is an example number; give the clinic's own")
    return problems


def _second_factor(env: Mapping[str, str], problems: list[str]) -> bool:
    text = env.get("SECOND_FACTOR", "").strip() or "on"
    if text not in ("on", "off"):
        problems.append(f"SECOND_FACTOR is {text!r}; it must be 'on' or 'off'")
    if text == "off" and env.get("APP_ENV") == PRODUCTION:
        problems.append("SECOND_FACTOR is off; that is for a local instance only. Leave it out in production")
    return text != "off"


def _mail_server(env: Mapping[str, str], problems: list[str]) -> MailServer | None:
    port = whole_number(env, "SMTP_PORT", SUBMISSION_PORT, problems, least=1, most=65535)
    return read_mail_server(env, port, problems)


def _settings_gone(env: Mapping[str, str]) -> list[str]:
    """Return a reason for each setting that is no longer read, and what to write instead."""
    hour = env.get("CLINIC_CLOSES_HOUR", "").strip() or USUAL_CLOSING_HOUR
    instead = f'CLINIC_OPEN="Mon-Fri 8:00-{hour}:00"'
    retired = [f"{name} is no longer read; {what}" for name, what in RETIRED.items() if name in env]
    return retired + [
        f"{name} is no longer read. Take it out, and write the opening hours of every day in one setting, such as "
        f"{instead}; the pages say them in each language"
        for name in ("CLINIC_HOURS", "CLINIC_HOURS_ES", "CLINIC_CLOSES_HOUR")
        if name in env
    ]
