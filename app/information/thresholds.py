"""Every number of the rules that is in no table of answers: what it decides, and its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.information.rules_tables import answers_on_level
from app.questionnaire.sections.care_so_far import TREATMENT_TRIED
from app.rules import due_dates
from app.rules.assess import WATCHED_AT_STANDARD
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.tiers import Tier

DESIGN = "Design: the clinic’s own choice"
LCD = "CMS LCD, as summarised"
RAND = "After the RAND signs; the number is design"
WINDOW = "The clinic’s source page: 8 to 12 weeks"


@dataclass(frozen=True)
class Threshold:
    """One number. value: with its unit. says: what it decides. source: where it comes from."""

    value: str
    says: str
    source: str


SAYS: dict[str, tuple[str, str, str]] = {
    "acute_under_days": ("under {} days", "acute: most points for age", "CMS: under 6 weeks (not read in the LCD)"),
    "early_subacute_last_day": ("{} days", "last day before the window is closing, and fewer points", WINDOW),
    "last_day_in_window": ("{} days", "last day of the window; older is never priority", f"{WINDOW}; CMS A58534"),
    "pain_some": ("{} of 10", "least pain that is not “little pain”", "FREE trial entry"),
    "pain_bad": ("{} of 10", "least pain that meets the criterion", f"{LCD}; VERTOS II"),
    "pain_very_bad": ("{} of 10", "least pain that is very bad", f"{LCD}, for patients in hospital; VAPOUR (7)"),
    "severe_acute_pain_level": ("{}", "severe acute: least pain, together with severe limits", LCD),
    "severe_level": ("{}", "severe limits of daily function", "Stands in for RDQ over 17 (CMS LCD, RAND)"),
    "worse_level": ("{}", "a trend that gets worse", f"{LCD}; RAND"),
    "suspicion_of_onset": ("{} of 7", "suspicion: began all at once", RAND),
    "suspicion_of_lying": ("{} of 7", "suspicion: worse on moving, eases lying down", RAND),
    "suspicion_of_height": ("{} of 7", "suspicion: lost height or a stoop", RAND),
    "suspicion_of_severe_limits": ("{} of 7", "suspicion: severe limits, or very bad pain", RAND),
    "fragile_by_bone": ("{} of 7", "suspicion: weak bones under 50, or age not known", RAND),
    "fragile_by_bone_at_50": ("{} of 7", "suspicion: weak bones at 50 or older", RAND),
    "fragile_by_age": ("{} of 7", "or, if more, by age: under 50, not known, 50 to 64, 65 or older", RAND),
    "suspicion_for_a_scan": (
        "{} of 7", f"least suspicion for “{Tier.IMAGING_FIRST.label}”, with weak bones, a stoop, or an age not under 50", RAND
    ),
    "priority_fracture_level": ("{}", "priority: least favourable age of the break", LCD),
    "priority_pain_level": ("{}", "priority: least pain", LCD),
    "priority_trend_level": ("{}", "priority: least trend (the same)", f"{LCD}; RAND"),
    "priority_trend_level_if_severe_acute": ("{}", "the same, when severe acute (not known)", DESIGN),
    "priority_treatment_level": ("{}", "priority: least treatment tried, unless severe acute", "Clinic’s criteria"),
    "priority_adverse_findings": ("{} of 3", "priority, unless worse: least of stoop, severe limits, very bad pain", LCD),
    "score_for_priority": ("{} of 22", "priority: least score, beside all of the above", f"{DESIGN}, low influence"),
    "old_fracture_most": ("{}", "most for a break older than the window", "CMS A58534"),
    "old_fracture_most_with_a_reason": ("{}", "the same, if an MRI shows it new, worse, or severe limits", "CMS A58534; ACR"),
    "little_pain_level": ("{}", "little pain", "ACR: without pain, medical care only"),
    "little_pain_most": ("{}", "most for little pain, unless worse or severe limits", "ACR"),
    "treatment_days": ("{} days", "least age of the pain that treatment so long fits into, else a flag", DESIGN),
    "severe_low_tier_up_to": ("{}", "severe acute at or below this: a flag, and a call within the time above", DESIGN),
}  # fmt: skip
"""By its name in the ruleset: how the value is written, what it decides, and its source."""


LEVELS_OF = {
    "severe_acute_pain_level": "pain_score",
    "severe_level": "function_impact",
    "worse_level": "pain_trend",
    "priority_fracture_level": "onset_date",
    "priority_pain_level": "pain_score",
    "priority_trend_level": "pain_trend",
    "priority_trend_level_if_severe_acute": "pain_trend",
    "priority_treatment_level": "treatment_tried",
    "little_pain_level": "pain_score",
}
"""The numbers that are levels, and the question whose answers fall on them."""


@cache
def thresholds(ruleset: Ruleset = CURRENT) -> tuple[Threshold, ...]:
    """Return every number of a ruleset in reading order, then the days needed before the window closes."""
    rows = [
        Threshold(how.format(_in_words(name, getattr(ruleset, name))), says, source)
        for name, (how, says, source) in SAYS.items()
    ]
    last = Threshold(
        f"{due_dates.DAYS_NEEDED_BEFORE_CLOSING} days",
        "before the window closes someone must act (a setting; this is its default)",
        "Design: what a clinic needs for a scan and a slot",
    )
    return (*rows, last)


@dataclass(frozen=True)
class WatchedReview:
    """The standard reviews that are due sooner, and what is said to their patients (decision model, section 2).

    flags: one of these makes it one, with one of the answers `pain` or `trend`. days: business days.
    """

    flags: tuple[str, ...]
    pain: tuple[str, ...]
    trend: tuple[str, ...]
    days: int = due_dates.WATCHED_STANDARD_BUSINESS_DAYS
    urgent: str = Tier.URGENT_CLINICIAN.label
    emergency: str = Tier.EMERGENCY_NOW.label


@cache
def watched_review(ruleset: Ruleset = CURRENT) -> WatchedReview:
    """Return which standard reviews are due sooner, with a ruleset's numbers."""
    return WatchedReview(
        flags=tuple(sorted(WATCHED_AT_STANDARD)),
        pain=answers_on_level("pain_score", ruleset.severe_acute_pain_level),
        trend=answers_on_level("pain_trend", ruleset.worse_level),
    )


def _in_words(name: str, value: object) -> str:
    if name in LEVELS_OF:
        return "; ".join(answers_on_level(LEVELS_OF[name], value))
    if isinstance(value, Tier):
        return value.label
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    if isinstance(value, Mapping):
        labels = {option.value: option.label.patient for option in TREATMENT_TRIED.options}
        return "; ".join(f"{labels[key]}: {days}" for key, days in value.items())
    return str(value)
