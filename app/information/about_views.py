"""The pages about the procedure. Public and read-only."""

from __future__ import annotations

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.information.articles import ARTICLES, position_of
from app.rules.wording import bone_letter, patient_messages

bp = Blueprint("about", __name__, url_prefix="/about", template_folder="templates")


@bp.get("")
@open_to(Access.PUBLIC)
def index() -> ResponseReturnValue:
    """List the articles with a short summary."""
    return render_template("about/index.html", pieces=ARTICLES, messages=patient_messages)


@bp.get("/<piece_id>")
@open_to(Access.PUBLIC)
def piece(piece_id: str) -> ResponseReturnValue:
    """Show one article, with links to the previous and the next one."""
    position = position_of(piece_id) or abort(404)
    return render_template(
        position.piece.template,
        place=position,
        piece=position.piece,
        messages=patient_messages,
        letter=bone_letter,
    )
