"""The phone intake: one page for staff who have a patient on the phone, in the order of the call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.clock import today
from app.extensions import db, instance_keys
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.review.intake_page import PAGES
from app.rules.tiers import Tier
from app.staff.roles import Role
from app.submissions.events import LATER_ANSWERS, current_answers
from app.submissions.intake import phone_intake
from app.submissions.intake.assessed import assess_request
from app.submissions.intake.phone_intake import PhoneIntake, Typed
from tests.accounts.build import sign_in
from tests.pages import PageClient, words
from tests.review.intake_steps import (
    NEW,
    confirmed,
    drawn_answers,
    loaded,
    save,
    send_all,
    start,
    started,
    submissions,
    typed,
    whole,
)
from tests.rules.build import BY_CODE
from tests.screening.drafts import contact_of, put, the_one_stored
from tests.submissions.build import count, everything, run
from tests.walk import answers_of

AT_65 = answers_of("standard", age_band="65_plus")
SAME = ("tier", "score", "answers", "assessment", "window_first", "window_last", "open_questions", "age_band")


def without(answers: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in answers.items() if name not in names}


def test_an_intake_is_sent_from_one_page_under_the_name_of_who_typed_it(app: Flask) -> None:
    client = PageClient(app)
    account = sign_in(client)
    case = save(client, start(client), whole(AT_65))
    with the_one_stored(app) as submission:
        assert case.path == f"/staff/submissions/{submission.id}"
        assert submission.entered_by == submission.events[0].actor_id == account
        assert submission.full_name == "Edna Larson"
        assert submission.consent_version == "2026-12"


def test_the_page_has_every_question_in_the_order_of_the_call(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    page = client.get(NEW)
    in_order = [question.id for section in PAGES for question in section.questions]
    assert sorted(in_order) == sorted(QUESTIONS)
    names = [str(box["name"]) for box in page.soup.select("#intake input, #intake select")]
    assert list(dict.fromkeys(name for name in names if name in QUESTIONS)) == in_order
    assert names.index("full_name") > max(names.index(name) for name in in_order)
    assert "Why we ask" not in page.text
    assert [link["href"] for link in page.soup.select(".sections a")] == [
        f"#{heading['id']}" for heading in page.soup.select("#intake h2") if heading["id"] != "consent-words"
    ]


def test_an_intake_comes_out_as_the_check_with_the_same_answers(app: Flask) -> None:
    answers, patient, client = drawn_answers(3), PageClient(app), PageClient(app)
    asked = {question.id for question in JOURNEY.on_path(loaded(answers))}
    put(patient, {name: value for name, value in answers.items() if name in asked}, confirmed=[*BY_CODE])
    patient.get("/check/send")
    patient.follow(patient.post("/check/send", contact_of(answers)))
    send_all(client, started(client), answers)
    with app.app_context():
        own, by_phone = sorted(submissions(), key=lambda each: each.entered_by is not None)
        assert [getattr(by_phone, name) for name in SAME] == [getattr(own, name) for name in SAME]
        assert set(by_phone.answers["given"]) == asked


@pytest.mark.one_in(20)
@pytest.mark.parametrize("first", range(0, 200, 10))
def test_any_answers_saved_in_any_order_come_out_as_in_the_check(app: Flask, first: int) -> None:
    client = PageClient(app)
    sign_in(client)
    for seed in range(first, first + 10):
        answers, address = drawn_answers(seed), start(client)
        _save_in_steps(client, address, answers, Random(seed))  # noqa: S311  (no secret)
        send_all(client, address, answers)
        with app.app_context():
            stored = next(each for each in submissions() if each.draft_id == address.rsplit("/", 1)[1])
            expected = assess_request(loaded(answers, stored.as_of), stored.as_of)
            assert stored.tier_now == expected.assessment.tier, seed
            if stored.tier_now < Tier.EMERGENCY_NOW:
                assert stored.answers == expected.stored_answers, seed
                assert stored.assessment == expected.record, seed
            else:
                known = current_answers(
                    stored, [each for each in stored.events if each.kind in LATER_ANSWERS]
                )
                assert known == expected.answers, seed


def _save_in_steps(client: PageClient, address: str, answers: dict[str, Any], chance: Random) -> None:
    names = [*answers]
    chance.shuffle(names)
    for end in (9, 22):
        client.post(address, typed({name: answers[name] for name in names[:end]}, then="script"), status=200)


def test_what_is_missing_is_listed_with_links_and_nothing_is_sent(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    missing = whole(without(AT_65, "pain_score"), phone="12", consent="")
    page = client.post(address, missing, status=422)
    links = {str(link["href"]): words(link) for link in page.soup.select(".problems a")}
    assert [*links] == ["#pain_score", "#phone", "#consent"]
    for target in links:
        assert page.soup.find(id=target[1:]) is not None
    assert page.chosen("age_band") == ["65_plus"]
    assert page.one("#full_name")["value"] == "Edna Larson"
    with app.app_context():
        assert submissions() == []


def test_a_save_complains_only_about_what_cannot_be_read(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    bad_day = {
        "onset_date": "day",
        "onset_date-month": "2",
        "onset_date-day": "31",
        "onset_date-year": "2026",
    }
    page = client.post(address, {"rf_fever": "no", **bad_day, "email": "edna@", "then": "who"}, status=422)
    targets = [link["href"] for link in page.soup.select(".problems a")]
    assert targets == ["#onset_date-day", "#email"]
    assert page.one("#onset_date-day")["value"] == "31"
    assert client.get(address).one("#email")["value"] == "edna@"


def test_each_save_goes_on_with_the_next_section(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    ids = [*(section.id for section in PAGES), "contact", "contact"]
    for pressed, then in pairwise(ids):
        assert client.post(address, {"then": pressed}).location == f"{address}#{then}"


def test_questions_off_the_path_are_marked_and_not_sent(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    answers = {
        **AT_65,
        "imaging_result": "none",
        "imaging_date": "not_sure",
        "blood_thinner": "yes",
        "pregnant": "yes",
    }
    page = save(client, address, typed(answers))
    assert "Asked only if “What a scan showed” is:" in words(page.one("#imaging_date-question"))
    assert "left-out" in page.one("#pregnant-question")["class"]
    assert "left-out" not in page.one("#pain_score-question")["class"]
    save(client, address, whole(answers))
    with the_one_stored(app) as submission:
        assert not {"imaging_date", "blood_thinner", "pregnant"} & set(submission.answers["given"])
        assert submission.answers["not_asked"]["pregnant"] == "no"


def test_an_urgent_intake_can_be_sent_without_the_rest(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    urgent = without(answers_of("standard", sudden_worst_pain="yes"), "pain_score", "bone_risk")
    page = client.post(address, whole(urgent), status=422)
    assert words(page.one("button[value=send_early]")) == "Send without the rest: it is urgent"
    save(client, address, whole(urgent, then="send_early"))
    with the_one_stored(app) as submission:
        assert set((submission.events[0].detail or {})["unasked"]) == {"pain_score", "bone_risk"}


def test_an_intake_that_is_not_urgent_cannot_be_sent_without_the_rest(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    page = client.post(address, whole(without(AT_65, "pain_score"), then="send_early"), status=422)
    assert page.soup.select("button[value=send_early]") == []


def test_answers_that_do_not_fit_together_are_asked_about_once(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    odd = {**AT_65, "pain_score": 0, "pain_trend": "worse", "function_impact": "mild"}
    page = client.post(address, whole(odd), status=422)
    assert [link["href"] for link in page.soup.select(".problems a")] == ["#confirm-no_pain_but_worse"]
    ticked = confirmed(page)
    otherwise = client.post(address, whole({**odd, "pain_trend": "better"}, **ticked))
    assert otherwise.location.startswith("/staff/submissions/")


def test_a_pair_that_was_confirmed_is_kept_with_what_is_sent_and_asked_again_when_it_changes(
    app: Flask,
) -> None:
    client = PageClient(app)
    address = started(client)
    odd = {**AT_65, "pain_score": 0, "function_impact": "severe", "pain_trend": "worse"}
    page = client.post(address, whole(odd), status=422)
    both = confirmed(page)
    assert len(both["confirmed"]) == 2
    page = client.post(address, whole({**odd, "pain_trend": "same"}, confirmed=[]), status=422)
    assert len(page.soup.select("input[name=confirmed]")) == 1
    save(client, address, whole(odd, **both))
    with the_one_stored(app) as submission:
        assert set((submission.events[0].detail or {})["confirmed"]) == {
            "no_pain_but_severe",
            "no_pain_but_worse",
        }


def test_the_words_of_the_consent_are_those_for_who_is_on_the_phone(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    shown = str(client.get(NEW).one("[name=consent_shown]")["value"])
    helper = {**AT_65, "answering_for": "someone_else"}
    page = client.post(address, whole(helper, consent_shown=shown), status=422)
    assert [link["href"] for link in page.soup.select(".problems a")] == ["#consent"]
    assert "the person you help wants this sent" in page.text
    now_shown = str(page.one("[name=consent_shown]")["value"])
    save(client, address, whole(helper, consent_shown=now_shown))
    with the_one_stored(app) as submission:
        assert submission.contact["helper_name"] == "Lars Larson"


def test_a_caller_from_a_doctors_office_is_kept_as_a_referral(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    office = {
        "helper_relationship": "doctors_office",
        "practice": "Northside",
        "office_phone": "612-555-0177",
        "findings": "New L1 fracture",
        "patient_agreed": "yes",
    }
    save(client, address, whole({**AT_65, "answering_for": "someone_else"}, **office))
    with the_one_stored(app) as submission:
        assert submission.channel == "office"
        assert submission.contact["referral"]["practice"] == "Northside"


def test_nothing_is_kept_when_they_say_no(app: Flask) -> None:
    client = PageClient(app)
    page = save(client, started(client), whole(AT_65, consent="no"))
    assert page.path == NEW
    assert "They said no: nothing that was typed is kept." in page.text
    with app.app_context():
        assert count("submissions") == 0
        assert nothing_is_kept_in_the_intakes()


def nothing_is_kept_in_the_intakes() -> bool:
    """Whether nothing typed is in any intake, in an app context."""
    ring = instance_keys().fields
    db.session.rollback()
    kept = [phone_intake.typed_in(row, ring) for row in db.session.scalars(select(PhoneIntake))]
    return all(typed == Typed(sent=phone_intake.fields_fingerprint({})) for typed in kept)


def test_an_unfinished_intake_is_listed_and_comes_back_as_it_was_typed(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    bones = ["osteoporosis", "long_term_steroids"]
    half = {"full_name": "Edna L", "onset_date": "day", "onset_date-month": "Feb", "bone_risk": bones}
    client.post(address, {**half, "then": "script"}, status=200)
    listed = client.get(NEW).one("main details ul")
    assert words(listed).startswith("Edna L, started ")
    assert "by you" in words(listed)
    page = client.get(str(listed.select("a")[0]["href"]))
    assert page.path == address
    assert page.chosen("bone_risk") == bones
    assert page.one("#onset_date-month")["value"] == "Feb"
    assert page.one("#full_name")["value"] == "Edna L"


def test_an_intake_is_for_its_own_account_and_a_lead_sees_that_there_is_one(app: Flask) -> None:
    client, other, lead = PageClient(app), PageClient(app), PageClient(app)
    address = started(client)
    save(client, address, {"full_name": "Edna Larson", "then": "contact"})
    sign_in(other)
    other.get(address, status=404)
    assert other.get(NEW).soup.select("main details ul") == []
    other.post(address, {"full_name": "Mallory"}, status=404)
    other.get(NEW)
    other.post(f"{address}/discard", {})
    sign_in(lead, Role.LEAD)
    lead.get(address, status=404)
    listed = words(lead.get(NEW).one("main details ul"))
    assert "by Ola Berg" in listed
    assert "Edna" not in listed
    assert client.get(address).one("#full_name")["value"] == "Edna Larson"


def test_only_staff_who_may_work_take_an_intake(app: Flask) -> None:
    auditor = PageClient(app)
    sign_in(auditor, Role.AUDITOR)
    auditor.get(NEW, status=403)
    auditor.post(f"{NEW}/{'a' * 32}", {}, status=403, token=False)
    for client in (PageClient(app), PageClient(app)):
        assert "/staff/sign-in" in client.get(NEW, status=302).location


def test_an_address_that_no_intake_has_is_not_found(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    client.get(NEW)
    for other in ("x", "a" * 31, "g" * 32, "a" * 33):
        client.post(f"{NEW}/{other}", {}, status=404)
        client.get(f"{NEW}/{other}", status=404)
        client.get(NEW)


def test_an_intake_is_erased_a_week_after_its_last_save(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    client.post(address, {"full_name": "Edna", "then": "contact"})
    with app.app_context():
        assert b"Edna" not in everything("phone_intakes")
    with time_machine.travel(timedelta(days=7, minutes=1)):
        sign_in(client)
        client.get(address, status=404)
        save(client, start(client), {"full_name": "Another", "then": "contact"})
        with app.app_context():
            assert count("phone_intakes") == 1


def test_a_time_in_weeks_counts_from_the_day_it_was_given(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    save(client, address, typed(AT_65), then="contact")
    with app.app_context():
        given_on = today()
    with time_machine.travel(timedelta(days=6)):
        with app.app_context():
            run("UPDATE staff_sessions SET seen_at = :now, started_at = :now", now=datetime.now(UTC))
        client.get(address)
        save(client, address, whole(AT_65))
        with the_one_stored(app) as submission:
            assert submission.answers["given"]["onset_date"]["said_on"] == given_on.isoformat()


def test_throwing_away_erases_an_intake(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    save(client, address, {"full_name": "Edna", "then": "contact"})
    page = client.follow(client.post(f"{address}/discard", {}))
    assert "Thrown away." in page.text
    client.get(address, status=404)


@pytest.mark.one_in(2)
@pytest.mark.parametrize("end", ["discard", "no"])
def test_an_old_page_does_not_bring_back_what_was_thrown_away(app: Flask, end: str) -> None:
    client = PageClient(app)
    address = started(client)
    save(client, address, {"full_name": "Edna", "then": "contact"})
    if end == "discard":
        client.follow(client.post(f"{address}/discard", {}))
    else:
        save(client, address, whole(AT_65, consent="no"))
    client.get(NEW)
    late = {"full_name": "Edna", "rf_fever": "yes", "version": "1"}
    top = client.post(address, {**late, "then": "script"}, status=409).response.json
    page = client.post(address, late, status=409)
    for shown in (top["top"] if top else "", page.text):
        assert "was thrown away" in shown
        assert "Emergency: tell them now" in shown
    with app.app_context():
        assert nothing_is_kept_in_the_intakes()
        assert submissions() == []
    client.get(address, status=404)


def test_an_intake_that_cannot_be_opened_is_listed_and_can_be_thrown_away(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    save(client, address, {"full_name": "Edna", "then": "contact"})
    with app.app_context():
        run("UPDATE phone_intakes SET sealed = :junk", junk=b"junk" * 20)
    listed = client.get(NEW).one("main details ul")
    assert "cannot be opened" in words(listed)
    client.follow(client.post(str(listed.select("form")[0]["action"]), {}))
    assert client.get(NEW).soup.select("main details ul") == []


def test_pressing_send_twice_sends_once_and_a_changed_page_is_not_lost(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    first = client.post(address, whole(AT_65))
    assert client.post(address, whole(AT_65), token=True).location == first.location
    page = client.post(address, whole({**AT_65, "pain_score": 3}), status=409)
    assert "was not sent: change it in the case." in page.text
    assert page.chosen("pain_score") == ["3"]
    assert client.get(address, status=302).location == first.location
    with app.app_context():
        assert len(submissions()) == 1


def test_an_older_page_adds_to_what_is_kept_and_takes_nothing_away(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    save(client, address, {"rf_fever": "no", "full_name": "Edna", "then": "who"})
    client.get(NEW)
    client.post(address, {"version": "0", "age_band": "65_plus", "full_name": "Edna L", "then": "who"})
    page = client.get(address)
    assert page.chosen("rf_fever") == ["no"]
    assert page.chosen("age_band") == ["65_plus"]
    assert page.one("#full_name")["value"] == "Edna L"
    save(client, address, {"age_band": "65_plus", "then": "who"})
    assert client.get(address).chosen("rf_fever") == []


def test_a_page_without_a_valid_token_is_shown_again_with_everything_and_not_saved(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    page = client.post(
        address, {"rf_fever": "yes", "full_name": "Edna", "csrf_token": "old"}, status=400, token=False
    )
    assert "press the button again" in page.text
    assert "Emergency: tell them now" in page.text
    assert page.one("#full_name")["value"] == "Edna"
    with app.app_context():
        assert count("phone_intakes") == count("submissions") == 0
