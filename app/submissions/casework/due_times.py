"""The due time that an act sets, without making wait whom no act may make wait."""

from __future__ import annotations

from datetime import datetime

from app.rules.tiers import Tier
from app.submissions.context import ActionContext
from app.submissions.models import Submission
from app.submissions.statuses import Status
from app.submissions.timers import may_wait, set_due
from app.submissions.urgency import URGENT_RANK


def set_due_if_allowed(submission: Submission, due_at: datetime, context: ActionContext) -> None:
    """Set the due time of an open case. It only becomes later once the patient was called and nothing is urgent.

    Once decided, it may become later below the urgent tiers. The due time of an unreached emergency stays. Staff have acted
    on it, so the last days of the window pull it no more.
    """
    submission.acted_at = context.now
    if submission.is_unreached_emergency:
        return
    is_settled = submission.status == Status.DECIDED and submission.tier_now < Tier.URGENT_CLINICIAN
    may_be_later = submission.queue_rank > URGENT_RANK and (may_wait(submission) or is_settled)
    if submission.due_at is not None and not may_be_later:
        due_at = min(due_at, submission.due_at)
    set_due(submission, due_at, context.now)
