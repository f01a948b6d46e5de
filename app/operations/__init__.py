"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask

from app.operations import health_views
from app.operations.command_line import CommandLine


def init_app(app: Flask) -> None:
    """Add the commands, and the pages for monitors."""
    health_views.init_app(app)
    app.cli = CommandLine(app.name)
