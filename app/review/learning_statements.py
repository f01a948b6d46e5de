"""The plain statements at the top of the page about learning: each with its number of cases, or that these are too few yet."""

from __future__ import annotations

from collections.abc import Sequence

from app.questionnaire.questions import QUESTIONS
from app.review.learning_summary import LEAST_READS, Summary
from app.review.learning_words import listed, month_name, percent, tier_name, too_few, with_interval
from app.rules.tiers import Tier
from app.statistics.drift import LEAST_IN_A_MONTH, Point
from app.statistics.kappa import LEAST_PAIRS
from app.statistics.proportions import LEAST_IN_A_CELL, share_of

BIAS = (
    "Low priorities are scanned and followed up less often, so dangers among them are found less often than they happen: "
    "the true share sent too low may be higher than it looks here."
)
NOT_BLIND = (
    "A reading is blind to the priority, the flags, the score and the due time. It is not blind when the reader has seen the "
    "submission in another list, which shows the priority in its row: those that were opened from there are counted, and told "
    "apart above. A clinician who has opened a submission in any other way is not asked about it."
)


def statements(summary: Summary) -> list[str]:
    """Return the statements, most important first."""
    return [
        _exact(summary),
        _under(summary),
        _sensitivity(summary),
        _found_later(summary),
        _two_readers(summary),
        _load(summary),
        _overrides(summary),
        _drift(summary),
    ]


def _exact(summary: Summary) -> str:
    found, n = summary.agreement, summary.agreement.n
    if n < LEAST_READS or not (found.exact and found.within_one):
        return f"Read blind by a clinician – {too_few(n, LEAST_READS)}."
    return (
        f"Of {n:,} read blind, the clinician gave the priority as sent in {with_interval(found.exact)}, "
        f"and one at most one step away in {with_interval(found.within_one)}.{_told_apart(summary)}"
    )


def _told_apart(summary: Summary) -> str:
    seen = sum(read.n for read in summary.not_from_list)
    strict = summary.strictly_blind
    if not seen:
        return ""
    without = (
        f"without them the priority was the same in {with_interval(strict.exact)}"
        if strict.n >= LEAST_READS and strict.exact
        else f"without them {too_few(strict.n, LEAST_READS).lower()}"
    )
    return f" {seen:,} of them were opened from a list that shows the priority; {without}."


def _under(summary: Summary) -> str:
    found = summary.agreement
    if found.n < LEAST_READS or not (found.under and found.over):
        return f"Sent too low, or too high – {too_few(found.n, LEAST_READS)}."
    return (
        f"Sent too low, by the clinician’s reading: {with_interval(found.under)} of all that was sent; too high: "
        f"{with_interval(found.over)}. Each reading counts for all that was sent at its priority for each one read."
    )


def _sensitivity(summary: Summary) -> str:
    parts = []
    for tier, words in (
        (Tier.EMERGENCY_NOW, "as emergencies"),
        (Tier.URGENT_CLINICIAN, "as urgent or emergencies"),
    ):
        share = summary.agreement.sensitivity(tier)
        n = share.n if share else 0
        figure = (
            f"{with_interval(share)} were sent so"
            if share and n >= LEAST_IN_A_CELL
            else too_few(n, LEAST_IN_A_CELL).lower()
        )
        parts.append(f"of {n:,} that the clinician read {words}, {figure}")
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def _found_later(summary: Summary) -> str:
    found = summary.found_later(Tier.EMERGENCY_NOW)
    total = sum(found.values())
    low = sum(n for tier, n in found.items() if tier <= Tier.STANDARD_REVIEW)
    if not total:
        return "No emergency of the back is recorded as a final class or as a harm within 30 days."
    return (
        f"An emergency of the back is recorded in {total:,} {'patient' if total == 1 else 'patients'}: "
        f"{found.get(Tier.EMERGENCY_NOW, 0):,} sent as emergencies, {low:,} at standard review or below."
    )


def _two_readers(summary: Summary) -> str:
    kappa = summary.kappa
    if kappa is None:
        return f"Agreement of two clinicians – {too_few(summary.pairs, LEAST_PAIRS)}."
    return (
        f"Two clinicians who read the same {kappa.n:,} agreed with a weighted kappa of {kappa.value:.2f} "
        f"({kappa.low:.2f} to {kappa.high:.2f}; 1 is perfect, 0 is chance). The rules can hardly agree more with a clinician "
        "than two clinicians do with each other."
    )


def _load(summary: Summary) -> str:
    month, point = _latest(summary, summary.load)
    if point is None:
        return f"Emergency and urgent – {too_few(_most(summary.load), LEAST_IN_A_MONTH)} in a month."
    share = share_of(point.hits, point.n)
    figure = with_interval(share) if share else ""
    return f"In {month}, {figure} of {point.n:,} were sent as emergency or urgent."


def _overrides(summary: Summary) -> str:
    month, point = _latest(summary, summary.overrides)
    if point is None:
        return f"Decided against the priority – {too_few(_most(summary.overrides), LEAST_IN_A_MONTH)} decisions in a month."
    return f"Of {point.n:,} decisions on those sent in {month}, {percent(point.share)} went against the priority."


def _latest(summary: Summary, points: Sequence[Point]) -> tuple[str, Point | None]:
    """Return the latest month that has enough cases."""
    judged = [(month, point) for month, point in zip(summary.months, points, strict=True) if point.judged]
    return (month_name(judged[-1][0].month), judged[-1][1]) if judged else ("", None)


def _most(points: Sequence[Point]) -> int:
    return max((point.n for point in points), default=0)


def _drift(summary: Summary) -> str:
    found = [
        *_outside("the share of emergency and urgent", summary, summary.load),
        *_outside("decisions against the priority", summary, summary.overrides),
        *(f"the mix of priorities in {month_name(month)}" for month in summary.changed_mixes),
        *_unsure(summary),
    ]
    if not found and not any(point.judged for point in summary.load):
        return f"Drift from month to month – {too_few(_most(summary.load), LEAST_IN_A_MONTH)} in a month."
    if not found:
        return "No month lies outside its limits (three standard deviations)."
    return f"Outside the limits, look at it: {listed(found)}."


def _outside(words: str, summary: Summary, points: Sequence[Point]) -> list[str]:
    months = [
        month_name(month.month)
        for month, point in zip(summary.months, points, strict=True)
        if point.is_outside
    ]
    return [f"{words} in {listed(months)}"] if months else []


def _unsure(summary: Summary) -> list[str]:
    return [
        f"“not sure” about {question_name(question)} in "
        f"{listed([month_name(month) for month, point in points.items() if point.is_outside])}"
        for question, points in summary.unsure.items()
        if any(point.is_outside for point in points.values())
    ]


def question_name(question: str) -> str:
    """Return a question's short name; its id when the questionnaire has it no more."""
    return f"“{QUESTIONS[question].short}”" if question in QUESTIONS else question


def weights_in_words(summary: Summary) -> str:
    """Say how many submissions each reading stands for."""
    parts = [
        f"{tier_name(tier)} {summary.weights[tier]:.0f}" for tier in reversed(Tier) if tier in summary.weights
    ]
    return f"Each reading stands for so many that were sent: {', '.join(parts)}." if parts else ""
