"""`flask keys rotate`, `drop-old` and `separate`."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import click
from flask import current_app
from flask.cli import with_appcontext

from app.extensions import db
from app.keys import DATABASE, KINDS, LOOKED_AT_EVERY_S
from app.operations import key_rotation
from app.operations.key_store import KeyStore
from app.operations.move.models import refuse_if_shut

PAUSE_S = 0.12  # between batches: a writer waiting for the embedded database retries every 0.1 s
NOTICED_AFTER_S = 2 * LOOKED_AT_EVERY_S
"""From then on, every running process uses the new key."""
ONE_IN_USE = ("cookie", "csrf", "audit")
"""Of these kinds nothing is made again: the older key opens, or proves, what it made."""

kind_argument = click.argument("kind", type=click.Choice(KINDS))


@click.command("rotate")
@kind_argument
@with_appcontext
def rotate(kind: str) -> None:
    """Put a new key into use, and make again what the older one made. The service may run meanwhile.

    Interrupted, it goes on where it stopped when it is run again. The older key stays until `flask keys drop-old`.
    """
    settings = current_app.config["SETTINGS"]
    if kind == DATABASE and settings.database_url:
        raise click.ClickException(
            "The database is on a server: it has no key of ours. Encrypt the server's disk."
        )
    refuse_if_shut(db.session)
    store = KeyStore(settings.files)
    with store.alone():
        if len(store.ids(kind)) == 1:
            store.put_first(kind)
            click.echo(f"There is a new {kind} key. Make a copy of the key file now.")
            time.sleep(NOTICED_AFTER_S)
        elif kind in ONE_IN_USE:
            raise click.ClickException(
                f"An older {kind} key is still kept. First: flask keys drop-old {kind}"
            )
        else:
            click.echo(f"There is a new {kind} key already; going on.")
        current_app.extensions["keys"].forget()
        in_use = store.ids(kind)[0]
        key_rotation.begin(kind, in_use)
        _do(key_rotation.work_for(kind, in_use))
    click.echo(
        f"The new {kind} key is in use. When the older one is not needed any more: flask keys drop-old {kind}"
    )


def _do(work: key_rotation.Work) -> None:
    if not work.size:
        return
    label = f"Making {work.size:,} {work.unit} again"
    with click.progressbar(length=work.size, label=label, show_pos=True) as bar:
        for done in work.steps:
            bar.update(done)
            time.sleep(PAUSE_S)


@click.command("drop-old")
@kind_argument
@with_appcontext
def drop_old(kind: str) -> None:
    """Drop the older keys of a kind, unless something still needs one."""
    refuse_if_shut(db.session)
    store = KeyStore(current_app.config["SETTINGS"].files)
    with store.alone():
        ids = store.ids(kind)
        if len(ids) < 2:
            raise click.ClickException(f"There is no older {kind} key.")
        reasons = key_rotation.why_not_drop(kind, ids, datetime.now(UTC))
        if reasons:
            raise click.ClickException(f"The older {kind} key is still needed: {'; '.join(reasons)}.")
        key_rotation.forget(kind, ids[0])
        store.keep_first(kind)
    click.echo(
        f"The older {kind} key is dropped. Make a copy of the key file; earlier backups still need the earlier copy."
    )


@click.command("separate")
@with_appcontext
def separate() -> None:
    """Move the database key of an earlier release into a file of its own."""
    files = current_app.config["SETTINGS"].files
    store = KeyStore(files)
    with store.alone():
        moved = store.separate()
    click.echo(
        f"The database key is in {files.database_key} now. Keep copies of both files, apart from each other."
        if moved
        else f"The database key is in a file of its own already: {files.database_key}."
    )
