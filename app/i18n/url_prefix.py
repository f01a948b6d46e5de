"""Language prefixes: `/es/check` is the page `/check` in Spanish. Every link on it stays in its language.

The prefix becomes the script name, as if the app were mounted there, so views and links need not know about it.
Each language has its own addresses, so no cookie, header detection or redirect is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

from flask import request
from werkzeug.wsgi import get_path_info

from app.i18n.catalogue import ENGLISH, LANGUAGES, is_offered

PREFIX_KEY = "app.language"
ENGLISH_ONLY = ("/staff", "/static")


class LanguagePrefix:
    """Strips the language prefix from an address."""

    def __init__(self, app: Callable[..., Iterable[bytes]]) -> None:
        self._app = app

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Serve a request in the language of its address, or in English if that language is incomplete."""
        prefix, _, rest = get_path_info(environ).removeprefix("/").partition("/")
        if prefix in LANGUAGES and prefix != ENGLISH and _may_have_prefix("/" + rest.lstrip("/")):
            environ = {**environ, "PATH_INFO": environ["PATH_INFO"][len(prefix) + 1 :] or "/"}
            if is_offered(prefix):
                environ[PREFIX_KEY] = prefix
                environ["SCRIPT_NAME"] = f"{environ.get('SCRIPT_NAME', '')}/{prefix}"
        return self._app(environ, start_response)


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
