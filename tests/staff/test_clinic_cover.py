"""Which clinics staff cover: by kind, by who is at work, and for good."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.staff.clinic_cover import Kind, cover_at_work, kind_of, lasting_cover, only_by
from app.staff.roles import Role
from tests.staff.accounts import ALL, TODAY, account

CLINICS = ("a", "b")


def missing(*accounts: object, kind: Kind = Kind.QUEUE, day: date = TODAY) -> set[str]:
    return set(cover_at_work(accounts, day).missing(kind, CLINICS))  # type: ignore[arg-type]


def test_a_lead_is_of_the_kind_of_a_coordinator_and_an_auditor_of_none() -> None:
    assert {role: kind_of(role) for role in Role} == {
        Role.COORDINATOR: Kind.QUEUE,
        Role.LEAD: Kind.QUEUE,
        Role.CLINICIAN: Kind.CLINICIAN,
        Role.AUDITOR: None,
    }


def test_each_kind_is_judged_by_itself() -> None:
    staff = [account(1, "lead", "a"), account(2, "clinician", "b"), account(3, "auditor", ALL)]
    assert missing(*staff) == {"b"}
    assert missing(*staff, kind=Kind.CLINICIAN) == {"a"}
    cover = cover_at_work(staff, TODAY)
    assert [cover.is_left_to(role, "b") for role in Role] == [True, False, True, False]


@pytest.mark.parametrize("state", [{"disabled": True}, {"password": ""}, {"away": (0, 3)}])
def test_who_cannot_work_today_covers_nothing(state: dict[str, object]) -> None:
    assert missing(account(1, "coordinator", ALL, **state)) == {"a", "b"}
    assert missing(account(1, "coordinator", ALL, **state), account(2, "coordinator", "a")) == {"b"}
    assert missing(account(1, "coordinator", ALL, **state), account(2, "coordinator", ALL)) == set()


def test_who_is_away_covers_again_on_the_day_after() -> None:
    back = account(1, "coordinator", ALL, away=(-3, 2))
    assert missing(back, day=TODAY + timedelta(2)) == {"a", "b"}
    assert missing(back, day=TODAY + timedelta(3)) == set()


@pytest.mark.parametrize(("last", "lacks"), [(13, False), (14, True)])
def test_who_is_away_for_two_weeks_more_is_missing_for_good(last: int, lacks: bool) -> None:
    staff = [account(1, "coordinator", ALL, away=(-3, last))]
    assert bool(lasting_cover(staff, TODAY).missing(Kind.QUEUE, CLINICS)) is lacks


def test_the_only_one_of_a_clinic_is_told_from_one_of_several() -> None:
    ann, bob, una = account(1, "lead", "a", "b"), account(2, "lead", "b"), account(3, "lead", ALL)
    doctor = account(4, "clinician", ALL)
    assert only_by(ann, [ann, bob, doctor], CLINICS, TODAY) == {"a"}
    assert only_by(doctor, [ann, bob, doctor], CLINICS, TODAY) == {"a", "b"}
    assert only_by(ann, [ann, bob, una], CLINICS, TODAY) == set()
    assert only_by(account(5, "auditor", ALL), [ann], CLINICS, TODAY) == set()
    assert only_by(account(5, "lead", ALL, disabled=True), [bob], CLINICS, TODAY) == set()
