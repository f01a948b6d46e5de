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
    """Send answers, some of them changed, without this question in the answers or in the questionnaire as shown."""
    given = answers(**changed).only(each for each in JOURNEY.questions if each.id != question)
    submission_id = sent(answers=given)
    wording = {id_: text for id_, text in json.loads(wording_snapshot(False)).items() if id_ != question}
    with writing.begin() as session:
        session.add(
            ShownText(fingerprint=submission_id, kind="questions", language="en", body=json.dumps(wording))
        )
    put(submission_id, questions_text=submission_id)
    return submission_id
