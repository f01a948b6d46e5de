"""The forms of this package: sign-in, personal settings, and staff accounts."""

from __future__ import annotations

from typing import Any

from flask_wtf import FlaskForm
from wtforms import PasswordField, RadioField, SelectChoice, StringField
from wtforms.validators import EqualTo, InputRequired, Length, Optional, Regexp, ValidationError

from app.accounts.new_passwords import check_new
from app.accounts.passwords import BadPassword
from app.accounts.staff import LONGEST_EMAIL, LONGEST_NAME
from app.forms import one_line
from app.staff.roles import Role
from app.typed_text import has_letter, is_readable

ON, OFF = "on", "off"
NORMAL, COMPACT = "normal", "compact"
ROLES = {
    Role.COORDINATOR: "Coordinator: works on submissions",
    Role.CLINICIAN: "Clinician: also reads holds",
    Role.LEAD: "Lead: also accounts and reports",
    Role.AUDITOR: "Auditor: reads, changes nothing",
}


def _readable(form: Any, field: Any) -> None:
    if not is_readable(field.data):
        raise ValidationError("This has a letter or mark that cannot be kept. Type it again")


def _visible(form: Any, field: Any) -> None:
    if not has_letter(field.data):
        raise ValidationError("A name needs a letter that can be seen")


def _hard_to_guess(form: Any, field: Any) -> None:
    try:
        check_new(field.data, *form.about)
    except BadPassword as error:
        raise ValidationError(str(error)) from error


def _choices(labels: dict[str, str] | dict[Role, str]) -> list[SelectChoice]:
    return [SelectChoice(str(value), label) for value, label in labels.items()]


def problems_of(form: FlaskForm) -> list[tuple[str, str]]:
    """Return (field id, error message) for each invalid field; "" for the page's CSRF token."""
    stale = "This page was open for too long. Press the button again."
    return [
        ("", stale) if name == "csrf_token" else (name, f"{errors[0]}".rstrip(".") + ".")
        for name, errors in form.errors.items()
        if name is not None
    ]


class SignInForm(FlaskForm):
    """E-mail address and password."""

    email = StringField("E-mail", [InputRequired("Enter your e-mail address"), Length(max=254)])
    password = PasswordField("Password", [InputRequired("Enter your password"), Length(max=1000)])


class SettingsForm(FlaskForm):
    """How staff pages behave for one staff member."""

    shortcuts = RadioField(
        "Keyboard shortcuts", [InputRequired("Choose on or off")], choices=_choices({ON: "On", OFF: "Off"})
    )
    rows = RadioField(
        "Rows of lists",
        [InputRequired("Choose how rows stand")],
        choices=_choices({NORMAL: "Normal", COMPACT: "Compact: more on one screen"}),
    )
    mail = RadioField(
        "E-mail that says how many cases wait",
        [Optional()],  # a page that was opened before there was this choice has none
        choices=_choices(
            {
                OFF: "None",
                ON: "At 8 am and 1 pm on days the clinic opens, and at once in an emergency or when someone gets worse",
            }
        ),
    )


class NewPasswordForm(FlaskForm):
    """A new password, typed twice. about: the name and e-mail address of its owner."""

    about: tuple[str, ...] = ()
    new = PasswordField("New password", [InputRequired("Enter the new password"), _hard_to_guess])
    again = PasswordField(
        "New password again", [EqualTo("new", "The two new passwords are not the same. Type both again")]
    )


class OwnPasswordForm(NewPasswordForm):
    """A new password, with the current one."""

    old = PasswordField(
        "Current password", [InputRequired("Enter the password you have now"), Length(max=1000)]
    )


class PersonForm(FlaskForm):
    """The name and the role of a staff account."""

    name = StringField(
        "Name",
        [
            InputRequired("Enter a name"),
            Length(min=1, max=LONGEST_NAME, message=f"A name has 1 to {LONGEST_NAME} characters"),
            _readable,
            _visible,
        ],
        filters=[one_line],
    )
    role = RadioField("Role", [InputRequired("Choose a role")], choices=_choices(ROLES))


class NewAccountForm(PersonForm):
    """A new staff account."""

    email = StringField(
        "E-mail",
        [
            Length(max=LONGEST_EMAIL, message=f"Use at most {LONGEST_EMAIL} characters"),
            Regexp(r"[^@\s]+@[^@\s]+\Z", message="Enter an e-mail address such as name@example.com"),
            _readable,
        ],
        filters=[one_line],
    )
