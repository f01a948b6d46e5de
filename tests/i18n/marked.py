"""A catalogue that puts every sentence in brackets: any text outside the brackets was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from app.design import once
from app.i18n.catalogue import sentences
from app.i18n.extraction import extract, keys
from tests.elements import Element
from tests.pages import Page

OPEN, CLOSE = "⟦", "⟧"
ERROR = "Error:"  # titles begin with it in both languages
MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
TRANSLATED = re.compile(
    rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}|\d[\d,]* de ({MONTHS}) de \d{{4}}|\w+, (?=\d+ de)|\b[AP]M\b"
)
READ_ALOUD = ("aria-label", "title", "alt", "placeholder")


@contextmanager
def every_sentence_in_brackets() -> Iterator[None]:
    """Make Spanish look like English in brackets."""
    spanish = sentences("es")
    original, missing = dict(spanish._catalog), set(spanish.missing)
    spanish.missing.clear()
    spanish._catalog.update({key: f"{OPEN}{key}{CLOSE}" for key in _all_sentences()} | {ERROR: ERROR})
    once.forget_all()
    try:
        yield
        assert not spanish.missing
    finally:
        once.forget_all()
        spanish._catalog.clear()
        spanish._catalog.update(original)
        spanish.missing.clear()
        spanish.missing.update(missing)


@cache
def _all_sentences() -> frozenset[str]:
    """Every sentence of the pages; extracting them takes a while."""
    return frozenset(keys(extract()))


def outside(page: Page, *allowed: str) -> list[str]:
    """Return every text of a page that does not come from a catalogue."""
    return [text for text in _texts(page.fresh_soup()) if re.search(r"[^\W\d_]{2}", _without(text, allowed))]


def _without(text: str, allowed: tuple[str, ...]) -> str:
    replaced = 1
    while replaced:
        text, replaced = TRANSLATED.subn("", text)
    for words in sorted((ERROR, *allowed), key=len, reverse=True):
        text = text.replace(words, "")
    return text


def _texts(soup: Element) -> Iterator[str]:
    """Yield whole blocks, since a sentence may contain a link, and texts read aloud. Parts in their own language stay."""
    for foreign in soup.select("body [lang]"):
        foreign.decompose()
    for element in soup.select("title, body *"):
        if element.own_text.strip() and element.name not in ("script", "style"):
            block = (
                element.find_parent("p", "li", "h1", "h2", "h3", "td", "th", "dd", "dt", "label") or element
            )
            yield " ".join(block.get_text(" ").split())
        for name in READ_ALOUD:
            if element.get(name):
                yield str(element[name])
