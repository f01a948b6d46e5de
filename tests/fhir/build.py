"""The resources as the tests read them."""

from __future__ import annotations

from typing import Any

from app.fhir.codes import Addresses, code_system
from app.fhir.questionnaire import Published, Wording, items_in, published, questionnaire
from app.i18n.localizers import FixedLocalizer

ADDRESSES = Addresses("https://check.example.org")
SPANISH = (FixedLocalizer("es"),)
SHEETS: dict[bool, Published] = {
    helper: published(questionnaire(Wording(helper, ADDRESSES, SPANISH))) for helper in (False, True)
}
"""The questionnaire for oneself, and for someone else."""
CODES = published(code_system(ADDRESSES, SPANISH))


def items_of(helper: bool = False) -> dict[str, dict[str, Any]]:
    """Return every item of a questionnaire by its linkId."""
    return {item["linkId"]: item for item in items_in(SHEETS[helper].resource["item"])}
