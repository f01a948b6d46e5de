"""Whether two submissions may be of the same person, and why: advice for staff, who decide.

Twins share a birth date and a last name, a father and a son a whole name: neither is said to be the same person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

from app.keys import Unsealable
from app.submissions.models import Submission
from app.submissions.names import PARTICLES, generation, parts_of

ALIKE = 0.8  # how alike two words must be, out of 1; "Larson" and "Larsen" are 0.83, "Jane" and "Joan" 0.75


class NameLikeness(Enum):
    """How two names are alike; the value is said to staff."""

    SAME = "same name"
    ALIKE = "a name that is alike"
    PART = "one name is part of the other: perhaps the same person"
    OTHER_LAST = "same first name, another last name: perhaps the same person"
    SHARED = "one name in common: perhaps the same person"
    OTHER_FIRST = "same last name, another first name: perhaps a twin, or a nickname"
    GENERATIONS = "same name, but another generation (Jr., Sr.): perhaps a relative"
    NONE = "another name: perhaps a twin, or a nickname"


_CERTAIN = (NameLikeness.SAME, NameLikeness.ALIKE)
_MAY_BE_SAME = (*_CERTAIN, NameLikeness.PART, NameLikeness.OTHER_LAST, NameLikeness.SHARED)


class Likeness(NamedTuple):
    """Why two submissions are shown to staff as alike. is_likely: whether they may well be of one person."""

    why: str
    is_likely: bool


def likeness(one: Submission, other: Submission) -> Likeness | None:
    """Return how two submissions are alike, or None when nothing suggests that they are of the same person."""
    if one.draft_id == other.draft_id:
        return Likeness("sent from the same check", True)
    names = _names_alike(one, other)
    birth, other_birth = _birth_date(one), _birth_date(other)
    if one.mrn_index is not None and one.mrn_index == other.mrn_index:
        return _with_same_mrn(names, birth == other_birth or None in (birth, other_birth))
    same_phone = bool(phone_indexes(one) & phone_indexes(other))
    if birth is not None and birth == other_birth:
        return _with_same_birth(names, same_phone)
    if not same_phone:
        return None
    return _with_same_phone(names, None in (birth, other_birth))


def phone_indexes(submission: Submission) -> set[bytes]:
    """Return the blind indexes of the numbers to call."""
    return {index for index in (submission.phone_index, submission.second_phone_index) if index is not None}


def _with_same_mrn(names: NameLikeness, may_be_born_alike: bool) -> Likeness:
    """Two patients with one MRN are a mistake in it, not one person."""
    if names in _MAY_BE_SAME and may_be_born_alike:
        return Likeness(_joined("same MRN", names), True)
    return Likeness("same MRN, but another name or date of birth: check the MRN", False)


def _with_same_birth(names: NameLikeness, same_phone: bool) -> Likeness | None:
    if names is NameLikeness.NONE and not same_phone:
        return None
    same = "same date of birth and phone" if same_phone else "same date of birth"
    return Likeness(_joined(same, names), names in _MAY_BE_SAME)


def _with_same_phone(names: NameLikeness, is_birth_unknown: bool) -> Likeness | None:
    """Families share a phone, so a name must be alike too."""
    if is_birth_unknown:
        why = f"{_joined('same phone', names)}; the date of birth is not known"
        return Likeness(why, True) if names in _MAY_BE_SAME else None
    if names in _CERTAIN:
        why = f"{_joined('same phone', names)}, but another date of birth: perhaps a relative"
        return Likeness(why, False)
    return Likeness(_joined("same phone", names), False) if names is NameLikeness.GENERATIONS else None


def _joined(same: str, names: NameLikeness) -> str:
    return f"{same}{' and ' if names in _CERTAIN else '; '}{names.value}"


def _birth_date(submission: Submission) -> date | None:
    """Return the birth date; None when it was not asked, or cannot be opened."""
    try:
        return date.fromisoformat(submission.birth_date) if submission.birth_date else None
    except Unsealable:
        return None


def _names_alike(one: Submission, other: Submission) -> NameLikeness:
    try:
        return names_alike(one.full_name, other.full_name)
    except Unsealable:
        return NameLikeness.NONE


def names_alike(one: str, other: str) -> NameLikeness:
    """Return how two full names are alike. Accents, apostrophes, hyphens and the order of the words do not count."""
    (given, last), (other_given, other_last) = parts_of(one), parts_of(other)
    words, other_words = {*given, *last}, {*other_given, *other_last}
    shares_last = bool(_telling(last) & _telling(other_last)) or _alike(last, other_last)
    generations = {generation(one), generation(other)}
    if shares_last and len(generations) == 2 and "" not in generations:
        return NameLikeness.GENERATIONS
    if words == other_words:
        return NameLikeness.SAME
    if words <= other_words or other_words <= words:
        return NameLikeness.PART
    shares_first = _are_first_names_alike(given, other_given)
    if shares_first or shares_last:
        return _BY_SHARED[shares_first, shares_last]
    return NameLikeness.SHARED if _telling(words) & _telling(other_words) else NameLikeness.NONE


_BY_SHARED = {
    (True, True): NameLikeness.ALIKE,
    (True, False): NameLikeness.OTHER_LAST,
    (False, True): NameLikeness.OTHER_FIRST,
}


def _telling(words: Iterable[str]) -> set[str]:
    """Return the words that tell people apart: neither initials nor particles, unless there is nothing else."""
    return {word for word in words if len(word) > 1 and word not in PARTICLES} or set(words)


def _are_first_names_alike(given: list[str], other: list[str]) -> bool:
    """Whether the first names are nearly the same, or one is the initial of the other."""
    if not (given and other):
        return False
    first, second = given[0], other[0]
    is_initial = 1 in (len(first), len(second)) and first[0] == second[0]
    return is_initial or _alike(given, other) or _alike([first], [second])


def _alike(words: list[str], other: list[str]) -> bool:
    return SequenceMatcher(None, "".join(words), "".join(other)).ratio() >= ALIKE
