"""Ruleset 1.0.0 is frozen: 1,000 submissions come out as the code of 0.2.0 assessed them, and nothing else is read."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.rules.record import by_codes
from app.rules.v1_0_0.assessment import assess_stored
from tests.for_each import for_each

FILE = Path(__file__).with_name("submissions.jsonl.gz")
"""One a line: the day, the stored answers, and the record of each; written by the code of 0.2.0, never again."""
AS_OF = date(2026, 6, 18)


def submissions() -> list[dict[str, Any]]:
    """Return the stored submissions."""
    return [json.loads(line) for line in gzip.decompress(FILE.read_bytes()).splitlines()]


def test_a_thousand_submissions_are_assessed_as_when_they_were_sent() -> None:
    differing, tiers = [], Counter[str]()
    for number, each in enumerate(submissions()):
        found = assess_stored(each["answers"], date.fromisoformat(each["as_of"]))
        tiers[found["tier"]] += 1
        if found != by_codes(each["record"]):
            differing.append(number)
    assert differing == []
    assert tiers.total() == 1000
    assert min(tiers.values()) >= 40
    assert len(tiers) == 6


REFUSED = {
    "a question that 1.0.0 did not have": {"sudden_worst_pain": "no"},
    "an answer that 1.0.0 did not have": {"rf_leg_weak": "both_legs_pain"},
    "a tick that 1.0.0 did not have": {"immune_risk": ["spine_shot_then_pain"]},
    "no ticks": {"bone_risk": []},
    "a plain yes for ticks": {"bone_risk": "yes"},
    "ticks in another order": {"bone_risk": ["long_term_steroids", "osteoporosis"]},
    "a tick twice": {"bone_risk": ["osteoporosis", "osteoporosis"]},
    "none of these and a tick": {"planning_needs": ["heart_or_lung_trouble", "none"]},
    "a list for one choice": {"pain_trend": ["worse"]},
    "nothing": {"pain_trend": None},
    "pain as a text": {"pain_score": "7"},
    "pain as true": {"pain_score": True},
    "pain below 0": {"pain_score": -1},
    "pain above 10": {"pain_score": 11},
    "a day that does not exist": {"onset_date": "2026-02-30"},
    "a month that does not exist": {"onset_date": "2026-13"},
    "another form of a day": {"onset_date": "20260504"},
    "a day after sending": {"onset_date": "2026-06-19"},
    "a month after sending": {"onset_date": "2026-07"},
    "days after sending": {"onset_date": ["2026-06-01", "2026-06-19"]},
    "days in the wrong order": {"onset_date": ["2026-06-02", "2026-06-01"]},
    "one day of two": {"onset_date": ["2026-06-02"]},
    "weeks without the day from which they count": {"onset_date": {"weeks_ago": 3}},
    "weeks that count from a later day": {"onset_date": {"weeks_ago": 3, "said_on": "2026-06-19"}},
    "weeks and more": {"onset_date": {"weeks_ago": 3, "said_on": "2026-06-01", "more": 1}},
    "weeks that are not whole": {"onset_date": {"weeks_ago": 3.0, "said_on": "2026-06-01"}},
    "weeks below 0": {"onset_date": {"weeks_ago": -1, "said_on": "2026-06-01"}},
    "more than ten years of weeks": {"onset_date": {"weeks_ago": 521, "said_on": "2026-06-01"}},
    "weeks before the calendar": {"onset_date": {"weeks_ago": 520, "said_on": "0010-12-23"}},
    "a number for a date": {"onset_date": 3},
}


@for_each(REFUSED.items())
def test_what_1_0_0_never_stored_is_refused(why: str, stored: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (any of them)
        assess_stored(stored, AS_OF)


def test_dates_at_the_edges_are_read() -> None:
    days = {
        "2026-06-18": ["2026-09-10", "2026-09-10"],
        "2026-06": ["2026-08-24", "2026-09-10"],
        "0001-01-01": ["0001-03-26", "0001-03-26"],
    }
    for stored, window in days.items():
        assert assess_stored({"onset_date": stored}, AS_OF)["window_closes_on"] == window
    on_the_first = assess_stored({"onset_date": "2026-06"}, date(2026, 6, 1))
    assert on_the_first["window_closes_on"] == ["2026-08-24", "2026-08-24"]
    ten_years = {"weeks_ago": 520, "said_on": "2026-06-18"}
    assert assess_stored({"onset_date": ten_years}, AS_OF)["window_closes_on"] == ["2016-09-18", "2016-09-26"]
    just_now = {"weeks_ago": 0, "said_on": "2026-06-18"}
    assert assess_stored({"onset_date": just_now}, AS_OF)["window_closes_on"] == ["2026-09-06", "2026-09-10"]


def test_no_answers_are_assessed_as_not_known() -> None:
    found = assess_stored({}, AS_OF)
    assert (found["tier"], found["core"], found["score"]) == ("urgent_clinician", "routine_other_care", 0)
    assert {line["verdict"] for line in found["criteria"]} == {"not_known"}
