"""What to expect: every article opens, names its sources and can be linked to. Wording and size are checked too."""

from __future__ import annotations

import pytest
from flask import Flask

from app.information.articles import ARTICLES, position_of
from app.rules.wording.flag_labels import looked_for
from app.rules.wording.patient_messages import SAFETY_NET_ACT, SAFETY_NET_SIGNS
from tests.design.test_weight import BROWSER, MOST_BYTES, on_the_wire
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.pages import Page, PageClient, words

INDEX = "/about"
DRAWINGS = ("spine", "broken_bone", "needle", "balloon", "cement", "brace")
MOST_BYTES_OF_A_DRAWING = 1_300  # with its text alternative
ANCHORS = {
    "kyphoplasty": ("who-it-may-help", "not-for", "cancer", "many-breaks"),
    "before": (
        *("blood-thinners", "driver", "fasting", "heart-or-lungs", "pacemaker", "lying-face-down"),
        *("allergy", "diabetes", "prior-surgery", "weak-immune-system", "clotting", "infection"),
        *("scans", "what-to-bring"),
    ),
    "the-day": ("anesthesia", "step-by-step", "right-after"),
    "after": ("bone-health", "warning-signs", "call-today", "lifting", "falls"),
    "risks": ("what-can-go-wrong", "does-it-help"),
    "other-care": ("brace", "pain-medicine", "physical-therapy", "first"),
    "bone-letter": ("the-letter",),
    "questions": ("my-own",),
}
"""The anchors that other pages link to: permanent."""


def path(article_id: str) -> str:
    return f"{INDEX}/{article_id}"


@pytest.fixture
def pages(patient: PageClient) -> dict[str, Page]:
    """Every article by its id."""
    return {article.id: patient.get(path(article.id)) for article in ARTICLES}


def test_every_article_has_a_heading_a_lead_a_review_date_and_sources(pages: dict[str, Page]) -> None:
    for article in ARTICLES:
        page = pages[article.id]
        assert [words(h1) for h1 in page.soup.select("h1")] == [article.title]
        assert len(page.soup.select("main .lead")) == 1
        day = article.reviewed
        assert f"Last reviewed: {day:%A, %B} {day.day}, {day.year}." in page.text
        assert [words(li) for li in page.soup.select(".sources li")] == list(article.sources)
        assert article.sources


def test_every_section_can_be_linked_to(pages: dict[str, Page]) -> None:
    assert set(ANCHORS) == set(pages)
    for article_id, page in pages.items():
        ids = [str(element["id"]) for element in page.soup.select("[id]")]
        assert set(ANCHORS[article_id]) <= set(ids), article_id
        assert all(part.get("id") for part in page.soup.select("main h2, main h3")), article_id


def test_every_link_leads_to_an_existing_page_and_anchor(patient: PageClient, pages: dict[str, Page]) -> None:
    for page in (*pages.values(), patient.get(INDEX)):
        for link in page.soup.select('main a[href^="/"]'):
            address, _, anchor = str(link["href"]).partition("#")
            target = pages.get(address.removeprefix(f"{INDEX}/")) or patient.follow(
                patient.get(address, None)
            )
            assert not anchor or target.soup.find(id=anchor), link


def test_the_index_links_to_every_article_in_order_and_each_to_its_neighbours(
    patient: PageClient, pages: dict[str, Page]
) -> None:
    listed = [str(link["href"]) for link in patient.get(INDEX).soup.select(".pieces a")]
    assert listed == [path(article.id) for article in ARTICLES]
    for number, article in enumerate(ARTICLES):
        neighbours = [*ARTICLES[max(number - 1, 0) : number], *ARTICLES[number + 1 : number + 2]]
        assert [str(a["href"]) for a in pages[article.id].soup.select(".pager a")] == [
            path(each.id) for each in neighbours
        ]


def test_an_article_that_does_not_exist_is_not_found(patient: PageClient) -> None:
    assert position_of("nothing") is None
    patient.get(path("nothing"), status=404)


def test_warning_signs_are_those_of_the_rules(patient: PageClient, pages: dict[str, Page]) -> None:
    for page in (patient.get(INDEX), pages["after"]):
        signs = [words(li).lower() for li in page.soup.select("#emergency-signs li")]
        assert signs == [sign.lower() for sign in SAFETY_NET_SIGNS]
        assert SAFETY_NET_ACT.patient in words(page.one("#emergency-signs"))
    first = pages["after"].soup.select(".piece h2")[0]
    assert first.find_parent(id="warning-signs")


def test_what_doctors_look_for_is_what_the_check_looks_for(pages: dict[str, Page]) -> None:
    for sentence in looked_for().values():
        assert sentence in pages["kyphoplasty"].text


@pytest.mark.proves("thinner-is-never-stopped-alone")
def test_no_patient_is_told_to_stop_a_blood_thinner_alone(pages: dict[str, Page]) -> None:
    assert "Never stop a blood thinner on your own." in pages["before"].text


def test_each_article_sets_no_cookie_asks_for_nothing_and_is_small(app: Flask) -> None:
    client = app.test_client()
    for address in (INDEX, *(path(article.id) for article in ARTICLES)):
        page = PageClient(app).get(address)
        sheets = [str(link["href"]) for link in page.soup.select("link[rel=stylesheet]")]
        assert len(sheets) == 1
        loaded = [client.get(each, headers=BROWSER) for each in (address, *sheets)]
        assert sum(on_the_wire(response) for response in loaded) <= MOST_BYTES, address
        assert "Set-Cookie" not in page.response.headers
        assert "X-Robots-Tag" not in page.response.headers
        assert not page.soup.select("script, form, img, iframe, [style]")


def test_drawings_are_small_and_have_a_text_alternative(app: Flask) -> None:
    with app.test_request_context(INDEX):
        drawings = app.jinja_env.get_template("design/drawings.html").module
        for name in DRAWINGS:
            drawn = str(getattr(drawings, name)()).strip()
            assert len(drawn.encode()) <= MOST_BYTES_OF_A_DRAWING, (name, len(drawn))
            assert drawn.startswith('<svg class="drawing" viewBox="')
            assert 'role="img" aria-label="' in drawn
            assert not any(own in drawn for own in ("style=", "fill=", "stroke=", "id="))


def test_no_text_of_an_article_is_untranslated(patient: PageClient) -> None:
    with every_sentence_in_brackets():
        for article in ARTICLES:
            page = patient.get(f"/es{path(article.id)}")
            assert outside(page, "Example Spine Clinic", "TTY", "Español", "English") == [], article.id
