"""The tables and charts of the reports. Small counts are suppressed here, for the page and the files alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.questionnaire.sections.about_you import AGE_BAND
from app.review.labels import DECISIONS, HARD, REASONS, TIERS
from app.review.report_small_counts import LEAST_SHOWN, cells_to_hide, groups_to_show, is_small, parts_to_hide
from app.rules.tiers import Tier
from app.submissions.contact_details import LANGUAGES
from app.submissions.feedback import FoundHard
from app.submissions.page_counts import Passage
from app.submissions.statuses import Decision
from app.submissions.worklist.report_figures import Against, Figures, Grouping

NOT_SHOWN = "not shown"
LEAST_PASSAGES = 11
OTHERS, EVERYBODY = "All others together", "All together"
MINUTES_OF_HOUR, MINUTES_OF_DAY = 60, 24 * 60
GROUPS = {Grouping.CLINIC: "clinic", Grouping.LANGUAGE: "language", Grouping.AGE_BAND: "age"}
_AGES = {option.value: option.label.patient for option in AGE_BAND.options}


@dataclass(frozen=True)
class Column:
    """One column. id: its header in the file. in_words: formats a value for the page."""

    id: str
    title: str
    in_words: Callable[[Any], str] = str


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: its label, its length in percent of the chart's width, its value in words."""

    label: str
    length: float
    words: str


@dataclass(frozen=True)
class Chart:
    """A bar chart. Its table holds the same figures."""

    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Table:
    """One table. name: that of its file. rows: unformatted values, None where suppressed."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    charts: Sequence[Chart] = ()

    @property
    def header(self) -> list[str]:
        """The header of the file."""
        return [column.id for column in self.columns]

    @property
    def file_rows(self) -> list[list[str]]:
        """The rows of the file."""
        return [[NOT_SHOWN if value is None else str(value) for value in row] for row in self.rows]

    @property
    def page_rows(self) -> list[list[str]]:
        """The rows of the page."""
        return [
            [
                NOT_SHOWN if value is None else column.in_words(value)
                for column, value in zip(self.columns, row, strict=True)
            ]
            for row in self.rows
        ]


def minutes_in_words(minutes: float) -> str:
    """Format a duration: "45 min", "3 h 20 min", "2 days 4 h"."""
    whole = round(minutes)
    if whole < MINUTES_OF_HOUR:
        return f"{whole} min"
    if whole < MINUTES_OF_DAY:
        return f"{whole // MINUTES_OF_HOUR} h {whole % MINUTES_OF_HOUR} min"
    days = whole // MINUTES_OF_DAY
    return f"{days} {'day' if days == 1 else 'days'} {whole % MINUTES_OF_DAY // MINUTES_OF_HOUR} h"


def _percent(share: float) -> str:
    return f"{share:g} %"


_FIGURES = (
    Column("sent", "Sent"),
    Column("minutes_to_first_contact_median", "First contact: half within", minutes_in_words),
    Column("minutes_to_first_contact_90_percent", "First contact: 90 % within", minutes_in_words),
    Column("reached", "Reached"),
    Column("reached_percent", "Share reached", _percent),
)


def overall_table(overall: Figures) -> Table:
    """Return all submissions of the span in one row."""
    return Table(
        "overall", "All together", _FIGURES, [_row(overall, is_small(overall.reached, overall.sent))]
    )


def _row(figures: Figures, suppress_reached: bool) -> list[Any]:
    enough_contacts = figures.contacted >= LEAST_SHOWN
    reached = None if suppress_reached else figures.reached
    return [
        figures.sent if figures.sent >= LEAST_SHOWN else None,
        figures.median if enough_contacts else None,
        figures.ninety if enough_contacts else None,
        reached,
        None if reached is None else round(100 * reached / figures.sent, 1),
    ]


def group_table(grouping: Grouping, overall: Figures, groups: Sequence[Figures], names: Names) -> Table:
    """Return the same figures by group; groups that are too small share one row."""
    shown = _with_others(overall, groups)
    hidden = parts_to_hide([figures.reached for figures in shown], [figures.sent for figures in shown])
    rows = [[names(figures.group), *_row(figures, row in hidden)] for row, figures in enumerate(shown)]
    word = GROUPS[grouping]
    columns = (Column(word, word.capitalize()), *_FIGURES)
    charts = (
        _chart(f"Half were called within, by {word}", rows, 2, minutes_in_words),
        _chart(f"Share reached, by {word}", rows, 5, _percent, 100),
    )
    title = f"By {word}"
    return Table(f"by-{word}", title, columns, rows, [chart for chart in charts if chart.bars])


Names = Callable[[str | None], str]


def _with_others(overall: Figures, groups: Sequence[Figures]) -> list[Figures]:
    shown = [groups[index] for index in groups_to_show([figures.sent for figures in groups], overall.sent)]
    sent = overall.sent - sum(figures.sent for figures in shown)
    reached = overall.reached - sum(figures.reached for figures in shown)
    label = OTHERS if shown else EVERYBODY
    return [*shown, Figures(label, sent, 0, reached, None, None)] if sent else shown


def names_of(grouping: Grouping, clinics: Mapping[str, str]) -> Names:
    """Return the function that names the groups of a grouping."""
    known = {Grouping.CLINIC: clinics, Grouping.LANGUAGE: LANGUAGES, Grouping.AGE_BAND: _AGES}[grouping]
    missing = "No preference" if grouping is Grouping.CLINIC else "Not answered"
    return lambda group: known.get(group, group) if group else missing


def _chart(
    title: str,
    rows: Sequence[Sequence[Any]],
    column: int,
    in_words: Callable[[Any], str],
    full_width: float = 0,
) -> Chart:
    """Draw a bar for each row with a value in a column. full_width: the value of a full bar; 0 for the highest one."""
    known = [row for row in rows if row[column] is not None]
    full = full_width or max((row[column] for row in known), default=0) or 1
    return Chart(
        title, [Bar(row[0], round(100 * row[column] / full, 1), in_words(row[column])) for row in known]
    )


def decision_table(counts: Counts) -> Table:
    """Count submissions by tier as sent and current decision."""
    shown = _cells_shown(counts)
    rows = [
        [TIERS[tier][0], *(shown.get((tier, decision)) for decision in _DECISIONS)] for tier in reversed(Tier)
    ]
    columns = [
        Column("tier_as_sent", "How soon, as sent"),
        *(Column(each.value if each else "none_yet", _decision(each)) for each in _DECISIONS),
    ]
    bars = [[f"{TIERS[tier][0]}: {_decision(decision)}", n] for (tier, decision), n in shown.items()]
    charts = [_chart("Decisions by tier", bars, 1, str)] if bars else []
    return Table("tier-by-decision", "Decisions by tier", columns, rows, charts)


Counts = Mapping[tuple[Tier, Decision | None], int]
_DECISIONS = (*Decision, None)


def _decision(decision: Decision | None) -> str:
    return DECISIONS[decision] if decision else "None yet"


def _cells_shown(counts: Counts) -> dict[tuple[Tier, Decision | None], int]:
    pairs = [(tier, decision) for tier in reversed(Tier) for decision in _DECISIONS]
    numbers = [counts.get(pair, 0) for pair in pairs]
    hidden = cells_to_hide(numbers)
    return {pair: numbers[index] for index, pair in enumerate(pairs) if index not in hidden}


def against_table(overrides: Sequence[Against], counts: Counts) -> Table:
    """Count the decisions against the tier by reason, where the decision table shows their number."""
    rows = []
    for (tier, decision), number in _cells_shown(counts).items():
        reasons = [each for each in overrides if (each.tier, each.decision) == (tier, decision)]
        shown = groups_to_show([each.number for each in reasons], number)
        rows += [_against_row(reasons[index]) for index in shown]
    columns = (
        Column("tier_as_sent", "How soon, as sent"),
        Column("decision", "Decision"),
        Column("reason", "Reason"),
        Column("number", "Number"),
    )
    return Table("against-the-tier", "Decisions against the tier", columns, rows)


def _against_row(figures: Against) -> list[Any]:
    reasons = {reason.value: label for reason, label in REASONS.items()}
    return [
        TIERS[figures.tier][0],
        DECISIONS[figures.decision],
        reasons.get(figures.reason or "", "No reason given"),
        figures.number,
    ]


def passage_table(passages: Mapping[str, Passage], pages: Sequence[str]) -> Table:
    """Show how often each page was opened and continued from; fewer than LEAST_PASSAGES of either, or between them, not.

    pages: in the order of the check.
    """
    columns = (
        Column("page", "Page of the check"),
        Column("opened", "Opened"),
        Column("continued", "Continued from"),
        Column("percent", "In 100"),
    )
    counted = [(page, passages.get(page, Passage())) for page in pages]
    return Table(
        "pages", "Where people give up", columns, [[page, *_passage(passage)] for page, passage in counted]
    )


def _passage(passage: Passage) -> list[int | None]:
    """Return the counts and the share of one page, None where suppressed."""
    if passage.opened < LEAST_PASSAGES:
        return [None, None, None]
    gave_up = passage.opened - passage.continued
    if passage.continued < LEAST_PASSAGES or 0 < gave_up < LEAST_PASSAGES:
        return [passage.opened, None, None]
    return [passage.opened, passage.continued, round(100 * passage.continued / passage.opened)]


def hard_table(feedback: Sequence[FoundHard]) -> Table:
    """Count what patients found hard to understand: ticks, not people, so small numbers identify no one."""
    columns = (
        Column("page", "Page"),
        Column("language", "Read in", lambda code: LANGUAGES.get(code, code)),
        Column("what", "What was hard", lambda what: HARD[what]),
        Column("number", "Ticks"),
    )
    rows = [[figures.page, figures.language, figures.what, figures.number] for figures in feedback]
    return Table("hard-to-understand", "Hard to understand", columns, rows)
