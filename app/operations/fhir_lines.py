"""`flask fhir assess`: questionnaire responses in, assessments out, as the website would have made them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from app.fhir.envelope import Clinic
from app.fhir.faults import Fault, Refused
from app.fhir.parsing import parse
from app.fhir.reader import Reading, read
from app.operations.assess_lines import PRINTED
from app.submissions.intake.assessed import assess_request


def responses_in(body: bytes) -> list[bytes]:
    """Return the responses in a file: the file as one if it is, else one on each line if one of these is a whole one."""
    if _is_object(body):
        return [body]
    lines = [line for line in body.splitlines() if line.strip()]
    return lines if any(map(_is_object, lines)) else [body]


def _is_object(text: bytes) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def assessed_responses(
    bodies: Iterable[bytes], clinic: Clinic, *, partial: bool = False
) -> Iterator[tuple[str, bool]]:
    """Yield (JSON line out, whether the response was read) for each response. partial: see `app.fhir.reader.read`."""
    for body in bodies:
        response: dict[str, Any] = {}
        try:
            response = parse(body)
            line, is_good = _assessment(read(response, clinic, partial=partial)), True
        except Refused as refused:
            line, is_good = {"faults": [_printed(fault) for fault in refused.faults]}, False
        yield json.dumps({"id": response.get("id"), **line}), is_good


def _assessment(reading: Reading) -> dict[str, Any]:
    assessed = assess_request(reading.answers, reading.as_of)
    given = assessed.stored_answers["given"]
    criteria = [{**each, "answer": given.get(each["id"])} for each in assessed.record["criteria"]]
    return {
        **{name: assessed.record[name] for name in PRINTED},
        "criteria": criteria,
        "kind": reading.kind.value,
        "unasked": list(reading.unasked),
        "receipt": assessed.receipt,
    }


def _printed(fault: Fault) -> dict[str, str]:
    return {"kind": fault.kind.value, "link_id": fault.link_id, "why": fault.why}
