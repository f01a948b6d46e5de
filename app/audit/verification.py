"""Verifying a chain: every row against its code, the code before it, and the heads that were kept or noted elsewhere.

Rows are read in the order of their links, some thousands at a time, so that memory stays the same for any number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, case, func, literal_column, null, select
from sqlalchemy.orm import Session

from app.audit.chained import Chained, SealedColumn, table_of
from app.audit.codes import content_of, covered_columns, digest, is_genuine_pending, message
from app.audit.heads import NO_LINKS, AuditHead, Head, HeadKind, head_of, kept_heads
from app.audit.suspects import Suspect, explained
from app.keys import SigningKeys

AT_ONCE = 5_000
MOST_SUSPECTS = 30
MOST_FAULTS = 200
"""Faults that are told one by one, so that memory stays the same; the others are counted."""


@dataclass(frozen=True)
class NotedHead:
    """A head that the chain must still have. source: where it was kept or noted, in words."""

    head: Head
    source: str


@dataclass
class ChainReport:
    """What was found out about one chain.

    removed: the last link that retention removed; the chain is verified from there. erased: rows whose sealed content is gone
    since their submission was erased. unlinked: rows that are not linked yet. number_of_faults: all of them, also those
    that are not in faults.
    """

    chain: str
    removed: Head = NO_LINKS
    last: Head = NO_LINKS
    checked: int = 0
    erased: int = 0
    unlinked: int = 0
    number_of_faults: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, words: str) -> None:
        """Add a fault."""
        self.number_of_faults += 1
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(f"{self.chain}: {words}")


class _Walk:
    """One pass over the links of a chain. before: the code of the link before; None when it is missing."""

    def __init__(
        self, report: ChainReport, model: type[Chained], signing: SigningKeys, heads: Sequence[NotedHead]
    ) -> None:
        self.report, self.model, self.signing = report, model, signing
        self.last = report.removed.link
        self.before: bytes | None = report.removed.mac
        self.suspects: list[Suspect] = []
        self.heads: dict[int, list[NotedHead]] = {}
        for noted in heads:
            self.heads.setdefault(noted.head.link, []).append(noted)

    def check(self, link: int, mac: bytes, covered: str) -> None:
        """Check the next link."""
        if link > self.last + 1:
            self.report.add(f"{_links(self.last + 1, link - 1)} missing: removed")
            self.before = None
        if self.before is not None:
            self._check_code(link, mac, covered)
        for noted in self.heads.pop(link, ()):
            if noted.head.mac != mac:
                self.report.add(
                    f"link {link} is not that of {noted.source}: another history stands in its place"
                )
        self.last, self.before = link, mac
        self.report.checked += 1

    def _check_code(self, link: int, mac: bytes, covered: str) -> None:
        name = self.report.chain
        if self.signing.is_signed(message(name, link, self.before or b"", covered), mac):
            return
        if not self.signing.has_key_of(mac):
            self.report.add(f"link {link} cannot be verified: its key is not in the key file")
        elif len(self.suspects) < MOST_SUSPECTS:
            self.suspects.append(Suspect(link, self.before or b"", mac, covered))
        else:
            self.report.add(f"link {link} does not fit its code")

    def end(self) -> None:
        """Report what only the end of the chain shows."""
        for words in explained(self.suspects, self.report.chain, self.signing):
            self.report.add(words)
        for link in sorted(self.heads):
            for noted in self.heads[link]:
                if link > self.last:
                    lost = _links(self.last + 1, link)
                    self.report.add(f"{lost} missing at the end: {noted.source} is link {link}")


def _links(first: int, last: int) -> str:
    return f"link {first} is" if first == last else f"links {first} to {last} are"


def verify(
    session: Session,
    signing: SigningKeys,
    model: type[Chained],
    noted: Sequence[Head] = (),
    on_rows: Callable[[int], object] | None = None,
) -> ChainReport:
    """Verify a chain. noted: heads that were noted elsewhere. on_rows: called with the number of rows after each batch."""
    report = ChainReport(table_of(model).name)
    heads = _genuine_heads(session, signing, model, report)
    heads += [NotedHead(head, "the head that was noted") for head in noted]
    report.last = head_of(session, model)
    walk = _Walk(report, model, signing, [each for each in heads if each.head.link > report.removed.link])
    for rows in _linked_rows(session, model, report.removed.link, report.last.link):
        _check_rows(walk, rows)
        if on_rows is not None:
            on_rows(len(rows))
    walk.end()
    _check_outside(session, report, model)
    _check_unlinked(session, signing, model, report)
    session.rollback()
    return report


def count_linked(session: Session, model: type[Chained]) -> int:
    """Return how many rows a chain has."""
    table = table_of(model)
    return session.scalar(select(func.count()).where(table.c.link.is_not(None))) or 0


def _genuine_heads(
    session: Session, signing: SigningKeys, model: type[Chained], report: ChainReport
) -> list[NotedHead]:
    """Return the heads that were kept, and set from where to verify; forged ones are faults."""

    def genuine(kind: HeadKind) -> list[AuditHead]:
        kept = kept_heads(session, model, kind)
        for each in kept:
            if not each.is_genuine(signing):
                report.add(f"the head of {each.day} ({each.kind}) is not what the application kept")
        return [each for each in kept if each.is_genuine(signing)]

    if removed := genuine(HeadKind.REMOVED):
        report.removed = removed[-1].head
    heads = genuine(HeadKind.LAST)
    if not heads:
        report.add("no head is kept: they were removed, or the upgrade was never finished")
    return [NotedHead(each.head, f"the head kept on {each.day}") for each in heads if each.link]


def _columns(model: type[Chained]) -> list[ColumnElement[Any]]:
    """Return what is read of a row: what is covered, then its link and code, its sealed column, whether that may be gone."""
    table, sealed = table_of(model), model.sealed
    columns: list[ColumnElement[Any]] = [*covered_columns(table, sealed), table.c.link, table.c.mac]
    if sealed is None:
        return [*columns, null(), null()]
    is_gone = table.c[sealed.name].is_(None) & table.c[sealed.digest].is_not(None)
    may_be_gone: ColumnElement[bool] = literal_column(sealed.is_erased.format(row=table.name))
    return [*columns, table.c[sealed.name], case((is_gone, may_be_gone), else_=None).label("is_erased")]


def _linked_rows(
    session: Session, model: type[Chained], after: int, last: int
) -> Iterator[Sequence[Row[Any]]]:
    table = table_of(model)
    query = select(*_columns(model)).order_by(table.c.link).limit(AT_ONCE)
    while after < last:
        rows = session.connection().execute(query.where(table.c.link > after, table.c.link <= last)).all()
        if not rows:
            return
        yield rows
        after = rows[-1].link
        session.rollback()  # a long read must not block writers


def _check_rows(walk: _Walk, rows: Sequence[Row[Any]]) -> None:
    content, sealed = content_of(walk.model), walk.model.sealed
    for row in rows:
        link, mac, sealed_value, is_erased = list(row)[-4:]
        walk.check(link, mac or b"", content(row))
        if sealed is not None:
            _check_sealed(
                walk.report, f"link {link}", sealed_value, getattr(row, sealed.digest), is_erased, sealed
            )


def _check_sealed(
    report: ChainReport,
    name: str,
    value: bytes | None,
    expected: bytes | None,
    is_erased: bool | None,
    sealed: SealedColumn,
) -> None:
    if value is None:
        if expected is None:
            return
        if is_erased:
            report.erased += 1
        else:
            report.add(f"{name}: its {sealed.name} is gone, and nothing says that it was erased")
    elif digest(value) != expected:
        report.add(f"{name}: its {sealed.name} was changed")


def _check_outside(session: Session, report: ChainReport, model: type[Chained]) -> None:
    """Report rows that the walk has not seen: two with one number, or a number that no link has."""
    table = table_of(model)
    query = select(func.count()).where(table.c.link <= report.last.link)
    outside = (session.scalar(query) or 0) - report.checked
    if outside:
        report.add(f"{outside} rows stand outside the chain, or twice in it: put in")


def _check_unlinked(
    session: Session, signing: SigningKeys, model: type[Chained], report: ChainReport
) -> None:
    """Check the rows that wait for their link: each is signed by itself."""
    table, after = table_of(model), None
    content = content_of(model)
    while True:
        query = select(*_columns(model)).where(table.c.link.is_(None)).order_by(table.c.id).limit(AT_ONCE)
        if after is not None:
            query = query.where(table.c.id > after)
        rows = session.connection().execute(query).all()
        for row in rows:
            report.unlinked += 1
            if not is_genuine_pending(signing, table.name, content(row), row.mac):
                report.add(
                    f"row {row.id} is not linked, and was not written by the application: put in, or changed"
                )
            elif model.sealed is not None:
                digest_ = getattr(row, model.sealed.digest)
                _check_sealed(report, f"row {row.id}", row[-2], digest_, row[-1], model.sealed)
        if len(rows) < AT_ONCE:
            return
        after = rows[-1].id
