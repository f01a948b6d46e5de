"""The tables of decisions and overrides, of feedback on questions, and of where people give up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.review.labels import DECISIONS, HARD, REASONS, TIERS
from app.review.report_cells import Column, Table
from app.review.report_small_counts import cells_to_hide, groups_to_show
from app.rules.tiers import Tier
from app.submissions.contact_details import LANGUAGES
from app.submissions.feedback import FoundHard
from app.submissions.page_counts import Passage
from app.submissions.statuses import Decision
from app.submissions.worklist.report_figures import Override

LEAST_PASSAGES = 11
Counts = Mapping[tuple[Tier, Decision | None], int]
_DECISIONS = (*Decision, None)


def decision_table(counts: Counts, outside: bool) -> Table:
    """Count submissions by tier as sent and current decision."""
    shown = _cells_shown(counts, outside)
    rows = [
        [TIERS[tier][0], *(shown.get((tier, decision)) for decision in _DECISIONS)] for tier in reversed(Tier)
    ]
    columns = [
        Column("tier_as_sent", "Priority as sent"),
        *(Column(each.value if each else "none_yet", _decision(each)) for each in _DECISIONS),
    ]
    return Table("tier-by-decision", "Decisions by priority", columns, rows)


def _decision(decision: Decision | None) -> str:
    return DECISIONS[decision] if decision else "None yet"


def _cells_shown(counts: Counts, outside: bool) -> dict[tuple[Tier, Decision | None], int]:
    pairs = [(tier, decision) for tier in reversed(Tier) for decision in _DECISIONS]
    numbers = [counts.get(pair, 0) for pair in pairs]
    hidden = cells_to_hide(numbers) if outside else frozenset()
    return {pair: numbers[index] for index, pair in enumerate(pairs) if index not in hidden}


def override_table(overrides: Sequence[Override], counts: Counts, outside: bool) -> Table:
    """Count the decisions against the tier by reason; for outside, where the decision table shows their number."""
    rows = []
    for (tier, decision), number in _cells_shown(counts, outside).items():
        reasons = [each for each in overrides if (each.tier, each.decision) == (tier, decision)]
        numbers = [each.number for each in reasons]
        shown = groups_to_show(numbers, number) if outside else range(len(reasons))
        rows += [_override_row(reasons[index]) for index in shown]
    columns = (
        Column("tier_as_sent", "Priority as sent"),
        Column("decision", "Decision"),
        Column("reason", "Reason for overriding"),
        Column("number", "Number"),
    )
    return Table("against-the-tier", "Overrides", columns, rows)


def _override_row(override: Override) -> list[Any]:
    reasons = {reason.value: label for reason, label in REASONS.items()}
    return [
        TIERS[override.tier][0],
        DECISIONS[override.decision],
        reasons.get(override.reason or "", "No reason given"),
        override.number,
    ]


def passage_table(passages: Mapping[str, Passage], pages: Sequence[str]) -> Table:
    """Show how often each page was opened and continued from; fewer than LEAST_PASSAGES of either, or between them, not.

    That holds for the team too: the counts are of people who sent nothing. pages: in the order of the check.
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
    return Table("hard-to-understand", "Patient feedback on questions", columns, rows)
