"""`flask fhir` as a command: the questionnaire out, responses in, the same result as on the website."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from flask import Flask

from app.demo.personas import persona
from app.exports.publications import LOCAL, Publications
from app.fhir.codes import Addresses
from app.fhir.response import Answered, response
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import DAY, EVENING
from tests.operations.lines import KEYS

ADDRESSES = Addresses(LOCAL)


def run(app: Flask, *args: str, stdin: bytes = b"") -> tuple[int, str]:
    """Run a command of `flask fhir`; return its exit status and what it prints."""
    result = app.test_cli_runner().invoke(args=["fhir", *args], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result.exit_code, result.stdout


def sent(name: str, **more: Any) -> dict[str, Any]:
    """Return the response of an invented person to the questionnaire of a local instance."""
    sheet = Publications("", frozenset({"en", "es"})).for_reader(helper=False).resource
    answered = Answered(addresses=ADDRESSES, sheet=sheet, answers=persona(name, DAY), authored=EVENING)
    return {"id": name, **response(answered), **more}


def test_the_questionnaire_is_printed_as_it_is_published(bare_app: Flask) -> None:
    status, printed = run(bare_app, "questionnaire", "--helper")
    assert status == 0
    published = bare_app.test_client().get("/fhir/Questionnaire/back-pain-check-for-someone-else")
    assert json.loads(printed) == published.json


def test_responses_are_assessed_as_on_the_website(bare_app: Flask, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(json.dumps(sent("urgent"), indent=1), encoding="utf-8")
    lines = tmp_path / "several.jsonl"
    lines.write_text(
        "\n".join(json.dumps(sent(name)) for name in ("standard", "emergency")), encoding="utf-8"
    )
    status, printed = run(bare_app, "assess", str(file), str(lines))
    found = [json.loads(line) for line in printed.splitlines()]
    assert (status, [each["id"] for each in found]) == (0, ["urgent", "standard", "emergency"])
    for each in found:
        assert each.keys() == KEYS | {"kind", "unasked", "receipt"}
        assert each["receipt"] == assess_request(persona(each["id"], DAY), DAY).receipt


def test_a_refused_response_names_its_faults_and_the_others_go_on(bare_app: Flask) -> None:
    bodies = [sent("standard"), sent("urgent", status="done"), sent("priority")]
    status, printed = run(bare_app, "assess", stdin="\n".join(map(json.dumps, bodies)).encode())
    before, refused, after = map(json.loads, printed.splitlines())
    assert (status, before["tier"], after["id"]) == (1, "standard_review", "priority")
    assert refused["id"] == "urgent"
    assert [fault["kind"] for fault in refused["faults"]] == ["status"]


def test_a_broken_line_does_not_keep_the_others_from_being_read(bare_app: Flask) -> None:
    lines = [b'{"resourceType": "Questionn', json.dumps(sent("standard")).encode(), b"[]"]
    status, printed = run(bare_app, "assess", stdin=b"\n".join(lines))
    broken, good, no_object = map(json.loads, printed.splitlines())
    assert (status, good["tier"]) == (1, "standard_review")
    assert [each["faults"][0]["kind"] for each in (broken, no_object)] == ["not_json", "not_a_response"]


def test_missing_answers_are_taken_only_with_partial(bare_app: Flask) -> None:
    body = sent("standard")
    body["item"] = body["item"][:-1]
    stdin = json.dumps(body).encode()
    assert run(bare_app, "assess", stdin=stdin)[0] == 1
    status, printed = run(bare_app, "assess", "--partial", stdin=stdin)
    found = json.loads(printed)
    assert (status, found["kind"]) == (0, "partial")
    assert "treatment_tried" in found["unasked"]
