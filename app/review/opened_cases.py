"""What the access log says about the cases that a page opens: whether they are pressing, and what is unusual about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flask import g

from app.accounts.reading_traces import reading
from app.extensions import db
from app.keys import Unsealable
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.submissions.events import READINGS
from app.submissions.models import Submission
from app.submissions.names import surname_keys, words_of
from app.submissions.statuses import Status
from app.submissions.urgency import URGENT_RANK
from app.submissions.worklist import search

TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof"})
LEAST_NAMES = 2
"""So many words of a colleague's name must be in the patient's for the two to be called the same."""


def is_pressing(submission: Submission) -> bool:
    """Whether nothing may stand between staff and this case: it is open, and someone must call within a day."""
    is_grave = submission.queue_rank <= URGENT_RANK or submission.tier_now == Tier.EMERGENCY_NOW
    return is_grave and submission.status != Status.CLOSED


def are_pressing(ids: Iterable[str]) -> bool:
    """Whether all of these cases exist and are pressing."""
    cases = [search.bare_submission(db.session, submission_id) for submission_id in ids]
    return all(case is not None and is_pressing(case) for case in cases)


def note_opened(submission: Submission, accounts: Sequence[Staff]) -> None:
    """Note the one case that the page is about, whose events are loaded, and what its reader has to do with it."""
    noted = reading()
    noted.submission_id = submission.id
    noted.is_emergency = is_pressing(submission)
    noted.is_untied = not _has_tie(submission)
    try:
        name = submission.full_name
    except Unsealable:
        return
    noted.is_namesake = is_namesake(name, g.staff.name)
    others = [account.name for account in accounts if account.id != g.staff.id]
    noted.is_colleague = any(is_called_the_same(name, other) for other in others)


def is_namesake(patient: str, staff: str) -> bool:
    """Whether a patient may have the last name of a member of staff, as names are compared in searches."""
    return bool(surname_keys(patient) & surname_keys(" ".join(_names(staff))))


def is_called_the_same(patient: str, staff: str) -> bool:
    """Whether every name of a member of staff is among the patient's, but for titles and initials."""
    names = {word for word in _names(staff) if len(word) > 1}
    return len(names) >= LEAST_NAMES and names <= set(words_of(patient))


def _names(staff: str) -> list[str]:
    return [word for word in words_of(staff) if word not in TITLES]


def _has_tie(submission: Submission) -> bool:
    acted = any(
        event.actor_id == g.staff.id and event.kind not in READINGS for event in submission.all_events
    )
    return acted or g.staff.id in (submission.owner_id, submission.asked_by, submission.entered_by)
