"""Counts that read no more rows than someone wants to know of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ScalarSelect, Select, func, select

MOST_COUNTED = 1000
"""A number above it means: more than that. Count with a limit of one more."""


def number_of(rows: Select[Any]) -> ScalarSelect[int]:
    """Return how many rows a query has, as a part of another query. It reads no more than the query's limit."""
    return select(func.count()).select_from(rows.subquery()).scalar_subquery()
