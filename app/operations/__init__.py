"""The command line, and what keeps an instance running."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the commands."""
    from app.operations import commands

    commands.init_app(app)
