"""The clinic's provider of single sign-on: where a sign-in begins, whose it was, and who was signed out there.

It imports the packages of the extra `oidc`, so it is imported only where single sign-on is set.
"""

from __future__ import annotations

import time
from typing import Any

from app.sign_on import tokens, wire
from app.sign_on.configuration import SignOn, is_safe_address
from app.sign_on.outcomes import Away, Refused
from app.sign_on.person import Begun, Left, Person, person_of
from app.sign_on.tokens import Claims, Signatures

SCOPE = "openid email profile"
GROUPS_SCOPE = "groups"
DISCOVERY = "/.well-known/openid-configuration"
NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")
LOGGED_OUT = "http://schemas.openid.net/event/backchannel-logout"
ERRORS = frozenset(
    {"access_denied", "login_required", "interaction_required", "server_error", "invalid_scope"}
)


class Provider:
    """What is asked of the provider. redirect_uri: where it sends people back to."""

    def __init__(self, settings: SignOn, redirect_uri: str) -> None:
        self.settings = settings
        self._redirect_uri = redirect_uri
        self._metadata: dict[str, Any] = {}
        self._metadata_until = 0.0
        self._signatures = Signatures(lambda: wire.fetch_json(self.metadata()["jwks_uri"]))

    def metadata(self) -> dict[str, Any]:
        """Return what the provider says of itself, kept for ten minutes. Raises Away, and what `wire.asking` turns into it."""
        if time.monotonic() > self._metadata_until:
            found = wire.fetch_json(self.settings.issuer.rstrip("/") + DISCOVERY)
            if found.get("issuer") != self.settings.issuer:
                raise Away("the-provider-calls-itself-something-else")
            if not all(self._is_ours(found.get(name)) for name in NEEDED):
                raise Away("the-provider-names-an-address-that-is-not-safe")
            self._metadata, self._metadata_until = found, time.monotonic() + tokens.KEPT_S
        return self._metadata

    def look(self) -> None:
        """See whether the provider answers, and has keys. Raises Away."""
        with wire.asking():
            self._signatures.look()

    def address_to_begin(self, begun: Begun, again: bool) -> str:
        """Return where a sign-in begins. again: the person must prove who they are, though signed in there. Raises Away."""
        more: dict[str, str] = {"prompt": "login", "max_age": "0"} if again else {}
        if self.settings.required_acr:
            more["acr_values"] = " ".join(self.settings.required_acr)
        with wire.asking():
            metadata = self.metadata()
            address, _ = self._client(scope=_scope(metadata)).create_authorization_url(
                metadata["authorization_endpoint"],
                state=begun.state,
                nonce=begun.nonce,
                code_verifier=begun.verifier,
                **more,
            )
        return str(address)

    def person(self, begun: Begun, answer: dict[str, str]) -> Person:
        """Return who signed in. answer: what the browser brought back, with the right state. Raises Refused and Away."""
        with wire.asking():
            self._check_sender(answer)
            if "error" in answer:
                error = answer["error"] if answer["error"] in ERRORS else "another error"
                raise Refused(f"the-provider-says-{error.replace('_', '-').replace(' ', '-')}")
            return self._exchanged(begun, answer.get("code", ""))

    def _check_sender(self, answer: dict[str, str]) -> None:
        """Raise Refused when the answer may be another provider's (RFC 9207)."""
        is_promised = self.metadata().get("authorization_response_iss_parameter_supported") is True
        if (is_promised or "iss" in answer) and answer.get("iss") != self.settings.issuer:
            raise Refused("the-answer-is-of-another-issuer")

    def _exchanged(self, begun: Begun, code: str) -> Person:
        if not code:
            raise Refused("there-is-no-code")
        client = self._client()
        given = client.fetch_token(
            self.metadata()["token_endpoint"],
            code=code,
            code_verifier=begun.verifier,
            grant_type="authorization_code",
        )
        token = given.get("id_token")
        if not isinstance(token, str):
            raise Refused("there-is-no-id-token")
        claims = self._signatures.claims(token)
        self._check(claims, sub={"essential": True}, nonce={"essential": True, "value": begun.nonce})
        if self.settings.required_acr and claims.get("acr") not in self.settings.required_acr:
            raise Refused("the-person-did-not-prove-enough")
        return person_of(claims, self.settings, lambda: self._userinfo(client, claims["sub"]))

    def _userinfo(self, client: Any, subject: str) -> Claims:
        """Return what the provider says of a person where the token does not. Raises Refused for another person."""
        address = self.metadata().get("userinfo_endpoint")
        if not self._is_ours(address):
            return {}
        response = client.get(address)
        response.raise_for_status()
        found = wire.as_object(response.json())
        if found.get("sub") != subject:
            raise Refused("the-groups-are-of-another-person")
        return found

    def left(self, token: str) -> Left:
        """Return who was signed out at the provider, from its logout token. Raises Refused and Away."""
        with wire.asking():
            claims = self._signatures.claims(token)
        self._check(claims, jti={"essential": True})
        events = claims.get("events")
        if "nonce" in claims or not isinstance(events, dict) or not isinstance(events.get(LOGGED_OUT), dict):
            raise Refused("it-is-no-logout-token")
        subject, sid = claims.get("sub", ""), claims.get("sid", "")
        if not isinstance(sid, str) or not (subject or sid):
            raise Refused("the-logout-token-names-no-one")
        return Left(self.settings.issuer, subject, sid, claims["jti"], claims["exp"])

    def _check(self, claims: Claims, **more: Any) -> None:
        tokens.check(claims, self.settings.issuer, self.settings.client_id, **more)

    def _client(self, **more: Any) -> Any:
        return wire.new_client(self.settings.client_id, self.settings.secret(), self._redirect_uri, **more)

    def _is_ours(self, address: object) -> bool:
        return isinstance(address, str) and is_safe_address(address, beside=self.settings.issuer)


def _scope(metadata: dict[str, Any]) -> str:
    """Return what is asked for: groups as well, where the provider knows that word; another one would refuse it."""
    known = metadata.get("scopes_supported")
    return f"{SCOPE} {GROUPS_SCOPE}" if isinstance(known, list) and GROUPS_SCOPE in known else SCOPE
