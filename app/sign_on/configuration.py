"""The settings of single sign-on: whose sign-on it is, and which of its groups gives which role here."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from app.mail_server import is_this_machine
from app.settings_text import path
from app.staff.roles import Role

NAMES = ("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET_FILE", "OIDC_ROLES")
OPTIONAL = ("OIDC_GROUPS_CLAIM", "OIDC_REQUIRED_ACR")
PACKAGES = ("authlib", "joserfc", "requests")
OPEN_TO_OTHERS = 0o077
CLOCKS_DIFFER_S = 60
"""How far the provider's clock may be from ours."""
ROLES_EXAMPLE = '"spine-leads=lead; spine-coordinators=coordinator"'


@dataclass(frozen=True, kw_only=True)
class SignOn:
    """A provider of the clinic that says who someone is, by OpenID Connect.

    issuer: its address, exactly as it writes it in every token. roles: the role that each of its groups gives.
    groups_claim: what it calls the list of groups. required_acr: how it must say that someone proved who they are, one of
    these; none for whatever it asks for.
    """

    issuer: str
    client_id: str
    secret_file: Path
    roles: Mapping[str, Role]
    groups_claim: str = "groups"
    required_acr: tuple[str, ...] = ()

    def secret(self) -> str:
        """Return the secret, read each time, so that a new one counts at once. Raises OSError and UnicodeError."""
        return self.secret_file.read_text().strip()

    def file_problems(self) -> list[str]:
        """Return what is wrong with the file of the secret."""
        name = "OIDC_CLIENT_SECRET_FILE"
        try:
            mode, secret = self.secret_file.stat().st_mode, self.secret()
        except (OSError, UnicodeError) as error:
            return [f"{name} is {str(self.secret_file)!r}; it cannot be read: {type(error).__name__}"]
        problems = [] if secret else [f"{name} is {str(self.secret_file)!r}; the file is empty"]
        if stat.S_IMODE(mode) & OPEN_TO_OTHERS:
            problems.append(
                f"{name} is {str(self.secret_file)!r}; others can read it. Run: chmod 600 {self.secret_file}"
            )
        return problems


def read_sign_on(env: Mapping[str, str], problems: list[str]) -> SignOn | None:
    """Return the single sign-on of the settings; None where it is left out. What cannot be used becomes one more problem."""
    texts = {name: env.get(name, "").strip() for name in (*NAMES, *OPTIONAL)}
    if not texts["OIDC_ISSUER"]:
        problems += [f"{name} is set, but OIDC_ISSUER is not" for name, text in texts.items() if text]
        return None
    problems += [f"{name} must be set when OIDC_ISSUER is" for name in NAMES if not texts[name]]
    problems += _issuer_problems(texts["OIDC_ISSUER"], is_production=env.get("APP_ENV") == "production")
    if not env.get("PUBLIC_URL", "").strip():
        problems.append("OIDC_ISSUER needs PUBLIC_URL too: the provider sends people back there")
    if missing := [name for name in PACKAGES if find_spec(name) is None]:
        problems.append(
            f"OIDC_ISSUER is set, but these packages are not installed: {', '.join(missing)}. Run: pip install '.[oidc]'"
        )
    return SignOn(
        issuer=texts["OIDC_ISSUER"],
        client_id=texts["OIDC_CLIENT_ID"],
        secret_file=path(env, "OIDC_CLIENT_SECRET_FILE") or Path(),
        roles=_roles(texts["OIDC_ROLES"], problems),
        groups_claim=texts["OIDC_GROUPS_CLAIM"] or SignOn.groups_claim,
        required_acr=tuple(texts["OIDC_REQUIRED_ACR"].split()),
    )


def is_safe_address(address: str, *, beside: str = "") -> bool:
    """Whether what is sent to an address is encrypted; or stays on this machine, as it does to the address beside it."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    return parts.scheme == "http" and is_this_machine(host) and (not beside or beside.startswith("http:"))


def _issuer_problems(issuer: str, *, is_production: bool) -> list[str]:
    problems = []
    if not is_safe_address(issuer) or (is_production and not issuer.startswith("https://")):
        problems.append(f"OIDC_ISSUER is {issuer!r}; it must be an address that starts with https://")
    if "?" in issuer or "#" in issuer or issuer.endswith("/.well-known/openid-configuration"):
        problems.append(
            f"OIDC_ISSUER is {issuer!r}; give the issuer alone, as it stands in the provider's own configuration"
        )
    return problems


def _roles(text: str, problems: list[str]) -> dict[str, Role]:
    """Read "group=role; …". A group may have an equals sign in its name: the last one counts."""
    roles: dict[str, Role] = {}
    before = len(problems)
    for part in filter(None, (part.strip() for part in text.split(";"))):
        group, _, role = (each.strip() for each in part.rpartition("="))
        if not group or role not in list(Role):
            problems.append(
                f"OIDC_ROLES has {part!r}; write group=role, with a role of {', '.join(Role)}, such as {ROLES_EXAMPLE}"
            )
        elif group in roles:
            problems.append(f"OIDC_ROLES names the group {group!r} twice")
        else:
            roles[group] = Role(role)
    if text and len(problems) == before and Role.LEAD not in roles.values():
        problems.append(
            f"OIDC_ROLES gives no one the role {Role.LEAD.value!r}; someone has to manage accounts"
        )
    return roles
