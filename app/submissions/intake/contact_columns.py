"""The plain columns of contact details: what lists are filtered by, and the blind indexes that searches use."""

from __future__ import annotations

from typing import Any

from app.submissions.blind_indexes import (
    index_of_birth,
    index_of_email,
    index_of_no_birth,
    index_of_no_phone,
    index_of_phone,
    indexes_of_name,
)
from app.submissions.contact_details import NOT_GIVEN, Contact
from app.submissions.name_index_table import NameIndex


def contact_columns(key: bytes, contact: Contact, submission_id: str) -> dict[str, Any]:
    """Return the columns by name, and the rows of name indexes. key: for blind indexes. submission_id: of the row they are for."""
    return {
        "preferred_language": contact.preferred_language,
        "needs_interpreter": contact.needs_interpreter,
        "clinic_id": contact.clinic_id,
        "phone_index": index_of_phone(key, contact.phone)
        if contact.phone
        else index_of_no_phone(key, submission_id),
        "email_index": index_of_email(key, contact.email) if contact.email else None,
        **_birth_columns(key, contact, submission_id),
    }


def _birth_columns(key: bytes, contact: Contact, submission_id: str) -> dict[str, Any]:
    """A submission without a birth date, or whose name is not known yet, is found by phone and reference only."""
    found_by_nothing = index_of_no_birth(key, submission_id)
    if contact.birth_date is None:
        return {"name_indexes": [NameIndex(index=found_by_nothing)], "birth_index": found_by_nothing}
    is_named = contact.full_name != NOT_GIVEN
    known = indexes_of_name(key, contact.full_name, contact.birth_date) if is_named else {found_by_nothing}
    names = sorted(known)
    return {
        "name_indexes": [NameIndex(index=index) for index in names],
        "birth_index": index_of_birth(key, contact.birth_date),
    }
