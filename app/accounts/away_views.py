"""When a member of staff is away, and who covers: set by oneself, or by a lead for anyone."""

from __future__ import annotations

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import IntegerField
from wtforms.validators import InputRequired, NumberRange

from app.access import Access, handles_csrf_failure, open_to
from app.accounts import staff
from app.accounts.forms import problems_of
from app.accounts.managed import managed
from app.accounts.views import bp
from app.clock import today
from app.extensions import db, writing
from app.forms import DayField, status_of
from app.staff.away import Absence, AwayProblem, set_away
from app.staff.clinic_ties import sees_as_much_as
from app.staff.models import Staff
from app.staff.roles import Right, may

ONE_DAY_ONLY = "Enter both the first and the last day away; or neither, when you are not away."


class AwayForm(FlaskForm):
    """The first and last day away, and who covers: a staff id, or 0 for no one. Without days, the absence ends."""

    away_from = DayField("First day away")
    away_until = DayField("Last day away")
    substitute = IntegerField(
        "Substitute",
        [
            InputRequired("Choose who covers, or no one"),
            NumberRange(0, 2**31 - 1, "There is no such person"),
        ],
    )

    @property
    def absence(self) -> Absence | None:
        """The absence, or None to end it; the form must be valid. Raises AwayProblem when only one day is given."""
        first, last = self.away_from.data, self.away_until.data
        if first is None and last is None:
            return None
        if first is None or last is None:
            raise AwayProblem(ONE_DAY_ONLY)
        return Absence(first, last, self.substitute.data or None)


@bp.route("/away", methods=["GET", "POST"])
@open_to(Access.MOVERS)
@handles_csrf_failure
def own_absence() -> ResponseReturnValue:
    """Show and set when one is away oneself."""
    return _absence_of(g.staff.id, url_for("accounts.settings"))


@bp.route("/people/<staff_id>/away", methods=["GET", "POST"])
@open_to(Access.LEADS)
@handles_csrf_failure
def absence(staff_id: str) -> ResponseReturnValue:
    """Show and set when someone else is away."""
    account = managed(staff_id)
    return _absence_of(account.id, url_for("accounts.person", staff_id=account.id))


def _absence_of(account_id: int, back: str) -> ResponseReturnValue:
    if request.method != "POST":
        account = db.session.get(Staff, account_id) or abort(404)
        stored = {
            "away_from": account.away_from,
            "away_until": account.away_until,
            "substitute": account.substitute_id or 0,
        }
        return _page(account_id, AwayForm(formdata=None, data=stored), back)
    form = AwayForm()
    if not form.validate():
        return _page(account_id, form, back, status_of(form))
    try:
        with writing.begin() as session:
            account = staff.lock_accounts(session, account_id).get(account_id) or abort(404)
            set_away(session, account, form.absence, today())
    except AwayProblem as problem:
        return _page(account_id, form, back, 409, str(problem))
    return redirect(url_for(request.endpoint or "", done="saved", **(request.view_args or {})))


def _page(
    account_id: int, form: AwayForm, back: str, status: int = 200, problem: str = ""
) -> ResponseReturnValue:
    account = db.session.get(Staff, account_id) or abort(404)
    return render_template(
        "accounts/away.html",
        account=account,
        form=form,
        problems=[("away_from", problem)] if problem else problems_of(form),
        done="Saved." if request.args.get("done") == "saved" else "",
        substitutes=[
            other
            for other in staff.all_staff(db.session)
            if other.id != account_id
            and other.disabled_at is None
            and may(other.role, Right.WORK)
            and sees_as_much_as(other.clinics, account.clinics)
        ],
        back=back,
        is_own=account_id == g.staff.id,
    ), status
