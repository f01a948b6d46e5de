"""Files that a page gives away."""

from __future__ import annotations

from flask import Response, current_app


def attachment(body: str | bytes, name: str, mimetype: str) -> Response:
    """Return a file to be saved under a name."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return current_app.response_class(body, mimetype=mimetype, headers=headers)
