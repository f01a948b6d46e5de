"""Proving that the target is what the source is: row by row, and by everything that must hold of a database."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.audit import triggers
from app.audit.chained import chained_models
from app.audit.verification import verify
from app.ciphers import Keys
from app.key_fingerprints import refuse_other_keys
from app.operations.move.copying import is_behind, numbered_columns
from app.operations.move.ends import End
from app.operations.move.problems import MoveProblem
from app.operations.move.rows import Rows, digest
from app.rules.rulesets import RULESETS
from app.submissions.maintenance.replay import ReplayResult, replay
from app.submissions.worklist import counters, rollups
from app.submissions.written_once import tables_written_once

SHOWN = 5
"""How many faults are told; the first ones say enough."""


@dataclass
class Compared:
    """Rows that are equal on both sides. hash: over the hashes of all of them, in the order of the source."""

    number: int = 0
    tables: int = 0
    hash: hashlib._Hash = field(default_factory=hashlib.sha256)

    def compare(self, source: End, target: End, rows: Rows) -> Iterator[int]:
        """Compare every row of a table, and their number; yield how many each time. Raises MoveProblem."""
        number = 0
        with source.reading() as ours, target.reading() as theirs:
            for some in rows.all(ours):
                found = rows.named(theirs, [rows.key_of(row) for row in some])
                for row in some:
                    key = rows.key_of(row)
                    here, there = digest(row), digest(found[key]) if key in found else b""
                    if here != there:
                        raise MoveProblem(
                            f"the row {rows.written(key)} of {rows.name} is {'another' if there else 'not'} in the target"
                        )
                    self.hash.update(here)
                theirs.rollback()
                number += len(some)
                yield len(some)
            if (there_are := rows.count(theirs)) != number:
                raise MoveProblem(f"the target has {there_are:,} rows of {rows.name}, the source {number:,}")
        self.number += number
        self.tables += 1


def prove_fit(target: End, keys: Keys) -> None:
    """Raise MoveProblem unless keys, triggers and sequences of the target are right. Raises KeyProblem for other keys."""
    with target.reading() as session:
        refuse_other_keys(session, keys)
        wrong = [
            f"the trigger {name} is missing"
            for name in triggers.faults(session.connection(), tables_written_once())
        ]
        wrong += [
            f"the sequence of {column.table.name} would give a number again"
            for column in numbered_columns()
            if is_behind(session, column)
        ]
    if wrong:
        raise MoveProblem(f"the target is not right: {'; '.join(wrong[:SHOWN])}")


def judge(end: End, keys: Keys, on_submission: Callable[[int], object]) -> list[str]:
    """Return what is wrong with a database by its own content, in words.

    Every chain is verified, all that is counted is counted again, and every submission is assessed again under its own rules.
    on_submission: called for each of them.
    """
    with end.reading() as session:
        faults = [fault for model in chained_models() for fault in verify(session, keys.audit, model).faults]
        faults += _wrong_counts(session)
        for one in replay(session, RULESETS):
            on_submission(1)
            if one.came not in (ReplayResult.AGREES, ReplayResult.NOT_OPENED):
                faults.append(f"{one.reference}: {one.came}")
    return faults


def _wrong_counts(session: Session) -> list[str]:
    wrong = [*counters.differences(session).items(), *rollups.differences(session).items()]
    return [
        f"{'/'.join(str(part) for part in key)}: {stored} stored, {right} counted"
        for key, (stored, right) in wrong
    ]
