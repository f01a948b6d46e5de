"""What came in with a form, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.questionnaire.localization import Localizer


class Invalid(Exception):
    """A posted answer that cannot be read. Carries words for the patient.

    part: the end of the name of the field to mend (`month` of `onset_date-month`), or "".
    values: what stands for each `%(name)s` in the words.
    """

    def __init__(self, words: str, part: str = "", **values: object) -> None:
        super().__init__(words % values if values else words)
        self.words = words
        self.part = part
        self.values = values

    def for_(self, localizer: Localizer) -> str:
        """The words for one reader."""
        return localizer.translate(self.words, **self.values)


def values(name: str, posted: Mapping[str, Sequence[str]]) -> list[str]:
    """All non-blank values posted under `name`."""
    return [value.strip() for value in posted.get(name, ()) if value.strip()]


def one_value(name: str, posted: Mapping[str, Sequence[str]], missing: str) -> str:
    """The one value posted under `name`. Raises Invalid when there is none, or more than one."""
    given = set(values(name, posted))
    if not given:
        raise Invalid(missing)
    if len(given) > 1:
        raise Invalid("Choose only one answer")
    return given.pop()
