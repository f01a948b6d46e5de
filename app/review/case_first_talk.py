"""What is asked at the first talk: whether the patient can decide, and who interprets. Fields, words, and the last answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from wtforms import RadioField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import Length, Optional

from app.design import short_day
from app.forms import one_line
from app.review.labels import PARTS_OF_DAY
from app.submissions.events import EventKind
from app.submissions.models import Event
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import Capacity

LONGEST_INTERPRETER = 80
CAPACITIES = {
    Capacity.YES: "Yes",
    Capacity.HELPER: "Needs a helper",
    Capacity.UNSURE: "Not sure",
}
CAPACITY_CHIPS = {
    Capacity.YES: "",
    Capacity.HELPER: "Needs a helper to decide",
    Capacity.UNSURE: "Not sure that they can decide",
}


class FirstTalkFields:
    """Fields of the form of a contact. interpreter: a name or number."""

    capacity = RadioField(
        "Can the patient understand and decide?",
        choices=[SelectChoice(value.value, words) for value, words in CAPACITIES.items()],
        validators=[Optional()],
    )
    interpreter = StringField(
        "Interpreter",
        [
            Length(
                max=LONGEST_INTERPRETER, message=f"“Interpreter” has at most {LONGEST_INTERPRETER} characters"
            )
        ],
        filters=[one_line],
    )

    @property
    def chosen_capacity(self) -> Capacity | None:
        """The answer about capacity; None when it was not asked."""
        chosen: Any = self.capacity.data
        return Capacity(chosen) if chosen else None


def capacity_of(events: Sequence[Event]) -> str:
    """Return the latest answer about capacity; "" when it was never asked."""
    answers = [
        (event.detail or {}).get("capacity", "") for event in events if event.kind == EventKind.CONTACT
    ]
    return next((answer for answer in reversed(answers) if answer), "")


def next_day_in_words(detail: Mapping[str, Any]) -> str:
    """Return the day chosen for the next call, to follow the outcome, or that it does not count; "" when none was chosen."""
    if day := detail.get("day_not_kept"):
        chosen = short_day(date.fromisoformat(day))
        return f"; the day chosen, {chosen}, is not kept: the due time comes first"
    if not (day := detail.get("next_day")):
        return ""
    part = f", {PARTS_OF_DAY[PartOfDay(detail['next_part'])]}" if detail.get("next_part") else ""
    return f"; follow up on {short_day(date.fromisoformat(day))}{part}"


def first_talk_in_words(detail: Mapping[str, Any]) -> str:
    """Return what a contact noted of capacity and interpreter, to follow its outcome; "" for nothing."""
    capacity, interpreter = detail.get("capacity"), detail.get("interpreter")
    return (f"; can decide: {CAPACITIES[Capacity(capacity)].lower()}" if capacity else "") + (
        f"; interpreter: {interpreter}" if interpreter else ""
    )
