"""The urgency of a submission by its columns alone, without a database."""

from __future__ import annotations

from itertools import product

import pytest

from app.rules.tiers import Tier
from app.submissions import urgency
from app.submissions.models import Submission
from app.submissions.statuses import FROM_THE_PATIENT, NextAction, Status
from app.submissions.timers import may_wait
from app.submissions.urgency import (
    PRIORITY_RANK,
    SNOOZE_REFUSALS,
    UNREACHED_RANK,
    URGENT_RANK,
    USUAL_RANK,
    Urgency,
    next_action_for,
    urgency_of,
)
from tests.submissions.build import NOON


def submission(**columns: object) -> Submission:
    """Return a submission with nothing urgent about it, some columns changed."""
    columns_by_default = {
        "is_unreached_emergency": False,
        "says_worse": False,
        "is_heard": False,
        "is_read": False,
    }
    usual = {"tier_now": Tier.STANDARD_REVIEW, "next_action": NextAction.CLINICIAN_READS}
    return Submission(**{**columns_by_default, **usual, **columns})


@pytest.mark.parametrize("facts", list(product((True, False), repeat=3)))
def test_the_gravest_fact_names_the_state(facts: tuple[bool, bool, bool]) -> None:
    emergency, worse, unheard = facts
    named = urgency_of(is_unreached_emergency=emergency, says_worse=worse, is_urgent_unheard=unheard)
    assert named is list(Urgency)[[*facts, True].index(True)]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({}, Urgency.NONE),
        ({"tier_now": Tier.PRIORITY_REVIEW}, Urgency.NONE),
        ({"tier_now": Tier.URGENT_CLINICIAN}, Urgency.URGENT_NOT_HEARD),
        ({"tier_now": Tier.EMERGENCY_NOW}, Urgency.URGENT_NOT_HEARD),
        ({"tier_now": Tier.EMERGENCY_NOW, "is_heard": True}, Urgency.NONE),
        ({"says_worse": True, "is_heard": True}, Urgency.SAYS_WORSE),
        ({"says_worse": True, "tier_now": Tier.URGENT_CLINICIAN}, Urgency.SAYS_WORSE),
        ({"says_worse": True, "next_action": NextAction.CARRY_OUT}, Urgency.SAYS_WORSE),
        ({"next_action": NextAction.WITHDRAWN_BY_PATIENT}, Urgency.NONE),
        ({"next_action": None}, Urgency.NONE),
        ({"is_unreached_emergency": True}, Urgency.EMERGENCY_NOT_REACHED),
        ({"is_unreached_emergency": True, "next_action": None}, Urgency.EMERGENCY_NOT_REACHED),
        ({"is_unreached_emergency": True, "says_worse": True}, Urgency.EMERGENCY_NOT_REACHED),
    ],
)
def test_the_urgency_follows_from_the_columns(columns: dict[str, object], expected: Urgency) -> None:
    assert submission(**columns).urgency is expected


@pytest.mark.parametrize(
    ("columns", "group"),
    [
        ({"is_unreached_emergency": True}, UNREACHED_RANK),
        ({"is_unreached_emergency": True, "tier_now": Tier.EMERGENCY_NOW, "is_heard": True}, UNREACHED_RANK),
        ({"tier_now": Tier.EMERGENCY_NOW}, URGENT_RANK),
        ({"tier_now": Tier.URGENT_CLINICIAN}, URGENT_RANK),
        ({"tier_now": Tier.URGENT_CLINICIAN, "is_read": True}, URGENT_RANK),
        ({"tier_now": Tier.URGENT_CLINICIAN, "is_heard": True}, USUAL_RANK),
        ({"says_worse": True}, URGENT_RANK),
        (
            {"tier_now": Tier.ROUTINE_OTHER_CARE, "says_worse": True, "is_heard": True, "is_read": True},
            URGENT_RANK,
        ),
        (
            {"tier_now": Tier.EMERGENCY_NOW, "is_heard": True, "next_action": NextAction.ASK_ARRIVED},
            URGENT_RANK,
        ),
        ({"tier_now": Tier.PRIORITY_REVIEW}, PRIORITY_RANK),
        ({"tier_now": Tier.PRIORITY_REVIEW, "is_heard": True}, PRIORITY_RANK),
        ({"tier_now": Tier.PRIORITY_REVIEW, "is_read": True}, USUAL_RANK),
        ({}, USUAL_RANK),
        ({"tier_now": Tier.IMAGING_FIRST}, USUAL_RANK),
    ],
)
def test_the_group_of_the_queue_follows_from_the_columns(columns: dict[str, object], group: int) -> None:
    case = submission(**columns)
    case.take_place()
    assert case.queue_rank == group


def test_only_a_case_that_was_called_and_is_not_urgent_may_wait() -> None:
    urgent = {"tier_now": Tier.URGENT_CLINICIAN}
    assert may_wait(submission(first_contact_at=NOON))
    assert may_wait(submission(first_contact_at=NOON, is_heard=True, **urgent))
    assert not may_wait(submission())
    assert not may_wait(submission(first_contact_at=NOON, **urgent))
    assert not may_wait(submission(first_contact_at=NOON, says_worse=True))


def test_every_urgency_but_none_has_a_snooze_refusal_and_two_table_rows() -> None:
    assert set(SNOOZE_REFUSALS) == set(Urgency) - {Urgency.NONE}
    assert all((urgency.__doc__ or "").count(f"\n| {state.name} ") == 2 for state in Urgency)


OPEN = [status for status in Status if status is not Status.CLOSED]
REQUESTS = [None, *FROM_THE_PATIENT, NextAction.CALL_BACK, NextAction.CALL_AGAIN]
BY_STATUS = {
    Status.TRYING: NextAction.CALL_AGAIN,
    Status.WAITING_FOR_PATIENT: NextAction.ASK_PATIENT,
    Status.WAITING_FOR_REPORT: NextAction.GET_REPORT,
}


def action(
    status: Status, tier: Tier, request: NextAction | None = None, emergency: bool = False
) -> NextAction:
    """Return the next action."""
    return next_action_for(status, tier, is_unreached_emergency=emergency, patient_request=request)


@pytest.mark.parametrize("tier", Tier)
@pytest.mark.parametrize("status", OPEN)
def test_an_emergency_comes_first_then_a_decision_then_the_patient(status: Status, tier: Tier) -> None:
    for request in REQUESTS:
        assert action(status, tier, request, emergency=True) is NextAction.CALL_NOW
        decided = status is Status.DECIDED
        if decided or request is not None:
            assert action(status, tier, request) is (NextAction.CARRY_OUT if decided else request)


@pytest.mark.parametrize("tier", Tier)
@pytest.mark.parametrize("status", OPEN)
def test_otherwise_the_next_action_follows_the_status_and_then_the_tier(status: Status, tier: Tier) -> None:
    first = NextAction.CALL if tier <= Tier.IMAGING_FIRST else NextAction.CLINICIAN_READS
    if status is not Status.DECIDED:
        assert action(status, tier) is BY_STATUS.get(status, first)


@pytest.mark.parametrize("stored", [None, *NextAction])
def test_the_patients_open_request_is_read_from_the_next_action(stored: NextAction | None) -> None:
    request = submission(next_action=stored).patient_request
    assert request is (stored if stored in {NextAction.SAYS_WORSE, NextAction.WITHDRAWN_BY_PATIENT} else None)
    assert submission(next_action=stored, says_worse=True).patient_request is NextAction.SAYS_WORSE
