"""The draw for blind readings: keyed, deterministic, and at the stated rates."""

from __future__ import annotations

import hashlib
from types import SimpleNamespace
from typing import Any

import pytest

from app.extensions import db, instance_keys
from app.rules.tiers import Tier
from app.submissions.contact_details import Channel
from app.submissions.learning import counts
from app.submissions.learning.sample import BLIND_PERCENT, SECOND_READER_PERCENT, draw
from app.submissions.models import Submission
from tests.submissions.build import column, contact, sent

KEY, OTHER_KEY = b"k" * 32, b"l" * 32
MANY = 4000


def drawn(number: int, tier: Tier, key: bytes = KEY, **more: Any) -> Any:
    id_ = hashlib.sha256(str(number).encode()).hexdigest()[:32]
    submission: Any = SimpleNamespace(**{"id": id_, "tier": tier, "is_interpreter_call": False, **more})
    draw(key, submission)
    return submission


@pytest.mark.parametrize("tier", Tier)
def test_about_as_many_are_drawn_as_its_rate_says(tier: Tier) -> None:
    percent = BLIND_PERCENT[tier]
    found = [each for number in range(MANY) if (each := drawn(number, tier)).readings_wanted]
    assert percent * MANY / 100 * 0.8 < len(found) < percent * MANY / 100 * 1.2
    assert {each.blind_percent for each in found} == {percent}
    seconds = sum(each.readings_wanted == 2 for each in found)
    assert {each.readings_wanted for each in found} == {1, 2}
    assert abs(seconds - len(found) * SECOND_READER_PERCENT / 100) < 0.15 * len(found)


def test_what_is_not_drawn_has_no_rate_and_wants_no_reading() -> None:
    rest = [
        each for number in range(40) if (each := drawn(number, Tier.STANDARD_REVIEW)).blind_percent is None
    ]
    assert rest
    assert {each.readings_wanted for each in rest} == {0}


def test_the_rates_are_those_that_were_agreed() -> None:
    assert [BLIND_PERCENT[tier] for tier in Tier] == [10, 10, 5, 5, 10, 10]


def test_the_draw_of_an_id_never_changes_and_cannot_be_computed_without_the_key() -> None:
    def all_drawn(key: bytes) -> list[bool]:
        return [bool(drawn(number, Tier.IMAGING_FIRST, key).readings_wanted) for number in range(300)]

    assert all_drawn(KEY) == all_drawn(KEY)
    assert all_drawn(KEY) != all_drawn(OTHER_KEY)


def test_who_is_drawn_at_a_low_rate_is_drawn_at_a_high_one_too() -> None:
    low = {number for number in range(1000) if drawn(number, Tier.PRIORITY_REVIEW).readings_wanted}
    high = {number for number in range(1000) if drawn(number, Tier.ROUTINE_OTHER_CARE).readings_wanted}
    assert low < high


def test_an_interpreter_call_has_nothing_to_read() -> None:
    calls = [drawn(number, Tier.URGENT_CLINICIAN, is_interpreter_call=True) for number in range(200)]
    assert {(call.blind_percent, call.readings_wanted) for call in calls} == {(None, 0)}


@pytest.mark.usefixtures("embedded")
def test_each_submission_is_drawn_when_it_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts, "draw", draw)
    for case in (sent("other_care") for _ in range(6)):
        stored: Any = SimpleNamespace(id=case, tier=Tier.ROUTINE_OTHER_CARE, is_interpreter_call=False)
        draw(instance_keys().index, stored)
        found = (column("blind_percent", case), column("readings_wanted", case))
        assert found == (stored.blind_percent, stored.readings_wanted)


@pytest.mark.usefixtures("embedded")
def test_the_real_property_tells_an_interpreter_call() -> None:
    asked = contact(birth_date=None, email=None)
    case = sent("standard", contact=asked, channel=Channel.INTERPRETER)
    assert db.session.get_one(Submission, case).is_interpreter_call
    assert column("readings_wanted", case) == 0
