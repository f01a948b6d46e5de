"""One question as a form and in words: used by patients' and by coordinators' pages."""

from flask import Blueprint

bp = Blueprint("question_forms", __name__, template_folder="templates")
"""No pages of its own: it brings the macro that draws a question."""
