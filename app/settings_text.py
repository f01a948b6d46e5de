"""Reading one setting from its text. What cannot be read becomes one more problem, for the operator."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from limits import parse_many

LEAST_OF_A_TOKEN = 32


def whole_number(
    env: Mapping[str, str],
    name: str,
    default: int,
    problems: list[str],
    *,
    least: int = 0,
    most: int = 365,
) -> int:
    """Return a whole number; the default, and one more problem, for any other text."""
    text = env.get(name, "").strip()
    if not text:
        return default
    if text.isascii() and text.isdigit() and least <= int(text) <= most:
        return int(text)
    problems.append(f"{name} is {text!r}; it must be a whole number from {least} to {most}")
    return default


def limit(env: Mapping[str, str], name: str, default: str, problems: list[str]) -> str:
    """Return a limit in the rate limiter's notation; one that cannot be read is one more problem."""
    text = env.get(name, "").strip() or default
    try:
        parse_many(text)
    except ValueError:
        problems.append(f"{name} is {text!r}; it must be written like {default!r}")
    return text


def has_word(env: Mapping[str, str], name: str, word: str, problems: list[str]) -> bool:
    """Return whether a setting says a word; any other text is one more problem, and leaving it out says no."""
    text = env.get(name, "").strip()
    if text not in ("", word):
        problems.append(f"{name} is {text!r}; it must be {word!r}, or left out")
    return text == word


def token(env: Mapping[str, str], name: str, problems: list[str]) -> str:
    """Return a secret that others send in a header, or "" where the setting is left out; a short one is one more problem."""
    text = env.get(name, "").strip()
    if text and (len(text) < LEAST_OF_A_TOKEN or not text.isascii() or not text.isprintable()):
        problems.append(
            f"{name} must have at least {LEAST_OF_A_TOKEN} plain characters. To make one: openssl rand -hex 32"
        )
    return text


def zone(name: str, problems: list[str]) -> ZoneInfo:
    """Return a time zone by name; Chicago's, and one more problem, for an unknown name."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # an unknown zone is a KeyError; a bad path is one of the others
        problems.append(f"CLINIC_TIMEZONE {name!r} is not a known time zone")
    return ZoneInfo("America/Chicago")


def path(env: Mapping[str, str], name: str) -> Path | None:
    """Return an absolute path, or None where the setting is left out."""
    text = env.get(name, "").strip()
    return Path(text).absolute() if text else None
