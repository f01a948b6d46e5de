"""The keys of an instance as they are stored."""

from __future__ import annotations

import json
from pathlib import Path


def every_key(folder: Path) -> list[str]:
    """Return every key in the key files of a folder."""
    files = [folder / "keys.json", folder / "database-key.json"]
    stored = [json.loads(file.read_text()) for file in files]
    return [key for kinds in stored for by_id in kinds.values() for key in by_id.values()]
