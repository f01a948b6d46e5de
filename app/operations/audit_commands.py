"""The commands about the chains of the traces: link what waits, print the heads, verify everything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import click
from flask.cli import AppGroup, with_appcontext
from sqlalchemy import Connection

from app.audit import triggers
from app.audit.chained import chained_models, table_of
from app.audit.heads import Head, head_of, keep_heads, may_link, written
from app.audit.link_soon import link_all, log_head
from app.audit.verification import ChainReport, count_linked, verify
from app.extensions import db, instance_keys, writing
from app.submissions.written_once import tables_written_once

audit = AppGroup("audit", help="The chains that show whether a trace was changed.")


@audit.command("link")
@with_appcontext
def link() -> None:
    """Link the rows that wait. The server does it within half a minute of each act; on SQLite nothing ever waits."""
    number = sum(linked for _, linked in link_all(writing.begin, instance_keys().audit))
    click.echo(f"{number} rows are linked.")


@audit.command("heads")
@with_appcontext
def heads() -> None:
    """Print the head of every chain, and write it to the log. Keep them where the database is not."""
    with writing.begin() as session:
        if may_link(session):
            keep_heads(session, instance_keys().audit, datetime.now(UTC))
        found = {table_of(model).name: head_of(session, model) for model in chained_models()}
    for chain, head in found.items():
        log_head(chain, head)
        click.echo(written(chain, head))


class NotedHeadType(click.ParamType[tuple[str, Head]]):
    """TABLE:COUNT:CODE, as `flask audit heads` prints it."""

    name = "TABLE:COUNT:CODE"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Head]:
        """Return the name of the chain and the head."""
        try:
            chain, count, code = str(value).split(":")
            head = Head(int(count), bytes.fromhex(code))
        except ValueError:
            self.fail("A head is TABLE:COUNT:CODE, as “flask audit heads” prints it.", param, ctx)
        if chain not in {table_of(model).name for model in chained_models()}:
            self.fail(f"There is no chain {chain!r}.", param, ctx)
        return chain, head


@audit.command("verify")
@click.option("--head", "noted", multiple=True, type=NotedHeadType(), help="A head that was noted elsewhere.")
@with_appcontext
def verify_chains(noted: Sequence[tuple[str, Head]]) -> None:
    """Check every row of every chain. Exits with 1, and each fault in words, when something was changed."""
    session, signing, models = db.session, instance_keys().audit, chained_models()
    reports = []
    with click.progressbar(
        length=sum(count_linked(session, model) for model in models), label="Verifying", show_pos=True
    ) as bar:
        for model in models:
            own = [head for chain, head in noted if chain == table_of(model).name and head.link]
            reports.append(verify(session, signing, model, own, bar.update))
    faults = [*missing_triggers(session.connection()), *(fault for each in reports for fault in each.faults)]
    for report in reports:
        click.echo(summary(report))
    for fault in faults:
        click.echo(fault)
    if faults:
        raise SystemExit(1)


def summary(report: ChainReport) -> str:
    """Say in one line what was found out about a chain."""
    parts = [f"{report.chain}: {report.checked:,} links"]
    if report.removed.link:
        parts.append(
            f"from link {report.removed.link + 1:,} on, older ones were removed when their time was over"
        )
    if report.erased:
        parts.append(f"{report.erased:,} erased")
    if report.unlinked:
        parts.append(f"{report.unlinked:,} not yet linked")
    parts.append(f"{report.number_of_faults:,} faults" if report.number_of_faults else "whole")
    return ", ".join(parts)


def missing_triggers(connection: Connection) -> list[str]:
    """Say of each trigger that is not in force that it is missing."""
    names = triggers.faults(connection, tables_written_once())
    return [
        f"The trigger {name} is missing, or not what it should be: flask database upgrade" for name in names
    ]
