"""The check for other software: its questionnaires and codes as FHIR R4 resources. Public and read-only.

What builds them is imported when they are first asked for.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, current_app, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.extensions import db
from app.i18n.localizers import english_only
from app.submissions.intake.shown_texts import stored_questionnaire

if TYPE_CHECKING:
    from app.exports.publications import Publications

bp = Blueprint("fhir", __name__, url_prefix="/fhir")

FHIR_JSON = "application/fhir+json"
FHIR_VERSION = "4.0.1"
CHANGED_ON = "2026-12-01"
"""The day on which what the capability statement says was last changed."""


@bp.get("/metadata")
@open_to(Access.PUBLIC)
@english_only
def metadata() -> ResponseReturnValue:
    """Show what other software can read here, as a capability statement."""
    readable = [{"type": kind, "interaction": [{"code": "read"}]} for kind in ("CodeSystem", "Questionnaire")]
    return _answer(
        {
            "resourceType": "CapabilityStatement",
            "status": "active",
            "date": CHANGED_ON,
            "kind": "instance",
            "implementation": {
                "description": "The back pain check of a spine clinic: its questions and codes",
                "url": f"{_publications().addresses.base}/fhir",
            },
            "fhirVersion": FHIR_VERSION,
            "format": ["json"],
            "rest": [{"mode": "server", "resource": readable}],
        }
    )


@bp.get("/<kind>/<name>")
@open_to(Access.PUBLIC)
@english_only
def resource(kind: str, name: str) -> ResponseReturnValue:
    """Show a resource as it is today, or the version named in the address that something was sent with."""
    published = _publications()
    today = published.of_type(kind, name)
    if today is None:
        return _not_found(f"There is no {kind}/{name} here.")
    version = request.args.get("version", today.version)
    if version == today.version:
        return _answer(today.resource)
    address = today.resource["url"]
    older = published.find(address, version, lambda: stored_questionnaire(db.session, version))
    if older is not None:
        return _answer(older)
    return _not_found(f"There is no version {version} of {kind}/{name} here: nothing was sent with it.")


@bp.get("/<kind>")
@open_to(Access.PUBLIC)
@english_only
def all_of_kind(kind: str) -> ResponseReturnValue:
    """Say that a kind of resource is not listed."""
    return _not_found(f"There is no list of {kind} here. See /fhir/metadata for what can be read.")


def _publications() -> Publications:
    from app.exports.publications import current_publications

    return current_publications()


def _answer(content: dict[str, Any], status: int = 200) -> Response:
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    response = current_app.response_class(body, status, mimetype=FHIR_JSON)
    if status == 200:
        response.headers["Cache-Control"] = "public, no-cache"
        response.set_etag(content.get("version", CHANGED_ON), weak=True)
        response.make_conditional(request)
    return response


def _not_found(says: str) -> Response:
    issue = {"severity": "error", "code": "not-found", "diagnostics": says}
    return _answer({"resourceType": "OperationOutcome", "issue": [issue]}, 404)
