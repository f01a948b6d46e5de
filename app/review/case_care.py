"""The cards of a case about its visit, scan request, payer and bone care, as templates show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.clinics.directory import open_clinics
from app.extensions import db
from app.review import case_care_labels as labels
from app.review.case_first_talk import CAPACITIES, CAPACITY_CHIPS, capacity_of
from app.rules.due_dates import end_of_business_day
from app.submissions.casework.bone_care import WITHOUT_BONE_CARE, shows_break
from app.submissions.casework.case_file import CaseFile
from app.submissions.casework.payer_file import (
    MUCH_HEIGHT_LOST,
    SEVERE_DISABILITY,
    Authorization,
    Criteria,
    authorization_of,
    criteria_of,
    ends_before_visit,
)
from app.submissions.casework.pinned_note import LONGEST_PIN
from app.submissions.context import StaffContext
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.statuses import Capacity, Decision, NextAction, Status
from app.submissions.visit_outcomes import VisitOutcome

if TYPE_CHECKING:
    from app.review.case_page import CasePage


@dataclass
class CareCards:
    """What the cards of one case show. labels: the words of their codes."""

    submission: Submission
    context: StaffContext
    labels = labels
    longest_pin = LONGEST_PIN
    capacities = CAPACITIES

    @cached_property
    def capacity(self) -> str:
        """The latest answer about the patient's capacity to decide; "" when it was never asked."""
        return capacity_of(self.submission.events)

    @property
    def capacity_chip(self) -> str:
        """What stands in the head when the patient may not be able to decide alone."""
        return CAPACITY_CHIPS[Capacity(self.capacity)] if self.capacity else ""

    @property
    def visit_at(self) -> datetime | None:
        """The time of the visit in the clinic's zone."""
        at = self.submission.visit_at
        return at.astimezone(self.context.now.tzinfo) if at else None

    @property
    def awaits_outcome(self) -> bool:
        """Whether the visit has been, and it is not known yet whether the patient came."""
        return self.submission.awaits_visit and not self.is_visit_ahead

    @property
    def is_visit_ahead(self) -> bool:
        """Whether the visit is still to come."""
        at = self.submission.visit_at
        return at is not None and self.submission.awaits_visit and at > self.context.now

    @property
    def is_visit_first(self) -> bool:
        """Whether to learn what came of the visit is what to do next."""
        return self.awaits_outcome or self.submission.next_action == NextAction.AFTER_VISIT

    @property
    def may_book(self) -> bool:
        """Whether its card books a visit, or moves it: once that is decided. Before, it is agreed in a call."""
        return self.submission.status == Status.DECIDED and self.submission.decision == Decision.BOOK_CLINIC

    @property
    def results(self) -> dict[str, str]:
        """What can be written down after the visit, by its code."""
        came = self.submission.visit_outcome == VisitOutcome.CAME
        return {
            code: words
            for code, (words, outcome, treatment) in labels.VISIT_RESULTS.items()
            if not came or treatment is not None or outcome is VisitOutcome.NO_SHOW
        }

    @cached_property
    def clinics(self) -> dict[str, str]:
        """The names of the clinics that can be booked, by id."""
        return {clinic.id: clinic.name for clinic in open_clinics(db.session)}

    @cached_property
    def needs_bone_care(self) -> bool:
        """Whether a break is confirmed, and bone care must be arranged before the case is closed."""
        if self.submission.decision in WITHOUT_BONE_CARE:
            return False
        return shows_break(CaseFile(self.submission, events=tuple(self.submission.events)))

    @cached_property
    def bone_care_note(self) -> str:
        """With whom bone care was arranged."""
        notes = [
            (event.detail or {}).get("note", "")
            for event in self.submission.events
            if event.kind == EventKind.BONE_CARE
        ]
        return notes[-1] if notes else ""

    @cached_property
    def scan_request(self) -> dict[str, Any]:
        """The request for a report; empty when there was none."""
        return self.submission.scan_request or {}

    @property
    def scan_asked_on(self) -> date | None:
        """The day of the request."""
        asked = self.scan_request.get("asked_on")
        return date.fromisoformat(asked) if asked else None

    @property
    def usual_chase_day(self) -> date:
        """The day on which a request of today is chased, when no other was chosen."""
        days = self.context.service_levels.report_days
        return end_of_business_day(self.context.now, days, self.context.service_levels).date()

    @cached_property
    def criteria(self) -> Criteria:
        """What payers ask, as far as it is written down."""
        return criteria_of(self.submission) or Criteria()

    @cached_property
    def authorization(self) -> Authorization | None:
        """The payer's authorization."""
        return authorization_of(self.submission)

    @property
    def authorization_before(self) -> Authorization:
        """What the form of the authorization begins with."""
        return self.authorization or Authorization()

    @property
    def ends_before_visit(self) -> bool:
        """Whether the authorization ends before the visit that is booked."""
        visit_on = self.visit_at.date() if self.visit_at and self.submission.awaits_visit else None
        return ends_before_visit(self.submission, visit_on)

    @property
    def notes_on_criteria(self) -> list[str]:
        """What in the criteria counts for a payer."""
        known, notes = self.criteria, []
        if known.disability is not None and known.disability > SEVERE_DISABILITY:
            notes.append(f"Roland-Morris above {SEVERE_DISABILITY}: severe")
        if known.height_loss is not None and known.height_loss > MUCH_HEIGHT_LOST:
            notes.append(f"Height loss above {MUCH_HEIGHT_LOST} %")
        return notes


def care_of(case: CasePage) -> CareCards:
    """Return the cards of a case."""
    return CareCards(case.submission, case.context)


def choose_of(options: Mapping[str, str]) -> dict[str, str]:
    """Return the options of a choice that begins with none chosen."""
    return {"": "Choose", **options}
