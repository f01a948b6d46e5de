"""The proof over the whole answer space, and its ability to find planted faults."""

from __future__ import annotations

from dataclasses import replace
from math import prod

import pytest

from app.operations.assess_lines import read_answers
from app.questionnaire.answers import Answers
from app.rules.analysis import proof
from app.rules.analysis.answer_space import AS_OF
from app.rules.analysis.proof import Core, Judge, Property, Prover, SafetyOf
from app.rules.analysis.properties import PROPERTIES, factoring, p1, p2, p3, p4, p5, p7, p8
from app.rules.benefit_tier import benefit_tier
from app.rules.levels import IMAGING_GATE, Levels
from app.rules.ruleset import CURRENT
from app.rules.safety import Safety, safety
from app.rules.tiers import Tier
from tests.rules.analysis.shared_proof import shared_proof
from tests.rules.build import few_levels


@pytest.fixture
def few_states(monkeypatch: pytest.MonkeyPatch) -> None:
    """One state for each tier of the core: enough where only the safety answers are judged."""
    monkeypatch.setattr(proof, "all_levels", lambda: few_levels(Levels))
    tiers = {benefit_tier(levels) for levels in few_levels(Levels)}
    assert tiers == {tier for tier in Tier if tier <= Tier.PRIORITY_REVIEW}


@pytest.mark.proves("rules-are-proven")
def test_every_property_holds_over_all_answers() -> None:
    found = shared_proof()
    assert [each.code for each in found.properties] == list(PROPERTIES)
    assert all(each.checked > 0 for each in found.properties)
    assert {each.code: each.counterexample for each in found.properties if each.violations} == {}


def test_the_whole_space_is_covered() -> None:
    found = shared_proof()
    checked = {each.code: each.checked for each in found.properties}
    sizes = [len(criterion.points) for criterion in CURRENT.criteria]
    assert found.states == checked["P7"] == prod(sizes)
    assert checked["P5"] == sum(found.states // size * (size - 1) for size in sizes)
    assert found.pairs > 1


def healed_counts_as_unknown(levels: Levels) -> Tier:
    """A planted fault: the gate for a healed fracture comes too late."""
    return (
        benefit_tier(levels._replace(imaging=1)) if levels.imaging == IMAGING_GATE else benefit_tier(levels)
    )


def stricter_with_a_stoop(levels: Levels) -> Tier:
    """A planted fault: a better answer lowers the tier."""
    return Tier.ROUTINE_OTHER_CARE if levels.height and levels.pain == 4 else benefit_tier(levels)


def missing_is_no(answers: Answers) -> Safety:
    """A planted fault: a missing answer counts as safe."""
    return safety(answers)._replace(floor=Tier.ROUTINE_OTHER_CARE)


def hold_without_cap(answers: Answers) -> Safety:
    """A planted fault: a hold does not cap."""
    return safety(answers)._replace(cap=Tier.EMERGENCY_NOW)


def two_flags_alarm(answers: Answers) -> Safety:
    """A planted fault: groups that are not independent."""
    found = safety(answers)
    many = {"flag:blood_thinner", "flag:prior_spine_procedure"} <= set(found.flags)
    return found._replace(floor=Tier.URGENT_CLINICIAN) if many else found


def assert_finds(prover: Prover, judge: Judge) -> None:
    """Assert that the fault is found, with an example that can be assessed."""
    found = Property(judge.__name__, "")
    judge(prover, found)
    assert found.violations > 0
    assert found.counterexample is not None
    assert len(read_answers(found.counterexample, AS_OF)) > 0


@pytest.mark.parametrize(
    ("planted", "judge"),
    [
        (healed_counts_as_unknown, p7),
        pytest.param(stricter_with_a_stoop, p5, marks=pytest.mark.full),  # looks at every pair of neighbors
    ],
)
def test_a_fault_planted_in_the_core_is_found_and_changes_the_fingerprint(
    planted: Core, judge: Judge
) -> None:
    prover = Prover(core=planted)
    assert_finds(prover, judge)
    assert prover.fingerprint() != shared_proof().fingerprint


@pytest.mark.one_in(3)
@pytest.mark.usefixtures("few_states")
@pytest.mark.parametrize(
    ("planted", "judge"),
    [(missing_is_no, p2), (hold_without_cap, p3), (two_flags_alarm, factoring)],
)
def test_a_fault_planted_in_the_safety_rows_is_found(planted: SafetyOf, judge: Judge) -> None:
    assert_finds(Prover(safety=planted), judge)


@pytest.mark.usefixtures("few_states")
def test_an_answer_that_counts_for_less_when_missing_is_found() -> None:
    def only_when_answered(answers: Answers) -> Safety:
        found = safety(answers)
        return found if len(answers) > 19 else found._replace(flags=())

    found = Property("P8", "")
    p8(Prover(safety=only_when_answered), found)
    assert found.violations > 0


@pytest.mark.one_in(2)
@pytest.mark.usefixtures("few_states")
@pytest.mark.parametrize(("row", "judge"), [("rf_bladder_bowel", p1), ("bleeding_disorder", p4)])
def test_a_missing_safety_row_is_found(row: str, judge: Judge) -> None:
    rows = tuple(each for each in CURRENT.safety if each.question.id != row)
    found = Property("P", "")
    judge(Prover(ruleset=replace(CURRENT, version="without-a-row", safety=rows)), found)
    assert found.violations >= 1
    assert row in (found.counterexample or {})
