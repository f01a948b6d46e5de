"""The commands for staff accounts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.orm import Session

from app import clinic_hours
from app.accounts import enrolment, factors, password_links, passwords
from app.accounts import staff as accounts
from app.accounts.password_links import LinkKind
from app.clock import local_now
from app.extensions import instance_keys, writing
from app.operations.break_glass_command import break_glass
from app.operations.factor_commands import reset_factors
from app.operations.listening import address_of
from app.operations.staff_clinics_command import staff_clinics
from app.staff.models import Staff
from app.staff.roles import Role
from app.submissions.casework.transitions import unassign_all
from app.submissions.context import Actor, StaffContext

staff = AppGroup("staff", help="Make, disable and change staff accounts.")
for command in (reset_factors, staff_clinics, break_glass):
    staff.add_command(command)
MUST_BE_REPLACED = "It is good for one sign-in; then they set their own."
_IN_WORDS = {LinkKind.INVITATION: "48 hours", LinkKind.RESET: "30 minutes"}


@contextmanager
def _transaction() -> Iterator[Session]:
    """Turn what is wrong with an account or a password into an error of the command."""
    try:
        with writing.begin() as session:
            yield session
    except (accounts.AccountProblem, passwords.BadPassword) as error:
        raise click.ClickException(str(error)) from error


def _password(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    text: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    return text


def _link(session: Session, account: Staff) -> str:
    """Make a link for a password, and return the lines that show it."""
    kind = password_links.kind_for(account)
    token = password_links.make_link(session, account, kind, datetime.now(UTC))
    return (
        f"{account.email} sets a password here, once, within {_IN_WORDS[kind]}:\n"
        f"{address_of()}/staff/sign-in/new-password/{token}"
    )


@staff.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]))
@click.option(
    "--password-stdin",
    is_flag=True,
    help="Read a password from standard input. Without it, a link to set one is printed.",
)
@click.option(
    "--own-password", is_flag=True, help="The owner of the account chose this password, and keeps it."
)
@with_appcontext
def add_staff(email: str, name: str, role: str, password_stdin: bool, own_password: bool) -> None:
    """Make an account, and print a link by which its owner sets a password."""
    if "@" not in email or not name.strip():
        raise click.ClickException("An account needs an e-mail address and a name.")
    if own_password and not password_stdin:
        raise click.ClickException("--own-password goes with --password-stdin.")
    password = _password(from_stdin=True) if password_stdin else None
    with _transaction() as session:
        account = accounts.add_staff(
            session,
            email,
            name.strip(),
            Role(role),
            password,
            datetime.now(UTC),
            must_replace=password_stdin and not own_password,
        )
        way_in = _link(session, account) if password is None else _key(session, account)
    click.echo(f"{account.email} can sign in at /staff/sign-in as {role}.")
    if account.must_replace_password:
        click.echo(MUST_BE_REPLACED)
    if way_in:
        click.echo(way_in)


def _key(session: Session, account: Staff) -> str:
    """Add an authenticator app to an account, and return the lines that show its key; "" where none is asked for."""
    app = enrolment.new_app(account)
    factors.add_app(session, instance_keys(), account, app.secret, enrolment.APP_NAME, datetime.now(UTC))
    if not current_app.config["SETTINGS"].second_factor:
        return ""
    return f"The key for their authenticator app, to hand over in person: {app.text}\n{app.address}"


@staff.command("invite")
@click.argument("email")
@with_appcontext
def invite_staff(email: str) -> None:
    """Print a link by which the owner of an account sets a password. It works once; earlier ones end."""
    with _transaction() as session:
        account = accounts.get(session, email)
        if account.disabled_at is not None:
            raise accounts.AccountProblem(f"The account {account.email} is disabled.")
        link = _link(session, account)
    click.echo(link)


@staff.command("disable")
@click.argument("email")
@with_appcontext
def disable_staff(email: str) -> None:
    """Disable an account; its sessions end at once, and its open submissions are unassigned."""
    now = local_now()
    with _transaction() as session:
        disabled = accounts.disable(session, email, now)
        context = StaffContext(Actor(disabled.id, disabled.role), now, clinic_hours.service_levels())
        unassigned = unassign_all(session, disabled.id, context)
    click.echo(f"{email} cannot sign in any more. Unassigned again: {unassigned} open submissions.")


@staff.command("password")
@click.argument("email")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@with_appcontext
def change_password(email: str, password_stdin: bool) -> None:
    """Set a password for someone, good for one sign-in; the account's sessions end at once."""
    password = _password(password_stdin)
    with _transaction() as session:
        accounts.set_password(session, email, password, datetime.now(UTC))
    click.echo(f"The password of {email} is changed. {MUST_BE_REPLACED}")
