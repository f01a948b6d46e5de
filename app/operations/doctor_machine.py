"""What `flask doctor` looks at outside the database: settings, files, clock, disk, proxy, rules, languages."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from flask import current_app

from app.database_file import SAFE_WAL_SINCE
from app.i18n.catalogue import LANGUAGES
from app.i18n.extraction import translated
from app.i18n.signatures import is_signed, unsigned_in
from app.information.certificate import certificate
from app.instance_files import OWNER_ONLY
from app.keys import holds_database_key
from app.operations.doctor_backup import backup_findings
from app.operations.doctor_finding import BAD, OK, WARN, Finding, bad_unless
from app.proxy_notes import FOR, NEEDED, last_seen
from app.rules.ruleset import CURRENT
from config import Settings

CLOCKS_DIFFER_S = 60
LEAST_FREE, LITTLE_FREE = 200 * 2**20, 2 * 2**30


def machine_findings() -> Iterator[Finding]:
    """Yield what was found."""
    settings: Settings = current_app.config["SETTINGS"]
    yield from _settings(settings)
    yield from _files(settings)
    yield _umask()
    yield from _clock(settings)
    if not settings.database_url:
        yield _sqlite()
        yield from _database_file(settings)
    yield from _proxy(settings)
    yield _address(settings)
    yield disk_finding(settings)
    yield _proof()
    yield from _languages()
    yield from backup_findings(settings, datetime.now(UTC))


def _settings(settings: Settings) -> Iterator[Finding]:
    of_files = {*settings.files.missing_keys(), *settings.files.open_to_others()}  # told there
    refused = [each for each in current_app.extensions.get("refused_settings", ()) if each not in of_files]
    for reason in refused:
        yield Finding("settings", BAD, reason, "Change the setting; the service does not start with it.")
    if refused:
        return
    if settings.is_production:
        yield Finding("settings", OK, "production, none is refused")
    else:
        yield Finding("settings", WARN, "this is a local instance", "For patients, set APP_ENV=production.")


def _files(settings: Settings) -> Iterator[Finding]:
    files = settings.files
    level = BAD if settings.is_production else WARN
    missing, is_open = files.missing_keys(), files.open_to_others()
    yield from (Finding("key files", BAD, text) for text in missing)
    yield from (Finding("file modes", level, text) for text in is_open)
    if not missing:
        yield Finding("key files", OK, f"{files.keys} and {files.database_key}")
    if not is_open:
        yield Finding("file modes", OK, "only the owner reads keys and database")
    if not settings.database_url and holds_database_key(files.keys):
        yield Finding(
            "key files", WARN, f"{files.keys} holds the database key too", "Run: flask keys separate"
        )


def _umask() -> Finding:
    found = os.umask(OWNER_ONLY)
    os.umask(found)
    return bad_unless(
        found == OWNER_ONLY,
        "umask",
        "what is written can be read by its owner only",
        f"it is {found:03o}",
        "Start the service and its commands through `flask`, which sets it.",
    )


def _clock(settings: Settings) -> Iterator[Finding]:
    now = time.time()
    proven = certificate(CURRENT)
    if proven is not None and datetime.fromtimestamp(now, UTC).date() < proven.proven_on:
        yield Finding(
            "clock", BAD, "it is before the day this release was proven", "Set the clock; use time sync."
        )
    written = [file for file in (settings.files.database, settings.keys_file) if file.exists()]
    ahead = max((file.stat().st_mtime - now for file in written), default=0.0)
    yield bad_unless(
        ahead <= CLOCKS_DIFFER_S,
        "clock",
        f"{datetime.fromtimestamp(now, UTC):%Y-%m-%d %H:%M:%S} UTC, not behind the file system",
        f"it is {ahead:.0f} seconds behind the file system",
        "Set the clock; use time sync.",
    )


def _sqlite() -> Finding:
    found = ".".join(map(str, sqlcipher.sqlite_version_info))
    return bad_unless(
        sqlcipher.sqlite_version_info >= SAFE_WAL_SINCE,
        "SQLite",
        found,
        f"{found} can corrupt a database in WAL mode",
        "Install the versions in requirements.lock.",
    )


def _database_file(settings: Settings) -> Iterator[Finding]:
    file = settings.files.database
    if not file.is_file():
        yield Finding(
            "database file",
            BAD,
            f"{file} is missing",
            "Put it back; for a new instance, run: flask database upgrade",
        )
        return
    found = file.stat()
    if found.st_nlink > 1:
        yield Finding(
            "database file",
            WARN,
            "it has a second name (hard link)",
            "Copy it with VACUUM INTO, as the README says.",
        )
    stale = sorted(_with_another_file(file))
    yield bad_unless(
        not stale,
        "database file",
        f"device {found.st_dev}, inode {found.st_ino}; no process has an earlier file open",
        f"processes {', '.join(map(str, stale))} have another file of this name open",
        "It was deleted or replaced. Stop the service, put the right files in place, and start it.",
    )


def _with_another_file(file: Path) -> Iterator[int]:
    """Yield each process that has a deleted file of this name open; only Linux tells, and only of one's own processes."""
    deleted = f"{file.resolve()} (deleted)"
    for folder in Path("/proc").glob("[0-9]*/fd"):
        if deleted in _open_files(folder):
            yield int(folder.parent.name)


def _open_files(folder: Path) -> Iterator[str]:
    """Yield what a process has open, as the system names it; nothing of another user's."""
    with suppress(OSError):
        for each in folder.iterdir():
            with suppress(OSError):  # closed meanwhile
                yield os.readlink(each)  # noqa: PTH115  (the text says "(deleted)", which is no part of a path)


def _proxy(settings: Settings) -> Iterator[Finding]:
    about = "proxy"
    if not settings.proxy_hops:
        level = WARN if settings.is_production else OK
        to_do = (
            "Set PROXY_HOPS=1 behind a proxy; without it, all patients share each limit."
            if level == WARN
            else ""
        )
        yield Finding(about, level, "PROXY_HOPS is 0: no forwarded address is believed", to_do)
        return
    seen = last_seen(settings.instance_path)
    if seen is None:
        yield Finding(
            about, WARN, "no request was served yet", "Open a page through the proxy, and look again."
        )
        return
    missing = sorted(NEEDED - seen.headers.keys())
    yield bad_unless(
        not missing,
        about,
        f"the last change seen, at {seen.at}: {', '.join(sorted(seen.headers))}",
        f"the proxy does not set {', '.join(missing)}",
        "Let the proxy set each of them, as in the README; else whoever asks may write them.",
    )
    hops = seen.headers.get(FOR, 0)
    if FOR not in missing and hops != settings.proxy_hops:
        yield Finding(
            about, WARN, f"X-Forwarded-For held {hops} addresses, PROXY_HOPS is {settings.proxy_hops}"
        )


def _address(settings: Settings) -> Finding:
    about = "address"
    if settings.open_address:
        return Finding(
            about,
            WARN,
            "OPEN_ADDRESS is allowed: it may listen where other machines reach it, past the proxy",
            "Let a firewall allow the proxy alone, or leave the setting out.",
        )
    if settings.is_production:
        return Finding(about, OK, "it listens only where this machine alone reaches it")
    return Finding(about, OK, "a local instance listens where it is told")


def disk_finding(settings: Settings) -> Finding:
    """Look at the free space where the instance lies."""
    folder = settings.instance_path if settings.instance_path.exists() else Path.cwd()
    free = shutil.disk_usage(folder).free
    says = f"{free / 2**30:.1f} GB free"
    if free >= LITTLE_FREE:
        return Finding("disk", OK, says)
    return Finding(
        "disk", BAD if free < LEAST_FREE else WARN, says, "Make room: a full disk takes no sendings."
    )


def _proof() -> Finding:
    proven = certificate(CURRENT)
    return bad_unless(
        proven is not None,
        "rules",
        f"{CURRENT.version} was proven on {proven.proven_on}" if proven else "",
        f"{CURRENT.version} differs from what was proven",
        "Install a release as it was published.",
    )


def _languages() -> Iterator[Finding]:
    for code in translated():
        name = LANGUAGES[code].name
        if is_signed(code):
            yield Finding("languages", OK, f"{name} is signed")
        else:
            number = len(unsigned_in(code))
            yield Finding(
                "languages",
                WARN,
                f"{name} has {number} sentences that no translator signed",
                "flask languages pack",
            )
