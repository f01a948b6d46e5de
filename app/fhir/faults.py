"""What can be wrong with a response. A response with a fault is not read at all: nothing is guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """The kinds of fault. The values are printed, and permanent."""

    NOT_JSON = "not_json"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    REPEATED_KEY = "repeated_key"
    NOT_A_RESPONSE = "not_a_response"
    STATUS = "status"
    NO_MOMENT = "no_moment"
    NO_OFFSET = "no_offset"
    MOMENT_TO_COME = "moment_to_come"
    NOT_OUR_QUESTIONNAIRE = "not_our_questionnaire"
    UNKNOWN_VERSION = "unknown_version"
    UNKNOWN_ELEMENT = "unknown_element"
    MODIFIED = "modified"
    WRONG_SHAPE = "wrong_shape"
    NO_LINK_ID = "no_link_id"
    UNKNOWN_LINK_ID = "unknown_link_id"
    LINK_ID_TWICE = "link_id_twice"
    WRONG_GROUP = "wrong_group"
    NOT_TO_ANSWER = "not_to_answer"
    NO_VALUE = "no_value"
    TWO_VALUES = "two_values"
    WRONG_TYPE = "wrong_type"
    OTHER_SYSTEM = "other_system"
    NOT_OFFERED = "not_offered"
    WORDS_OF_ANOTHER = "words_of_another"
    SEVERAL_ANSWERS = "several_answers"
    ANSWER_TWICE = "answer_twice"
    NONE_AND_ANOTHER = "none_and_another"
    NOT_ASKED = "not_asked"
    MISSING = "missing"
    OUT_OF_RANGE = "out_of_range"
    NO_SUCH_DAY = "no_such_day"
    DAY_TO_COME = "day_to_come"
    HALF_A_RANGE = "half_a_range"
    OTHER_DAYS = "other_days"
    NOT_FINISHED = "not_finished"


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong. link_id: the item it is about, "" for the response as a whole. why: in words."""

    kind: FaultKind
    link_id: str
    why: str


class Refused(ValueError):
    """A response that cannot be read, with every fault that was found."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{each.link_id or 'response'}: {each.why}" for each in faults))
        self.faults = tuple(faults)


class Faults:
    """Collects what is wrong with one response."""

    def __init__(self) -> None:
        self._found: list[Fault] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, kind: FaultKind, link_id: str, why: str) -> None:
        """Add a fault."""
        self._found.append(Fault(kind, link_id, why))

    def refuse_any(self) -> None:
        """Raise Refused if anything was found."""
        if self._found:
            raise Refused(self._found)
