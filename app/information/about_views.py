"""What to expect: the pages about the procedure. Public, and none asks for anything."""

from __future__ import annotations

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.information.articles import ARTICLES, position_of
from app.rules.wording import patient_messages

bp = Blueprint("about", __name__, url_prefix="/about", template_folder="templates")


@bp.get("")
@open_to(Access.PUBLIC)
def index() -> ResponseReturnValue:
    """What there is to read, in short."""
    return render_template("about/index.html", pieces=ARTICLES, messages=patient_messages)


@bp.get("/<piece_id>")
@open_to(Access.PUBLIC)
def piece(piece_id: str) -> ResponseReturnValue:
    """One piece, with the way to the one before and the one after."""
    place = position_of(piece_id) or abort(404)
    return render_template(place.piece.template, place=place, piece=place.piece, messages=patient_messages)
