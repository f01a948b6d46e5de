"""What was sent alike from one network within an hour is marked, and keeps its place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.staff.roles import Role
from app.submissions.intake import send_groups
from app.submissions.intake.send_groups import MANY, numbers_sent_alike
from app.submissions.models import Submission
from tests.accounts.build import sign_in
from tests.pages import PageClient
from tests.submissions.build import rows
from tests.test_flood_limits import send_from

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)


def numbers(app: Flask) -> list[int]:
    """How many were sent alike with each submission, in the order of sending."""
    with app.app_context():
        submissions = db.session.query(Submission).order_by(Submission.sent_at, Submission.id).all()
        alike = numbers_sent_alike(db.session, submissions)
        return [alike.get(each.id, 0) for each in submissions]


def test_many_alike_from_one_network_are_known_each_with_the_number_now(stored_app: Flask) -> None:
    for number in range(MANY - 1):
        send_from(stored_app, f"198.51.100.{number}", "emergency")
    assert numbers(stored_app) == [0] * (MANY - 1)
    send_from(stored_app, "198.51.100.200", "emergency")
    send_from(stored_app, "198.51.100.201", "emergency")
    assert numbers(stored_app) == [MANY + 1] * (MANY + 1)


def test_another_tier_network_or_hour_is_another_group(app: Flask) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        for _ in range(MANY - 1):
            send_from(app, "198.51.100.1", "emergency")
        send_from(app, "198.51.100.1", "standard")
        send_from(app, "198.51.101.1", "emergency")
        clock.shift(timedelta(hours=1))
        send_from(app, "198.51.100.1", "emergency")
    assert set(numbers(app)) == {0}


def test_the_network_is_forgotten_after_an_hour_and_the_mark_stays(app: Flask) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        for _ in range(MANY):
            send_from(app, "198.51.100.1", "emergency")
        send_from(app, "203.0.113.1", "standard")
        clock.shift(timedelta(hours=1, seconds=1))
        with app.app_context(), writing.begin() as session:
            send_groups.purge(session, datetime.now(UTC))
    with app.app_context():
        assert rows("SELECT network, number FROM send_groups") == [(None, MANY)]
    assert sorted(numbers(app)) == [0] + [MANY] * MANY


@pytest.mark.proves("alike-rows-are-marked")
def test_staff_see_the_mark_in_words_in_the_list_and_the_case_and_the_place_stays(app: Flask) -> None:
    send_from(app, "203.0.113.1", "emergency")
    for _ in range(MANY):
        send_from(app, "198.51.100.1", "emergency")
    send_from(app, "203.0.113.2", "urgent")
    client = PageClient(app)
    sign_in(client, Role.COORDINATOR)
    page = client.get("/staff/cases")
    words = f"One of {MANY} sent alike from one network within an hour"
    assert [chip["title"] for chip in page.soup.select(".chip[title*=alike]")] == [words] * MANY
    with app.app_context():
        order = rows("SELECT tier_now FROM submissions ORDER BY queue_rank, act_by, queue_score, sent_at")
        marked = rows("SELECT group_id FROM submissions ORDER BY sent_at")
    assert [tier for (tier,) in order] == [Tier.EMERGENCY_NOW] * (MANY + 1) + [Tier.URGENT_CLINICIAN]
    assert all(group for (group,) in marked)
    link = str(page.soup.select("tr[data-row] .chip[title*=alike]")[0].parent.find("a")["href"])
    case = client.get(link)
    assert f"{words}." in case.one("#alike").get_text()
    assert "It keeps its place" in case.text
