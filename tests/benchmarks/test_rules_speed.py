"""How fast an assessment is, compared with plain functions that compute the same tier and score (ruleset 2.0.0).

`pytest tests/benchmarks/test_rules_speed.py --benchmark-enable -n0`. The plain functions are written from the decision
model, not from `app/rules`, and give tier and score only; `assess` gives the whole assessment, with its reasons.
"""

from __future__ import annotations

import statistics
import timeit
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle
from random import Random
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.demo.personas import PERSONAS, RARE_PERSONAS, persona, random_person, some_name
from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE, DateQuestion, MultipleChoice, Question, Scale, SingleChoice
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.questionnaire.sections.pain import ONSET_DATE
from app.rules.assess import assess
from app.rules.findings import fracture_age, scan_is_before_pain

TODAY = date(2026, 6, 15)
PEOPLE = 200
ROUNDS, MOST_TIMES = 15, 4.5
SIGNS = ("rf_bladder_bowel", "rf_saddle_numb", "rf_leg_weak", "rf_fever", "rf_chest_breath")
ONE_SHORT = {
    "age_band": "50_64",
    "bone_risk": frozenset({"none"}),
    "height_or_stoop": "no",
    "onset_event": "gradual",
}

Facts = dict[str, Any]


def people() -> list[Answers]:
    """Return random people of every tier, as the journey passes them to the rules."""
    chance = Random(1)  # noqa: S311  (invented people need no secrets)
    return [JOURNEY.for_rules(random_person(chance, some_name(chance), TODAY)) for _ in range(PEOPLE)]


def people_with_one_other_answer() -> Iterator[Answers]:
    """Yield steady people with every other answer to one question: also the signs that random people seldom have."""
    for usual in steady_people():
        for question in JOURNEY.questions:
            if not isinstance(question, DateQuestion):
                yield usual.only(other for other in usual if other is not question)
                for value in values_of(question):
                    yield usual.plus(question, value)


def steady_people() -> Iterator[Answers]:
    """Yield every persona, and one without a scan whose suspicion is one point short of `imaging_first`."""
    named = {name: JOURNEY.for_rules(persona(name, TODAY)) for name in (*PERSONAS, *RARE_PERSONAS)}
    yield from named.values()
    one_short = named["imaging"]
    for question_id, value in ONE_SHORT.items():
        one_short = one_short.plus(QUESTIONS[question_id], value)
    yield one_short


def values_of(question: Question[Any]) -> list[Any]:
    """Return every answer to a question without dates; of a tick list, one tick each."""
    if isinstance(question, Scale):
        return [*range(question.low, question.high + 1), NOT_SURE]
    assert isinstance(question, SingleChoice | MultipleChoice)
    values = [*(option.value for option in question.options), NOT_SURE]
    return [frozenset({value}) for value in values] if isinstance(question, MultipleChoice) else values


def facts(answers: Answers) -> Facts:
    """Return one person as plain values by question id, with dates computed: not timed."""
    plain = {
        question.id: answers.get(question) for question in JOURNEY.questions if question is not ONSET_DATE
    }
    ticked = {name: sorted(plain[name] or ()) for name in ("immune_risk", "bone_risk", "planning_needs")}
    ages = fracture_age(answers, TODAY) or (-1, -1)
    pain = plain["pain_score"] if isinstance(plain["pain_score"], int) else -1
    texts = {name: value or "not_sure" for name, value in plain.items() if isinstance(value, str | None)}
    return {
        **texts,
        **ticked,
        "pain": pain,
        "youngest": ages[0],
        "oldest": ages[1],
        "scan_is_old": scan_is_before_pain(answers),
    }


def plain_any_ticked(ticked: list[str]) -> bool:
    return bool(ticked) and ticked not in (["none"], ["not_sure"])


def plain_emergency(f: Facts) -> bool:
    doubtful = "not_sure" in (f["rf_bladder_bowel"], f["rf_saddle_numb"])
    return (
        any(f[sign] == "yes" for sign in SIGNS)
        or (doubtful and f["rf_leg_weak"] in ("one_leg_numb", "both_legs_pain"))
        or f["known_aneurysm"] == "yes"
        or f["major_trauma"] == "yes_not_checked"
    )


def plain_urgent(f: Facts) -> bool:
    ticked = f["immune_risk"]
    return (
        any(f[sign] == "not_sure" for sign in SIGNS)
        or f["rf_leg_weak"] in ("one_leg_numb", "both_legs_pain", "pain_no_steps")
        or f["rf_fever"] == "earlier"
        or f["major_trauma"] in ("not_sure", "yes_old_not_checked")
        or f["cancer_history"] == "active"
        or any(each in ticked for each in ("iv_drug_use", "dialysis", "spine_shot_then_pain"))
        or "yes" in (f["sudden_worst_pain"], f["weight_loss"], f["infection_now"])
    )


def plain_closer_look(f: Facts) -> bool:
    """Whether an answer raises the floor to a clinician's review, and within a day if rest does not ease the pain."""
    return (
        f["cancer_history"] != "no"
        or f["known_aneurysm"] == "looked_after"
        or plain_any_ticked(f["immune_risk"])
        or f["age_band"] == "under_18"
    )


def plain_floor(f: Facts) -> int:
    at_rest = f["rest_night_pain"] == "yes"
    if plain_emergency(f):
        return 5
    if plain_urgent(f) or (at_rest and plain_closer_look(f)):
        return 4
    standard = (
        at_rest
        or plain_closer_look(f)
        or f["major_trauma"] == "yes_checked"
        or f["infection_now"] == "not_sure"
        or f["pregnant"] == "yes"
        or f["pain_location"] in ("neck", "tailbone")
        or f["fracture_count"] == "more_than_three"
    )
    return 2 if standard else 0


def plain_cap(f: Facts) -> int:
    if (
        f["infection_now"] == "not_sure"
        or f["pregnant"] != "no"
        or f["bleeding_disorder"] == "yes"
        or f["allergy_cement_contrast"] == "cement"
        or f["age_band"] == "under_18"
        or f["pain_location"] in ("neck", "tailbone")
    ):
        return 2
    return 4 if f["infection_now"] == "yes" else 5


def plain_imaging(f: Facts) -> int:
    if f["scan_is_old"]:
        return 1
    return {"old_healed": 0, "adv_no_fracture": 0, "xray_fracture": 2, "adv_recent": 3}.get(
        f["imaging_result"], 1
    )


def plain_score(f: Facts) -> int:
    pain, oldest = f["pain"], f["oldest"]
    points = (0, 0, 2, 4)[plain_imaging(f)]
    points += f["onset_event"] in ("minor_event", "sudden_no_cause")
    points += 2 * (f["pain_better_lying"] == "yes") + 2 * (f["height_or_stoop"] == "yes")
    points += {"under_three": 1, "three_to_six": 2, "six_plus": 2}.get(f["treatment_tried"], 0)
    points += 3 if pain >= 8 else 2 if pain >= 5 else 1 if pain == 4 else 0
    points += {"moderate": 1, "severe": 2}.get(f["function_impact"], 0)
    points += {"same": 1, "worse": 2}.get(f["pain_trend"], 0)
    if 0 <= oldest <= 84:
        points += 3 if oldest < 42 else 2 if oldest <= 56 else 1
    return points + plain_any_ticked(f["bone_risk"])


def plain_core(f: Facts, points: int) -> int:
    imaging, pain, trend = plain_imaging(f), f["pain"], f["pain_trend"]
    severe, stoop = f["function_impact"] == "severe", f["height_or_stoop"] == "yes"
    if imaging == 0:
        return 0
    if imaging == 1:
        bone = plain_any_ticked(f["bone_risk"])
        by_age = {"65_plus": 2, "50_64": 1, "not_sure": 1}.get(f["age_band"], 0)
        by_bone = (3 if f["age_band"] in ("65_plus", "50_64") else 2) if bone else 0
        suspicion = (f["onset_event"] in ("minor_event", "sudden_no_cause")) + (
            f["pain_better_lying"] == "yes"
        )
        suspicion += stoop + (severe or pain >= 8) + max(by_age, by_bone)
        tier = 1 if suspicion >= 3 and (bone or stoop or by_age) else 0
    else:
        acute = pain >= 8 and severe
        is_priority = (
            0 <= f["oldest"] <= 84
            and pain >= 5
            and (trend in ("same", "worse") or (acute and trend == "not_sure"))
            and (f["treatment_tried"] not in ("none", "not_sure") or acute)
            and (trend == "worse" or stoop + severe + (pain >= 8) >= 2)
            and points >= 12
        )
        tier = 3 if is_priority else 2
    bad = severe or trend == "worse"
    if f["youngest"] > 84:
        tier = min(tier, 2 if bad or imaging == 3 else 0)
    return 0 if 0 <= pain <= 3 and not bad else tier


def plain(f: Facts) -> tuple[int, int]:
    """Return the tier and the score by plain functions."""
    points = plain_score(f)
    return max(plain_floor(f), min(plain_cap(f), plain_core(f, points))), points


def one_after_another(judge: Callable[[Any], Any], cases: list[Any]) -> Callable[[], Any]:
    """Return a call that judges the next person each time."""
    everyone = cycle(cases)
    return lambda: judge(next(everyone))


def test_all_agree_on_tier_and_score() -> None:
    for answers in (*people(), *people_with_one_other_answer()):
        found = assess(answers, TODAY)
        assert plain(facts(answers)) == (found.tier, found.score), answers.dump()


@pytest.mark.full
def test_an_assessment_takes_few_times_as_long_as_plain_functions() -> None:
    everyone = people()
    plainly = [facts(answers) for answers in everyone]
    ratios = []
    for _ in range(ROUNDS):
        whole = timeit.timeit(lambda: [assess(answers, TODAY) for answers in everyone], number=5)
        ratios.append(whole / timeit.timeit(lambda: [plain(each) for each in plainly], number=5))
    ratio = statistics.median(ratios)
    print(f"{ratio:.1f} times ({min(ratios):.1f} to {max(ratios):.1f})")  # noqa: T201
    assert ratio <= MOST_TIMES


def test_assess_with_its_reasons(benchmark: BenchmarkFixture) -> None:
    benchmark(one_after_another(lambda answers: assess(answers, TODAY), people()))


def test_plain_functions(benchmark: BenchmarkFixture) -> None:
    benchmark(one_after_another(plain, [facts(answers) for answers in people()]))
