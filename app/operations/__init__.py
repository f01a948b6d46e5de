"""The command line, and running an instance."""

from __future__ import annotations

from flask import Flask


def init_app(app: Flask, *, is_served: bool = False, upgrades_later: bool = False) -> None:
    """Add the commands, and the pages for monitors.

    is_served: in a process of a server, which has no command line: what only commands need is not loaded.
    upgrades_later: bring the database up to date when it is there.
    """
    from app.operations import health_views

    health_views.init_app(app)
    if not is_served:
        from app.operations import commands

        commands.init_app(app)
    if upgrades_later:
        from app.operations import late_upgrade

        late_upgrade.begin(app)
