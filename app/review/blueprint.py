"""The blueprint of the coordinators' pages, and what all of them share."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, g
from flask.typing import ResponseReturnValue

from app import clinic_hours
from app.accounts import form_owner
from app.accounts.current_staff import staff_context
from app.clock import local_now
from app.design.errors import error_page
from app.extensions import db, writing
from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import call_windows
from app.keys import Unsealable
from app.review import labels, presenters, row_words, sent_early
from app.staff.clinic_cover import cover_at_work
from app.staff.clinic_ties import Clinics, shares_a_clinic
from app.staff.cover import cover_on, may_work
from app.staff.models import Staff
from app.submissions.contact_details import LANGUAGES, NOT_GIVEN, RELATIONSHIPS, TIMES, age_on, national
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.scoping import may_be_given, scope_of
from app.submissions.worklist import search
from app.submissions.worklist.list_counts import count_urgent
from app.submissions.worklist.queue import QueueContext

bp = Blueprint("review", __name__, url_prefix="/staff", template_folder="templates")


@bp.context_processor
def labels_for_templates() -> dict[str, object]:
    """Give the templates the labels of tiers, statuses and all other codes."""
    return {
        "tiers": {int(tier): label_and_color for tier, label_and_color in labels.TIERS.items()},
        "tier_words": {tier.id: label for tier, (label, _) in labels.TIERS.items()},
        "statuses": labels.STATUSES,
        "decisions": labels.DECISIONS,
        "actions": labels.ACTIONS,
        "next_steps": row_words.NEXT_STEPS,
        "outcomes": labels.OUTCOMES,
        "plans": labels.PLANS,
        "languages_used": labels.LANGUAGES_USED,
        "unasked": sent_early.unasked,
        "sent_early": sent_early.sent_early,
        "outcome_in_words": labels.outcome_in_words,
        "reasons": labels.REASONS,
        "languages": LANGUAGES,
        "channels": labels.CHANNELS,
        "times": {**TIMES, **call_windows(clinic_hours.usual_opening(), FixedLocalizer("en"))},
        "relationships": RELATIONSHIPS,
        "window": presenters.window_in_words,
        "in_english": presenters.in_english,
        "came_by": presenters.came_by,
        "language_of": presenters.language_of,
        "age_on": age_on,
        "national": national,
        "not_given": NOT_GIVEN,
        "new_press": lambda: form_owner.new_press(g.staff.id),
        "alarms_in_words": labels.alarms_in_words,
    }


@bp.app_context_processor
def head_of_staff_pages() -> dict[str, object]:
    """Give the head of every staff page its counts, which are read only when the head is shown."""
    return {"head_counts": _head_counts}


def _head_counts() -> tuple[int, int]:
    """Return how many emergencies are not reached, and how many submissions wait for a clinician."""
    return count_urgent(db.session, scope_of(db.session))


@bp.errorhandler(Unsealable)
def cannot_be_opened(error: Unsealable) -> ResponseReturnValue:
    """Show the error page of a submission whose key was destroyed or whose content was changed."""
    message = "Its key was destroyed, or its content was changed. What else there is stands in the queue."
    return error_page("This cannot be opened", message), 410


def queue_context(accounts: Sequence[Staff]) -> QueueContext:
    """Describe who looks at the queue, when, and whose submissions are covered by whom. accounts: all of them."""
    now = local_now()
    cover = cover_on(accounts, now.date())
    days = clinic_hours.service_levels().days_before_closing
    covers = cover.owners_of(g.staff.id)
    return QueueContext(g.staff.id, now, days, covers, cover.uncovered, scope_of(db.session))


def clinics_in_sight() -> Clinics:
    """Return the clinics whose cases the reader sees; None means all clinics."""
    scope = scope_of(db.session)
    return None if scope is None else scope.clinics


def possible_owners(accounts: Sequence[Staff]) -> list[Staff]:
    """Return the accounts that submissions can be assigned to, and that see a clinic which the reader sees."""
    seen, cover = clinics_in_sight(), cover_at_work(accounts, local_now().date())
    return [
        account
        for account in accounts
        if may_work(account)
        and (
            shares_a_clinic(account.clinics, seen)
            or any(cover.is_left_to(account.role, clinic_id) for clinic_id in seen or ())
        )
    ]


def possible_owners_of(submission: Submission, accounts: Sequence[Staff]) -> list[Staff]:
    """Return the accounts that a submission can be assigned to: those that may see it."""
    cover, owners = cover_at_work(accounts, local_now().date()), possible_owners(accounts)
    return [each for each in owners if each.id == g.staff.id or may_be_given(each, submission, cover)]


def record_export(ids: Sequence[str], form: str = "") -> None:
    """Record for each submission that it was exported. form: as what, see `EXPORTED_AS` in `case_rights_timeline.py`, or ""."""
    with writing.begin() as session:
        for submission_id in ids:
            submission = search.bare_submission(session, submission_id)
            if submission is not None:
                record(session, submission, staff_context(), EventKind.EXPORTED, {"form": form})
