"""A provider of OpenID Connect with faults that can be switched on, over real HTTP on this machine."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

CLIENT, SECRET = "kypho", "a secret of the tests, of enough length"
LOGGED_OUT = "http://schemas.openid.net/event/backchannel-logout"
ENOUGH_S = 60.0

Claims = dict[str, Any]
Key = RSAKey | ECKey | OKPKey


@cache
def key(kind: str, name: str) -> Key:
    """A key of its own for each name, made once a run: RSA keys take long."""
    if kind == "RSA":
        return RSAKey.generate_key(2048, {"kid": name, "use": "sig"})
    if kind == "EC":
        return ECKey.generate_key("P-256", {"kid": name, "use": "sig"})
    return OKPKey.generate_key("Ed25519", {"kid": name, "use": "sig"})


def signed(claims: Claims, with_key: Key | OctKey, alg: str, **header: Any) -> str:
    return jwt.encode({"alg": alg, **header}, claims, with_key, algorithms=[alg])


@dataclass
class Account:
    """Someone who has an account at the provider. groups: None leaves the list out."""

    sub: str = "3f2a"
    email: str | None = "ola@example.com"
    name: str | None = "Ola Berg"
    groups: Any = field(default_factory=lambda: ["spine-coordinators"])
    sid: str | None = "s1"


@dataclass
class FaultyProvider:
    """What it answers. Each attribute that is changed is a fault, or a way in which real providers differ."""

    account: Account = field(default_factory=Account)
    alg: str = "RS256"
    kind: str = "RSA"
    kid: str = "first"
    signing: Key | OctKey | None = None
    header: Claims = field(default_factory=lambda: {"kid": "first"})
    claims: Claims = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    metadata: Claims = field(default_factory=dict)
    userinfo: Claims = field(default_factory=dict)
    token: Callable[[str], Any] = lambda token: token
    statuses: dict[str, int] = field(default_factory=dict)
    bodies: dict[str, bytes] = field(default_factory=dict)
    hangs: frozenset[str] = frozenset()
    nonce: str = ""
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    port: int = 0
    is_over: threading.Event = field(default_factory=threading.Event)

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def published(self) -> Claims:
        return {"keys": [key(self.kind, self.kid).as_dict(private=False)]}

    def answer_to(self, address: str) -> dict[str, str]:
        """Sign the account in: what the browser would bring back from this address of the provider."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        code = secrets.token_urlsafe(8)
        self.codes[code] = asked
        answer = {"code": code, "state": asked["state"]}
        if self.discovered().get("authorization_response_iss_parameter_supported"):
            answer["iss"] = self.issuer
        return answer

    def discovered(self) -> Claims:
        found = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/auth",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "userinfo_endpoint": f"{self.issuer}/me",
            "scopes_supported": ["openid", "email", "profile", "groups"],
            "authorization_response_iss_parameter_supported": True,
        } | self.metadata
        return {name: value for name, value in found.items() if value is not None}

    def id_token(self, asked: dict[str, str]) -> str:
        now = int(time.time())
        account = self.account
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": account.sub,
            "exp": now + 300,
            "iat": now,
            "nonce": asked["nonce"],
            "groups": account.groups,
            "email": account.email,
            "name": account.name,
            "sid": account.sid,
            "auth_time": now if "max_age" in asked else None,
        } | self.claims
        return self.signed({n: v for n, v in claims.items() if v is not None and n not in self.left_out})

    def logout_token(self, **changed: Any) -> str:
        """A token that signs the account's session out; None leaves a claim out."""
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 120,
            "jti": secrets.token_urlsafe(8),
            "sub": self.account.sub,
            "sid": self.account.sid,
            "events": {LOGGED_OUT: {}},
        } | changed
        return self.signed({name: value for name, value in claims.items() if value is not None})

    def signed(self, claims: Claims) -> str:
        if self.alg == "none":
            parts = ({"alg": "none", **self.header}, claims)
            coded = (base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in parts)
            return ".".join(part.decode() for part in coded) + "."
        return signed(claims, self.signing or key(self.kind, self.kid), self.alg, **self.header)

    def answered(self, path: str, form: dict[str, str], authorization: str) -> tuple[int, Claims]:
        if path == "/token":
            return self.exchanged(form, authorization)
        if path == "/jwks":
            return 200, self.published()
        return 200, {"sub": self.account.sub} | self.userinfo if path == "/me" else self.discovered()

    def exchanged(self, form: dict[str, str], authorization: str) -> tuple[int, Claims]:
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if authorization != f"Basic {basic}":
            return 401, {"error": "invalid_client"}
        if asked is None or asked["code_challenge"] != challenge.rstrip(b"=").decode():
            return 400, {"error": "invalid_grant"}
        given = {"access_token": "x", "token_type": "Bearer", "expires_in": 60}
        token = self.token(self.id_token(asked))
        return 200, given if token is None else given | {"id_token": token}


class Answers(BaseHTTPRequestHandler):
    """Answers one request as the server's provider has it."""

    server: Server

    def do_GET(self) -> None:
        self.answer(self.path.partition("?")[0], {})

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        fields = parse_qs(self.rfile.read(length).decode())
        self.answer(self.path, {name: values[0] for name, values in fields.items()})

    def answer(self, path: str, form: dict[str, str]) -> None:
        provider = self.server.provider
        provider.asked.append(path)
        if path in provider.hangs:
            provider.is_over.wait(ENOUGH_S)
            return
        if path == "/auth":
            self.send_back()
            return
        status, found = provider.answered(path, form, self.headers.get("Authorization", ""))
        body = provider.bodies.get(path, json.dumps(found).encode())
        self.send_response(provider.statuses.get(path, status))
        self.send_header("Location", f"{provider.issuer}/elsewhere")  # read only where the status says so
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_back(self) -> None:
        """Sign in at once the account of the provider, and lead the browser back."""
        back = parse_qs(urlsplit(self.path).query)["redirect_uri"][0]
        self.send_response(303)
        self.send_header("Location", f"{back}?{urlencode(self.server.provider.answer_to(self.path))}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: Any) -> None:
        """Write nothing."""


class Server(ThreadingHTTPServer):
    """Serves a provider on a free port of this machine."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.provider = FaultyProvider(port=self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that ends a connection early is no error."""


@contextmanager
def running() -> Iterator[FaultyProvider]:
    """Serve a provider until the end of the block."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.provider
    finally:
        server.provider.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join()
