"""The opening hours in the words of a page's language: of a week, of this moment, of the times for a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from babel.dates import format_date, get_day_names

from app.i18n.catalogue import LANGUAGES
from app.i18n.localizers import PageLocalizer
from app.opening.hours import DAY_MINUTES, OpeningHours, Span

NOON = DAY_MINUTES // 2
EVENING = 20
"""From this hour on, Spanish says "de la noche"."""
A_WEEK = timedelta(7)


def weekly_hours(opening: OpeningHours, localizer: PageLocalizer) -> str:
    """Return the hours of a week, such as "Monday to Friday, 8 am to 5 pm; Saturday, 9 am to noon"."""
    _ = localizer.translate
    parts = []
    for spans, group in groupby(range(7), key=lambda weekday: opening.weekly[weekday]):
        days = list(group)
        if spans:
            parts.append(
                _("%(days)s, %(times)s", days=_days(days, localizer), times=_times(spans, localizer))
            )
    return "; ".join(parts)


def open_now(opening: OpeningHours, now: datetime, localizer: PageLocalizer) -> str:
    """Return whether the clinic is open, and until when, or when it opens next, as one or two sentences."""
    _ = localizer.translate
    closes = opening.closes_after(now)
    if closes is not None:
        return _("We are open now, until %(time)s.", time=clock_words(closes, localizer))
    opens = opening.next_opening(now)
    time = clock_words(opens, localizer)
    if opens.date() == now.date():
        return _("We are closed now. We open today at %(time)s.", time=time)
    if opens.date() == now.date() + timedelta(1):
        return _("We are closed now. We open tomorrow at %(time)s.", time=time)
    day = day_words(opens.date(), now.date(), localizer)
    return _("We are closed now. We open on %(day)s at %(time)s.", day=day, time=time)


def day_words(day: date, today: date, localizer: PageLocalizer) -> str:
    """Return a coming day as "Monday", or as "Monday, December 7" when it is a week away or more."""
    if day - today < A_WEEK:
        return _weekday(day.weekday(), localizer)
    language = LANGUAGES[localizer.code]
    return str(format_date(day, language.coming_day, locale=language.locale))


def clock_words(moment: datetime, localizer: PageLocalizer) -> str:
    """Return a time of day as "5 pm", "8:30 am", "noon" or "midnight"."""
    return _minute_words(moment.hour * 60 + moment.minute, localizer)


def call_windows(opening: OpeningHours, localizer: PageLocalizer) -> dict[str, str]:
    """Return the times at which patients may ask to be called, by their stored values, in words.

    A half of the day in which the clinic is never open is left out.
    """
    _ = localizer.translate
    halves: dict[str, tuple[int, int, Callable[[str], str]]] = {
        "morning": (0, NOON, lambda times: _("Morning, %(times)s", times=times)),
        "afternoon": (NOON, DAY_MINUTES, lambda times: _("Afternoon, %(times)s", times=times)),
    }
    found = {"any": _("Any time we are open")}
    for value, (start, end, words) in halves.items():
        spans = [span for day in opening.weekly for span in day if span.opens < end and span.closes > start]
        if spans:
            whole = Span(
                max(start, min(span.opens for span in spans)), min(end, max(span.closes for span in spans))
            )
            found[value] = words(_times([whole], localizer))
    return found


def _days(weekdays: Sequence[int], localizer: PageLocalizer) -> str:
    first, last = _weekday(weekdays[0], localizer), _weekday(weekdays[-1], localizer)
    if len(weekdays) == 1:
        return first
    _ = localizer.translate
    if len(weekdays) == 2:
        return _("%(first_day)s and %(last_day)s", first_day=first, last_day=last)
    return _("%(first_day)s to %(last_day)s", first_day=first, last_day=last)


def _weekday(weekday: int, localizer: PageLocalizer) -> str:
    return str(get_day_names("wide", "stand-alone", LANGUAGES[localizer.code].locale)[weekday])


def _times(spans: Sequence[Span], localizer: PageLocalizer) -> str:
    _ = localizer.translate
    times = [
        _(
            "%(opens)s to %(closes)s",
            opens=_minute_words(span.opens, localizer),
            closes=_minute_words(span.closes, localizer),
        )
        for span in spans
    ]
    return times[0] if len(times) == 1 else _(" and ").join(times)


def _minute_words(minute: int, localizer: PageLocalizer) -> str:
    """Return a minute of the day in words. One o'clock has sentences of its own: Spanish says it in the singular."""
    _ = localizer.translate
    if minute % DAY_MINUTES == 0:
        return _("midnight")
    if minute == NOON:
        return _("noon")
    hour, minutes = minute // 60, minute % 60
    after = f":{minutes:02}" if minutes else ""
    if hour % 12 == 1:
        return _("1%(minutes)s am", minutes=after) if hour < 12 else _("1%(minutes)s pm", minutes=after)
    written = f"{hour % 12 or 12}{after}"
    if hour >= EVENING:
        return _("%(evening_hour)s pm", evening_hour=written)
    return _("%(hour)s am", hour=written) if hour < 12 else _("%(hour)s pm", hour=written)
