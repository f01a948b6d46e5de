"""The program that draws a PDF: reads a page and a style sheet, as JSON, and writes the file. It imports nothing of the project."""

from __future__ import annotations

import json
import os
import sys
from typing import NoReturn

os.nice(5)  # what patients and staff wait for goes first; so before the slow import

import weasyprint  # noqa: E402
from weasyprint.urls import URLFetcher  # noqa: E402

SHEETS = "@page { size: letter; margin: 16mm } .screen { display: none }"


class FetchesNothing(URLFetcher):
    """Refuses every address: a page may quote what a patient typed. The text stands in for a picture."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> NoReturn:
        """Raise ValueError."""
        raise ValueError(url)


def main() -> None:
    """Draw what stands on standard input."""
    given, nothing = json.load(sys.stdin.buffer), FetchesNothing()
    styles = [weasyprint.CSS(string=text, url_fetcher=nothing) for text in (given["style_sheet"], SHEETS)]
    page = weasyprint.HTML(string=given["page"], url_fetcher=nothing)
    sys.stdout.buffer.write(page.write_pdf(stylesheets=styles, pdf_variant="pdf/ua-1"))


if __name__ == "__main__":
    main()
