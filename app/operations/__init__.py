"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the commands, and the pages for monitors."""
    from app.operations import commands, health_views

    commands.init_app(app)
    health_views.init_app(app)


def upgrade_later(app: Flask) -> None:
    """Bring the database up to date when it is there."""
    from app.operations import late_upgrade

    late_upgrade.begin(app)
