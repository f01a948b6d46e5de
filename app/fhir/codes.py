"""Addresses and codes: where the resources are published, and what each answer is called in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.fhir.texts import designations
from app.questionnaire.localization import Localizer
from app.questionnaire.question import NOT_SURE, DateQuestion, Option, Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.text import Text, shared_text
from app.rules.criteria import Verdict
from app.rules.tiers import Tier

Json = dict[str, Any]

STRUCTURES = "http://hl7.org/fhir/StructureDefinition/"
NOT_SURE_SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
NOT_SURE_CODE = "asked-unknown"
NOT_ASKED_CODE = "not-asked"
LOINC = "http://loinc.org"

FOR_ONESELF, FOR_SOMEONE_ELSE = "back-pain-check", "back-pain-check-for-someone-else"
CODE_SYSTEM = "back-pain-check"
INTERPRETER_CALL = "interpreter-call"
"""The tag of a response without answers: the patient only asked to be called with an interpreter."""
WEEKS_AGO = Option("weeks_ago", shared_text("About how many weeks ago"))
"""A way to give a date that stored answers have, although the pages no longer offer it."""

OWN_CODES = {
    INTERPRETER_CALL: "Asked to be called with an interpreter, answered no question",
    "tier": "How soon, and by whom, it is read",
    "tier_now": "How soon, and by whom, since it was raised after it was sent",
    "score": "Score, 0 to 22",
    "suspicion": "Signs of a spine fracture, 0 to 7",
    "window": "First and last day on which the treatment window may close",
    "flag": "Flag raised by the rules",
    "review": "Review by the spine clinic",
}
_TIERS = {f"tier.{tier.id}": tier.label for tier in reversed(Tier)}
_VERDICTS = {f"verdict.{verdict.value}": verdict.value.replace("_", " ") for verdict in Verdict}


@dataclass(frozen=True)
class Addresses:
    """Where this instance publishes. base: its public address, without a slash at the end."""

    base: str

    def questionnaire(self, name: str) -> str:
        """Return the canonical address of a questionnaire."""
        return f"{self.base}/fhir/Questionnaire/{name}"

    @property
    def code_system(self) -> str:
        """The canonical address of the code system."""
        return f"{self.base}/fhir/CodeSystem/{CODE_SYSTEM}"

    def identifiers(self, kind: str) -> str:
        """Return the system of the identifiers of one kind of resource."""
        return f"{self.base}/fhir/id/{kind}"


def name_of(*, helper: bool) -> str:
    """Return the id of the questionnaire: for oneself, or for someone else."""
    return FOR_SOMEONE_ELSE if helper else FOR_ONESELF


def options_of(question: Question[Any]) -> tuple[Option, ...]:
    """Return what can be chosen: the options, or the ways to give a date."""
    if isinstance(question, DateQuestion):
        return (*question.ways[:-1], WEEKS_AGO, question.ways[-1])
    options: tuple[Option, ...] = getattr(question, "options", ())
    return options


def coding(addresses: Addresses, question_id: str, value: str) -> Json:
    """Return the code of a value of a question, without its words."""
    if value == NOT_SURE:
        return {"system": NOT_SURE_SYSTEM, "code": NOT_SURE_CODE}
    return {"system": addresses.code_system, "code": f"{question_id}.{value}"}


def own_coding(addresses: Addresses, code: str) -> Json:
    """Return the code of something that is no answer, with its words. Raises KeyError."""
    return {"system": addresses.code_system, "code": code, "display": _other_codes()[code]}


def code_system(addresses: Addresses, languages: Sequence[Localizer]) -> Json:
    """Return the code system as a resource, without its version. languages: those besides English."""
    answers = [_concept(code, words, languages) for code, words in _answer_codes()]
    others = _other_codes()
    return {
        "resourceType": "CodeSystem",
        "id": CODE_SYSTEM,
        "language": "en",
        "url": addresses.code_system,
        "name": "BackPainCheck",
        "title": "Answers and results of the back pain check",
        "status": "active",
        "caseSensitive": True,
        "content": "complete",
        "count": len(answers) + len(others),
        "concept": [*answers, *({"code": code, "display": words} for code, words in others.items())],
    }


@cache
def _other_codes() -> dict[str, str]:
    """Return every code that is no answer, with its words."""
    criteria = {f"criterion.{question.id}": question.short for question in JOURNEY.questions}
    return {**OWN_CODES, **_TIERS, **_VERDICTS, **criteria}


def _answer_codes() -> Iterator[tuple[str, Text]]:
    for question in JOURNEY.questions:
        for option in options_of(question):
            if option.value != NOT_SURE:
                yield f"{question.id}.{option.value}", option.label


def _concept(code: str, words: Text, languages: Sequence[Localizer]) -> Json:
    concept: Json = {"code": code, "display": words.patient}
    if others := designations(words, languages):
        concept["designation"] = others
    return concept
