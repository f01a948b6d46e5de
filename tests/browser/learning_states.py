"""The pages about learning, each with something to show: readings, a safety review, a case to read blind."""

from __future__ import annotations

from sqlalchemy import select

from app.accounts import staff
from app.extensions import db
from app.rules.tiers import Tier
from app.submissions.context import Actor
from app.submissions.learning.follow_up import Harm, HarmCause
from app.submissions.models import Submission
from tests.browser.reaching import State, Visit, as_staff
from tests.browser.site import LEAD, Site
from tests.submissions.learning.build import drawn, follow_up, read_blind

CLINICIANS = ("clinician@example.com", "second@example.com")


def prepared(site: Site) -> str:
    """Add clinicians, a reading and a review once per site; return the id of a case to read blind."""
    with site.app.app_context():
        if staff.find(db.session, CLINICIANS[0]) is None:
            _prepare(site)
        waits = (
            select(Submission.id).where(Submission.readings_wanted > 0).order_by(Submission.sent_at.desc())
        )
        return str(db.session.scalars(waits).first())


def _prepare(site: Site) -> None:
    for email in CLINICIANS:
        site.add_staff(email, "Kay", "clinician")
    db.session.rollback()
    reader = Actor(staff.get(db.session, CLINICIANS[1]).id, "clinician")
    read_blind(drawn("imaging"), Tier.STANDARD_REVIEW, reader)
    for _ in range(2):
        follow_up(drawn("standard"), reader, harm=Harm.VISIT, cause=HarmCause.VESSEL)


def _reached(path: str, email: str) -> State:
    def reach(visit: Visit) -> None:
        case = prepared(visit.site)
        as_staff(path.format(case=case), email)(visit)

    return reach


LEARNING: dict[str, State] = {
    "learning": _reached("/staff/learning", LEAD),
    "blind readings": _reached("/staff/blind-readings", CLINICIANS[0]),
    "blind reading": _reached("/staff/blind-readings/{case}?from=list", CLINICIANS[0]),
}
