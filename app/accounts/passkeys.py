"""Passkeys (WebAuthn): what a browser is asked to make or to sign, and what it answers.

A passkey belongs to the host of the public address. The person is always verified by their device, and no attestation is asked for.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from flask import current_app, request

from app.accounts.models import StaffFactor
from app.staff.models import Staff

if TYPE_CHECKING:
    from fido2.server import Fido2Server

HANDLE_BYTES = 32
LONGEST_ANSWER = 8000
LOCALHOST = "localhost"

Read = TypeVar("Read")


class BadAnswer(ValueError):
    """What a browser sent is no passkey's answer to what it was asked."""


@dataclass(frozen=True)
class NewPasskey:
    """A passkey that a browser has made. data: its id and public key, as the library reads them. uses: see StaffFactor."""

    credential: bytes
    data: bytes
    uses: int


@dataclass(frozen=True)
class Signed:
    """A right answer. handle: the account's random bytes in the passkey, or None if the browser did not send them."""

    factor: StaffFactor
    uses: int
    handle: bytes | None


def host() -> str:
    """Return the host that passkeys belong to; "" where they cannot work, such as at 127.0.0.1."""
    public_url: str = current_app.config["SETTINGS"].public_url
    found = urlsplit(public_url or request.host_url).hostname or ""
    return found if public_url or found == LOCALHOST else ""


def to_make(account: Staff, handle: bytes, known: Sequence[StaffFactor]) -> tuple[dict[str, Any], str]:
    """Return what asks a browser for a new passkey, and the challenge. known: the account's, of which none is made twice."""
    from fido2.webauthn import (
        PublicKeyCredentialUserEntity,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options, state = _server().register_begin(
        PublicKeyCredentialUserEntity(id=handle, name=account.email, display_name=account.name),
        credentials=_credentials(known),
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return dict(options), state["challenge"]


def to_sign(known: Sequence[StaffFactor] | None) -> tuple[dict[str, Any], str]:
    """Return what asks a browser for a signature, and the challenge. known: the passkeys to choose from; None for any."""
    from fido2.webauthn import UserVerificationRequirement

    options, state = _server().authenticate_begin(
        None if known is None else _credentials(known),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return dict(options), state["challenge"]


def made(answer: str, challenge: str) -> NewPasskey:
    """Return the passkey that a browser made. Raises BadAnswer."""

    def read() -> NewPasskey:
        data = _server().register_complete(_state(challenge), _fields(answer))
        credential = data.credential_data
        if credential is None:
            raise ValueError("no credential")
        return NewPasskey(credential.credential_id, bytes(credential), data.counter)

    return _refusing(read)


def signed(answer: str, challenge: str, find: Callable[[bytes], StaffFactor | None]) -> Signed:
    """Return which passkey signed. find: looks one up by its id. Raises BadAnswer."""

    def read() -> Signed:
        from fido2.webauthn import AttestedCredentialData, AuthenticationResponse

        response = AuthenticationResponse.from_dict(_fields(answer))
        factor = find(response.raw_id)
        if factor is None or factor.public_key is None:
            raise ValueError("not known")
        if response.response.client_data.cross_origin:
            raise ValueError("framed by another site")
        credential = AttestedCredentialData(factor.public_key)
        _server().authenticate_complete(_state(challenge), [credential], response)
        return Signed(factor, response.response.authenticator_data.counter, response.response.user_handle)

    return _refusing(read)


def new_handle() -> bytes:
    """Return random bytes that stand for an account in its passkeys: neither an e-mail address nor an id."""
    return secrets.token_bytes(HANDLE_BYTES)


def _refusing(read: Callable[[], Read]) -> Read:
    """Read an answer; whatever is wrong with it, it is refused in the same way."""
    try:
        return read()
    except Exception as error:  # a stranger sends these bytes, and parsing them fails in many ways
        raise BadAnswer(type(error).__name__) from error


def _fields(answer: str) -> dict[str, Any]:
    if len(answer) > LONGEST_ANSWER:
        raise ValueError("too long")
    fields = json.loads(answer)
    if not isinstance(fields, dict):
        raise TypeError("not an answer")
    return fields


def _state(challenge: str) -> dict[str, Any]:
    from fido2.webauthn import UserVerificationRequirement

    return {"challenge": challenge, "user_verification": UserVerificationRequirement.REQUIRED}


def _credentials(known: Sequence[StaffFactor]) -> list[Any]:
    from fido2.webauthn import AttestedCredentialData

    return [AttestedCredentialData(factor.public_key) for factor in known if factor.public_key]


def _server() -> Fido2Server:
    """Return the library's side of the exchange. Imported here: most pages never need it."""
    from fido2.server import Fido2Server
    from fido2.webauthn import AttestationConveyancePreference, PublicKeyCredentialRpEntity

    clinic: str = current_app.config["SETTINGS"].clinic_name
    party = PublicKeyCredentialRpEntity(id=host(), name=clinic)
    return Fido2Server(
        party,
        attestation=AttestationConveyancePreference.NONE,
        verify_origin=lambda origin: origin == _origin(),
    )


def _origin() -> str:
    parts = urlsplit(current_app.config["SETTINGS"].public_url or request.host_url)
    return f"{parts.scheme}://{parts.netloc}"
