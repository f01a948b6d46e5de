"""Blind readings: the list for clinicians, and the page with the answers alone, where they choose a priority."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import HiddenField, RadioField, SelectChoice
from wtforms.validators import AnyOf

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.forms import problems_of
from app.accounts.reading_limits import admit_cases
from app.accounts.reading_traces import leaves_trace, reading
from app.audit.access_log import Way
from app.clock import today
from app.extensions import db, writing
from app.forms import status_of
from app.review import presenters
from app.review.blueprint import bp
from app.review.learning_labels import BLIND_TIERS
from app.review.opened_cases import are_pressing
from app.rules.tiers import Tier
from app.submissions.learning.blind_reads import may_read_blind, record_blind_read, record_opening, waiting
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused
from app.submissions.worklist import search

FROM_LIST, SKIP = "list", "skip"


class BlindForm(FlaskForm):
    """The priority that the clinician would give.

    opened_from: "list" when the reader says that they opened it from the list of blind readings; it is sent by the browser.
    """

    tier = RadioField(
        "Which priority would you give?",
        choices=[SelectChoice(str(int(tier)), words) for tier, words in BLIND_TIERS.items()],
        validators=[AnyOf([str(int(tier)) for tier in Tier], "Choose a priority, or skip")],
        validate_choice=False,
    )
    opened_from = HiddenField()

    @property
    def is_from_list(self) -> bool:
        """Whether the reader says that they came from the list that shows no priority."""
        return bool(self.opened_from.data == FROM_LIST)


@bp.get("/blind-readings")
@open_to(Access.CLINICIANS)
@leaves_trace(Way.BLIND_LIST)
def blind_readings() -> ResponseReturnValue:
    """List what the clinician may read blind: nothing in it tells how urgent anything is."""
    found = waiting(db.session, staff_context().actor)
    return render_template("review/blind_readings.html", waiting=found, opened_from=FROM_LIST)


@bp.get("/blind-readings/<submission_id>")
@open_to(Access.CLINICIANS)
@leaves_trace(Way.BLIND_READING)
def blind_reading(submission_id: str) -> ResponseReturnValue:
    """Show the answers alone, and ask for a priority. What is not to be read blind is shown as usual."""
    return _page(submission_id, BlindForm(formdata=None, opened_from=request.args.get("from", "")))


def _page(submission_id: str, form: BlindForm) -> ResponseReturnValue:
    context = staff_context()
    admit_cases([submission_id], are_pressing)
    with writing.begin() as session:
        submission = search.bare_submission(session, submission_id) or abort(404)
        if not may_read_blind(session, submission, context.actor):
            return _case(submission_id)
        reading().submission_id = submission.id
        if request.method == "GET":
            record_opening(session, submission, context)
        return _rendered(submission, form)


def _rendered(submission: Submission, form: BlindForm) -> ResponseReturnValue:
    questions, _ = search.shown_texts(db.session, submission.questions_text, submission.consent_text)
    page = render_template(
        "review/blind_reading.html",
        submission=submission,
        answers=presenters.answers_shown(questions, submission.answers),
        english=presenters.in_english(submission, questions),
        form=form,
        problems=problems_of(form),
        skip=SKIP,
        today=today(),
    )
    return page, status_of(form)


def _case(submission_id: str) -> ResponseReturnValue:
    return redirect(url_for("review.submission", submission_id=submission_id))


@bp.post("/blind-readings/<submission_id>")
@open_to(Access.CLINICIANS)
@leaves_trace(Way.BLIND_READING)
@handles_csrf_failure
def give_blind_reading(submission_id: str) -> ResponseReturnValue:
    """Record the reading, or that it was skipped; then show the submission."""
    form = BlindForm()
    is_valid, is_skipped = form.validate(), SKIP in request.form
    if "csrf_token" in form.errors or not (is_valid or is_skipped):
        return _page(submission_id, form)
    tier = None if is_skipped else Tier(int(form.tier.data))
    try:
        with writing.begin() as session:
            record_blind_read(session, submission_id, tier, form.is_from_list, staff_context())
    except LookupError:
        abort(404)
    except ActionRefused:  # they have seen it since, in another tab: their reading would not be blind
        pass
    return _case(submission_id)
