"""How lists name people: by name, or only by reference, as the role of the one who looks needs."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from flask import g

from app.review import presenters
from app.review.audit_labels import event_in_words
from app.review.blueprint import bp
from app.staff.sight import Detail, in_files, in_lists
from app.submissions.models import Submission


class Named(NamedTuple):
    """How a list names someone. name: or the reference. age: "76 years", `presenters.AGE_NOT_KNOWN`, or ""."""

    name: str
    age: str


def sees(detail: Detail) -> bool:
    """Whether lists tell this to the one who looks."""
    return in_lists(g.staff.role, detail)


def listed(submission: Submission, today: date) -> Named:
    """Return how a list names someone, even for a submission that cannot be opened."""
    if not sees(Detail.NAME):
        return Named(submission.reference, "")
    name, age = presenters.person(submission, today)
    return Named(name, age if sees(Detail.AGE) else "")


@bp.context_processor
def sight_for_templates() -> dict[str, object]:
    """Give the templates what the role of the one who looks sees, by the name of the detail."""
    return {
        "listed": listed,
        "event_in_words": event_in_words,
        "sees": lambda name: sees(Detail(name)),
        "sees_in_files": lambda name: in_files(g.staff.role, Detail(name)),
    }
