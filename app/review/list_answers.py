"""What a list tells about the act that led to it. The address has only ids and numbers; the words are made here."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.design import isolated, short_moment
from app.keys import Unsealable
from app.review.labels import ACTIONS, OUTCOMES
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.statuses import NextAction, Outcome
from app.submissions.worklist import search

LOGGED, ASSIGNED, OWNER = "logged", "assigned", "to"
ANSWERS = (LOGGED, ASSIGNED, OWNER)


def without_answers(args: MultiDict[str, str]) -> MultiDict[str, str]:
    """Return the parameters of a list alone."""
    return MultiDict((name, text) for name, text in args.items(multi=True) if name not in ANSWERS)


def in_words(session: Session, args: Mapping[str, str], staff_id: int, names: Mapping[int, str]) -> Markup:
    """Return what was done, for the status line; "" when nothing was. names: of staff, by id."""
    if ASSIGNED in args:
        return _assigned(_number(args[ASSIGNED]), _number(args.get(OWNER, "")), names)
    event = session.get(Event, _number(args[LOGGED])) if LOGGED in args else None
    if event is None or event.kind != EventKind.CONTACT or event.actor_id != staff_id:
        return Markup()
    return _logged(session, event)


def _number(digits: str) -> int:
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 0


def _assigned(number: int, owner: int, names: Mapping[int, str]) -> Markup:
    if not number:
        return Markup()
    if not owner:
        return Markup("{} unassigned.").format(number)
    return Markup("Assigned {} to {}.").format(number, isolated(names.get(owner, "a former colleague")))


def _logged(session: Session, event: Event) -> Markup:
    submission = search.bare_submission(session, event.submission_id)
    if submission is None:
        return Markup()
    try:
        name = isolated(submission.full_name)
    except Unsealable:
        name = Markup.escape(submission.reference)
    words = Markup("Logged: {}, {}.").format(OUTCOMES[Outcome(event.outcome or "")].lower(), name)
    if submission.act_by is None or submission.next_action is None:
        return words
    following = ACTIONS[NextAction(submission.next_action)]
    return words + Markup(" Next: {}, {}.").format(following.lower(), short_moment(submission.act_by))
