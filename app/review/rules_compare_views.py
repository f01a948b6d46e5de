"""The rules in force beside a draft: whom it would concern, and a lead's signed act that applies it to open cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import PasswordField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.forms import problems_of
from app.accounts.own_password import WRONG_PASSWORD, is_own_password, limits_guesses
from app.extensions import db, writing
from app.forms import status_of
from app.review import presenters
from app.review.blueprint import bp
from app.review.case_action_forms import LONGEST_NOTE
from app.rules.analysis.draft_rulesets import BadDraft, changes, constants, draft_of, read_draft
from app.rules.ruleset import CURRENT, Ruleset
from app.submissions.events import EventKind, record
from app.submissions.maintenance.rescore import ProjectedStatus, Rescored, Totals, apply, compare
from app.submissions.worklist import search

MOST_SHOWN = 100  # of each kind: whoever is listed by name has been read
NOT_YOURS = "That is not your password."
EXAMPLE = '{"version": "1.1.0-draft", "last_day_in_window": 70}'


class DraftForm(FlaskForm):
    """A draft as JSON. ruleset: what it says, once the form is valid."""

    draft = TextAreaField("The draft", [InputRequired("Paste the draft")])
    ruleset: Ruleset = CURRENT

    def validate_draft(self, box: TextAreaField) -> None:
        """Whether it is one, and if not, which name is wrong."""
        try:
            self.ruleset = draft_of(read_draft(box.data or ""))
        except BadDraft as wrong:
            raise ValidationError(str(wrong)) from wrong


class ApplyForm(DraftForm):
    """The same, signed: with a reason, and the lead's own password typed again."""

    note = TextAreaField(
        "Why it is applied",
        [
            DataRequired("Write why you apply it"),
            Length(max=LONGEST_NOTE, message=f"A reason has at most {LONGEST_NOTE} signs"),
        ],
        filters=[lambda text: (text or "").replace("\x00", "").strip()],
    )
    password = PasswordField(
        "Your password, to sign", [InputRequired("Enter your password"), Length(max=1000)]
    )


@dataclass(frozen=True)
class Person:
    """One row of the list. stands_at: the tier the case has now."""

    id: str
    reference: str
    name: str
    stands_at: int
    before: ProjectedStatus
    after: ProjectedStatus
    is_applied: bool


@dataclass
class Lists:
    """Who would go up and who would go down, apart; no more than can be read."""

    up: list[Person] = field(default_factory=list)
    down: list[Person] = field(default_factory=list)

    def add(self, one: Rescored) -> None:
        """Put somebody on a list that is not full."""
        some, submission = self.up if one.goes_up else self.down, one.submission
        if len(some) < MOST_SHOWN:
            name, _ = presenters.person(submission, staff_context().now.date())
            some.append(
                Person(
                    submission.id,
                    submission.reference,
                    name,
                    submission.tier_now,
                    one.before,
                    one.after,
                    one.is_applied,
                )
            )

    def in_order(self) -> Lists:
        """The same, the gravest first."""
        return Lists(*(sorted(some, key=_gravity) for some in (self.up, self.down)))


def _gravity(person: Person) -> tuple[int, str]:
    return -max(person.before.tier, person.after.tier), person.reference


@bp.get("/rules/compare")
@open_to(Access.LEADS)
def compare_rules() -> ResponseReturnValue:
    """Ask for a draft."""
    return _page(DraftForm(formdata=None))


@bp.post("/rules/compare", endpoint="compared")
@open_to(Access.LEADS)
@handles_csrf_failure
@limits_guesses("apply rules")
def compare_or_apply() -> ResponseReturnValue:
    """List whom a draft would concern; or, signed, apply it to the open cases."""
    if request.form.get("act") != "apply":
        form = DraftForm()
        return _listed(form, ApplyForm(formdata=None)) if form.validate() else _page(form, status_of(form))
    signed = ApplyForm()
    right = signed.validate()
    if "csrf_token" in signed.errors or signed.draft.errors:
        return _page(signed, status_of(signed))
    if not right:
        return _listed(signed, signed, status_of(signed))
    if not is_own_password(signed.password.data):
        signed.password.errors = [NOT_YOURS]
        return _listed(signed, signed, WRONG_PASSWORD)
    totals = apply(writing.begin, signed.ruleset, signed.note.data or "", staff_context())
    return redirect(
        url_for(
            "review.compare_rules", raised=totals.raised, noted=totals.written, not_opened=totals.not_opened
        )
    )


def _listed(form: DraftForm, signed: ApplyForm, status: int = 200) -> ResponseReturnValue:
    """The page with the lists. Names are read here, and that is an event of each."""
    now = staff_context()
    lists = Lists()
    totals = compare(db.session, form.ruleset, now.now, now.service_levels, lists.add)
    _note_readings([person.id for person in (*lists.up, *lists.down)])
    return _page(form, status, signed, lists.in_order(), totals)


def _note_readings(ids: Sequence[str]) -> None:
    with writing.begin() as session:
        for submission_id in ids:
            found = search.bare_submission(session, submission_id)
            if found is not None:
                record(session, found, staff_context(), EventKind.READ)


def _page(
    form: DraftForm,
    status: int = 200,
    signed: ApplyForm | None = None,
    lists: Lists | None = None,
    totals: Totals | None = None,
) -> ResponseReturnValue:
    tried = signed if signed is not None and signed.errors else form
    return render_template(
        "review/compare.html",
        form=form,
        signed=signed,
        lists=lists,
        totals=totals,
        problems=problems_of(tried),
        done=_done(),
        in_force=CURRENT,
        draft=form.ruleset,
        changed=changes(form.ruleset),
        constants=constants(CURRENT),
        example=EXAMPLE,
        most=MOST_SHOWN,
    ), status


def _done() -> str:
    """What was just applied, in words."""
    raised, noted, not_opened = (request.args.get(name, "") for name in ("raised", "noted", "not_opened"))
    if not (raised.isdecimal() and noted.isdecimal() and not_opened.isdecimal()):
        return ""
    lost = f" {not_opened} could not be opened." if int(not_opened) else ""
    return f"Applied. Raised: {raised}. Noted in the history of {noted} open submissions.{lost}"
