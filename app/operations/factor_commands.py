"""`flask staff reset-factors`: lets someone in who has lost every second step."""

from __future__ import annotations

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from app.accounts import factors
from app.accounts import staff as accounts
from app.audit.staff_events import StaffEventKind, record
from app.extensions import writing


@click.command("reset-factors")
@click.argument("email")
@with_appcontext
def reset_factors(email: str) -> None:
    """Take an account's second steps and recovery codes away. They set up a new one after their password."""
    now = datetime.now(UTC)
    try:
        with writing.begin() as session:
            account = accounts.get(session, email)
            factors.reset(session, account, now)
            record(session, StaffEventKind.FACTORS_RESET, now, staff_id=account.id)
    except accounts.AccountProblem as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{email} is signed out everywhere, and sets up a second step when they sign in.")
