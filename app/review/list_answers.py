"""What a list tells about the act that led to it. The address has only ids and numbers; the words are made here."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup
from sqlalchemy.orm import Session

from app.accounts.reading_traces import note_shown
from app.design import isolated
from app.review.case_done import DoneLine, done_line, handed_on, name_of
from app.review.case_elsewhere import HANDED_ON
from app.review.list_links import ACT, ASSIGNED, DONE, OWNER
from app.submissions.context import StaffContext


def done_on_list(
    session: Session, args: Mapping[str, str], names: Mapping[int, str], context: StaffContext
) -> Markup | DoneLine:
    """Return what was done: in words, or as an act that can be undone; "" when nothing was. names: of staff, by id."""
    if ASSIGNED in args:
        return _assigned(_number(args[ASSIGNED]), _number(args.get(OWNER, "")), names)
    if args.get(DONE) == HANDED_ON:
        return handed_on(session, args.get(ACT, ""), context)
    done = done_line(session, args.get(DONE, ""), names, context)
    if done is None:
        return Markup()
    note_shown([done.submission.id])
    words = Markup("{}. {}").format(name_of(done.submission), done.words)
    return DoneLine(words, done.submission, done.act_id) if done.act_id else words


def _number(digits: str) -> int:
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 0


def _assigned(number: int, owner: int, names: Mapping[int, str]) -> Markup:
    if not number:
        return Markup()
    if not owner:
        return Markup("{} unassigned.").format(number)
    return Markup("Assigned {} to {}.").format(number, isolated(names.get(owner, "a former colleague")))
