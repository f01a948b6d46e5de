"""`flask doctor`: looks at everything that has to be right, changes nothing, and says what to do about what is not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

import click
from flask.cli import with_appcontext

from app.operations.doctor_database import database_findings
from app.operations.doctor_finding import BAD, Finding
from app.operations.doctor_machine import machine_findings

SIGNS = {"ok": "ok  ", "warn": "WARN", "bad": "BAD "}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for a monitor.")
@click.option(
    "--full", is_flag=True, help="Check every link of the audit chains, and not only the last ones."
)
@with_appcontext
def doctor(as_json: bool, full: bool) -> None:
    """Check this instance: settings, files, clock, database, keys, traces. Exits with 1 when something is bad."""
    findings = [*machine_findings(), *database_findings(full=full)]
    click.echo(_as_json(findings) if as_json else _as_text(findings))
    if any(finding.level == BAD for finding in findings):
        raise SystemExit(1)


def _as_json(findings: Sequence[Finding]) -> str:
    is_well = not any(finding.level == BAD for finding in findings)
    return json.dumps({"well": is_well, "findings": [asdict(finding) for finding in findings]}, indent=1)


def _as_text(findings: Sequence[Finding]) -> str:
    lines = []
    for finding in findings:
        lines.append(f"{SIGNS[finding.level]}  {finding.about}: {finding.says}")
        if finding.to_do:
            lines.append(f"      -> {finding.to_do}")
    return "\n".join(lines)
