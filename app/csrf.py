"""Refuses posts from other sites: checks the form's token, and the origin the browser reports.

Not below /api: what is asked there is asked with a token in a header, which no browser sends by itself."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, abort, current_app, request
from flask_wtf.csrf import CSRFError

from app import for_programs
from app.access import called_by_servers, handles_csrf_failure
from app.extensions import csrf_protect

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
MOST_FIELDS = 200
SAME_ORIGIN = "same-origin"
UNKNOWN_ORIGIN = "null"
"""Sent instead of the origin under a policy of no referrers, but also by a sandboxed page of another site."""


def init_app(app: Flask) -> None:
    """Check every post before its view."""
    app.before_request(_check)


def is_ours() -> bool:
    """Whether a post comes from one of our forms; for code that acts on it before this check runs."""
    if _is_cross_site() or request.files or _has_too_many_fields():
        return False
    try:
        csrf_protect.protect()
    except CSRFError:
        return False
    return True


def _check() -> None:
    if request.method in SAFE_METHODS or request.endpoint is None:
        return
    if for_programs.is_asked() or called_by_servers.is_on(request.endpoint):
        return
    if _is_cross_site():
        current_app.logger.warning(
            "a post from another site was refused", extra={"endpoint": request.endpoint}
        )
        abort(403)
    if request.files:  # no form accepts files
        abort(400)
    if _has_too_many_fields():
        abort(413)
    try:
        csrf_protect.protect()
    except CSRFError:
        if not handles_csrf_failure.is_on(request.endpoint):
            raise


def _has_too_many_fields() -> bool:
    return sum(1 for _ in request.form.items(multi=True)) > MOST_FIELDS


def _is_cross_site() -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in (SAME_ORIGIN, "none"):
        return True
    origin = request.headers.get("Origin")
    if origin == UNKNOWN_ORIGIN:
        return site != SAME_ORIGIN
    return origin is not None and origin not in _own_origins()


def _own_origins() -> set[str]:
    """Return the origins of our own pages: both schemes, unless the public address names the one in use."""
    public_url: str = current_app.config["SETTINGS"].public_url
    schemes = (urlsplit(public_url).scheme,) if public_url else ("http", "https")
    return {f"{scheme}://{request.host}" for scheme in schemes}
