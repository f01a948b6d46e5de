"""`flask staff`: adding, disabling and changing accounts."""

from __future__ import annotations

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import select

from app.extensions import db
from app.staff.models import Staff
from app.staff.roles import Role
from app.submissions.context import Actor
from app.submissions.statuses import Status
from tests.accounts.build import SECOND_STEP, code_of
from tests.pages import PageClient
from tests.submissions.build import bring_to, column, rows, sent, stored

EMAIL = "ada@clinic.example"
PASSWORD = "a long enough password"
OTHER = "another long password"
ROLES = [role.value for role in Role]


def staff(app: Flask, *args: str, typed: str = "") -> Result:
    """Run `flask staff ...`; failures must be reported, not raised."""
    result = app.test_cli_runner().invoke(args=["staff", *args], input=typed)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def add(app: Flask, email: str = EMAIL, password: str = PASSWORD, role: str = "coordinator") -> Result:
    args = ("add", email, "--name", "Ada Berg", "--role", role, "--password-stdin", "--own-password")
    return staff(app, *args, typed=f"{password}\n")


def accounts(app: Flask) -> list[Staff]:
    with app.app_context():
        return list(db.session.scalars(select(Staff)))


def sign_in(app: Flask, password: str = PASSWORD, email: str = EMAIL) -> PageClient | None:
    """A browser that has given the password; None when it was refused."""
    client = PageClient(app)
    client.get("/staff/sign-in")
    page = client.post("/staff/sign-in", {"email": email, "password": password}, status=None)
    return client if page.status == 302 else None


def give_code(client: PageClient | None, printed: str) -> PageClient:
    """Type the code that an app with the printed key shows; return the browser, which is signed in."""
    assert client is not None
    client.get(SECOND_STEP)
    assert client.post(SECOND_STEP, {"code": code_of(printed)}).location == "/staff/"
    return client


def path_in(result: Result) -> str:
    """The path of the link that was printed."""
    return "/staff/" + result.output.rstrip().rpartition("/staff/")[2]


def set_password(app: Flask, printed: Result, password: str) -> None:
    """Set a password by a printed link."""
    page = PageClient(app).submit(path_in(printed), {"new": password, "again": password})
    assert "Your password is set" in page.text


def assert_replaced(app: Flask, handed_over: str, own: str) -> None:
    """Sign in with a password that someone else typed: it opens nothing, leads to one's own, and works once."""
    client = sign_in(app, handed_over)
    assert client is not None
    client.get("/staff/settings", status=302)
    assert sign_in(app, handed_over) is None
    with app.app_context():
        assert rows("SELECT password_hash FROM staff") == [("",)]
    client = PageClient(app)
    staff(app, "password", EMAIL, "--password-stdin", typed=handed_over)
    client.get("/staff/sign-in")
    page = client.follow(client.post("/staff/sign-in", {"email": EMAIL, "password": handed_over}))
    assert page.heading == "Set your password"
    page = client.follow(client.post(page.path, {"new": own, "again": own}))
    assert "Sign in with it" in page.text
    assert sign_in(app, own)


@pytest.mark.parametrize("role", ROLES)
def test_an_account_of_every_role_can_be_added_and_signs_in(app: Flask, role: str) -> None:
    result = add(app, role=role)
    assert result.exit_code == 0, result.output
    assert EMAIL in result.output
    assert [(account.email, account.name, account.role) for account in accounts(app)] == [
        (EMAIL, "Ada Berg", role)
    ]
    browser = give_code(sign_in(app), result.output)
    assert "Ada Berg" in browser.get("/staff/").html


def test_without_a_password_a_link_to_set_one_is_printed(app: Flask) -> None:
    result = staff(app, "add", EMAIL, "--name", "Ada Berg", "--role", "lead")
    assert result.exit_code == 0, result.output
    assert "within 48 hours:\nhttp://127.0.0.1:8000/staff/sign-in/new-password/" in result.output
    set_password(app, result, OTHER)
    assert sign_in(app, OTHER)


def test_an_invitation_replaces_the_one_before(app: Flask) -> None:
    first = staff(app, "add", EMAIL, "--name", "Ada Berg", "--role", "lead")
    second = staff(app, "invite", EMAIL)
    assert PageClient(app).get(path_in(first), status=410).heading == "This link is over"
    set_password(app, second, OTHER)
    reset = staff(app, "invite", EMAIL)
    assert "within 30 minutes" in reset.output
    assert sign_in(app, OTHER)
    set_password(app, reset, PASSWORD)
    assert sign_in(app)
    assert not sign_in(app, OTHER)


def test_no_one_is_invited_to_a_disabled_account(app: Flask) -> None:
    add(app)
    staff(app, "disable", EMAIL)
    result = staff(app, "invite", EMAIL)
    assert result.exit_code == 1
    assert "is disabled" in result.output


def test_a_password_from_the_command_line_is_good_for_one_sign_in(app: Flask) -> None:
    args = ("--name", "Ada Berg", "--role", "lead", "--password-stdin")
    result = staff(app, "add", EMAIL, *args, typed=PASSWORD)
    assert "good for one sign-in" in result.output
    assert_replaced(app, PASSWORD, OTHER)
    assert "good for one sign-in" in staff(app, "password", EMAIL, "--password-stdin", typed=PASSWORD).output
    assert_replaced(app, PASSWORD, "a third long password")


def test_what_the_command_line_did_is_recorded(app: Flask) -> None:
    add(app)
    staff(app, "password", EMAIL, "--password-stdin", typed=OTHER)
    staff(app, "invite", EMAIL)
    staff(app, "disable", EMAIL)
    with app.app_context():
        assert rows("SELECT kind, actor_id, address, detail FROM staff_events ORDER BY id") == [
            ("created", None, None, "coordinator"),
            ("password_set", None, None, "for them"),
            ("reset_link", None, None, None),
            ("disabled", None, None, None),
        ]


def test_an_own_password_needs_a_password(app: Flask) -> None:
    result = staff(app, "add", EMAIL, "--name", "Ada", "--role", "lead", "--own-password")
    assert result.exit_code == 1
    assert accounts(app) == []


def test_a_password_is_stored_only_as_an_argon2id_hash(app: Flask) -> None:
    add(app)
    (account,) = accounts(app)
    assert account.password_hash.startswith("$argon2id$")
    assert PASSWORD not in account.password_hash


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_the_line_end_is_not_part_of_the_password(app: Flask, end: str) -> None:
    typed = f"  spaces stay {PASSWORD} "
    staff(app, "add", EMAIL, "--name", "Ada", "--role", "lead", "--password-stdin", typed=typed + end)
    assert sign_in(app, typed)
    assert not sign_in(app, typed.strip())


@pytest.mark.parametrize("password", ["", "short", "x" * 11, "x" * 129])
def test_a_password_that_is_too_short_or_too_long_is_refused(app: Flask, password: str) -> None:
    result = add(app, password=password)
    assert result.exit_code == 1
    assert "12 to 128" in result.output
    assert accounts(app) == []


@pytest.mark.parametrize("password", ["kari elske 77", "no rule of signs " * 7, "пароль из букв"])
def test_a_password_of_allowed_length_may_have_any_characters(app: Flask, password: str) -> None:
    assert add(app, password=password).exit_code == 0
    assert sign_in(app, password)


@pytest.mark.parametrize("role", ["admin", "Coordinator", "", "patient"])
def test_an_unknown_role_is_refused_and_the_known_ones_are_listed(app: Flask, role: str) -> None:
    result = add(app, role=role)
    assert result.exit_code == 2
    assert all(known in result.output for known in ROLES)
    assert accounts(app) == []


@pytest.mark.parametrize("again", [EMAIL, EMAIL.upper(), f" {EMAIL} "])
def test_an_address_has_one_account_whatever_its_case(app: Flask, again: str) -> None:
    add(app)
    result = add(app, email=again, password=OTHER)
    assert result.exit_code == 1
    assert "already" in result.output
    assert len(accounts(app)) == 1
    assert sign_in(app)


@pytest.mark.parametrize(
    ("email", "name"),
    [("no-at-sign", "Ada"), ("", "Ada"), (EMAIL, " "), (EMAIL, "x" * 101), (f"{'x' * 250}@y.org", "Ada")],
    ids=["no at sign", "no address", "no name", "long name", "long address"],
)
def test_an_invalid_account_is_refused_with_an_error(app: Flask, email: str, name: str) -> None:
    args = ("add", email, "--name", name, "--role", "lead", "--password-stdin")
    result = staff(app, *args, typed=PASSWORD)
    assert result.exit_code == 1
    assert "Error: " in result.output
    assert accounts(app) == []


def test_a_disabled_account_is_signed_out_at_once_and_stays_out(app: Flask) -> None:
    added = add(app)
    browser = give_code(sign_in(app), added.output)
    browser.get("/staff/")
    assert staff(app, "disable", EMAIL.upper()).exit_code == 0
    assert browser.get("/staff/", status=302).location.startswith("/staff/sign-in")
    assert sign_in(app) is None
    assert len(accounts(app)) == 1


def test_open_submissions_of_a_disabled_account_become_unassigned(app: Flask) -> None:
    add(app)
    with app.app_context():
        ada = rows("SELECT id FROM staff")[0][0]
        opened, closed = sent(), sent()
        bring_to(Status.TAKEN, opened, Actor(ada, "coordinator"))
        bring_to(Status.CLOSED, closed, Actor(ada, "coordinator"))
    assert "Unassigned again: 1 open" in staff(app, "disable", EMAIL).output
    with app.app_context():
        assert (column("owner_id", opened), column("owner_id", closed)) == (None, None)
        event = stored(opened).events[-1]
        assert (event.kind, event.actor_id) == ("assigned", ada)


def test_disabling_again_keeps_the_first_time(app: Flask) -> None:
    add(app)
    moments = []
    for _ in range(2):
        staff(app, "disable", EMAIL)
        moments += [account.disabled_at for account in accounts(app)]
    assert moments[0] is not None
    assert moments[0] == moments[1]


def test_a_new_password_ends_the_sessions_and_replaces_the_old_one(app: Flask) -> None:
    added = add(app)
    browser = give_code(sign_in(app), added.output)
    browser.get("/staff/")
    result = staff(app, "password", EMAIL, "--password-stdin", typed=OTHER)
    assert result.exit_code == 0
    assert OTHER not in result.output
    assert browser.get("/staff/", status=302).location.startswith("/staff/sign-in")
    assert sign_in(app) is None
    assert sign_in(app, OTHER)


def test_a_new_password_can_be_typed(app: Flask) -> None:
    add(app)
    assert staff(app, "password", EMAIL, typed=f"{OTHER}\n{OTHER}\n").exit_code == 0
    assert sign_in(app, OTHER)


def test_a_new_password_that_is_too_short_changes_nothing(app: Flask) -> None:
    add(app)
    result = staff(app, "password", EMAIL, "--password-stdin", typed="short")
    assert result.exit_code == 1
    assert "12 to 128" in result.output
    assert sign_in(app)


def test_a_new_password_does_not_let_a_disabled_account_in(app: Flask) -> None:
    add(app)
    staff(app, "disable", EMAIL)
    staff(app, "password", EMAIL, "--password-stdin", typed=OTHER)
    assert sign_in(app, OTHER) is None


@pytest.mark.parametrize("args", [("disable",), ("password", "--password-stdin")])
def test_a_missing_account_is_reported(app: Flask, args: tuple[str, ...]) -> None:
    result = staff(app, *args, "missing@clinic.example", typed=OTHER)
    assert result.exit_code == 1
    assert "missing@clinic.example" in result.output
