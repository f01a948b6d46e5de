"""`flask staff break-glass`: which accounts sign in here on the day on which the clinic's single sign-on does not work."""

from __future__ import annotations

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from app.accounts import break_glass as accounts_past_sign_on
from app.accounts import staff as accounts
from app.extensions import writing


@click.command("break-glass")
@click.argument("email")
@click.option("--off", is_flag=True, help="Let it no longer sign in past the single sign-on.")
@with_appcontext
def break_glass(email: str, off: bool) -> None:
    """Let an account sign in with its own password and second step although single sign-on is set."""
    now = datetime.now(UTC)
    try:
        with writing.begin() as session:
            account = accounts.get(session, email)
            (accounts_past_sign_on.take if off else accounts_past_sign_on.give)(session, account, now)
    except accounts.AccountProblem as error:
        raise click.ClickException(str(error)) from error
    click.echo(
        f"{email} no longer signs in past the single sign-on."
        if off
        else f"{email} signs in at /staff/sign-in whatever happens to the single sign-on. Leads see each time it does."
    )
