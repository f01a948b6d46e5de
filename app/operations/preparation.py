"""What an instance needs before it serves: its keys, an up-to-date database, clinics."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

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
from app.operations import after_migrations
from app.operations.key_commands import make_keys
from app.operations.listening import address_of
from app.operations.short_lived import DRAFTS, INTAKES, purge_short_lived
from app.staff.roles import Role


def prepare(host: str, port: int) -> str:
    """Make what is missing, and say where to look. Returns why the database server is away; "" when it is there."""
    for line in make_missing_keys():
        click.echo(line)
    away = why_away()
    for line in () if away else bring_up_to_date():
        click.echo(line)
    click.echo(welcome(host, port, away))
    return away


def make_missing_keys() -> Iterator[str]:
    """Make the keys of a new instance, and yield a line that says so. Raises ClickException beside a database."""
    settings = current_app.config["SETTINGS"]
    if missing_key_files(settings.keys_file, settings.database_key_file):
        make_keys(settings)
        yield (
            f"Made this instance's keys: {settings.keys_file} and {settings.database_key_file} (keep copies of both, apart "
            "from each other and from the database)."
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
    _bring_tables_up_to_date()
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


def _bring_tables_up_to_date() -> None:
    after_migrations.open_database()
    if after_migrations.has_newest_tables():
        after_migrations.restore_triggers()
        after_migrations.complete()
        return
    from app.operations import migrations  # imported here: most starts need no tool for migrations

    migrations.upgrade()


def _withheld_languages() -> Iterator[str]:
    """Yield a line for each language that is not offered because a sentence is unsigned."""
    for code in translated():
        if not is_signed(code):
            yield (
                f"{LANGUAGES[code].name} is not offered: {len(unsigned_in(code))} of its sentences are not signed "
                "by a translator. To list them: flask languages update. To have them signed: flask languages pack."
            )


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
