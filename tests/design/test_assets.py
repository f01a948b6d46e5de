"""Style sheets: named by their content, cached for a year, compressed."""

from __future__ import annotations

import gzip
import re

import brotli
import pytest

from app.design.assets import FOLDER
from tests.i18n.marked import every_sentence_in_brackets
from tests.pages import PageClient

NAME = re.compile(r"/static/(patients|reading|paper|rules|staff)\.[0-9a-f]{12}\.css")


def sheet_of(patient: PageClient, path: str) -> str:
    return str(patient.get(path).one("link[rel=stylesheet]")["href"])


PATHS = ("/", "/about", "/how-it-works/paper-form", "/how-it-works/rules-sheet", "/staff/sign-in")
each_sheet = pytest.mark.parametrize("path", PATHS)


@each_sheet
def test_a_style_sheet_is_named_by_its_content_and_cached_for_a_year(patient: PageClient, path: str) -> None:
    address = sheet_of(patient, path)
    assert NAME.fullmatch(address)
    headers = patient.client.get(address).headers
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert headers["Content-Type"].startswith("text/css")
    assert "Set-Cookie" not in headers


def test_a_page_in_another_language_has_the_same_style_sheet(patient: PageClient) -> None:
    with every_sentence_in_brackets():
        address = sheet_of(patient, "/es/")
    assert address == sheet_of(patient, "/")
    assert patient.client.get(address).status_code == 200


@each_sheet
def test_a_style_sheet_is_compressed_for_browsers_that_accept_it(patient: PageClient, path: str) -> None:
    address = sheet_of(patient, path)
    plain = patient.client.get(address)
    zipped = patient.client.get(address, headers={"Accept-Encoding": "gzip"})
    shortest = patient.client.get(address, headers={"Accept-Encoding": "gzip, deflate, br, zstd"})
    assert "Content-Encoding" not in plain.headers
    assert [r.headers["Content-Encoding"] for r in (zipped, shortest)] == ["gzip", "br"]
    assert gzip.decompress(zipped.data) == brotli.decompress(shortest.data) == plain.data
    assert len(shortest.data) < len(zipped.data) < len(plain.data) / 2
    assert {r.headers["Vary"] for r in (plain, zipped, shortest)} == {"Accept-Encoding"}


@pytest.mark.parametrize("name", ["patients.css", "patients.000000000000.css", "no.css", "..%2Fassets.py"])
def test_no_other_name_is_served_or_cached(patient: PageClient, name: str) -> None:
    page = patient.get(f"/static/{name}", status=404)
    assert page.response.headers["Cache-Control"] == "no-store"


def test_no_style_sheet_has_animations() -> None:
    for sheet in FOLDER.glob("*.css"):
        animated = re.findall(r"transition|animation|@keyframes|scroll-behavior", sheet.read_text())
        assert not animated, (sheet.name, animated)


def test_a_style_sheet_requests_nothing_else(patient: PageClient) -> None:
    for path in PATHS:
        css = patient.client.get(sheet_of(patient, path)).get_data(as_text=True)
        assert "url(" not in css
        assert "@import" not in css
