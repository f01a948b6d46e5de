"""Language prefixes: `/es/check` is the page `/check` in Spanish. Every link on it stays in its language.

The prefix becomes the script name, as if the app were mounted there, so views and links need not know about it.
Each language has its own addresses, so no cookie, header detection or redirect is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any
from urllib.parse import quote

from flask import request
from werkzeug.wsgi import get_path_info

from app.i18n.catalogue import ENGLISH, LANGUAGES, is_offered

PREFIX_KEY = "app.language"
ENGLISH_ONLY = ("/api", "/staff", "/static")


class LanguagePrefix:
    """Strips the language prefix from an address. allowed: the languages this instance may offer."""

    def __init__(self, app: Callable[..., Iterable[bytes]], allowed: Container[str]) -> None:
        self._app = app
        self._allowed = allowed

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Serve a request in the language of its address, or in English if that language is incomplete."""
        prefix = language_prefix(get_path_info(environ)).removeprefix("/")
        if prefix:
            environ = {**environ, "PATH_INFO": environ["PATH_INFO"][len(prefix) + 1 :] or "/"}
            if prefix in self._allowed and is_offered(prefix):
                environ[PREFIX_KEY] = prefix
                environ["SCRIPT_NAME"] = f"{environ.get('SCRIPT_NAME', '')}/{prefix}"
        return self._app(environ, start_response)


def language_prefix(path: str) -> str:
    """Return the language prefix of an address, such as "/es"; "" for English and for pages in English only."""
    prefix, _, rest = path.removeprefix("/").partition("/")
    if prefix in LANGUAGES and prefix != ENGLISH and _may_have_prefix("/" + rest.lstrip("/")):
        return f"/{prefix}"
    return ""


def _may_have_prefix(path: str) -> bool:
    return not any(path == only or path.startswith(f"{only}/") for only in ENGLISH_ONLY)


def requested_language() -> str:
    """Return the language of the requested address."""
    code: str = request.environ.get(PREFIX_KEY, ENGLISH)
    return code


def same_page_in(code: str) -> str:
    """Return the address of the current page in another language, without its query string."""
    prefix = "" if code == ENGLISH else f"/{code}"
    return quote(f"{_mount_path()}{prefix}{request.path}")


def without_language(address: str) -> str:
    """Remove the language prefix from an address, for files shared by all languages such as style sheets."""
    return _mount_path() + address.removeprefix(request.root_path)


def _mount_path() -> str:
    return request.root_path.removesuffix(f"/{requested_language()}")
