"""Every number, comparison, weight and row of the rules changed once: the proof or a test finds each change.

By default a few of each kind are tried. To try all of them and print the table:
`pytest tests/rules/test_mutation.py -m full -n0 -s`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping

import pytest

from tests.rules.code_mutants import code_mutants
from tests.rules.data_mutants import data_mutants
from tests.rules.mutation_checks import killer
from tests.rules.planted_faults import REAL, Mutant

DETECTORS = ("does not load", "proof", "examples", "tables", "snapshot", "")
"""In the order in which they run; the last means none. A kill by the snapshot alone shows a missing test."""

ALREADY_NOT_KNOWN = "on this level there are only answers that are not known, so the verdict is the same"
PAST_ALREADY = (
    "a fracture past the window fails the age condition of priority, so it is at most standard already"
)
NOT_YES = "it is read only when the answer about rest pain is yes, and then this is not the effect"
NO_TREATMENT = "no treatment has this name, so it adds no days either"
NEVER_UNDER_0 = "an age is never below 0 days, so nothing is younger than 0 or than -1"

EQUIVALENT: Mapping[str, str] = {
    "pain_score: level 1 known": ALREADY_NOT_KNOWN,
    "pain_trend: level 1 known": ALREADY_NOT_KNOWN,
    "onset_date: level 1 known": ALREADY_NOT_KNOWN,
    "age_band: level 1 known": ALREADY_NOT_KNOWN,
    "old_fracture_most_with_a_reason: priority_review": PAST_ALREADY,
    "rest_night_pain: unsure: floor if rest pain standard_review": NOT_YES,
    "rest_night_pain: unsure: floor if rest pain urgent_clinician": NOT_YES,
    "assess.treated_for_longer: answers.get(TREATMENT_TRIED) or '' to answers.get(TREATMENT_TRIED)": NO_TREATMENT,
    "assess.treated_for_longer: '' to 'x'": NO_TREATMENT,
    "assess.treated_for_longer: 0 to -1": NEVER_UNDER_0,
}
"""The changes that have no effect, and why. Any other change that is not found shows a missing test."""

A_FEW = 2


def every_mutant() -> list[Mutant]:
    return [*data_mutants(), *code_mutants()]


def a_few_of_each_kind(mutants: Iterable[Mutant]) -> list[Mutant]:
    """The first and the middle one of each kind."""
    by_kind: dict[str, list[Mutant]] = {}
    for mutant in mutants:
        by_kind.setdefault(mutant.kind, []).append(mutant)
    return [row[at * len(row) // A_FEW] for row in by_kind.values() for at in range(A_FEW)]


def test_change_names_are_unique_and_the_equivalent_ones_exist() -> None:
    names = Counter(mutant.name for mutant in every_mutant())
    assert max(names.values()) == 1
    assert EQUIVALENT.keys() <= names.keys()


def test_the_real_rules_are_back_in_place_afterwards() -> None:
    before = {name: module for name, module in sys.modules.items() if name.startswith("app.rules")}
    assert killer(REAL, with_proof=False) == ""
    assert before == {name: module for name, module in sys.modules.items() if name.startswith("app.rules")}


def test_a_few_changes_of_each_kind_are_found() -> None:
    few = a_few_of_each_kind(every_mutant())
    found_by = {mutant.name: killer(mutant, with_proof=False) for mutant in few}
    assert missed(found_by) <= EQUIVALENT.keys()


def missed(found_by: Mapping[str, str]) -> set[str]:
    """The changes that no check found: a difference in the snapshot does not count as found."""
    return {name for name, killed_by in found_by.items() if killed_by in ("", "snapshot")}


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_every_change_that_has_an_effect_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    mutants = every_mutant()
    found_by = {mutant.name: killer(mutant) for mutant in mutants}
    with capsys.disabled():
        sys.stdout.write(table(mutants, found_by))
    assert missed(found_by) == EQUIVALENT.keys()
    assert killer(REAL) == ""


def table(mutants: list[Mutant], found_by: Mapping[str, str]) -> str:
    """For each kind, how many there are and which check found them first; then those not found, and why."""
    count = Counter((mutant.kind, found_by[mutant.name]) for mutant in mutants)
    lines = ["", _line("change", "number", *(name or "none" for name in DETECTORS))]
    for kind in dict.fromkeys(mutant.kind for mutant in mutants):
        found = [count[kind, name] for name in DETECTORS]
        lines.append(_line(kind, sum(found), *found))
    totals = [sum(killed == name for killed in found_by.values()) for name in DETECTORS]
    lines += [_line("all", len(mutants), *totals), "", "Found by nothing, or by the snapshot alone:"]
    for name in sorted(missed(found_by)):
        lines.append(f"- {name} ({found_by[name] or 'nothing'}): {EQUIVALENT.get(name, 'A TEST IS MISSING')}")
    return "\n".join([*lines, ""])


def _line(kind: str, *cells: object) -> str:
    return f"{kind:<20}" + "".join(f"{cell:>15}" for cell in cells)
