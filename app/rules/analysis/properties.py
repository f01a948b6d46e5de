"""The properties that must hold over the whole answer space (decision model, section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE, MultipleChoice, Question
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.emergency import SIGNS
from app.rules.analysis.answer_space import (
    AS_OF,
    SIZES,
    Group,
    as_answers,
    example_answers,
    harmless,
    several_ticks,
    strides,
)
from app.rules.analysis.path_properties import p11
from app.rules.analysis.proof import Judge, Property, Prover
from app.rules.assess import HOLD, RED_FLAG
from app.rules.criteria import Finding, Verdict
from app.rules.findings import findings
from app.rules.levels import FRACTURE_TOO_OLD, IMAGING_GATE, IMAGING_UNKNOWN, PAIN_LITTLE, Levels
from app.rules.safety import RED_FLAGS, Safety
from app.rules.tiers import Tier

NEARLY_A_SIGN = {
    "rf_leg_weak": ("one_leg_numb", "both_legs_pain", "pain_no_steps"),
    "rf_fever": ("earlier",),
    "sudden_worst_pain": ("yes",),
}
MUST_SHOW = ("infection_now", "pregnant", "bleeding_disorder", "allergy_cement_contrast")
SHOWN_AS = ("hold:", "flag:", "unsure:")
NOT_SURE_IS_NO_EFFECT = frozenset({"age_band", "pain_location"})


def _tiers(prover: Prover, gate: Safety) -> set[Tier]:
    """Return every tier possible with this effect of one group, whatever the other answers are."""
    return {
        max(floor, gate.floor, min(cap, gate.cap, core))
        for floor, cap in prover.pairs
        for core in prover.cores
    }


def _example(way: Mapping[str, Any], group: frozenset[str]) -> dict[str, Any]:
    """Return a full set of answers with one group answered this way: a strong history, otherwise harmless."""
    best = example_answers(Levels(*(size - 1 for size in SIZES)))
    others = {key: value for key, value in {**harmless(), **best}.items() if key not in group}
    return {**others, **way}


def _without_a_row(prover: Prover, *ids: str) -> list[str]:
    """Return the questions that no safety row reads: their answers would change nothing."""
    read = {question for group in prover.groups for question in group.questions}
    return [each for each in ids if each not in read]


def _cases(prover: Prover) -> int:
    return len(prover.states) * len(prover.pairs)


def factoring(prover: Prover, found: Property) -> None:
    """Several ticks do what each does alone; so do any two groups of safety questions together."""
    _ticks_join(prover, found)
    calm = dict(as_answers(harmless()).items())
    simple = [_simple_ways(prover, group) for group in prover.groups]
    for ways, others in combinations(simple, 2):
        for way, one, answers in ways:
            start = {**calm, **answers}
            for way_2, two, answers_2 in others:
                both = prover.safety(Answers({**start, **answers_2}))
                holds = (
                    both.floor == max(one.floor, two.floor)
                    and both.cap == min(one.cap, two.cap)
                    and set(both.flags) == {*one.flags, *two.flags}
                )
                found.check(holds, way if holds else {**harmless(), **way, **way_2})


Simple = tuple[dict[str, Any], Safety, dict[Question[Any], Any]]


def _simple_ways(prover: Prover, group: Group) -> list[Simple]:
    """Return the ways of a group with at most one tick in each list: as raw answers, their effect, and as loaded.

    As loaded, a missing answer is None, which the rules read as missing.
    """
    return [
        (
            way,
            gate,
            {**dict.fromkeys(map(QUESTIONS.__getitem__, group.questions)), **dict(as_answers(way).items())},
        )
        for way, gate in zip(group.ways, prover.gates_of(group), strict=True)
        if not several_ticks(way)
    ]


def _joined(*gates: Safety) -> tuple[Tier, Tier, frozenset[str]]:
    floor, cap = max(gate.floor for gate in gates), min(gate.cap for gate in gates)
    return floor, cap, frozenset(flag for gate in gates for flag in gate.flags)


def _ticks_join(prover: Prover, found: Property) -> None:
    for group in prover.groups:
        by_way = {_frozen(way): gate for way, gate in zip(group.ways, prover.gates_of(group), strict=True)}
        for way, gate in zip(group.ways, prover.gates_of(group), strict=True):
            for question in several_ticks(way):
                singles = [by_way[_frozen({**way, question: [tick]})] for tick in way[question]]
                found.check(_joined(gate) == _joined(*singles), _example(way, group.questions))


def p1(prover: Prover, found: Property) -> None:
    """Any red flag: emergency."""
    for sign in _without_a_row(prover, *(sign.id for sign in RED_FLAGS)):
        found.check(False, {**harmless(), sign: next(v for s, v in RED_FLAGS.items() if s.id == sign)})
    for way, gate, group in prover.each_way():
        is_red = any(way.get(sign.id) == value for sign, value in RED_FLAGS.items())
        if is_red or any(flag.startswith(RED_FLAG) for flag in gate.flags):
            found.check(_tiers(prover, gate) == {Tier.EMERGENCY_NOW}, _example(way, group), _cases(prover))


def p2(prover: Prover, found: Property) -> None:
    """An emergency sign not sure or missing, or an answer that is nearly one: at least “Urgent: clinician”."""
    signs = {sign.id for sign in SIGNS}
    for way, gate, group in prover.each_way():
        is_unsure = any(way.get(sign, NOT_SURE) == NOT_SURE for sign in group & signs)
        if is_unsure or any(way.get(question) in values for question, values in NEARLY_A_SIGN.items()):
            lowest = min(_tiers(prover, gate))
            found.check(lowest >= Tier.URGENT_CLINICIAN, _example(way, group), _cases(prover))


def p3(prover: Prover, found: Property) -> None:
    """A hold: never priority."""
    for way, gate, group in prover.each_way():
        if any(flag.startswith(HOLD) for flag in gate.flags):
            never = Tier.PRIORITY_REVIEW not in _tiers(prover, gate)
            found.check(never, _example(way, group), _cases(prover))


def p4(prover: Prover, found: Property) -> None:
    """Infection, pregnancy, bleeding, allergy: yes or not sure always shows as a hold or a flag."""
    for question in _without_a_row(prover, *MUST_SHOW):
        found.check(False, {**harmless(), question: NOT_SURE})
    for way, gate, group in prover.each_way():
        for question in group & set(MUST_SHOW):
            if way.get(question) != "no":
                found.check(any(flag.startswith(SHOWN_AS) for flag in gate.flags), _example(way, group))


def p5(prover: Prover, found: Property) -> None:
    """One criterion made better never lowers the tier or the score."""
    core, score = prover.core, prover.score
    for criterion, (size, stride) in enumerate(zip(SIZES, strides(), strict=True)):
        for here, state in enumerate(prover.states):
            if state[criterion] + 1 < size:
                better = here + stride
                holds = core[here] <= core[better] and score[here] <= score[better]
                found.check(holds, prover.states[better])


def p6(prover: Prover, found: Property) -> None:
    """Not sure never outranks an answer that meets the criterion."""
    for number, criterion in enumerate(prover.ruleset.criteria):
        question = criterion.question
        unsure = _finding_of(prover, number, {_key(question.id): NOT_SURE}).level
        for raw in _every_answer(number, question.id):
            finding = _finding_of(prover, number, raw)
            found.check(finding.verdict is not Verdict.MET or unsure <= finding.level, raw)


def _finding_of(prover: Prover, number: int, raw: Mapping[str, Any]) -> Finding:
    return findings(as_answers(raw), AS_OF, prover.ruleset)[number]


def _key(question_id: str) -> str:
    return "onset_days" if question_id == "onset_date" else question_id


def _every_answer(number: int, question_id: str) -> list[dict[str, Any]]:
    question = QUESTIONS[question_id]
    if question_id == "onset_date":
        return [{"onset_days": days} for days in range(121)]
    options = [option.value for option in getattr(question, "options", ())]
    return [{question_id: [value] if isinstance(question, MultipleChoice) else value} for value in options]


def p7(prover: Prover, found: Property) -> None:
    """Healed: other care. No usable scan: at most imaging first. Too old, or little pain: below priority."""
    for state, core in zip(prover.states, prover.core, strict=True):
        found.check(core <= _most(state), state)


def _most(state: Levels) -> Tier:
    if state.imaging == IMAGING_GATE:
        return Tier.ROUTINE_OTHER_CARE
    if state.imaging == IMAGING_UNKNOWN:
        return Tier.IMAGING_FIRST
    too_little = state.fracture_age == FRACTURE_TOO_OLD or state.pain == PAIN_LITTLE
    return Tier.STANDARD_REVIEW if too_little else Tier.PRIORITY_REVIEW


def p8(prover: Prover, found: Property) -> None:
    """A missing safety answer does just what not sure does, but for age and place."""
    for group, gates in zip(prover.groups, prover.gates, strict=True):
        by_way = {_frozen(way): gate for way, gate in zip(group.ways, gates, strict=True)}
        for way in group.ways:
            for missing in group.questions - way.keys() - NOT_SURE_IS_NO_EFFECT:
                unsure = [NOT_SURE] if isinstance(QUESTIONS[missing], MultipleChoice) else NOT_SURE
                same = by_way[_frozen(way)] == by_way[_frozen({**way, missing: unsure})]
                found.check(same, _example(way, group.questions))


def _frozen(way: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    return frozenset((key, repr(value)) for key, value in way.items())


def p9(prover: Prover, found: Property) -> None:
    """A red flag added never lowers the tier."""
    red = [each for each in prover.each_way() if any(each[0].get(s.id) == v for s, v in RED_FLAGS.items())]
    for way, flag, group in red:
        for floor, cap in prover.pairs:
            for core in prover.cores:
                before = max(floor, min(cap, core))
                after = max(floor, flag.floor, min(cap, flag.cap, core))
                found.check(after >= before, _example(way, group), len(prover.states))


PROPERTIES: Mapping[str, Judge] = {
    "factoring": factoring,
    "P1": p1,
    "P2": p2,
    "P3": p3,
    "P4": p4,
    "P5": p5,
    "P6": p6,
    "P7": p7,
    "P8": p8,
    "P9": p9,
    "P11": p11,
}
