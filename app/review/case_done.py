"""What an act did, and what is due next: the line at the top of the page that follows it. The address has only ids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import request, url_for
from markupsafe import Markup
from sqlalchemy.orm import Session

from app.design import isolated, short_moment
from app.keys import Unsealable
from app.review import case_timeline
from app.review.case_elsewhere import HANDED_ON, NOW_THEIRS
from app.review.labels import ACTIONS
from app.review.list_links import list_links
from app.review.list_origin import PARAMETER
from app.submissions.casework.undo import can_undo, put_out_of_sight
from app.submissions.context import StaffContext
from app.submissions.events import EventKind
from app.submissions.models import Event, Submission
from app.submissions.statuses import NextAction
from app.submissions.worklist import search

DONE, THEN, NEXT = "done", "then", "next"
_DONE = re.compile(r"([0-9a-f]{32})\.([0-9a-f]{32})", re.ASCII)


@dataclass(frozen=True)
class DoneLine:
    """What was done. act_id: of the act when it can be undone, else "". submission: the one it was done to."""

    words: Markup
    submission: Submission
    act_id: str


def done_line(
    session: Session, text: str, names: Mapping[int, str], context: StaffContext
) -> DoneLine | None:
    """Return the line for an act of the reader that the address names; None when there is none, or it was undone."""
    found = _DONE.fullmatch(text)
    submission = search.one_submission(session, found[1]) if found else None
    if found is None or submission is None:
        return None
    act = [event for event in submission.events if event.act_id == found[2]]
    if not act or any(event.actor_id != context.actor.id for event in act):
        return None
    words = _what(act, submission, names) + _what_next(submission, context.now)
    return DoneLine(words, submission, found[2] if can_undo(submission, found[2], context) else "")


def handed_on(session: Session, text: str, context: StaffContext) -> DoneLine | Markup:
    """Return the line for an act of the reader that put a case out of their sight, without the patient's name."""
    found = _DONE.fullmatch(text)
    submission = put_out_of_sight(session, found[1], found[2], context) if found else None
    words = Markup.escape(NOW_THEIRS)
    return DoneLine(words, submission, found[2]) if found and submission is not None else words


def _what(act: list[Event], submission: Submission, names: Mapping[int, str]) -> Markup:
    undone = [event.undoes for event in act if event.undoes]
    shown = [event for event in submission.all_events if event.act_id in undone] or act
    done = Markup("; ").join(
        case_timeline.timeline_entry(event, names).what for event in shown if event.kind != EventKind.UNDONE
    )
    return Markup("{}: {}{}").format(
        "Undone" if undone else "Saved", done, "" if done.endswith((".", "?", "!")) else "."
    )


def _what_next(submission: Submission, now: datetime) -> Markup:
    if submission.act_by is None or submission.next_action is None:
        return Markup("")
    due = "now" if submission.act_by <= now else short_moment(submission.act_by)
    return Markup(" Next: {}, due {}.").format(ACTIONS[NextAction(submission.next_action)], due)


def name_of(submission: Submission) -> Markup:
    """Return the name of a patient, or the reference of a submission that cannot be opened."""
    try:
        return isolated(submission.full_name)
    except Unsealable:
        return Markup.escape(submission.reference)


def after_act(
    submission: Submission | None, submission_id: str, act_id: str, anchor: str | None = None
) -> str:
    """Return the address after an act: the same case with its line on top; or, if asked for, the next one of the list.

    submission: None when the act made it one that the reader may not see: an emergency of another clinic was reached.
    """
    if submission is None:
        return url_for("review.today", done=HANDED_ON, act=f"{submission_id}.{act_id}")
    done = f"{submission.id}.{act_id}"
    if request.form.get(THEN) == NEXT:
        around = list_links(submission)
        if around is not None:
            address = around.next.address if around.next else around.back
            return f"{address}{'&' if '?' in address else '?'}{DONE}={done}"
    origin = request.values.get(PARAMETER, "")
    more: dict[str, Any] = {PARAMETER: origin} if origin else {}
    return url_for("review.submission", submission_id=submission.id, done=done, _anchor=anchor, **more)
