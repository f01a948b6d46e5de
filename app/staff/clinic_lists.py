"""The clinics that someone, or a system, is tied to: read as one text in the statement that reads the row."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, MappedSQLExpression, column_property

_BETWEEN = "\n"
"""Between the clinics: no id has a line break."""


def as_one_text(
    clinic_id: InstrumentedAttribute[str], is_theirs: ColumnElement[bool]
) -> MappedSQLExpression[str | None]:
    """Return a column that holds every clinic of the ties that are theirs."""
    every = func.aggregate_strings(clinic_id, _BETWEEN)
    return column_property(select(every).where(is_theirs).scalar_subquery())


def clinics_in(text: str | None) -> frozenset[str] | None:
    """Return the ids in such a text; None, which means all clinics, for no tie."""
    return frozenset(text.split(_BETWEEN)) if text else None
