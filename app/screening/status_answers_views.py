"""The answers that were sent, for the patient to read again: in today's words, or in those that were shown then."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.extensions import db
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import load_known
from app.questionnaire.date_input import in_words
from app.questionnaire.localization import Localizer
from app.questionnaire.partial_date import load
from app.questionnaire.questions import JOURNEY
from app.screening.blueprint import bp, needs_no_draft, works_while_paused
from app.screening.status_submission import open_submission
from app.screening.told_later import told_later
from app.submissions.casework.patient_status import is_emergency
from app.submissions.models import Submission
from app.submissions.worklist import search


class AnswerSent(NamedTuple):
    """One answer in words. language: of its words when they are those shown then, or "" for the page's own."""

    question: str
    answer: str
    language: str = ""


@bp.get("/status/answers")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_answers() -> ResponseReturnValue:
    """Show the answers as they were sent, without the patient's name, a phone number or what the rules made of them.

    Of a check that a doctor's office sent, the name of the practice is shown too.
    """
    opened = open_submission()
    if opened is None:
        return redirect(url_for("screening.status"))
    sent = opened.referenced
    return render_template(
        "screening/status_answers.html",
        rows=answers_sent(
            sent, search.shown_texts(db.session, sent.questions_text)[0], opened.helper, page_localizer
        ),
        sent_at=sent.sent_at,
        practice=(sent.contact.get("referral") or {}).get("practice", ""),
        helper=opened.helper,
        told=told_later(opened.submission, opened.helper, page_localizer),
        is_emergency=is_emergency(opened.submission),
        red_flags=opened.red_flags,
    )


def answers_sent(submission: Submission, shown: str, helper: bool, localizer: Localizer) -> list[AnswerSent]:
    """Every answer in the order in which it was sent.

    shown: the questions in the words shown then, as stored. They serve for what the questions of today no longer have.
    """
    given = submission.answers["given"]
    known = {q.id: (q, value) for q, value in load_known(given, JOURNEY.questions, submission.as_of).items()}
    then = json.loads(shown)
    rows = []
    for question_id, stored in given.items():
        if question_id in known:
            question, value = known[question_id]
            title = localizer.translate(question.title.for_(helper))
            rows.append(AnswerSent(title, question.display(value, helper, localizer)))
        elif question_id in then:
            wording = then[question_id]
            words = _in_words(stored, wording["options"], submission.as_of, localizer)
            rows.append(AnswerSent(wording["title"], words, submission.language))
    return rows


def _in_words(stored: Any, options: dict[str, str], as_of: date, localizer: Localizer) -> str:
    """An answer in the words of its options then. A question without options is a date."""
    if not options:
        try:
            return in_words(load(stored, as_of), localizer)
        except (ValueError, TypeError, OverflowError):
            return str(stored)
    values = stored if isinstance(stored, list) else [stored]
    return "; ".join(options.get(str(value), str(value)) for value in values)
