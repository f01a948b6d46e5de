"""Links between submissions of the same person: never merged, never two open, nothing grave lost, reversible."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.extensions import db, writing
from app.submissions.casework.links import link, related, unlink
from app.submissions.likeness import likeness
from app.submissions.statuses import ActionRefused, Conflict, Decision, Outcome, Status
from tests.submissions.build import (
    NOON,
    answer_by_phone,
    bring_to,
    contact,
    link_case,
    log_contact_with,
    put,
    rows,
    sent,
    staff,
    staff_context,
    stored,
    submission_request,
    transition_to,
    unlink_case,
)
from tests.submissions.factories import Workplace

LATER = NOON + timedelta(hours=2)
OTHER = {"phone": "+1-612-555-0177", "birth_date": date(1950, 1, 1)}
FIVE = ("emergency", "urgent", "standard", "imaging", "standard")
numbers = st.integers(0, 4)
acts = st.lists(st.tuples(st.sampled_from(("link", "link", "unlink")), numbers, numbers), max_size=25)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=acts)
def test_any_sequence_of_links_leaves_each_set_with_one_head(
    app: Flask, acts: list[tuple[str, int, int]]
) -> None:
    with closing(Workplace(app)) as workplace:
        ids = [workplace.send(submission_request(persona)) for persona in FIVE]
        for kind, number, other in acts:
            act(workplace, kind, ids[number], ids[other])
            rows_now = workplace.stored_rows()
            followers = {row["id"] for row in rows_now.values() if row["head_id"]}
            still_open = {row["id"] for row in rows_now.values() if row["status"] != "closed"}
            assert followers | still_open == set(ids)
            assert followers.isdisjoint(still_open)
            assert {rows_now[each]["head_id"] for each in followers} <= still_open
            assert min(rows_now[each]["queue_rank"] for each in still_open) == 0, "the emergency is lost"


def act(workplace: Workplace, kind: str, one: str, other: str) -> None:
    """Link one to the other, or unlink it; either may be refused."""
    version = workplace.version(one)
    if kind == "link":
        workplace.act(
            workplace.staff[0], do=lambda session, context: link(session, one, version, other, context)
        )
    else:
        workplace.act(workplace.staff[0], do=lambda session, context: unlink(session, one, version, context))


def test_the_head_takes_on_the_graver_tier_and_the_earlier_time(store: Flask) -> None:
    worker = staff()
    head, follower = sent("standard"), sent("emergency", changed={"bleeding_disorder": "yes"})
    link_case(follower, head, worker, LATER)
    found, other = stored(head), stored(follower)
    assert (found.tier_now, found.tier, found.queue_rank, found.has_hold) == (5, 2, 0, True)
    assert (found.next_action, found.act_by) == ("call_now", NOON)
    assert (other.status, other.decision, other.head_id) == ("closed", "duplicate", head)
    for each in (head, follower):
        assert stored(each).events[-1].kind == "linked"


def test_a_link_does_not_lose_a_decided_unreached_emergency(store: Flask) -> None:
    worker, head, follower = staff(), sent("standard"), sent("emergency")
    bring_to(Status.TAKEN, follower, worker)
    transition_to(follower, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    link_case(follower, head, worker, LATER)
    assert (stored(head).queue_rank, stored(head).act_by) == (0, NOON)


def test_a_link_to_a_closed_head_reopens_it(store: Flask) -> None:
    worker, head, follower = staff("clinician"), sent("standard"), sent("standard")
    bring_to(Status.CLOSED, head, worker)
    link_case(follower, head, worker, LATER)
    found = stored(head)
    assert (found.status, found.decision, found.act_by) == ("taken", None, LATER)


def test_unlinking_reopens_a_submission_unassigned_and_due_now(store: Flask) -> None:
    worker, head, follower = staff(), sent("standard"), sent("urgent")
    link_case(follower, head, worker)
    unlink_case(follower, worker, LATER)
    found = stored(follower)
    assert (found.status, found.decision, found.owner_id, found.head_id) == ("new", None, None, None)
    assert (found.act_by, found.due_at) == (LATER, LATER)
    assert stored(head).tier_now == 4  # attention never falls


def test_a_link_to_an_unlinked_head_forgets_none_of_its_tries(store: Flask) -> None:
    worker = staff()
    tried, first_head, untried = sent(), sent(), sent()
    for _ in range(2):
        log_contact_with(tried, Outcome.NO_ANSWER, worker)
    before = stored(tried)
    link_case(tried, first_head, worker)
    unlink_case(tried, worker)
    link_case(untried, tried, worker)
    after = stored(tried)
    assert after.tries == before.tries == 2
    assert after.first_contact_at == before.first_contact_at is not None
    assert after.minutes_to_contact == before.minutes_to_contact


def test_followers_of_a_follower_are_linked_too_with_their_own_event_and_version(store: Flask) -> None:
    worker, first, second, third = staff(), sent(), sent(), sent()
    link_case(first, second, worker)
    version = stored(first).version
    link_case(second, third, worker)
    found = stored(first)
    assert (found.head_id, stored(second).head_id) == (third, third)
    assert (found.version, found.events[-1].kind) == (version + 1, "linked")


def test_an_impossible_link_is_refused_with_a_reason(store: Flask) -> None:
    worker, one, two, three = staff(), sent(), sent(), sent()
    stranger = sent(contact=contact(**OTHER))
    link_case(two, one, worker)
    for follower, head, words in (
        (three, three, "itself"),
        (stranger, one, "neither"),
        (two, three, "linked already"),
        (three, two, "itself linked to a third"),
    ):
        with pytest.raises(ActionRefused, match=words):
            link_case(follower, head, worker)
    with pytest.raises(ActionRefused, match="not linked"):
        unlink_case(one, worker)
    for act in (lambda: link_case(one, "0" * 32, worker), lambda: link_case(one, "' OR 1=1", worker)):
        with pytest.raises(LookupError):
            act()
    with pytest.raises(ActionRefused, match="linked to another"):
        transition_to(two, Status.TAKEN, worker, note="Again")
    with pytest.raises(ActionRefused, match="linked to another"):
        log_contact_with(two, Outcome.PATIENT_CALLED, worker)


def test_two_submissions_without_birth_indexes_are_not_the_same_person(store: Flask) -> None:
    one, other = sent(), sent(contact=contact(**OTHER))
    for each in (one, other):
        put(each, birth_index=None)
    with pytest.raises(ActionRefused, match="neither"):
        link_case(one, other, staff())


def test_a_link_against_an_older_version_is_a_conflict(store: Flask) -> None:
    worker, one, two = staff(), sent(), sent()
    for act in (link, lambda s, i, v, _, d: unlink(s, i, v, d)):
        with pytest.raises(Conflict), writing.begin() as session:
            act(session, one, 99, two, staff_context(worker))
        if stored(one).head_id is None:
            link_case(one, two, worker)


def test_of_five_concurrent_unlinks_one_succeeds_and_the_counters_stay_right(stored_app: Flask) -> None:
    with stored_app.app_context():
        worker, head, follower = staff(), sent(), sent()
        link_case(follower, head, worker)
        version = stored(follower).version
    start = Barrier(5)

    def undo(_: int) -> bool:
        with stored_app.app_context():
            start.wait()
            try:
                with writing.begin() as session:
                    unlink(session, follower, version, staff_context(worker))
            except (Conflict, ActionRefused):
                return False
        return True

    with ThreadPoolExecutor(5) as threads:
        assert list(threads.map(undo, range(5))).count(True) == 1
    with stored_app.app_context():
        assert stored(follower).version == version + 1
        assert rows("SELECT n FROM tallies WHERE scope = '' AND name = 'open'") == [(2,)]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({}, "same date of birth and phone and same name"),
        (
            {"full_name": "Edna Larsen", "phone": OTHER["phone"]},
            "same date of birth and a name that is alike",
        ),
        ({"full_name": "Lars Berg"}, "same date of birth and phone; another name: perhaps a twin"),
        ({"birth_date": date(1984, 5, 4)}, "same phone and same name, but another date of birth"),
        ({"full_name": "Lars Berg", "birth_date": date(1950, 1, 1)}, ""),
        ({"full_name": "Lars Berg", "phone": OTHER["phone"]}, ""),
    ],
)
def test_the_reason_why_two_may_be_the_same_person_is_given_in_words(
    app: Flask, changed: dict[str, Any], why: str
) -> None:
    with app.app_context():
        one, other = sent(), sent(contact=contact(**changed))
        found = stored(one)
        matches = [each for each in related(db.session, found) if each.id == other]
        alike = likeness(found, matches[0]) if matches else None
        assert why in (alike.why if alike else "")
        assert bool(why) is bool(alike)


def test_an_answer_about_the_head_keeps_the_earlier_window_of_a_follower(
    store: Flask,
) -> None:
    worker = staff()
    head, follower = sent(), sent(changed={"onset_date": {"weeks_ago": 10}})
    link_case(follower, head, worker)
    earlier = stored(head).last_days_at
    answer_by_phone(head, "onset_date", {"weeks_ago": 1}, worker)
    assert stored(head).last_days_at == earlier
    assert stored(head).act_by == min(earlier, stored(head).due_at)
