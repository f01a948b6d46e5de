"""Which order of the queue does least harm when the team is behind: a month of invented work, driven through the acts.

`pytest tests/benchmarks/test_queue_order.py -m full -n0 -s` prints the table. One nurse calls in open hours, with more work
than there is time for; every patient is sent, called and heard as the app does it. Only who is called next differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from statistics import median

import pytest
from flask import Flask
from sqlalchemy import case, select

from app.extensions import db, writing
from app.rules.due_dates import ServiceLevels
from app.rules.tiers import Tier
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.contacts import log_contact
from app.submissions.context import Actor
from app.submissions.models import IN_ORDER, Submission
from app.submissions.statuses import Outcome
from tests.submissions.build import CHICAGO, NOON, sent, staff, staff_context

OPENING = ServiceLevels().opening
DAYS, A_DAY, LOAD = 28, 24, 1.15  # sendings on a weekday; of the time that the team has
WEEKEND = 0.6
ANSWERS = 0.6  # of calls
OPEN_MINUTES = 9 * 60
MIX = {"emergency": 13, "urgent": 37, "priority": 6, "standard": 25, "imaging": 9, "other_care": 10}
WEEKS_SINCE = (1, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, None)
"""How long ago the pain began; None: not known."""

Order = Callable[[], Sequence[object]]
ORDERS: dict[str, Order] = {
    "as sent": lambda: (Submission.queue_rank > 0, Submission.sent_at),
    "by time alone": lambda: (Submission.queue_rank > 0, Submission.act_by, Submission.queue_score),
    "by tier": lambda: (-Submission.tier_now, Submission.due_at, Submission.queue_score),
    "two groups": lambda: (
        case((Submission.queue_rank <= 1, Submission.queue_rank), else_=2),
        Submission.act_by,
        Submission.queue_score,
    ),
    "the queue": lambda: [getattr(Submission, name) for name in IN_ORDER],
}


@dataclass
class Month:
    """The work of a month. called: minutes to the first call; heard: hours to the talk; late: whether after its due time."""

    order: Order
    sent: set[str] = field(default_factory=set)
    called: dict[str, datetime] = field(default_factory=dict)
    heard: dict[str, datetime] = field(default_factory=dict)

    def work(self, nurse: Actor, chance: Random) -> None:
        """Send everybody, and call one after the other."""
        coming, now = sorted(arrivals(chance), reverse=True), NOON
        end = NOON + timedelta(days=DAYS)
        while now < end:
            while coming and coming[-1][0] <= now:
                at, persona, weeks = coming.pop()
                changed = {"onset_date": {"weeks_ago": weeks} if weeks else "not_sure"}
                self.sent.add(sent(persona, at, changed=changed))
            if not OPENING.is_open(now):
                now = OPENING.next_opening(now)
            elif (next_one := self.first(now)) is not None:
                self.call(next_one, nurse, now, chance)
                minutes = OPEN_MINUTES * 5 * LOAD / (A_DAY * (5 + 2 * WEEKEND)) * ANSWERS
                now += timedelta(minutes=chance.gammavariate(4, minutes / 4))
            else:
                now = coming[-1][0] if coming else end

    def first(self, now: datetime) -> tuple[str, int] | None:
        """Return who is called next, and the version: someone not heard yet, who is due or was never called."""
        waiting = Submission.id.in_(self.sent - self.heard.keys())
        is_due = (Submission.act_by <= now) | Submission.first_contact_at.is_(None)
        query = select(Submission.id, Submission.version).where(waiting, is_due)
        found = db.session.execute(query.order_by(*self.order()).limit(1)).first()  # type: ignore[arg-type]
        db.session.rollback()
        return (found[0], found[1]) if found else None

    def call(self, one: tuple[str, int], nurse: Actor, now: datetime, chance: Random) -> None:
        """Call, and log how it went."""
        answered = chance.random() < ANSWERS
        outcome = Outcome.SPOKE if answered else Outcome.NO_ANSWER
        entry = ContactEntry(outcome, one[1], frozenset() if answered else None)
        with writing.begin() as session:
            log_contact(session, one[0], entry, staff_context(nurse, now))
        self.called.setdefault(one[0], now)
        if answered:
            self.heard[one[0]] = now


def arrivals(chance: Random) -> Iterator[tuple[datetime, str, int | None]]:
    """Yield when each patient sends, as which persona, and how many weeks ago the pain began."""
    now = NOON
    while now < NOON + timedelta(days=DAYS):
        rate = A_DAY * (WEEKEND if now.weekday() > 4 else 1)
        now += timedelta(days=chance.expovariate(rate))
        yield now, chance.choices(list(MIX), list(MIX.values()))[0], chance.choice(WEEKS_SINCE)


@dataclass(frozen=True)
class Figures:
    """Shares of the patients, and the hours of half of them, until the first call.

    urgent_half: in hours. urgent_over_24: by the clock. urgent_over_two_days: more than two days of open hours.
    """

    urgent_half: float
    urgent_over_24: float
    urgent_over_two_days: float
    priority_late: float
    others_late: float
    windows_lost: float


def figures(month: Month, until: datetime) -> Figures:
    """Return what a month came to. Who was not called by its end waited until then."""
    rows = db.session.scalars(select(Submission).where(Submission.id.in_(month.sent))).all()
    waited = {row.id: month.called.get(row.id, until) - row.sent_at for row in rows}

    def share(of: list[Submission], is_bad: Callable[[Submission], bool]) -> float:
        return sum(map(is_bad, of)) / max(1, len(of))

    def open_time_waited(row: Submission) -> timedelta:
        start, end = row.sent_at.astimezone(CHICAGO), month.called.get(row.id, until)
        return OPENING.open_time_between(start, end)

    def is_late(row: Submission) -> bool:
        return month.called.get(row.id, until) > row.tier_due

    urgent = [row for row in rows if row.tier == Tier.URGENT_CLINICIAN]
    open_windows = [row for row in rows if row.window_last and row.window_last >= row.sent_at.date()]
    return Figures(
        median(waited[row.id].total_seconds() / 3600 for row in urgent),
        share(urgent, lambda row: waited[row.id] > timedelta(hours=24)),
        share(urgent, lambda row: open_time_waited(row) > timedelta(minutes=2 * OPEN_MINUTES)),
        share([row for row in rows if row.tier == Tier.PRIORITY_REVIEW], is_late),
        share([row for row in rows if row.tier <= Tier.STANDARD_REVIEW], is_late),
        share(
            open_windows,
            lambda row: month.called.get(row.id, until).date() > (row.window_last or until.date()),
        ),
    )


def month_in(order: Order) -> Figures:
    """Work a month in this order."""
    month = Month(order)
    month.work(staff("clinician"), Random(14))  # noqa: S311  (invented people need no secrets)
    return figures(month, NOON + timedelta(days=DAYS))


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_the_queue_keeps_urgent_patients_from_waiting_when_the_team_is_behind(app: Flask) -> None:
    with app.app_context():
        found = {name: month_in(order) for name, order in ORDERS.items()}
    for name, each in found.items():
        print(f"{name:14}", each)  # noqa: T201
    ours, by_time = found["the queue"], found["by time alone"]
    assert ours.urgent_over_two_days == 0
    assert ours.urgent_half <= by_time.urgent_half / 1.5
    assert ours.urgent_over_24 <= by_time.urgent_over_24 / 1.5
    assert ours.priority_late <= by_time.priority_late
    assert ours.windows_lost <= by_time.windows_lost + 0.02
