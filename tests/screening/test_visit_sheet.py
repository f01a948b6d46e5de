"""The sheet to take to a doctor in the US: in another language, every part the doctor reads is there in English too."""

from __future__ import annotations

import pytest

from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.screening.visit_sheet import HEADINGS
from tests.elements import Element
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, put
from tests.screening.test_check_stop_views import URGENT, up_to_scan
from tests.walk import answers_of

SHEET = "/check/visit-sheet"
each_audience = pytest.mark.parametrize("who", AUDIENCES)


def pairs(page: Page) -> list[tuple[str, str]]:
    """Return each text in the patient's language with the English beside it."""
    return [(words(own), words(english)) for own, english in (both(row) for row in page.soup.select(".both"))]


def both(row: Element) -> tuple[Element, Element]:
    own, english = row.find_all("span", recursive=False)
    assert own.get("lang") is None
    assert english["lang"] == "en"
    return own, english


def sheet_of(patient: PageClient, who: str, language: str = "/es") -> Page:
    put(patient, answers_of("standard", answering_for=who, blood_thinner="yes"))
    return patient.get(f"{language}{SHEET}")


@each_audience
def test_the_doctor_reads_in_english_what_the_english_sheet_says(patient: PageClient, who: str) -> None:
    spanish, english = sheet_of(patient, who), sheet_of(patient, who, "")
    in_english = [doctor for _, doctor in pairs(spanish)]
    asked = [words(item) for item in english.soup.select(".ticks li")]
    assert [item for item in asked if item not in in_english] == []
    text = " ".join(in_english)
    for row in english.soup.select(".two-columns > div"):
        question, answer = words(row.select("dt")[0]), words(row.select("dd")[0])
        assert (question in text) if answer == "No" else (f"{question}: {answer}" in in_english)
    for row in english.soup.select(".visit dl:not(.two-columns) > div"):
        assert f"{words(row.select('dt')[0])}: {words(row.select('dd')[0])}" in in_english
    for heading in HEADINGS.values():
        start = ENGLISH_LOCALIZER.translate(heading.for_(who == "someone_else").partition("%")[0])
        assert any(doctor.startswith(start) for doctor in in_english)


@each_audience
def test_the_patient_reads_the_same_in_their_own_language(patient: PageClient, who: str) -> None:
    for own, english in pairs(sheet_of(patient, who)):
        assert own
        assert english
        assert own != english
    assert ("Edad: 65 años o más", "Age: 65 or older") in pairs(sheet_of(patient, who))


def test_plain_no_answers_share_one_row(patient: PageClient) -> None:
    rows = [row for row in pairs(sheet_of(patient, "self")) if row[1].startswith("No:")]
    assert len(rows) == 1
    assert rows[0][0].startswith("No: Problemas nuevos con la orina")
    assert "New numbness between the legs; " in rows[0][1]


def test_an_english_reader_keeps_one_column(patient: PageClient) -> None:
    page = sheet_of(patient, "self", "")
    assert pairs(page) == []
    assert not page.soup.select("main [lang]")


def test_the_sheet_of_a_stopped_check_says_nothing_of_what_was_not_asked(patient: PageClient) -> None:
    put(patient, up_to_scan(URGENT), after_urgent="stop")
    text = patient.get(SHEET).text
    assert "What do you think causes my pain?" in text
    for not_asked in (
        "It is not clear if lying down eases the pain",
        "It is not clear how the pain started",
        "Does back surgery or bone cement before change the plan?",
        "How can you tell how old a break is?",
    ):
        assert not_asked not in text
    put(patient, {**URGENT, "pain_better_lying": "not_sure"})
    assert "It is not clear if lying down eases the pain" in patient.get(SHEET).text
