"""The clinic as the pages name it: its name, phone and hours, and whether it is open now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from app import clinic_hours
from app.clock import local_now
from app.i18n import opening_words
from app.i18n.localizers import page_localizer


@dataclass(frozen=True)
class ClinicDetails:
    """The clinic's details for templates. The hours are written only when a page shows them, in its language."""

    name: str
    phone: str
    fax: str = ""

    @property
    def tel(self) -> str:
        """The phone number in the form for a `tel:` link."""
        return dialled(self.phone)

    @cached_property
    def hours(self) -> str:
        """The hours of a week: "Monday to Friday, 8 am to 5 pm"."""
        return opening_words.weekly_hours(clinic_hours.usual_opening(), page_localizer)

    @cached_property
    def open_now(self) -> str:
        """Whether it is open now: "We are open now, until 5 pm." or "We are closed now. We open on Monday at 8 am."."""
        return opening_words.open_now(clinic_hours.opening(), local_now(), page_localizer)


def dialled(phone: str) -> str:
    """Return a phone number in the form for a `tel:` link."""
    return "".join(char for char in phone if char.isdigit() or char == "+")
