"""Each reading of a system is in the access log, as those of staff are: in the transaction of what it is about.

The numbers of what waits tell nothing of a patient. A system asks for them each minute, so the same ones leave one row an hour,
and an empty list none. A case that is fetched leaves a row each time.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.reading_traces import REPEATED_AFTER
from app.api.bearer import Caller
from app.audit.access_log import PageView, Way, packed
from app.clock import local_now
from app.extensions import db, writing


def note_list(caller: Caller, ids: Sequence[str]) -> None:
    """Write the row of a list that was given out. ids: of the submissions, in its order."""
    if not ids or _was_written_lately(caller, packed(ids)):
        return
    with writing.begin() as session:
        session.add(_row(caller, Way.HANDOVERS, how_many=len(ids), ids=packed(ids)))


def note_case(session: Session, caller: Caller, way: Way, submission_id: str) -> None:
    """Write the row of one case, in a transaction: Way.HANDOVER or Way.HANDOVER_TAKEN."""
    shown = int(way is Way.HANDOVER)
    session.add(_row(caller, way, how_many=shown, opened=shown, submission_id=submission_id))


def _row(caller: Caller, way: Way, **values: object) -> PageView:
    now = local_now()
    return PageView(at=now, day=now.date(), token_id=caller.token_id, way=way, **values)


def _was_written_lately(caller: Caller, ids: bytes | None) -> bool:
    of_token = (PageView.token_id == caller.token_id, PageView.way == Way.HANDOVERS)
    lately = select(PageView.ids).where(*of_token, PageView.at > local_now() - REPEATED_AFTER)
    return any(each == ids for each in db.session.scalars(lately))
