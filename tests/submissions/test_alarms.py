"""Who is told at once: of an emergency everyone who asked, of a patient who got worse those who work for that clinic."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from tests.outbox.build import mails, reader, receivers
from tests.submissions.build import LATER, NOON, contact, report_getting_worse, sent, staff

EDINA, OTHER = "example-edina", "example-woodbury"


def test_no_one_is_told_who_has_not_asked(stored_app: Flask) -> None:
    with stored_app.app_context():
        staff("lead")
        reader(disabled_at=NOON)
        sent("emergency")
        assert mails() == []


def concerned() -> list[str | None]:
    """The clinic that each e-mail is about."""
    return [each.clinic_id for each in mails()]


def test_an_emergency_concerns_everyone(stored_app: Flask) -> None:
    with stored_app.app_context():
        asked = [reader(), reader("lead", clinic=OTHER)]
        sent("emergency")
        assert receivers() == asked
        assert concerned() == [None, None]


def test_what_is_not_urgent_is_told_to_no_one(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        sent("standard")
        assert mails() == []


def test_getting_worse_concerns_its_clinic_and_is_told_once_until_someone_answers(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        case = sent("standard")
        report_getting_worse(case, LATER)
        report_getting_worse(case, LATER + timedelta(hours=1))
        assert concerned() == [EDINA]


def test_getting_worse_at_no_clinic_concerns_everyone(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader(clinic=OTHER)
        report_getting_worse(sent("standard", contact=contact(clinic_id=None)), LATER)
        assert concerned() == [None]


def test_getting_worse_with_an_emergency_sign_concerns_everyone(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        report_getting_worse(sent("standard"), LATER, rf_leg_weak="yes")
        assert concerned() == [None]


def test_invented_patients_are_told_to_no_one(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        sent("emergency", is_demo=True)
        assert mails() == []
