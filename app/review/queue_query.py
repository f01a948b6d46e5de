"""What a list's address asks for. All of a list's state is in its address; what is not known there is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from flask import url_for
from werkzeug.datastructures import MultiDict

from app.rules.tiers import Tier
from app.submissions.contact_details import LANGUAGES
from app.submissions.statuses import Status
from app.submissions.worklist.queue import Filters, View

LONGEST = 100
EARLIEST, LATEST = 2000, 2100  # years


class BadAddress(ValueError):
    """An address with a filter, or a value, that does not exist."""


@dataclass(frozen=True)
class ListQuery:
    """A list: which one, what is left out, and from which place on."""

    view: View
    filters: Filters
    after: str

    def address(self, **changed: Any) -> str:
        """The address of this list, some of it changed; a change starts again at the first page."""
        return url_for("review.queue", **{**self.query(), "after": None, **changed})

    def query(self) -> dict[str, str]:
        """Everything in the address, as text."""
        filters = {
            field.name: _text(getattr(self.filters, field.name))
            for field in fields(Filters)
            if getattr(self.filters, field.name) is not None
        }
        view = {} if self.view is View.ALL else {"view": self.view.value}
        return {**view, **filters, **({"after": self.after} if self.after else {})}


def _text(value: Any) -> str:
    if isinstance(value, Tier):
        return value.id
    return value.isoformat() if isinstance(value, date) else str(value)


def parse_list_query(args: MultiDict[str, str], clinics: Iterable[str], staff: Iterable[int]) -> ListQuery:
    """Read an address. Raises BadAddress for a name or a value that is not known."""
    read = _readers(set(clinics), {0, *staff})
    values: dict[str, Any] = {}
    for name, texts in args.lists():
        if name not in (*read, "view", "after") or len(texts) != 1:
            raise BadAddress(name)
        if texts[0]:  # an empty box of the filter form leaves nothing out
            values[name] = _value(read.get(name, str), name, texts[0])
    if values.get("sent_from", date.min) > values.get("sent_to", date.max):
        raise BadAddress("sent_to")
    view, after = values.pop("view", View.ALL.value), values.pop("after", "")
    if view not in set(View):
        raise BadAddress("view")
    return ListQuery(View(view), Filters(**values), after)


def _readers(clinics: set[str], staff: set[int]) -> dict[str, Callable[[str], Any]]:
    tiers = {tier.id: tier for tier in Tier}
    return {
        "tier": tiers.__getitem__,
        "status": lambda text: Status(text).value,
        "clinic": _one_of(clinics),
        "owner": lambda text: _one_of(staff)(int(text)),
        "language": _one_of(set(LANGUAGES)),
        "sent_from": _a_day,
        "sent_to": _a_day,
    }


def _a_day(text: str) -> date:
    day = date.fromisoformat(text)
    if not EARLIEST <= day.year <= LATEST:
        raise ValueError(text)
    return day


def _one_of(known: set[Any]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if value not in known:
            raise ValueError(value)
        return value

    return read


def _value(read: Callable[[str], Any], name: str, text: str) -> Any:
    try:
        if len(text) > LONGEST:
            raise ValueError(name)
        return read(text)
    except (ValueError, KeyError, OverflowError) as wrong:
        raise BadAddress(name) from wrong
