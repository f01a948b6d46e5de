"""Tampering with a chain as someone who owns the database could: past the triggers, and without the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select, update

from app.audit.chained import table_of
from app.audit.heads import Head
from app.submissions.models import Event
from tests.submissions.build import rows, run_as_owner

CONTENT = "kind, at, actor_id, submission_id, place_id, version, to_status, from_status, act_id, detail, detail_digest"
EVENTS = table_of(Event)
COLUMNS = CONTENT.split(", ")


def head() -> Head:
    """Return the last link of the events as stored."""
    ((link, mac),) = rows("SELECT link, mac FROM events WHERE link IS NOT NULL ORDER BY link DESC LIMIT 1")
    return Head(link, bytes(mac))


def row_at(link: int) -> dict[str, Any]:
    """Return an event as stored."""
    return dict(rows(select(EVENTS).where(EVENTS.c.link == link))[0]._mapping)


def put_in(link: int, values: dict[str, Any]) -> None:
    """Write columns of the event at a link."""
    run_as_owner(update(EVENTS).where(EVENTS.c.link == link).values(values))


def change(link: int) -> None:
    """Let someone else have done it."""
    put_in(link, {"kind": "noted"})


def change_detail(link: int) -> None:
    """Put other sealed bytes in."""
    put_in(link, {"detail": b"other bytes"})


def change_detail_and_digest(link: int) -> None:
    """Take the sealed detail away as if there had been none."""
    put_in(link, {"detail": None, "detail_digest": None})


def delete(link: int) -> None:
    """Remove one."""
    run_as_owner("DELETE FROM events WHERE link = :link", link=link)


def delete_and_close_ranks(link: int) -> None:
    """Remove one, and number those after it again."""
    delete(link)
    for later in range(link + 1, head().link + 1):
        put_in(later, {"link": later - 1})


def insert(link: int) -> None:
    """Put a copy of one in between, and number those after it again."""
    for later in range(head().link, link, -1):
        put_in(later, {"link": later + 1})
    copy = {**row_at(link), "link": link + 1, "id": 1 + rows("SELECT max(id) FROM events")[0][0]}
    _add(copy)


def append(link: int) -> None:
    """Put a copy of one at the end."""
    last = head().link
    _add({**row_at(link), "link": last + 1, "id": 1 + rows("SELECT max(id) FROM events")[0][0]})


def insert_unlinked(link: int) -> None:
    """Add a copy of one as if it had just been written."""
    _add({**row_at(link), "link": None, "id": 1 + rows("SELECT max(id) FROM events")[0][0]})


def _add(values: dict[str, Any]) -> None:
    run_as_owner(EVENTS.insert().values(values))


def reorder(link: int) -> None:
    """Exchange the places of two rows, codes and all."""
    put_in(link, {"link": -1})
    put_in(link + 1, {"link": link})
    put_in(-1, {"link": link + 1})


def reorder_ids(link: int) -> None:
    """Exchange the numbers by which the timeline is in order."""
    first, second = row_at(link)["id"], row_at(link + 1)["id"]
    put_in(link, {"id": -1})
    put_in(link + 1, {"id": first})
    put_in(link, {"id": second})


def truncate(link: int) -> None:
    """Cut the end off."""
    run_as_owner("DELETE FROM events WHERE link >= :link", link=link)


def swap(link: int) -> None:
    """Exchange the contents of two rows; numbers and codes stay where they are."""
    first, second = ({name: row_at(each)[name] for name in COLUMNS} for each in (link, link + 1))
    put_in(link, second)
    put_in(link + 1, first)


Tampering = Callable[[int], None]
FOUND_WITHOUT_A_NOTED_HEAD: dict[Tampering, str] = {
    change: "link 3 does not fit its code: changed, or put in",
    change_detail: "link 3: its detail was changed",
    change_detail_and_digest: "link 3 does not fit its code: changed, or put in",
    delete: "link 3 is missing: removed",
    delete_and_close_ranks: "link 4 was link 5: moved",
    insert: "link 4 does not fit its code: changed, or put in",
    append: "link 9 does not fit its code: changed, or put in",
    insert_unlinked: "is not linked, and was not written by the application",
    reorder: "link 3 was link 4: moved",
    reorder_ids: "link 3 does not fit its code: changed, or put in",
    truncate: "links 3 to 8 are missing at the end: the head kept on",
    swap: "link 3 has the content of link 4: exchanged",
}
