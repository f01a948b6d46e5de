"""How a command refuses."""

from __future__ import annotations

import pytest
from click import ClickException
from flask import Flask

from app.operations.plain_problems import in_words
from app.operations.preparation import prepare
from tests.operations.running import HOST


def refusal(app: Flask, command: str) -> str:
    """Run a command that refuses, and return its output. `start` prepares in a process of its own: here it does not."""
    if command == "start":
        with app.app_context(), pytest.raises(ClickException) as refused, in_words():
            prepare(HOST, 8000)
        return f"Error: {refused.value.format_message()}"
    result = app.test_cli_runner().invoke(args=command.split())
    assert result.exit_code == 1, command
    return result.output
