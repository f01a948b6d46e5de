"""The commands: each reads its options, calls one function, and reports the result."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import click
from alembic.util import CommandError
from flask import Flask
from flask.cli import AppGroup, with_appcontext

from app.clinics.directory import BadClinics, load_clinics, open_clinics
from app.clock import today
from app.extensions import db, writing
from app.information.certificate import FILE, certificate_text
from app.operations import migrations, roles, server
from app.operations.assess_lines import assessed_lines
from app.operations.audit_commands import audit
from app.operations.backup_command import backup
from app.operations.compare_command import compare_rules
from app.operations.demo_command import demo
from app.operations.deploy_command import deploy_files
from app.operations.doctor import doctor
from app.operations.evaluation_report import evaluate_rules
from app.operations.factor_commands import reset_factors
from app.operations.fhir_commands import fhir
from app.operations.key_commands import keys
from app.operations.language_commands import languages
from app.operations.move.command import move_to, reopen
from app.operations.patient_commands import patient
from app.operations.plain_problems import told_plainly
from app.operations.proof_lines import proof_lines
from app.operations.replay_command import replay_rules
from app.operations.report_commands import reports
from app.operations.restore_command import restore
from app.operations.retention_command import retention
from app.operations.short_lived import COUNTS, DRAFTS, INTAKES, purge_short_lived
from app.operations.staff_clinics_command import staff_clinics
from app.operations.staff_commands import staff
from app.operations.worker_command import worker
from app.rules.analysis.proof import Prover
from app.rules.analysis.properties import PROPERTIES
from app.screening import pause_cache
from app.submissions.intake import pauses

clinics = AppGroup("clinics", help="Load and list the clinics.")
drafts = AppGroup("drafts", help="Drafts that patients saved to finish on another device.")
rules = AppGroup("rules", help="Prove the rules.")
database = AppGroup(
    "database", help="Bring the database up to date, compare it with the code, or write a migration."
)


def init_app(app: Flask) -> None:
    """Add every command to the app."""
    for command in COMMANDS:
        app.cli.add_command(command)
    staff.add_command(reset_factors)


@click.command()
@click.option("--host", default=server.USUAL_HOST, show_default=True, help="The address to listen on.")
@click.option("--port", default=server.USUAL_PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@with_appcontext
def start(host: str, port: int, workers: int) -> None:
    """Bring everything up to date, then serve; while a database server is away, serve the pages that need none."""
    server.refuse_open_address(host)
    for line in server.make_missing_keys():
        click.echo(line)
    server.refuse_lost_database()
    why_away = server.why_away()
    for line in () if why_away else server.bring_up_to_date():
        click.echo(line)
    click.echo(server.welcome(host, port, why_away))
    sys.stdout.flush()
    server.serve(host, port, workers, upgrades_later=bool(why_away))


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@with_appcontext
def assess(file: IO[bytes]) -> None:
    """Assess JSON Lines: one line out for each line in, in order. Exits with 1 when a line is bad."""
    all_good = True
    for line, good in assessed_lines(file, today()):
        click.echo(line)
        all_good = all_good and good
    if not all_good:
        raise SystemExit(1)


@click.command()
@with_appcontext
def pause() -> None:
    """Close sending: no one is reading. Every page of the check that leads there says "call us"."""
    with writing.begin() as session:
        pauses.pause(session, datetime.now(UTC))
    pause_cache.forget()
    click.echo("Paused. Every page of the check now says to call the clinic. Go on with: flask resume")


@click.command()
@with_appcontext
def resume() -> None:
    """Open sending again."""
    with writing.begin() as session:
        pauses.resume(session, datetime.now(UTC))
    pause_cache.forget()
    click.echo("Open again.")


@clinics.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def load_clinics_file(file: Path) -> None:
    """Make the table of clinics say what a file says."""
    try:
        with writing.begin() as session:
            number = load_clinics(session, file)
    except BadClinics as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{number} clinics can be chosen now.")


@clinics.command("list")
@with_appcontext
def list_clinics() -> None:
    """List the clinics that can be chosen."""
    for clinic in open_clinics(db.session):
        does = "kyphoplasty" if clinic.does_kyphoplasty else "no kyphoplasty"
        example = ", an example" if clinic.is_example else ""
        click.echo(f"{clinic.id}: {clinic.name}, {clinic.city}, {clinic.phone} ({does}{example})")


@drafts.command("purge")
@with_appcontext
def purge_drafts() -> None:
    """Erase what lives for a month at most and is over: the part of `retention run` that is not about submissions and traces.

    Such drafts cannot be opened any more; this takes their bytes away too.
    """
    with writing.begin() as session:
        over = purge_short_lived(session, datetime.now(UTC))
    drafts = over[DRAFTS] + over[INTAKES]
    click.echo(f"{drafts} saved drafts and {over[COUNTS]} counts were over, and are erased.")


@rules.command("prove")
@click.option(
    "--certificate", is_flag=True, help="Keep what was proven: /how-it-works/for-doctors publishes it."
)
def prove_rules(certificate: bool) -> None:
    """Prove the rules over all answers. Exits with 1 on any violation, with the smallest example of each."""
    proof = Prover().prove(PROPERTIES, lambda code: click.echo(f"proving {code}", err=True))
    for line in proof_lines(proof):
        click.echo(line)
    if not proof.holds:
        raise SystemExit(1)
    if certificate:
        FILE.write_text(certificate_text(proof, today()), encoding="utf-8")
        click.echo(f"The certificate is kept in {FILE}.")


@database.command("upgrade")
@with_appcontext
def upgrade_database() -> None:
    """Bring the database up to date."""
    migrations.upgrade()
    click.echo("The database is up to date.")


@database.command("check")
@with_appcontext
def check_database() -> None:
    """Fail when the tables and the code do not agree."""
    migrations.check()
    click.echo("The tables and the code agree.")


@database.command("roles")
@click.option("--web", default="web", show_default=True, help="The name of the service's role.")
def print_roles(web: str) -> None:
    """Print the SQL that lets the service change rows and no table, on PostgreSQL. Run it as the owner, after the first upgrade."""
    for statement in roles.statements(web):
        click.echo(f"{statement};")
    click.echo(f"-- Then give it a password: \\password {web}")


@database.command("revision")
@click.argument("message")
@with_appcontext
def new_migration(message: str) -> None:
    """Write the next numbered migration from the models. For developers; the database must be up to date."""
    try:
        file = migrations.new_revision(message)
    except CommandError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{file} is written. Read it, and write down what going back loses.")


for command in (evaluate_rules, replay_rules, compare_rules):
    rules.add_command(command)
staff.add_command(staff_clinics)
database.add_command(reopen)
COMMANDS = tuple(
    told_plainly(command)
    for command in (
        start,
        assess,
        demo,
        doctor,
        deploy_files,
        pause,
        resume,
        staff,
        clinics,
        drafts,
        keys,
        rules,
        database,
        languages,
        reports,
        patient,
        retention,
        backup,
        restore,
        move_to,
        audit,
        worker,
        fhir,
    )
)
