"""Asking the provider over the network: within a time, up to a size, never redirected, and by few threads at once."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from threading import BoundedSemaphore
from typing import Any

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

from app.sign_on.outcomes import Away, Refused

LONGEST_S = 5.0
MOST_BYTES = 256 * 1024
CHUNK_BYTES = 8192
AT_ONCE = 2  # per process: a provider that hangs takes no more of the threads that patients need
LONGEST_WAIT_S = 1.0

_slots = BoundedSemaphore(AT_ONCE)


class LimitedAdapter(HTTPAdapter):
    """Sends requests with these limits. Raises Away, and what the library raises."""

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send one request, and read its whole answer."""
        ends_at = time.monotonic() + LONGEST_S
        response = super().send(request, True, LONGEST_S, verify, cert, proxies)
        try:
            if 300 <= response.status_code < 400:
                raise Away("the-provider-redirects")
            body = b"".join(_within_limits(response.raw, ends_at))
        finally:
            response.close()
        response.raw = BytesIO(body)
        return response


def _within_limits(raw: Any, ends_at: float) -> Iterator[bytes]:
    length = 0
    for chunk in raw.stream(CHUNK_BYTES, decode_content=True):
        length += len(chunk)
        if length > MOST_BYTES:
            raise Away("the-answer-is-too-large")
        if time.monotonic() > ends_at:
            raise Away("the-answer-takes-too-long")
        yield chunk


@contextmanager
def asking() -> Iterator[None]:
    """Take one of the places for asking the provider; what goes wrong on the way is Away. Raises Away and Refused."""
    if not _slots.acquire(timeout=LONGEST_WAIT_S):
        raise Away("too-many-ask-at-once")
    try:
        yield
    except OAuthError as error:
        raise Refused("the-provider-refuses-the-code") from error
    except requests.Timeout as error:
        raise Away("the-provider-does-not-answer") from error
    except (requests.RequestException, HTTPError, OSError) as error:
        raise Away("the-provider-cannot-be-reached") from error
    except (ValueError, TypeError, KeyError) as error:
        raise Away("the-answer-cannot-be-read") from error
    finally:
        _slots.release()


def limited(session: requests.Session) -> requests.Session:
    """Give a session these limits, and return it."""
    for scheme in ("https://", "http://"):
        session.mount(scheme, LimitedAdapter())
    return session


def fetch_json(url: str) -> dict[str, Any]:
    """Fetch an object of JSON. Raises what `asking` turns into Away."""
    with limited(requests.session()) as session:
        response = session.get(url, headers={"Accept": "application/json"})
        response.raise_for_status()
        return as_object(response.json())


def as_object(found: object) -> dict[str, Any]:
    """Return an object of JSON as it is. Raises TypeError for anything else."""
    if not isinstance(found, dict):
        raise TypeError(type(found))
    return found


def new_client(client_id: str, secret: str, redirect_uri: str, **more: Any) -> OAuth2Session:
    """Return what speaks with the provider for one sign-in."""
    client = OAuth2Session(
        client_id,
        secret,
        redirect_uri=redirect_uri,
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_basic",  # noqa: S106
        default_timeout=LONGEST_S,
        leeway=0,  # a token is used at once, and never renewed
        **more,
    )
    limited(client)
    return client
