"""The rules in force compared with a draft, and the lead's signed action that applies the draft to open cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import PasswordField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.confirming import confirm_page, is_fresh, posted_fields
from app.accounts.current_staff import staff_context
from app.accounts.forms import problems_of
from app.accounts.own_password import WRONG_PASSWORD, is_own_password, limits_guesses
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import db, writing
from app.forms import status_of
from app.review import presenters
from app.review.blueprint import bp
from app.review.case_action_forms import LONGEST_NOTE
from app.rules.analysis.draft_rulesets import BadDraft, changes, constants, draft_of, read_draft
from app.rules.ruleset import CURRENT, Ruleset
from app.submissions.events import EventKind, record
from app.submissions.maintenance.rescore import (
    FOR_ALL_CLINICS,
    ProjectedStatus,
    Rescored,
    Totals,
    apply,
    compare,
)
from app.submissions.worklist import search

MOST_SHOWN = 100  # in each list: every patient listed by name counts as read
SIGNATURE_REFUSED = "That is not your password."
EXAMPLE = '{"version": "2.1.0-draft", "last_day_in_window": 70}'


class DraftForm(FlaskForm):
    """A draft as JSON. ruleset: the parsed draft, once the form is valid."""

    draft = TextAreaField("The draft", [InputRequired("Paste the draft")])
    ruleset: Ruleset = CURRENT

    def validate_draft(self, field: TextAreaField) -> None:
        """Parse the draft; refuse one that names no constant of the rules or gives a bad value."""
        try:
            self.ruleset = draft_of(read_draft(field.data or ""))
        except BadDraft as error:
            raise ValidationError(str(error)) from error


class ApplyForm(DraftForm):
    """A draft to apply, signed with a reason and the lead's own password."""

    note = TextAreaField(
        "Why it is applied",
        [
            DataRequired("Write why you apply it"),
            Length(max=LONGEST_NOTE, message=f"A reason has at most {LONGEST_NOTE} characters"),
        ],
        filters=[lambda text: (text or "").replace("\x00", "").strip()],
    )
    password = PasswordField(
        "Your password, to sign", [InputRequired("Enter your password"), Length(max=1000)]
    )


@dataclass(frozen=True)
class AffectedCase:
    """One row of a list. tier_now: the current tier of the case."""

    id: str
    reference: str
    name: str
    tier_now: int
    before: ProjectedStatus
    after: ProjectedStatus
    is_applied: bool


@dataclass
class Lists:
    """The cases that would be raised, and those that would be lowered; MOST_SHOWN of each."""

    up: list[AffectedCase] = field(default_factory=list)
    down: list[AffectedCase] = field(default_factory=list)

    def add(self, rescored: Rescored) -> None:
        """Add a case to its list, unless that is full."""
        cases, submission = self.up if rescored.goes_up else self.down, rescored.submission
        if len(cases) < MOST_SHOWN:
            name, _ = presenters.person(submission, staff_context().now.date())
            cases.append(
                AffectedCase(
                    submission.id,
                    submission.reference,
                    name,
                    submission.tier_now,
                    rescored.before,
                    rescored.after,
                    rescored.is_applied,
                )
            )

    def in_order(self) -> Lists:
        """The same, the most urgent first."""
        return Lists(*(sorted(cases, key=_urgency) for cases in (self.up, self.down)))


def _urgency(case: AffectedCase) -> tuple[int, str]:
    return -max(case.before.tier, case.after.tier), case.reference


@bp.get("/rules/compare")
@open_to(Access.LEADS)
@leaves_trace(Way.COMPARE)
def compare_rules() -> ResponseReturnValue:
    """Show the form for a draft; to a lead who is tied to clinics, why it is not for them."""
    return _page(DraftForm(formdata=None)) if g.staff.clinics is None else _not_for_tied()


@bp.post("/rules/compare", endpoint="compared")
@open_to(Access.LEADS)
@leaves_trace(Way.COMPARE)
@handles_csrf_failure
@limits_guesses("apply rules")
def compare_or_apply() -> ResponseReturnValue:
    """List the cases that a draft would change; or, when signed, apply it to the open cases."""
    if g.staff.clinics is not None:
        return _not_for_tied()
    if request.form.get("act") != "apply":
        form = DraftForm()
        return (
            _comparison(form, _signing(ApplyForm(formdata=None)))
            if form.validate()
            else _page(form, status_of(form))
        )
    signed = _signing(ApplyForm())
    is_valid = signed.validate()
    if "csrf_token" in signed.errors or signed.draft.errors:
        return _page(signed, status_of(signed))
    if not is_valid:
        return _comparison(signed, signed, status_of(signed))
    if g.staff.is_from_clinic:
        if not is_fresh():
            return confirm_page(posted_fields(), request.path)
    elif not is_own_password(signed.password.data):
        signed.password.errors = [SIGNATURE_REFUSED]
        return _comparison(signed, signed, WRONG_PASSWORD)
    totals = apply(writing.begin, signed.ruleset, signed.note.data or "", staff_context())
    return redirect(
        url_for(
            "review.compare_rules", raised=totals.raised, noted=totals.written, not_opened=totals.not_opened
        )
    )


def _signing(form: ApplyForm) -> ApplyForm:
    """Return the form as the lead signs it: without a password, where the clinic's sign-on asks for it instead."""
    if g.staff.is_from_clinic:
        del form.password
    return form


def _not_for_tied() -> ResponseReturnValue:
    return render_template("review/compare_refused.html", why=FOR_ALL_CLINICS), 403


def _comparison(form: DraftForm, signed: ApplyForm, status: int = 200) -> ResponseReturnValue:
    """Render the page with the lists, and record that every case named on it was read."""
    context = staff_context()
    lists = Lists()
    totals = compare(db.session, form.ruleset, context.now, context.service_levels, lists.add)
    _record_readings([case.id for case in (*lists.up, *lists.down)])
    return _page(form, status, signed, lists.in_order(), totals)


def _record_readings(ids: Sequence[str]) -> None:
    with writing.begin() as session:
        for submission_id in ids:
            submission = search.bare_submission(session, submission_id)
            if submission is not None:
                record(session, submission, staff_context(), EventKind.READ)


def _page(
    form: DraftForm,
    status: int = 200,
    signed: ApplyForm | None = None,
    lists: Lists | None = None,
    totals: Totals | None = None,
) -> ResponseReturnValue:
    sent = signed if signed is not None and signed.errors else form
    return render_template(
        "review/compare.html",
        form=form,
        signed=signed,
        lists=lists,
        totals=totals,
        problems=problems_of(sent),
        done=_done(),
        in_force=CURRENT,
        draft=form.ruleset,
        changed=changes(form.ruleset),
        constants=constants(CURRENT),
        example=EXAMPLE,
        most=MOST_SHOWN,
    ), status


def _done() -> str:
    """Say what was just applied."""
    raised, noted, not_opened = (request.args.get(name, "") for name in ("raised", "noted", "not_opened"))
    if not (raised.isdecimal() and noted.isdecimal() and not_opened.isdecimal()):
        return ""
    lost = f" {not_opened} could not be opened." if int(not_opened) else ""
    return f"Applied. Raised: {raised}. Noted in the history of {noted} open submissions.{lost}"
