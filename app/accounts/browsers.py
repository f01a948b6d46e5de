"""What a browser says it is, in two words: enough to know one's own sessions, and no more is stored."""

from __future__ import annotations

FAMILIES = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrom", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "Chromebook"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
)
"""The first part that is found counts: most browsers also name others."""


def family(user_agent: str) -> str:
    """Return such as "Firefox on Windows"; "" if neither is known."""
    browser = _first(user_agent, FAMILIES)
    system = _first(user_agent, SYSTEMS)
    return f"{browser} on {system}" if browser and system else browser or system


def _first(text: str, parts: tuple[tuple[str, str], ...]) -> str:
    return next((name for part, name in parts if part in text), "")
