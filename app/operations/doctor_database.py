"""What `flask doctor` looks at in the database: migration, keys, triggers, chains, and the times of its newest rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from app.audit.chained import Chained, chained_models, table_of
from app.audit.heads import HeadKind, head_of, kept_heads
from app.audit.triggers import faults
from app.audit.verification import verify
from app.database import stored_revision
from app.extensions import db, instance_keys
from app.key_fingerprints import known_keys, wrong_kinds
from app.keys import KeyProblem
from app.operations import migrations
from app.operations.doctor_chain import first_fault
from app.operations.doctor_clinics import clinic_findings
from app.operations.doctor_finding import BAD, OK, WARN, Finding, bad_unless
from app.operations.doctor_handovers import handover_findings
from app.operations.doctor_sign_on import sign_on_findings
from app.operations.doctor_worker import worker_findings
from app.operations.move.models import move_that_shuts
from app.submissions.models import Event, Submission
from app.submissions.written_once import tables_written_once

LAST_LINKS = 1_000
AHEAD = timedelta(seconds=60)
UPGRADE = "Run: flask database upgrade"


def database_findings(*, full: bool) -> Iterator[Finding]:
    """Yield what was found. full: check every link of the chains."""
    try:
        db.session.execute(text("SELECT 1"))
    except (SQLAlchemyError, KeyProblem) as error:
        cause = getattr(error, "orig", None) or error
        yield Finding(
            "database", BAD, f"it cannot be opened: {cause}", "Put the right files back, or start the server."
        )
        return
    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _server,
        _moved,
        _migration,
        _newest_rows,
        _keys,
        _triggers,
        worker_findings,
        lambda: _chains(full=full),
        clinic_findings,
        handover_findings,
        sign_on_findings,
    )
    for look in looks:
        try:
            yield from look()
        except SQLAlchemyError as error:
            db.refresh()
            yield Finding("database", BAD, f"a table cannot be read: {type(error).__name__}", UPGRADE)


def _server() -> Iterator[Finding]:
    if db.engine.dialect.name != "postgresql":
        return
    version = db.session.scalar(text("SHOW server_version"))
    for name in ("synchronous_commit", "fsync"):
        found = db.session.scalar(text(f"SHOW {name}"))
        if found != "on":
            yield Finding(
                "server", BAD, f"{name} is {found}: an acknowledged sending may be lost", f"Set {name} = on."
            )
    yield Finding("server", OK, f"PostgreSQL {version}")


def _moved() -> Iterator[Finding]:
    move = move_that_shuts(db.session)
    if move is not None:
        why, _, to_do = move.why_shut.partition(". ")
        yield Finding("database", BAD, why, f"{to_do}.")


def _migration() -> Iterator[Finding]:
    found, newest = stored_revision(db.session), migrations.newest()
    yield bad_unless(
        found == newest,
        "migration",
        f"{found}, the newest",
        f"it is at {found}, the code at {newest}",
        UPGRADE,
    )


def _newest_rows() -> Iterator[Finding]:
    now = datetime.now(UTC)
    newest = [db.session.scalar(select(func.max(column))) for column in (Submission.sent_at, Event.at)]
    ahead = [moment for moment in newest if moment is not None and moment > now + AHEAD]
    yield bad_unless(
        not ahead,
        "clock",
        "no row is from the future",
        f"there are rows from the future, up to {max(ahead, default=now):%Y-%m-%d %H:%M} UTC",
        "Set the clock; use time sync. Due times may be wrong until then.",
    )


def _keys() -> Iterator[Finding]:
    try:
        keys = instance_keys()
    except KeyProblem as problem:
        yield Finding("keys", BAD, str(problem), "Put back the key files that belong to this database.")
        return
    known = known_keys(db.session)
    if not known:
        yield Finding("keys", WARN, "the database does not know its keys yet", UPGRADE)
        return
    wrong = wrong_kinds(known, keys)
    yield bad_unless(
        not wrong,
        "keys",
        "they are those of this database",
        f"the database was written with {', '.join(wrong)}",
        "Put back the key files that belong to this database.",
    )
    kinds = [kind for kind, _ in keys.fingerprints]
    for kind in sorted({kind for kind in kinds if kinds.count(kind) > 1}):
        yield Finding("keys", WARN, f"an older {kind} key is kept", f"Run: flask keys drop-old {kind}")


def _triggers() -> Iterator[Finding]:
    missing = faults(db.session.connection(), tables_written_once())
    yield bad_unless(
        not missing,
        "triggers",
        "what is written once cannot be changed",
        f"missing or changed: {', '.join(missing)}",
        f"{UPGRADE}. Find out who removed them.",
    )


def _chains(*, full: bool) -> Iterator[Finding]:
    signing = instance_keys().audit
    for model in chained_models():
        if full:
            report = verify(db.session, signing, model)
            number, fault = report.checked, next(iter(report.faults), None)
        else:
            last = head_of(db.session, model).link
            first = max(_begin(model), last - LAST_LINKS)
            number, fault = last - first, first_fault(db.session, signing, model, first)
        table = table_of(model).name
        yield bad_unless(
            fault is None,
            "audit chain",
            f"{table}: {number:,} links checked",
            f"{table}: {(fault or '').removeprefix(f'{table}: ')}",
            "Keep a copy of the database as it is, and tell the security officer. All faults: flask audit verify",
        )


def _begin(model: type[Chained]) -> int:
    """Return the last link that was removed when its time was over."""
    removed = kept_heads(db.session, model, HeadKind.REMOVED)
    return removed[-1].link if removed else 0
