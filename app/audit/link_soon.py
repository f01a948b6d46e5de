"""Linking and keeping heads soon after an act, outside its transaction: on PostgreSQL rows wait for their link until then."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Lock, Timer

from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.audit.chained import chained_models, table_of
from app.audit.heads import Head, keep_heads, may_link
from app.audit.links import WRITTEN, Begin, link_waiting
from app.keys import KeyFile, SigningKeys

WITHIN_S = 30
"""How long a row waits at most, as long as the process that wrote it goes on; otherwise until the next act, or command."""
LINK_SOON = "link_soon"
"""Where a session's info has what is called after a commit that added to a chain."""
_LOG = logging.getLogger(__name__)


def link_all(begin: Begin, signing: SigningKeys) -> Iterator[tuple[str, int]]:
    """Link every row that waits, of every chain, and keep the heads; yield the table and the number at each step.

    The first heads of a day are logged, so that they are known elsewhere too. Does nothing while another process links.
    """
    for model in chained_models():
        for number in link_waiting(begin, signing, model):
            yield table_of(model).name, number
    with begin() as session:
        first_of_day = keep_heads(session, signing, datetime.now(UTC)) if may_link(session) else {}
    for chain, head in first_of_day.items():
        log_head(chain, head)


def log_head(chain: str, head: Head) -> None:
    """Write a head to the log: the table, the number of links, the code in hexadecimal."""
    _LOG.info("the head of a chain", extra={"chain": chain, "number": head.link, "head": head.mac.hex()})


class LinkSoon:
    """Called after each act: links within half a minute, in a thread of its own, once for all acts of that time."""

    def __init__(self, begin: Begin, keys: KeyFile, within_s: float = WITHIN_S) -> None:
        self._begin, self._keys, self._within_s = begin, keys, within_s
        self._lock, self._is_waiting = Lock(), False

    def __call__(self) -> None:
        """Link soon, unless it is going to happen anyway."""
        with self._lock:
            if self._is_waiting:
                return
            self._is_waiting = True
        timer = Timer(self._within_s, self.link)
        timer.daemon = True
        timer.start()

    def link(self) -> None:
        """Link now. A database that is away is logged; the next act brings it about again."""
        with self._lock:
            self._is_waiting = False
        try:
            for _ in link_all(self._begin, self._keys.keys.audit):
                pass
        except SQLAlchemyError as error:
            _LOG.warning("rows could not be linked yet", extra={"error": type(error).__name__})


def _after_commit(session: Session) -> None:
    link_soon = session.info.get(LINK_SOON)
    if session.info.pop(WRITTEN, False) and link_soon is not None:
        link_soon()


event.listen(Session, "after_commit", _after_commit)
