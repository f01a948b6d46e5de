"""Twenty-two faults that resources really have: which tool sees which, and that together they see all.

No tool that is not ours checks a response against its questionnaire, so those faults are the reader's; and it never has a
questionnaire or a bundle to read, so those of what we publish are the model's, the constraints' and our checks' of links.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from app.demo.personas import persona
from app.fhir.bundle import bundle
from app.fhir.faults import Refused
from app.fhir.questionnaire import items_in
from tests.fhir.build import DAY, SHEETS, good, read_back, sent_of
from tests.fhir.standard import broken_constraints, dangling_links, wrong_codes
from tests.fhir.test_reader import answer, code, drop, item_in

Resource = dict[str, Any]
Change = Callable[[Resource], Any]


def part_of_bundle(kind: str) -> Callable[[Resource], Resource]:
    """Find a resource of a bundle, to change it."""
    return lambda found: next(e["resource"] for e in found["entry"] if e["resource"]["resourceType"] == kind)


def in_bundle(kind: str, **elements: Any) -> Change:
    """Set elements of a resource of a bundle."""
    return lambda found: part_of_bundle(kind)(found).update(elements)


def in_sheet(link_id: str, **elements: Any) -> Change:
    """Set elements of an item of the questionnaire."""
    return lambda found: next(i for i in items_in(found["item"]) if i["linkId"] == link_id).update(elements)


def options_on_a_group(found: Resource) -> None:
    items = {item["linkId"]: item for item in items_in(found["item"])}
    items["who"]["answerOption"] = deepcopy(items["rf_fever"]["answerOption"])


def no_behavior(found: Resource) -> None:
    item = next(each for each in items_in(found["item"]) if len(each.get("enableWhen", ())) == 2)
    del item["enableBehavior"]


def elsewhere(found: Resource) -> None:
    next(each for each in items_in(found["item"]) if "enableWhen" in each)["enableWhen"][0]["question"] = "x"


def two_values(found: Resource) -> None:
    item_in(found, "rf_fever")["answer"][0]["valueString"] = "no"


def unknown_item(found: Resource) -> None:
    item_in(found, "rf_fever")["linkId"] = "rf_fevers"


NOT_SURE_REASON = {"text": "Not sure"}
FAULTS: dict[str, tuple[str, Change, str]] = {
    "a bundle without a type": ("bundle", lambda found: found.pop("type"), "model constraints"),
    "an unknown element": ("response", lambda found: found.update(answers=[]), "model reader"),
    "a response without a status": ("response", lambda found: found.pop("status"), "model reader"),
    "status done": ("response", lambda found: found.update(status="done"), "codes reader"),
    "priority high": ("bundle", in_bundle("Task", priority="high"), "codes"),
    "item type radio": ("sheet", in_sheet("rf_fever", type="radio"), "constraints codes"),
    "options on a group": ("sheet", options_on_a_group, "constraints"),
    "two conditions and no behavior": ("sheet", no_behavior, "constraints"),
    "a linkId twice": ("sheet", in_sheet("rf_fever", linkId="rf_leg_weak"), "constraints"),
    "a condition on no question": ("sheet", elsewhere, "links"),
    "a reference to no entry": (
        "bundle",
        in_bundle("Task", focus={"reference": "urn:uuid:00000000-0000-4000-8000-000000000000"}),
        "links",
    ),
    "an entry without a request": (
        "bundle",
        lambda found: found["entry"][0].pop("request"),
        "constraints",
    ),
    "a consent without a policy": (
        "bundle",
        lambda found: part_of_bundle("Consent")(found).pop("policy"),
        "constraints",
    ),
    "a value and why there is none": (
        "bundle",
        in_bundle("Observation", dataAbsentReason=NOT_SURE_REASON),
        "constraints",
    ),
    "month 13": ("response", lambda found: found.update(authored="2026-13-40"), "model reader"),
    "a moment without an offset": (
        "response",
        lambda found: found.update(authored="2026-06-15T10:00:00"),
        "model reader",
    ),
    "two values": ("response", two_values, "model reader"),
    "a required answer missing": ("response", drop("rf_fever"), "reader"),
    "an option that is not offered": ("response", answer("rf_fever", code("rf_fever.maybe")), "reader"),
    "none beside another": (
        "response",
        answer("immune_risk", code("immune_risk.none"), code("immune_risk.dialysis")),
        "reader",
    ),
    "two answers to one": (
        "response",
        answer("rf_fever", code("rf_fever.no"), code("rf_fever.yes")),
        "reader",
    ),
    "an unknown linkId": ("response", unknown_item, "reader"),
}
"""Each fault: what has it, how it gets it, and the tools that see it."""


def sound(kind: str) -> Resource:
    """Return a resource in which everything is right, to plant a fault in."""
    if kind == "response":
        return good()
    return deepcopy(SHEETS[False].resource) if kind == "sheet" else bundle(sent_of(persona("priority", DAY)))


def the_reader_refuses(resource: Resource) -> bool:
    if resource["resourceType"] != "QuestionnaireResponse":
        return False
    try:
        read_back(resource)
    except Refused:
        return True
    return False


def the_model_refuses(resource: Resource) -> bool:
    kind = resource["resourceType"]
    model = getattr(import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
    try:
        model.model_validate_json(json.dumps(resource))
    except ValueError:
        return True
    return False


OURS: dict[str, Callable[[Resource], Any]] = {
    "reader": the_reader_refuses,
    "codes": wrong_codes,
    "links": dangling_links,
}
OTHERS: dict[str, Callable[[Resource], Any]] = {"model": the_model_refuses, "constraints": broken_constraints}
FOUND = {"model": 6, "constraints": 8, "codes": 3, "links": 2, "reader": 11}
"""How many of the faults each tool sees."""


def seen_by(tools: dict[str, Callable[[Resource], Any]]) -> dict[str, set[str]]:
    """Return the tools that see each fault."""
    seen = {}
    for name, (kind, plant, _) in FAULTS.items():
        resource = sound(kind)
        plant(resource)
        seen[name] = {tool for tool, sees in tools.items() if sees(resource)}
    return seen


def expected(tools: dict[str, Any]) -> dict[str, set[str]]:
    return {name: set(who.split()) & tools.keys() for name, (_, _, who) in FAULTS.items()}


@pytest.mark.parametrize("kind", ["response", "sheet", "bundle"])
def test_where_no_fault_is_planted_no_tool_of_ours_sees_one(kind: str) -> None:
    assert [tool for tool, sees in OURS.items() if sees(sound(kind))] == []


def test_our_tools_see_the_faults_that_are_theirs() -> None:
    assert seen_by(OURS) == expected(OURS)


def test_each_fault_is_seen_by_a_tool_and_the_figures_are_right() -> None:
    assert len(FAULTS) == 22
    assert all(who for _, _, who in FAULTS.values())
    assert {tool: sum(tool in who.split() for _, _, who in FAULTS.values()) for tool in FOUND} == FOUND


@pytest.mark.full
@pytest.mark.skipif(not find_spec("fhirpathpy"), reason="the extra `standards` is not installed")
def test_the_tools_that_are_not_ours_see_theirs_and_all_are_seen() -> None:
    tools = {**OURS, **OTHERS}
    for kind in ("response", "sheet", "bundle"):
        assert [tool for tool, sees in tools.items() if sees(sound(kind))] == []
    assert seen_by(tools) == expected(tools)
