"""Addresses of a language: `/es/check` is the page `/check`, in Spanish. Every link on it stays in its language.

The front of the address becomes the script's name, as if the app were mounted there; so no view and no link knows of
it. A language has addresses of its own, and needs no cookie, no guess from headers, and no jump to another page.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any
from urllib.parse import quote

from flask import request
from werkzeug.wsgi import get_path_info

from app.i18n.catalogue import ENGLISH, LANGUAGES, is_offered

FRONT = "app.language"
ENGLISH_ONLY = ("/staff", "/static")


class LanguagePrefix:
    """Takes the language off the front of an address. allowed: the languages that this instance may offer."""

    def __init__(self, app: Callable[..., Iterable[bytes]], allowed: Container[str]) -> None:
        self._app = app
        self._allowed = allowed

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Serve a request in the language of its address; in English when that language is not whole."""
        front, _, rest = get_path_info(environ).removeprefix("/").partition("/")
        if front in LANGUAGES and front != ENGLISH and _may_have_front("/" + rest.lstrip("/")):
            environ = {**environ, "PATH_INFO": environ["PATH_INFO"][len(front) + 1 :] or "/"}
            if front in self._allowed and is_offered(front):
                environ[FRONT] = front
                environ["SCRIPT_NAME"] = f"{environ.get('SCRIPT_NAME', '')}/{front}"
        return self._app(environ, start_response)


def _may_have_front(path: str) -> bool:
    return not any(path == only or path.startswith(f"{only}/") for only in ENGLISH_ONLY)


def requested_language() -> str:
    """The language that the address asks for."""
    code: str = request.environ.get(FRONT, ENGLISH)
    return code


def same_page_in(code: str) -> str:
    """The address of the page at hand in another language, with nothing but its path."""
    front = "" if code == ENGLISH else f"/{code}"
    return quote(f"{_mounted()}{front}{request.path}")


def without_language(address: str) -> str:
    """An address made on the page at hand, without its language: of what is the same in all, such as a style sheet."""
    return _mounted() + address.removeprefix(request.root_path)


def _mounted() -> str:
    return request.root_path.removesuffix(f"/{requested_language()}")
