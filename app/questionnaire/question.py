"""The question types. A question is frozen data, and is itself the key to its answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, Literal, TypeVar

from app.questionnaire import date_input, partial_date
from app.questionnaire.form_input import Invalid, one_value, values
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.partial_date import PartialDate
from app.questionnaire.text import N_, Text, shared_text

T = TypeVar("T")

NotSure = Literal["not_sure"]
NOT_SURE: NotSure = "not_sure"
NONE_OF_THESE = "none"
Posted = Mapping[str, Sequence[str]]

I_AM_NOT_SURE = Text("I'm not sure", "Not sure")
CHOOSE_ONE = N_("Choose one answer")
OUT_OF = N_("%(number)s out of %(most)s")


@dataclass(frozen=True)
class Option:
    """One answer to choose from. `value` is permanent; the label may change."""

    value: str
    label: Text


@dataclass(frozen=True, kw_only=True, eq=False)
class Question(ABC, Generic[T]):
    """One thing we ask.

    kind: how it is answered, for the templates.
    id: permanent; the form field name, and the key in stored answers and exports.
    title: the question text. hint: one more sentence, or none.
    short: the question in a few words, for summaries and staff.
    why: why we ask, for the patient.
    source: where the clinical reason comes from, for reviewers of the check.
    """

    kind: ClassVar[str]

    id: str
    title: Text
    short: str
    why: str
    source: str
    hint: Text = shared_text("")
    missing: str = CHOOSE_ONE

    @abstractmethod
    def parse(self, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> T:
        """Read the answer from a form posted in a language. Raises Invalid with a message for the patient."""

    @abstractmethod
    def load(self, raw: Any, today: date) -> T:
        """Load the answer from its JSON form, strictly. Raises ValueError."""

    @abstractmethod
    def dump(self, answer: T) -> Any:
        """Return the JSON form; `load(dump(a)) == a`."""

    @abstractmethod
    def display(self, answer: T, helper: bool = False, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
        """Return the answer as text in the reader's language."""

    def is_known(self, answer: T) -> bool:
        """Whether the answer says more than "not sure"."""
        return answer != NOT_SURE


@dataclass(frozen=True, kw_only=True, eq=False)
class SingleChoice(Question[str]):
    """Choose one option. "Not sure" is always accepted from JSON, whether offered or not."""

    kind = "one_of"

    options: tuple[Option, ...]

    def parse(self, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> str:
        value = one_value(self.id, posted, self.missing)
        if value not in {option.value for option in self.options}:
            raise Invalid("Choose one of the answers shown")
        return value

    def load(self, raw: Any, today: date) -> str:
        if isinstance(raw, str) and (raw == NOT_SURE or any(raw == o.value for o in self.options)):
            return raw
        raise ValueError(raw)

    def dump(self, answer: str) -> str:
        return answer

    def display(self, answer: str, helper: bool = False, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
        labels = {option.value: option.label for option in self.options}
        return localizer.translate(labels.get(answer, I_AM_NOT_SURE).for_(helper))


@dataclass(frozen=True, kw_only=True, eq=False)
class MultipleChoice(Question[frozenset[str]]):
    """Tick all that apply. `none` and `not_sure` exclude other ticks.

    plain_yes: the option that a bare "yes" counts as in JSON; "" refuses a bare yes or no.
    """

    kind = "any_of"

    options: tuple[Option, ...]
    plain_yes: str = ""
    missing: str = N_("Tick all that fit, or tick “None of these”")

    def parse(self, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> frozenset[str]:
        ticked = frozenset(values(self.id, posted))
        if not ticked:
            raise Invalid(self.missing)
        if ticked - {option.value for option in self.options}:
            raise Invalid("Tick only answers shown")
        if len(ticked) > 1 and ticked & {NONE_OF_THESE, NOT_SURE}:
            raise Invalid(
                "You ticked “None of these” or “I’m not sure”, and something else too. Tick only what fits"
            )
        return ticked

    def load(self, raw: Any, today: date) -> frozenset[str]:
        if isinstance(raw, str):
            raw = [self._from_yes_no(raw)]
        if not isinstance(raw, list) or not raw or not all(isinstance(v, str) for v in raw):
            raise ValueError(raw)
        ticked = frozenset(raw)
        if ticked - {option.value for option in self.options}:
            raise ValueError(raw)
        if len(ticked) > 1 and ticked & {NONE_OF_THESE, NOT_SURE}:
            raise ValueError(raw)
        return ticked

    def _from_yes_no(self, word: str) -> str:
        if word == NOT_SURE:
            return NOT_SURE
        if self.plain_yes and word in ("yes", "no"):
            return self.plain_yes if word == "yes" else NONE_OF_THESE
        raise ValueError(word)

    def dump(self, answer: frozenset[str]) -> list[str]:
        return [option.value for option in self.options if option.value in answer]

    def display(
        self, answer: frozenset[str], helper: bool = False, localizer: Localizer = ENGLISH_LOCALIZER
    ) -> str:
        return "; ".join(localizer.translate(o.label.for_(helper)) for o in self.options if o.value in answer)

    def is_known(self, answer: frozenset[str]) -> bool:
        return NOT_SURE not in answer


@dataclass(frozen=True, kw_only=True, eq=False)
class Scale(Question["int | NotSure"]):
    """A whole number from `low` to `high`, or not sure. `words`: labels for some of the numbers."""

    kind = "scale"

    low: int
    high: int
    words: Mapping[int, str]

    @property
    def options(self) -> tuple[Option, ...]:
        """The numbers and "not sure", as options to display."""
        numbers = (
            Option(str(n), shared_text(self.words.get(n, str(n)))) for n in range(self.low, self.high + 1)
        )
        return (*numbers, Option(NOT_SURE, I_AM_NOT_SURE))

    def parse(self, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code) -> int | NotSure:
        try:
            return self.load(one_value(self.id, posted, self.missing), today)
        except ValueError:
            raise Invalid("Choose a number from %(low)s to %(high)s", low=self.low, high=self.high) from None

    def load(self, raw: Any, today: date) -> int | NotSure:
        if raw == NOT_SURE:
            return NOT_SURE
        if isinstance(raw, str) and any(raw == str(n) for n in range(self.low, self.high + 1)):
            return int(raw)
        if type(raw) is int and self.low <= raw <= self.high:
            return raw
        raise ValueError(raw)

    def dump(self, answer: int | NotSure) -> int | str:
        return answer

    def display(
        self, answer: int | NotSure, helper: bool = False, localizer: Localizer = ENGLISH_LOCALIZER
    ) -> str:
        if answer == NOT_SURE:
            return localizer.translate(I_AM_NOT_SURE.for_(helper))
        return localizer.translate(OUT_OF, number=answer, most=self.high)


@dataclass(frozen=True, kw_only=True, eq=False)
class DateQuestion(Question["PartialDate | NotSure"]):
    """A date, as well as the patient remembers it. The form offers several ways to give it, some with boxes.

    The boxes of a way that is not chosen are ignored: pages fold them, and they may hold an answer given before.
    Future days are cut off from the range; a date entirely in the future is refused.
    """

    kind = "when"

    ways: ClassVar[tuple[Option, ...]] = (
        Option("this_week", shared_text("Less than a week ago")),
        Option("weeks_1_2", shared_text("1 to 2 weeks ago")),
        Option("weeks_3_5", shared_text("3 to 5 weeks ago")),
        Option("weeks_6_8", shared_text("6 to 8 weeks ago")),
        Option("weeks_9_11", shared_text("9 to 11 weeks ago")),
        Option("about_12_weeks", shared_text("About 12 weeks ago")),
        Option("longer", shared_text("More than 12 weeks ago")),
        Option("day", Text("I know the day", "The day is known")),
        Option("month", Text("I only know the month", "Only the month is known")),
        Option(NOT_SURE, I_AM_NOT_SURE),
    )
    missing: str = N_("Choose about how long ago it was, the day, the month, or not sure")

    def parse(
        self, posted: Posted, today: date, language: str = ENGLISH_LOCALIZER.code
    ) -> PartialDate | NotSure:
        if not values(self.id, posted):
            way = self._way_of_filled_boxes(posted, today, language)
        else:
            way = one_value(self.id, posted, self.missing)
        return NOT_SURE if way == NOT_SURE else date_input.read(self.id, way, posted, today, language)

    def _way_of_filled_boxes(self, posted: Posted, today: date, language: str) -> str:
        """Take filled boxes without a chosen way as an answer. Raises Invalid if they are ambiguous."""
        if not date_input.filled(self.id, posted):
            raise Invalid(self.missing)
        way = date_input.way_of(self.id, posted, today, language)
        if not way:
            raise Invalid(N_("You filled in a box. Also choose the answer that it belongs to"))
        return way

    def load(self, raw: Any, today: date) -> PartialDate | NotSure:
        if raw == NOT_SURE:
            return NOT_SURE
        answer = partial_date.load(raw, today).until(today)
        if answer.said_on is not None and answer.said_on > today:
            raise ValueError(raw)
        return answer

    def dump(self, answer: PartialDate | NotSure) -> Any:
        return answer if answer == NOT_SURE else answer.dump()

    def display(
        self, answer: PartialDate | NotSure, helper: bool = False, localizer: Localizer = ENGLISH_LOCALIZER
    ) -> str:
        if answer == NOT_SURE:
            return localizer.translate(I_AM_NOT_SURE.for_(helper))
        return date_input.in_words(answer, localizer)
