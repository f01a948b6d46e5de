"""The hazard log, for those who may read how well the rules do; a clinician signs whether what remains is acceptable."""

from __future__ import annotations

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import RadioField, SelectChoice, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.forms import problems_of
from app.accounts.reading_traces import shows_no_patient
from app.clock import local_now
from app.extensions import db, writing
from app.forms import one_line, several_lines, status_of
from app.hazards.hazard import LIKELIHOODS, SEVERITIES
from app.hazards.log import LOG, fingerprint
from app.hazards.sign_offs import BadSignOff, is_signed_off, sign, sign_offs
from app.review.blueprint import bp
from app.review.case_action_forms import LONGEST_NOTE
from app.rules.ruleset import CURRENT

YES, NO = "yes", "no"


class SignOffForm(FlaskForm):
    """Whether what remains is acceptable, signed by typing one's name."""

    accepted = RadioField(
        "Are the risks that remain acceptable?",
        [InputRequired("Choose whether the risks that remain are acceptable")],
        choices=[
            SelectChoice(YES, "Yes, as they stand in this log"),
            SelectChoice(NO, "No: something must change first"),
        ],
    )
    note = TextAreaField(
        "Note (needed if not)",
        [Length(max=LONGEST_NOTE, message=f"A note has at most {LONGEST_NOTE} characters")],
        filters=[several_lines],
    )
    name = StringField(
        "Your full name, typed to sign",
        [InputRequired("Type your full name to sign"), Length(max=100)],
        filters=[one_line],
    )


@bp.get("/hazards")
@open_to(Access.EVALUATORS)
@shows_no_patient
def hazards() -> ResponseReturnValue:
    """Show every hazard, and who signed what."""
    return _page(SignOffForm(formdata=None))


@bp.post("/hazards/sign")
@open_to(Access.CLINICIANS)
@shows_no_patient
@handles_csrf_failure
def sign_hazards() -> ResponseReturnValue:
    """Sign the log as it is, for the ruleset in force."""
    form = SignOffForm()
    if not form.validate():
        return _page(form, status_of(form))
    if request.form.get("log") != fingerprint():
        form.name.errors = ["The log has changed since you opened it. Read it again, then sign"]
        return _page(form, 409)
    try:
        with writing.begin() as session:
            sign(
                session,
                g.staff.id,
                form.name.data or "",
                form.accepted.data == YES,
                form.note.data or "",
                local_now(),
            )
    except BadSignOff as problem:
        (form.note if "not acceptable" in str(problem) else form.name).errors = [str(problem)]
        return _page(form, 422)
    return redirect(url_for("review.hazards", done="signed"))


def _page(form: SignOffForm, status: int = 200) -> ResponseReturnValue:
    found = sign_offs(db.session)
    return render_template(
        "review/hazards.html",
        hazards=LOG,
        severities=SEVERITIES,
        likelihoods=LIKELIHOODS,
        ruleset=CURRENT,
        log=fingerprint(),
        signed=found,
        is_signed_off=is_signed_off(found),
        form=form,
        problems=problems_of(form),
        done="Your sign-off is kept." if request.args.get("done") == "signed" else "",
    ), status
