"""The commands for the tables of the database."""

from __future__ import annotations

import click
from alembic.util import CommandError
from flask.cli import AppGroup, with_appcontext

from app.operations import migrations, roles
from app.operations.move.command import reopen

database = AppGroup(
    "database", help="Bring the database up to date, compare it with the code, or write a migration."
)
database.add_command(reopen)


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
