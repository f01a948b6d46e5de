"""The addresses of the pull API: what waits, one case of it, and the word that it arrived."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from flask import Blueprint, Response, abort, current_app, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.api.bearer import Caller, needs_token
from app.api.traces import note_case, note_list
from app.audit.access_log import Way
from app.clock import local_now, today
from app.extensions import db, writing
from app.i18n.localizers import english_only
from app.submissions.handover_table import Handover
from app.submissions.models import Submission
from app.submissions.rights.handovers import listed, note_fetched, note_taken, withdraw, within_reach
from app.submissions.rights.releases import Release, why_not
from app.submissions.statuses import ActionRefused
from app.submissions.worklist.search import one_submission

bp = Blueprint("api", __name__, url_prefix="/api")

JSON, FHIR_JSON = "application/json", "application/fhir+json"
TRIES = 5
"""So often a bundle is made again, when the case changes just then."""


@bp.get("/handovers")
@open_to(Access.ANYONE)
@english_only
@needs_token
def handovers(caller: Caller) -> ResponseReturnValue:
    """List what waits for this system, the oldest first: numbers that say nothing of anyone."""
    _accepted(JSON)
    found = listed(db.session, caller.clinics, today())
    rows = [_listed(each) for each in found.handovers]
    ids = [each.submission_id for each in found.handovers]
    if found.over:
        with writing.begin() as session:
            withdraw(session, found.over, local_now())
    if request.method != "HEAD":
        note_list(caller, ids)
    return _json({"handovers": rows}, JSON)


def _listed(handover: Handover) -> dict[str, str]:
    made_at = handover.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"id": handover.id, "kind": handover.kind, "made_at": made_at}


@bp.get("/handovers/<handover_id>")
@open_to(Access.ANYONE)
@english_only
@needs_token
def handover(caller: Caller, handover_id: str) -> ResponseReturnValue:
    """Give one case as a FHIR bundle, as it is now. It can be fetched again until it is taken."""
    mimetype = _accepted(FHIR_JSON, JSON)
    for _ in range(TRIES):
        submission = _within_reach(caller, handover_id)
        submission_id, version = submission.id, submission.version
        if request.method == "HEAD":
            return Response(mimetype=mimetype)
        body = _bundle(submission)
        with writing.begin() as session:
            if note_fetched(session, handover_id, version, caller.token_id, local_now()):
                note_case(session, caller, Way.HANDOVER, submission_id)
                return Response(body, mimetype=mimetype)
    return abort(503)


def _within_reach(caller: Caller, handover_id: str) -> Submission:
    """Return the case that waits under this id for this system; 404 for anything else, and when its consent is over."""
    found = within_reach(db.session, handover_id, caller.clinics)
    if found is None or not found[0].waits:
        abort(404)
    if why_not(found[1], Release.FILE, today()):
        with writing.begin() as session:
            withdraw(session, [handover_id], local_now())
        abort(404)
    return one_submission(db.session, found[1].id) or abort(404)


def _bundle(submission: Submission) -> str:
    from app.exports.fhir_file import fhir_file
    from app.exports.publications import current_publications

    zone = current_app.config["SETTINGS"].timezone
    return fhir_file(db.session, submission, current_publications(), zone)


@bp.post("/handovers/<handover_id>/taken")
@open_to(Access.ANYONE)
@english_only
@needs_token
def taken(caller: Caller, handover_id: str) -> ResponseReturnValue:
    """Let it wait no more, as the system has it for good. Said twice, it is the same."""
    if request.get_data() and request.mimetype != JSON:
        abort(415)
    found = within_reach(db.session, handover_id, caller.clinics)
    if found is None:
        abort(404)
    submission_id = found[1].id
    try:
        with writing.begin() as session:
            if note_taken(session, handover_id, caller.token_id, local_now()):
                note_case(session, caller, Way.HANDOVER_TAKEN, submission_id)
    except LookupError:
        abort(404)
    except ActionRefused:
        abort(409)
    return Response(status=204)


@bp.get("/openapi.json")
@open_to(Access.PUBLIC)
@english_only
def openapi() -> ResponseReturnValue:
    """Describe these addresses in the form that other software reads."""
    from app.api.openapi import document

    response = _json(document(current_app.config["SETTINGS"].public_url), JSON)
    response.headers["Cache-Control"] = "public, no-cache"
    response.add_etag(weak=True)
    return response.make_conditional(request)


def _accepted(*offered: str) -> str:
    """Return the media type to answer with; 406 when the header Accept leaves none of them."""
    accepted = request.accept_mimetypes
    return (accepted.best_match(offered) or abort(406)) if accepted else offered[0]


def _json(content: dict[str, Any], mimetype: str) -> Response:
    return Response(json.dumps(content, ensure_ascii=False, separators=(",", ":")), mimetype=mimetype)
