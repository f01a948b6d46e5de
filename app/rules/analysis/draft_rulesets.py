"""A draft of a ruleset: the rules in force with some constants changed, as a small JSON object says.

`{"version": "1.1.0-draft", "last_day_in_window": 70}`. Tables are not changed this way, but in code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from app.rules.ruleset import CURRENT, Ruleset
from app.rules.rulesets import RULESETS
from app.rules.tiers import Tier

VERSION = "version"
LONGEST_VERSION = 16  # signs, as many as a submission's column holds
MOST = 36_500  # no constant is larger: a hundred years in days
LONGEST_TEXT = 10_000
TIERS = {tier.id: tier for tier in Tier}
TABLES = ("criteria", "safety")
IN_ORDER = (
    ("acute_under_days", "early_subacute_last_day", "last_day_in_window"),
    ("pain_some", "pain_bad", "pain_very_bad"),
)
"""Names whose numbers must not fall."""


class BadDraft(ValueError):
    """A draft that is none. Says what is wrong, by name."""


def constants(ruleset: Ruleset) -> dict[str, Any]:
    """Every constant that a draft can change, by name, in its JSON form."""
    names = [each.name for each in fields(ruleset) if each.name not in (VERSION, *TABLES)]
    return {name: _plain(getattr(ruleset, name)) for name in names}


def changes(draft: Ruleset) -> list[tuple[str, Any, Any]]:
    """(name, in force, in the draft) of every constant that differs."""
    now, then = constants(CURRENT), constants(draft)
    return [(name, now[name], then[name]) for name in now if now[name] != then[name]]


def read_draft(text: str) -> Mapping[str, Any]:
    """The JSON object in a text. Raises BadDraft."""
    if len(text) > LONGEST_TEXT:
        raise BadDraft("This is too long for a draft.")
    try:
        raw = json.loads(text, object_pairs_hook=_once_each)
    except BadDraft:
        raise
    except (ValueError, RecursionError):
        raise BadDraft('This is no JSON. Write it such as {"version": "1.1.0-draft", ...}.') from None
    if not isinstance(raw, dict):
        raise BadDraft("A draft is a JSON object: names and values in braces.")
    return raw


def draft_of(raw: Mapping[str, Any]) -> Ruleset:
    """The ruleset in force, with these constants changed, under this version. Raises BadDraft."""
    version = raw.get(VERSION)
    if not isinstance(version, str) or not re.fullmatch(r"[A-Za-z0-9.+-]+", version):
        raise BadDraft(
            'version: name the draft, such as "1.1.0-draft": letters, figures, points, plus and hyphens.'
        )
    if len(version) > LONGEST_VERSION:
        raise BadDraft(f"version: at most {LONGEST_VERSION} signs.")
    if version in RULESETS:
        raise BadDraft(f"version: {version} is taken by a ruleset that is or was in force.")
    changed = {name: _value(name, value) for name, value in raw.items() if name != VERSION}
    draft = replace(CURRENT, version=version, **changed)
    for names in IN_ORDER:
        numbers = [getattr(draft, name) for name in names]
        if numbers != sorted(numbers):
            raise BadDraft(f"{', '.join(names)}: these must not fall from one to the next.")
    return draft


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadDraft("One name stands there twice.")
    return found


def _value(name: str, value: Any) -> Any:
    """A value as the ruleset holds it. Raises BadDraft for a name that it has not, and a value that does not fit."""
    if name in TABLES:
        raise BadDraft(f"{name}: this is a table; it is changed in code.")
    if name not in constants(CURRENT):
        raise BadDraft(f"{name}: the rules have no constant of this name.")
    now = getattr(CURRENT, name)
    if isinstance(now, Tier):
        if not isinstance(value, str) or value not in TIERS:
            raise BadDraft(f"{name}: a tier, one of {', '.join(TIERS)}.")
        return TIERS[value]
    if isinstance(now, tuple):
        if not isinstance(value, list) or len(value) != len(now) or not all(map(_is_number, value)):
            raise BadDraft(f"{name}: a list of {len(now)} whole numbers.")
        return tuple(value)
    if isinstance(now, Mapping):
        if not isinstance(value, dict) or set(value) != set(now) or not all(map(_is_number, value.values())):
            raise BadDraft(f"{name}: a whole number for each of {', '.join(now)}.")
        return value
    if not _is_number(value):
        raise BadDraft(f"{name}: a whole number from 0 to {MOST:,}.")
    return value


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MOST


def _plain(value: Any) -> Any:
    if isinstance(value, Tier):
        return value.id
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value
