"""`flask move-to`, and giving a move up: `flask database reopen`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import func, select

from app import server_address
from app.extensions import instance_keys
from app.operations.move import checks, course
from app.operations.move.copying import continue_numbers, copy, count_for_plans, steps
from app.operations.move.ends import End
from app.operations.move.models import GO_ON, MoveStep
from app.operations.move.problems import MoveProblem, in_words
from app.operations.move.proof import SHOWN, Compared, judge, prove_fit
from app.operations.move.rows import moved_rows
from app.submissions.models import Submission


@click.command("move-to")
@click.argument("url")
@click.option("--resume", "resumes", is_flag=True, help="Go on with a move that was interrupted.")
@click.option("--dry-run", is_flag=True, help="Only look whether everything can be moved. Changes nothing.")
@with_appcontext
def move_to(url: str, resumes: bool, dry_run: bool) -> None:
    """Move everything into the empty database at URL: postgresql://owner@host/name, with the password in ~/.pgpass.

    From then on this database takes no change; the other one does once everything is proven to be equal.
    """
    began = time.monotonic()
    _refuse_unfit(url)
    with in_words(), End.source() as source, End.target(url) as target:
        _refuse_unfit_ends(source, target)
        move_id = course.begun(source, target, resumes=resumes)
        if move_id is None:
            number = _look(source)
        if dry_run:
            found = "The move can go on" if move_id else f"{number:,} rows can be moved to {target.place}"
            click.echo(f"{found}. Nothing was changed.")
            return
        is_new, now = move_id is None, datetime.now(UTC)
        move_id = move_id or course.shut_source(source, target, now)
        with _can_go_on(), in_words():
            if is_new:
                course.prepare_target(source, target, move_id, now)
            _copy(source, target)
            compared = _prove(source, target)
            course.finish(source, target, move_id, datetime.now(UTC))
        _tell(compared, target.place, time.monotonic() - began)


def _tell(compared: Compared, place: str, seconds: float) -> None:
    click.echo(
        f"{compared.number:,} rows of {compared.tables} tables are in {place}, equal row by row (SHA-256 over all of them: "
        f"{compared.hash.hexdigest()[:16]}). {seconds:,.1f} s, {compared.number / seconds:,.0f} rows a second."
    )
    click.echo(
        "This database takes no change any more. Let DATABASE_URL lead to the other one, start the service, and run: flask "
        "doctor"
    )


@click.command("reopen")
@with_appcontext
def reopen() -> None:
    """Give up a move from this database that is not finished: it takes changes again."""
    with in_words(), End.source() as source:
        course.give_up(source)
    click.echo("The move is given up, and this database takes changes again. Drop the other one.")


def _refuse_unfit(url: str) -> None:
    """Raise MoveProblem for an address that is no address of PostgreSQL, or not a safe one."""
    is_production = current_app.config["SETTINGS"].is_production
    if problems := list(server_address.problems(url, os.environ, is_production=is_production)):
        raise MoveProblem("; ".join(problem.replace("DATABASE_URL", "URL") for problem in problems))


def _refuse_unfit_ends(source: End, target: End) -> None:
    checks.refuse_unfit_source(source)
    checks.refuse_same(source, target)
    checks.refuse_unfit_target(target, instance_keys())


def _look(source: End) -> int:
    """Look at every row before anything is changed; return how many there are. Raises MoveProblem for one that cannot be moved."""
    with source.reading() as session:
        number = sum(rows.count(session) for rows in moved_rows())
        with _bar("Looking at", number) as on_rows:
            for rows in moved_rows():
                for some in rows.all(session):
                    for row in some:
                        if why := rows.unfit(row):
                            raise MoveProblem(why)
                    on_rows(len(some))
    return number


def _copy(source: End, target: End) -> None:
    with source.reading() as session:
        numbers = {step: step.count(session) for step in steps()}
    with target.reading() as session:
        done = sum(session.scalars(select(MoveStep.number)))
    with _bar("Moving", sum(numbers.values())) as on_rows:
        on_rows(done)
        for step in (step for step, number in numbers.items() if number):
            for some in copy(source, target, step):
                on_rows(some)
    continue_numbers(source, target)
    count_for_plans(target)


def _prove(source: End, target: End) -> Compared:
    """Raise MoveProblem unless the target is what the source is, and as right as it."""
    compared = Compared()
    with source.reading() as session:
        number = sum(rows.count(session) for rows in moved_rows())
        submissions = session.scalar(select(func.count()).select_from(Submission)) or 0
    with _bar("Comparing", number) as on_rows:
        for rows in moved_rows():
            for some in compared.compare(source, target, rows):
                on_rows(some)
    prove_fit(target, instance_keys())
    with _bar("Assessing again", submissions, "submissions") as on_rows:
        faults = judge(target, instance_keys(), on_rows)
    if not faults:
        return compared
    with _bar("Assessing again, in the source,", submissions, "submissions") as on_rows:
        if judge(source, instance_keys(), on_rows) != faults:
            raise MoveProblem(f"the target is not as right as the source: {'; '.join(faults[:SHOWN])}")
    click.echo(
        f"Of both databases alike, {len(faults):,} things are wrong, see flask rules replay, flask audit verify and flask "
        f"reports recount. The first ones: {'; '.join(faults[:SHOWN])}"
    )
    return compared


@contextmanager
def _bar(label: str, number: int, unit: str = "rows") -> Iterator[Callable[[int], object]]:
    with click.progressbar(length=number, label=f"{label} {number:,} {unit}", show_pos=True) as bar:
        yield bar.update


@contextmanager
def _can_go_on() -> Iterator[None]:
    """Say of any problem that nothing is lost, and how to go on."""
    try:
        yield
    except (MoveProblem, KeyboardInterrupt) as problem:
        why = str(problem) or "the move was interrupted"
        raise MoveProblem(f"{why}. Nothing is lost, as this database takes no change. {GO_ON}") from problem
