"""The charts of the board, drawn here as SVG: eight weeks as bars, and the same for each priority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.review.labels import TIERS
from app.review.report_cells import TooFew
from app.review.report_tables import LEAST_FOR_MEDIAN, within_promise
from app.rules.tiers import Tier
from app.submissions.worklist.report_figures import Days, DaysSummed, Figures
from app.submissions.worklist.rollup_keys import Stage
from app.submissions.worklist.time_buckets import EDGES

WIDTH, MARGIN, BAR = 320, 8, 28
TOP, BOTTOM = 24, 126
"""In units of the drawing: its width, what stays free beside the bars, a bar, and where bars end at the top and at the bottom."""
ABSENT = "–"
Value = float | int | None


@dataclass(frozen=True)
class Bar:
    """One bar. x, y, height: in units of the drawing. value: in words. week: its last day, short."""

    x: float
    y: float
    height: float
    value: str
    week: str

    @property
    def middle(self) -> float:
        """Where its texts are centered."""
        return self.x + BAR / 2


@dataclass(frozen=True)
class Chart:
    """A bar for each week. id: unique on the page. are_limits: the values are at most these, since times are kept in steps."""

    id: str
    title: str
    bars: Sequence[Bar]
    are_limits: bool = False

    @property
    def latest(self) -> str:
        """The value of the last week."""
        value = self.bars[-1].value
        return f"≤{value}" if self.are_limits and value != ABSENT else value

    @property
    def full_title(self) -> str:
        """The title, for those who do not see the sign before the latest value."""
        return f"{self.title}, at most" if self.are_limits else self.title

    @property
    def in_words(self) -> str:
        """All of it, for those who do not see it."""
        return "; ".join(f"{bar.week}: {bar.value}" for bar in self.bars)


def short_date(day: date) -> str:
    """Return a day as "Nov 30"."""
    return f"{day:%b} {day.day}"


def bar_chart(
    chart_id: str,
    title: str,
    weeks: Sequence[Days],
    values: Sequence[Value],
    words: Sequence[str],
    full: float = 0,
) -> Chart:
    """Draw a chart. words: each value in words. full: the value of a full bar; 0 for the highest one."""
    highest = full or max((value for value in values if value is not None), default=0) or 1
    step = (WIDTH - 2 * MARGIN) / len(weeks)
    bars = []
    for index, (week, value, text) in enumerate(zip(weeks, values, words, strict=True)):
        height = round((BOTTOM - TOP) * (value or 0) / highest, 1)
        x = round(MARGIN + index * step + (step - BAR) / 2, 1)
        bars.append(Bar(x, round(BOTTOM - height, 1), height, text, short_date(week.last)))
    return Chart(chart_id, title, bars)


def trend_charts(weeks: Sequence[Days], summed: Sequence[DaysSummed]) -> list[Chart]:
    """Return the charts of everything, oldest week first."""
    figures = [each.whole() for each in summed]

    def counted(chart_id: str, title: str, number: Callable[[Figures], int]) -> Chart:
        numbers = [number(each) for each in figures]
        return bar_chart(chart_id, title, weeks, numbers, [str(n) for n in numbers])

    def shared(chart_id: str, title: str, part: Callable[[Figures], int]) -> Chart:
        shares = [round(100 * part(each) / each.received) if each.received else None for each in figures]
        return bar_chart(chart_id, title, weeks, shares, _percentages(shares), 100)

    return [
        counted("received", "Received", lambda each: each.received),
        _promise_chart("within-promise", "Within promise", weeks, figures),
        _median_chart(weeks, figures),
        shared("reached", "Reached", lambda each: each.reached),
        shared("booked", "Booked", lambda each: each.came_to(Stage.BOOKED)),
        counted("missed", "Windows missed", lambda each: each.missed),
    ]


def priority_charts(weeks: Sequence[Days], summed: Sequence[DaysSummed]) -> list[Chart]:
    """Return how much was within promise, one chart for each priority that had any."""
    by_tier = [each.by_tier() for each in summed]
    hour = summed[-1].whole().hour
    return [
        _promise_chart(
            f"promise-{tier.id.replace('_', '-')}",
            TIERS[tier][0],
            weeks,
            [each.get(tier, Figures(tier.id, Counter(), hour)) for each in by_tier],
        )
        for tier in reversed(Tier)
        if any(tier in each for each in by_tier)
    ]


def _promise_chart(chart_id: str, title: str, weeks: Sequence[Days], figures: Sequence[Figures]) -> Chart:
    shares = [within_promise(each) for each in figures]
    values = [None if isinstance(share, TooFew) else round(share) for share in shares]
    return bar_chart(chart_id, title, weeks, values, _percentages(values), 100)


def _percentages(values: Sequence[int | None]) -> list[str]:
    return [ABSENT if value is None else f"{value}%" for value in values]


def _median_chart(weeks: Sequence[Days], figures: Sequence[Figures]) -> Chart:
    """Draw the upper end of the step in which each median lies; the height is the step, so that minutes show beside days."""
    ends = [
        each.median.end if each.median is not None and each.contacted >= LEAST_FOR_MEDIAN else None
        for each in figures
    ]
    steps = [None if end is None else EDGES.index(end) for end in ends]
    drawn = bar_chart(
        "first-contact", "Median time to first contact", weeks, steps, [_short(end) for end in ends]
    )
    return replace(drawn, are_limits=True)


def _short(minutes: int | None) -> str:
    """Format the end of a step shortly: "40m", "3h", "2d"."""
    if minutes is None:
        return ABSENT
    for unit, size in (("d", 24 * 60), ("h", 60)):
        if minutes % size == 0 and minutes > size:
            return f"{minutes // size}{unit}"
    return f"{minutes}m"
