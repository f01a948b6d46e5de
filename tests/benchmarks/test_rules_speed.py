"""How fast an assessment is, compared with plain functions and a rule engine that compute the same tier.

`pytest tests/benchmarks/test_rules_speed.py --benchmark-enable -n0`. The engine joins when `zen-engine` is installed.
The plain functions and the engine give tier and score only; `assess` gives the whole assessment, with its reasons.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import cycle
from random import Random
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.demo.personas import random_person, some_name
from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.pain import ONSET_DATE
from app.rules.assess import assess
from app.rules.findings import fracture_age, scan_is_before_pain

TODAY = date(2026, 6, 15)
PEOPLE = 200
SIGNS = ("rf_bladder_bowel", "rf_saddle_numb", "rf_leg_weak", "rf_fever", "rf_chest_breath")

Facts = dict[str, Any]
Judge = Callable[[Facts], tuple[int, int]]


def people() -> list[Answers]:
    """Return random people of every tier, as the journey passes them to the rules."""
    chance = Random(1)  # noqa: S311  (invented people need no secrets)
    return [JOURNEY.for_rules(random_person(chance, some_name(chance), TODAY)) for _ in range(PEOPLE)]


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


def plain_floor(f: Facts) -> int:
    if any(f[sign] == "yes" for sign in SIGNS) or f["major_trauma"] == "yes_not_checked":
        return 5
    rest, cancer, ticked = f["rest_night_pain"] == "yes", f["cancer_history"], f["immune_risk"]
    weak = "weak_immune_system" in ticked or "recent_spine_shot_or_surgery" in ticked
    if (
        any(f[sign] == "not_sure" for sign in SIGNS)
        or f["rf_leg_weak"] == "one_leg_numb"
        or f["major_trauma"] in ("not_sure", "yes_old_not_checked")
        or cancer == "active"
        or (rest and (cancer in ("past", "not_sure") or weak))
        or f["weight_loss"] == "yes"
        or "dialysis" in ticked
        or "iv_drug_use" in ticked
        or f["infection_now"] == "yes"
    ):
        return 4
    standard = (
        rest
        or weak
        or cancer != "no"
        or f["major_trauma"] == "yes_checked"
        or f["infection_now"] == "not_sure"
        or f["pregnant"] == "yes"
        or f["age_band"] == "under_18"
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


def plain_bone(f: Facts) -> bool:
    return bool(f["bone_risk"]) and f["bone_risk"] not in (["none"], ["not_sure"])


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
    return points + plain_bone(f)


def plain_core(f: Facts, points: int) -> int:
    imaging, pain, trend = plain_imaging(f), f["pain"], f["pain_trend"]
    severe, stoop, bone = f["function_impact"] == "severe", f["height_or_stoop"] == "yes", plain_bone(f)
    if imaging == 0:
        return 0
    if imaging == 1:
        by_age = {"65_plus": 2, "50_64": 1, "not_sure": 1}.get(f["age_band"], 0)
        by_bone = (3 if f["age_band"] in ("65_plus", "50_64") else 2) if bone else 0
        suspicion = (f["onset_event"] in ("minor_event", "sudden_no_cause")) + (
            f["pain_better_lying"] == "yes"
        )
        suspicion += stoop + severe + max(by_age, by_bone)
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


RED = " or ".join(f"{sign} == 'yes'" for sign in SIGNS)
NOT_SURE_OF_ONE = " or ".join(f"{sign} == 'not_sure'" for sign in SIGNS)
WEAK = "('weak_immune_system' in immune_risk or 'recent_spine_shot_or_surgery' in immune_risk)"
ODD_PLACE = "pain_location in ['neck', 'tailbone']"
EXPRESSIONS = {
    "floor": f"{RED} or major_trauma == 'yes_not_checked' ? 5 : ({NOT_SURE_OF_ONE} or rf_leg_weak == 'one_leg_numb'"
    " or major_trauma in ['not_sure', 'yes_old_not_checked'] or cancer_history == 'active'"
    f" or (rest_night_pain == 'yes' and (cancer_history in ['past', 'not_sure'] or {WEAK}))"
    " or weight_loss == 'yes' or 'dialysis' in immune_risk or 'iv_drug_use' in immune_risk"
    f" or infection_now == 'yes' ? 4 : (rest_night_pain == 'yes' or {WEAK} or cancer_history != 'no'"
    " or major_trauma == 'yes_checked' or infection_now == 'not_sure' or pregnant == 'yes'"
    f" or age_band == 'under_18' or {ODD_PLACE} or fracture_count == 'more_than_three' ? 2 : 0))",
    "cap": "infection_now == 'not_sure' or pregnant != 'no' or bleeding_disorder == 'yes'"
    f" or allergy_cement_contrast == 'cement' or age_band == 'under_18' or {ODD_PLACE} ? 2"
    " : (infection_now == 'yes' ? 4 : 5)",
    "imaging": "scan_is_old ? 1 : (imaging_result in ['old_healed', 'adv_no_fracture'] ? 0"
    " : (imaging_result == 'adv_recent' ? 3 : (imaging_result == 'xray_fracture' ? 2 : 1)))",
    "bone": "len(bone_risk) > 0 and not ('none' in bone_risk) and not ('not_sure' in bone_risk) ? 1 : 0",
    "score": "(imaging == 3 ? 4 : (imaging == 2 ? 2 : 0)) + (onset_event in ['minor_event', 'sudden_no_cause'] ? 1 : 0)"
    " + (pain_better_lying == 'yes' ? 2 : 0) + (height_or_stoop == 'yes' ? 2 : 0)"
    " + (treatment_tried == 'under_three' ? 1 : (treatment_tried in ['three_to_six', 'six_plus'] ? 2 : 0))"
    " + (pain >= 8 ? 3 : (pain >= 5 ? 2 : (pain == 4 ? 1 : 0)))"
    " + (function_impact == 'severe' ? 2 : (function_impact == 'moderate' ? 1 : 0))"
    " + (pain_trend == 'worse' ? 2 : (pain_trend == 'same' ? 1 : 0))"
    " + (oldest >= 0 and oldest <= 84 ? (oldest < 42 ? 3 : (oldest <= 56 ? 2 : 1)) : 0) + bone",
    "fragile": "max([age_band == '65_plus' ? 2 : (age_band in ['50_64', 'not_sure'] ? 1 : 0),"
    " bone == 1 ? (age_band in ['65_plus', '50_64'] ? 3 : 2) : 0])",
    "scan_first": "(onset_event in ['minor_event', 'sudden_no_cause'] ? 1 : 0) + (pain_better_lying == 'yes' ? 1 : 0)"
    " + (height_or_stoop == 'yes' ? 1 : 0) + (function_impact == 'severe' ? 1 : 0) + fragile >= 3"
    " and (bone == 1 or height_or_stoop == 'yes' or age_band in ['65_plus', '50_64', 'not_sure']) ? 1 : 0",
    "acute": "pain >= 8 and function_impact == 'severe'",
    "priority": "oldest >= 0 and oldest <= 84 and pain >= 5 and score >= 12"
    " and (pain_trend in ['same', 'worse'] or (acute and pain_trend == 'not_sure'))"
    " and (not (treatment_tried in ['none', 'not_sure']) or acute)"
    " and (pain_trend == 'worse' or (height_or_stoop == 'yes' ? 1 : 0) + (function_impact == 'severe' ? 1 : 0)"
    " + (pain >= 8 ? 1 : 0) >= 2) ? 3 : 2",
    "bad": "function_impact == 'severe' or pain_trend == 'worse'",
    "core": "imaging == 0 or (pain >= 0 and pain <= 3 and not bad) ? 0 : min([imaging == 1 ? scan_first : priority,"
    " youngest > 84 ? (bad or imaging == 3 ? 2 : 0) : 5])",
    "tier": "max([floor, min([cap, core])])",
}
"""The same rules in the engine's language, in order of evaluation; each may read those before it."""


def engine() -> Judge:
    """Return a judge by zen-engine, its expressions compiled once. Skips when it is not installed."""
    zen = pytest.importorskip("zen")
    compiled = {name: zen.compile_expression(text) for name, text in EXPRESSIONS.items()}

    def judge(f: Facts) -> tuple[int, int]:
        known = dict(f)
        for name, expression in compiled.items():
            known[name] = expression.evaluate(known)
        return int(known["tier"]), int(known["score"])

    return judge


def one_after_another(judge: Callable[[Any], Any], cases: list[Any]) -> Callable[[], Any]:
    """Return a call that judges the next person each time."""
    everyone = cycle(cases)
    return lambda: judge(next(everyone))


def test_all_agree_on_tier_and_score() -> None:
    for answers in people():
        found = assess(answers, TODAY)
        assert plain(facts(answers)) == (found.tier, found.score), answers.dump()


def test_the_engine_agrees_too() -> None:
    judge = engine()
    for answers in people():
        assert judge(facts(answers)) == plain(facts(answers)), answers.dump()


def test_assess_with_its_reasons(benchmark: BenchmarkFixture) -> None:
    benchmark(one_after_another(lambda answers: assess(answers, TODAY), people()))


def test_plain_functions(benchmark: BenchmarkFixture) -> None:
    benchmark(one_after_another(plain, [facts(answers) for answers in people()]))


def test_the_engine(benchmark: BenchmarkFixture) -> None:
    benchmark(one_after_another(engine(), [facts(answers) for answers in people()]))
