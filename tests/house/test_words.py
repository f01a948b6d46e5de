"""The words on patients' pages: a smoke alarm for hard ones. Only a reader can tell that a text is good."""

from __future__ import annotations

import pytest
import textstat

from app.demo.personas import PERSONAS
from app.information.articles import ARTICLES
from tests.elements import Element
from tests.house.plain_words import NEVER_TO_PATIENTS
from tests.pages import Page, PageClient
from tests.screening.drafts import AUDIENCES
from tests.walk import answers_of, walk, walk_and_send

HARDEST_GRADE = 6.0
BLOCKS = "main h1, main h2, main p, main li, main label, main th, main td, main dt, main dd"
INFORMATION = (
    "/about",
    *(f"/about/{piece.id}" for piece in ARTICLES),
    "/how-it-works",
    "/how-it-works/paper-form",
)
PAGES = ("/", "/check/answers", "/check/result", "/check/copy", "/check/send", "/check/clear")


def sentences(soup: Element) -> str:
    """Return the page as sentences: without a full stop, a heading would count as part of the next sentence."""
    blocks = [" ".join(b.get_text(" ").split()) for b in soup.select(BLOCKS) if not b.find("p", "li")]
    return " ".join(b if b[-1] in ".?!" else f"{b}." for b in blocks if b)


def check_words(page: Page, without: str = "") -> None:
    """Check the reading grade and the words of a page, without the parts that match a selector."""
    soup = page.fresh_soup() if without else page.soup
    for part in soup.select(without) if without else ():
        part.decompose()
    text = sentences(soup)
    assert textstat.flesch_kincaid_grade(text) <= HARDEST_GRADE, page.path
    assert not NEVER_TO_PATIENTS.search(page.text), (page.path, NEVER_TO_PATIENTS.search(page.text))


@pytest.mark.one_in(6)
@pytest.mark.parametrize("name", PERSONAS)
@pytest.mark.parametrize("who", AUDIENCES)
def test_every_page_of_every_persona_is_easy_to_read(patient: PageClient, name: str, who: str) -> None:
    answers = answers_of(name, answering_for=who)
    walk(patient, answers)
    for path in PAGES:
        check_words(patient.get(path))
    check_words(walk_and_send(PageClient(patient.app), answers))


def test_every_question_page_is_easy_to_read(patient: PageClient) -> None:
    page = walk(patient, answers_of("priority", age_band="50_64"))
    for link in page.soup.select(".change a"):
        check_words(patient.get(str(link["href"]).partition("#")[0]))


def test_every_information_page_is_easy_to_read(patient: PageClient) -> None:
    for path in INFORMATION:
        # names of studies and rules stay in English, for readers who look them up
        check_words(patient.get(path), without="main [lang=en]")
