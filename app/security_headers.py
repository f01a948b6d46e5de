"""Security headers on every response, whatever its status."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask, Response, request

from app.access import Access, declared_access

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
TWO_YEARS_S = 63072000


Environ = dict[str, Any]
Headers = list[tuple[str, str]]
StartResponse = Callable[..., Callable[[bytes], object]]


def init_app(app: Flask) -> None:
    """Set the headers of every response: those that are always the same by the server's own interface, in one list."""
    app.after_request(_set)
    wrapped, always = app.wsgi_app, _always(https=app.config["SETTINGS"].is_https)

    def with_headers(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: Headers, *more: Any) -> Callable[[bytes], object]:
            return start_response(status, [*headers, *always], *more)

        return wrapped(environ, start)

    app.wsgi_app = with_headers  # type: ignore[method-assign]


def _always(*, https: bool) -> Headers:
    headers = {**ALWAYS, "Content-Security-Policy": POLICY}
    if https:
        headers["Content-Security-Policy"] += "; upgrade-insecure-requests"
        headers["Strict-Transport-Security"] = f"max-age={TWO_YEARS_S}; includeSubDomains"
    return list(headers.items())


def _set(response: Response) -> Response:
    response.headers.setdefault("Cache-Control", "no-store")
    if declared_access(request.endpoint) is not Access.PUBLIC or response.status_code >= 400:
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
