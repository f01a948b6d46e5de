"""What forms in all packages share."""

from __future__ import annotations

from flask import request
from flask_wtf import FlaskForm


def one_line(text: str | None) -> str:
    """Return the typed text, stripped, with each run of whitespace as one space."""
    return " ".join((text or "").split())


def several_lines(text: str | None) -> str:
    """Return the typed text, stripped, with uniform line breaks and no NUL characters."""
    return (text or "").replace("\x00", "").replace("\r\n", "\n").strip()


def status_of(form: FlaskForm) -> int:
    """Return the status of a page with a form: 200 at first, 400 for a bad CSRF token, else 422."""
    if request.method != "POST":
        return 200
    return 400 if "csrf_token" in form.errors else 422
