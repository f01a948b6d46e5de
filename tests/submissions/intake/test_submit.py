"""Submitting stores a draft once, and changed content separately."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.exc import IntegrityError

from app.extensions import db
from app.submissions.casework.links import related
from app.submissions.likeness import likeness
from tests.submissions.build import (
    NOON,
    TOMORROW,
    answers,
    contact,
    count,
    rows,
    run,
    run_as_owner,
    sent,
    stored,
    submission_request,
    submit_request,
)

CHANGES: dict[str, Any] = {
    "an answer": {"answers": answers(pain_score=9)},
    "the name": {"contact": contact(full_name="Edna Larsen")},
    "the birth date": {"contact": contact(birth_date=date(1948, 4, 5))},
    "the phone": {"contact": contact(phone="+1-612-555-0124")},
    "the e-mail": {"contact": contact(email="")},
    "the clinic": {"contact": contact(clinic_id=None)},
    "the language": {"contact": contact(preferred_language="hmn")},
    "the interpreter": {"contact": contact(needs_interpreter=True)},
    "the best time": {"contact": contact(best_time="afternoon")},
    "the helper": {"contact": contact(helper_name="Lars Larson")},
}


def references_beside(submission_id: str) -> list[str]:
    """Return the references of others sent from the same check, latest first."""
    found = stored(submission_id)
    others = related(db.session, found)
    alike = [(other.reference, likeness(found, other)) for other in others]
    return [reference for reference, how in alike if how and how.why == "sent from the same check"]


@pytest.mark.parametrize("later", [timedelta(0), timedelta(seconds=1), timedelta(days=1)])
def test_the_same_request_again_is_the_same_row_with_the_same_reference(
    store: Flask, later: timedelta
) -> None:
    request = submission_request()
    first, again = submit_request(request), submit_request(request, NOON + later)
    assert again.reference == first.reference
    assert rows("SELECT reference, version FROM submissions") == [(first.reference, 1)]
    assert rows("SELECT kind FROM events") == [("sent",)]
    assert stored(first.id).sent_at == NOON


def test_the_same_request_after_staff_took_the_case_changes_nothing(store: Flask) -> None:
    request = submission_request()
    first = submit_request(request)
    run("UPDATE submissions SET status = 'taken', version = 2")
    assert submit_request(request).reference == first.reference
    assert rows("SELECT status, version FROM submissions") == [("taken", 2)]


def test_answers_off_the_path_do_not_make_another_submission(store: Flask) -> None:
    request = submission_request(changed={"pregnant": "no"})  # not asked at 65 and older
    submit_request(request)
    submit_request(replace(request, answers=answers(pregnant="yes")))
    assert rows("SELECT count(*) FROM submissions") == [(1,)]


@pytest.mark.one_in(2)
@pytest.mark.parametrize("what_changed", CHANGES)
def test_changed_content_is_another_row_and_each_lists_the_other(store: Flask, what_changed: str) -> None:
    first = submission_request()
    second = replace(first, **CHANGES[what_changed])
    one, two = submit_request(first), submit_request(second, NOON + timedelta(minutes=5))
    assert one.reference != two.reference
    assert references_beside(one.id) == [two.reference]
    assert references_beside(two.id) == [one.reference]


def test_three_submissions_of_one_draft_are_listed_latest_first(store: Flask) -> None:
    first = submission_request()
    made = [
        submit_request(replace(first, contact=contact(full_name=f"Edna {n}")), NOON - timedelta(minutes=n))
        for n in range(3)
    ]
    assert references_beside(made[1].id) == [made[0].reference, made[2].reference]


def test_equal_content_from_another_draft_is_a_separate_row(store: Flask) -> None:
    one, two = submit_request(submission_request()), submit_request(submission_request())
    assert one.reference != two.reference
    assert references_beside(one.id) == []


def test_a_reference_cannot_be_given_twice(store: Flask) -> None:
    sent()
    sent()
    with pytest.raises(IntegrityError):
        run_as_owner("UPDATE submissions SET reference = (SELECT min(reference) FROM submissions)")


def test_a_clinic_that_does_not_exist_stores_nothing(store: Flask) -> None:
    with pytest.raises(RuntimeError, match="again and again"):
        sent(contact=contact(clinic_id="nowhere"))
    assert [count(name) for name in ("submissions", "events", "shown_texts")] == [0, 0, 0]


def test_a_submission_starts_as_new_and_unassigned(store: Flask) -> None:
    found = stored(sent("priority"))
    assert (found.status, found.decision, found.owner_id, found.version) == ("new", None, None, 1)
    assert found.is_demo is False
    assert found.language == "en"
    assert found.preferred_language == "en"
    assert found.consent_version == "2026-11"
    assert found.sent_at == NOON


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("persona", "tier", "rank"),
    [("emergency", 5, 0), ("urgent", 4, 1), ("priority", 3, 2), ("standard", 2, 3), ("imaging", 1, 3)],
)
def test_the_plain_columns_hold_what_the_queue_needs(
    store: Flask, persona: str, tier: int, rank: int
) -> None:
    found = stored(sent(persona))
    assert (found.tier, found.queue_rank) == (tier, rank)
    assert found.queue_score == -found.score
    assert found.score == found.assessment["score"]
    assert found.ruleset == found.assessment["ruleset"]


def test_the_window_is_stored_as_the_remembered_range(store: Flask) -> None:
    found = stored(sent())  # "3 to 5 weeks ago": 21 to 41 days
    assert found.window_first == date(2026, 6, 15) + timedelta(84 - 41)
    assert found.window_last == date(2026, 6, 15) + timedelta(84 - 21)


def test_pain_with_an_unknown_start_has_no_window(store: Flask) -> None:
    found = stored(sent(changed={"onset_date": "not_sure"}))
    assert (found.window_first, found.window_last) == (None, None)


@pytest.mark.parametrize(("changed", "holds"), [({}, False), ({"bleeding_disorder": "yes"}, True)])
def test_a_hold_is_a_plain_column(store: Flask, changed: dict[str, Any], holds: bool) -> None:
    assert stored(sent(changed=changed)).has_hold is holds


def test_the_first_event_says_who_when_and_what(store: Flask) -> None:
    found = stored(sent())
    (event,) = found.events
    assert (event.kind, event.actor_id, event.from_status, event.to_status) == ("sent", None, None, "new")
    assert event.at == NOON
    assert event.detail == {"withdrawn_red_flags": []}


def test_withdrawn_emergency_signs_are_in_the_first_event(store: Flask) -> None:
    found = stored(sent(withdrawn_red_flags=["rf_bladder_bowel", "rf_fever"]))
    (event,) = found.events
    assert event.detail == {"withdrawn_red_flags": ["rf_bladder_bowel", "rf_fever"]}
    assert "rf_fever" not in str(found.assessment["flags"])


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("persona", "due", "act_by"),
    [
        ("emergency", NOON, NOON),
        ("urgent", NOON + timedelta(hours=24), NOON + timedelta(hours=24)),
        ("priority", NOON.replace(day=17, hour=17), NOON.replace(day=17, hour=17)),
        # Friday, June 19, is a holiday
        ("standard", NOON.replace(day=23, hour=17), NOON.replace(day=23, hour=17)),
        ("other_care", NOON.replace(day=30, hour=17), NOON.replace(day=30, hour=17)),
    ],
)
def test_a_submission_is_due_as_its_tier_promises(store: Flask, persona: str, due: Any, act_by: Any) -> None:
    found = stored(sent(persona))
    assert (found.tier_due, found.act_by) == (due, act_by)


def test_the_windows_last_days_take_precedence_over_the_tiers_time(store: Flask) -> None:
    found = stored(
        sent(changed={"onset_date": "2026-03-31"})
    )  # day 76; the last 7 days begin on day 77, a business day later
    assert found.act_by == TOMORROW
    assert found.tier_due == NOON.replace(day=23, hour=17)


def test_an_emergency_is_due_when_sent_even_in_the_windows_last_days(store: Flask) -> None:
    found = stored(sent("emergency", changed={"onset_date": "2026-03-31"}))
    assert found.last_days_at == TOMORROW
    assert found.act_by == found.tier_due == NOON


def test_the_windows_last_days_count_for_an_urgent_case_too(store: Flask) -> None:
    found = stored(sent("urgent", changed={"onset_date": "2026-03-29"}))
    assert found.last_days_at == TOMORROW
    assert found.act_by == NOON + timedelta(hours=24)
