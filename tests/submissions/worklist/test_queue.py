"""The queue: the case to help soonest comes first, and each page continues where the last one ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, NamedTuple

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from app.demo.seed import seed
from app.extensions import db, instance_keys, writing
from app.submissions.models import Submission
from app.submissions.reference import check_character, with_dash
from app.submissions.statuses import Decision, Outcome, Status
from app.submissions.urgency import UNREACHED_RANK, USUAL_RANK
from app.submissions.worklist.cursors import BadCursor
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueuePage, View, queue_page
from tests.submissions.build import (
    NOON,
    ROWS,
    bring_to,
    column,
    log_contact_with,
    put,
    queue_context,
    rows,
    run,
    run_as_owner,
    sent,
    staff,
    stored,
    submission_request,
    submit_request,
    transition_to,
)

PAGE = 25
START = datetime(2026, 6, 15, tzinfo=UTC)
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


class Case(NamedTuple):
    """What the order of the queue depends on."""

    emergency_not_reached: bool
    act_by: datetime
    score: int
    sent_at: datetime
    reference: str
    status: str


moments = st.integers(0, 3).map(lambda n: START + timedelta(microseconds=n))
REFERENCES = [with_dash(body + check_character(body)) for body in (f"ABCDEF{last}" for last in ALPHABET)]
references = st.text(ALPHABET, min_size=7, max_size=7).map(
    lambda body: with_dash(body + check_character(body))
)
statuses = st.sampled_from(("new", "taken", "waiting_for_report", "decided", "closed"))
cases = st.builds(
    Case,
    emergency_not_reached=st.booleans(),
    act_by=moments,
    score=st.integers(0, 3),
    sent_at=moments,
    reference=references,
    status=statuses,
)
queues = st.sampled_from((1, 5, 25, 26, 40, 70)).flatmap(
    lambda size: st.lists(cases, min_size=size, max_size=size, unique_by=lambda case: case.reference)
)


def in_order(queue: Sequence[Case]) -> list[str]:
    """Return the order of the decision model, section 4, in plain Python."""
    open_cases = [case for case in queue if case.status != "closed"]
    open_cases.sort(
        key=lambda submission: (
            not submission.emergency_not_reached,
            submission.act_by,
            -submission.score,
            submission.sent_at,
            submission.reference,
        )
    )
    return [case.reference for case in open_cases]


def pages() -> Iterator[QueuePage]:
    """Yield page after page, as staff follow "Next page"; fails when there is no end."""
    after = ""
    for _ in range(10):
        db.session.rollback()
        page = queue_page(db.session, queue_context(), after=after)
        yield page
        if not page.after:
            return
        after = page.after
    raise AssertionError("the queue has no end")


def all_references() -> list[str]:
    return [submission.reference for page in pages() for submission in page.submissions]


def as_row(case: Case, like: Any) -> dict[str, Any]:
    closed = case.status == "closed"
    open_only = {"act_by": case.act_by, "due_at": case.act_by, "next_action": "call"}
    return {
        **like,
        "id": case.reference,
        "reference": case.reference,
        "queue_rank": UNREACHED_RANK if case.emergency_not_reached else USUAL_RANK,
        "queue_score": -case.score,
        "sent_at": case.sent_at,
        "status": case.status,
        "decision": "other_care" if case.status in ("decided", "closed") else None,
        "closed_at": case.act_by if closed else None,
        **({} if closed else open_only),
    }


@pytest.fixture
def like(store: Flask) -> dict[str, Any]:
    """Return a row to copy: of a stored, closed submission."""
    submission_id = sent()
    bring_to(Status.CLOSED, submission_id, staff("clinician"))
    put(submission_id, owner_id=None)
    return dict(rows(ROWS.select())[0]._mapping)


@pytest.mark.one_in(2)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(queue=queues)
def test_the_pages_hold_every_case_once_in_the_order_of_the_decision_model(
    like: dict[str, Any], queue: list[Case]
) -> None:
    run_as_owner("DELETE FROM submissions WHERE id = reference")
    run(insert(ROWS).values([as_row(case, like) for case in queue]))
    assert all_references() == in_order(queue)


def expected_key(submission: Submission) -> tuple[Any, ...]:
    """Return the key of the decision model, for cases in which a clinician has spoken with everyone who was reached."""
    unread = submission.reached_at is None
    group = {5: 0, 4: 1, 3: 2}.get(submission.tier, 3) if unread else 3
    return (group, submission.act_by, -submission.score, submission.sent_at, submission.reference)


@pytest.mark.one_in(2)
def test_eighty_cases_in_work_are_listed_in_the_order_of_their_answers(store: Flask) -> None:
    seed(writing.begin, instance_keys(), 80, 11, ["example-edina"], store.config["SETTINGS"])
    clinician = staff("clinician")
    ids = [row.id for row in rows("SELECT id FROM submissions ORDER BY tier DESC, id")]
    for number, submission_id in enumerate(ids[:24]):
        if stored(submission_id).queue_rank <= 1:
            log_contact_with(submission_id, Outcome.SPOKE, clinician)
        bring_to((Status.TAKEN, Status.CLOSED)[number % 2], submission_id, clinician)
    for number, decision in enumerate(Decision):
        emergency = sent("emergency", NOON + timedelta(minutes=number))
        bring_to(Status.TAKEN, emergency, clinician)
        transition_to(emergency, Status.DECIDED, clinician, decision=decision)
    db.session.rollback()
    open_cases = db.session.query(Submission).filter(Submission.status != "closed").all()
    expected = [submission.reference for submission in sorted(open_cases, key=expected_key)]
    assert len(expected) == 80 - 12 + len(Decision)
    assert all_references() == expected


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("waiting", "sizes"), [(0, [0]), (1, [1]), (25, [25]), (26, [25, 1]), (60, [25, 25, 10])]
)
def test_a_page_has_twenty_five_cases(store: Flask, waiting: int, sizes: list[int]) -> None:
    if waiting:
        seed(writing.begin, instance_keys(), waiting, 3, ["example-edina"], store.config["SETTINGS"])
    assert [len(page.submissions) for page in pages()] == sizes
    assert view_counts(db.session, queue_context())[View.ALL] == waiting


@pytest.mark.proves("emergencies-come-first")
def test_an_emergency_sent_last_is_listed_first(store: Flask) -> None:
    sent("urgent", NOON - timedelta(days=9))
    emergency = sent("emergency", NOON)
    assert all_references()[0] == stored(emergency).reference


def test_a_higher_score_comes_first_among_cases_due_at_the_same_time(store: Flask) -> None:
    lower = sent(changed={"pain_score": 5})
    higher = sent(changed={"pain_score": 9}, at=NOON + timedelta(minutes=1))
    assert stored(lower).act_by == stored(higher).act_by
    assert all_references() == [stored(higher).reference, stored(lower).reference]


def test_the_case_sent_first_comes_first_among_equals(store: Flask) -> None:
    second = sent(at=NOON + timedelta(microseconds=1))
    first = sent(at=NOON)
    assert all_references() == [stored(first).reference, stored(second).reference]


def test_only_a_closed_case_leaves_the_queue(store: Flask) -> None:
    submission_id, clinician = sent("urgent"), staff("clinician")
    log_contact_with(submission_id, Outcome.SPOKE, clinician)
    assert len(all_references()) == 1
    for status, waiting in ((Status.DECIDED, 1), (Status.CLOSED, 0)):
        transition_to(submission_id, status, clinician)
        assert len(all_references()) == waiting
        assert view_counts(db.session, queue_context())[View.ALL] == waiting


@pytest.mark.one_in(2)
def test_a_case_sent_between_two_pages_hides_no_other(store: Flask) -> None:
    for number in range(30):
        sent(at=NOON + timedelta(minutes=number))
    first = queue_page(db.session, queue_context())
    sent("emergency")
    db.session.rollback()
    second = queue_page(db.session, queue_context(), after=first.after)
    assert [len(first.submissions), len(second.submissions), second.after] == [25, 5, ""]


@pytest.mark.one_in(2)
def test_a_case_closed_between_two_pages_hides_no_other(store: Flask) -> None:
    for number in range(30):
        sent(at=NOON + timedelta(minutes=number))
    expected = all_references()
    first = queue_page(db.session, queue_context())
    last = first.submissions[-1].id
    bring_to(Status.CLOSED, last, staff("clinician"))
    db.session.rollback()
    second = queue_page(db.session, queue_context(), after=first.after)
    assert [submission.reference for submission in second.submissions] == expected[25:]


CURSOR = "1_1781542800000000_-12_1781542800000000_" + with_dash("7KQMP2X" + check_character("7KQMP2X"))
GARBAGE = [
    "1_soon_-12_1781542800000000_7KQM-P2XC",
    "1_1781542800000000_-12_99999999999999999999999_7KQM-P2XC",
    "1_-99999999999999999999_-12_1781542800000000_7KQM-P2XC",
    f"{'9' * 30}_1781542800000000_-12_1781542800000000_7KQM-P2XC",
    f"1_1781542800000000_{'9' * 30}_1781542800000000_7KQM-P2XC",
    f"{2**31}_1781542800000000_-12_1781542800000000_7KQM-P2XC",
    "1_1781542800000000_-12_1781542800000000_7KQM\x00P2XH",
    "1_nan_-12_inf_7KQM-P2XC",
    "9" * 5000,
    "' OR 1=1 --",
]


def test_a_cursor_that_was_made_here_is_accepted(store: Flask) -> None:
    submit_request(submission_request())
    assert queue_page(db.session, queue_context(), after=CURSOR).after == ""


@pytest.mark.parametrize("cursor", GARBAGE, ids=range(len(GARBAGE)))
def test_a_cursor_that_was_not_made_here_is_refused(store: Flask, cursor: str) -> None:
    with pytest.raises(BadCursor):
        queue_page(db.session, queue_context(), after=cursor)


@pytest.mark.one_in(2)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cursor=st.lists(st.integers() | st.text(max_size=5), min_size=1, max_size=6).map(
        lambda p: "_".join(map(str, p))
    )
)
def test_no_cursor_breaks_the_queue(store: Flask, cursor: str) -> None:
    db.session.rollback()
    try:
        queue_page(db.session, queue_context(), after=cursor.encode("utf-8", "replace").decode())
    except BadCursor:
        return


@pytest.mark.one_in(2)
def test_a_cursor_does_not_identify_the_patient(store: Flask) -> None:
    for number in range(26):
        sent(at=NOON + timedelta(minutes=number))
    after = queue_page(db.session, queue_context()).after
    last = queue_page(db.session, queue_context()).submissions[-1]
    assert "Larson" not in after
    assert last.id not in after
    assert column("draft_id", last.id) not in after


def test_the_order_is_total_and_the_same_as_in_python(like: dict[str, Any]) -> None:
    ranked = [
        Case(
            first,
            START + timedelta(microseconds=act),
            score,
            START + timedelta(microseconds=at),
            ref,
            "taken",
        )
        for (first, act, score, at), ref in zip(
            product((True, False), (0, 1), (0, 1), (0, 1)), REFERENCES, strict=False
        )
    ]
    run(insert(ROWS).values([as_row(case, like) for case in ranked]))
    after = {one: [submission.reference for submission in cases_after(one)] for one in ranked}
    for one in ranked:
        assert one.reference not in after[one], "no case comes after itself"
        for other in ranked:
            if one is not other:
                assert (other.reference in after[one]) is not (one.reference in after[other])
            if other.reference in after[one]:
                assert set(after[other]) < set(after[one])
    assert all_references() == in_order(ranked)


def cases_after(case: Case) -> Sequence[Submission]:
    """Return the cases after one, as the next page reads them."""
    act, sent_micros = (round(moment.timestamp() * 1_000_000) for moment in (case.act_by, case.sent_at))
    cursor = f"{UNREACHED_RANK if case.emergency_not_reached else USUAL_RANK}_{act}_{-case.score}_{sent_micros}_{case.reference}"
    db.session.rollback()
    return queue_page(db.session, queue_context(), after=cursor).submissions
