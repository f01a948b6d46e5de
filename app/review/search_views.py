"""The search box of every staff page. What is typed is posted, and is never in an address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import Length

from app.access import Access, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace, note_search
from app.audit.access_log import Way
from app.clock import today
from app.extensions import db, instance_keys, limiter, writing
from app.forms import one_line
from app.keys import Unsealable
from app.review.blueprint import bp
from app.review.search_terms import read_terms
from app.review.shown_people import listed, sees
from app.staff.sight import Detail
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.staff_details import details_of, phones_of
from app.submissions.worklist import search

SEARCH_LIMIT = "60 per 5 minutes"
LONGEST = 254  # characters, those of an e-mail
AT_ANOTHER_CLINIC = "It may be at another clinic."
TAKE_AN_INTAKE = "With a red flag, or if it is worse, take a phone intake now."
TOO_LONG = f"That is too long to look for. Use at most {LONGEST} characters."


class SearchForm(FlaskForm):
    """The one box."""

    search = StringField(validators=[Length(max=LONGEST)], filters=[one_line])


@dataclass(frozen=True)
class FoundRow:
    """One submission that was found. born: the birth date, or None. phones: the numbers to call."""

    submission: Submission
    name: str
    age: str
    born: date | None
    phones: Sequence[str]
    mrn: str

    @property
    def born_in_words(self) -> str:
        """The birth date as people here say it: "4/12/1950 (76 years)"."""
        born = self.born
        return f"{born.month}/{born.day}/{born.year} ({self.age})" if born else "Not known"


def _search_limit_key() -> str:
    """The limit counts by account; only staff who are signed in can search."""
    return f"find:{g.staff.id if g.staff else 0}"


@bp.post("/find")
@open_to(Access.STAFF)
@leaves_trace(Way.FIND)
@limiter.limit(SEARCH_LIMIT, key_func=_search_limit_key)
def find() -> ResponseReturnValue:
    """Search by reference, phone, e-mail, MRN, or last name and birth date, whichever the text looks like."""
    form = SearchForm()
    typed = form.search.data or ""
    if not form.validate():
        return _found_page(typed, problem=TOO_LONG, status=422)
    terms = read_terms(typed, today())
    if not terms.is_clear:
        return _found_page(typed, problem=terms.problem, status=422)
    note_search(terms.indexes(instance_keys()))
    matches = terms.matches(db.session, instance_keys())
    if len(matches) == 1:
        return redirect(url_for("review.submission", submission_id=matches[0].id))
    if not matches:
        return _found_page(typed, problem=terms.problem, status=404, elsewhere=_may_be_elsewhere())
    _record_naming([match.id for match in matches])
    return _found_page(typed, terms.matches(db.session, instance_keys()))


def _record_naming(ids: Sequence[str]) -> None:
    """Record on each submission that is about to be listed that its name was read."""
    with writing.begin() as session:
        for submission in search.many_submissions(session, ids):
            record(session, submission, staff_context(), EventKind.NAMED)


def _may_be_elsewhere() -> str:
    """Return what to tell a reader who is tied to clinics and found no one: the same, whether there is someone or not."""
    if g.staff.clinics is None:
        return ""
    return f"{AT_ANOTHER_CLINIC} {TAKE_AN_INTAKE}" if g.staff.may_work else AT_ANOTHER_CLINIC


def _found_page(
    typed: str,
    matches: Sequence[Submission] = (),
    problem: str = "",
    status: int = 200,
    elsewhere: str = "",
) -> ResponseReturnValue:
    return render_template(
        "review/found.html",
        typed_search=typed,
        rows=[_found_row(submission) for submission in matches],
        most=search.MOST_FOUND,
        problem=problem,
        elsewhere=elsewhere,
    ), status


def _found_row(submission: Submission) -> FoundRow:
    name, age = listed(submission, today())
    if not sees(Detail.CONTACT):
        return FoundRow(submission, name, age, None, (), "")
    try:
        born = date.fromisoformat(submission.birth_date) if submission.birth_date else None
        return FoundRow(submission, name, age, born, phones_of(submission), details_of(submission).mrn)
    except Unsealable:
        return FoundRow(submission, name, age, None, (), "")
