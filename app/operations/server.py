"""Starts an instance: keys, database, clinics, then the production server."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

import click
from flask import current_app
from sqlalchemy.exc import OperationalError

from app.accounts import staff
from app.clinics.directory import EXAMPLES, count_clinics, load_clinics
from app.extensions import db, writing
from app.i18n.catalogue import LANGUAGES
from app.i18n.extraction import translated
from app.i18n.signatures import is_signed, unsigned_in
from app.keys import missing_key_files
from app.operations import migrations
from app.operations.key_commands import make_keys
from app.operations.short_lived import DRAFTS, INTAKES, purge_short_lived
from app.staff.roles import Role

USUAL_HOST, USUAL_PORT = "127.0.0.1", 8000
THREADS = 4
WEB_SERVER = str(Path(sysconfig.get_path("scripts"), "gunicorn"))
"""The program, not its module: it starts itself again for a new release, and would find its own modules as everyone's."""
ONE_HEAP = "MALLOC_ARENA_MAX", "1"
"""Of the C library: threads that take turns gain nothing from a heap each, and a heap is never given back."""
MOST_BYTES_OF_A_LINE = 8190  # of a request's first line: the most that the server can be told
MOST_BYTES_OF_A_HEADER = 32 * 1024
"""Cookies of other pages of the clinic's domain come along, and a browser may send several kilobytes of them."""


def refuse_open_address(host: str) -> None:
    """Raise ClickException in production when other machines could reach this address, unless OPEN_ADDRESS allows it."""
    settings = current_app.config["SETTINGS"]
    if settings.is_production and not settings.open_address and not _is_loopback(host):
        raise click.ClickException(
            f"{host} can be reached from other machines, past the proxy that ends TLS and holds slow clients back: listen on "
            f"{USUAL_HOST}, or set OPEN_ADDRESS=allowed if a firewall lets the proxy alone through."
        )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return host == "localhost"


def make_missing_keys() -> Iterator[str]:
    """Make the keys of a new instance, and yield a line that says so. Raises ClickException beside a database."""
    settings = current_app.config["SETTINGS"]
    if missing_key_files(settings.keys_file, settings.database_key_file):
        make_keys(settings)
        yield (
            f"Made this instance's keys: {settings.keys_file} and {settings.database_key_file} (keep copies of both, apart "
            "from each other and from the database)."
        )


def refuse_lost_database() -> None:
    """Raise ClickException in production when the embedded database is not there: an empty one would take what is sent."""
    settings = current_app.config["SETTINGS"]
    if settings.is_production and not settings.database_url and not settings.files.has_database:
        raise click.ClickException(
            f"There is no database in {settings.instance_path}. If there ever was one, mount its disk, or put it back. "
            "Only for a new instance: flask database upgrade"
        )


def why_away() -> str:
    """Return why the database server cannot be reached, in the words of its driver; "" when it can, and for the embedded one."""
    if not current_app.config["SETTINGS"].database_url:
        return ""
    try:
        with db.engine.connect():
            return ""
    except OperationalError as error:
        return str(error.orig).partition("\n")[0]


def bring_up_to_date() -> Iterator[str]:
    """Upgrade the database, create what is missing in it, and yield a line for each thing done."""
    settings = current_app.config["SETTINGS"]
    migrations.upgrade()
    yield "The database is up to date."
    with writing.begin() as session:
        erased = purge_short_lived(session, datetime.now(UTC))
        if over := erased[DRAFTS] + erased[INTAKES]:
            yield f"Erased {over} saved drafts whose week was over."
    if settings.is_production:
        yield from _withheld_languages()
    with writing.begin() as session:
        if count_clinics(session) == 0 and not settings.is_production:
            yield f"Loaded {load_clinics(session, EXAMPLES)} example clinics."


def _withheld_languages() -> Iterator[str]:
    """Yield a line for each language that is not offered because a sentence is unsigned."""
    for code in translated():
        if not is_signed(code):
            yield (
                f"{LANGUAGES[code].name} is not offered: {len(unsigned_in(code))} of its sentences are not signed "
                "by a translator. To list them: flask languages update. To have them signed: flask languages pack."
            )


def address_of(host: str = USUAL_HOST, port: int = USUAL_PORT) -> str:
    """Return the address of this instance, without a slash at its end: the public one, or where `flask start` listens."""
    shown = USUAL_HOST if host in ("0.0.0.0", "::") else host  # noqa: S104
    return current_app.config["SETTINGS"].public_url or f"http://{shown}:{port}"


def welcome(host: str, port: int, why_away: str = "") -> str:
    """Return the addresses to open, and how to create the first staff account; or what happens while the database is away."""
    address = address_of(host, port)
    lines = [f"Open {address}/ for the check, and {address}/staff/ for the queue."]
    if not current_app.config["SETTINGS"].second_factor:
        lines.append(
            "SECOND_FACTOR is off: staff sign in with a password alone. Never do this with real patients."
        )
    if why_away:
        lines.append(
            f"THE DATABASE CANNOT BE REACHED ({why_away}). Patients can answer; nothing can be sent, and staff cannot sign in. "
            "It is brought up to date when it is there."
        )
    elif not staff.all_staff(db.session):
        lines.append(
            "Make the first staff account in another terminal, in this folder:\n"
            f"  .venv/bin/flask staff add you@example.com --name 'Your Name' --role {Role.LEAD}"
        )
    return "\n".join(lines)


def serve(host: str, port: int, workers: int, *, upgrades_later: bool) -> None:
    """Replace this process with the web server, so that no database handle crosses a fork.

    upgrades_later: the database is away, and its processes bring it up to date when it is there.
    """
    db.engine.dispose()
    os.environ.setdefault(*ONE_HEAP)
    os.execv(  # noqa: S606
        sys.executable,
        [
            sys.executable,
            WEB_SERVER,
            "--bind",
            f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
            "--workers",
            str(workers),
            "--worker-class",
            "gthread",
            "--threads",
            str(THREADS),
            "--limit-request-line",
            str(MOST_BYTES_OF_A_LINE),
            "--limit-request-field_size",
            str(MOST_BYTES_OF_A_HEADER),
            "--config",
            str(Path(__file__).with_name("web_server.py")),
            "--no-control-socket",
            "--forwarder-headers",
            "",
            "--worker-tmp-dir",
            "/dev/shm" if os.path.isdir("/dev/shm") else str(current_app.config["SETTINGS"].instance_path),  # noqa: PTH112, S108
            f"app:create_app(is_served=True, upgrades_later={upgrades_later})",
        ],
    )
