""" "Was this hard to understand?": a few boxes for every page that patients read, counted and nothing more."""

from app.feedback.views import bp

__all__ = ["bp"]
