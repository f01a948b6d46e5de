"""`flask assess`: answers as JSON Lines in, assessments out. Strict: bad input is reported, never guessed."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import MOST_DAYS_AGO, between, iso_day
from app.questionnaire.question import NOT_SURE, DateQuestion, Question
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.pain import ONSET_DATE
from app.rules.assess import assess
from app.rules.record import as_record

IN_DAYS: Mapping[str, Question[Any]] = {"onset_days": ONSET_DATE, "imaging_days": IMAGING_DATE}
PRINTED = (
    "tier",
    "score",
    "suspicion",
    "flags",
    "criteria",
    "next_steps",
    "window_closes_on",
    "ruleset",
    "as_of",
)


class BadLine(ValueError):
    """A line that cannot be assessed. Says why, with question and value."""


def assessed_lines(lines: Iterable[bytes], today: date) -> Iterator[tuple[str, bool]]:
    """Yield (JSON line out, whether the line in was good) for each non-blank line."""
    for line in lines:
        if line.strip():
            yield _assessed(line, today)


def _assessed(line: bytes, today: date) -> tuple[str, bool]:
    line_id = None
    try:
        record = _object(line)
        line_id = record.get("id")
        result = _assess(record, today)
    except BadLine as error:
        return json.dumps({"id": line_id, "error": str(error)}), False
    return json.dumps({"id": line_id, **result}), True


def _object(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(
            line, object_pairs_hook=_noting_repeats, parse_constant=_refuse, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        raise BadLine(f"not JSON: {error}") from error
    if not isinstance(record, dict):
        raise BadLine("not a JSON object")
    return record


class _Repeated(dict[str, Any]):
    """An object with a repeated key, so that it is unclear which value was meant."""

    repeats: list[tuple[str, Any]]


def _noting_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) == len(pairs):
        return unique
    times = Counter(name for name, _ in pairs)
    noted = _Repeated(unique)
    noted.repeats = [(name, unique[name]) for name in times if times[name] > 1]
    return noted


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large")
    return number


def _assess(record: dict[str, Any], today: date) -> dict[str, Any]:
    given = record.get("answers")
    for part in (record, given):
        if isinstance(part, _Repeated):
            name, value = part.repeats[0]
            raise BadLine(f"{name}: is given twice, again with {json.dumps(value)}")
    as_of = _as_of(record.get("as_of"), today)
    if not isinstance(given, dict):
        raise BadLine("answers: must be an object of question ids and values")
    answers = read_answers(given, as_of)
    try:
        printed = as_record(assess(answers, as_of))
    except OverflowError as error:
        raise BadLine(f"as_of: {as_of.isoformat()} is at the edge of the calendar") from error
    for criterion in printed["criteria"]:
        criterion["answer"] = _as_given(criterion["id"], given)
    return {name: printed[name] for name in PRINTED}


def _as_given(question_id: str, given: Mapping[str, Any]) -> Any:
    in_days = next((alias for alias, question in IN_DAYS.items() if question.id == question_id), "")
    values = (given.get(name) for name in (question_id, in_days))
    return next((value for value in values if value not in (None, "", [])), None)


def _as_of(raw: Any, today: date) -> date:
    if raw is None:
        return today
    try:
        return iso_day(raw)
    except ValueError:
        raise BadLine(f"as_of: {json.dumps(raw)} is not a day such as 2026-05-04") from None


def read_answers(given: Mapping[str, Any], as_of: date) -> Answers:
    """Read answers by question id. Null, "" and [] count as missing. Raises BadLine."""
    answers: dict[Question[Any], Any] = {}
    for name, raw in given.items():
        question = QUESTIONS.get(name) or IN_DAYS.get(name)
        if question is None:
            raise BadLine(f"{name}: there is no such question")
        if raw is None or raw in ("", []):
            continue
        if question in answers:
            raise BadLine(f"{name}: {question.id} is given in two ways")
        try:
            answers[question] = _read(question, name, raw, as_of)
        except (ValueError, TypeError, OverflowError):
            raise BadLine(f"{name}: {json.dumps(raw)} is not a possible value") from None
    return Answers(answers)


def _read(question: Question[Any], name: str, raw: Any, as_of: date) -> Any:
    if name in IN_DAYS:
        return _from_days(raw, as_of)
    if isinstance(question, DateQuestion) and isinstance(raw, dict) and raw.keys() != {"weeks_ago"}:
        raise ValueError(raw)
    return question.load(raw, as_of)


def _from_days(raw: Any, as_of: date) -> Any:
    if raw == NOT_SURE:
        return NOT_SURE
    youngest, oldest = raw if isinstance(raw, list) else (raw, raw)
    if not all(type(days) is int and 0 <= days <= MOST_DAYS_AGO for days in (youngest, oldest)):
        raise ValueError(raw)
    return between(as_of - timedelta(oldest), as_of - timedelta(youngest))
