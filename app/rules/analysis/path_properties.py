"""P11: the path never moves a tier or a due time, and the floor never falls along its pages (section 3).

Checked over the whole space: the states of the criteria, the pairs of floor and cap, and every answer to the questions
that the path can leave out. A left-out question counts as missing; here every value it could have is put in its place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Page
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, LAST_BEFORE_URGENT_STOP
from app.questionnaire.sections.care_so_far import (
    BREAK_TO_COUNT,
    FRACTURE_COUNT,
    IMAGING_RESULT,
    SCAN_TO_DATE,
)
from app.rules.analysis.answer_space import as_answers
from app.rules.analysis.proof import Property, Prover
from app.rules.assess import SEVERE_LOW_TIER, WATCHED_AT_STANDARD
from app.rules.levels import IMAGING_UNKNOWN
from app.rules.safety import Safety, floor_so_far
from app.rules.tiers import Tier

READ_FOR_DUE_TIMES = frozenset({SEVERE_LOW_TIER, *WATCHED_AT_STANDARD})
"""The flags that `due_dates.tier_due` reads, beside the tier."""
NOT_WITHOUT_A_BREAK = "more_than_three"


def p11(prover: Prover, found: Property) -> None:
    """The path never moves a tier or a due time, and the floor never falls along its pages."""
    _without_planning(prover, found)
    _without_the_scan_date(prover, found)
    _without_the_number_of_breaks(prover, found)
    _stopped_at_urgent(prover, found)
    _floor_never_falls(prover, found)


def _answers_on(page: Page) -> frozenset[str]:
    return frozenset(question.id for question in page.questions)


def _ways(prover: Prover, questions: Collection[str]) -> Iterator[tuple[Mapping[str, Any], Safety]]:
    """Yield every way to answer the groups that lie wholly within these questions."""
    for way, gate, group in prover.each_way():
        if group <= set(questions):
            yield way, gate


def _tier(floor: Tier, cap: Tier, core: Tier) -> Tier:
    return max(floor, min(cap, core))


def _without_planning(prover: Prover, found: Property) -> None:
    """Without a break on a scan, no answer about planning moves the tier or the due time."""
    cores = {
        core
        for state, core in zip(prover.states, prover.core, strict=True)
        if state.imaging <= IMAGING_UNKNOWN
    }
    for way, gate in _ways(prover, _answers_on(JOURNEY.page_of(JOURNEY.questions[-1]))):
        found.check(READ_FOR_DUE_TIMES.isdisjoint(gate.flags), way)
        for floor, cap in prover.pairs:
            for core in cores:
                with_it = _tier(max(floor, gate.floor), min(cap, gate.cap), core)
                found.check(with_it == _tier(floor, cap, core), way, len(prover.states))


def _without_the_scan_date(prover: Prover, found: Property) -> None:
    """A scan whose date is not asked already counts as no usable scan: a date can only make it that."""
    scan = next(each for each in prover.ruleset.criteria if each.question is IMAGING_RESULT)
    for answer in scan.levels.keys() - SCAN_TO_DATE.values:
        undated = prover.ruleset.level(scan, answer)
        found.check(undated == prover.ruleset.old_scan[answer].level, {IMAGING_RESULT.id: answer})


def _without_the_number_of_breaks(prover: Prover, found: Property) -> None:
    """Where no break was shown, no number of breaks that can go with that has any effect."""
    scan = next(each for each in prover.ruleset.criteria if each.question is IMAGING_RESULT)
    left_out = scan.levels.keys() - BREAK_TO_COUNT.values
    nothing = next(gate for way, gate in _ways(prover, [FRACTURE_COUNT.id]) if not way)
    for way, gate in _ways(prover, [FRACTURE_COUNT.id]):
        if way.get(FRACTURE_COUNT.id) != NOT_WITHOUT_A_BREAK:
            found.check(gate == nothing, way, len(left_out))


def _stopped_at_urgent(prover: Prover, found: Property) -> None:
    """Once the floor is urgent, nothing on the pages after the stop moves the tier."""
    reached = set(JOURNEY.up_to(LAST_BEFORE_URGENT_STOP))
    later = [question.id for question in JOURNEY.questions if JOURNEY.page_of(question) not in reached]
    urgent = [pair for pair in prover.pairs if pair[0] >= Tier.URGENT_CLINICIAN]
    for way, gate in _ways(prover, later):
        for floor, cap in urgent:
            for core in prover.cores:
                with_it = _tier(max(floor, gate.floor), min(cap, gate.cap), core)
                found.check(with_it == floor, way, len(prover.states))


def _floor_never_falls(prover: Prover, found: Property) -> None:
    """Along the pages the floor of what was answered only rises, and ends at the floor of the whole."""
    for way, gate, _group in prover.each_way():
        answers = as_answers(way)
        reached = [floor_so_far(answers.only(asked), prover.ruleset) for asked in _prefixes(answers)]
        found.check(reached == sorted(reached) and reached[-1] <= gate.floor, way)


def _prefixes(answers: Answers) -> Iterator[list[Question[Any]]]:
    """Yield the answered questions of the first page, of the first two pages, and so on."""
    asked: list[Question[Any]] = []
    for page in JOURNEY.pages:
        here = [question for question in page.questions if question in answers]
        if here:
            asked = [*asked, *here]
            yield asked
    if not asked:
        yield asked
