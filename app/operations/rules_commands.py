"""The commands for the rules: proving, evaluating, replaying and comparing them."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from app.clock import today
from app.information.certificate import FILE, certificate_text
from app.operations.compare_command import compare_rules
from app.operations.evaluation_report import evaluate_rules
from app.operations.proof_lines import proof_lines
from app.operations.replay_command import replay_rules
from app.rules.analysis.proof import Prover
from app.rules.analysis.properties import PROPERTIES

rules = AppGroup("rules", help="Prove the rules.")
for command in (evaluate_rules, replay_rules, compare_rules):
    rules.add_command(command)


@rules.command("prove")
@click.option(
    "--certificate", is_flag=True, help="Keep what was proven: /how-it-works/for-doctors publishes it."
)
def prove_rules(certificate: bool) -> None:
    """Prove the rules over all answers. Exits with 1 on any violation, with the smallest example of each."""
    proof = Prover().prove(PROPERTIES, lambda code: click.echo(f"proving {code}", err=True))
    for line in proof_lines(proof):
        click.echo(line)
    if not proof.holds:
        raise SystemExit(1)
    if certificate:
        FILE.write_text(certificate_text(proof, today()), encoding="utf-8")
        click.echo(f"The certificate is kept in {FILE}.")
