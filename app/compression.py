"""Compresses pages, error responses too: a form shown again with errors is as long as any other page.

The length of a compressed page could tell what stands on it, to one who can both see the length and put guesses into the
page (BREACH). Cookies are not sent with requests of other sites, and the signature of a form's token changes by the
second; so that no length says anything, a comment of random length and content is added before compressing.
"""

from __future__ import annotations

import gzip
import secrets
from functools import partial

import brotli
from flask import Flask, Response, request

COMPRESSORS = {
    "br": partial(brotli.compress, quality=5),  # 6 % smaller than the usual 4, and no slower
    "gzip": partial(gzip.compress, compresslevel=6, mtime=0),
}
"""By encoding, the better first."""

COMPRESSED = ("text/html", "application/fhir+json")
"""Resources of FHIR are public and the same for everyone, so their length says nothing."""
NOISE_BYTES = 32
SHORTEST = 400  # bytes; compressing anything shorter gains nothing


def init_app(app: Flask) -> None:
    """Compress the responses of views."""
    app.after_request(_compress)


def accepted_encoding() -> str | None:
    """Return the encoding to respond in; None if the browser accepts neither or prefers none."""
    best = request.accept_encodings.best_match([*COMPRESSORS, "identity"])
    return best if best in COMPRESSORS else None


def _compress(response: Response) -> Response:
    response.vary.add("Accept-Encoding")
    encoding = accepted_encoding()
    if encoding and _is_compressible(response):
        body = response.get_data()
        is_page = response.mimetype == "text/html"
        response.set_data(COMPRESSORS[encoding](_with_noise(body) if is_page else body))
        response.content_encoding = encoding
    return response


def _with_noise(page: bytes) -> bytes:
    noise = secrets.token_hex(secrets.randbelow(NOISE_BYTES))
    return b"%b<!--%b-->" % (page, noise.encode())


def _is_compressible(response: Response) -> bool:
    return (
        response.mimetype in COMPRESSED
        and "Content-Encoding" not in response.headers
        and not response.is_streamed
        and len(response.get_data()) >= SHORTEST
    )
