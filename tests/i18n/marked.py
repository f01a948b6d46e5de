"""A catalogue that puts every sentence in brackets: whatever stands outside of them was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bs4 import BeautifulSoup, NavigableString

from app.i18n.catalogue import sentences
from app.i18n.extraction import extract, keys
from tests.pages import Page

OPEN, CLOSE = "⟦", "⟧"
ERROR = "Error:"  # titles begin with it in both languages
MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
MEANT = re.compile(
    rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}|\d[\d,]* de ({MONTHS}) de \d{{4}}|\w+, (?=\d+ de)|\b[AP]M\b"
)
SPOKEN = ("aria-label", "title", "alt", "placeholder")


@contextmanager
def every_sentence_in_brackets() -> Iterator[None]:
    """As if Spanish were English in brackets."""
    spanish = sentences("es")
    kept, lacked = dict(spanish._catalog), set(spanish.missing)
    spanish.missing.clear()
    spanish._catalog.update({key: f"{OPEN}{key}{CLOSE}" for key in _asked()} | {ERROR: ERROR})
    try:
        yield
        assert not spanish.missing
    finally:
        spanish._catalog.clear()
        spanish._catalog.update(kept)
        spanish.missing.clear()
        spanish.missing.update(lacked)


@cache
def _asked() -> frozenset[str]:
    """Every sentence there is; gathering them takes a while."""
    return frozenset(keys(extract()))


def outside(page: Page, *allowed: str) -> list[str]:
    """Every text of a page that no catalogue gave."""
    return [text for text in _texts(page.read_anew()) if re.search(r"[^\W\d_]{2}", _without(text, allowed))]


def _without(text: str, allowed: tuple[str, ...]) -> str:
    inner = 1
    while inner:
        text, inner = MEANT.subn("", text)
    for words in sorted((ERROR, *allowed), key=len, reverse=True):
        text = text.replace(words, "")
    return text


def _texts(soup: BeautifulSoup) -> Iterator[str]:
    """Whole blocks, since a sentence may hold a link; and what is read out. What names a language of its own stays."""
    for foreign in soup.select("body [lang]"):
        foreign.decompose()
    for element in soup.select("title, body *"):
        own = [child for child in element.children if isinstance(child, NavigableString) and child.strip()]
        if own and element.name not in ("script", "style"):
            block = (
                element.find_parent(["p", "li", "h1", "h2", "h3", "td", "th", "dd", "dt", "label"]) or element
            )
            yield " ".join(block.get_text(" ").split())
        for name in SPOKEN:
            if element.get(name):
                yield str(element[name])
