"""The settings of single sign-on: each that cannot be used is refused with words of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.sign_on.configuration import SignOn, read_sign_on
from app.staff.roles import Role
from config import BadSettings, load_settings

ROOT = Path(__file__).parents[2]


def environment(secret_file: Path, **changed: str) -> dict[str, str]:
    """What sets single sign-on; "" takes a setting out."""
    env = {
        "PUBLIC_URL": "https://check.clinic.org",
        "OIDC_ISSUER": "https://login.clinic.org/tenant/v2.0",
        "OIDC_CLIENT_ID": "kypho",
        "OIDC_CLIENT_SECRET_FILE": str(secret_file),
        "OIDC_ROLES": "spine-leads=lead; spine-coordinators=coordinator",
    } | changed
    return {name: text for name, text in env.items() if text}


def problems_of(secret_file: Path, **changed: str) -> list[str]:
    try:
        load_settings(environment(secret_file, **changed))
    except BadSettings as error:
        return error.reasons
    return []


def test_without_an_issuer_there_is_none() -> None:
    assert load_settings({}).sign_on is None


def test_everything_is_read(secret_file: Path) -> None:
    more = {"OIDC_GROUPS_CLAIM": "roles", "OIDC_REQUIRED_ACR": "one two"}
    roles = "cn=spine,ou=clinic=lead;b8f3c0de-0000-4000-8000-000000000001 = coordinator;"
    sign_on = load_settings(environment(secret_file, OIDC_ROLES=roles, **more)).sign_on
    assert sign_on == SignOn(
        issuer="https://login.clinic.org/tenant/v2.0",
        client_id="kypho",
        secret_file=secret_file,
        roles={
            "cn=spine,ou=clinic": Role.LEAD,
            "b8f3c0de-0000-4000-8000-000000000001": Role.COORDINATOR,
        },
        groups_claim="roles",
        required_acr=("one", "two"),
    )
    assert sign_on.secret() == secret_file.read_text().strip()


REFUSED = {
    "no client": ({"OIDC_CLIENT_ID": ""}, "OIDC_CLIENT_ID must be set"),
    "no file of a secret": ({"OIDC_CLIENT_SECRET_FILE": ""}, "OIDC_CLIENT_SECRET_FILE must be set"),
    "no roles": ({"OIDC_ROLES": ""}, "OIDC_ROLES must be set"),
    "no issuer": ({"OIDC_ISSUER": ""}, "OIDC_ROLES is set, but OIDC_ISSUER is not"),
    "an issuer without encryption": ({"OIDC_ISSUER": "http://login.clinic.org"}, "starts with https://"),
    "an issuer that is no address": ({"OIDC_ISSUER": "login.clinic.org"}, "starts with https://"),
    "an issuer that cannot be read": ({"OIDC_ISSUER": "https://[x"}, "starts with https://"),
    "an address with a question": ({"OIDC_ISSUER": "https://login.clinic.org/?p=1"}, "give the issuer alone"),
    "the address of the document": (
        {"OIDC_ISSUER": "https://login.clinic.org/.well-known/openid-configuration"},
        "give the issuer alone",
    ),
    "no address of ours": ({"PUBLIC_URL": ""}, "needs PUBLIC_URL too"),
    "a role that there is none of": ({"OIDC_ROLES": "a=lead; b=nurse"}, "OIDC_ROLES has 'b=nurse'"),
    "a group without a role": ({"OIDC_ROLES": "a"}, "OIDC_ROLES has 'a'"),
    "a role without a group": ({"OIDC_ROLES": "=lead"}, "OIDC_ROLES has '=lead'"),
    "a group twice": ({"OIDC_ROLES": "a=lead; a=auditor"}, "names the group 'a' twice"),
    "no lead": ({"OIDC_ROLES": "a=auditor"}, "gives no one the role 'lead'"),
    "a file that is not there": (
        {"OIDC_CLIENT_SECRET_FILE": "/never/made"},
        "cannot be read: FileNotFoundError",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_setting_that_cannot_be_used_is_refused(secret_file: Path, name: str) -> None:
    changed, words = REFUSED[name]
    assert [reason for reason in problems_of(secret_file, **changed) if words in reason]


def test_a_secret_that_others_can_read_is_refused(secret_file: Path) -> None:
    assert problems_of(secret_file) == []
    secret_file.chmod(0o640)
    assert "chmod 600" in problems_of(secret_file)[0]


def test_an_empty_secret_is_refused(secret_file: Path) -> None:
    secret_file.write_text("\n")
    assert "the file is empty" in problems_of(secret_file)[0]


def test_a_provider_on_this_machine_is_for_a_local_instance_only(secret_file: Path) -> None:
    here = {"OIDC_ISSUER": "http://localhost:5265"}
    assert problems_of(secret_file, **here) == []
    problems: list[str] = []
    read_sign_on(environment(secret_file, APP_ENV="production", **here), problems)
    assert problems == [
        "OIDC_ISSUER is 'http://localhost:5265'; it must be an address that starts with https://"
    ]


def test_missing_packages_are_named(secret_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sign_on.configuration.find_spec", lambda _: None)
    assert "Run: pip install '.[oidc]'" in problems_of(secret_file)[0]


MADE = """
import sys
from app import create_app
from config import Settings
from pathlib import Path
create_app(Settings(instance_path=Path("never-made").absolute(), testing=True))
print(sorted({"authlib", "joserfc", "requests", "urllib3"} & set(sys.modules)))
"""


def test_without_single_sign_on_none_of_its_packages_is_imported() -> None:
    done = subprocess.run(
        (sys.executable, "-c", MADE), check=True, capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.stdout.strip() == "[]"
