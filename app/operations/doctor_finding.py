"""What `flask doctor` finds."""

from __future__ import annotations

from dataclasses import dataclass

OK, WARN, BAD = "ok", "warn", "bad"


@dataclass(frozen=True)
class Finding:
    """One line. about: what was looked at. level: OK, WARN or BAD. says: what was found. to_do: what to do about it, or ""."""

    about: str
    level: str
    says: str
    to_do: str = ""


def bad_unless(is_right: bool, about: str, says: str, otherwise: str, to_do: str) -> Finding:
    """Return an OK finding, or a BAD one with what to do."""
    return Finding(about, OK, says) if is_right else Finding(about, BAD, otherwise, to_do)
