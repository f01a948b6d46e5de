"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask, *, upgrades_later: bool = False) -> None:
    """Add the commands, and the pages for monitors. upgrades_later: bring the database up to date when it is there."""
    from app.operations import commands, health_views

    commands.init_app(app)
    health_views.init_app(app)
    if upgrades_later:
        from app.operations import late_upgrade

        late_upgrade.begin(app)
