"""The required notices: accessibility, privacy, and help in other languages. Public and read-only."""

from __future__ import annotations

from flask import Blueprint, current_app, render_template
from flask.typing import ResponseReturnValue

from app import cookie
from app.access import Access, open_to
from app.information.known_limits import KNOWN_LIMITS, REVIEWED_ON
from app.information.language_help import WITH_A_SENTENCE, WITHOUT_A_SENTENCE

bp = Blueprint("notices", __name__)


@bp.get("/accessibility")
@open_to(Access.PUBLIC)
def accessibility() -> ResponseReturnValue:
    """Show the accessibility standard, how it was tested, known problems, and how to complain."""
    return render_template("information/accessibility.html", limits=KNOWN_LIMITS, reviewed_on=REVIEWED_ON)


@bp.get("/privacy")
@open_to(Access.PUBLIC)
def privacy() -> ResponseReturnValue:
    """Show what is stored, where, for how long, and who sees it."""
    return render_template(
        "information/privacy.html",
        cookie_name=current_app.session_interface.name,  # type: ignore[attr-defined]
        hours=cookie.LONGEST_AGE_S // 3600,
        years=current_app.config["SETTINGS"].retention_years,
        reviewed_on=REVIEWED_ON,
    )


@bp.get("/language-help")
@open_to(Access.PUBLIC)
def language_help() -> ResponseReturnValue:
    """Show that an interpreter is free, in the languages that can be chosen when sending."""
    return render_template(
        "information/language_help.html", sentences=WITH_A_SENTENCE, without=WITHOUT_A_SENTENCE
    )
