"""How many questions of a submission are still open, among those it was shown."""

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
    """Set the number of open questions, among those that this submission was shown.

    answers: as known now. flags: those that the rules find in them.
    """
    shown_text = session.get_one(ShownText, submission.questions_text).body
    known = JOURNEY.with_counted(answers)
    submission.open_questions = len(open_questions(known, flags, questions_in(shown_text)))
