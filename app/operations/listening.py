"""Where an instance listens, and where it is found."""

from __future__ import annotations

from ipaddress import ip_address

import click
from flask import current_app

USUAL_HOST, USUAL_PORT = "127.0.0.1", 8000


def refuse_open_address(host: str) -> None:
    """Raise ClickException in production when other machines could reach this address, unless OPEN_ADDRESS allows it."""
    settings = current_app.config["SETTINGS"]
    if settings.is_production and not settings.open_address and not _is_loopback(host):
        raise click.ClickException(
            f"{host} can be reached from other machines, past the proxy that ends TLS and holds slow clients back: listen on "
            f"{USUAL_HOST}, or set OPEN_ADDRESS=allowed if a firewall lets the proxy alone through."
        )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return host == "localhost"


def address_of(host: str = USUAL_HOST, port: int = USUAL_PORT) -> str:
    """Return the address of this instance, without a slash at its end: the public one, or where `flask start` listens."""
    shown = USUAL_HOST if host in ("0.0.0.0", "::") else host  # noqa: S104
    return current_app.config["SETTINGS"].public_url or f"http://{shown}:{port}"


def bind_to(host: str, port: int) -> str:
    """Return a host and port as one address."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
