"""Clinics that are named on the command line."""

from __future__ import annotations

from collections.abc import Collection

import click

from app.clinics.directory import clinic_names
from app.extensions import db


def refuse_unknown_clinics(clinic_ids: Collection[str]) -> None:
    """Raise ClickException when there is no clinic of one of these ids."""
    known = clinic_names(db.session)
    if unknown := sorted(set(clinic_ids) - known.keys()):
        raise click.ClickException(
            f"There is no clinic {', '.join(unknown)}. Known: {', '.join(sorted(known))}."
        )
