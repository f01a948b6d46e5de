"""Flask's session as an encrypted cookie: small, expiring, and readable by this instance only.

Flask's own session cookie is signed but not encrypted: anyone at the browser could read a patient's answers.
"""

from __future__ import annotations

import base64
import binascii
import json
import time
import zlib
from collections.abc import Callable
from typing import Any

from flask import Flask, Request, Response, request, session
from flask.sessions import SessionInterface, SessionMixin
from werkzeug.datastructures import CallbackDict

from app import for_programs
from app.keys import KeyFile, KeyProblem, Unsealable

LONGEST_AGE_S = 24 * 3600
MOST_BYTES = 2048
CLOCKS_DIFFER_S = 60  # the largest difference between two web servers' clocks
STEP_BYTES = 256
"""What is sealed is filled up to a multiple of this, so that the length says next to nothing of an answer: without it, 58
of 75 questions with yes and no had two lengths, with steps of 64 bytes 3, with these none."""
MOST_PACKED = 1472  # bytes: the most that fits into MOST_BYTES, sealed and as text

NONE, GOOD, EXPIRED, DAMAGED = "none", "good", "expired", "damaged"
WITHOUT_KEYS = "without keys"
"""There is a cookie, and there are no keys to open it with: it is neither read nor changed."""

WORKS_WITHOUT_KEYS = frozenset({"design.asset"})


class SealedSession(CallbackDict[str, Any], SessionMixin):
    """The session data from the cookie. found: whether there was a cookie, and in what state.

    is_read_only: no change is kept, as for HEAD, which may not use up what is shown once.
    written_at: when the cookie was written, in seconds since 1970; now, for a new one.
    """

    def __init__(
        self, data: dict[str, Any] | None = None, found: str = NONE, is_read_only: bool = False
    ) -> None:
        def mark_modified(_: Any) -> None:
            self.modified = not is_read_only

        super().__init__(data or {}, mark_modified)
        self.modified = False
        self.found = found
        self.new = found != GOOD
        self.written_at = time.time()


class TooLarge(ValueError):
    """More data than the cookie may hold: browsers silently drop larger cookies."""


def init_app(app: Flask) -> None:
    """Refuse every page that would take a browser's answers for lost while there are no keys to open its cookie with."""
    app.before_request(_refuse_without_keys)


def _refuse_without_keys() -> None:
    is_closed = isinstance(session, SealedSession) and session.found == WITHOUT_KEYS
    if is_closed and request.endpoint not in WORKS_WITHOUT_KEYS:
        raise KeyProblem("there are no keys to open a cookie with")


class SealedCookie(SessionInterface):
    """Opens and seals the session. clock: seconds since the epoch."""

    def __init__(self, keys: KeyFile, https: bool, clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._https = https
        self._clock = clock
        self.name = "__Host-check" if https else "check"

    def open_session(self, app: Flask, request: Request) -> SealedSession:
        """Read the cookie. A damaged or expired one gives an empty session with that state.

        One from the future was sealed here before the clock was set back: it is read, and gets a new date. Of other software,
        none is read.
        """
        if for_programs.is_asked(request.path):
            return SealedSession(is_read_only=True)
        is_read_only = request.method == "HEAD"
        text = request.cookies.get(self.name)
        if not text:
            return SealedSession(is_read_only=is_read_only)
        try:
            stored = self._decrypt(text)
        except KeyProblem:
            return SealedSession(found=WITHOUT_KEYS, is_read_only=True)
        except (Unsealable, ValueError, binascii.Error, zlib.error, KeyError, TypeError):
            return SealedSession(found=DAMAGED, is_read_only=is_read_only)
        age_s = self._clock() - stored["at"]
        if age_s > LONGEST_AGE_S:
            return SealedSession(found=EXPIRED, is_read_only=is_read_only)
        opened = SealedSession(stored["data"], GOOD, is_read_only)
        opened.written_at = stored["at"]
        opened.modified = age_s < -CLOCKS_DIFFER_S and not is_read_only
        return opened

    def _decrypt(self, text: str) -> dict[str, Any]:
        sealed = base64.urlsafe_b64decode(text.encode("ascii") + b"==")
        plain = zlib.decompress(self._keys.keys.cookie.open(sealed, self.name))
        stored: dict[str, Any] = json.loads(plain)
        if not isinstance(stored["at"], int | float) or not isinstance(stored["data"], dict):
            raise TypeError
        return stored

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write the cookie if the session changed."""
        if not session.modified:
            return
        if not session:
            response.delete_cookie(self.name, secure=self._https, httponly=True, samesite="Lax", path="/")
            return
        response.set_cookie(
            self.name,
            self._encrypt(dict(session)),
            max_age=LONGEST_AGE_S,
            secure=self._https,
            httponly=True,
            samesite="Lax",
            path="/",
        )

    def _encrypt(self, data: dict[str, Any]) -> str:
        stored = json.dumps({"at": round(self._clock()), "data": data}, separators=(",", ":"))
        sealed = self._keys.keys.cookie.seal(_filled_up(zlib.compress(stored.encode(), 9)), self.name)
        text = base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()
        if len(text) > MOST_BYTES:
            raise TooLarge(len(text))
        return text


def _filled_up(packed: bytes) -> bytes:
    """Add zeros up to the next step. Opening ignores what comes after the end of the packed data."""
    steps = -(-len(packed) // STEP_BYTES)
    return packed.ljust(min(steps * STEP_BYTES, MOST_PACKED), b"\0")
