"""What a proxy, a service manager and a monitor ask: does the process answer, can it serve patients, how long is the queue."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Flask, Response, abort, current_app, jsonify, request

from app.access import Access, open_to
from app.extensions import client_address
from app.i18n.localizers import english_only
from app.operations.doctor_finding import BAD
from app.operations.metrics import as_text, measured
from app.operations.readiness import readiness
from app.proxy_headers import FORWARDED, HEALTH, METRICS, READY

TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8"

Environ = dict[str, Any]

bp = Blueprint("health", __name__)


def init_app(app: Flask) -> None:
    """Add the three pages. They answer under any host name: a monitor asks a machine, not the public address."""
    app.register_blueprint(bp)
    public = urlsplit(app.config["SETTINGS"].public_url).netloc
    if public:
        app.wsgi_app = _under_any_name(app.wsgi_app, public)  # type: ignore[method-assign]


def _under_any_name(wrapped: Callable[..., Iterable[bytes]], public: str) -> Callable[..., Iterable[bytes]]:
    def asked(environ: Environ, start_response: Any) -> Iterable[bytes]:
        if environ.get("PATH_INFO") in (HEALTH, READY, METRICS):
            environ["HTTP_HOST"] = public
        return wrapped(environ, start_response)

    return asked


@bp.get(HEALTH)
@open_to(Access.ANYONE)
@english_only
def health() -> Response:
    """Say that this process answers. The database is not asked: a process is not ended because that is away."""
    return Response("ok\n", mimetype="text/plain")


@bp.get(READY)
@open_to(Access.ANYONE)
@english_only
def ready() -> tuple[Response, int]:
    """Say whether this process can take what patients send, and what is wrong; 503 when it cannot."""
    _only_monitors()
    findings = readiness()
    is_ready = not any(finding.level == BAD for finding in findings)
    says = [{"about": each.about, "level": each.level, "says": each.says} for each in findings]
    return jsonify(ready=is_ready, findings=says), 200 if is_ready else 503


@bp.get(METRICS)
@open_to(Access.ANYONE)
@english_only
def metrics() -> Response:
    """Give numbers in the text format of Prometheus: counts only, nothing of a patient."""
    _only_monitors()
    return Response(as_text(measured()), content_type=TEXT_FORMAT)


def _only_monitors() -> None:
    """Hide the page from everyone but this machine itself, and those who have the token of MONITOR_TOKEN."""
    token = current_app.config["SETTINGS"].monitor_token
    given = request.headers.get("Authorization", "")
    if token and hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return
    address = client_address()
    is_forwarded = any(name in request.headers for name in FORWARDED)
    if address is None or not address.is_loopback or is_forwarded:
        abort(404)
