"""The coordinators' pages: the queue, one submission, the work on it, and the reports."""

from app.review import (
    case_action_views,
    case_views,
    closure_views,
    intake_views,
    queue_views,
    report_views,
    rules_compare_views,
)
from app.review.blueprint import bp

__all__ = [
    "bp",
    "case_action_views",
    "case_views",
    "closure_views",
    "intake_views",
    "queue_views",
    "report_views",
    "rules_compare_views",
]
