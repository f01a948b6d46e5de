"""Turns answers and a day into an assessment. The same input always gives the same assessment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.questionnaire.answers import Answers
from app.questionnaire.sections.care_so_far import IMAGING_RESULT, TREATMENT_TRIED
from app.rules.benefit_tier import benefit_tier, is_bad_or_worsening, is_severe_acute, suspicion
from app.rules.criteria import Finding
from app.rules.findings import findings, fracture_age, levels_of, scan_is_before_pain
from app.rules.levels import IMAGING_UNKNOWN, IMAGING_XRAY, Levels
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import Safety, safety
from app.rules.tiers import Tier

HOLD = "hold:"
RED_FLAG = "red_flag:"
NEXT = "next:"
UNSURE = "unsure:"
SAME_DAY_CARE = "next:same_day_care"
CANNOT_STAND = "flag:cannot_stand_for_pain"
SEVERE_LOW_TIER = "flag:severe_low_tier"
SUDDEN_PAIN = "flag:sudden_worst_pain"

WATCHED_AT_STANDARD = frozenset({"flag:cancer_past", "unsure:cancer_history", "flag:immune_risk"})
"""With bad or worsening pain at standard review: same-day advice, and reading in 2 business days."""


@dataclass(frozen=True)
class Assessment:
    """The result of applying the rules to the answers.

    tier: how soon, and by whom, the submission is read. score: 0 to 22. suspicion: 0 to 7.
    flags: stable codes, including `next:` ones. window: first and last day on which it may close, or None.
    as_of: the clinic's local date of the assessment. is_due_sooner: whether a standard review is due in 2 business days
    (decision model, section 2, at the end); not part of the record.
    """

    tier: Tier
    core: Tier
    floor: Tier
    cap: Tier
    score: int
    suspicion: int
    findings: tuple[Finding, ...]
    flags: tuple[str, ...]
    window: tuple[date, date] | None
    ruleset: str
    as_of: date
    is_due_sooner: bool = False

    def starting(self, prefix: str) -> tuple[str, ...]:
        """Return the flags that start with a prefix, such as `hold:`."""
        return tuple(flag for flag in self.flags if flag.startswith(prefix))

    @property
    def holds(self) -> tuple[str, ...]:
        """Possible contraindications: a clinician must clear them before booking."""
        return self.starting(HOLD)

    @property
    def next_steps(self) -> tuple[str, ...]:
        """What the patient can do next, as codes."""
        return self.starting(NEXT)


def assess(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> Assessment:
    """Assess the answers as of a day. Raises OverflowError for dates at the edge of the calendar.

    answers: as returned by `Journey.for_rules`; a missing one counts as not known. All given ones are used.
    as_of: the clinic's local date.
    """
    found = findings(answers, as_of, ruleset)
    on = levels_of(found)
    points = sum([finding.points for finding in found])
    gate = safety(answers, ruleset)
    from_core = benefit_tier(on, ruleset, points)
    tier = max(gate.floor, min(gate.cap, from_core))
    age = fracture_age(answers, as_of)
    return Assessment(
        tier=tier,
        core=from_core,
        floor=gate.floor,
        cap=gate.cap,
        score=points,
        suspicion=suspicion(on, ruleset),
        findings=found,
        flags=tuple(
            dict.fromkeys(
                (*gate.flags, *_more_flags(answers, on, age, ruleset), *_same_day(on, gate, tier, ruleset))
            )
        ),
        window=_window(age, as_of, ruleset.last_day_in_window),
        ruleset=ruleset.version,
        as_of=as_of,
        is_due_sooner=_is_watched(on, gate.flags, tier, ruleset),
    )


def _window(age: tuple[int, int] | None, as_of: date, last_day: int) -> tuple[date, date] | None:
    if age is None:
        return None
    youngest, oldest = age
    return as_of + timedelta(last_day - oldest), as_of + timedelta(last_day - youngest)


def _more_flags(answers: Answers, on: Levels, age: tuple[int, int] | None, ruleset: Ruleset) -> Iterator[str]:
    if age is not None:
        yield from _flags_of_age(answers, *age, ruleset)
    if scan_is_before_pain(answers):
        yield "flag:scan_before_pain"
    if on.imaging == IMAGING_XRAY:
        yield "next:needs_mri"
    if on.imaging == IMAGING_UNKNOWN:
        yield "next:needs_imaging_or_result"


def _same_day(on: Levels, gate: Safety, tier: Tier, ruleset: Ruleset) -> Iterator[str]:
    """Yield the advice to be seen today: for severe acute pain, and for other reasons at each tier."""
    severe_acute = is_severe_acute(on, ruleset)
    if severe_acute and tier <= ruleset.severe_low_tier_up_to:
        yield SEVERE_LOW_TIER
    at_urgent = tier is Tier.URGENT_CLINICIAN and CANNOT_STAND in gate.flags
    below_emergency = severe_acute and tier < Tier.EMERGENCY_NOW
    if below_emergency or at_urgent or _is_watched(on, gate.flags, tier, ruleset):
        yield SAME_DAY_CARE


def _is_watched(on: Levels, flags: Iterable[str], tier: Tier, ruleset: Ruleset) -> bool:
    is_watched = tier is Tier.STANDARD_REVIEW and not WATCHED_AT_STANDARD.isdisjoint(flags)
    return is_watched and is_bad_or_worsening(on, ruleset)


def _flags_of_age(answers: Answers, youngest: int, oldest: int, ruleset: Ruleset) -> Iterator[str]:
    if youngest > ruleset.last_day_in_window:
        yield "flag:over_12_weeks"
    elif oldest > ruleset.early_subacute_last_day:
        yield "flag:window_closing"
    if new_break_of_old_pain(answers, youngest, ruleset) or treated_for_longer(answers, oldest, ruleset):
        yield "flag:date_conflict"


def new_break_of_old_pain(answers: Answers, youngest: int, ruleset: Ruleset = CURRENT) -> bool:
    """Whether a scan showed a new break, but the pain is too old. youngest: age of the pain, in days."""
    return answers.get(IMAGING_RESULT) == "adv_recent" and youngest > ruleset.last_day_in_window


def treated_for_longer(answers: Answers, oldest: int, ruleset: Ruleset = CURRENT) -> bool:
    """Whether treatment lasted longer than the pain can have. oldest: age of the pain, in days."""
    return oldest < ruleset.treatment_days.get(answers.get(TREATMENT_TRIED) or "", 0)
