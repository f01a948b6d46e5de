"""What is told to staff at once: an emergency that no clinician has reached, and a patient who reports getting worse.

Whatever act brings it about, the e-mails are put into the outbox in its own transaction. They do not say who it is.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from app.outbox.writing import add_urgent
from app.submissions.models import Submission
from app.submissions.pending_counts import PendingCounts, before_and_now

EVERYONE = "*"
"""In place of a clinic: an emergency belongs to everyone, and so does what was sent to no clinic in particular."""
_WATCHED = ("is_unreached_emergency", "says_worse", "clinic_id")


def _alarms_of(session: Session, row: Submission) -> Counter[str]:
    """Return whom a new or changed submission concerns, if it has become urgent by this change."""
    before, now = before_and_now(session, row, _WATCHED)
    begun = [name for name in _WATCHED[:2] if now[name] and not (before and before[name])]
    if not begun or row.is_demo:
        return Counter()
    is_for_all = "is_unreached_emergency" in begun or now["clinic_id"] is None
    return Counter([EVERYONE if is_for_all else now["clinic_id"]])


def _write(session: Session, alarms: Counter[str]) -> None:
    for clinic_id in [None] if EVERYONE in alarms else sorted(alarms):
        add_urgent(session, clinic_id, datetime.now(UTC))


PENDING = PendingCounts("alarms not yet written", _alarms_of, _write)
