"""The columns of a table whose rows form a chain: each row's code covers the row and the code before it."""

from __future__ import annotations

from sqlalchemy import BigInteger, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column


class Chained:
    """A row of an append-only table that is linked into its table's chain.

    link: the row's number in the chain, from 1, without gaps; None until it is linked.
    mac: the id of the audit key, then the code (HMAC-SHA-256) over the row and the code of the link before it.
    """

    link: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    mac: Mapped[bytes | None] = mapped_column(LargeBinary(36))
