"""The due time that an act sets, without making wait whom no act may make wait."""

from __future__ import annotations

from datetime import datetime

from app.submissions.context import ActionContext
from app.submissions.models import Submission
from app.submissions.timers import may_be_later, set_due
from app.submissions.urgency import URGENT_RANK


def set_due_if_allowed(submission: Submission, due_at: datetime, context: ActionContext) -> None:
    """Set the due time of an open case. It only becomes later once the patient was called and nothing is urgent.

    Once decided, it may become later below the urgent tiers. The due time of an unreached emergency stays. Staff have acted
    on it, so the last days of the window pull it no more.
    """
    submission.acted_at = context.now
    if submission.is_unreached_emergency:
        return
    was_urgent = submission.queue_rank <= URGENT_RANK
    if submission.due_at is not None and (was_urgent or not may_be_later(submission)):
        due_at = min(due_at, submission.due_at)
    set_due(submission, due_at, context.now)
