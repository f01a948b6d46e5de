"""The page about learning: how well the rules do; and the reviews that the stop rule opens."""

from __future__ import annotations

from flask import abort, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import TextAreaField
from wtforms.validators import DataRequired, Length

from app.access import Access, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.forms import problems_of
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.clock import local_now, today
from app.extensions import db, writing
from app.forms import several_lines, status_of
from app.review.blueprint import bp
from app.review.case_action_forms import LONGEST_NOTE
from app.review.learning_labels import HARM_CAUSES
from app.review.learning_statements import BIAS, NOT_BLIND, statements, weights_in_words
from app.review.learning_summary import Summary, first_month
from app.review.learning_tables import tables
from app.submissions.learning.figures import learning_figures
from app.submissions.learning.sample import BLIND_PERCENT, SECOND_READER_PERCENT
from app.submissions.learning.stop_rule import (
    causes_to_pause_for,
    close_review,
    has_open_review,
    reviews,
    reviews_everywhere,
)
from app.submissions.statuses import ActionRefused

LONGEST_ID = 9


class ReviewForm(FlaskForm):
    """The note with which a review is closed."""

    note = TextAreaField(
        "What it came to, and what was changed",
        [
            DataRequired("Write what the review came to"),
            Length(max=LONGEST_NOTE, message=f"A note has at most {LONGEST_NOTE} characters"),
        ],
        filters=[several_lines],
    )


@bp.context_processor
def stop_notice() -> dict[str, object]:
    """Give the templates a function that tells leads and clinicians whether the stop rule has an open review."""
    return {"has_stop_review": lambda: _may_close() and has_open_review(db.session)}


def _may_close() -> bool:
    return bool(g.staff and g.staff.may_evaluate and g.staff.may_work)


@bp.get("/learning")
@open_to(Access.EVALUATORS)
@leaves_trace(Way.LEARNING)
def learning() -> ResponseReturnValue:
    """Show how well the rules do: plain statements first, then the tables."""
    return _page(ReviewForm(formdata=None))


def _page(form: ReviewForm, refused: str = "", review_id: int = 0) -> ResponseReturnValue:
    day = today()
    summary = Summary(learning_figures(db.session, first_month(day)), day)
    found = reviews(db.session)
    everywhere = [review for review, _ in found]
    if g.staff.clinics is not None:
        everywhere = reviews_everywhere(db.session)
    page = render_template(
        "review/learning.html",
        statements=statements(summary),
        tables=tables(summary),
        weights=weights_in_words(summary),
        bias=BIAS,
        not_blind=NOT_BLIND,
        wanted=summary.figures.wanted,
        skipped=summary.skipped,
        percents={int(tier): percent for tier, percent in reversed(BLIND_PERCENT.items())},
        second_percent=SECOND_READER_PERCENT,
        reviews=[(review, reference) for review, reference in found if review.closed_at is None],
        pauses=causes_to_pause_for(everywhere),
        causes=HARM_CAUSES,
        form=form,
        problems=[("", refused)] if refused else _problems(form, review_id),
        review_id=review_id,
        may_close=_may_close(),
        now=local_now(),
    )
    return page, 409 if refused else status_of(form)


def _problems(form: ReviewForm, review_id: int) -> list[tuple[str, str]]:
    """Return the problems of the form of one review, each with the id of its field."""
    return [(f"{name}-{review_id}" if name else "", message) for name, message in problems_of(form)]


@bp.post("/learning/reviews/<review_id>/close")
@open_to(Access.EVALUATORS)
@leaves_trace(Way.LEARNING)
@handles_csrf_failure
def close_stop_review(review_id: str) -> ResponseReturnValue:
    """Close a review with a note."""
    if not (review_id.isascii() and review_id.isdigit() and len(review_id) <= LONGEST_ID):
        abort(404)
    form = ReviewForm()
    if not form.validate():
        return _page(form, review_id=int(review_id))
    try:
        with writing.begin() as session:
            close_review(session, int(review_id), form.note.data, staff_context())
    except LookupError:
        abort(404)
    except ActionRefused as refusal:
        return _page(form, refusal.words, int(review_id))
    return redirect(url_for("review.learning"))
