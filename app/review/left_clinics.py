"""What tells someone who is tied to clinics why they see the cases of others, too."""

from __future__ import annotations

from collections.abc import Mapping

from flask import g

from app.accounts.clinic_gaps import in_a_row
from app.extensions import db
from app.staff.clinic_cover import kind_of
from app.submissions.scoping import scope_of


def left_in_words(names: Mapping[str, str]) -> str:
    """Return for which clinics no one of the reader's kind is at work, so that they are left to the reader; "" if none is.

    names: of the clinics, by id.
    """
    scope, kind = scope_of(db.session), kind_of(g.staff.role)
    if scope is None or kind is None or not scope.left:
        return ""
    left = in_a_row(name for id_, name in names.items() if id_ in scope.left)
    return f"No {kind.value} is at work today for: {left}. You see their cases too."
