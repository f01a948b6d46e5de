"""What lies below /api is asked by other software: with a token, never with a cookie, and answered in JSON, errors too."""

from __future__ import annotations

import json

from flask import Response, request
from werkzeug.exceptions import HTTPException

BELOW = "/api/"
PROBLEM_JSON = "application/problem+json"
TITLES = {
    400: "This request cannot be understood.",
    401: "This needs a token that is valid now, in the header “Authorization: Bearer …”.",
    404: "There is nothing here.",
    405: "This address does not take that method.",
    406: "This is given as JSON only.",
    409: "It was not fetched yet, so no one can have it.",
    413: "That is too much at once.",
    415: "Nothing has to be sent with this. What is sent all the same must be JSON.",
    429: "Too many requests. Wait for as many seconds as the header “Retry-After” says.",
    500: "Something went wrong here. It is our fault; try again later.",
    503: "This is not working right now. Try again in a minute.",
}
ALSO = {401: {"WWW-Authenticate": 'Bearer realm="handovers"'}, 503: {"Retry-After": "60"}}
"""Headers that an error always has, by its status."""


def is_asked(path: str | None = None) -> bool:
    """Whether this request, or one to a path, is of other software."""
    return (request.path if path is None else path).startswith(BELOW)


def problem(status: int, error: HTTPException | None = None) -> Response:
    """Return an error as a document (RFC 9457), with the headers that belong to it."""
    title = TITLES.get(status, TITLES[500 if status >= 500 else 400])
    body = json.dumps({"title": title, "status": status}, ensure_ascii=False)
    response = Response(body, status, mimetype=PROBLEM_JSON)
    for name, value in error.get_headers() if error is not None else ():
        if name != "Content-Type":
            response.headers[name] = value
    response.headers.update(ALSO.get(status, {}))
    return response
