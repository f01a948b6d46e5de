"""What the provider signed: its keys, and whether a token is one for us, of it, and of now."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import cache
from threading import Lock
from typing import Any

from joserfc import jwk, jwt
from joserfc.errors import BadSignatureError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from app.sign_on.configuration import CLOCKS_DIFFER_S
from app.sign_on.outcomes import Away, Refused

ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA")
KEY_TYPES = frozenset({"RSA", "EC", "OKP"})
SKEW_S = 30
"""A clock that differs by more than this is worth a word to the clinic's IT, once."""
KEPT_S = 600
AGAIN_AFTER_S = 60
"""How soon keys that have changed meanwhile are fetched again."""
LONGEST_SUBJECT = 255

OF_TOKENS = frozenset({"iss", "aud", "exp", "iat", "nbf", "nonce", "sub", "jti"})

UNREADABLE = (JoseError, ValueError, TypeError)

Claims = dict[str, Any]
_LOG = logging.getLogger(__name__)


class Signatures:
    """Checks what the provider signed. fetch: returns its keys, as it publishes them. clock: in seconds, never set back."""

    def __init__(self, fetch: Callable[[], Claims], clock: Callable[[], float] = time.monotonic) -> None:
        self._fetch, self._clock = fetch, clock
        self._turn = Lock()
        self._keys: KeySet | None = None
        self._fetched_at = self._again_at = 0.0

    def claims(self, token: str) -> Claims:
        """Return what a token says, once its signature is right. Raises Refused, and what fetching the keys raises."""
        keys = self._current()
        try:
            return _decoded(token, keys)
        except (InvalidKeyIdError, BadSignatureError) as error:
            if not self._may_fetch_again():
                raise Refused(_reason(error)) from error
        except UNREADABLE as error:
            raise Refused(_reason(error)) from error
        keys = self._current(again=True)
        try:
            return _decoded(token, keys)
        except UNREADABLE as error:
            raise Refused(_reason(error)) from error

    def look(self) -> None:
        """See whether there are keys. Raises Away."""
        self._current(again=True)

    def _current(self, *, again: bool = False) -> KeySet:
        keys, now = self._keys, self._clock()
        if again or keys is None or now - self._fetched_at > KEPT_S:
            keys = _read_keys(self._fetch())
            self._keys, self._fetched_at = keys, now
        return keys

    def _may_fetch_again(self) -> bool:
        """Whether keys may be fetched before their time is over: a flood of strange tokens fetches them once a minute."""
        with self._turn:
            now = self._clock()
            if now < self._again_at:
                return False
            self._again_at = now + AGAIN_AFTER_S
            return True


def _read_keys(published: Claims) -> KeySet:
    """Return the keys for signatures. One that cannot be read is left out; those of secrets are none."""
    found = published.get("keys")
    keys = []
    for each in found if isinstance(found, list) else []:
        if not isinstance(each, dict) or each.get("kty") not in KEY_TYPES or each.get("use") == "enc":
            continue
        try:
            keys.append(jwk.import_key(each))
        except (JoseError, ValueError, TypeError, KeyError):
            continue
    if not keys:
        raise Away("the-provider-has-no-keys")
    return KeySet(keys)


def _decoded(token: str, keys: KeySet) -> Claims:
    decoded = jwt.decode(token, keys, algorithms=list(ALGORITHMS))
    if "kid" not in decoded.header:
        raise Refused("the-token-names-no-key")
    return decoded.claims


def check(claims: Claims, issuer: str, client_id: str, **more: jwt.ClaimsOption) -> None:
    """Raise Refused unless a token is of this issuer, for this client, and of now. more: what it must say besides."""
    needed: dict[str, Any] = {
        "iss": {"essential": True, "value": issuer},
        "aud": {"essential": True, "value": client_id},
        "exp": {"essential": True},
        "iat": {"essential": True},
        **more,
    }
    try:
        jwt.JWTClaimsRegistry(leeway=CLOCKS_DIFFER_S, **needed).validate(claims)
    except (JoseError, ValueError, TypeError) as error:
        raise Refused(_reason(error)) from error
    _check_party(claims, client_id)
    if "sub" in claims and not _is_subject(claims["sub"]):
        raise Refused("the-subject-cannot-be-kept")
    if abs(claims["iat"] - time.time()) > SKEW_S:
        _note_skew()


def _check_party(claims: Claims, client_id: str) -> None:
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if claims.get("azp", None if several else client_id) != client_id:
        raise Refused("the-token-was-made-for-another-client")


def _is_subject(subject: object) -> bool:
    return isinstance(subject, str) and 0 < len(subject) <= LONGEST_SUBJECT and subject.isprintable()


def _reason(error: Exception) -> str:
    """Return fixed words: which rule was broken, and of which claim, never what it said."""
    name = type(error).__name__.removesuffix("Error")
    words = "".join(f"-{char.lower()}" if char.isupper() else char for char in name).strip("-")
    claim = getattr(error, "claim", None)
    return f"token-{words}-{claim}" if claim in OF_TOKENS else f"token-{words}"


@cache
def _note_skew() -> None:
    """Log it once per process."""
    _LOG.warning("the clock of the sign-on's provider differs by more than half a minute")
