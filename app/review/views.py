"""The queue, one submission, and moving it on."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to, shows_again
from app.accounts import staff
from app.clinics.directory import clinic_names
from app.clock import today
from app.extensions import db, writing
from app.keys import Unsealable
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.review import shown
from app.review.forms import BUTTONS, DECISIONS, MoveForm
from app.rules.assess import assess
from app.rules.outcomes import LOOKED_FOR
from app.rules.tiers import Tier
from app.submissions import queries
from app.submissions.contact import LANGUAGES, RELATIONSHIPS, TIMES, age_on, contradicts
from app.submissions.moving import Actor, move, record_reading
from app.submissions.statuses import MOVES, Conflict, IllegalMove, Status

bp = Blueprint("review", __name__, url_prefix="/staff", template_folder="templates")


@bp.errorhandler(Unsealable)
def can_not_be_opened(error: Unsealable) -> ResponseReturnValue:
    """A submission whose key was destroyed, or whose bytes were changed."""
    says = "Its key was destroyed, or its content was changed. What else there is stands in the queue."
    return render_template(
        "design/error.html", heading="This can not be opened", says=says, not_sent=False
    ), 410


@bp.get("/")
@open_to(Access.STAFF)
def queue() -> ResponseReturnValue:
    """The open submissions, in the order someone must act."""
    if set(request.args) - {"after"}:
        abort(400)
    return queue_with("")


def queue_with(problem: str) -> str:
    """A page of the queue, with what went wrong on top."""
    try:
        page = queries.queue_page(db.session, request.args.get("after", ""))
    except queries.BadPlace:
        abort(400)
    return render_template(
        "review/queue.html",
        page=page,
        people={it.id: shown.person(it, today()) for it in page.submissions},
        reasons={it.id: shown.main_reason(it) for it in page.submissions},
        decisions=DECISIONS,
        typed=request.form.get("reference", ""),
        problem=problem,
        is_first="after" not in request.args,
        count=queries.count_open(db.session),
        names=staff.names(db.session),
        today=today(),
        now=datetime.now(UTC),
        **_words(),
    )


@bp.get("/submissions/<submission_id>")
@open_to(Access.STAFF)
def submission(submission_id: str) -> ResponseReturnValue:
    """One submission."""
    return _page(submission_id, MoveForm(formdata=None))


@bp.post("/find")
@open_to(Access.STAFF)
def find() -> ResponseReturnValue:
    """Open the submission with a reference, as it was read out over the phone."""
    found = queries.id_of_reference(db.session, request.form.get("reference", ""))
    if found is None:
        return queue_with(
            "Nobody has that reference. It has 8 signs, and never 0, O, 1, I or L. Ask to hear it again."
        ), 404
    return redirect(url_for("review.submission", submission_id=found))


@bp.post("/submissions/<submission_id>/move")
@open_to(Access.MOVERS)
@shows_again
def move_on(submission_id: str) -> ResponseReturnValue:
    """Move a submission on. What can not be done is said on its page, with the note as it was typed."""
    form = MoveForm()
    if not form.validate():
        stale = "csrf_token" in form.errors
        words = "This page was open for too long. Press the button again." if stale else _first_error(form)
        return _page(submission_id, form, words, 400)
    try:
        with writing.begin() as session:
            move(session, submission_id, form.wanted, _actor(), datetime.now(UTC))
    except LookupError:
        abort(404)
    except Conflict:
        words = (
            "Somebody else changed this since you opened it: see Status and History. What you pressed was not done. "
            "Your note is below, and not saved."
        )
        return _page(submission_id, form, words, 409)
    except IllegalMove as wrong:
        return _page(submission_id, form, wrong.words, 409)
    return redirect(url_for("review.submission", submission_id=submission_id))


def _first_error(form: MoveForm) -> str:
    name, errors = next(iter(form.errors.items()))
    return f"{name}: {errors[0]}"


def _actor() -> Actor:
    return Actor(g.staff.id, g.staff.role)


def _words() -> dict[str, object]:
    return {
        "tiers": {int(tier): words for tier, words in shown.TIERS.items()},
        "tier_words": {tier.id: words for tier, (words, _) in shown.TIERS.items()},
        "languages": LANGUAGES,
        "times": TIMES,
        "relationships": RELATIONSHIPS,
        "window": shown.window_in_words,
        "age_on": age_on,
    }


def _page(submission_id: str, form: MoveForm, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """The page of a submission. Whoever is shown it has read it, and that is an event."""
    with writing.begin() as session:
        opened = queries.bare_submission(session, submission_id) or abort(404)
        if request.method != "HEAD":
            record_reading(session, opened, _actor(), datetime.now(UTC))
    found = queries.one_submission(db.session, submission_id) or abort(404)
    birth_date = datetime.fromisoformat(found.birth_date).date()
    shown_answers = shown.answers_shown(queries.shown_text(db.session, found.questions_text), found.answers)
    answers = load_known(found.answers["given"], JOURNEY.questions, found.as_of)
    now_tier = assess(JOURNEY.for_rules(answers), today()).tier
    return render_template(
        "review/submission.html",
        it=found,
        birth_date=birth_date,
        contradiction=contradicts(birth_date, found.age_band, found.as_of),
        assessment=found.assessment,
        withdrawn=shown.withdrawn_signs(found.events),
        flags=shown.flags_in_order(found.assessment["flags"]),
        looked_for=LOOKED_FOR,
        verdicts=shown.VERDICTS,
        answers=shown_answers,
        short_of={answer.id: answer.short for answer in shown_answers},
        answer_of={answer.id: answer.answer for answer in shown_answers},
        consent=queries.shown_text(db.session, found.consent_text),
        others=queries.others_of_the_draft(db.session, found),
        tier_today=now_tier if now_tier is not Tier(found.tier) else None,
        names=staff.names(db.session),
        clinics=clinic_names(db.session),
        next_statuses=[status for status in BUTTONS if status in MOVES[Status(found.status)]],
        may_move=g.staff.role in Access.MOVERS.roles,
        decisions=DECISIONS,
        buttons=BUTTONS,
        form=form,
        problem=problem,
        today=today(),
        **_words(),
    ), status
