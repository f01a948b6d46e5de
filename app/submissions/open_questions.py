"""How many questions of a submission are still open, over those it was shown."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import questions_in
from app.rules.open_questions import open_questions
from app.submissions.models import ShownText, Submission


def count_open_questions(
    session: Session, submission: Submission, answers: Answers, flags: Sequence[str]
) -> None:
    """Count what is still to be asked, over the questions that this submission was shown.

    answers: as they are known. flags: those that the rules find in them.
    """
    shown = session.get_one(ShownText, submission.questions_text).body
    known = JOURNEY.for_rules(answers)
    submission.open_questions = len(open_questions(known, flags, questions_in(shown)))
