"""Cases that staff opened although they had nothing to do with them, then or later that they did anything about."""

from __future__ import annotations

from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.audit.access_log import PageView
from app.submissions.events import READINGS
from app.submissions.models import Event


def untied_cases(
    session: Session, first: date, last: date, people: frozenset[int]
) -> dict[tuple[int, date], int]:
    """Return, by person and day, how many cases were opened without a tie: not owned, and never acted on since either.

    people: who works on cases at all; an auditor never acts on any.
    """
    acted = exists().where(
        Event.submission_id == PageView.submission_id,
        Event.actor_id + 0
        == PageView.staff_id,  # + 0: the events of the case are few, those of a person many
        Event.kind.not_in(READINGS),
    )
    query = (
        select(PageView.staff_id, PageView.day, func.count(PageView.submission_id.distinct()))
        .where(
            PageView.day.between(first, last),
            PageView.is_untied,
            PageView.opened > 0,
            ~acted,
        )
        .group_by(PageView.day, PageView.staff_id)
    )
    found = session.execute(query).all()
    return {(staff_id, day): number for staff_id, day, number in found if staff_id in people}
