"""Security headers on every response, whatever its status."""

from __future__ import annotations

from flask import Flask, Response, current_app, request

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


def init_app(app: Flask) -> None:
    """Set the headers after every request."""
    app.after_request(_set)


def _set(response: Response) -> Response:
    https = current_app.config["SETTINGS"].is_https
    response.headers.update(ALWAYS)
    response.headers["Content-Security-Policy"] = POLICY + ("; upgrade-insecure-requests" if https else "")
    if https:
        response.headers["Strict-Transport-Security"] = f"max-age={TWO_YEARS_S}; includeSubDomains"
    response.headers.setdefault("Cache-Control", "no-store")
    if declared_access(request.endpoint) is not Access.PUBLIC or response.status_code >= 400:
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
