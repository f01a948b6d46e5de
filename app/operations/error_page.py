"""The page that the proxy shows when the application cannot answer: the phone and 911, in one file of its own."""

from __future__ import annotations

import click
from flask import current_app, render_template
from flask.cli import with_appcontext
from markupsafe import Markup

from app.i18n.catalogue import offered
from app.i18n.localizers import FixedLocalizer


@click.command("error-page")
@with_appcontext
def error_page() -> None:
    """Print the proxy's error page, with this clinic's name and phone. Save it where the proxy looks."""
    click.echo(proxy_page())


def proxy_page() -> str:
    """Return the page, in every language that this instance offers."""
    allowed = current_app.extensions["languages"]
    codes = [language.code for language in offered() if language.code in allowed]
    return render_template(
        "design/proxy_error.html",
        localizers=[FixedLocalizer(code) for code in codes],
        nine_one_one=Markup('<a href="tel:911">911</a>'),
    )
