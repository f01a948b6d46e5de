"""What was sent is frozen: answers, texts and assessment can be replayed for ever."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.demo.personas import PERSONAS
from app.demo.seed import seed
from app.extensions import instance_keys, writing
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import wording_snapshot
from app.rules.assess import assess
from app.rules.record import as_record
from app.submissions.intake.submit import Consent
from app.submissions.models import Submission
from tests.pages import PageClient
from tests.screening.drafts import send
from tests.submissions.build import CHICAGO, Spanish, rows, sent, stored
from tests.walk import answers_of

YEARS_LATER = date(2031, 1, 1)


def replayed(found: Submission) -> dict[str, Any]:
    """Return the assessment repeated years later from what is stored."""
    given = load_known(found.answers["given"], JOURNEY.questions, YEARS_LATER)
    return as_record(assess(JOURNEY.for_rules(given), found.as_of))


@pytest.mark.one_in(2)
@pytest.mark.parametrize("persona", PERSONAS)
def test_a_stored_submission_replays_to_the_assessment_it_was_stored_with(store: Flask, persona: str) -> None:
    found = stored(sent(persona))
    assert replayed(found) == found.assessment
    assert found.assessment["as_of"] == "2026-06-15"


@pytest.mark.one_in(2)
def test_forty_invented_people_replay_to_the_assessments_they_were_stored_with(store: Flask) -> None:
    seed(writing.begin, instance_keys(), 40, 7, ["example-edina"], store.config["SETTINGS"])
    people = [stored(row.id) for row in rows("SELECT id FROM submissions")]
    assert len(people) == 40
    assert len({found.tier for found in people}) > 3
    assert [found.id for found in people if replayed(found) != found.assessment] == []


@pytest.mark.one_in(2)
def test_the_day_of_an_assessment_is_the_clinics_day_not_the_utc_one(stored_app: Flask) -> None:
    with time_machine.travel(datetime(2026, 6, 14, 23, 30, tzinfo=CHICAGO), tick=False):
        send(PageClient(stored_app), answers_of("standard"))
    with stored_app.app_context():
        (as_of,) = rows("SELECT as_of FROM submissions")
    assert str(as_of[0]) == "2026-06-14"


@pytest.mark.one_in(2)
def test_a_draft_begun_before_midnight_keeps_its_weeks_and_takes_the_day_of_sending(
    stored_app: Flask,
) -> None:
    patient = PageClient(stored_app)
    with time_machine.travel(datetime(2026, 6, 14, 23, 30, tzinfo=CHICAGO), tick=False) as clock:
        patient.follow(patient.get("/check", status=302))
        clock.move_to(datetime(2026, 6, 15, 0, 30, tzinfo=CHICAGO))
        send(patient, answers_of("standard"))
    with stored_app.app_context():
        found = stored(rows("SELECT id FROM submissions")[0][0])
        assert found.as_of == date(2026, 6, 15)
        assert replayed(found) == found.assessment


def test_a_question_that_was_not_asked_is_stored_as_not_asked(store: Flask) -> None:
    kept = stored(sent(changed={"age_band": "65_plus", "pregnant": "yes"})).answers
    assert kept["not_asked"] == {"pregnant": "no"}
    assert "pregnant" not in kept["given"]


def test_a_question_that_was_asked_is_stored_as_the_patients_own_answer(store: Flask) -> None:
    kept = stored(sent(changed={"age_band": "18_49", "pregnant": "not_sure"})).answers
    assert kept["not_asked"] == {}
    assert kept["given"]["pregnant"] == "not_sure"


def test_answers_off_the_path_are_not_stored(store: Flask) -> None:
    kept = stored(sent(changed={"imaging_result": "none"})).answers
    assert {"imaging_date", "fracture_count"}.isdisjoint(kept["given"])


def test_not_sure_and_half_remembered_dates_are_stored_as_given(store: Flask) -> None:
    given = stored(sent(changed={"onset_date": {"weeks_ago": 6}, "weight_loss": "not_sure"})).answers["given"]
    assert given["onset_date"] == {"weeks_ago": 6, "said_on": "2026-06-15"}
    assert given["weight_loss"] == "not_sure"


@pytest.mark.one_in(2)
@pytest.mark.parametrize("who", ["self", "someone_else"])
def test_the_questions_as_shown_are_stored_and_referenced(store: Flask, who: str) -> None:
    found = stored(sent(changed={"answering_for": who}))
    ((kind, language, body),) = rows(
        "SELECT kind, language, body FROM shown_texts WHERE fingerprint = :f", f=found.questions_text
    )
    assert (kind, language) == ("questions", "en")
    assert body == wording_snapshot(who == "someone_else")
    assert set(found.answers["given"]) <= set(json.loads(body))


def test_the_consent_is_stored_word_for_word(store: Flask) -> None:
    words = "May we? “Yes” or no – señor"
    found = stored(sent(consent=Consent(version="2031-01", text=words)))
    assert found.consent_version == "2031-01"
    assert rows("SELECT body FROM shown_texts WHERE fingerprint = :f", f=found.consent_text) == [(words,)]


def test_the_same_text_is_stored_once(store: Flask) -> None:
    for persona in PERSONAS:
        sent(persona)
    assert rows("SELECT kind FROM shown_texts ORDER BY kind") == [("consent",), ("fhir",), ("questions",)]
    sent(changed={"answering_for": "someone_else"})
    sent(consent=Consent(version="2026-12", text="May we read these answers?"))
    assert rows("SELECT kind FROM shown_texts ORDER BY kind") == [
        *[("consent",)] * 2,
        *[("fhir",)] * 2,
        *[("questions",)] * 2,
    ]


@pytest.mark.parametrize("who", ["self", "someone_else"])
def test_the_version_of_the_published_questionnaire_is_kept_and_can_be_read(store: Flask, who: str) -> None:
    version = stored(sent(changed={"answering_for": who})).questionnaire_version
    name = "back-pain-check-for-someone-else" if who == "someone_else" else "back-pain-check"
    published = store.test_client().get(f"/fhir/Questionnaire/{name}").json
    assert version == published["version"]
    ((body,),) = rows("SELECT body FROM shown_texts WHERE fingerprint LIKE :v", v=f"{version}%")
    assert {**json.loads(body), "version": version} == published


def test_the_same_text_in_another_language_is_stored_separately(store: Flask) -> None:
    sent()
    sent(localizer=Spanish())
    languages = rows("SELECT language FROM shown_texts WHERE kind = 'consent' ORDER BY language")
    assert languages == [("en",), ("es",)]
    bodies = rows("SELECT body FROM shown_texts WHERE kind = 'questions' AND language = 'es'")
    assert [body for (body,) in bodies] == [wording_snapshot(helper=False, localizer=Spanish())]
