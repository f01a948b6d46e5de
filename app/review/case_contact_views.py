"""The contact details that staff correct or add; the letter to a patient who was not reached; the copy for the chart."""

from __future__ import annotations

from flask import current_app, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app import clinic_hours
from app.access import Access, open_to
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import instance_keys
from app.i18n.opening_words import weekly_hours
from app.review.blueprint import bp, record_export
from app.review.case_action_views import action
from app.review.case_contact import ContactCard
from app.review.case_contact_forms import ContactDetailsForm
from app.review.case_page import CasePage
from app.review.case_views import FormProblem, case_page, open_case
from app.review.chart_copy import chart_copy
from app.review.contact_words import SOURCES
from app.review.unreached_messages import UnreachedMessages, localizer_for, signed_languages
from app.submissions.casework.contact_changes import change_contact
from app.submissions.contact_details import age_on
from app.submissions.context import StaffContext
from app.submissions.rights.releases import Release, why_not

ADULT = 18  # years; below, a letter goes to the parent or guardian


@bp.context_processor
def contact_for_templates() -> dict[str, object]:
    """Give the templates the contact details of a submission, and the messages to its patient."""
    return {"contact_card": ContactCard, "unreached_messages": messages_to, "sources": SOURCES}


@action("/contact-details", ContactDetailsForm)
def contact_details(
    session: Session, submission_id: str, form: ContactDetailsForm, context: StaffContext
) -> None:
    """Correct the number to call, or add a second one, the address, the MRN or the referral source."""
    change_contact(session, instance_keys(), submission_id, form.change, context)


@bp.get("/submissions/<submission_id>/letter")
@open_to(Access.MOVERS)
@leaves_trace(Way.LETTER)
def letter(submission_id: str) -> ResponseReturnValue:
    """Render a letter to print for a patient who was not reached. With an address, it is recorded as exported."""
    case = open_case(submission_id)
    card = ContactCard(case)
    if card.details.address:
        _record_export(case, "")
    return render_template("review/letter.html", case=case, card=card, messages=messages_to(case))


@bp.get("/submissions/<submission_id>/chart-copy")
@open_to(Access.MOVERS)
@leaves_trace(Way.CHART_COPY)
def copy_for_chart(submission_id: str) -> ResponseReturnValue:
    """Show ten lines to paste into the clinic's own chart, and record it as exported; not after it was taken back."""
    case = open_case(submission_id)
    refusal = why_not(case.submission, Release.CHART, case.today)
    if refusal:
        return case_page(submission_id, FormProblem(refusal), 409)
    text = chart_copy(case)
    _record_export(case, "chart")
    return render_template("review/chart_copy.html", case=case, text=text)


def _record_export(case: CasePage, form: str) -> None:
    if request.method != "HEAD":
        record_export([case.submission.id], form)


def messages_to(case: CasePage) -> UnreachedMessages:
    """Return what to write and say to the patient; to the parent or guardian of a child."""
    submission, contact = case.submission, case.submission.contact
    localizer = localizer_for(submission.preferred_language, signed_languages())
    settings = current_app.config["SETTINGS"]
    return UnreachedMessages(
        localizer=localizer,
        name=(contact["helper_name"] if _is_child(case) else "") or submission.full_name,
        clinic=settings.clinic_name,
        phone=settings.clinic_phone,
        hours=weekly_hours(clinic_hours.usual_opening(), localizer),
        language=submission.preferred_language,
        today=case.today,
    )


def _is_child(case: CasePage) -> bool:
    return case.birth_date is not None and age_on(case.birth_date, case.today) < ADULT
