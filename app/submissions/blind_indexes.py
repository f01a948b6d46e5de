"""Blind indexes: keyed fingerprints by which a person is found, and which reveal only whether two values are equal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date

from email_validator import EmailNotValidError, validate_email

from app.keys import blind_index
from app.submissions.contact_details import without_extension
from app.submissions.names import surname_keys, typed_keys
from app.submissions.staff_details import comparable_mrn


def indexes_of_name(key: bytes, full_name: str, birth_date: date) -> set[bytes]:
    """Return an index of each surname-like word of a name, each together with the birth date."""
    return _name_indexes(key, surname_keys(full_name) or {full_name.casefold()}, birth_date)


def indexes_of_typed_name(key: bytes, typed: str, birth_date: date) -> set[bytes]:
    """Return the indexes to look for, from a surname as typed into the search, with or without given names."""
    return _name_indexes(key, typed_keys(typed) or {typed.casefold()}, birth_date)


def _name_indexes(key: bytes, spellings: Iterable[str], birth_date: date) -> set[bytes]:
    return {blind_index(key, "name", spelling, birth_date.isoformat()) for spelling in spellings}


def index_of_phone(key: bytes, phone: str) -> bytes:
    """Return the index of a phone number in international form. The extension does not count."""
    return blind_index(key, "phone", without_extension(phone))


def index_of_email(key: bytes, email: str) -> bytes:
    """Return the index of an e-mail address. Case, the form of accents, and punycode do not count."""
    try:
        normal = validate_email(email, check_deliverability=False).normalized
    except EmailNotValidError:
        normal = unicodedata.normalize("NFC", email)
    return blind_index(key, "email", normal.casefold())


def index_of_mrn(key: bytes, mrn: str) -> bytes:
    """Return the index of a medical record number. Spaces, dashes and zeros in front do not count."""
    return blind_index(key, "mrn", comparable_mrn(mrn) or mrn)


def index_of_birth(key: bytes, birth_date: date) -> bytes:
    """Return the index of a birth date alone, which only finds who may be the same person."""
    return blind_index(key, "birth", birth_date.isoformat())


def index_of_no_birth(key: bytes, submission_id: str) -> bytes:
    """Return the index of a submission without a birth date: no search and no other submission ever matches it."""
    return blind_index(key, "no birth date", submission_id)


def index_of_no_phone(key: bytes, submission_id: str) -> bytes:
    """Return the index of a submission whose phone number is not known yet: no other submission ever matches it."""
    return blind_index(key, "no phone", submission_id)


def index_of_nothing(key: bytes, submission_id: str) -> bytes:
    """Return the index of a submission whose key was destroyed: no search finds it any more."""
    return blind_index(key, "gone", submission_id)
