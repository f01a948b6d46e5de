"""The named people, and the invented ones near them."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from app.demo.personas import PERSONAS, RARE_PERSONAS, persona, random_person, some_name, stopped_early
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.tiers import Tier

TODAY = date(2026, 6, 15)
TIERS = {
    "standard": Tier.STANDARD_REVIEW,
    "priority": Tier.PRIORITY_REVIEW,
    "imaging": Tier.IMAGING_FIRST,
    "other_care": Tier.ROUTINE_OTHER_CARE,
    "urgent": Tier.URGENT_CLINICIAN,
    "emergency": Tier.EMERGENCY_NOW,
}


RARE = {
    "sudden_pain": ("flag:sudden_worst_pain", Tier.URGENT_CLINICIAN),
    "cannot_stand": ("flag:cannot_stand_for_pain", Tier.URGENT_CLINICIAN),
    "aneurysm": ("red_flag:known_aneurysm", Tier.EMERGENCY_NOW),
    "legs_in_doubt": ("unsure:rf_saddle_numb", Tier.EMERGENCY_NOW),
}


class Chance(Random):
    """A repeatable random source: invented people need no secrets."""


def next_person(chance: Random) -> Answers:
    """The next invented person."""
    return random_person(chance, some_name(chance), TODAY)


seeds = pytest.mark.parametrize("seed", range(1, 6))


def test_there_is_a_named_person_for_every_tier() -> None:
    assert PERSONAS.keys() == TIERS.keys()
    assert RARE_PERSONAS.keys() == RARE.keys()
    assert set(TIERS.values()) == set(Tier)


@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_falls_into_their_tier(name: str) -> None:
    assert assess(JOURNEY.for_rules(persona(name, TODAY)), TODAY).tier is TIERS[name]


@pytest.mark.parametrize("name", RARE)
def test_a_person_with_a_rare_sign_raises_just_that_flag(name: str) -> None:
    flag, tier = RARE[name]
    assessment = assess(JOURNEY.for_rules(persona(name, TODAY)), TODAY)
    assert assessment.flags[0] == flag
    assert assessment.tier is tier


@pytest.mark.parametrize("name", [*TIERS, *RARE])
def test_a_person_who_stops_early_has_the_same_tier(name: str) -> None:
    whole = persona(name, TODAY)
    sent = stopped_early(whole)
    tier = assess(JOURNEY.for_rules(whole), TODAY).tier
    assert assess(JOURNEY.for_rules(sent), TODAY).tier is tier
    assert (len(sent) < len(whole)) == (tier >= Tier.URGENT_CLINICIAN)


@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_has_answered_everything_asked_and_nothing_else(name: str) -> None:
    answers = persona(name, TODAY)
    assert JOURNEY.next_page(answers) is None
    assert answers == JOURNEY.on_path(answers)


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_stays_in_their_tier_on_any_day(name: str, day: date) -> None:
    assert assess(JOURNEY.for_rules(persona(name, day)), day).tier is TIERS[name]


def test_no_other_name_is_known() -> None:
    with pytest.raises(KeyError):
        persona("no-such-person", TODAY)


@seeds
def test_every_tier_occurs_among_300_invented_people(seed: int) -> None:
    chance = Chance(seed)
    found = {assess(JOURNEY.for_rules(next_person(chance)), TODAY).tier for _ in range(300)}
    assert found == set(Tier)


@seeds
def test_an_invented_person_has_answered_everything_asked_and_nothing_else(seed: int) -> None:
    chance = Chance(seed)
    for _ in range(100):
        answers = next_person(chance)
        assert JOURNEY.next_page(answers) is None
        assert answers == JOURNEY.on_path(answers)


@seeds
def test_the_answers_of_an_invented_person_can_be_stored_and_loaded(seed: int) -> None:
    chance = Chance(seed)
    for _ in range(100):
        answers = next_person(chance)
        assert load_known(answers.dump(), JOURNEY.questions, TODAY) == answers


@seeds
def test_invented_people_give_dates_in_every_format_and_none_in_the_future(seed: int) -> None:
    chance = Chance(seed)
    onsets = [next_person(chance).dump()["onset_date"] for _ in range(100)]
    ways = {
        "weeks_ago" if isinstance(onset, dict) else onset if onset == "not_sure" else len(onset)
        for onset in onsets
    }
    assert ways == {"weeks_ago", "not_sure", len("2026-06-15"), len("2026-06")}
    assert all(
        onset <= TODAY.isoformat() for onset in onsets if isinstance(onset, str) and onset != "not_sure"
    )


def test_the_same_seed_gives_the_same_people_and_another_gives_others() -> None:
    def people(seed: int) -> list[object]:
        chance = Chance(seed)
        return [next_person(chance).dump() for _ in range(20)]

    assert people(1) == people(1)
    assert people(1) != people(2)
