"""The columns of a table whose rows form a chain: each row's code covers the row and the code before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, cast

from sqlalchemy import BigInteger, LargeBinary, Table, inspect
from sqlalchemy.orm import Mapped, mapped_column


@dataclass(frozen=True)
class SealedColumn:
    """A sealed column whose digest (SHA-256) enters the code in its place, so that it can be erased without a fault.

    name, digest: the two columns. is_erased: a condition in SQL, true when the content of `{row}` may be gone.
    needs: the column, as table and name, without which no content may be gone.
    """

    name: str
    digest: str
    is_erased: str
    needs: tuple[str, str]


class Chained:
    """A row of an append-only table that is linked into its table's chain. Its columns have no defaults but constants.

    link: the row's number in the chain, from 1, without gaps; None until it is linked.
    mac: the id of the audit key, then a code (HMAC-SHA-256). Of a linked row it is over the row, its number and the code
    of the link before it; of a row that is not linked yet, over the row alone.
    Rows are added by `Session.add`; nothing else sets `id`, `link` or `mac`.
    """

    sealed: ClassVar[SealedColumn | None] = None

    link: Mapped[int | None] = mapped_column(BigInteger, unique=True, index=True)
    mac: Mapped[bytes | None] = mapped_column(LargeBinary(36))


def chained_models() -> list[type[Chained]]:
    """Return every model whose rows form a chain, by the name of its table."""
    return sorted(Chained.__subclasses__(), key=lambda model: table_of(model).name)


def table_of(model: type[Chained]) -> Table:
    """Return the table of a model."""
    return cast("Table", inspect(model).local_table)
