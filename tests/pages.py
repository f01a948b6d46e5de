"""One browser for all tests of pages. It checks the HTML and the headers of every response it is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import html5lib
from bs4 import BeautifulSoup, Tag
from bs4.builder import HTML5TreeBuilder
from flask import Flask
from werkzeug.test import TestResponse

from app.cookie import MOST_BYTES
from app.headers import ALWAYS

NOT_LABELLED = ("hidden", "submit")
Data = Mapping[str, str | Sequence[str]]


class StrictBuilder(HTML5TreeBuilder):
    """Builds a page from HTML, and raises ParseError for what the standard calls an error: one reading for both."""

    def feed(self, markup: Any) -> None:
        """Read the markup."""
        parser = html5lib.HTMLParser(tree=self.create_treebuilder, strict=True)
        assert self.underlying_builder is not None
        self.underlying_builder.parser = parser
        parser.parse(markup).original_encoding = None
        self.underlying_builder.parser = None


class Page:
    """A response that passed every check."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        self.status = response.status_code
        self.path = response.request.path
        self.html = response.get_data(as_text=True)
        self.is_page = response.mimetype == "text/html" and not 300 <= self.status < 400
        self.soup = (
            BeautifulSoup(self.html, builder=StrictBuilder)
            if self.is_page
            else BeautifulSoup("", "html.parser")
        )

    @property
    def location(self) -> str:
        """Where a redirect leads."""
        return self.response.headers.get("Location", "")

    @property
    def heading(self) -> str:
        """The words of the one h1."""
        return words(self.one("h1"))

    @property
    def text(self) -> str:
        """The words of the main part."""
        return words(self.one("main"))

    @property
    def tier(self) -> str | None:
        """The tier's id, on pages that have one."""
        return self.one("main").get("data-tier")  # type: ignore[return-value]

    @property
    def reference(self) -> str | None:
        """The reference, on the sent page."""
        return self.one("main").get("data-reference")  # type: ignore[return-value]

    @property
    def errors(self) -> list[str]:
        """The words of the error summary."""
        return [words(item) for item in self.soup.select(".problems li")]

    def one(self, selector: str) -> Tag:
        """The one element that fits."""
        found = self.soup.select(selector)
        assert len(found) == 1, f"{len(found)} of {selector} on {self.path}"
        return found[0]

    def chosen(self, name: str) -> list[str]:
        """The values of the ticked radios or boxes of a name."""
        return [str(box["value"]) for box in self.soup.select(f'input[name="{name}"][checked]')]


def words(element: Tag) -> str:
    """The text of an element, in one line."""
    return " ".join(element.get_text(" ").split())


class PageClient:
    """Fetches pages as a browser does: cookies, form tokens, redirects one at a time."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.client = app.test_client()
        self.last: Page | None = None

    def get(self, path: str, status: int = 200, **more: Any) -> Page:
        """Fetch a page and check it."""
        return self._checked(self.client.get(path, **more), status)

    def post(self, path: str, data: Data, status: int = 302, token: bool = True, **more: Any) -> Page:
        """Send a form with the token of the page last seen, and check what comes back."""
        sent = {**data, **({"csrf_token": self._token()} if token else {})}
        return self._checked(self.client.post(path, data=sent, **more), status)

    def follow(self, page: Page, status: int = 200) -> Page:
        """Go where a redirect leads, until there is a page."""
        while 300 <= page.status < 400:
            page = self._checked(self.client.get(page.location), None)
        assert page.status == status, (page.status, page.path)
        return page

    def submit(self, path: str, data: Data, status: int = 200) -> Page:
        """Open a page, send its form, and follow."""
        self.follow(self.get(path, status=None))
        return self.follow(self.post(path, data, status=None), status)

    def _token(self) -> str:
        token = self.last.soup.select_one("input[name=csrf_token]") if self.last else None
        return str(token["value"]) if token else ""

    def _checked(self, response: TestResponse, status: int | None) -> Page:
        assert status is None or response.status_code == status, (response.status_code, response.request.path)
        assert response.status_code < 500 or status == response.status_code, response.request.path
        page = Page(response)
        check_headers(response)
        if page.is_page:
            check_html(page)
            self.last = page
        return page


def check_headers(response: TestResponse) -> None:
    """The headers that every response carries, and small, guarded cookies."""
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


def check_html(page: Page) -> None:
    """What is true of every page."""
    soup = page.soup
    assert soup.html is not None
    assert soup.html.get("lang") in ({"en", "es"} if page.path.startswith("/es/") else {"en"})
    title = words(page.one("title"))
    assert title.removeprefix("Error: ").startswith(page.heading), (title, page.heading)
    assert title.startswith("Error: ") == bool(soup.select(".problems")), title
    repeated = [id_ for id_, n in Counter(e["id"] for e in soup.select("[id]")).items() if n > 1]
    assert not repeated, repeated
    assert not soup.select("[style], style, script:not([src][defer]), [onclick], [onload], [onchange]")
    _check_labels(soup)
    _check_targets(soup)
    assert not soup.select("input[type=range], button[disabled]")


def _check_labels(soup: BeautifulSoup) -> None:
    labelled = {label["for"] for label in soup.select("label[for]")}
    for box in soup.select("input, select, textarea"):
        if box.get("type") not in NOT_LABELLED:
            assert box.get("id") in labelled, str(box)
    for group in soup.select("fieldset"):
        legend = group.find("legend", recursive=False)
        assert isinstance(legend, Tag), str(group)[:200]
        assert words(legend), str(group)[:200]
    for radio in soup.select("input[type=radio], input[type=checkbox]"):
        assert radio.find_parent("fieldset") is not None, str(radio)


def _check_targets(soup: BeautifulSoup) -> None:
    ids = {element["id"] for element in soup.select("[id]")}
    for link in soup.select('a[href^="#"]'):
        assert str(link["href"])[1:] in ids, str(link)
    for link in soup.select(".problems a"):
        target = soup.find(id=str(link["href"])[1:])
        assert isinstance(target, Tag)
        assert target.name in ("input", "select", "textarea"), str(link)
    for attribute in ("aria-describedby", "aria-labelledby"):
        for element in soup.select(f"[{attribute}]"):
            for id_ in str(element[attribute]).split():
                assert id_ in ids, str(element)[:200]
    for form in soup.select("form[method=post]"):
        assert form.select_one("input[name=csrf_token]") is not None
