"""The test client for pages. It checks the HTML and the headers of every response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from app.cookie import MOST_BYTES
from app.i18n.catalogue import ENGLISH, LANGUAGES, is_offered
from app.i18n.url_prefix import ENGLISH_ONLY
from app.security_headers import ALWAYS
from tests.checked_pages import note_passed, passed
from tests.elements import Element, parsed, parsed_loosely
from tests.markup import (
    Checked,
    check_forms,
    check_help,
    check_links,
    token_in,
    without_token,
    words,
)

__all__ = ["Page", "PageClient", "words"]

Data = Mapping[str, str | Sequence[str]]


class Page:
    """A response that passed every check. Its HTML is parsed when a check or a test needs it."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        self.status = response.status_code
        self.path = response.request.path
        self.html = response.get_data(as_text=True)
        self.is_page = response.mimetype == "text/html" and not 300 <= self.status < 400

    @cached_property
    def soup(self) -> Element:
        """The parsed HTML. That it follows the standard was checked when it was fetched."""
        return parsed_loosely(self.html if self.is_page else "")

    def fresh_soup(self) -> Element:
        """Parse the HTML again, for a test that removes parts of it."""
        return parsed_loosely(self.html)

    @property
    def token(self) -> str:
        """The CSRF token of its forms; empty without forms."""
        return token_in(self.html)

    @property
    def location(self) -> str:
        """The target of a redirect."""
        return self.response.headers.get("Location", "")

    @property
    def heading(self) -> str:
        """The text of the h1."""
        return words(self.one("h1"))

    @property
    def text(self) -> str:
        """The text of the main element."""
        return words(self.one("main"))

    @property
    def tier(self) -> str | None:
        """The tier's id, on pages that have one."""
        return self.one("main").get("data-tier")

    @property
    def reference(self) -> str | None:
        """The reference, on the page after sending."""
        return self.one("main").get("data-reference")

    @property
    def errors(self) -> list[str]:
        """The items of the error summary."""
        return [words(item) for item in self.soup.select(".problems li")]

    def one(self, selector: str) -> Element:
        """Return the only element that matches a selector."""
        soup = self.soup
        matches = soup.find_all(selector) if selector.isalnum() else soup.select(selector)
        assert len(matches) == 1, f"{len(matches)} of {selector} on {self.path}"
        return matches[0]

    def chosen(self, name: str) -> list[str]:
        """Return the values of the checked radios or checkboxes of a name."""
        return [str(box["value"]) for box in self.soup.select(f'input[name="{name}"][checked]')]


class PageClient:
    """Fetches pages as a browser does, with cookies and form tokens; redirects are followed on request."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.client = app.test_client()
        self.last: Page | None = None

    def get(self, path: str, status: int = 200, **more: Any) -> Page:
        """Fetch a page and check it."""
        return self._checked(self.client.get(path, **more), status)

    def post(self, path: str, data: Data, status: int = 302, token: bool = True, **more: Any) -> Page:
        """Post a form with the token of the last page, and check the response."""
        form = {**data, **({"csrf_token": self._token()} if token else {})}
        return self._checked(self.client.post(path, data=form, **more), status)

    def follow(self, page: Page, status: int = 200) -> Page:
        """Follow redirects until there is a page."""
        while 300 <= page.status < 400:
            page = self._checked(self.client.get(page.location), None)
        assert page.status == status, (page.status, page.path)
        return page

    def submit(self, path: str, data: Data, status: int = 200) -> Page:
        """Open a page, post its form, and follow redirects."""
        self.follow(self.get(path, status=None))
        return self.follow(self.post(path, data, status=None), status)

    def _token(self) -> str:
        return self.last.token if self.last else ""

    def _checked(self, response: TestResponse, status: int | None) -> Page:
        assert status is None or response.status_code == status, (response.status_code, response.request.path)
        assert response.status_code < 500 or status == response.status_code, response.request.path
        page = Page(response)
        check_headers(response)
        if page.is_page:
            self._check_html(page)
            self.last = page
        return page

    def _check_html(self, page: Page) -> None:
        """The same HTML at the same address, tokens aside, is not checked again by any worker of the run."""
        language = language_asked(self.app, page.path)
        known = "\n".join((page.path, language, without_token(page.html)))
        if not passed(known):
            elements = Checked(parsed(page.html))
            elements.check(language)
            if not page.path.startswith("/staff"):
                check_help(elements)
                check_links(elements)
                check_forms(elements)
            note_passed(known)


def language_asked(app: Flask, path: str) -> str:
    """Return the language of the prefix of an address, if it is offered and the page is for patients; else English."""
    prefix, _, rest = path.removeprefix("/").partition("/")
    allowed = app.extensions["languages"]
    if prefix == ENGLISH or prefix not in LANGUAGES or prefix not in allowed or not is_offered(prefix):
        return ENGLISH
    if f"/{rest}".startswith(ENGLISH_ONLY):
        return ENGLISH
    with app.test_request_context(f"/{rest}") as request:
        view = app.view_functions.get(request.request.endpoint or "")
    return ENGLISH if getattr(view, "english_only", False) else prefix


def check_headers(response: TestResponse) -> None:
    """Check the headers of every response, and that its cookies are protected and small."""
    for name, value in ALWAYS.items():
        assert response.headers[name] == value
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for cookie in response.headers.getlist("Set-Cookie"):
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Path=/" in cookie
        assert len(cookie.split(";")[0]) <= MOST_BYTES + 20
