"""What was typed into the search box, known by its shape: a reference, phone, e-mail, MRN, or last name and birth date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.keys import Keys, blind_index
from app.questionnaire.date_input import calendar_day
from app.questionnaire.form_input import Invalid
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.submissions.blind_indexes import index_of_email, index_of_mrn, index_of_phone, indexes_of_typed_name
from app.submissions.contact_details import read_phone
from app.submissions.models import Submission
from app.submissions.reference import REFERENCE_LENGTH, read_reference
from app.submissions.staff_details import MRN_LABEL, comparable_mrn
from app.submissions.worklist import search

EXAMPLES = "Type a reference, a phone number, an e-mail, an MRN, or a last name with the date of birth: “Keller 4/12/1950”."
NO_BIRTH_DATE = "A name alone is not enough. Add the date of birth: “Keller 4/12/1950”."
NO_NAME = "A date of birth alone is not enough. Add the last name: “Keller 4/12/1950”."
NO_REFERENCE = (
    "No one has that reference. It has 8 characters, and never 0, O, 1, I or L. Ask to hear it again."
)
NO_ONE_OF_THIS_NAME = (
    "No one has this last name and date of birth. Check both. Accents, hyphens and “Jr.” do not count."
)
NO_PHONE = (
    "No one has this phone number now. It may have been changed: search by last name and date of birth. "
    "A phone number needs its area code."
)
PART_OF_A_PHONE = (
    "A phone number needs its area code: type all ten digits. Or search by last name and date of birth."
)
NO_EMAIL = "No one has this e-mail. Search by last name and date of birth."
NO_MRN = "No one has this MRN yet. Search by last name and date of birth."
NOT_KNOWN = f"This is no reference, phone number, e-mail or MRN. {EXAMPLES}"

BIRTH_LABEL = re.compile(r"\b(?:dob|d\.o\.b\.?|born|date of birth|birth ?date)\b[\s:]*", re.IGNORECASE)
EIGHT_DIGITS = re.compile(r"\b(\d\d)(\d\d)(\d{4})\b", re.ASCII)
AS_A_PHONE = re.compile(r"[\d\s().+\-/]*\d[\d\s().+\-/]*(?:(?:ext|x|,)[\s.,]*\d+)?", re.ASCII | re.IGNORECASE)
WITHOUT_AREA_CODE = re.compile(r"\d{3}[-. ]\d{4}", re.ASCII)
LEAST_OF_A_PHONE = 10  # digits, with the area code


@dataclass(frozen=True)
class SearchTerms:
    """Everything that a typed text may be; "" for what it cannot be.

    problem: why nothing can be looked up, or, when nothing is found, what to say. is_clear: whether there is
    something to look up.
    """

    problem: str
    reference: str = ""
    phone: str = ""
    email: str = ""
    mrn: str = ""
    name: str = ""
    birth_date: date | None = None

    @property
    def is_clear(self) -> bool:
        """Whether there is something to look up."""
        return bool(self.reference or self.phone or self.email or self.mrn or self.name)

    def matches(self, session: Session, keys: Keys) -> Sequence[Submission]:
        """Return every submission that fits one of them, the newest first."""
        found = {each.id: each for each in self._found(session, keys)}
        ordered = sorted(found.values(), key=lambda each: (each.sent_at, each.reference), reverse=True)
        return ordered[: search.MOST_FOUND]

    def indexes(self, keys: Keys) -> list[bytes]:
        """Return the blind indexes of what is looked for: they tell later whether it was someone known by then."""
        found = [blind_index(keys.index, "reference", self.reference)] if self.reference else []
        if self.name and self.birth_date:
            found += sorted(indexes_of_typed_name(keys.index, self.name, self.birth_date))
        if self.email:
            found.append(index_of_email(keys.index, self.email))
        if self.phone:
            found.append(index_of_phone(keys.index, self.phone))
        return [*found, index_of_mrn(keys.index, self.mrn)] if self.mrn else found

    def _found(self, session: Session, keys: Keys) -> Iterator[Submission]:
        if self.reference:
            yield from search.found_by_reference(session, self.reference)
        if self.name and self.birth_date:
            yield from search.found_by_name(session, keys, self.name, self.birth_date)
        if self.email:
            yield from search.found_by_email(session, keys, self.email)
        if self.phone:
            yield from search.found_by_phone(session, keys, self.phone)
        if self.mrn:
            yield from search.found_by_mrn(session, keys, self.mrn)


def read_terms(typed: str, today: date) -> SearchTerms:
    """Read a typed text. It may be several things at once, such as a phone number and an MRN: then each is looked up."""
    if not typed:
        return SearchTerms(EXAMPLES)
    if "@" in typed:
        return SearchTerms(NO_EMAIL, email=typed)
    named = _named(typed, today)
    if named.name:
        return named
    reference, phone, mrn = read_reference(typed) or "", _phone_in(typed), comparable_mrn(typed) or ""
    if WITHOUT_AREA_CODE.fullmatch(typed):
        return SearchTerms(PART_OF_A_PHONE, mrn=mrn)
    if named.problem == NO_NAME or not (reference or phone or mrn):
        return named
    is_labelled = MRN_LABEL.match(typed) is not None
    is_reference = reference or (_is_like_a_reference(typed) and not is_labelled)
    problem = NO_PHONE if phone else NO_REFERENCE if is_reference else NO_MRN
    return SearchTerms(problem, reference=reference, phone=phone, mrn=mrn)


def _phone_in(typed: str) -> str:
    if not AS_A_PHONE.fullmatch(typed) or sum(sign.isdigit() for sign in typed) < LEAST_OF_A_PHONE:
        return ""
    return read_phone(typed, is_stored=True) or ""


def _is_like_a_reference(typed: str) -> bool:
    plain = "".join(sign for sign in typed if sign.isalnum())
    has_both = any(map(str.isdigit, plain)) and any(map(str.isalpha, plain))
    return len(plain) == REFERENCE_LENGTH and has_both


def _named(typed: str, today: date) -> SearchTerms:
    """Read a last name with a birth date, in either order."""
    problem = ""
    for name, written in _splits(typed):
        try:
            born = calendar_day("born", {"born-month": [written]}, today)
        except Invalid as error:
            problem = error.for_(ENGLISH_LOCALIZER) if name else problem
            continue
        return SearchTerms(NO_ONE_OF_THIS_NAME, name=name, birth_date=born) if name else SearchTerms(NO_NAME)
    if _is_like_a_reference(typed):
        return SearchTerms(NO_REFERENCE)
    if problem:
        return SearchTerms(f"{problem}. Write a name with its date of birth as “Keller 4/12/1950”.")
    is_name = any(map(str.isalpha, typed)) and not any(map(str.isdigit, typed))
    return SearchTerms(NO_BIRTH_DATE if is_name else NOT_KNOWN)


def _splits(typed: str) -> Iterator[tuple[str, str]]:
    """Yield each way to split a text into (name, date), the longest date first. A date has a digit, and a name none."""
    words = BIRTH_LABEL.sub(" ", typed).replace(",", ", ").split()
    for length in range(len(words), 0, -1):
        rest = len(words) - length
        for name, written in ((words[:rest], words[rest:]), (words[length:], words[:length])):
            name_text, date_text = " ".join(name).strip(" ,;"), " ".join(written).strip(" ,;")
            if name_text:
                date_text = EIGHT_DIGITS.sub(r"\1/\2/\3", date_text)
            if any(map(str.isdigit, date_text)) and not any(map(str.isdigit, name_text)):
                yield name_text, date_text
