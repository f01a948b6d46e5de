"""A part that is drawn once is the same as one drawn for them alone, for each patient."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from flask import Flask

from app.design.once import forget_all
from app.questionnaire.questions import JOURNEY
from tests.markup import without_token
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, put
from tests.walk import answers_of

ONE, OTHER = EVERY_PAGE_ASKED, answers_of("emergency")
RANDOM = re.compile(r"\b[0-9a-f]{32}\b")


def addresses(app: Flask) -> list[str]:
    """Return the fixed address of every page that shows a draft."""
    rules = [rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())]
    return [each.rule for each in rules if each.rule.startswith("/check") and not each.arguments]


def drawn(app: Flask, answers: dict[str, Any], before_each: Callable[[], None] = bool) -> dict[str, str]:
    """Return each page of the check without its token: each question before it is answered, then all with all answers."""
    patient, found = PageClient(app), {}

    def draw(name: str, path: str) -> None:
        before_each()
        found[name] = RANDOM.sub("", without_token(patient.client.get(path).text))

    for page in JOURNEY.pages:
        given = [question.id for each in JOURNEY.up_to(page)[:-1] for question in each.questions]
        put(patient, {key: answers[key] for key in given if key in answers})
        draw(f"unanswered {page.id}", f"/check/{page.id}")
    put(patient, answers)
    for path in (*(f"/check/{page.id}" for page in JOURNEY.pages), *addresses(app)):
        draw(path, path)
    return found


def test_no_page_shows_anything_of_the_patient_before(app: Flask) -> None:
    drawn(app, ONE)
    after_another, alone = drawn(app, OTHER), drawn(app, OTHER, before_each=forget_all)
    for name, page in after_another.items():
        assert page == alone[name], name
