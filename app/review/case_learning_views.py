"""The action that records what became of a patient, also after closing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.review.blueprint import bp
from app.review.case_action_views import action
from app.review.case_learning_forms import FollowUpForm
from app.review.case_report import is_day, report_value
from app.review.learning_labels import FINAL_CLASSES, HARM_CAUSES, HARMS
from app.submissions.context import StaffContext
from app.submissions.learning.follow_up import record_follow_up


@bp.context_processor
def follow_up_labels() -> dict[str, object]:
    """Give the templates the labels of final classes, harm and its causes, and of the parts of a scan report."""
    return {
        "final_classes": FINAL_CLASSES,
        "harms": HARMS,
        "harm_causes": HARM_CAUSES,
        "is_day": is_day,
        "report_value": report_value,
    }


@action("/follow-up", FollowUpForm)
def follow_up(session: Session, submission_id: str, form: FollowUpForm, context: StaffContext) -> None:
    """Record what became of the patient."""
    record_follow_up(session, submission_id, form.follow_up, context)
