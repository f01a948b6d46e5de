"""The forms of visits, bone care, scan requests, payers and the pinned note."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import Any

from wtforms import BooleanField, HiddenField, RadioField, SelectMultipleField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import AnyOf, InputRequired, Length, Optional, ValidationError

from app.clinics.directory import open_clinics
from app.extensions import db
from app.forms import DayField, one_line
from app.review.case_action_forms import ActForm
from app.review.case_care_labels import VISIT_RESULTS
from app.submissions.casework.bone_care import BoneCareEntry
from app.submissions.casework.payer_file import (
    LONGEST_LEVELS,
    LONGEST_NUMBER,
    LONGEST_PAYER,
    LONGEST_TRIED,
    Answer,
    Authorization,
    Criteria,
    Tried,
)
from app.submissions.casework.pinned_note import LONGEST_PIN
from app.submissions.casework.scan_requests import LONGEST_FAX, LONGEST_PLACE, ScanRequest
from app.submissions.visit_outcomes import BoneCare

CLOSE = "close"
MOST_DIGITS = 3


class HourField(StringField):
    """An hour as a time input sends it; None when empty."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the hour. Raises ValueError when it is not one."""
        text = (valuelist[0] if valuelist else "").strip()
        try:
            self.data: Any = time.fromisoformat(text) if text else None
        except ValueError:
            raise ValueError("Enter the hour as hours:minutes, such as 14:30") from None


class NumberField(StringField):
    """A whole number from 0 on; None when empty."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number. Raises ValueError when it is not one."""
        text = (valuelist[0] if valuelist else "").strip().removesuffix("%").strip()
        if text and not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
            raise ValueError("Enter a whole number")
        self.data: Any = int(text) if text else None


def text_field(label: str, longest: int) -> StringField:
    """Return a field of one line of text."""
    too_long = f"“{label}” has at most {longest} characters"
    return StringField(label, [Length(max=longest, message=too_long)], filters=[one_line])


class VisitForm(ActForm):
    """A visit to book or to move. accepts_miss: the treatment window will be missed, and they know."""

    visit_day = DayField("Day", [InputRequired("Choose the day of the visit")])
    visit_hour = HourField("Hour", [InputRequired("Enter the hour of the visit")])
    visit_clinic = StringField("Clinic")
    accepts_miss = BooleanField("The treatment window will be missed")

    def validate_visit_clinic(self, field: Any) -> None:
        """Refuse a clinic that is not offered; with clinics to choose from, one must be chosen."""
        offered = {clinic.id for clinic in open_clinics(db.session)}
        if field.data not in offered and (field.data or offered):
            raise ValidationError("Choose the clinic of the visit")

    def visit_at(self, zone: tzinfo | None) -> datetime:
        """The time of the visit in the clinic's zone; the form must be valid."""
        return datetime.combine(self.visit_day.data, self.visit_hour.data, zone)


class VisitResultForm(ActForm):
    """What came of a visit. then: "close" to close the case in the same press."""

    result = HiddenField(validators=[AnyOf([*VISIT_RESULTS], "Choose what came of the visit")])
    treated_on = DayField("Treated on")
    look_again_on = DayField("Follow up on")
    then = HiddenField(validators=[Optional(), AnyOf([CLOSE], "Press one of the buttons")])


class BoneCareForm(ActForm):
    """How bone care was arranged."""

    how = HiddenField(validators=[AnyOf([how.value for how in BoneCare], "Choose how bone care is arranged")])
    arranged_on = DayField("Arranged on", [InputRequired("Enter the day on which it was arranged")])

    @property
    def entry(self) -> BoneCareEntry:
        """The entry; the form must be valid."""
        return BoneCareEntry(BoneCare(self.how.data), self.arranged_on.data, self.note.data)


class ScanRequestForm(ActForm):
    """A request for a report."""

    place = text_field("Requested from", LONGEST_PLACE)
    fax = text_field("Fax", LONGEST_FAX)
    asked_on = DayField("Requested on", [InputRequired("Enter the day of the request")])
    chase_on = DayField("Chase on")

    @property
    def scan_request(self) -> ScanRequest:
        """The request; the form must be valid."""
        return ScanRequest(self.place.data, self.asked_on.data, self.fax.data, self.chase_on.data)


class CriteriaForm(ActForm):
    """What payers ask."""

    levels = text_field("Level", LONGEST_LEVELS)
    scan_date = DayField("Date of scan")
    height_loss = NumberField("Height loss")
    disability = NumberField("Roland-Morris")
    tried = SelectMultipleField(choices=[SelectChoice(each.value) for each in Tried])
    tried_words = text_field("What was tried", LONGEST_TRIED)
    in_hospital = RadioField(
        choices=[SelectChoice(value) for value in ("", "yes", "no")], default="", validators=[Optional()]
    )

    @property
    def criteria(self) -> Criteria:
        """The criteria; the form must be valid."""
        return Criteria(
            levels=self.levels.data,
            scan_date=self.scan_date.data,
            height_loss=self.height_loss.data,
            disability=self.disability.data,
            tried=tuple(Tried(each) for each in self.tried.data or ()),
            tried_words=self.tried_words.data,
            in_hospital={"yes": True, "no": False}.get(self.in_hospital.data or ""),
        )


class AuthorizationForm(ActForm):
    """A payer's authorization."""

    payer = text_field("Payer", LONGEST_PAYER)
    requested_on = DayField("Requested on")
    answer = HiddenField(validators=[AnyOf([each.value for each in Answer], "Choose the payer’s answer")])
    number = text_field("Number", LONGEST_NUMBER)
    valid_until = DayField("Valid until")

    @property
    def authorization(self) -> Authorization:
        """The authorization; the form must be valid."""
        day: date | None = self.requested_on.data
        return Authorization(
            payer=self.payer.data,
            asked_on=day,
            answer=Answer(self.answer.data),
            number=self.number.data,
            valid_until=self.valid_until.data,
        )


class PinForm(ActForm):
    """A note to pin; empty to take it off."""

    pin = text_field("Pinned note", LONGEST_PIN)
