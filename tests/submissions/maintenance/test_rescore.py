"""Open submissions under another ruleset: which would change, and what applying it does, once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from app.extensions import db, writing
from app.rules.analysis.draft_rulesets import draft_of
from app.rules.due_dates import ServiceLevels
from app.rules.ruleset import Ruleset
from app.rules.tiers import Tier
from app.submissions.context import Actor
from app.submissions.events import EventKind
from app.submissions.maintenance import rescore
from app.submissions.maintenance.rescore import ProjectedStatus, Totals, apply, compare
from app.submissions.scoping import limit
from app.submissions.statuses import ActionRefused, NextAction, Outcome, Status
from app.submissions.worklist import counters
from tests.submissions.build import (
    NOON,
    answer_by_phone,
    bring_to,
    link_case,
    log_contact_with,
    put,
    rows,
    sent,
    staff,
    staff_context,
    stored,
)
from tests.submissions.scopes import EDINA, scope

COUNTS = "SELECT scope, name, bucket, n FROM tallies WHERE n <> 0 ORDER BY scope, name, bucket"
SHORTER = {"last_day_in_window": 70}
EASIER = {"priority_adverse_findings": 1}


def draft(**changed: Any) -> Ruleset:
    """Return the rules in force with something changed."""
    return draft_of({"version": "2.1.0-draft", **changed})


def days_ago(days: int) -> dict[str, str]:
    """Return an onset some days before NOON, with a scan the day after."""
    onset = NOON.date() - timedelta(days=days)
    return {"onset_date": onset.isoformat(), "imaging_date": (onset + timedelta(days=1)).isoformat()}


def listed(ruleset: Ruleset, at: datetime = NOON) -> dict[str, tuple[bool, ProjectedStatus, ProjectedStatus]]:
    """Return (goes up, before, after) of every submission that differs, by id."""
    found: dict[str, tuple[bool, ProjectedStatus, ProjectedStatus]] = {}

    def on_difference(rescored: rescore.Rescored) -> None:
        found[rescored.submission.id] = (rescored.goes_up, rescored.before, rescored.after)

    totals = compare(db.session, ruleset, at, ServiceLevels(), on_difference)
    assert totals.up + totals.down == len(found)
    return found


def applied(ruleset: Ruleset, who: Actor, at: datetime = NOON, why: str = "Agreed on Monday") -> Totals:
    return apply(writing.begin, ruleset, why, staff_context(who, at))


def columns(submission_id: str) -> dict[str, Any]:
    """Return every column that re-scoring could change."""
    submission = stored(submission_id)
    names = (
        "tier",
        "tier_now",
        "has_hold",
        "due_at",
        "act_by",
        "next_action",
        "version",
        "window_last",
        "status",
    )
    return {name: getattr(submission, name) for name in names}


def test_comparing_lists_what_goes_up_and_down_and_applying_raises_it_once(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rescore, "AT_ONCE", 2)
    monkeypatch.setattr(rescore, "PAUSE_S", 0)
    lead = staff("lead")
    with_one_finding = {"height_or_stoop": "yes", "pain_score": 6, "treatment_tried": "three_to_six"}
    up = sent(changed={**with_one_finding, **days_ago(20)})
    out, closing = sent("priority", changed=days_ago(75)), sent(changed=days_ago(60))
    same, closed = sent("imaging", changed={"onset_date": "not_sure"}), sent("priority", changed=days_ago(75))
    bring_to(Status.CLOSED, closed, staff("clinician"))
    gone = sent()
    put(gone, data_key=b"gone")
    new = draft(**SHORTER, **EASIER)
    before = {each: columns(each) for each in (up, out, closing, same, closed, gone)}
    found = listed(new)
    assert listed(draft()) == {}
    assert {each: columns(each) for each in before} == before
    assert set(found) == {up, out, closing}
    assert found[up][0]
    assert (found[up][1].tier, found[up][2].tier) == (Tier.STANDARD_REVIEW, Tier.PRIORITY_REVIEW)
    assert not found[out][0]
    assert found[out][2].tier == Tier.STANDARD_REVIEW
    assert found[closing][0]
    assert found[closing][2].act_by.date() == NOON.date() + timedelta(days=10 - 7)  # its day 70, less 7
    assert found[closing][1].act_by == before[closing]["act_by"]

    totals = applied(new, lead)
    assert totals == Totals(seen=5, up=2, down=1, not_opened=1, written=3, raised=2)
    after = {each: columns(each) for each in before}
    for each in (same, closed, gone):
        assert after[each] == before[each]
    for each in (up, out, closing):
        assert after[each]["version"] == before[each]["version"] + 1
        assert after[each]["tier"] == before[each]["tier"]
    assert {**after[out], "version": 1} == before[out]
    assert after[up]["tier_now"] == Tier.PRIORITY_REVIEW
    assert after[up]["act_by"] == NOON.replace(hour=17) + timedelta(days=2)
    assert after[up]["next_action"] == NextAction.CLINICIAN_READS
    assert after[closing]["act_by"] == found[closing][2].act_by < before[closing]["act_by"]
    assert after[closing]["window_last"] == before[closing]["window_last"]
    submission = stored(out)
    last = submission.events[-1]
    assert (last.kind, last.actor_id, last.version) == (EventKind.RESCORED, lead.id, 2)
    assert last.detail == {
        "ruleset": "2.1.0-draft",
        "fingerprint": new.fingerprint,
        "tier_before": "priority_review",
        "tier_after": "standard_review",
        "hold_after": False,
        "window_after": [(NOON.date() - timedelta(days=5)).isoformat()] * 2,
        "goes_up": False,
        "raised": False,
        "note": "Agreed on Monday",
    }
    again = applied(new, lead, NOON + timedelta(minutes=5))
    assert again == Totals(seen=5, up=1, down=1, applied=2, not_opened=1)
    assert {each: columns(each) for each in before} == after
    counted = rows(COUNTS)
    with writing.begin() as session:
        counters.recount(session)
    assert rows(COUNTS) == counted


def test_applying_rules_never_undoes_later_changes(app: Flask) -> None:
    with app.app_context():
        lead, new = staff("lead"), draft(**EASIER)
        one = sent(changed={"height_or_stoop": "yes", "treatment_tried": "three_to_six", **days_ago(20)})
        assert applied(new, lead).raised == 1
        raised = columns(one)
        answer_by_phone(one, "blood_thinner", "yes", lead)  # the rules in force read the case again
        assert {**columns(one), "version": raised["version"]} == raised
        log_contact_with(one, Outcome.SPOKE, lead, next_day=NOON.date() + timedelta(days=9))
        agreed = columns(one)
        assert agreed["due_at"] > raised["due_at"]
        assert applied(new, lead).written == 0
        assert columns(one) == agreed
        answer_by_phone(one, "height_or_stoop", "no", lead)
        assert listed(new) == {}
        answer_by_phone(one, "height_or_stoop", "yes", lead)
        assert applied(draft(**EASIER, pain_some=3), lead).written == 1  # another draft of the same name
        assert columns(one)["act_by"] == agreed["act_by"]


@pytest.mark.proves("looser-rules-lower-no-case")
def test_looser_rules_lower_no_open_case(app: Flask) -> None:
    with app.app_context():
        lead = staff("lead")
        people = ("priority", "imaging", "urgent", "emergency", "standard", "other_care")
        ids = [sent(persona, changed=days_ago(75)) for persona in people]
        link_case(ids[-1], ids[-2], lead)
        before = {each: columns(each) for each in ids}
        looser = draft(
            score_for_priority=23, suspicion_for_a_scan=8, last_day_in_window=200, early_subacute_last_day=199
        )
        totals = applied(looser, lead)
        assert totals == Totals(seen=5, down=3, written=3)
        for each in ids:
            assert {**columns(each), "version": before[each]["version"]} == before[each]


def test_rules_are_not_applied_without_a_reason(app: Flask) -> None:
    with app.app_context():
        one, lead = sent("priority"), staff("lead")
        with pytest.raises(ActionRefused):
            applied(draft(score_for_priority=23), lead, why="")
        assert columns(one)["version"] == 1


def test_rules_are_not_applied_to_the_cases_of_some_clinics_only(app: Flask) -> None:
    with app.app_context():
        lead, case = staff("lead"), sent("standard")

        @contextmanager
        def begin() -> Iterator[Session]:
            with writing.begin() as session:
                limit(session, scope(lead, EDINA))
                yield session

        with pytest.raises(ActionRefused, match="A lead who is tied to none applies them"):
            apply(begin, draft(**EASIER), "why", staff_context(lead))
        assert stored(case).version == 1
