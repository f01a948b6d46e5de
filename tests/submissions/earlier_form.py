"""Submissions from before a question was added."""

from __future__ import annotations

import json
from typing import Any

from app.extensions import writing
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import wording_snapshot
from app.submissions.models import ShownText
from tests.submissions.build import answers, put, sent


def sent_before(question: str, **changed: Any) -> str:
    """Send answers, some of them changed, without one to this question, and with words that do not have it."""
    given = answers(**changed).only(each for each in JOURNEY.questions if each.id != question)
    one = sent(answers=given)
    words = {name: said for name, said in json.loads(wording_snapshot(False)).items() if name != question}
    with writing.begin() as session:
        session.add(ShownText(fingerprint=one, kind="questions", language="en", body=json.dumps(words)))
    put(one, questions_text=one)
    return one
