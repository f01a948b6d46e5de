"""Who the provider says someone is, and the one role that their groups give. Knows nothing of tokens and of the network."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.accounts.staff import LONGEST_EMAIL, LONGEST_NAME
from app.forms import one_line
from app.sign_on.configuration import SignOn
from app.staff.roles import Role
from app.typed_text import has_letter, is_readable

EMAIL_CLAIMS = ("email", "preferred_username", "upn")
LEFT_OUT = ("_claim_names", "hasgroups")
"""What Entra writes in place of more groups than fit into a token."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(frozen=True)
class Begun:
    """A sign-in that was begun in a browser: what must come back to it, and from where it is proven to be the same one."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True)
class Person:
    """Someone whom the provider signed in.

    role: None when their groups give none, or several; reason then says which, in fixed words. email, name: to tell them
    apart, never to know them by; "" when they are not told. session: a hash that stands for their session there, or None.
    proven_at: when they last proved who they are, in seconds since the epoch; None when the provider does not say.
    """

    issuer: str
    subject: str
    role: Role | None
    reason: str
    email: str
    name: str
    session: str | None
    proven_at: float | None


@dataclass(frozen=True)
class Left:
    """Someone who was signed out at the provider: one session, or all of a person. until: the token's end, in seconds."""

    issuer: str
    subject: str
    sid: str
    token_id: str
    until: float

    @property
    def session(self) -> str | None:
        """The hash that stands for the session; None for all of the person's."""
        return session_hash(self.issuer, self.sid) if self.sid else None


def session_hash(issuer: str, sid: str) -> str:
    """Return what is stored of a session at the provider."""
    return hashlib.sha256(f"{issuer} {sid}".encode()).hexdigest()


def person_of(claims: Mapping[str, Any], settings: SignOn, ask: Callable[[], Mapping[str, Any]]) -> Person:
    """Return who a token is about. ask: for what it leaves out, asked only then."""
    if settings.groups_claim not in claims or not _email(claims):
        claims = {**ask(), **claims}
    role, reason = _role(claims, settings)
    sid, proven_at, email = claims.get("sid"), claims.get("auth_time"), _email(claims)
    return Person(
        issuer=settings.issuer,
        subject=claims["sub"],
        role=role,
        reason=reason,
        email=email,
        name=_name(claims) or email.partition("@")[0][:LONGEST_NAME],
        session=session_hash(settings.issuer, sid) if isinstance(sid, str) and sid else None,
        proven_at=proven_at if isinstance(proven_at, int | float) else None,
    )


def _role(claims: Mapping[str, Any], settings: SignOn) -> tuple[Role | None, str]:
    """Return the one role that the groups give; or None, and why."""
    groups = claims.get(settings.groups_claim)
    if groups is None:
        too_many = any(name in claims for name in LEFT_OUT)
        return None, "too-many-groups-for-a-token-use-app-roles" if too_many else "there-is-no-list-of-groups"
    if not isinstance(groups, list):
        return None, "the-groups-are-not-a-list"
    roles = {settings.roles[group] for group in groups if isinstance(group, str) and group in settings.roles}
    if len(roles) == 1:
        return roles.pop(), ""
    return None, "the-groups-give-several-roles" if roles else "no-group-gives-a-role"


def _email(claims: Mapping[str, Any]) -> str:
    for name in EMAIL_CLAIMS:
        text = one_line(claims[name]) if isinstance(claims.get(name), str) else ""
        if len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) and is_readable(text):
            return text.lower()
    return ""


def _name(claims: Mapping[str, Any]) -> str:
    text = one_line(claims["name"]) if isinstance(claims.get("name"), str) else ""
    return text[:LONGEST_NAME] if has_letter(text) and is_readable(text) else ""
