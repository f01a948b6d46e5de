"""`flask staff clinics`: whose cases an account sees, and tying it to clinics."""

from __future__ import annotations

import pytest
from flask import Flask

from app.audit.staff_events import StaffEvent
from app.extensions import db, writing
from app.staff.clinic_ties import clinics_of
from app.staff.models import Staff
from tests.submissions.build import NOON, staff
from tests.submissions.scopes import EDINA, ST_PAUL

EMAIL = "ada@clinic.example"


@pytest.fixture
def staff_id(stored_app: Flask) -> int:
    """The id of a new account."""
    with stored_app.app_context(), writing.begin() as session:
        account = Staff(email=EMAIL, name="Ada", role="lead", password_hash="none", created_at=NOON)
        session.add(account)
        session.flush()
        return account.id


def clinics(app: Flask, *args: str) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["staff", "clinics", *args])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result.exit_code, result.output


WARNING = "No coordinator or lead works for: "
PLACES = [
    f"Example Spine Clinic, {place}"
    for place in ("Minneapolis", "St. Paul", "Edina", "Maple Grove", "Woodbury")
]


@pytest.fixture
def others(stored_app: Flask) -> None:
    """A coordinator and a clinician who work for all clinics."""
    with stored_app.app_context():
        staff()
        staff("clinician")


def test_clinics_that_no_one_of_a_kind_works_for_are_told(app: Flask) -> None:
    with app.app_context(), writing.begin() as session:
        staff("clinician")
        session.add(Staff(email=EMAIL, name="Ada", role="lead", password_hash="none", created_at=NOON))
    assert clinics(app, EMAIL) == (0, f"{EMAIL} sees the cases of: all clinics.\n")
    _, output = clinics(app, EMAIL, EDINA, "example-woodbury", "example-maple-grove")
    assert output.splitlines()[1:] == [
        f"Warning: {WARNING}{PLACES[0]}; {PLACES[1]}. Until one does, all coordinators and leads see their cases."
    ]


@pytest.mark.usefixtures("others")
def test_an_account_is_tied_shown_and_tied_to_none_again(stored_app: Flask, staff_id: int) -> None:
    assert clinics(stored_app, EMAIL) == (0, f"{EMAIL} sees the cases of: all clinics.\n")
    told = f"{EMAIL} sees the cases of: {EDINA}, {ST_PAUL}.\n"
    assert clinics(stored_app, EMAIL, ST_PAUL, EDINA) == (0, told)
    assert clinics(stored_app, EMAIL) == (0, told)
    clinics(stored_app, EMAIL, EDINA)
    with stored_app.app_context():
        assert clinics_of(db.session, staff_id) == {EDINA}
        assert db.session.get_one(Staff, staff_id).clinics == {EDINA}
    assert clinics(stored_app, EMAIL, "--all") == (0, f"{EMAIL} sees the cases of: all clinics.\n")
    with stored_app.app_context():
        events = [(each.kind, each.detail) for each in db.session.query(StaffEvent).order_by(StaffEvent.id)]
    assert [each for each in events if each[0].startswith("clinic_")] == [
        ("clinic_tied", EDINA),
        ("clinic_tied", ST_PAUL),
        ("clinic_untied", ST_PAUL),
        ("clinic_untied", EDINA),
    ]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("nobody@clinic.example", EDINA), "There is no account"),
        ((EMAIL, "no-such-clinic"), "There is no clinic no-such-clinic. Known: example-edina"),
        ((EMAIL, EDINA, "--all"), "Give either clinics, or --all."),
    ],
)
def test_what_does_not_exist_changes_nothing(
    stored_app: Flask, staff_id: int, args: tuple[str, ...], words: str
) -> None:
    code, output = clinics(stored_app, *args)
    assert code == 1
    assert words in output
    with stored_app.app_context():
        assert clinics_of(db.session, staff_id) is None
