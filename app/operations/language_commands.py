"""Updates the catalogues from the sentences on the pages."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from app.i18n.catalogue import untranslated
from app.i18n.extraction import translated, update

languages = AppGroup("languages", help="The catalogues of translated sentences.")


@languages.command("update")
def update_catalogues() -> None:
    """Take new sentences into every catalogue, and old ones out. Says what is still to be translated."""
    for code in translated():
        to_do = untranslated(update(code))
        click.echo(f"{code}: {len(to_do)} sentences to translate" if to_do else f"{code}: whole")
        for words in to_do:
            click.echo(f"  {words}")
