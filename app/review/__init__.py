"""The coordinators' pages: the queue, one submission, the work on it, and the reports."""

from app.review import case_views, compare_views, queue_views, report_views, work_views
from app.review.blueprint import bp

__all__ = ["bp", "case_views", "compare_views", "queue_views", "report_views", "work_views"]
