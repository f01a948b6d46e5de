"""The clinics page: where they are, which do the procedure, and how far they are."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import StringField
from wtforms.validators import InputRequired, StopValidation

from app.access import Access, handles_csrf_failure, open_to
from app.clinics.directory import open_clinics
from app.clinics.distances import Coordinates, coordinates_of, zip_in
from app.extensions import db
from app.forms import PatientForm, status_of
from app.information.clinic_list import MAP_SITE, listed

bp = Blueprint("clinics", __name__)


class ZipForm(PatientForm):
    """The patient's ZIP code. Posted in a form so that it is not in the address, and never stored.

    start: its coordinates, once the form is valid.
    """

    start: Coordinates | None = None

    zip_code = StringField(_l("Your ZIP code"), [InputRequired(_l("Enter your ZIP code"))])

    def validate_zip_code(self, field: StringField) -> None:
        """Look up the coordinates. Without them the list keeps its own order."""
        zip_code = zip_in(field.data or "")
        if zip_code is None:
            raise StopValidation(_("Enter a ZIP code of 5 numbers, such as 55401"))
        self.start = coordinates_of(zip_code)
        if self.start is None:
            raise StopValidation(_("We do not know where that ZIP code is. Check it, or try one near it"))


@bp.route("/clinics", methods=["GET", "POST"])
@open_to(Access.PUBLIC)
@handles_csrf_failure
def clinics() -> ResponseReturnValue:
    """List every clinic that can be chosen; with a ZIP code, the nearest first."""
    form = ZipForm()
    is_invalid = not form.validate() and form.is_submitted()
    page = render_template(
        "information/clinics.html",
        form=form,
        stale=is_invalid and bool(form.csrf_token.errors),
        problems=[(form.zip_code.id, str(e)) for e in form.zip_code.errors if is_invalid],
        places=listed(open_clinics(db.session), None if is_invalid else form.start),
        map_site=MAP_SITE,
    )
    return page, status_of(form) if is_invalid else 200
