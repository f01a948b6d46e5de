"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the commands."""
    from app.operations import commands

    commands.init_app(app)
