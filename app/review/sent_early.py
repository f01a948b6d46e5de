"""What was not asked because a check was sent before its end: an emergency, or urgent."""

from __future__ import annotations

from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission


def unasked_ids(event: Event) -> list[str]:
    """Return the ids of the questions that had no answer when it was sent. event: of EventKind.SENT."""
    return list((event.detail or {}).get("unasked", ()))


def unasked(submission: Submission) -> dict[str, str]:
    """Return the questions that had no answer when it was sent: by id, their short names."""
    ids = [key for event in submission.events if event.kind == EventKind.SENT for key in unasked_ids(event)]
    return {key: QUESTIONS[key].short if key in QUESTIONS else key for key in ids}


def sent_early(submission: Submission) -> str:
    """Say that it was sent before the end, why, and how many questions were not asked; "" if it was not."""
    number = len(unasked(submission))
    if not number:
        return ""
    why = "it was an emergency" if submission.tier == Tier.EMERGENCY_NOW else "it was urgent"
    were = "1 question was" if number == 1 else f"{number} questions were"
    return f"Sent before the end, because {why}: {were} not asked"
