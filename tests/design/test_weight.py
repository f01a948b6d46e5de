"""What the pages weigh, and what they ask for."""

from __future__ import annotations

import gzip

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, put

BROWSER = {"Accept-Encoding": "gzip, deflate, br"}
MOST_BYTES = 10_000
EVERY_PAGE = ("/check/answering-for", "/check/answers", "/check/result", "/check/send", "/check/copy")


def on_the_wire(response: TestResponse) -> int:
    lines = [f"HTTP/1.1 {response.status}", *(f"{name}: {value}" for name, value in response.headers.items())]
    return sum(len(line.encode()) + 2 for line in lines) + 2 + len(response.data)


def test_the_first_page_of_the_check_weighs_at_most_ten_kilobytes_with_its_style_sheet(app: Flask) -> None:
    client = app.test_client()
    page = client.get("/check/answering-for", headers=BROWSER)
    sheet = PageClient(app).get("/check/answering-for").one("link[rel=stylesheet]")["href"]
    assert page.headers["Content-Encoding"]
    assert on_the_wire(page) + on_the_wire(client.get(str(sheet), headers=BROWSER)) <= MOST_BYTES


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_asks_for_one_style_sheet_and_nothing_from_elsewhere(app: Flask, path: str) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    page = patient.get(path)
    loaded = [
        str(link["href"]) for link in page.soup.select("link") if not str(link["href"]).startswith("data:")
    ]
    assert len(loaded) == 1
    assert loaded[0].startswith("/static/")
    assert not page.soup.select("script, img, iframe, object, embed, video, audio, source")


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_is_compressed(app: Flask, path: str) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    plain = patient.client.get(path)
    zipped = patient.client.get(path, headers={"Accept-Encoding": "gzip"})
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in zipped.headers["Vary"]
    assert len(zipped.data) < len(plain.data)
    assert gzip.decompress(zipped.data)[:15] == plain.data[:15]
