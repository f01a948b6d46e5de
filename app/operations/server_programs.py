"""The programs of PostgreSQL that read and write whole databases, called so that no password stands in a list of processes."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from app.operations.backup_manifest import BackupProblem
from app.server_address import for_libpq

PER_MAJOR = 10_000


class ServerProgram:
    """`pg_dump` or `pg_restore`. folder: where it is; None for any on the path."""

    def __init__(self, name: str, folder: Path | None) -> None:
        self.name, self.path = name, str(folder / name) if folder else name

    def refuse_unfit(self, connection: Connection) -> None:
        """Raise BackupProblem if it is missing, or older than the server."""
        server = int(connection.scalar(text("SHOW server_version_num"))) // PER_MAJOR
        try:
            printed = subprocess.run(  # noqa: S603  (the same)
                [self.path, "--version"], capture_output=True, text=True, check=True
            ).stdout
        except (OSError, subprocess.CalledProcessError):
            raise BackupProblem(
                f"there is no program {self.path}. Install the client of PostgreSQL {server}, or say with "
                "POSTGRES_PROGRAMS in which folder it is"
            ) from None
        found = re.search(r"\) (\d+)", printed)
        if found is None or int(found[1]) < server:
            raise BackupProblem(
                f"{printed.strip()} is older than the server, PostgreSQL {server}. Install the client of that version, or say "
                "with POSTGRES_PROGRAMS in which folder it is"
            )

    def start(self, url: str, *options: str, **files: Any) -> subprocess.Popen[bytes]:
        """Start it on a database. files: its stdin, stdout and stderr."""
        from psycopg.conninfo import (  # imported here: only a server needs its driver
            conninfo_to_dict,
            make_conninfo,
        )

        parts = conninfo_to_dict(for_libpq(url))
        password = str(parts.pop("password", "") or "")
        environ = {**os.environ, "PGPASSWORD": password} if password else dict(os.environ)
        command = [self.path, f"--dbname={make_conninfo('', **parts)}", *options]
        return subprocess.Popen(command, env=environ, **files)  # noqa: S603  (the operator's own program, no shell)
