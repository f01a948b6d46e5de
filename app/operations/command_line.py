"""The command line. Each command is imported when it is used: the web server is one of them, and needs no other."""

from __future__ import annotations

from functools import cache
from importlib import import_module

import click
from flask.cli import AppGroup

from app.operations.plain_problems import told_plainly

PLACES = {
    "api-token": "api_token_commands",
    "assess": "assess_command",
    "audit": "audit_commands",
    "backup": "backup_command",
    "clinics": "clinic_commands",
    "database": "database_commands",
    "demo": "demo_command",
    "deploy-files": "deploy_command",
    "doctor": "doctor",
    "drafts": "draft_commands",
    "fhir": "fhir_commands",
    "keys": "key_commands",
    "languages": "language_commands",
    "move-to": "move.command",
    "patient": "patient_commands",
    "pause": "pause_commands",
    "reports": "report_commands",
    "restore": "restore_command",
    "resume": "pause_commands",
    "retention": "retention_command",
    "rules": "rules_commands",
    "staff": "staff_commands",
    "start": "start_command",
    "worker": "worker_command",
}
"""The module of each command below `app.operations`. There it has its own name, with _ for -."""


class CommandLine(AppGroup):
    """The commands of the application."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return their names."""
        return sorted({*super().list_commands(ctx), *PLACES})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None if there is none of that name."""
        return command(cmd_name) if cmd_name in PLACES else super().get_command(ctx, cmd_name)


@cache
def command(name: str) -> click.Command:
    """Return one of the commands of PLACES."""
    module = import_module(f"app.operations.{PLACES[name]}")
    found: click.Command = getattr(module, name.replace("-", "_"))
    return told_plainly(found)
