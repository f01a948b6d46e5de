"""The check as a Questionnaire: one for who answers for oneself, one for who answers for someone else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.fhir import date_items
from app.fhir.codes import STRUCTURES, Addresses, Json, coding, name_of, options_of
from app.fhir.texts import with_words
from app.questionnaire.journey import Page, Section, WhenAnswered
from app.questionnaire.localization import Localizer
from app.questionnaire.question import (
    NONE_OF_THESE,
    NOT_SURE,
    DateQuestion,
    MultipleChoice,
    Option,
    Question,
    Scale,
)
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.start import ANSWERING_FOR, SELF, SOMEONE_ELSE

VERSION_DIGITS = 12
TITLES = {False: "Back pain check", True: "Back pain check, for someone else"}


@dataclass(frozen=True)
class Published:
    """A resource as it is published.

    body: its JSON without the version, always written the same way. fingerprint: the first 32 hex digits of its SHA-256.
    """

    body: str

    @cached_property
    def fingerprint(self) -> str:
        """The first 32 hex digits of the body's SHA-256."""
        return hashlib.sha256(self.body.encode()).hexdigest()[:32]

    @property
    def version(self) -> str:
        """The first digits of the fingerprint: who changes a word changes the version."""
        return self.fingerprint[:VERSION_DIGITS]

    @cached_property
    def resource(self) -> Json:
        """The resource with its version. It is shared: do not change it."""
        return {**json.loads(self.body), "version": self.version}


def published(resource: Json) -> Published:
    """Return a resource, which has no version yet, as it is published."""
    return Published(json.dumps(resource, ensure_ascii=False, separators=(",", ":")))


@dataclass(frozen=True)
class Wording:
    """For whom and in what words a questionnaire is written. languages: those besides English."""

    helper: bool
    addresses: Addresses
    languages: Sequence[Localizer]


def questionnaire(wording: Wording) -> Json:
    """Return the questionnaire as a resource, without its version."""
    name = name_of(helper=wording.helper)
    return {
        "resourceType": "Questionnaire",
        "id": name,
        "language": "en",
        "url": wording.addresses.questionnaire(name),
        "name": "BackPainCheckForSomeoneElse" if wording.helper else "BackPainCheck",
        "title": TITLES[wording.helper],
        "status": "active",
        "subjectType": ["Patient"],
        "item": [_section(section, wording) for section in JOURNEY.sections],
    }


def items_in(items: Iterable[Json]) -> Iterator[Json]:
    """Yield every item, those within others too, in order."""
    for item in items:
        yield item
        yield from items_in(item.get("item", ()))


def _section(section: Section, wording: Wording) -> Json:
    group: Json = {"linkId": f"section.{section.id}"}
    with_words(group, "text", section.title.for_(wording.helper), wording.languages)
    return {**group, "type": "group", "item": [_page(page, wording) for page in section.pages]}


def _page(page: Page, wording: Wording) -> Json:
    group: Json = {"linkId": page.id}
    with_words(group, "text", page.heading.for_(wording.helper), wording.languages)
    group["type"] = "group"
    if len(page.conditions) == len(page.questions):
        conditions = [condition.asked_if for condition in page.conditions.values()]
        group |= _enabled(conditions, wording)
    return {**group, "item": [_question(question, wording) for question in page.questions]}


def _question(question: Question[Any], wording: Wording) -> Json:
    item: Json = {"linkId": question.id}
    with_words(item, "text", question.title.for_(wording.helper), wording.languages)
    item["type"] = "group" if isinstance(question, DateQuestion) else "choice"
    if condition := JOURNEY.conditions.get(question):
        item |= _enabled([condition.asked_if], wording)
    item["required"] = True
    if isinstance(question, MultipleChoice):
        item["repeats"] = True
    options = [*_options(question, wording)]
    if isinstance(question, DateQuestion):
        parts = date_items.items(question, options, wording.addresses, wording.languages)
    else:
        item["answerOption"], parts = options, []
    if children := [*_hint(question, wording), *parts]:
        item["item"] = children
    return item


def _hint(question: Question[Any], wording: Wording) -> Iterator[Json]:
    if hint := question.hint.for_(wording.helper):
        item: Json = {"linkId": f"{question.id}.hint"}
        with_words(item, "text", hint, wording.languages)
        yield {**item, "type": "display"}


def _options(question: Question[Any], wording: Wording) -> Iterator[Json]:
    for option in options_of(question):
        if question is ANSWERING_FOR and option.value != (SOMEONE_ELSE if wording.helper else SELF):
            continue
        value = coding(wording.addresses, question.id, option.value)
        with_words(value, "display", option.label.for_(wording.helper), wording.languages)
        if isinstance(question, Scale) and option.value != NOT_SURE:
            value["extension"] = [{"url": f"{STRUCTURES}ordinalValue", "valueDecimal": int(option.value)}]
        yield {**_exclusive(question, option), "valueCoding": value}


def _exclusive(question: Question[Any], option: Option) -> Json:
    if isinstance(question, MultipleChoice) and option.value in (NONE_OF_THESE, NOT_SURE):
        url = f"{STRUCTURES}questionnaire-optionExclusive"
        return {"extension": [{"url": url, "valueBoolean": True}]}
    return {}


def _enabled(conditions: Iterable[WhenAnswered], wording: Wording) -> Json:
    """Return the conditions as they are declared, in the order of the options."""
    found: list[Json] = []
    for when in conditions:
        for option in when.question.options:
            answer = coding(wording.addresses, when.question.id, option.value)
            entry = {"question": when.question.id, "operator": "=", "answerCoding": answer}
            if option.value in when.values and entry not in found:
                found.append(entry)
    return {"enableWhen": found, **({"enableBehavior": "any"} if len(found) > 1 else {})}
