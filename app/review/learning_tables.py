"""The tables of the page about learning. Inside the team small numbers are shown, each with its number of cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.questionnaire.sections.about_you import AGE_BAND
from app.review.labels import REPORT_VALUES
from app.review.learning_statements import question_name
from app.review.learning_summary import LEAST_READS, Summary
from app.review.learning_words import between, month_name, percent, points, tier_name, too_few, with_interval
from app.rules.tiers import Tier
from app.statistics.agreement import Agreement
from app.statistics.drift import LEAST_IN_A_MONTH, PSI_ASKS_A_LOOK, Point
from app.statistics.proportions import LEAST_IN_A_CELL, Share, share_of
from app.submissions.contact_details import LANGUAGES
from app.submissions.learning.differences import Cell
from app.submissions.learning.figures import sent_by_tier

HIGHEST_FIRST = tuple(reversed(Tier))
NONE = "–"
SCAN_RESULTS = ("fresh", "healed", "none")
OUTSIDE = " – outside the limits"
_AGES = {option.value: option.label.patient for option in AGE_BAND.options}
_GROUPINGS = {"age_band": "Age", "language": "Language", "by_helper": "Who answered"}


@dataclass(frozen=True)
class Table:
    """One table. words: what to know before reading it. The first cell of a row names it; marked: rows to look at."""

    id: str
    title: str
    words: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    marked: frozenset[int] = frozenset()
    is_folded: bool = False


def tables(summary: Summary) -> list[Table]:
    """Return every table that has rows."""
    made = [
        _matrix(summary),
        _rulesets(summary),
        _months(summary),
        _groups(summary),
        _unsure(summary),
        _outcomes(summary),
    ]
    return [table for table in made if table.rows]


def _matrix(summary: Summary) -> Table:
    found, sent = summary.agreement, sent_by_tier(summary.figures.tiers)
    rows = [
        [
            tier_name(tier),
            f"{sent[tier]:,}",
            *(f"{found.matrix.get((tier, reading), 0):,}" for reading in HIGHEST_FIRST),
            _row_share(found, tier, above=True),
            _row_share(found, tier, above=False),
        ]
        for tier in HIGHEST_FIRST
        if sent[tier]
    ]
    return Table(
        "agreement",
        "The priority as sent, and as a clinician read it blind",
        "A row is a priority as sent; the six columns are how often a clinician gave each priority. With exact 95 % intervals.",
        ("As sent", "Sent", *(tier_name(tier) for tier in HIGHEST_FIRST), "Sent too low", "Sent too high"),
        rows if found.n else (),
    )


def _row_share(found: Agreement, tier: Tier, *, above: bool) -> str:
    share = found.row(tier, lambda reading: reading > tier if above else reading < tier)
    if share is None or share.n < LEAST_IN_A_CELL:
        return too_few(share.n if share else 0, LEAST_IN_A_CELL)
    return f"{with_interval(share)} of {share.n:,}"


def _rulesets(summary: Summary) -> Table:
    rows = []
    for ruleset in summary.rulesets:
        found, sent = summary.agreement_under(ruleset), sent_by_tier(summary.figures.tiers, ruleset)
        decided = sum(count.decided for count in summary.figures.tiers if count.ruleset == ruleset)
        overridden = sum(count.overridden for count in summary.figures.tiers if count.ruleset == ruleset)
        urgent = sum(n for tier, n in sent.items() if tier >= Tier.URGENT_CLINICIAN)
        rows.append(
            [
                ruleset,
                f"{sent.total():,}",
                _enough(share_of(urgent, sent.total()), LEAST_IN_A_MONTH),
                f"{found.n:,}",
                *(_enough(share, LEAST_READS, found.n) for share in (found.exact, found.under, found.over)),
                _enough(share_of(overridden, decided), LEAST_IN_A_MONTH),
            ]
        )
    return Table(
        "rulesets",
        "By ruleset",
        "",
        (
            "Ruleset",
            "Sent",
            "Emergency or urgent",
            "Read blind",
            "Same priority",
            "Sent too low",
            "Sent too high",
            "Overridden",
        ),
        rows,
    )


def _enough(share: Share | None, least: int, n: int | None = None) -> str:
    cases = n if n is not None else share.n if share else 0
    return too_few(cases, least) if share is None or cases < least else with_interval(share)


def _months(summary: Summary) -> Table:
    rows, marked = [], set()
    for number, (month, load, override) in enumerate(
        zip(summary.months, summary.load, summary.overrides, strict=True)
    ):
        change = summary.mix_changes.get(month.month)
        is_changed = change is not None and change > PSI_ASKS_A_LOOK
        if load.is_outside or override.is_outside or is_changed:
            marked.add(len(summary.months) - 1 - number)
        rows.append(
            [
                month_name(month.month),
                f"{month.sent:,}",
                *(_mix(month.tiers[tier], month.sent) for tier in HIGHEST_FIRST),
                _point(load),
                _point(override),
                NONE if change is None else f"{change:.2f}{' – look at it' if is_changed else ''}",
            ]
        )
    return Table(
        "months",
        "By month of sending",
        "In brackets the limits: three standard deviations of a month of that size. The change of the mix is the population "
        "stability index against the first 200 of the ruleset; above 0.2 it asks for a look.",
        (
            "Month",
            "Sent",
            *(tier_name(tier) for tier in HIGHEST_FIRST),
            "Emergency or urgent",
            "Overridden",
            "Change of mix",
        ),
        rows[::-1],
        frozenset(marked),
    )


def _mix(n: int, sent: int) -> str:
    return percent(n / sent) if sent >= LEAST_IN_A_MONTH else f"{n:,}"


def _point(point: Point) -> str:
    if not point.judged:
        return too_few(point.n, LEAST_IN_A_MONTH)
    limits = between(point.low, point.high)
    return f"{percent(point.share)} [{limits}]{OUTSIDE if point.is_outside else ''}"


def _groups(summary: Summary) -> Table:
    rows = [
        [
            f"{_GROUPINGS[row.grouping]}: {_group_name(row.grouping, row.value)}",
            f"{row.sent:,}",
            *(_cell(cell) for cell in (row.under, row.unsure, row.called_in_a_day, row.gave_up)),
        ]
        for row in summary.group_rows
    ]
    return Table(
        "groups",
        "Differences between groups of people",
        "Each group against all others together: its share, then the difference with its 95 % interval. A difference whose "
        f"interval includes 0 may be chance. Groups of fewer than {LEAST_IN_A_CELL} are not shown. "
        "“Sent too low” is of the blind readings; “not sure” is of all sent: at least one answer; called within 24 hours is of "
        "those who were called; not reached or withdrew is of the decided.",
        ("Group", "Sent", "Sent too low", "Not sure", "Called within 24 hours", "Not reached or withdrew"),
        rows,
    )


def _group_name(grouping: str, value: str | bool) -> str:
    if grouping == "by_helper":
        return "a helper" if value else "the patient"
    names = _AGES if grouping == "age_band" else LANGUAGES
    return names.get(str(value), str(value)) if value else "not answered"


def _cell(cell: Cell) -> str:
    if cell.share is None or cell.difference is None:
        return too_few(cell.n, LEAST_IN_A_CELL) if cell.n < LEAST_IN_A_CELL else "Too few others"
    return f"{percent(cell.share)} of {cell.n:,}; {points(cell.difference)}"


def _unsure(summary: Summary) -> Table:
    rows: list[list[str]] = []
    marked = set()
    for question, by_month in sorted(
        summary.unsure.items(), key=lambda item: -_share(list(item[1].values()))
    ):
        judged = [month for month, point in by_month.items() if point.judged]
        outside = [month_name(month) for month in judged if by_month[month].is_outside]
        if outside:
            marked.add(len(rows))
        answered = sum(point.n for point in by_month.values())
        rows.append(
            [
                question_name(question).strip("“”"),
                f"{answered:,}",
                percent(_share(list(by_month.values()))),
                f"{month_name(judged[-1])}: {_point(by_month[judged[-1]])}" if judged else NONE,
                ", ".join(outside) or NONE,
            ]
        )
    return Table(
        "unsure",
        "“Not sure”, by question",
        "",
        ("Question", "Answered", "Not sure", "Latest month with enough", "Outside the limits"),
        rows,
        frozenset(marked),
        is_folded=True,
    )


def _share(months: Sequence[Point]) -> float:
    answered = sum(point.n for point in months)
    return sum(point.hits for point in months) / answered if answered else 0


def _outcomes(summary: Summary) -> Table:
    emergencies = summary.found_later(Tier.EMERGENCY_NOW)
    cancers = summary.found_later(Tier.URGENT_CLINICIAN)
    outcomes = summary.figures.outcomes
    rows = []
    for tier in HIGHEST_FIRST:
        mine = [outcome for outcome in outcomes if outcome.tier == tier]
        if not mine:
            continue
        reports = {
            value: sum(outcome.n for outcome in mine if outcome.scan_result == value)
            for value in SCAN_RESULTS
        }
        rows.append(
            [
                tier_name(tier),
                f"{sum(outcome.n for outcome in mine if outcome.final_class or outcome.harm):,}",
                f"{emergencies.get(tier, 0):,}",
                f"{cancers.get(tier, 0):,}",
                *(f"{n:,}" for n in reports.values()),
            ]
        )
    return Table(
        "outcomes",
        "What became of them",
        "As recorded by staff. The last columns are what the scan report says.",
        (
            "As sent",
            "Followed up",
            "Emergency of the back",
            "Cancer",
            *(f"Report: {REPORT_VALUES[value].lower()}" for value in SCAN_RESULTS),
        ),
        rows,
    )
