"""Answers as a questionnaire response, in the structure and the words of the questionnaire they were given to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.fhir.codes import INTERPRETER_CALL, Addresses, Json, coding, own_coding
from app.fhir.date_items import WAY, values_of, way_of
from app.fhir.envelope import UNFINISHED
from app.questionnaire.answers import Answers
from app.questionnaire.question import DateQuestion, MultipleChoice
from app.questionnaire.questions import QUESTIONS

_ELEMENTS = {"choice": "valueCoding", "date": "valueDate", "integer": "valueInteger"}


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What a person answered.

    sheet: the questionnaire; without a version if it is not known which one they saw, and then its words are left out.
    authored: when, with an offset. language: in which they read it; only English words are repeated in the response.
    unasked: whether questions on the path have no answer. is_interpreter_call: whether nothing was asked.
    """

    addresses: Addresses
    sheet: Json
    answers: Answers
    authored: datetime
    language: str = "en"
    unasked: bool = False
    is_interpreter_call: bool = False

    @property
    def has_words(self) -> bool:
        """Whether the words of the questionnaire are those that were read."""
        return self.language == "en" and "version" in self.sheet


def response(answered: Answered) -> Json:
    """Return the response as a resource, without whom it is about."""
    version = answered.sheet.get("version")
    found: Json = {"resourceType": "QuestionnaireResponse"}
    if answered.is_interpreter_call:
        found["meta"] = {"tag": [own_coding(answered.addresses, INTERPRETER_CALL)]}
    is_finished = not answered.unasked and not answered.is_interpreter_call
    found |= {
        "language": answered.language,
        "questionnaire": answered.sheet["url"] + (f"|{version}" if version else ""),
        "status": "completed" if is_finished else UNFINISHED,
        "authored": answered.authored.isoformat(),
    }
    if items := [*_items(answered.sheet["item"], answered)]:
        found["item"] = items
    return found


def _items(items: Iterable[Json], answered: Answered) -> Iterator[Json]:
    for item in items:
        parts = [*_items(item.get("item", ()), answered)] if item["type"] == "group" else []
        answers = [*_values(item, answered)]
        if parts or answers:
            found: Json = {"linkId": item["linkId"]}
            if answered.has_words:
                found["text"] = item["text"]
            yield found | ({"item": parts} if parts else {}) | ({"answer": answers} if answers else {})


def _values(item: Json, answered: Answered) -> Iterator[Json]:
    """Yield the answers to an item: to a question, or to a part of a date."""
    link_id, _, part = item["linkId"].partition(".")
    question = QUESTIONS.get(link_id)
    if question is None or question not in answered.answers or item["type"] in ("group", "display"):
        return
    answer = answered.answers[question]
    if isinstance(question, DateQuestion):
        values = {WAY: way_of(answer), **values_of(answer)}
        values = {name: value for name, value in values.items() if value != ""}
        chosen = [values[part]] if part in values else []
    elif isinstance(question, MultipleChoice):
        chosen = question.dump(answer)
    else:
        chosen = [str(answer)]
    for value in chosen:
        yield {_ELEMENTS[item["type"]]: _value(value, item, link_id, answered)}


def _value(value: Any, item: Json, question_id: str, answered: Answered) -> Any:
    if item["type"] != "choice":
        return value
    code = coding(answered.addresses, question_id, value)
    options = (each["valueCoding"] for each in item["answerOption"])
    offered = next((each for each in options if each["code"] == code["code"]), None)
    if offered is None:
        return code
    parts = ("system", "code", "display") if answered.has_words else ("system", "code")
    return {part: offered[part] for part in parts}
