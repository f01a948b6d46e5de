"""What the forms of all rooms share."""

from __future__ import annotations

from flask import request
from flask_wtf import FlaskForm


def one_line(text: str | None) -> str:
    """What was typed, without blanks around it, and one blank for several."""
    return " ".join((text or "").split())


def several_lines(text: str | None) -> str:
    """What was typed, with one kind of line break, and without blanks around it."""
    return (text or "").replace("\x00", "").replace("\r\n", "\n").strip()


def status_of(form: FlaskForm) -> int:
    """The status of a page that shows a form: first, again with a token that was no good, or with a wrong box."""
    if request.method != "POST":
        return 200
    return 400 if "csrf_token" in form.errors else 422
