"""`flask retention run`: erases what is over. Without `--really` it says what would go, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from app.audit.access_log import PageView
from app.audit.chained import Chained, table_of
from app.audit.forgetting import forget_before
from app.audit.staff_events import StaffEvent
from app.clock import local_now
from app.extensions import db, instance_keys, writing
from app.operations.short_lived import purge_short_lived
from app.submissions.models import Event
from app.submissions.rights.free_space import empty_log
from app.submissions.rights.retention import RetentionPeriod, erase_over, ids_over
from app.submissions.rights_columns import years_after

AUDIT_YEARS = 6  # 45 CFR 164.316(b)(2)(i)
TRACES: tuple[type[Chained], ...] = (PageView, StaffEvent, Event)
"""What is forgotten then. A sign-off of the hazard log is not: it is no trace of a person."""
ERASED_AT_ONCE = 25  # submissions in one transaction, so that no patient waits long to send

retention = AppGroup("retention", help="Erase what has been kept for long enough.")


class _DryRun(Exception):
    """Ends a transaction without its changes."""


@retention.command("run")
@click.option("--really", is_flag=True, help="Erase. Without it, only say what would go.")
@with_appcontext
def run(*, really: bool) -> None:
    """Erase what is over: drafts, intakes, sessions, counts, and submissions whose years are over.

    Never an open submission, and never one under a legal hold. When stopped, run it again: it goes on where it was.
    """
    settings = current_app.config["SETTINGS"]
    period = RetentionPeriod(settings.retention_years, local_now())
    click.echo("Erased:" if really else "Nothing is changed. With --really, these would be erased:")
    total = 0
    for label, number in erase_what_is_over(period, really=really):
        click.echo(f"  {number:,} {label}")
        total += number
    if really and total and not empty_log(db.engine):
        click.echo("The database was busy: what was erased is in its log until the next run.", err=True)


def erase_what_is_over(
    period: RetentionPeriod, *, really: bool, is_watched: bool = True
) -> Iterator[tuple[str, int]]:
    """Erase what is over, in many transactions; yield what, and how many. Without `really`, only count it.

    is_watched: show a progress bar.
    """
    yield from _purge_short_lived(period.now, really=really).items()
    ids = list(ids_over(db.session, period))
    db.refresh()
    number = _erase(ids, period, is_watched=is_watched) if really else len(ids)
    yield f"closed submissions, {period.years} years after they were closed", number
    for model in TRACES:
        forgotten = _forget(model, period.now, really=really)
        yield f"rows of {table_of(model).name}, {AUDIT_YEARS} years after they were written", forgotten


def _purge_short_lived(now: datetime, *, really: bool) -> dict[str, int]:
    counts: dict[str, int] = {}
    with suppress(_DryRun), writing.begin() as session:
        counts = purge_short_lived(session, now)
        if not really:
            raise _DryRun
    return counts


def _forget(model: type[Chained], now: datetime, *, really: bool) -> int:
    """Forget the oldest rows of one chain, in several transactions; without `really` count those of the first one."""
    before = datetime.combine(years_after(now.date(), -AUDIT_YEARS), now.timetz())
    total = forgotten = 0
    while True:
        with suppress(_DryRun), writing.begin() as session:
            forgotten = forget_before(session, instance_keys().audit, model, before, now)
            if not really:
                raise _DryRun
        total += forgotten
        if not (really and forgotten):
            return total


def _erase(ids: list[str], period: RetentionPeriod, *, is_watched: bool) -> int:
    erased = 0
    with _progress(ids, is_watched=is_watched) as batches:
        for batch in batches:
            with writing.begin() as session:
                for submission_id in batch:
                    erased += erase_over(session, submission_id, period)
    return erased


@contextmanager
def _progress(ids: list[str], *, is_watched: bool) -> Iterator[Iterator[list[str]]]:
    """Show a progress bar, and yield the ids a few at a time."""
    with click.progressbar(
        length=len(ids), label="Erasing submissions", show_pos=True, hidden=not is_watched
    ) as bar:

        def batches() -> Iterator[list[str]]:
            for at in range(0, len(ids), ERASED_AT_ONCE):
                batch = ids[at : at + ERASED_AT_ONCE]
                yield batch
                bar.update(len(batch))

        yield batches()
