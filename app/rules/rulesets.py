"""Every ruleset that ever judged a submission that is still stored, by version.

To put a new one in force: give the one of now its place below under its own version, with every constant and table
that is about to change written out (`replace(CURRENT, version="1.0.0", last_day_in_window=84)`); then change the tables
and `RULESET`. An old one stays as long as a submission names it: `flask rules replay` assesses with it. When the fold
itself (`assess.py` and what it calls) changes its results, the old module stays beside it too.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.rules.ruleset import CURRENT, Ruleset

RULESETS: Mapping[str, Ruleset] = {CURRENT.version: CURRENT}


def ruleset_named(version: str) -> Ruleset:
    """The ruleset that judged a submission; the one in force when it is not kept any more."""
    return RULESETS.get(version, CURRENT)
