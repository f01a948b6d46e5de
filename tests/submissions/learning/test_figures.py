"""The figures of the page are those of what was sent, read and recorded; and few statements read them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import event

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.submissions.casework.phone_answers import record_report
from app.submissions.learning.figures import AskedCount, GroupCount, TierCount, learning_figures, sent_by_tier
from app.submissions.learning.follow_up import FinalClass, Harm, HarmCause
from app.submissions.statuses import Decision, Outcome, Status
from tests.submissions.build import (
    NOON,
    bring_to,
    column,
    contact,
    log_contact_with,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)
from tests.submissions.learning.build import drawn, follow_up, read_blind

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)


def figures(since: date = JUNE):  # type: ignore[no-untyped-def]
    db.session.rollback()
    return learning_figures(db.session, since)


def test_the_counts_of_the_months_are_read_by_tier_and_by_group(store: Flask) -> None:
    ola = staff()
    first = sent("standard", changed={"weight_loss": "not_sure"})
    sent("other_care", NOON + timedelta(30), contact=contact(preferred_language="es"))
    log_contact_with(first, Outcome.SPOKE, ola)
    transition_to(first, Status.DECIDED, ola, decision=Decision.OTHER_CARE)
    found = figures()
    assert found.tiers == [TierCount(JUNE, "2.0.0", 2, 1, 1, 1), TierCount(JULY, "2.0.0", 0, 1, 0, 0)]
    assert found.groups == [
        GroupCount("50_64", "es", False, 1, 0, 0, 0, 0, 0),
        GroupCount("65_plus", "en", False, 1, 1, 1, 1, 1, 0),
    ]
    assert AskedCount(JUNE, "weight_loss", 1, 1) in found.asked
    assert sent_by_tier(found.tiers) == {2: 1, 0: 1}
    assert sent_by_tier(found.tiers, "1.0.0") == {}
    later = figures(JULY)
    assert [group.age_band for group in later.groups] == ["50_64"]
    assert {asked.month for asked in later.asked} == {JULY}
    assert len(later.tiers) == 2, "readings of all times are weighted by all that was sent"


def test_the_first_readings_and_the_pairs_are_counted(store: Flask) -> None:
    nora, olga, ada = (staff("clinician") for _ in range(3))
    both, one, skipped = (drawn("standard", readers=2) for _ in range(3))
    read_blind(both, Tier.PRIORITY_REVIEW, nora)
    read_blind(both, Tier.STANDARD_REVIEW, olga)
    read_blind(one, None, ada)
    read_blind(one, Tier.PRIORITY_REVIEW, nora)
    read_blind(skipped, None, olga, from_list=False)
    found = figures()
    assert {(read.sent_tier, read.tier, read.from_list): read.n for read in found.reads} == {
        (2, 3, True): 2,
        (2, None, True): 1,
        (2, None, False): 1,
    }
    assert found.pairs == {(3, 2): 1}
    assert found.wanted == 2


def test_recorded_outcomes_are_counted_and_others_are_not(store: Flask) -> None:
    ola = staff("clinician")
    for _ in range(2):
        follow_up(sent(), ola, final_class=FinalClass.NERVE, harm=Harm.VISIT, cause=HarmCause.NERVE)
    scanned = sent("other_care")
    bring_to(Status.CLOSED, scanned, ola)
    with writing.begin() as session:
        report = {"kind": "mri", "fresh": "none", "level": "L1"}
        record_report(session, scanned, stored(scanned).version, report, staff_context(ola))
    sent("imaging")
    assert (column("scan_kind", scanned), column("scan_result", scanned)) == ("mri", "none")
    assert sorted(figures().outcomes) == [
        (0, "none", None, None, None, 1),
        (2, None, "nerve", "visit", "nerve", 2),
    ]


def test_a_report_without_a_result_takes_the_earlier_one_back(embedded: Flask) -> None:
    case, ola = sent(), staff()
    for report in ({"fresh": "fresh"}, {"level": "L1"}):
        with writing.begin() as session:
            record_report(session, case, stored(case).version, report, staff_context(ola))
    assert column("scan_result", case) is None


@pytest.mark.parametrize("cases", [1, 6])
def test_the_figures_take_the_same_few_statements(embedded: Flask, cases: int) -> None:
    nora = staff("clinician")
    for _ in range(cases):
        read_blind(drawn(), Tier.IMAGING_FIRST, nora)
    db.session.rollback()
    statements: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        statements.extend([statement] if statement.startswith("SELECT") else [])

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        learning_figures(db.session, JUNE)
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
    assert len(statements) == 7
