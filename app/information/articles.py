"""The articles about the procedure (`/about/...`), in reading order, with their last review and sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.questionnaire.text import N_
from app.rules.wording import bone_letter

CHECKED = date(2026, 11, 25)  # the day every sentence of these pages was last checked against its sources


@dataclass(frozen=True)
class Article:
    """One article.

    id: its address below `/about`. says: a summary in one or two sentences, for the index.
    reviewed: the day of its last review. sources: names and years, in English.
    """

    id: str
    title: str
    says: str
    template: str
    reviewed: date
    sources: tuple[str, ...]


NICE_PUBLIC = "NICE IPG166: balloon kyphoplasty, for the public (2006)"
NICE = "NICE TA279: vertebroplasty and kyphoplasty (2013)"
ASBMR = "American Society for Bone and Mineral Research: second task force (2019)"
ACR = "American College of Radiology: vertebral compression fractures (2018)"
BHOF = "Bone Health and Osteoporosis Foundation: clinician’s guide (2022)"
ONTARIO = "Ontario Health: draft advice on vertebroplasty and kyphoplasty (2025)"
CMS = "Medicare: vertebral augmentation, L34228 and A58534 (2021)"
FREE = "FREE trial, 300 people, Lancet (2009) and Spine (2013)"
ALBERTA = "Alberta Health Services: kyphoplasty, before and after (read 2026)"
BAYCARE = "BayCare: kyphoplasty, and going home after it (read 2026)"
CLINIC = "The clinic’s own page about kyphoplasty"

ARTICLES = (
    Article(
        id="kyphoplasty",
        title=N_("What kyphoplasty is"),
        says=N_("What is done, what it is for, who it may help, and who it is not for."),
        template="about/kyphoplasty.html",
        reviewed=CHECKED,
        sources=(CLINIC, NICE, NICE_PUBLIC, ACR, CMS),
    ),
    Article(
        id="before",
        title=N_("Getting ready"),
        says=N_("Scans and tests, your medicines, food and drink, a driver, and what to bring."),
        template="about/before.html",
        reviewed=CHECKED,
        sources=(
            CLINIC,
            ALBERTA,
            BAYCARE,
            "Society of Interventional Radiology: bleeding risk (2019)",
            "American Society of Anesthesiologists: food and drink before anesthesia (2017, 2023)",
            CMS,
        ),
    ),
    Article(
        id="the-day",
        title=N_("The day itself"),
        says=N_("Awake but sleepy, or asleep. Step by step, and the hours right after."),
        template="about/the_day.html",
        reviewed=CHECKED,
        sources=(
            CLINIC,
            NICE_PUBLIC,
            ALBERTA,
            BAYCARE,
            "Iowa Radiology: vertebroplasty and kyphoplasty (read 2026)",
        ),
    ),
    Article(
        id="after",
        title=N_("Back at home"),
        says=N_("Warning signs, the first days, lifting, your next visit, strong bones, and falls."),
        template="about/after.html",
        reviewed=CHECKED,
        sources=(CLINIC, ALBERTA, BAYCARE, "RAND panel on care of spine fractures (2018)", BHOF, CMS),
    ),
    Article(
        id="risks",
        title=N_("Risks, and does it help?"),
        says=N_("What can go wrong and how often. What studies show, and what they do not."),
        template="about/risks.html",
        reviewed=CHECKED,
        sources=(
            NICE_PUBLIC,
            "Robinson: 102 people after kyphoplasty, Patient Safety in Surgery (2008)",
            "A hospital’s record of 372 people, 2002 to 2011 (PMC3395994)",
            "Food and Drug Administration: notice on bone cement (2002 to 2004)",
            "Cochrane review of vertebroplasty (2018)",
            "VERTOS IV trial, 180 people, BMJ (2018)",
            "VAPOUR trial, 120 people, Lancet (2016), and its later report (2021)",
            FREE,
            ASBMR,
            ACR,
            NICE,
            ONTARIO,
        ),
    ),
    Article(
        id="other-care",
        title=N_("Other ways to treat it"),
        says=N_("Time, pain medicine, a brace, physical therapy, and care for weak bones."),
        template="about/other_care.html",
        reviewed=CHECKED,
        sources=(
            ACR,
            ONTARIO,
            "VERTOS II trial, people without the procedure (2010)",
            ASBMR,
            BHOF,
            "American Academy of Family Physicians: compression fractures (2016)",
        ),
    ),
    Article(
        id="bone-letter",
        title=bone_letter.TITLE.patient,
        says=N_("For people with weak bones or a broken one: a letter to print, fill in and take with you."),
        template="about/bone_letter.html",
        reviewed=date(2026, 11, 30),
        sources=bone_letter.SOURCES,
    ),
    Article(
        id="questions",
        title=N_("Questions to ask your doctor"),
        says=N_("A list to print, tick and take with you."),
        template="about/questions.html",
        reviewed=CHECKED,
        sources=(CLINIC, NICE_PUBLIC, ASBMR, CMS),
    ),
)
"""In reading order."""


@dataclass(frozen=True)
class ArticlePosition:
    """An article with the previous and the next one."""

    piece: Article
    before: Article | None
    after: Article | None


def positions() -> Iterator[ArticlePosition]:
    """Yield every article with its neighbours."""
    for before, piece, after in zip((None, *ARTICLES), ARTICLES, (*ARTICLES[1:], None), strict=False):
        yield ArticlePosition(piece, before, after)


def position_of(piece_id: str) -> ArticlePosition | None:
    """Return the article with this id and its neighbours; None if there is none."""
    return next((each for each in positions() if each.piece.id == piece_id), None)
