"""Every ruleset that assessed a submission still in the database, by version.

To put a new ruleset in force: add the current one below under its own version, with every constant and table that
is about to change written out (`replace(CURRENT, version="1.0.0", last_day_in_window=84)`); then change the tables
and `RULESET`. An old ruleset stays as long as a submission refers to it: `flask rules replay` assesses with it. If
the code itself (`assess.py` and what it calls) changes its results, keep the old module as well.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.rules.ruleset import CURRENT, Ruleset

RULESETS: Mapping[str, Ruleset] = {CURRENT.version: CURRENT}


def ruleset_named(version: str) -> Ruleset:
    """Return the ruleset of a submission; the one in force if that version is no longer kept."""
    return RULESETS.get(version, CURRENT)
