"""Pages about what was sent show what was stored, whatever the rules and the questions are by then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from app.rules.quoted_numbers import quoted_numbers
from app.rules.ruleset import CURRENT
from tests.pages import PageClient, words
from tests.screening.drafts import put, send, the_one_stored
from tests.submissions.build import change_sealed
from tests.walk import answers_of


def test_pages_about_what_was_sent_show_the_stored_assessment(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, answers_of("imaging"))
    with the_one_stored(app) as stored:
        record = stored.assessment
        lines = [{**line, "verdict": "not_known"} for line in record["criteria"]]
        lines[0]["verdict"] = "met"
        flags = ["flag:blood_thinner", "next:needs_mri"]
        change_sealed(
            stored.id,
            "assessment",
            {
                **record,
                "tier": "standard_review",
                "core": "standard_review",
                "flags": flags,
                "criteria": lines,
            },
        )
    sent_page, copy, sheet = (patient.get(f"/check/{page}") for page in ("sent", "copy", "visit-sheet"))
    assert "Our team aims to review your answers by" in sent_page.text
    assert "Blood thinners: do not stop them on your own" in sent_page.text
    assert "Your answers match some things doctors look for before kyphoplasty" in copy.text
    assert [words(cell) for cell in copy.soup.select("table.findings td[class]")] == [
        "Matches",
        *["Not known yet"] * 10,
    ]
    assert "Is the break new? Do I need an MRI to tell?" in sheet.text
    assert "Who decides if and when I stop my blood thinner" in sheet.text


def test_red_flags_on_the_sent_page_are_those_that_were_raised_then(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, answers_of("emergency"))
    with the_one_stored(app) as stored:
        change_sealed(stored.id, "assessment", {**stored.assessment, "flags": ["red_flag:rf_fever"]})
    page = patient.get("/check/sent")
    told = words(page.one("main .emergency q"))
    assert "fever or shaking chills" in told
    assert "legs" not in told


def test_the_copy_and_the_sheet_have_an_answer_that_is_not_asked_any_more(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, answers_of("imaging"))
    with the_one_stored(app) as stored:
        kept = stored.answers
        kept["given"]["fracture_count"] = "two_three"  # off the path of a patient without a scan
        change_sealed(stored.id, "answers", kept)
    for page in ("copy", "visit-sheet"):
        assert "Two or three" in patient.get(f"/check/{page}").text


def test_sentences_about_what_was_sent_quote_the_numbers_of_its_own_rules(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        app.jinja_env.globals, "quoted", quoted_numbers(replace(CURRENT, last_day_in_window=70))
    )
    patient = PageClient(app)
    put(patient, answers_of("standard"))
    assert "Pain that began in the last 10 weeks" in patient.get("/check/result").text
    send(patient, answers_of("standard"))
    assert "Pain that began in the last 12 weeks" in patient.get("/check/copy").text
