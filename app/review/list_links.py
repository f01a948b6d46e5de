"""The lists that addresses name: of a page, and of a case that was opened from one."""

from __future__ import annotations

from dataclasses import dataclass

from flask import abort, g, request
from werkzeug.datastructures import MultiDict

from app.accounts import staff
from app.clinics.directory import clinic_names
from app.extensions import db
from app.review.blueprint import bp, clinics_in_sight, queue_context
from app.review.list_origin import PARAMETER, Around, ListOrigin, around, parse_origin
from app.review.queue_query import BadAddress, ListQuery, parse_list_query
from app.staff.models import Staff
from app.submissions.models import Submission

DONE, ACT, ASSIGNED, OWNER = "done", "act", "assigned", "to"
ANSWERS = (DONE, ACT, ASSIGNED, OWNER)
"""What the address of a list tells about the act that led to it."""


def without_answers(args: MultiDict[str, str]) -> MultiDict[str, str]:
    """Return the parameters of a list alone."""
    return MultiDict((name, text) for name, text in args.items(multi=True) if name not in ANSWERS)


@dataclass(frozen=True)
class Clinic:
    """What every list needs to know of the clinic. accounts: all of them. places: the names of its clinics, by id."""

    accounts: list[Staff]
    places: dict[str, str]

    @property
    def names(self) -> dict[int, str]:
        """The name of every member of staff, by id."""
        return {account.id: account.name for account in self.accounts}

    @property
    def own_places(self) -> dict[str, str]:
        """The same of the clinics that the reader may filter by."""
        own = clinics_in_sight()
        return {id_: name for id_, name in self.places.items() if own is None or id_ in own}

    def list_query(self, args: MultiDict[str, str]) -> ListQuery:
        """Return the list that the parameters of an address name. 400 when there is none."""
        try:
            return parse_list_query(without_answers(args), self.own_places, self.names)
        except BadAddress:
            abort(400)

    def origin(self, text: str) -> ListOrigin | None:
        """Return the list that a case was opened from."""
        return parse_origin(text, self.own_places, self.names)


def read_clinic() -> Clinic:
    """Read the accounts and the names of the clinics."""
    return Clinic(staff.all_staff(db.session), clinic_names(db.session))


@bp.context_processor
def links_for_cases() -> dict[str, object]:
    """Give the case page the way back to the list that it was opened from, read only when it is shown."""
    return {"list_links": list_links}


def list_links(submission: Submission) -> Around | None:
    """Return the way from a case through the list in the address; None when it was not opened from one."""
    text = request.values.get(PARAMETER, "")
    if not text:
        return None
    clinic = read_clinic()
    origin = clinic.origin(text)
    if origin is None:
        return None
    return around(db.session, queue_context(clinic.accounts), g.staff, origin, submission)
