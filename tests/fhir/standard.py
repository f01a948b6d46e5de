"""What FHIR R4 (4.0.1) itself says of the elements that we write: constraints, codes and links.

The constraints are those of the standard, by its keys, in its language; `fhirpathpy` evaluates them, an engine that is not
ours. Where the published expression does not say what its words say (que-12, which counts from three), the words are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

Place = tuple[str, dict[str, Any]]
"""The type of an element, and the element."""

CONSTRAINTS: dict[str, dict[str, str]] = {
    "Questionnaire": {
        "que-0": "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')",
        "que-2": "descendants().linkId.isDistinct()",
    },
    "Questionnaire.item": {
        "que-1": "(type = 'group' implies item.empty().not()) and (type = 'display' implies item.empty())",
        "que-3": "type != 'display' or code.empty()",
        "que-4": "answerOption.empty() or answerValueSet.empty()",
        "que-5": "(type in ('choice' | 'open-choice' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' "
        "| 'quantity')) or (answerValueSet.empty() and answerOption.empty())",
        "que-6": "type != 'display' or (required.empty() and repeats.empty())",
        "que-8": "(type != 'group' and type != 'display') or initial.empty()",
        "que-9": "type != 'display' or readOnly.empty()",
        "que-10": "(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) "
        "or maxLength.empty()",
        "que-11": "answerOption.empty() or initial.empty()",
        "que-12": "enableWhen.count() > 1 implies enableBehavior.exists()",
        "que-13": "repeats = true or initial.count() <= 1",
    },
    "Questionnaire.enableWhen": {"que-7": "operator != 'exists' or answerBoolean.exists()"},
    "QuestionnaireResponse.item": {"qrs-1": "(answer.exists() and item.exists()).not()"},
    "CodeSystem": {
        "csd-0": "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')",
        "csd-1": "concept.code.combine(concept.descendants().concept.code).isDistinct()",
    },
    "CapabilityStatement": {
        "cpb-1": "rest.exists() or messaging.exists() or document.exists()",
        "cpb-2": "(description.count() + software.count() + implementation.count()) > 0",
        "cpb-9": "rest.all(resource.type.isDistinct())",
        "cpb-14": "kind != 'instance' or implementation.exists()",
        "cpb-15": "kind != 'capability' or (implementation.empty() and software.exists())",
    },
    "Bundle": {
        "bdl-1": "total.empty() or (type = 'searchset') or (type = 'history')",
        "bdl-2": "entry.search.empty() or (type = 'searchset')",
        "bdl-3": "entry.all(request.exists() = "
        "(%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))",
        "bdl-4": "entry.all(response.exists() = (%resource.type = 'batch-response' "
        "or %resource.type = 'transaction-response' or %resource.type = 'history'))",
        "bdl-7": "entry.fullUrl.isDistinct()",
        "bdl-9": "type != 'document' or identifier.exists()",
        "bdl-10": "type != 'document' or timestamp.exists()",
    },
    "Bundle.entry": {
        "bdl-5": "resource.exists() or request.exists() or response.exists()",
        "bdl-8": "fullUrl.contains('/_history/').not()",
    },
    "Consent": {
        "ppc-1": "policy.exists() or policyRule.exists()",
        "ppc-2": "patient.exists() or scope.coding.where(code = 'patient-privacy').empty()",
        "ppc-3": "patient.exists() or scope.coding.where(code = 'research').empty()",
        "ppc-4": "patient.exists() or scope.coding.where(code = 'adr').empty()",
        "ppc-5": "patient.exists() or scope.coding.where(code = 'treatment').empty()",
    },
    "Observation": {
        "obs-6": "dataAbsentReason.empty() or value.empty()",
        "obs-7": "value.empty() "
        "or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()",
    },
    "Task": {"inv-1": "lastModified.empty() or authoredOn.empty() or lastModified >= authoredOn"},
    "Period": {"per-1": "start.empty() or end.empty() or start <= end"},
    "ContactPoint": {"cpt-2": "value.empty() or system.exists()"},
    "Attachment": {"att-1": "data.empty() or contentType.exists()"},
}
TYPES = {
    "item": ("Questionnaire", "QuestionnaireResponse"),
    "enableWhen": ("Questionnaire",),
    "entry": ("Bundle",),
}
"""The parts of resources that have a type of their own here, and those resources."""
DATA_TYPES = {
    "period": "Period",
    "valuePeriod": "Period",
    "telecom": "ContactPoint",
    "attachment": "Attachment",
    "sourceAttachment": "Attachment",
}
PUBLICATION = {"draft", "active", "retired", "unknown"}
CODES: dict[tuple[str, str], set[str]] = {
    ("Questionnaire", "status"): PUBLICATION,
    ("CodeSystem", "status"): PUBLICATION,
    ("CapabilityStatement", "status"): PUBLICATION,
    ("CapabilityStatement", "kind"): {"instance", "capability", "requirements"},
    ("CodeSystem", "content"): {"not-present", "example", "fragment", "complete", "supplement"},
    ("Questionnaire.item", "type"): {
        *("group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text"),
        *("url", "choice", "open-choice", "attachment", "reference", "quantity"),
    },
    ("Questionnaire.item", "enableBehavior"): {"all", "any"},
    ("Questionnaire.enableWhen", "operator"): {"exists", "=", "!=", ">", "<", ">=", "<="},
    ("QuestionnaireResponse", "status"): {
        *("in-progress", "completed", "amended", "entered-in-error", "stopped"),
    },
    ("Bundle", "type"): {
        *("document", "message", "transaction", "transaction-response", "batch", "batch-response"),
        *("history", "searchset", "collection"),
    },
    ("Observation", "status"): {
        *("registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error"),
        "unknown",
    },
    ("DocumentReference", "status"): {"current", "superseded", "entered-in-error"},
    ("Consent", "status"): {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"},
    ("Task", "status"): {
        *("draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress"),
        *("on-hold", "failed", "completed", "entered-in-error"),
    },
    ("Task", "intent"): {
        *("unknown", "proposal", "plan", "order", "original-order", "reflex-order", "filler-order"),
        *("instance-order", "option"),
    },
    ("Task", "priority"): {"routine", "urgent", "asap", "stat"},
    ("Patient", "gender"): {"male", "female", "other", "unknown"},
    ("ContactPoint", "system"): {"phone", "fax", "email", "pager", "url", "sms", "other"},
}
"""Elements whose codes the standard requires, with all of these."""


def elements(resource: dict[str, Any]) -> Iterator[Place]:
    """Yield every element of a resource with its type, however deeply it is nested."""
    kind = resource.get("resourceType", "")
    yield kind, resource
    yield from _within(resource, kind)


def _within(part: Any, kind: str) -> Iterator[Place]:
    for key, value in part.items() if isinstance(part, dict) else ():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict) and "resourceType" in each:
                yield from elements(each)
            elif isinstance(each, dict):
                yield f"{kind}.{key}" if kind in TYPES.get(key, ()) else DATA_TYPES.get(key, ""), each
                yield from _within(each, kind)


def broken_constraints(resource: dict[str, Any]) -> list[str]:
    """Return the key of every constraint of the standard that does not hold."""
    broken = []
    for kind, element in elements(resource):
        for key, expression in CONSTRAINTS.get(kind, {}).items():
            if _evaluate(expression)(element, {"resource": element}) not in ([True], []):
                broken.append(key)
    return broken


@cache
def _evaluate(expression: str) -> Any:
    from fhirpathpy import compile as compile_path
    from fhirpathpy.models import models

    return compile_path(expression, models["r4"])


def wrong_codes(resource: dict[str, Any]) -> list[str]:
    """Return every element whose code is none of those that the standard requires."""
    return [
        f"{kind}.{name}: {element[name]}"
        for kind, element in elements(resource)
        for (its_kind, name), codes in CODES.items()
        if its_kind == kind and name in element and element[name] not in codes
    ]


def dangling_links(resource: dict[str, Any]) -> list[str]:
    """Return every condition on an item that is not there, and every reference to an entry that is not in the bundle."""
    items = {element.get("linkId") for kind, element in elements(resource) if kind == "Questionnaire.item"}
    urls = {element.get("fullUrl") for kind, element in elements(resource) if kind == "Bundle.entry"}
    conditions = [each for kind, each in elements(resource) if kind == "Questionnaire.enableWhen"]
    wanted = [each["question"] for each in conditions if each["question"] not in items]
    return wanted + [
        each for each in _references(resource) if each.startswith("urn:uuid:") and each not in urls
    ]


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict) and isinstance(part.get("reference"), str):
        yield part["reference"]
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _references(each)


def empty_values(part: Any) -> bool:
    """Whether something is there that has neither a value nor a part, which no JSON of the standard may have (ele-1)."""
    if isinstance(part, dict | list):
        return not part or any(map(empty_values, part.values() if isinstance(part, dict) else part))
    return part is None or part == ""
