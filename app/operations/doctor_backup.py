"""What `flask doctor` finds out about backups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.instance_files import readable_by_others
from app.keys import KeyProblem
from app.operations.backup import last_backup
from app.operations.backup_key import BackupKeys
from app.operations.doctor_finding import BAD, OK, WARN, Finding
from config import Settings

ABOUT, LATE = "backups", timedelta(hours=26)
TO_DO = "Run flask backup FOLDER every day, and restore the latest one elsewhere once a month."


def backup_findings(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Yield when the last backup was made from here, and whether others can read the key of the backups. now: aware."""
    yield backup_finding(settings, now)
    for reason in readable_by_others([settings.backup_key_file]):
        yield Finding("file modes", BAD if settings.is_production else WARN, reason)


def backup_finding(settings: Settings, now: datetime) -> Finding:
    """Say when the last backup was made from here, or why none can be made. now: aware."""
    try:
        _ = BackupKeys(settings.backup_key_file).in_use
    except KeyProblem as problem:
        return Finding(ABOUT, BAD if settings.is_production else WARN, f"none can be made: {problem}", TO_DO)
    last = last_backup(settings.instance_path)
    if last is None:
        return Finding(ABOUT, WARN, "none is known to this instance", TO_DO)
    made_at, file = last
    hours = (now - made_at) // timedelta(hours=1)
    says = f"the last one was made {hours} hours ago: {file}"
    return Finding(ABOUT, WARN, says, TO_DO) if now - made_at > LATE else Finding(ABOUT, OK, says)
