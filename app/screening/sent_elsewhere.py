"""A draft that was sent from another copy of its cookie: on a second device, in a copied browser, or when a response was lost.

From then on every copy opens only the page after sending. It shows no answer without the birth date, and sends nothing again.
What a copy held beyond what was sent is not dropped without a word: that page says so, and an emergency puts 911 first.
"""

from __future__ import annotations

from flask import request

from app.clock import today
from app.database_memory import asked_or
from app.extensions import db, writing
from app.keys import Unsealable
from app.questionnaire.questions import JOURNEY
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening.draft import Draft, Unsent, load_draft
from app.submissions.models import Submission
from app.submissions.worklist.search import is_sent, sent_from


def close_if_sent(*, is_sending: bool) -> None:
    """Turn the draft in the cookie into a sent one if another copy of it was sent. While the database is away, it stays open.

    is_sending: whether this request sends it: then the database must answer. Raises SQLAlchemyError when it does not.
    """
    draft = load_draft(today())
    if not draft.can_be_saved:
        return
    if is_sending:
        submission = _sent_for_good(draft.id)
    else:
        submission = asked_or(None, lambda _: _sent_for_good(draft.id), "whether a draft was sent")
    if submission is not None:
        draft.unsent = _unsent(draft, submission, has_more=request.method == "POST" and not is_sending)
        draft.sent, draft.sent_by_helper = submission.id, draft.helper
        draft.store()


def _sent_for_good(draft_id: str) -> Submission | None:
    """Return what was sent from a draft, once that is sure to stay: nothing that was not confirmed reads as sent.

    Each page of a patient asks, so the question itself needs no session.
    """
    with db.connected() as connection:
        if not is_sent(connection, draft_id):
            return None
    writing.confirm()
    return sent_from(db.session, draft_id)


def _unsent(draft: Draft, submission: Submission, *, has_more: bool) -> Unsent:
    """Return what a draft holds beyond a submission. has_more: whether this request brings more answers."""
    if red_flags(draft.answers) and submission.tier != Tier.EMERGENCY_NOW:
        return Unsent.EMERGENCY
    try:
        sent = submission.answers["given"]
    except Unsealable:  # it was erased: its page says that it cannot be found
        return Unsent.NOTHING
    is_same = JOURNEY.on_path(draft.answers).dump() == sent
    return Unsent.NOTHING if is_same and not has_more else Unsent.OTHER
