"""Reading a phone intake from a post, or from what was kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flask import request

from app import clinic_hours
from app.accounts import form_owner
from app.clinics.directory import open_clinics
from app.clock import today
from app.extensions import db
from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import call_windows
from app.questionnaire.answers import Answers
from app.review.intake_page import Choices, IntakePage, input_names
from app.submissions.intake.phone_intake import readable_fields

SEND, SEND_EARLY, BY_SCRIPT = "send", "send_early", "script"
"""Values of the button: send it; send it without the rest; and a save by the script, which only wants to know how it went."""
OWNER = "owner"
"""The field with the tag of the account that the page was drawn for."""
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
MOST_DIGITS = 6


@dataclass(frozen=True)
class Posted:
    """A page that was posted. version: of the intake that the page showed, 0 for a new one. pressed: the button's value.

    owner: the tag of the account that the page was drawn for; "" on a page without one.
    """

    intake_id: str
    version: int
    fields: dict[str, list[str]]
    pressed: str
    owner: str = ""

    def is_for(self, staff_id: int) -> bool:
        """Whether an account may save the page. A page that was drawn before pages had a tag belongs to who posts it."""
        return not self.owner or form_owner.is_for(self.owner, staff_id)

    @property
    def is_by_script(self) -> bool:
        """Whether the script saved it, and no button was pressed."""
        return self.pressed == BY_SCRIPT

    @property
    def sends(self) -> bool:
        """Whether it is to be sent."""
        return self.pressed in (SEND, SEND_EARLY)


def is_intake_id(text: str) -> bool:
    """Whether an intake can have this id."""
    return _ID.fullmatch(text) is not None


def posted_intake(intake_id: str) -> Posted:
    """Return the page that was posted."""
    version = request.form.get("version", "")
    is_number = version.isascii() and version.isdecimal() and len(version) <= MOST_DIGITS
    fields = readable_fields(dict(request.form.lists()), input_names())
    return Posted(
        intake_id,
        int(version) if is_number else 0,
        fields,
        request.form.get("then", ""),
        request.form.get(OWNER, ""),
    )


def read_page(fields: Mapping[str, list[str]], earlier: Answers) -> IntakePage:
    """Read what was typed."""
    clinics = {clinic.id: f"{clinic.name} ({clinic.city})" for clinic in open_clinics(db.session)}
    windows = call_windows(clinic_hours.usual_opening(), FixedLocalizer("en"))
    return IntakePage(fields, earlier, today(), Choices(clinics, windows))
