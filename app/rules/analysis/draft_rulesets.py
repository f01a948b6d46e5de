"""A draft ruleset: the rules in force with some constants changed by a small JSON object.

For example `{"version": "2.1.0-draft", "last_day_in_window": 70}`. Tables are changed in code only.
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
LONGEST_VERSION = 16  # characters, as many as a submission's column holds
MOST = 36_500  # the largest constant allowed: a hundred years in days
LONGEST_TEXT = 10_000
TIERS = {tier.id: tier for tier in Tier}
TABLES = ("criteria", "safety")
IN_ORDER = (
    ("acute_under_days", "early_subacute_last_day", "last_day_in_window"),
    ("pain_some", "pain_bad", "pain_very_bad"),
)
"""Constants that must not decrease in this order."""


class BadDraft(ValueError):
    """An invalid draft. Says what is wrong, by name."""


def constants(ruleset: Ruleset) -> dict[str, Any]:
    """Return every constant that a draft can change, by name, in its JSON form."""
    names = [each.name for each in fields(ruleset) if each.name not in (VERSION, *TABLES)]
    return {name: _json_form(getattr(ruleset, name)) for name in names}


def changes(draft: Ruleset) -> list[tuple[str, Any, Any]]:
    """Return (name, in force, in the draft) for every constant that differs."""
    current, changed = constants(CURRENT), constants(draft)
    return [(name, current[name], changed[name]) for name in current if current[name] != changed[name]]


def read_draft(text: str) -> Mapping[str, Any]:
    """Parse the JSON object of a draft. Raises BadDraft."""
    if len(text) > LONGEST_TEXT:
        raise BadDraft("This is too long for a draft.")
    try:
        raw = json.loads(text, object_pairs_hook=_without_repeats)
    except BadDraft:
        raise
    except (ValueError, RecursionError):
        raise BadDraft('This is no JSON. Write it such as {"version": "2.1.0-draft", ...}.') from None
    if not isinstance(raw, dict):
        raise BadDraft("A draft is a JSON object: names and values in braces.")
    return raw


def draft_of(raw: Mapping[str, Any]) -> Ruleset:
    """Return the ruleset in force with these constants changed, under this version. Raises BadDraft."""
    version = raw.get(VERSION)
    if not isinstance(version, str) or not re.fullmatch(r"[A-Za-z0-9.+-]+", version):
        raise BadDraft(
            'version: name the draft, such as "2.1.0-draft": letters, figures, points, plus and hyphens.'
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


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) < len(pairs):
        raise BadDraft("One name stands there twice.")
    return unique


def _value(name: str, value: Any) -> Any:
    """Return a value as the ruleset stores it. Raises BadDraft for an unknown name or an invalid value."""
    if name in TABLES:
        raise BadDraft(f"{name}: this is a table; it is changed in code.")
    if name not in constants(CURRENT):
        raise BadDraft(f"{name}: the rules have no constant of this name.")
    current = getattr(CURRENT, name)
    if isinstance(current, Tier):
        if not isinstance(value, str) or value not in TIERS:
            raise BadDraft(f"{name}: a tier, one of {', '.join(TIERS)}.")
        return TIERS[value]
    if isinstance(current, tuple):
        if not isinstance(value, list) or len(value) != len(current) or not all(map(_is_number, value)):
            raise BadDraft(f"{name}: a list of {len(current)} whole numbers.")
        return tuple(value)
    if isinstance(current, Mapping):
        if (
            not isinstance(value, dict)
            or set(value) != set(current)
            or not all(map(_is_number, value.values()))
        ):
            raise BadDraft(f"{name}: a whole number for each of {', '.join(current)}.")
        return value
    if not _is_number(value):
        raise BadDraft(f"{name}: a whole number from 0 to {MOST:,}.")
    return value


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MOST


def _json_form(value: Any) -> Any:
    if isinstance(value, Tier):
        return value.id
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value
