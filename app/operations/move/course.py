"""The course of a move: the source is shut first, the target is opened last, so that never both take what is sent."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.audit import triggers
from app.audit.append_only import HEADS
from app.database import Base
from app.operations.move.checks import NEW_DATABASE, OF_AN_UPGRADE, refuse_not_empty, tables_that_shut
from app.operations.move.copying import steps
from app.operations.move.ends import End
from app.operations.move.models import GO_ON, Direction, Move, MoveStep, move_that_shuts
from app.operations.move.problems import DEADLOCK, MoveProblem
from app.server_limits import LOCK_NOT_AVAILABLE
from app.shut_database import open_again, shut

TRIES = 5
"""How often the source is tried to be shut while others write."""


def begun(source: End, target: End, *, resumes: bool) -> str | None:
    """Return the id of the move between both that goes on; None when one is to be begun. Raises MoveProblem."""
    with source.reading() as session:
        away = move_that_shuts(session)
    with target.reading() as session:
        here = session.scalar(select(Move).order_by(Move.begun_at.desc()).limit(1))
        if here is None:
            refuse_not_empty(session)
    if away is None:
        if resumes:
            raise MoveProblem("no move was begun here: leave --resume out")
        if here is not None:
            raise MoveProblem(f"the target is not empty: a move into it was begun before. {NEW_DATABASE}")
        return None
    if here is not None and here.id == away.id:
        return _unfinished(away, here, resumes=resumes)
    if away.direction == Direction.HERE or away.done_at is not None or not resumes:
        raise MoveProblem(away.why_shut)
    if here is not None:
        raise MoveProblem(f"the target is that of another move. {NEW_DATABASE}")
    return None


def _unfinished(away: Move, here: Move, *, resumes: bool) -> str:
    if here.done_at is not None:
        raise MoveProblem(f"{away.why_shut}. Nothing is left to be moved")
    if not resumes:
        raise MoveProblem(f"a move to {away.place} is not finished. {GO_ON}")
    return away.id


def shut_source(source: End, target: End, now: datetime) -> str:
    """Let the source take no change any more; return the id of the move that begins with this. now: aware."""
    move_id, place = uuid.uuid4().hex, target.place
    for left in reversed(range(TRIES)):
        try:
            _shut_source(source, move_id, place, now)
            break
        except DBAPIError as error:
            if not left or getattr(error.orig, "sqlstate", None) not in (LOCK_NOT_AVAILABLE, DEADLOCK):
                raise
    return move_id


def prepare_target(source: End, target: End, move_id: str, now: datetime) -> None:
    """Empty the target, and let only the move change it. Raises MoveProblem if it is not empty any more. now: aware."""
    with target.writing() as session:
        refuse_not_empty(session)
        _forget_upgrade(session)
        session.add(
            Move(id=move_id, direction=Direction.HERE, place=source.place, begun_at=now, done_at=None)
        )
        session.add_all(MoveStep(name=step.name, number=0) for step in steps())
        session.flush()
        shut(session.connection(), tables_that_shut())


def _shut_source(source: End, move_id: str, place: str, now: datetime) -> None:
    """Shut it, or, when it is shut already and nothing has reached the target, note where it goes now."""
    with source.writing() as session:
        earlier = move_that_shuts(session)
        if earlier is not None:
            session.delete(earlier)
        session.add(Move(id=move_id, direction=Direction.AWAY, place=place, begun_at=now, done_at=None))
        session.flush()
        if earlier is None:
            shut(session.connection(), tables_that_shut())


def _forget_upgrade(session: Session) -> None:
    """Delete what the upgrade of the empty target has written; the heads of empty chains too."""
    connection = session.connection()
    triggers.lift(connection, [HEADS])
    for name in OF_AN_UPGRADE:
        connection.execute(delete(Base.metadata.tables[name]))
    triggers.restore(connection, [HEADS])


def finish(source: End, target: End, move_id: str, now: datetime) -> None:
    """Note in the source that it was moved, then open the target. Raises MoveProblem if the move was given up. now: aware."""
    with source.writing() as session:
        move = session.get(Move, move_id, with_for_update=True)
        if move is None:
            raise MoveProblem("the move was given up meanwhile. The target stays shut; drop it")
        move.done_at = move.done_at or now
    with target.writing() as session:
        session.get_one(Move, move_id).done_at = now
        session.execute(delete(MoveStep))
        open_again(session.connection())


def give_up(source: End) -> None:
    """Let the source take changes again. Raises MoveProblem unless a move from it was begun and is not finished."""
    with source.writing() as session:
        move = move_that_shuts(session)
        if move is None:
            raise MoveProblem("the database takes changes: no move from it goes on")
        if move.direction == Direction.HERE or move.done_at is not None:
            raise MoveProblem(
                f"{move.why_shut}. It cannot be opened again: what was sent since then is only there"
                if move.done_at is not None
                else f"{move.why_shut}. Give it up there"
            )
        session.delete(move)
        open_again(session.connection())
