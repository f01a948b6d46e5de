"""The query of a list in the queue. All of its state is in its address; an unknown name or value is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from flask import url_for
from werkzeug.datastructures import MultiDict

from app.rules.tiers import Tier
from app.submissions.contact_details import LANGUAGES, Channel
from app.submissions.statuses import NextAction, Status
from app.submissions.worklist.queue import Filters, View

LONGEST = 100
EARLIEST, LATEST = 2000, 2100  # years


class BadAddress(ValueError):
    """An address with a filter, or a value, that does not exist."""


@dataclass(frozen=True)
class ListQuery:
    """Which list, which filters, and after which cursor."""

    view: View
    filters: Filters
    after: str

    def address(self, **changed: Any) -> str:
        """Return the address of this list with some parameters changed; by default of its first page."""
        return url_for("review.queue", **{**self.parameters(), "after": None, **changed})

    def parameters(self) -> dict[str, str]:
        """Return the parameters of the address."""
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
    """Parse the parameters of an address. Raises BadAddress for an unknown name or value."""
    parsers = _parsers(set(clinics), {0, *staff})
    values: dict[str, Any] = {}
    for name, texts in args.lists():
        if name not in (*parsers, "view", "after") or len(texts) != 1:
            raise BadAddress(name)
        if texts[0]:  # an empty field of the filter form filters nothing
            values[name] = _parse(parsers.get(name, str), name, texts[0])
    if values.get("sent_from", date.min) > values.get("sent_to", date.max):
        raise BadAddress("sent_to")
    view, after = values.pop("view", View.ALL.value), values.pop("after", "")
    if view not in set(View):
        raise BadAddress("view")
    return ListQuery(View(view), Filters(**values), after)


def _parsers(clinics: set[str], staff: set[int]) -> dict[str, Callable[[str], Any]]:
    tiers = {tier.id: tier for tier in Tier}
    return {
        "tier": tiers.__getitem__,
        "status": lambda text: Status(text).value,
        "next": lambda text: NextAction(text).value,
        "clinic": _one_of(clinics),
        "owner": lambda text: _one_of(staff)(int(text)),
        "language": _one_of(set(LANGUAGES)),
        "channel": lambda text: Channel(text).value,
        "sent_from": _day,
        "sent_to": _day,
    }


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if not EARLIEST <= day.year <= LATEST:
        raise ValueError(text)
    return day


def _one_of(known: set[Any]) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if value not in known:
            raise ValueError(value)
        return value

    return check


def _parse(parser: Callable[[str], Any], name: str, text: str) -> Any:
    try:
        if len(text) > LONGEST:
            raise ValueError(name)
        return parser(text)
    except (ValueError, KeyError, OverflowError) as error:
        raise BadAddress(name) from error
