"""A response with a fault is refused, with every fault by its name."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from app.demo.personas import persona, stopped_early
from app.fhir.faults import FaultKind, Refused
from app.fhir.parsing import MOST_BYTES, parse
from app.fhir.reader import Kind
from app.questionnaire.answers import Answers
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import ADDRESSES, DAY, assessed, good, item_in, read_back, response_of
from tests.for_each import for_each

Change = Callable[[dict[str, Any]], Any]
OURS = ADDRESSES.code_system


def answer(link_id: str, *values: Any, element: str = "valueCoding") -> Change:
    """Give an item these answers instead of its own."""
    return lambda found: item_in(found, link_id).update(answer=[{element: value} for value in values])


def code(value: str) -> dict[str, str]:
    """One of our codes."""
    return {"system": OURS, "code": value}


def put(**elements: Any) -> Change:
    """Set elements of the response."""
    return lambda found: found.update(elements)


def drop(link_id: str) -> Change:
    """Leave an item out, wherever it stands."""

    def change(found: dict[str, Any]) -> None:
        found["item"] = [item for item in found["item"] if item["linkId"] != link_id]
        for item in found["item"]:
            if "item" in item:
                change(item)

    return change


def add(link_id: str, item: dict[str, Any]) -> Change:
    """Put an item into a group."""
    return lambda found: item_in(found, link_id)["item"].append(item)


def both(*changes: Change) -> Change:
    """Change several things."""
    return lambda found: [change(found) for change in changes]


def dated(way: str, **parts: Any) -> Change:
    """Give the onset in another way, with these parts."""
    kinds = {str: "valueDate", int: "valueInteger", bool: "valueInteger"}
    items = (
        [{"linkId": "onset_date.way", "answer": [{"valueCoding": code(f"onset_date.{way}")}]}] if way else []
    )
    items += [
        {"linkId": f"onset_date.{part}", "answer": [{kinds[type(value)]: value}]}
        for part, value in parts.items()
    ]
    return lambda found: item_in(found, "onset_date").update(item=items)


NOT_SURE = {"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "asked-unknown"}
PLANTED: list[tuple[FaultKind, str, Change]] = [
    (FaultKind.NOT_A_RESPONSE, "", put(resourceType="Observation")),
    (FaultKind.STATUS, "", put(status="done")),
    (FaultKind.STATUS, "", lambda found: found.pop("status")),
    (FaultKind.NO_MOMENT, "", lambda found: found.pop("authored")),
    (FaultKind.NO_MOMENT, "", put(authored="2026-13-40T10:00:00Z")),
    (FaultKind.NO_OFFSET, "", put(authored="2026-06-15T10:00:00")),
    (FaultKind.NO_OFFSET, "", put(authored="2026-06-15")),
    (FaultKind.MOMENT_TO_COME, "", put(authored="2026-06-17T10:00:00Z")),
    (FaultKind.NOT_OUR_QUESTIONNAIRE, "", put(questionnaire="https://elsewhere.example.org/q")),
    (FaultKind.NOT_OUR_QUESTIONNAIRE, "", lambda found: found.pop("questionnaire")),
    (
        FaultKind.UNKNOWN_VERSION,
        "",
        put(questionnaire=ADDRESSES.questionnaire("back-pain-check") + "|000000000000"),
    ),
    (FaultKind.UNKNOWN_ELEMENT, "", put(answers=[])),
    (FaultKind.MODIFIED, "", put(modifierExtension=[{"url": "https://example.org/not"}])),
    (FaultKind.MODIFIED, "rf_fever", lambda found: item_in(found, "rf_fever").update(modifierExtension=[])),
    (FaultKind.WRONG_SHAPE, "", put(item={})),
    (FaultKind.WRONG_SHAPE, "rf_fever", lambda found: item_in(found, "rf_fever").update(answer={})),
    (FaultKind.NO_LINK_ID, "who", add("who", {"text": "Age"})),
    (FaultKind.UNKNOWN_LINK_ID, "rf_fevers", add("who", {"linkId": "rf_fevers"})),
    (
        FaultKind.LINK_ID_TWICE,
        "age_band",
        lambda found: add("who", deepcopy(item_in(found, "age_band")))(found),
    ),
    (
        FaultKind.WRONG_GROUP,
        "age_band",
        lambda found: both(drop("age_band"), add("scan", deepcopy(item_in(found, "age_band"))))(found),
    ),
    (FaultKind.NOT_TO_ANSWER, "who", answer("who", code("age_band.65_plus"))),
    (FaultKind.NO_VALUE, "rf_fever", lambda found: item_in(found, "rf_fever").update(answer=[{}])),
    (
        FaultKind.TWO_VALUES,
        "rf_fever",
        lambda found: item_in(found, "rf_fever")["answer"][0].update(valueString="no"),
    ),
    (FaultKind.WRONG_TYPE, "rf_fever", answer("rf_fever", False, element="valueBoolean")),
    (FaultKind.WRONG_TYPE, "rf_fever", answer("rf_fever", "rf_fever.no")),
    (FaultKind.WRONG_TYPE, "rf_fever", answer("rf_fever", {**code("rf_fever.no"), "display": 7})),
    (FaultKind.WRONG_TYPE, "pain_score", answer("pain_score", 8, element="valueInteger")),
    (FaultKind.WRONG_TYPE, "onset_date.month", dated("month", month=True, year=2026)),
    (
        FaultKind.OTHER_SYSTEM,
        "rf_fever",
        answer("rf_fever", {"system": "http://snomed.info/sct", "code": "no"}),
    ),
    (FaultKind.OTHER_SYSTEM, "rf_fever", answer("rf_fever", {"code": "rf_fever.no"})),
    (FaultKind.NOT_OFFERED, "rf_fever", answer("rf_fever", code("rf_fever.maybe"))),
    (FaultKind.NOT_OFFERED, "rf_fever", answer("rf_fever", code("rf_leg_weak.no"))),
    (FaultKind.NOT_OFFERED, "answering_for", answer("answering_for", code("answering_for.someone_else"))),
    (
        FaultKind.WORDS_OF_ANOTHER,
        "rf_fever",
        answer("rf_fever", {**code("rf_fever.no"), "display": "I'm not sure"}),
    ),
    (
        FaultKind.WORDS_OF_ANOTHER,
        "weight_loss",
        answer("weight_loss", {**code("weight_loss.no"), "display": "Sí"}),
    ),
    (FaultKind.SEVERAL_ANSWERS, "rf_fever", answer("rf_fever", code("rf_fever.no"), code("rf_fever.yes"))),
    (FaultKind.ANSWER_TWICE, "immune_risk", answer("immune_risk", *[code("immune_risk.dialysis")] * 2)),
    (
        FaultKind.NONE_AND_ANOTHER,
        "immune_risk",
        answer("immune_risk", code("immune_risk.none"), code("immune_risk.dialysis")),
    ),
    (
        FaultKind.NONE_AND_ANOTHER,
        "immune_risk",
        answer("immune_risk", NOT_SURE, code("immune_risk.dialysis")),
    ),
    (
        FaultKind.NOT_ASKED,
        "pregnant",
        add("infection-risk", {"linkId": "pregnant", "answer": [{"valueCoding": code("pregnant.no")}]}),
    ),
    (FaultKind.NOT_ASKED, "onset_date.day", dated("month", month=5, year=2026, day="2026-05-04")),
    (FaultKind.NOT_ASKED, "onset_date.day", dated("", day="2026-05-04")),
    (FaultKind.MISSING, "rf_fever", drop("rf_fever")),
    (FaultKind.MISSING, "onset_date", drop("onset_date")),
    (FaultKind.MISSING, "onset_date.day", dated("day")),
    (FaultKind.MISSING, "onset_date.year", dated("month", month=5)),
    (FaultKind.OUT_OF_RANGE, "onset_date.month", dated("month", month=13, year=2026)),
    (FaultKind.OUT_OF_RANGE, "onset_date.weeks_ago", dated("weeks_ago", weeks_ago=521)),
    (FaultKind.OUT_OF_RANGE, "onset_date", dated("", earliest="2026-05-20", latest="2026-05-01")),
    (FaultKind.NO_SUCH_DAY, "onset_date.day", dated("day", day="2026-02-30")),
    (FaultKind.NO_SUCH_DAY, "onset_date.day", dated("day", day="2026-02")),
    (FaultKind.DAY_TO_COME, "onset_date.way", dated("day", day="2026-06-16")),
    (FaultKind.DAY_TO_COME, "onset_date.way", dated("month", month=7, year=2026)),
    (FaultKind.DAY_TO_COME, "onset_date.said_on", dated("weeks_3_5", said_on="2026-06-16")),
    (FaultKind.HALF_A_RANGE, "onset_date.way", dated("", earliest="2026-05-01")),
    (FaultKind.OTHER_DAYS, "onset_date.latest", dated("day", day="2026-05-04", latest="2026-05-05")),
    (FaultKind.OTHER_DAYS, "onset_date.earliest", dated("weeks_3_5", earliest="2020-05-05")),
    (FaultKind.NOT_FINISHED, "", put(status="in-progress")),
    (
        FaultKind.NOT_FINISHED,
        "",
        put(status="in-progress", meta={"tag": [{"system": OURS, "code": "interpreter-call"}]}),
    ),
]
IN_BYTES: list[tuple[FaultKind, bytes]] = [
    (FaultKind.NOT_JSON, b"{"),
    (FaultKind.NOT_JSON, b"\xff"),
    (FaultKind.NOT_JSON, b'{"resourceType": NaN}'),
    (FaultKind.NOT_A_RESPONSE, b"[]"),
    (FaultKind.TOO_LARGE, b'"' + b"x" * MOST_BYTES + b'"'),
    (FaultKind.TOO_DEEP, b'{"item":[' * 11 + b"]}" * 11),
    (FaultKind.TOO_DEEP, b"[" * 100_000),
    (FaultKind.REPEATED_KEY, b'{"status": "completed", "status": "amended"}'),
]


def faults_of(resource: dict[str, Any]) -> list[tuple[FaultKind, str]]:
    """Return the kind and the item of every fault that is named."""
    with pytest.raises(Refused) as refused:
        read_back(resource)
    return [(fault.kind, fault.link_id) for fault in refused.value.faults]


@for_each(PLANTED, lambda case: f"{case[0]} {case[1]}")
def test_a_planted_fault_is_named_with_its_item(kind: FaultKind, link_id: str, change: Change) -> None:
    resource = good()
    change(resource)
    assert (kind, link_id) in faults_of(resource)


@for_each(IN_BYTES, lambda case: str(case[0]))
def test_what_is_no_response_is_refused(kind: FaultKind, body: bytes) -> None:
    with pytest.raises(Refused) as refused:
        parse(body)
    assert [fault.kind for fault in refused.value.faults] == [kind]


def test_every_kind_of_fault_is_planted() -> None:
    assert {kind for kind, *_ in (*PLANTED, *IN_BYTES)} == set(FaultKind)


def test_every_fault_of_a_response_is_named_at_once() -> None:
    resource = good()
    both(put(status="done"), drop("rf_fever"), answer("age_band", code("age_band.99")))(resource)
    assert {kind for kind, _ in faults_of(resource)} >= {
        FaultKind.STATUS,
        FaultKind.NOT_OFFERED,
    }


def test_missing_answers_count_as_not_known_only_when_that_is_asked_for() -> None:
    resource = good()
    drop("rf_fever")(resource)
    reading = read_back(resource, partial=True)
    assert (reading.kind, reading.unasked) == (Kind.PARTIAL, ("rf_fever",))
    assert assessed(reading).assessment.tier >= assess_request(persona("priority", DAY), DAY).assessment.tier


@pytest.mark.parametrize("name", ["emergency", "urgent"])
def test_who_stopped_where_the_check_lets_them_is_read_with_the_rest_unasked(name: str) -> None:
    reading = read_back(response_of(stopped_early(persona(name, DAY))))
    assert reading.kind is Kind.STOPPED
    assert "treatment_tried" in reading.unasked


def test_no_answers_and_no_request_for_a_call_is_no_reason_to_stop() -> None:
    assert faults_of(response_of(Answers()) | {"status": "in-progress", "item": []}) == [
        (FaultKind.NOT_FINISHED, "")
    ]
