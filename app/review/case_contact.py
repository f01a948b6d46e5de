"""The contact details of a submission as its page shows them: numbers, address, MRN, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from markupsafe import Markup

from app.design import isolated, short_moment
from app.keys import Unsealable
from app.review.case_page import CasePage
from app.submissions.casework.phone_number import gives_number
from app.submissions.contact_details import age_on
from app.submissions.events import EventKind
from app.submissions.likeness import likeness
from app.submissions.models import Event, Submission
from app.submissions.staff_details import StaffDetails, details_of, phones_of
from app.submissions.statuses import Outcome


@dataclass(frozen=True)
class ContactCard:
    """The contact details of one submission."""

    case: CasePage

    @cached_property
    def details(self) -> StaffDetails:
        """What staff added."""
        return details_of(self.case.submission)

    @property
    def phones(self) -> list[str]:
        """The numbers to call, the one in use first."""
        return phones_of(self.case.submission)

    @property
    def phone_origin(self) -> str:
        """Say where a number comes from that is not the one that was sent; "" for that one."""
        submission = self.case.submission
        changes = self._events(EventKind.NEW_PHONE)
        if not changes or submission.phone == submission.contact["phone"]:
            return ""
        when = short_moment(changes[-1].at)
        if (changes[-1].detail or {}).get("corrected"):
            return Markup("Corrected by {}, {}.").format(self._who(changes[-1]), when)
        if changes[-1].actor_id is not None:
            return f"Given for the linked one, {when}."
        return f"Given on the status page, {when}: make sure who is speaking."

    @property
    def wrong_number(self) -> str:
        """Say who found the number wrong, and when; "" when it was not, or a number was given since."""
        events = self.case.submission.events
        wrong = [event for event in events if event.outcome == Outcome.WRONG_NUMBER]
        if not wrong or any(gives_number(event) for event in events if event.id > wrong[-1].id):
            return ""
        return Markup("{}, {}").format(self._who(wrong[-1]), short_moment(wrong[-1].at))

    @property
    def same_mrn(self) -> list[tuple[Submission, str, bool]]:
        """(other, who it is, whether it may be the same person) of each unlinked submission with this MRN, mistakes first."""
        mine, submission = self.case.submission.mrn_index, self.case.submission
        linked = {submission.head_id, *(follower.id for follower in self.case.followers)}
        same = [
            (other, _who_is(other, self.case.today), _may_be_same(submission, other))
            for other in self.case.related
            if mine is not None and other.mrn_index == mine and other.id not in linked
        ]
        return sorted(same, key=lambda each: each[2])

    def _events(self, kind: EventKind) -> Sequence[Event]:
        return [event for event in self.case.submission.events if event.kind == kind]

    def _who(self, event: Event) -> Markup:
        return isolated(self.case.names.get(event.actor_id or 0, "a former colleague"))


def _who_is(submission: Submission, today: date) -> str:
    try:
        born = date.fromisoformat(submission.birth_date) if submission.birth_date else None
        age = f", {age_on(born, today)} years" if born else ""
        return isolated(submission.full_name) + age
    except Unsealable:
        return "cannot be opened"


def _may_be_same(one: Submission, other: Submission) -> bool:
    alike = likeness(one, other)
    return alike is not None and alike.is_likely
