"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the commands, and the pages for monitors."""
    from app.operations import health_views  # imported here: they need config, which imports a part of app
    from app.operations.command_line import CommandLine

    health_views.init_app(app)
    app.cli = CommandLine(app.name)
