"""The pull API as an OpenAPI 3.1 document: each address, method, status and header of it really occurs (tests/api)."""

from __future__ import annotations

from typing import Any

from app.api.bearer import PER_TOKEN, WRONG_PER_NETWORK
from app.for_programs import PROBLEM_JSON, TITLES
from app.submissions.handover_table import HandoverKind
from app.submissions.rights.handovers import LISTED

JSON, FHIR_JSON = "application/json", "application/fhir+json"
VERSION = "1"
"""Raised when a system that works with the API as it was would not any more."""
ABOUT = (
    "What staff of the clinic handed over, to be fetched by the clinic's own systems. Nothing else is in reach. Ask for what "
    "waits each minute; fetch each; store it; then say that it is taken. What is fetched is the case as it is at that moment. "
    "Everything is answered with no-store, sets no cookie, and is not open to pages of other sites. "
    f"A token may ask {PER_TOKEN.amount} times a minute. A network may try {WRONG_PER_NETWORK.amount} wrong tokens a minute."
)
NO_STORE = {"Cache-Control": {"schema": {"const": "no-store"}}}
MORE_HEADERS = {
    401: {"WWW-Authenticate": {"schema": {"type": "string"}, "description": "Bearer, with the realm."}},
    429: {
        "Retry-After": {"schema": {"type": "integer", "minimum": 1}, "description": "Seconds to wait."},
    },
    503: {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}},
}
ID = {
    "type": "string",
    "pattern": "^[0-9a-f]{32}$",
    "description": "128 random bits; it says nothing of anyone.",
}
HANDOVER_ID = {
    "name": "handover_id",
    "in": "path",
    "required": True,
    "schema": {"type": "string"},
    "description": "The id in the list.",
}
SCHEMAS: dict[str, Any] = {
    "Handover": {
        "type": "object",
        "required": ["id", "kind", "made_at"],
        "additionalProperties": False,
        "properties": {
            "id": ID,
            "kind": {"enum": [kind.value for kind in HandoverKind], "description": "What it is given as."},
            "made_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was handed over, in UTC.",
            },
        },
    },
    "Handovers": {
        "type": "object",
        "required": ["handovers"],
        "additionalProperties": False,
        "properties": {
            "handovers": {
                "type": "array",
                "maxItems": LISTED,
                "items": {"$ref": "#/components/schemas/Handover"},
                "description": "What is not taken yet, the oldest first.",
            }
        },
    },
    "Bundle": {
        "type": "object",
        "required": ["resourceType", "type", "entry"],
        "properties": {
            "resourceType": {"const": "Bundle"},
            "type": {"const": "transaction"},
            "entry": {"type": "array", "items": {"type": "object"}},
        },
        "description": "A FHIR R4 transaction bundle: the same identifiers each time that the same case is given.",
    },
    "Problem": {
        "type": "object",
        "required": ["title", "status"],
        "additionalProperties": False,
        "properties": {"title": {"type": "string"}, "status": {"type": "integer"}},
    },
}


def document(public_url: str) -> dict[str, Any]:
    """Return the document. public_url: of this instance; "" for none."""
    return {
        "openapi": "3.1.1",
        "info": {"title": "Handovers", "version": VERSION, "description": ABOUT},
        "servers": [{"url": public_url or "/"}],
        "security": [{"token": []}],
        "paths": _paths(),
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": SCHEMAS,
        },
    }


def _paths() -> dict[str, Any]:
    listing = _operation(
        "listHandovers", "List what waits, the oldest first.", _content("Handovers", JSON), 406
    )
    fetching = _operation(
        "fetchHandover", "Fetch one case as it is now.", _content("Bundle", FHIR_JSON, JSON), 404, 406
    )
    taking = _operation(
        "takeHandover",
        "Say that it was stored, so that it is not listed any more. Said again, it is the same.",
        {"204": {"description": "It is taken.", "headers": NO_STORE}},
        *(404, 409, 413, 415),
    )
    reading = {
        "operationId": "describe",
        "summary": "This document.",
        "security": [],
        "responses": {
            "200": {"description": "OpenAPI 3.1.", "content": {JSON: {"schema": {"type": "object"}}}},
            "304": {"description": "It is as it was.", "headers": {"ETag": {"schema": {"type": "string"}}}},
        },
    }
    return {
        "/api/handovers": {"get": listing},
        "/api/handovers/{handover_id}": {"parameters": [HANDOVER_ID], "get": fetching},
        "/api/handovers/{handover_id}/taken": {"parameters": [HANDOVER_ID], "post": taking},
        "/api/openapi.json": {"get": reading},
    }


def _operation(operation_id: str, summary: str, answers: dict[str, Any], *problems: int) -> dict[str, Any]:
    refusals = {str(status): _problem(status) for status in sorted((401, *problems, 429, 503))}
    return {"operationId": operation_id, "summary": summary, "responses": {**answers, **refusals}}


def _content(schema: str, *media_types: str) -> dict[str, Any]:
    refers = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    content = dict.fromkeys(media_types, refers)
    return {"200": {"description": f"{schema}.", "headers": NO_STORE, "content": content}}


def _problem(status: int) -> dict[str, Any]:
    return {
        "description": TITLES[status],
        "headers": {**NO_STORE, **MORE_HEADERS.get(status, {})},
        "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
