"""Addresses as people type them: capital letters, a slash or full stop at the end. They lead to the page."""

from __future__ import annotations

from urllib.parse import quote

from flask import current_app, redirect, request
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.wrappers import Response

from app.i18n.url_prefix import language_prefix

SAFE_METHODS = ("GET", "HEAD")
PERMANENT = 308


def redirect_to_page(error: HTTPException) -> Response | None:
    """Return a redirect from an address that is not found to the page that is meant; None if there is none.

    It stays on this site and in the language of the address, and keeps the query string.
    """
    if not isinstance(error, NotFound) or request.method not in SAFE_METHODS:
        return None
    prefix, page = _canonical(request.path)
    if prefix + page == request.path or not _is_page(page):
        return None
    query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
    return redirect(quote(f"{request.root_path}{prefix}{page}") + query, PERMANENT)


def _canonical(path: str) -> tuple[str, str]:
    """Return the language prefix of an address and the page, as our own links write them."""
    path = "/" + path.lower().strip("/").rstrip("/.")
    prefix = language_prefix(path)
    return prefix, path.removeprefix(prefix) or "/"


def _is_page(path: str) -> bool:
    adapter = current_app.create_url_adapter(request)
    return adapter is not None and adapter.test(path, "GET")
