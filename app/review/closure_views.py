"""Closed days: a lead closes the clinic for a day or the rest of one, such as for snow."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import Field, StringField
from wtforms.validators import DataRequired, InputRequired, Length, Optional, ValidationError

from app import clinic_hours
from app.access import Access, handles_csrf_failure, open_to
from app.accounts.forms import problems_of
from app.accounts.reading_traces import shows_no_patient
from app.accounts.staff import all_staff
from app.clock import local_now, today
from app.extensions import db, writing
from app.forms import DayField, one_line, status_of
from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import weekly_hours
from app.opening import closures
from app.opening.hours import clock_time
from app.opening.hours_text import BadHours, minute_of
from app.review.blueprint import bp

DONE = {
    "added": "The clinic is closed then. Due times from now on, and the pages, count with it.",
    "taken_back": "The clinic is open then, as usual.",
}
_ID = re.compile(r"[1-9]\d{0,8}", re.ASCII)


class TimeField(StringField):
    """A time such as "12:00" or "16:30". minute: the same in minutes after midnight; None when empty."""

    minute: int | None = None

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read the time. Raises ValueError when it is none."""
        super().process_formdata(valuelist)
        try:
            self.minute = minute_of(self.data.strip()) if (self.data or "").strip() else None
        except BadHours:
            raise ValueError("Enter a time such as 12:00, or leave it blank") from None


class ClosureForm(FlaskForm):
    """A day to close, from a time on or all of it, and why."""

    day = DayField("Day", [InputRequired("Choose a day")])
    from_time = TimeField("Closed from, such as 12:00 (leave blank for the whole day)", [Optional()])
    reason = StringField(
        "Why (staff see it)",
        [
            DataRequired("Write why, such as “Snow”"),
            Length(max=closures.LONGEST_REASON, message=f"Use at most {closures.LONGEST_REASON} characters"),
        ],
        filters=[one_line],
    )

    def validate_day(self, field: Field) -> None:
        """Require a coming day on which the clinic is open."""
        if not isinstance(field.data, date):
            raise ValidationError("Choose a day")
        if not today() <= field.data <= today() + closures.FARTHEST_AHEAD:
            raise ValidationError("Choose a day from today on, at most a year ahead")
        if not clinic_hours.opening().is_open_day(field.data):
            raise ValidationError("The clinic is closed on that day already")

    def validate_reason(self, field: Field) -> None:
        """Refuse signs that cannot be stored."""
        if not field.data.isprintable():
            raise ValidationError("This has a letter or mark that cannot be kept. Type it again")

    def validate_from_time(self, field: TimeField) -> None:
        """Require a time at which the clinic would still be open."""
        spans = clinic_hours.opening().spans_on(self.day.data) if isinstance(self.day.data, date) else ()
        if field.minute is not None and spans and field.minute >= spans[-1].closes:
            raise ValidationError("The clinic is closed by then already")


@bp.route("/closed-days", methods=["GET", "POST"])
@open_to(Access.CLOSERS)
@shows_no_patient
@handles_csrf_failure
def closed_days() -> ResponseReturnValue:
    """List the coming closed days, and add one."""
    if request.method != "POST":
        return _page(ClosureForm(formdata=None))
    form = ClosureForm()
    if not form.validate():
        return _page(form, status_of(form))
    from_time = None if form.from_time.minute is None else clock_time(form.from_time.minute)
    with writing.begin() as session:
        closures.add(session, form.day.data, from_time, form.reason.data or "", g.staff.id, local_now())
    clinic_hours.forget()
    return redirect(url_for("review.closed_days", done="added"))


@bp.post("/closed-days/<closure_id>/take-back")
@open_to(Access.CLOSERS)
@shows_no_patient
def take_back_closed_day(closure_id: str) -> ResponseReturnValue:
    """Let a closed day count no more."""
    try:
        with writing.begin() as session:
            closures.take_back(session, _number(closure_id), g.staff.id, local_now())
    except LookupError:
        abort(404)
    clinic_hours.forget()
    return redirect(url_for("review.closed_days", done="taken_back"))


def _number(closure_id: str) -> int:
    return int(closure_id) if _ID.fullmatch(closure_id) else abort(404)


def _page(form: ClosureForm, status: int = 200) -> ResponseReturnValue:
    return render_template(
        "review/closed_days.html",
        form=form,
        problems=problems_of(form),
        done=DONE.get(request.args.get("done", ""), ""),
        closures=closures.all_since(db.session, today()),
        names={account.id: account.name for account in all_staff(db.session)},
        hours=weekly_hours(clinic_hours.usual_opening(), FixedLocalizer("en")),
        first=today(),
        last=today() + closures.FARTHEST_AHEAD,
    ), status
