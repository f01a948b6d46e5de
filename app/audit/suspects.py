"""Rows that do not fit their codes, compared with one another: what was exchanged or moved is told from what was changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.audit.codes import message
from app.keys import SigningKeys


@dataclass(frozen=True)
class Suspect:
    """A row that does not fit its code. before: the code of the link before it. covered: its content."""

    link: int
    before: bytes
    mac: bytes
    covered: str


def _in_place_of(other: Suspect, row: Suspect) -> str:
    """Return the content of a row as it would be in the place of another: under its id."""
    return json.dumps({**json.loads(row.covered), "id": json.loads(other.covered)["id"]})


def explained(suspects: Sequence[Suspect], chain: str, signing: SigningKeys) -> Iterator[str]:
    """Yield, for each suspect, what must have happened to it. There are few of them: each is tried with each."""
    codes = {each.before for each in suspects} | {each.mac for each in suspects}

    def fits(link: int, before: bytes, covered: str, mac: bytes) -> bool:
        return signing.is_signed(message(chain, link, before, covered), mac)

    for row in suspects:
        others = [each for each in suspects if each.link != row.link]
        taken_from = [o.link for o in others if fits(o.link, o.before, _in_place_of(o, row), o.mac)]
        moved_from = [
            o.link for o in others if any(fits(o.link, code, row.covered, row.mac) for code in codes)
        ]
        if taken_from:
            yield f"link {row.link} has the content of link {taken_from[0]}: exchanged"
        elif moved_from:
            yield f"link {row.link} was link {moved_from[0]}: moved"
        elif any(fits(row.link, code, row.covered, row.mac) for code in codes):
            yield f"link {row.link} followed another row: one was moved or put in before it"
        else:
            yield f"link {row.link} does not fit its code: changed, or put in"
