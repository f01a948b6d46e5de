"""The coordinators' pages: the queue, one submission, the work on it, and the reports."""

from app.review import (
    away_marks,
    case_action_views,
    case_care_views,
    case_views,
    closure_views,
    intake_views,
    queue_bulk_views,
    queue_views,
    report_views,
    rules_compare_views,
    today_views,
    workload_views,
)
from app.review.blueprint import bp

__all__ = [
    "away_marks",
    "bp",
    "case_action_views",
    "case_care_views",
    "case_views",
    "closure_views",
    "intake_views",
    "queue_bulk_views",
    "queue_views",
    "report_views",
    "rules_compare_views",
    "today_views",
    "workload_views",
]
