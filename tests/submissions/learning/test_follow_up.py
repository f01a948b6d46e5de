"""Follow-up: what is recorded, also after closing; and the reviews that the stop rule opens."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.submissions.context import Actor
from app.submissions.events import EventKind
from app.submissions.learning.follow_up import FinalClass, FollowUp, Harm, HarmCause, emergency_cause
from app.submissions.learning.models import StopReview
from app.submissions.learning.stop_rule import causes_to_pause_for, close_review, has_open_review, reviews
from app.submissions.statuses import ActionRefused, Conflict, Status
from tests.submissions.build import (
    CHICAGO,
    LATER,
    NOON,
    bring_to,
    column,
    events_of_kind,
    put,
    sent,
    staff,
    staff_context,
    stored,
)
from tests.submissions.learning.build import details, follow_up

AORTA = {"harm": Harm.VISIT, "cause": HarmCause.VESSEL}
FIFTH_BUSINESS_DAY = datetime(2026, 6, 23, 17, tzinfo=CHICAGO)
"""June 15, 2026 is a Monday, and the Friday after it a holiday."""


def found(case: str) -> tuple[Any, ...]:
    return tuple(column(name, case) for name in ("final_class", "harm", "harm_cause"))


def all_reviews() -> list[StopReview]:
    db.session.rollback()
    return list(db.session.scalars(select(StopReview).order_by(StopReview.id)))


def close(review: StopReview, actor: Actor, note: str = "The question is too narrow.") -> None:
    with writing.begin() as session:
        close_review(session, review.id, note, staff_context(actor, LATER))


def test_what_became_of_a_patient_is_recorded_also_after_closing(store: Flask) -> None:
    case, ola = sent("other_care"), staff("clinician")
    bring_to(Status.CLOSED, case, ola)
    version = stored(case).version
    follow_up(case, ola, final_class=FinalClass.BREAK_OLD, harm=Harm.NONE_KNOWN, note="By phone, day 30")
    assert found(case) == ("break_old", "none_known", None)
    (event,) = events_of_kind(case, EventKind.FOLLOWED_UP)
    assert (event.version, event.actor_id) == (version + 1, ola.id)
    assert details(case, EventKind.FOLLOWED_UP) == [
        {"final_class": "break_old", "harm": "none_known", "note": "By phone, day 30", "review": False}
    ]
    assert stored(case).status == Status.CLOSED


def test_a_later_follow_up_replaces_the_earlier_one(store: Flask) -> None:
    case, ola = sent(), staff()
    follow_up(case, ola, final_class=FinalClass.NO_BREAK, **AORTA)
    follow_up(case, ola, final_class=FinalClass.OTHER)
    assert found(case) == ("other", None, None)
    assert len(events_of_kind(case, EventKind.FOLLOWED_UP)) == 2


@pytest.mark.parametrize(
    "refused",
    [
        {},
        {"harm": Harm.VISIT},
        {"harm": Harm.ARRIVED},
        {"cause": HarmCause.PAIN},
        {"harm": Harm.NONE_KNOWN, "cause": HarmCause.PAIN},
    ],
)
def test_a_visit_has_a_cause_and_nothing_else_has(embedded: Flask, refused: dict[str, Any]) -> None:
    case = sent()
    with pytest.raises(ActionRefused):
        follow_up(case, staff(), **refused)
    assert (found(case), stored(case).version) == ((None, None, None), 1)


def test_the_same_again_is_refused_unless_there_is_a_note(embedded: Flask) -> None:
    case, ola = sent(), staff()
    follow_up(case, ola, final_class=FinalClass.OTHER)
    with pytest.raises(ActionRefused):
        follow_up(case, ola, final_class=FinalClass.OTHER)
    follow_up(case, ola, final_class=FinalClass.OTHER, note="Confirmed")
    assert len(events_of_kind(case, EventKind.FOLLOWED_UP)) == 2


def test_an_old_version_is_a_conflict(embedded: Flask) -> None:
    case, ola = sent(), staff()
    follow_up(case, ola, final_class=FinalClass.OTHER)
    with pytest.raises(Conflict):
        follow_up(case, ola, final_class=FinalClass.CANCER, version=1)


@pytest.mark.parametrize(
    ("follow_up_of", "cause"),
    [
        ({"final_class": FinalClass.INFECTION}, "infection"),
        ({"final_class": FinalClass.VESSEL}, "vessel"),
        ({"final_class": FinalClass.NERVE}, "nerve"),
        ({"final_class": FinalClass.CANCER}, None),
        ({"final_class": FinalClass.BREAK_NEW}, None),
        ({"final_class": FinalClass.NOT_KNOWN}, None),
        ({"harm": Harm.VISIT, "cause": HarmCause.CANCER}, "cancer"),
        ({"harm": Harm.VISIT, "cause": HarmCause.NOT_KNOWN}, "not_known"),
        ({"harm": Harm.ARRIVED, "cause": HarmCause.NERVE}, "nerve"),
        ({"harm": Harm.VISIT, "cause": HarmCause.PAIN}, None),
        ({"harm": Harm.VISIT, "cause": HarmCause.BREAK_NEW}, None),
        ({"harm": Harm.VISIT, "cause": HarmCause.NOT_THE_BACK}, None),
        ({"harm": Harm.NONE_KNOWN}, None),
        ({"final_class": FinalClass.INFECTION, "harm": Harm.VISIT, "cause": HarmCause.NERVE}, "nerve"),
        ({"final_class": FinalClass.INFECTION, "harm": Harm.VISIT, "cause": HarmCause.PAIN}, "infection"),
    ],
)
def test_the_final_class_or_the_harm_says_whether_it_was_an_emergency(
    follow_up_of: dict[str, Any], cause: str | None
) -> None:
    assert emergency_cause(FollowUp(1, **follow_up_of)) == cause


@pytest.mark.parametrize(
    ("persona", "tier", "opens"),
    [
        ("other_care", 0, True),
        ("imaging", 1, True),
        ("standard", 2, True),
        ("priority", 3, False),
        ("urgent", 4, False),
        ("emergency", 5, False),
    ],
)
def test_an_emergency_at_a_low_tier_opens_a_review_within_five_business_days(
    embedded: Flask, persona: str, tier: int, opens: bool
) -> None:
    case = sent(persona)
    assert stored(case).tier == tier
    assert follow_up(case, staff(), at=NOON, **AORTA) is opens
    assert [(review.submission_id, review.cause, review.sent_tier) for review in all_reviews()] == (
        [(case, "vessel", tier)] if opens else []
    )
    assert [review.due_at for review in all_reviews()] == ([FIFTH_BUSINESS_DAY] if opens else [])


def test_the_tier_as_sent_counts_and_not_what_it_was_raised_to(embedded: Flask) -> None:
    case = sent("standard")
    put(case, tier_now=Tier.EMERGENCY_NOW)
    assert follow_up(case, staff(), **AORTA)


def test_a_case_has_one_review_whose_cause_follows_what_is_known(store: Flask) -> None:
    case, ola = sent(), staff()
    assert follow_up(case, ola, harm=Harm.VISIT, cause=HarmCause.NOT_KNOWN)
    assert not follow_up(case, ola, harm=Harm.VISIT, cause=HarmCause.INFECTION)
    assert [review.cause for review in all_reviews()] == ["infection"]
    assert not follow_up(case, ola, harm=Harm.NONE_KNOWN)
    assert [review.closed_at for review in all_reviews()] == [None]


def test_a_review_stays_until_it_is_closed_with_a_note(store: Flask) -> None:
    case, nora = sent(), staff("clinician")
    follow_up(case, staff(), **AORTA)
    assert has_open_review(db.session)
    (review,) = all_reviews()
    with pytest.raises(ActionRefused):
        close(review, nora, note="")
    close(review, nora)
    (review,) = all_reviews()
    assert (review.closed_at, review.closed_by) == (LATER, nora.id)
    assert details(case, EventKind.STOP_REVIEW) == [
        {"note": "The question is too narrow.", "cause": "vessel"}
    ]
    (event,) = events_of_kind(case, EventKind.STOP_REVIEW)
    assert event.version == stored(case).version
    assert not has_open_review(db.session)
    with pytest.raises(ActionRefused):
        close(review, nora)


def test_an_auditor_closes_no_review(embedded: Flask) -> None:
    follow_up(sent(), staff(), **AORTA)
    (review,) = all_reviews()
    with pytest.raises(ActionRefused):
        close(review, staff("auditor"))
    assert has_open_review(db.session)


def test_a_review_that_does_not_exist_is_not_found(embedded: Flask) -> None:
    with pytest.raises(LookupError), writing.begin() as session:
        close_review(session, 99, "Words", staff_context(staff()))


def pauses() -> list[tuple[str, str, int]]:
    db.session.rollback()
    return causes_to_pause_for([review for review, _ in reviews(db.session)])


def test_two_with_one_cause_suggest_a_pause_until_both_reviews_are_closed(store: Flask) -> None:
    ola, lead = staff(), staff("lead")
    follow_up(sent(), ola, **AORTA)
    assert pauses() == []
    follow_up(sent("imaging"), ola, final_class=FinalClass.INFECTION)
    assert pauses() == []
    follow_up(sent("other_care"), ola, final_class=FinalClass.VESSEL)
    assert pauses() == [("vessel", "2.0.0", 2)]
    first, infection, second = all_reviews()
    close(first, lead)
    assert pauses() == [("vessel", "2.0.0", 2)]
    close(second, lead)
    assert pauses() == []
    db.session.rollback()
    assert [review.id for review, _ in reviews(db.session)] == [infection.id]


def test_two_of_unknown_cause_or_under_different_rules_do_not_share_one() -> None:
    def review(cause: str, ruleset: str, closed: bool = False) -> StopReview:
        return StopReview(cause=cause, ruleset=ruleset, closed_at=NOON if closed else None)

    assert causes_to_pause_for([review("not_known", "2.0.0"), review("not_known", "2.0.0")]) == []
    assert causes_to_pause_for([review("nerve", "2.0.0"), review("nerve", "2.1.0")]) == []
    assert causes_to_pause_for([review("nerve", "2.0.0", closed=True)] * 2) == []
    three = [review("nerve", "2.0.0", closed=True), *[review("nerve", "2.0.0")] * 2]
    assert causes_to_pause_for(three) == [("nerve", "2.0.0", 3)]
