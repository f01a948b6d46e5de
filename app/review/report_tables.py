"""The tables and charts of the reports. In those for outside the team, small counts are suppressed.

outside: whether a table is made for people outside the team, such as in a file. The team sees every number:
its members may open the cases behind them too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.design import short_day
from app.questionnaire.sections.about_you import AGE_BAND
from app.review.labels import TIERS
from app.review.report_cells import (
    Column,
    Table,
    TooFew,
    between_in_file,
    between_in_words,
    chart,
    percent,
)
from app.review.report_small_counts import LEAST_SHOWN, groups_to_show, is_small, parts_to_hide
from app.rules.tiers import Tier
from app.submissions.contact_details import LANGUAGES
from app.submissions.worklist.report_figures import Figures, Grouping
from app.submissions.worklist.rollup_keys import Stage
from app.submissions.worklist.time_buckets import Between

OTHERS, EVERYBODY = "All others together", "All together"
FILE_OF_MISSED = "windows-missed-by-week"
LEAST_FOR_MEDIAN, LEAST_FOR_NINETIETH = 5, 10
"""How many contacts each needs: fewer say more about chance than about the clinic; the 90th percentile of nine is the longest."""
GROUPS = {
    Grouping.CLINIC: "clinic",
    Grouping.PRIORITY: "priority",
    Grouping.LANGUAGE: "language",
    Grouping.AGE_BAND: "age",
}
STAGES = {
    Stage.RECEIVED: "Received",
    Stage.REACHED: "Reached",
    Stage.DECIDED: "Decided",
    Stage.BOOKED: "Booked",
    Stage.CAME: "Came",
    Stage.TREATED: "Treated",
}
_AGES = {option.value: option.label.patient for option in AGE_BAND.options}
_FIGURES = (
    Column("sent", "Received"),
    Column(
        "minutes_to_first_contact_median", "Median time to first contact", between_in_words, between_in_file
    ),
    Column("minutes_to_first_contact_90_percent", "90th percentile", between_in_words, between_in_file),
    Column("reached", "Reached"),
    Column("reached_percent", "% reached", percent),
    Column("within_promise_percent", "% within promise", percent),
    Column("booked", "Booked"),
)
Names = Callable[[str | None], str]


@dataclass(frozen=True)
class _Hidden:
    """What is suppressed in one row."""

    reached: bool = False
    in_time: bool = False
    booked: bool = False


def overall_table(overall: Figures, outside: bool) -> Table:
    """Return all submissions of the days in one row."""
    hidden = _hidden([overall])[0] if outside else _Hidden()
    return Table("overall", "All together", _FIGURES, [_row(overall, hidden, outside)])


def _hidden(rows: Sequence[Figures]) -> list[_Hidden]:
    received = [figures.received for figures in rows]
    reached = parts_to_hide([figures.reached for figures in rows], received)
    handled = [figures.in_time + figures.late for figures in rows]
    in_time = parts_to_hide([figures.in_time for figures in rows], handled)
    booked = parts_to_hide([figures.came_to(Stage.BOOKED) for figures in rows], received)
    return [_Hidden(row in reached, row in in_time, row in booked) for row in range(len(rows))]


def _row(figures: Figures, hidden: _Hidden, outside: bool) -> list[Any]:
    reached = None if hidden.reached else figures.reached
    return [
        None if outside and figures.received < LEAST_SHOWN else figures.received,
        _time(figures.median, figures.contacted, LEAST_FOR_MEDIAN, outside),
        _time(figures.ninetieth, figures.contacted, LEAST_FOR_NINETIETH, outside),
        reached,
        None if reached is None else _share(reached, figures.received),
        None if hidden.in_time else within_promise(figures),
        None if hidden.booked else figures.came_to(Stage.BOOKED),
    ]


def _time(time: Between | None, contacted: int, least: int, outside: bool) -> Between | TooFew | None:
    if outside and contacted < LEAST_SHOWN:
        return None
    return TooFew(contacted, least) if time is None or contacted < least else time


def _share(part: int, whole: int) -> float | TooFew:
    return round(100 * part / whole, 1) if whole else TooFew(0, 1)


def within_promise(figures: Figures) -> float | TooFew:
    """Return the percentage first handled by the time that their tier gives, of those handled or late."""
    return _share(figures.in_time, figures.in_time + figures.late)


def group_table(
    grouping: Grouping, overall: Figures, groups: Sequence[Figures], names: Names, outside: bool
) -> Table:
    """Return the same figures by group. For outside, groups that are too small share one row."""
    shown = _with_others(overall, groups) if outside else list(groups)
    hidden = _hidden(shown) if outside else [_Hidden()] * len(shown)
    rows = [
        [names(figures.group), *_row(figures, hide, outside)]
        for figures, hide in zip(shown, hidden, strict=True)
    ]
    word = GROUPS[grouping]
    charts = (
        chart(f"% reached, by {word}", rows, 5, percent, 100),
        chart(f"% within promise, by {word}", rows, 6, percent, 100),
    )
    return Table(
        f"by-{word}",
        f"By {word}",
        (Column(word, word.capitalize()), *_FIGURES),
        rows,
        [each for each in charts if each.bars],
    )


def _with_others(overall: Figures, groups: Sequence[Figures]) -> list[Figures]:
    indexes = groups_to_show([figures.received for figures in groups], overall.received)
    shown = [groups[index] for index in indexes]
    rest: Counter[tuple[str, str]] = Counter()
    for index, figures in enumerate(groups):
        if index not in indexes:
            rest.update(figures.counts)
    label = OTHERS if shown else EVERYBODY
    return [*shown, Figures(label, rest, overall.hour)] if rest else shown


def names_of(grouping: Grouping, clinics: Mapping[str, str]) -> Names:
    """Return the function that names the groups of a grouping."""
    tiers = {tier.id: TIERS[tier][0] for tier in Tier}
    known = {
        Grouping.CLINIC: clinics,
        Grouping.PRIORITY: tiers,
        Grouping.LANGUAGE: LANGUAGES,
        Grouping.AGE_BAND: _AGES,
    }[grouping]
    missing = "No preference" if grouping is Grouping.CLINIC else "Not answered"
    return lambda group: known.get(group, group) if group else missing


def funnel_table(overall: Figures, groups: Sequence[tuple[str, Figures]], outside: bool) -> Table:
    """Count how many came at least to each stage: of all, and for the team of each group, by its name."""
    named = [("All", overall), *(() if outside else groups)]
    rows = [[name, *_stages(figures, outside)] for name, figures in named]
    steps = [[STAGES[stage], number] for stage, number in zip(Stage, rows[0][1:], strict=True)]
    columns = [Column("group", "Group"), *(Column(stage.name.lower(), STAGES[stage]) for stage in Stage)]
    return Table("funnel", "From received to treated", columns, rows, [chart("All, by stage", steps, 1)])


def _stages(figures: Figures, outside: bool) -> list[int | None]:
    """Return the counts of the stages. For outside, what stops at a stage must not be a small number either."""
    counts = [figures.came_to(stage) for stage in Stage]
    if not outside:
        return list(counts)
    shown: list[int | None] = []
    whole = counts[0]
    for count in counts:
        if is_small(count, whole):
            break
        shown.append(count)
        whole = count
    return [*shown, *[None] * (len(counts) - len(shown))]


def missed_table(weeks: Sequence[tuple[date, int]], outside: bool) -> Table:
    """Count the windows missed in each week. weeks: their first day, and the number."""
    rows: list[list[Any]] = [[day, None if outside and 0 < n < LEAST_SHOWN else n] for day, n in weeks]
    columns = (Column("week_from", "Week from", short_day), Column("missed", "Windows missed"))
    bars = [[short_day(day), row[1]] for (day, _), row in zip(weeks, rows, strict=True)]
    return Table(FILE_OF_MISSED, "Windows missed by week", columns, rows, [chart("By week", bars, 1)])
