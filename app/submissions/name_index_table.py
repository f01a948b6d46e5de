"""The table of name indexes: many for one submission, so that each surname-like word finds it."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database import Base


class NameIndex(Base):
    """One spelling under which a submission is found together with the birth date: see `app.submissions.names`."""

    __tablename__ = "name_indexes"

    submission_id: Mapped[str] = mapped_column(String(32), ForeignKey("submissions.id"), primary_key=True)
    index: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True, index=True)
