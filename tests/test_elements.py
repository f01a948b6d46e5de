"""Strict parsing: what a browser would have to repair is refused."""

from __future__ import annotations

import pytest

from tests.elements import ParseError, parsed

PAGE = "<!doctype html><html lang='en'><head><title>A</title></head><body>{}</body></html>"
WRONG = {
    "a block in a paragraph": "<p><div>x</div></p>",
    "an element that is not ended": "<div><p>x</p>",
    "an end without a start": "</div>",
    "ends in the wrong order": "<b><i>x</b></i>",
    "a form in a form": "<form><form></form></form>",
    "a link in a link": "<a href='x'>x <a href='y'>y</a></a>",
    "a paragraph in a table": "<table><p>x</p></table>",
    "an attribute twice": "<p id='a' id='b'>x</p>",
    "no space between attributes": "<p class='a'id='b'>x</p>",
    "a bare ampersand that names a character": "<p>a &copy b</p>",
    "a bare less-than": "<p>3 <x</p>",
    "an element that ends itself": "<div/>",
}


@pytest.mark.parametrize("body", WRONG.values(), ids=WRONG)
def test_what_a_browser_would_repair_is_refused(body: str) -> None:
    with pytest.raises(ParseError):
        parsed(PAGE.format(body))


def test_a_page_without_its_type_is_refused() -> None:
    with pytest.raises(ParseError, match="no document type"):
        parsed("<html></html>")


def test_what_the_standard_lets_out_is_no_fault() -> None:
    page = parsed(PAGE.format("<table><tr><td>a<br>b</td></tr></table><svg><path d='M0'/></svg>"))
    assert page.find("td") == page.select_one("table td")
