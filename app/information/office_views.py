"""The page for doctors' offices: how to reach the clinic, what to send, and the check for their patient."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import english_only
from app.information.payer_criteria import PAYER_CRITERIA, SOURCES

bp = Blueprint("offices", __name__)


@bp.get("/for-offices")
@open_to(Access.PUBLIC)
@english_only
def for_offices() -> ResponseReturnValue:
    """Tell a doctor's office how to refer a patient."""
    return render_template(
        "information/for_offices.html",
        criteria=PAYER_CRITERIA,
        sources=SOURCES,
    )
