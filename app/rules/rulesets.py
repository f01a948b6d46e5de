"""Every ruleset that assessed a submission still in the database, by version: how to assess what was stored again.

To put a new ruleset in force: copy the whole one in force, with everything its results depend on, into a folder of its
own that imports nothing (as `v1_0_0`), and add it below; then change the rules and `RULESET`. An old ruleset stays as
long as a submission names it: `flask rules replay` assesses with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.quoted_numbers import QuotedRuleset
from app.rules.record import as_record, by_codes
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.v1_0_0 import assessment as v1_0_0
from app.rules.v1_0_0.numbers import NUMBERS

AssessStored = Callable[[Mapping[str, Any], date], dict[str, Any]]
"""Assesses stored answers as of the day they were sent, and returns the record with next steps as codes.

The answers: those given and those that stood for questions not asked, in their JSON form by question id. Raises
ValueError for a question or a value that the ruleset does not know, or reads otherwise than it was stored.
"""


def assess_in_force(stored: Mapping[str, Any], as_of: date, ruleset: Ruleset = CURRENT) -> dict[str, Any]:
    """Assess stored answers with the rules in force: see `AssessStored`."""
    answers = load_known(stored, JOURNEY.questions, as_of)
    if answers.dump() != stored:
        raise ValueError(stored)
    return by_codes(as_record(assess(answers, as_of, ruleset)))


RULESETS: Mapping[str, AssessStored] = {
    CURRENT.version: assess_in_force,
    v1_0_0.VERSION: v1_0_0.assess_stored,
}
"""A frozen ruleset comes after the one in force, so that it also wins over it."""

_NUMBERS: Mapping[str, QuotedRuleset] = {CURRENT.version: CURRENT, v1_0_0.VERSION: NUMBERS}


def ruleset_named(version: str) -> QuotedRuleset:
    """Return the numbers that sentences quote of a submission's ruleset; of the one in force if it is not kept."""
    return _NUMBERS.get(version, CURRENT)
