"""Questions as form fields and as text, for patient and staff pages."""

from flask import Blueprint

bp = Blueprint("question_forms", __name__, template_folder="templates")
"""Has no pages: it provides the macro that renders a question."""
