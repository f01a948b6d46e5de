"""The facts of the clinic's own page about kyphoplasty: each can be found on the pages, in both languages."""

from __future__ import annotations

import pytest

from tests.information.test_articles import path
from tests.pages import PageClient

FACTS = {
    "minimally invasive": ("kyphoplasty", "minimally invasive", "mínimamente invasiva"),
    "osteoporosis, by name": ("kyphoplasty", "weak bones (osteoporosis)", "huesos débiles (osteoporosis)"),
    "a fall, cancer and accidents": ("kyphoplasty", "It can also be cancer, or an accident", "el cáncer"),
    "very bad pain of a new break": (
        "kyphoplasty",
        "ease the very bad pain of a new break",
        "aliviar el dolor muy fuerte de una fractura nueva",
    ),
    "a deformity it may lessen or keep from growing": (
        "kyphoplasty",
        "your back does not bend further (a deformity). It can make a bent back a little straighter.",
        "la espalda no se encorve más (una deformidad). Puede enderezar un poco",
    ),
    "relief within hours for many, not for all": (
        "kyphoplasty",
        "Many people feel better within hours. Not all do.",
        "Muchas personas se sienten mejor en unas horas. No todas.",
    ),
    "several weeks of other care first": (
        "kyphoplasty",
        "for several weeks: rest, a brace, pain medicine",
        "durante varias semanas: reposo, una faja o corsé para la espalda, medicina para el dolor",
    ),
    "8 to 12 weeks": (
        "kyphoplasty",
        "no more than about 8 to 12 weeks old",
        "no tiene más de unas 8 a 12 semanas",
    ),
    "usually numbed and sleepy, sometimes asleep": (
        "the-day",
        (
            "Most often your back is numbed (local anesthesia) and you are made sleepy (sedation). "
            "Some people are put to sleep (general anesthesia)."
        ),
        (
            "le adormecen la espalda (anestesia local) y le dan medicina que da sueño (sedación). "
            "A algunas personas las duermen del todo (anestesia general)."
        ),
    ),
    "45 to 60 minutes, home the same day": (
        "the-day",
        "about 45 to 60 minutes for each broken bone. Most people go home the same day.",
        "45 a 60 minutos",
    ),
    "stitches rarely": ("the-day", "Stitches are rarely needed.", "Pocas veces se necesitan puntadas"),
    "light things within a day": ("after", "light things again within a day", "1 día o menos"),
    "no heavy lifting or strenuous exercise for a week": (
        "after",
        "For at least a week, lift nothing heavy and do no hard (strenuous) exercise.",
        "Durante al menos una semana, no levante nada pesado y no haga ejercicio fuerte (intenso).",
    ),
    "physical therapy afterwards": (
        "after",
        "Physical therapy may help you move well and get strong again.",
        "La terapia física puede ayudarle a moverse bien",
    ),
    "bone treatment afterwards": (
        "after",
        "Weak bones (osteoporosis) can be treated.",
        "Los huesos débiles (osteoporosis) se pueden tratar.",
    ),
    "relief, back at home": (
        "after",
        "less of the old pain within hours",
        "menos del dolor de antes en unas horas",
    ),
    "other care, and for how long": (
        "other-care",
        "not yet tried rest, a brace or pain medicine for several weeks",
        "durante varias semanas",
    ),
    "where the number of reported problems is from": (
        "risks",
        "33 grave problems of all kinds in about 40,000 to 60,000 procedures (NICE)",
        "33 problemas graves de todo tipo en unos 40,000 a 60,000 procedimientos (NICE)",
    ),
}
"""Each fact: its page, and what it says in English and in Spanish."""


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_of_the_source_is_on_its_page_in_both_languages(patient: PageClient, fact: str) -> None:
    article, english, spanish = FACTS[fact]
    assert english in patient.get(path(article)).text
    assert spanish in patient.get(f"/es{path(article)}").text


def test_what_makes_a_break_more_likely_is_not_listed_as_what_kyphoplasty_is_for(patient: PageClient) -> None:
    page = patient.get(path("kyphoplasty"))
    risks = page.one("#more-likely + ul")
    assert " ".join(risks.stripped_strings) == "Weak bones Age 50 or older"
    assert page.text.count("Age 50 or older") == 1
