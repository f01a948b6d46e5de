"""Warns in the log when the proxy's headers and PROXY_HOPS do not fit: then the limits cannot tell patients apart."""

from __future__ import annotations

import logging
from functools import cache

from flask import Flask, current_app, request

HEALTH, READY, METRICS = "/healthz", "/readyz", "/metrics"
FORWARDED = ("X-Forwarded-For", "Forwarded")
_LOG = logging.getLogger(__name__)


def init_app(app: Flask) -> None:
    """Look at the headers of each request in production; a local instance has no proxy."""
    if app.config["SETTINGS"].is_production:
        app.before_request(_check)


def _check() -> None:
    has_header = any(name in request.headers for name in FORWARDED)
    if current_app.config["SETTINGS"].proxy_hops == 0:
        if has_header:
            warn_of_headers_not_read()
    elif "X-Forwarded-For" not in request.headers and not is_health_check():
        warn_of_no_header()


def is_health_check() -> bool:
    """Whether the proxy, or a monitor beside it, asks how this works."""
    return request.path in (HEALTH, READY, METRICS)


@cache
def warn_of_headers_not_read() -> None:
    """Log once per process that a proxy sends addresses that are not read."""
    _LOG.warning("a proxy sends X-Forwarded-For, but PROXY_HOPS is 0: all patients count as one address")


@cache
def warn_of_no_header() -> None:
    """Log once per process that the proxy does not set the header: then a client may, and so evade every limit."""
    _LOG.warning(
        "PROXY_HOPS is set, but a request had no X-Forwarded-For: make the proxy set it on each request"
    )
