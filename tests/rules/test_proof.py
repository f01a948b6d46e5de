"""The proof over the whole answer space, and that it finds a fault when one is planted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.operations.assess_lines import read_answers
from app.questionnaire.answers import Answers
from app.rules.core import core
from app.rules.levels import IMAGING_GATE, Levels
from app.rules.proof import Judge, Proof, Property, Prover
from app.rules.properties import PROPERTIES, factoring, p1, p2, p3, p4, p5, p7, p8
from app.rules.ruleset import CURRENT
from app.rules.safety import Safety, safety
from app.rules.space import AS_OF
from app.rules.tiers import Tier


@pytest.fixture(scope="module")
def proof() -> Proof:
    return Prover().prove(PROPERTIES)


def test_every_property_holds_over_all_answers(proof: Proof) -> None:
    assert {each.code for each in proof.properties} == set(PROPERTIES)
    assert all(each.checked > 0 for each in proof.properties)
    assert {each.code: each.counterexample for each in proof.properties if each.violations} == {}
    checked = {each.code: each.checked for each in proof.properties}
    assert proof.states == 230_400
    assert proof.pairs == 10
    assert checked["P5"] == 1_655_040


def test_the_fingerprint_is_the_same_each_time_and_changes_with_the_rules(proof: Proof) -> None:
    assert Prover().fingerprint() == proof.fingerprint
    assert Prover(core=healed_counts_as_unknown).fingerprint() != proof.fingerprint


def healed_counts_as_unknown(levels: Levels) -> Tier:
    """A planted fault: the gate for a healed break comes too late."""
    return core(levels._replace(imaging=1)) if levels.imaging == IMAGING_GATE else core(levels)


def stricter_with_a_stoop(levels: Levels) -> Tier:
    """A planted fault: a better answer lowers the tier."""
    return Tier.ROUTINE_OTHER_CARE if levels.height and levels.pain == 4 else core(levels)


def missing_is_no(answers: Answers) -> Safety:
    """A planted fault: who says nothing is taken to be safe."""
    return safety(answers)._replace(floor=Tier.ROUTINE_OTHER_CARE)


def hold_without_cap(answers: Answers) -> Safety:
    """A planted fault: a hold does not cap."""
    return safety(answers)._replace(cap=Tier.EMERGENCY_NOW)


def two_flags_alarm(answers: Answers) -> Safety:
    """A planted fault: groups that are not independent."""
    found = safety(answers)
    many = {"flag:blood_thinner", "flag:prior_spine_procedure"} <= set(found.flags)
    return found._replace(floor=Tier.URGENT_CLINICIAN) if many else found


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("prover", "judge"),
    [
        (lambda: Prover(core=healed_counts_as_unknown), p7),
        (lambda: Prover(core=stricter_with_a_stoop), p5),
        (lambda: Prover(safety=missing_is_no), p2),
        (lambda: Prover(safety=hold_without_cap), p3),
        (lambda: Prover(safety=two_flags_alarm), factoring),
    ],
)
def test_a_planted_fault_is_found_with_an_example_that_can_be_assessed(prover, judge) -> None:
    found = Property(judge.__name__, "")
    judge(prover(), found)
    assert found.violations > 0
    assert found.counterexample is not None
    assert len(read_answers(found.counterexample, AS_OF)) > 0


def test_an_answer_that_counts_less_when_missing_is_found() -> None:
    def only_said(answers: Answers) -> Safety:
        found = safety(answers)
        return found if len(answers) > 19 else found._replace(flags=())

    found = Property("P8", "")
    p8(Prover(safety=only_said), found)
    assert found.violations > 0


@pytest.mark.parametrize(("row", "judge"), [("rf_bladder_bowel", p1), ("bleeding_disorder", p4)])
def test_a_row_that_is_missing_is_found(row: str, judge: Judge) -> None:
    rows = tuple(each for each in CURRENT.safety if each.question.id != row)
    found = Property("P", "")
    judge(Prover(ruleset=replace(CURRENT, version="without-a-row", safety=rows)), found)
    assert found.violations >= 1
    assert row in (found.counterexample or {})
