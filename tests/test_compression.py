"""Pages and error pages are compressed for browsers that accept it, and for no others."""

from __future__ import annotations

import gzip
import re

import brotli
import pytest
from flask import Flask, Response

from app.access import Access, open_to
from app.compression import NOISE_BYTES, SHORTEST
from tests.pages import PageClient

LONG = "<p>A page.</p>" * 100


def without_what_changes(page: bytes) -> bytes:
    """A page without the comment of random length, and without the id of the request."""
    return re.sub(rb"<!--[0-9a-f]*-->$", b"", re.sub(rb"tell us this: [a-z0-9 ]+<", b"<", page))


def encoding_of(patient: PageClient, accepted: str, path: str = "/") -> str | None:
    return patient.client.get(path, headers={"Accept-Encoding": accepted}).headers.get("Content-Encoding")


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("*", "br"),
        ("identity, br;q=0.5", None),
        ("gzip;q=0", None),
        ("zstd", None),
        ("", None),
    ],
)
def test_a_page_is_compressed_as_the_browser_prefers(
    patient: PageClient, accepted: str, encoding: str | None
) -> None:
    assert encoding_of(patient, accepted) == encoding


@pytest.mark.parametrize(("accepted", "opened"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/no-such-page", 404)])
def test_a_compressed_page_has_the_same_content_and_status(
    patient: PageClient, path: str, status: int, accepted: str, opened: object
) -> None:
    plain = patient.client.get(path)
    sent = patient.client.get(path, headers={"Accept-Encoding": accepted})
    assert plain.status_code == sent.status_code == status
    assert int(sent.headers["Content-Length"]) == len(sent.data) < len(plain.data)
    assert without_what_changes(opened(sent.data)) == without_what_changes(plain.data)  # type: ignore[operator]
    assert "Accept-Encoding" in plain.headers["Vary"]


@pytest.mark.parametrize(
    ("response", "encoding"),
    [
        (Response(LONG), "br"),
        (Response(LONG, 422), "br"),
        (Response("x" * SHORTEST), "br"),
        (Response("x" * (SHORTEST - 1)), None),
        (Response(LONG, mimetype="text/csv"), None),
        (Response(iter([LONG])), None),
        (Response(LONG, headers={"Content-Encoding": "gzip"}), "gzip"),
    ],
)
def test_only_complete_pages_that_gain_from_it_are_compressed(
    own_app: Flask, response: Response, encoding: str | None
) -> None:
    own_app.add_url_rule("/given", "given", open_to(Access.ANYONE)(lambda: response))
    assert encoding_of(PageClient(own_app), "br", "/given") == encoding


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_the_length_of_a_compressed_page_differs_from_time_to_time(app: Flask, encoding: str) -> None:
    patient = PageClient(app)
    sent = [patient.client.get("/privacy", headers={"Accept-Encoding": encoding}).data for _ in range(40)]
    lengths = {len(page) for page in sent}
    assert len(lengths) > 5
    assert max(lengths) - min(lengths) <= 2 * NOISE_BYTES
