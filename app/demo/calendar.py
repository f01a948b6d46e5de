"""When invented people send, and when the invented staff act: only while the clinic is open. All times are the clinic's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from app.opening.hours import OpeningHours

DAYS = 84
"""How long ago the oldest submissions were sent: 12 weeks."""
HOURS_OF_SENDING = (7, *(8, 9, 10, 11) * 3, *(12, 13, 14, 15, 16) * 2, 17, 18, 19, 20, 21)
SATURDAY = 5


@dataclass(frozen=True)
class Calendar:
    """The opening hours, as seen from the moment at which the demo is made (aware, in the clinic's zone)."""

    opening: OpeningHours
    now: datetime

    def after(self, moment: datetime, hours: float) -> datetime:
        """Return a moment in the opening hours, at least so many open hours later."""
        later = self.opening.after_open_time(moment, timedelta(minutes=round(hours * 60)))
        return self.opening.next_opening(later)

    def on_open_day(self, moment: datetime, days: int, chance: Random) -> datetime:
        """Return a drawn moment in the opening hours of the day that is so many open days later."""
        day = self.opening.open_day_after(moment.date(), days)
        return self._in_hours(day, chance)

    def _in_hours(self, day: date, chance: Random) -> datetime:
        opens = self.opening.next_opening(self._moment(day, time()))
        closes = self.opening.closing_of(opens.date(), self.now.tzinfo) or opens
        minutes = int((closes - opens).total_seconds()) // 60
        return self.opening.next_opening(opens + timedelta(minutes=chance.randrange(max(1, minutes - 5))))

    def slot(self, day: date, chance: Random) -> datetime:
        """Return a time for a visit on a day: on the hour or at half past, from nine to half past three."""
        return self._moment(day, time(chance.randint(9, 15), chance.choice((0, 30))))

    def open_day_before(self, number: int) -> date:
        """Return the open day that is so many open days before today; none: today, or the last open day before."""
        day = self.now.date()
        while not self.opening.is_open_day(day):
            day -= timedelta(1)
        for _ in range(number):
            day -= timedelta(1)
            while not self.opening.is_open_day(day):
                day -= timedelta(1)
        return day

    def sent_on(self, day: date, chance: Random) -> datetime:
        """Return a drawn moment of a day at which people send, not in the future."""
        moment = self._moment(day, time(chance.choice(HOURS_OF_SENDING), chance.randrange(60)))
        return self._not_in_future(moment, chance)

    def last_weekend(self, chance: Random) -> datetime:
        """Return a drawn moment of the last Saturday or Sunday, not in the future."""
        saturday = self.now.date() - timedelta((self.now.weekday() - SATURDAY) % 7)
        days = min(1, (self.now.date() - saturday).days)
        return self.sent_on(saturday + timedelta(chance.randint(0, days)), chance)

    def lately(self, hours: int, chance: Random) -> datetime:
        """Return a drawn moment of the last hours."""
        return self.now - timedelta(minutes=chance.randrange(1, hours * 60))

    def in_last_open_hours(self, chance: Random) -> datetime:
        """Return a drawn moment shortly before the last one at which the clinic was open."""
        return self.opening.last_open_by(self.now) - timedelta(minutes=chance.randrange(40, 120))

    def _moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.now.tzinfo)

    def _not_in_future(self, moment: datetime, chance: Random) -> datetime:
        if moment <= self.now:
            return moment
        midnight = self._moment(self.now.date(), time())
        minutes = int((self.now - midnight).total_seconds()) // 60
        return midnight + timedelta(minutes=chance.randrange(max(1, minutes)))
