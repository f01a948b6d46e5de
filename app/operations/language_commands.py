"""Keeps the catalogues up to date with the pages, and takes them to a translator and back, signed."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask.cli import AppGroup

from app.clock import today
from app.i18n.catalogue import ENGLISH, LANGUAGES, read_catalogue, untranslated, write_catalogue
from app.i18n.extraction import translated, update
from app.i18n.signatures import (
    Signature,
    file_of,
    fingerprint,
    fingerprints_in,
    read_signatures,
    unsigned,
    with_signature,
    write_signatures,
)
from app.i18n.translator_package import BadPackage, accepted, package, read_package

languages = AppGroup("languages", help="The catalogues of translated sentences.")

a_language = click.argument("code", type=click.Choice([code for code in LANGUAGES if code != ENGLISH]))


@languages.command("update")
def update_catalogues() -> None:
    """Take new sentences into every catalogue, and old ones out. Says what is to be translated, and what is unsigned."""
    for code in translated():
        catalogue = update(code)
        to_do = untranslated(catalogue)
        click.echo(f"{code}: {len(to_do)} sentences to translate" if to_do else f"{code}: whole")
        for words in to_do:
            click.echo(f"  {words}")
        to_sign = unsigned(catalogue, read_signatures(code))
        if len(to_sign) == len(fingerprints_in(catalogue)):
            click.echo(f"{code}: no sentence is signed")
        elif to_sign:
            click.echo(f"{code}: {len(to_sign)} sentences are not signed")
            for words in to_sign:
                click.echo(f"  {words}")


@languages.command("pack")
@a_language
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option("--unsigned", "only_unsigned", is_flag=True, help="Only the sentences that no one has signed.")
def pack(code: str, file: Path | None, only_unsigned: bool) -> None:
    """Write every sentence patients can see, with notes, to a file that a translator can open."""
    catalogue = read_catalogue(code)
    only = unsigned(catalogue, read_signatures(code)) if only_unsigned else None
    if only == []:
        click.echo(f"{code}: every sentence is signed")
        return
    target = file or Path(f"{code}-to-sign.po")
    target.write_bytes(package(code, catalogue, only))
    count = len(fingerprints_in(catalogue)) if only is None else len(only)
    click.echo(f"Wrote {count} sentences to {target}. When it comes back:")
    click.echo(f'  flask languages take {code} {target} --signed-by "Name, credential"')


@languages.command("take")
@a_language
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--signed-by", required=True, help="The translator's name and credential.")
@click.option("--part", is_flag=True, help="The file need not have every sentence that is still unsigned.")
def take(code: str, file: Path, signed_by: str, part: bool) -> None:
    """Read a translator's file back: store its sentences and who signed them. Refuses all of it if one is wrong."""
    signed_by = signed_by.strip()
    if not signed_by:
        raise click.BadParameter("Say who signs: name and credential.", param_hint="--signed-by")
    catalogue, signatures = read_catalogue(code), read_signatures(code)
    every = set(fingerprints_in(catalogue))
    may_lack = every if part else every - set(unsigned(catalogue, signatures))
    try:
        translations = accepted(read_package(code, file), catalogue, may_lack)
    except BadPackage as error:
        click.echo(f"Nothing was taken.\n{error}", err=True)
        sys.exit(1)
    for message in catalogue:
        message.string = translations.get(str(message.id), message.string)
    prints = frozenset(fingerprint(english, words) for english, words in translations.items())
    signatures = with_signature(signatures, Signature(signed_by, today(), prints), catalogue)
    write_catalogue(code, catalogue)
    write_signatures(code, signatures)
    left = len(unsigned(catalogue, signatures))
    click.echo(f"{code}: {signed_by} signed {len(translations)} sentences; {left} are not signed.")
    click.echo(f"Commit {code}.po and {file_of(code).name} together, and restart the service.")
