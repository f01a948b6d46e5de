"""What stands around the answers: which questionnaire, whether it is finished, and the day it is read as of."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from app.fhir.codes import INTERPRETER_CALL, Addresses, Json
from app.fhir.faults import FaultKind, Faults

FindQuestionnaire = Callable[[str, str], Json | None]
"""Returns a questionnaire by its canonical address and version, "" for the current one; None when it is not known."""

FINISHED = ("completed", "amended")
UNFINISHED = "in-progress"
RESPONSE_ELEMENTS = frozenset(
    {
        "resourceType",
        "id",
        "meta",
        "language",
        "text",
        "contained",
        "extension",
        "identifier",
        "basedOn",
        "partOf",
        "questionnaire",
        "status",
        "subject",
        "encounter",
        "authored",
        "author",
        "source",
        "item",
    }
)
MODIFIERS = ("implicitRules", "modifierExtension")
"""Elements that change what others mean: who does not understand them must not read on."""

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


@dataclass(frozen=True)
class Envelope:
    """sheet: the questionnaire. as_of: the day in the clinic's zone on which it was answered, or None if that is not known."""

    sheet: Json | None
    as_of: date | None
    is_finished: bool
    is_interpreter_call: bool


@dataclass(frozen=True)
class Clinic:
    """By what a response is read. find: see `FindQuestionnaire`. zone: the clinic's. today: its date."""

    addresses: Addresses
    find: FindQuestionnaire
    zone: tzinfo
    today: date


def read_envelope(response: Json, clinic: Clinic, faults: Faults) -> Envelope:
    """Read what stands around the answers."""
    if response.get("resourceType") != "QuestionnaireResponse":
        faults.add(FaultKind.NOT_A_RESPONSE, "", "resourceType is not QuestionnaireResponse")
    check_elements(response, RESPONSE_ELEMENTS, "", faults)
    status = response.get("status")
    if status not in (*FINISHED, UNFINISHED):
        faults.add(FaultKind.STATUS, "", f"status {status!r} is not completed, amended or in-progress")
    return Envelope(
        _sheet(response.get("questionnaire"), clinic, faults),
        _as_of(response.get("authored"), clinic, faults),
        status in FINISHED,
        _is_interpreter_call(response.get("meta"), clinic.addresses),
    )


def check_elements(part: Json, known: Collection[str], link_id: str, faults: Faults) -> None:
    """Name every element that R4 does not have here, and those that change what others mean."""
    for name in part:
        if name in MODIFIERS:
            faults.add(FaultKind.MODIFIED, link_id, f"{name} may change what it means, and is not understood")
        elif name.removeprefix("_") not in known:
            faults.add(FaultKind.UNKNOWN_ELEMENT, link_id, f"there is no element {name}")


def _sheet(canonical: Any, clinic: Clinic, faults: Faults) -> Json | None:
    address, _, version = canonical.partition("|") if isinstance(canonical, str) else ("", "", "")
    if clinic.find(address, "") is None:
        faults.add(FaultKind.NOT_OUR_QUESTIONNAIRE, "", f"questionnaire {canonical!r} is not one of ours")
        return None
    sheet = clinic.find(address, version)
    if sheet is None:
        faults.add(FaultKind.UNKNOWN_VERSION, "", f"version {version!r} of the questionnaire is not known")
    return sheet


def _as_of(authored: Any, clinic: Clinic, faults: Faults) -> date | None:
    found = _MOMENT.fullmatch(authored) if isinstance(authored, str) else None
    if (found and not found[2]) or (isinstance(authored, str) and _DATE.fullmatch(authored)):
        faults.add(
            FaultKind.NO_OFFSET, "", f"authored {authored!r} has no time with an offset such as -06:00"
        )
        return None
    try:
        moment = datetime.fromisoformat(found[1] + found[2]) if found else None
        day = moment.astimezone(clinic.zone).date() if moment else None
    except (ValueError, OverflowError):
        day = None
    if day is None:
        faults.add(FaultKind.NO_MOMENT, "", f"authored {authored!r} is not a moment")
    elif day > clinic.today:
        faults.add(FaultKind.MOMENT_TO_COME, "", f"authored {authored!r} has not come yet")
    return day


def _is_interpreter_call(meta: Any, addresses: Addresses) -> bool:
    tags = meta.get("tag") if isinstance(meta, dict) else None
    wanted = (addresses.code_system, INTERPRETER_CALL)
    return isinstance(tags, list) and any(
        isinstance(tag, dict) and (tag.get("system"), tag.get("code")) == wanted for tag in tags
    )
