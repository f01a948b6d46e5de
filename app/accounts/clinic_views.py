"""Which clinics someone works for: set by a lead, never for oneself."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import RadioField, SelectChoice, SelectMultipleField
from wtforms.validators import InputRequired

from app.access import Access, confirmed_to_post, handles_csrf_failure, open_to
from app.accounts.clinic_gaps import offered_names, warning_before, warnings
from app.accounts.forms import problems_of
from app.accounts.managed import managed, refuse_former_lead
from app.accounts.tying import tie
from app.accounts.views import bp
from app.clinics.directory import clinic_names
from app.extensions import db, writing
from app.forms import status_of
from app.staff.clinic_ties import Clinics, sees_as_much_as
from app.staff.models import Staff

ALL, SOME = "all", "some"
OWN = "Your own clinics are set by another lead."
NONE_TICKED = "Tick at least one clinic, or choose all clinics."


class ClinicsForm(FlaskForm):
    """All clinics, or which ones."""

    which = RadioField(
        "Sees the cases of",
        [InputRequired("Choose all clinics, or only some")],
        choices=[SelectChoice(ALL, "All clinics"), SelectChoice(SOME, "Only these clinics:")],
    )
    clinic = SelectMultipleField("Clinics", validate_choice=True)

    @property
    def clinics(self) -> Clinics:
        """The clinics that were ticked; None for all. The form must be valid."""
        return None if self.which.data == ALL else frozenset(self.clinic.data or ())


@bp.route("/people/<staff_id>/clinics", methods=["GET", "POST"])
@open_to(Access.LEADS)
@confirmed_to_post
@handles_csrf_failure
def set_clinics(staff_id: str) -> ResponseReturnValue:
    """Show and set which clinics someone works for. It counts from their next click on."""
    account = managed(staff_id)
    offered = {id_: name for id_, name in clinic_names(db.session).items() if _may_give(id_)}
    if request.method != "POST":
        stored = {"which": SOME if account.clinics else ALL, "clinic": sorted(account.clinics or ())}
        return _page(account, _form(offered, data=stored, formdata=None), offered)
    form = _form(offered)
    if not form.validate():
        return _page(account, form, offered, status_of(form))
    if problem := _refusal(account, form):
        return _page(account, form, offered, 409, problem)
    with writing.begin() as session:
        refuse_former_lead(session, account.id)
        tie(session, session.get_one(Staff, account.id), form.clinics or (), datetime.now(UTC), g.staff.id)
    return redirect(url_for("accounts.set_clinics", staff_id=account.id, done="saved"))


def _may_give(clinic_id: str) -> bool:
    return g.staff.clinics is None or clinic_id in g.staff.clinics


def _form(offered: dict[str, str], **more: object) -> ClinicsForm:
    form = ClinicsForm(**more)
    form.clinic.choices = list(offered.items())
    return form


def _refusal(account: Staff, form: ClinicsForm) -> str:
    """Return why this cannot be stored, or "". No one gives away more than they have."""
    if account.id == g.staff.id:
        return OWN
    if form.clinics is not None and not form.clinics:
        return NONE_TICKED
    return "" if sees_as_much_as(g.staff.clinics, form.clinics) else "You can only give clinics of your own."


def _page(
    account: Staff, form: ClinicsForm, offered: dict[str, str], status: int = 200, problem: str = ""
) -> ResponseReturnValue:
    is_own = account.id == g.staff.id
    open_ones = {id_: name for id_, name in offered_names().items() if id_ in offered}
    return render_template(
        "accounts/clinics.html",
        account=account,
        form=form,
        problems=[("" if is_own else form.which.id, problem)] if problem else problems_of(form),
        done="Saved." if request.args.get("done") == "saved" else "",
        offered=offered,
        some=SOME,
        may_give_all=g.staff.clinics is None,
        is_own=is_own,
        warnings=warnings(open_ones),
        before="" if is_own else warning_before(account, open_ones),
    ), status
