""" "Was this hard to understand?": a few checkboxes for every patient page; only counts are stored."""

from app.feedback.views import bp

__all__ = ["bp"]
