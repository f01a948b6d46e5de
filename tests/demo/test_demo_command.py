"""`flask demo`: a queue of invented people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import phonenumbers
import pytest
import time_machine
from email_validator import validate_email
from flask import Flask

from app.demo.personas import stopped_early
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.rules.safety import floor_so_far
from app.rules.tiers import Tier
from app.staff.roles import Role
from app.submissions.contact_details import contradicts
from app.submissions.intake import submit
from app.submissions.models import Submission
from config import Settings
from tests.accounts.build import sign_in
from tests.demo.build import NOW, demo, submissions
from tests.pages import PageClient

LANGUAGES = {"en", "es", "hmn", "so", "vi", "ru", "am", "om", "ksw", "ase", "other"}


@pytest.fixture(scope="module")
def answering(people: list[Submission]) -> list[Submission]:
    """Everyone but the one who only asked for a call with an interpreter."""
    return [person for person in people if not person.is_interpreter_call]


def test_the_requested_number_of_people_is_created(people: list[Submission]) -> None:
    assert len(people) == 300
    assert len({submission.reference for submission in people}) == 300


def test_every_tier_occurs(people: list[Submission]) -> None:
    assert {Tier(submission.tier) for submission in people} == set(Tier)


def test_every_submission_is_marked_as_demo(people: list[Submission]) -> None:
    assert all(submission.is_demo for submission in people)


def test_every_submission_was_sent_once_in_the_last_weeks(people: list[Submission]) -> None:
    for submission in people:
        assert NOW - timedelta(days=85) <= submission.sent_at <= NOW
        sent = [event.at for event in submission.events if event.kind == "sent"]
        assert sent == [submission.sent_at]


def test_untouched_submissions_are_new_and_of_the_last_days(stored_app: Flask) -> None:
    with time_machine.travel(NOW, tick=False):
        assert demo(stored_app, "--untouched", "--submissions", "30").exit_code == 0
    for submission in submissions(stored_app):
        assert NOW - timedelta(days=11) <= submission.sent_at <= NOW
        assert [(event.kind, event.at) for event in submission.events] == [("sent", submission.sent_at)]
        assert submission.status == "new"


def test_every_person_answered_to_the_end_of_the_path_or_stopped_where_one_may(
    answering: list[Submission],
) -> None:
    stopped = set()
    for submission in answering:
        given = submission.answers["given"]
        answers = load_known(given, JOURNEY.questions, submission.as_of)
        assert len(answers) == len(given)
        assert answers == JOURNEY.on_path(answers)
        if JOURNEY.next_page(answers) is not None:
            assert answers == stopped_early(answers)
            stopped.add(floor_so_far(answers))
    assert stopped == {Tier.URGENT_CLINICIAN, Tier.EMERGENCY_NOW}


def test_signs_that_staff_see_less_often_occur(people: list[Submission]) -> None:
    flags = {flag for submission in people for flag in submission.assessment["flags"]}
    assert flags > {
        "red_flag:known_aneurysm",
        "red_flag:legs_and_not_sure",
        "flag:sudden_worst_pain",
        "flag:cannot_stand_for_pain",
    }


def test_every_person_can_be_reached(people: list[Submission]) -> None:
    for submission in people:
        contact = submission.contact
        assert phonenumbers.is_possible_number(phonenumbers.parse(contact["phone"]))
        assert "-555-01" in contact["phone"]
        if contact["email"]:
            validate_email(contact["email"], check_deliverability=False)
            assert contact["email"].endswith("@example.com")
        assert len(contact["full_name"].split()) == 2
        assert contact["preferred_language"] in LANGUAGES
        assert contact["best_time"] in {"any", "morning", "afternoon"}


def test_every_birth_date_fits_the_age_given(answering: list[Submission]) -> None:
    for submission in answering:
        born = date.fromisoformat(submission.birth_date)
        assert not contradicts(born, submission.age_band, submission.as_of), (born, submission.age_band)


def test_a_helper_is_named_exactly_when_one_answered_or_the_patient_is_a_child(
    answering: list[Submission],
) -> None:
    for submission in answering:
        helped = (
            submission.answers["given"]["answering_for"] == "someone_else"
            or submission.age_band == "under_18"
        )
        assert bool(submission.contact["helper_name"]) == helped
        assert bool(submission.contact["helper_relationship"]) == helped
        assert (submission.contact["may_speak_to_helper"] is not None) == helped
        if submission.age_band == "under_18":
            assert submission.contact["helper_relationship"] in {"parent", "guardian"}


def test_one_person_is_referred_by_an_office_and_one_asks_for_a_call(people: list[Submission]) -> None:
    referred, call = ([p for p in people if p.channel == channel] for channel in ("office", "interpreter"))
    assert [each.contact["referral"]["practice"] for each in referred] == ["Lakeside Family Medicine"]
    assert [(each.birth_date, each.answers["given"], Tier(each.tier)) for each in call] == [
        ("", {}, Tier.URGENT_CLINICIAN)
    ]


def test_people_prefer_different_existing_clinics_or_none(
    full_queue: Flask, people: list[Submission]
) -> None:
    listed = full_queue.test_cli_runner().invoke(args=["clinics", "list"]).output
    known = {line.split(":")[0] for line in listed.splitlines()}
    assert {submission.clinic_id for submission in people} == {*known, None}


def test_people_are_not_all_alike(people: list[Submission]) -> None:
    assert len({submission.full_name for submission in people}) > 200
    assert len({str(sorted(submission.answers["given"].items(), key=str)) for submission in people}) > 290
    assert len(Counter(submission.preferred_language for submission in people)) > 3
    assert any(submission.needs_interpreter for submission in people)


def test_staff_see_that_the_people_are_invented(full_queue: Flask, people: list[Submission]) -> None:
    browser = PageClient(full_queue)
    sign_in(browser, Role.LEAD)
    queue = browser.get("/staff/cases")
    assert queue.text.count("Demo") == 25
    assert "invented" in browser.get(f"/staff/submissions/{people[0].id}").text


@pytest.mark.one_in(2)
@pytest.mark.parametrize("other_seed", ["1", "2"])
def test_the_same_seed_gives_the_same_people(
    people: list[Submission], stored_app: Flask, other_seed: str
) -> None:
    with time_machine.travel(NOW, tick=False):
        demo(stored_app, "--submissions", "12", "--seed", other_seed)
    known = {each.draft_id: (each.answers, each.contact, each.sent_at, each.status) for each in people}
    are_same = [
        known.get(each.draft_id) == (each.answers, each.contact, each.sent_at, each.status)
        for each in submissions(stored_app)
    ]
    assert len(are_same) == 12
    assert all(are_same) if other_seed == "1" else not any(are_same)


@pytest.mark.one_in(2)
def test_more_people_than_fit_into_one_transaction_can_be_created(stored_app: Flask) -> None:
    result = demo(stored_app, "--untouched", "--submissions", "501")
    assert result.exit_code == 0, result.output
    assert "501" in result.output
    assert len(submissions(stored_app)) == 501


def test_the_same_people_are_stored_only_once(stored_app: Flask) -> None:
    with time_machine.travel(NOW, tick=False):
        for number in ("3", "5", "5"):
            assert demo(stored_app, "--submissions", number).exit_code == 0
    assert len(submissions(stored_app)) == 5


@pytest.mark.one_in(2)
@pytest.mark.parametrize("how", [(), ("--untouched",)])
def test_a_taken_reference_is_drawn_again(
    stored_app: Flask, monkeypatch: pytest.MonkeyPatch, how: tuple[str, ...]
) -> None:
    drawn = iter([*["7KQM-P2XH"] * 6, *["8KQM-P2XH"] * 2, "9KQM-P2XH"])
    monkeypatch.setattr(submit, "new_reference", lambda: next(drawn))
    assert demo(stored_app, *how, "--submissions", "3").exit_code == 0
    assert len({one.reference for one in submissions(stored_app)}) == 3


def test_more_invented_people_are_added_to_those_already_stored(stored_app: Flask) -> None:
    for seed in ("1", "2"):
        demo(stored_app, "--submissions", "5", "--seed", seed)
    assert len(submissions(stored_app)) == 10


def test_a_production_instance_refuses_invented_people(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    app = make_app(replace(settings, env="production"))
    result = demo(app, "--submissions", "1")
    assert result.exit_code == 1
    assert "production" in result.output
    assert submissions(app) == []


@pytest.mark.parametrize("number", ["0", "-1", "many", "1.5"])
def test_an_impossible_number_of_people_is_refused(app: Flask, number: str) -> None:
    assert demo(app, "--submissions", number).exit_code == 2
    assert submissions(app) == []


def test_a_queue_without_clinics_gets_people_without_a_preference(
    tmp_path: Path, make_app: Callable[[Settings], Flask]
) -> None:
    app = make_app(Settings(instance_path=tmp_path, testing=True))
    for args in (["keys", "new"], ["database", "upgrade"]):
        assert app.test_cli_runner().invoke(args=args).exit_code == 0
    assert demo(app, "--submissions", "3").exit_code == 0
    assert {submission.clinic_id for submission in submissions(app)} == {None}
