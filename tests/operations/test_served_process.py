"""What the web server loads: nothing that only commands need or that is not used, and no driver of another database."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ONLY_FOR_COMMANDS = ("alembic", "mako", "pygments", "app.operations.preparation", "app.demo", "psycopg")
ONLY_WHEN_USED = ("app.fhir",)
LOADED = f"""
import sys
import wsgi
from app.operations.command_line import command
command("start")
print([name for name in {(*ONLY_FOR_COMMANDS, *ONLY_WHEN_USED)!r} if name in sys.modules])
"""


def test_the_web_server_loads_no_other_command(prepared_instance: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED],
        env={**os.environ, "INSTANCE_PATH": str(prepared_instance)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "[]\n"
