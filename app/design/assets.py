"""Style sheets and scripts, served compressed under content-hashed names that browsers cache for a year.

A patient page loads one style sheet: the shared base and the rules for its kind of page, in one file. A staff page loads one
script too.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import brotli
from flask import Response, abort, url_for

from app.access import Access, open_to
from app.compression import accepted_encoding
from app.i18n.url_prefix import without_language

FOLDER = Path(__file__).with_name("static")
TYPES = {".css": "text/css", ".js": "text/javascript"}
GROUND = "ground.css"
STANDS_ON = {
    "patients.css": [GROUND],
    "reading.css": [GROUND],
    "paper.css": [GROUND],
    "letter.css": [GROUND, "paper.css", "reading.css"],
    "visit.css": [GROUND, "paper.css"],
    "rules.css": [GROUND, "paper.css"],
    "intake.css": ["staff.css"],
    "intake.js": ["staff.js"],
}
A_YEAR = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Asset:
    """One file as served."""

    name: str
    body: bytes

    @cached_property
    def zipped(self) -> dict[str, bytes]:
        """The file by encoding, the smallest first. It takes a while, so it is done when the file is first asked for."""
        return {"br": brotli.compress(self.body), "gzip": gzip.compress(self.body, 9, mtime=0)}


@cache
def _assets() -> dict[str, Asset]:
    """Return every file by its name without the hash."""
    files = (file for file in sorted(FOLDER.iterdir()) if file.suffix in TYPES and file.name != GROUND)
    return {file.name: _asset(file) for file in files}


def _asset(file: Path) -> Asset:
    parts = [FOLDER / name for name in STANDS_ON.get(file.name, [])]
    body = b"".join(part.read_bytes() for part in (*parts, file))
    if file.suffix == ".css":
        body = _minified(body)
    digest = hashlib.sha256(body).hexdigest()[:12]
    return Asset(f"{file.stem}.{digest}{file.suffix}", body)


def _minified(css: bytes) -> bytes:
    """Remove unneeded whitespace from a style sheet."""
    return re.sub(rb" ?([{};,]) ?|(:) ", rb"\1\2", re.sub(rb"\s+", b" ", css)).replace(b";}", b"}")


def url(name: str) -> str:
    """Return the address of a file. Raises KeyError if it does not exist."""
    return without_language(url_for("design.asset", name=_assets()[name].name))


def text_of(name: str) -> str:
    """Return what a file says. Raises KeyError if it does not exist."""
    return _assets()[name].body.decode()


@open_to(Access.PUBLIC)
def serve(name: str) -> Response:
    """Serve one file."""
    asset = next((asset for asset in _assets().values() if asset.name == name), None) or abort(404)
    response = Response(asset.body, mimetype=TYPES[Path(asset.name).suffix])
    encoding = accepted_encoding()
    if encoding:
        response.set_data(asset.zipped[encoding])
        response.headers["Content-Encoding"] = encoding
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = A_YEAR
    return response
