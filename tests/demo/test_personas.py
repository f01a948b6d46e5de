"""The named people, and the invented ones near them."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from app.demo.personas import PERSONAS, persona, random_person, some_name
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


class Chance(Random):
    """Chance that can be repeated: invented people need no secrets."""


def anybody(chance: Random) -> Answers:
    """The next invented person."""
    return random_person(chance, some_name(chance), TODAY)


seeds = pytest.mark.parametrize("seed", range(1, 6))


def test_there_is_a_named_person_for_every_tier() -> None:
    assert PERSONAS.keys() == TIERS.keys()
    assert set(TIERS.values()) == set(Tier)


@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_falls_into_their_tier(name: str) -> None:
    assert assess(JOURNEY.for_rules(persona(name, TODAY)), TODAY).tier is TIERS[name]


@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_has_answered_everything_asked_and_nothing_else(name: str) -> None:
    answers = persona(name, TODAY)
    assert JOURNEY.next_page(answers) is None
    assert answers == JOURNEY.on_path(answers)


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
@pytest.mark.parametrize("name", TIERS)
def test_a_named_person_stays_in_their_tier_on_any_day(name: str, day: date) -> None:
    assert assess(JOURNEY.for_rules(persona(name, day)), day).tier is TIERS[name]


def test_nobody_else_has_a_name() -> None:
    with pytest.raises(KeyError):
        persona("nobody", TODAY)


@seeds
def test_every_tier_occurs_among_300_invented_people(seed: int) -> None:
    chance = Chance(seed)
    found = {assess(JOURNEY.for_rules(anybody(chance)), TODAY).tier for _ in range(300)}
    assert found == set(Tier)


@seeds
def test_an_invented_person_has_answered_everything_asked_and_nothing_else(seed: int) -> None:
    chance = Chance(seed)
    for _ in range(100):
        answers = anybody(chance)
        assert JOURNEY.next_page(answers) is None
        assert answers == JOURNEY.on_path(answers)


@seeds
def test_what_an_invented_person_says_can_be_stored_and_read_again(seed: int) -> None:
    chance = Chance(seed)
    for _ in range(100):
        answers = anybody(chance)
        assert load_known(answers.dump(), JOURNEY.questions, TODAY) == answers


@seeds
def test_invented_people_remember_dates_in_every_way_and_none_to_come(seed: int) -> None:
    chance = Chance(seed)
    onsets = [anybody(chance).dump()["onset_date"] for _ in range(100)]
    ways = {
        "weeks_ago" if isinstance(said, dict) else said if said == "not_sure" else len(said)
        for said in onsets
    }
    assert ways == {"weeks_ago", "not_sure", len("2026-06-15"), len("2026-06")}
    assert all(said <= TODAY.isoformat() for said in onsets if isinstance(said, str) and said != "not_sure")


def test_the_same_seed_gives_the_same_people_and_another_gives_others() -> None:
    def people(seed: int) -> list[object]:
        chance = Chance(seed)
        return [anybody(chance).dump() for _ in range(20)]

    assert people(1) == people(1)
    assert people(1) != people(2)
