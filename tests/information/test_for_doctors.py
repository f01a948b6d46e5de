"""What the page for doctors claims about the rules and the path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from app import demo
from app.operations.assess_lines import read_answers
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.ruleset import CURRENT, Ruleset
from tests.pages import PageClient

DAY = date(2026, 6, 15)
VIGNETTES = Path(demo.__file__).with_name("vignettes.jsonl")


def with_one_point_changed() -> Iterator[Ruleset]:
    """Yield the rules with one number of one criterion's points one higher or lower."""
    for place, criterion in enumerate(CURRENT.criteria):
        for level, points in enumerate(criterion.points):
            for near in {points + 1, max(0, points - 1)} - {points}:
                changed = (*criterion.points[:level], near, *criterion.points[level + 1 :])
                criteria = list(CURRENT.criteria)
                criteria[place] = replace(criterion, points=changed)
                yield replace(CURRENT, version="2.1.0-draft", criteria=tuple(criteria))


def test_one_point_more_or_less_changes_no_tier_of_the_published_vignettes(patient: PageClient) -> None:
    vignettes = [json.loads(line) for line in VIGNETTES.read_text().splitlines()]
    text = patient.get("/how-it-works/for-doctors").text
    assert f"changes no tier of the {len(vignettes)} published vignettes" in text
    for vignette in vignettes:
        answers = read_answers(vignette["answers"], DAY)
        tier = assess(answers, DAY).tier
        assert {assess(answers, DAY, rules).tier for rules in with_one_point_changed()} == {tier}


def test_the_path_and_its_proof_are_on_the_page(patient: PageClient) -> None:
    text = patient.get("/how-it-works/for-doctors").text
    assert f"At most {len(JOURNEY.pages)} pages, signs of danger first." in text
    assert "P11 The path never moves a tier or a due time" in text


def test_how_it_works_says_how_many_pages_and_questions_there_are(patient: PageClient) -> None:
    text = patient.get("/how-it-works").text
    pages, questions = len(JOURNEY.pages), len(JOURNEY.questions)
    assert f"at most {pages} short pages, and {questions} questions in all" in text
    assert "Signs of danger come first." in text
