"""Which translated sentences a translator has signed: by name, on a day, for exactly these words.

A signature covers fingerprints, each of an English sentence together with its translation. When either changes, the
fingerprint matches no sentence any more, and the sentence is unsigned again. The file is committed beside the catalogue.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog

from app.i18n.catalogue import ENGLISH, FOLDER, read_catalogue

DIGITS = 32


@dataclass(frozen=True)
class Signature:
    """One signing. by: name and credential of the translator. on: the day. fingerprints: of what they signed."""

    by: str
    on: date
    fingerprints: frozenset[str]


def fingerprint(english: str, translation: str) -> str:
    """Return what a signature is bound to: a hash of both sentences, in hexadecimal."""
    both = json.dumps([english, translation]).encode()
    return hashlib.sha256(both).hexdigest()[:DIGITS]


def fingerprints_in(catalogue: Catalog) -> dict[str, str]:
    """Return the fingerprint of each sentence of a catalogue, by the English."""
    return {
        str(message.id): fingerprint(str(message.id), str(message.string))
        for message in catalogue
        if message.id
    }


def file_of(code: str, folder: Path = FOLDER) -> Path:
    """Return the path of a language's signatures."""
    return folder / f"{code}.signed.json"


def read_signatures(code: str, folder: Path = FOLDER) -> list[Signature]:
    """Read a language's signatures; none without a file. Raises ValueError or KeyError if the file is damaged."""
    file = file_of(code, folder)
    stored = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    return [
        Signature(each["signed_by"], date.fromisoformat(each["signed_on"]), frozenset(each["fingerprints"]))
        for each in stored
    ]


def write_signatures(code: str, signatures: Iterable[Signature], folder: Path = FOLDER) -> None:
    """Write a language's signatures, a fingerprint a line, so that a change is easy to read."""
    stored = [
        {
            "signed_by": each.by,
            "signed_on": each.on.isoformat(),
            "fingerprints": sorted(each.fingerprints),
        }
        for each in signatures
    ]
    text = json.dumps(stored, ensure_ascii=False, indent=1)
    file_of(code, folder).write_text(f"{text}\n", encoding="utf-8")


def with_signature(signatures: Iterable[Signature], new: Signature, catalogue: Catalog) -> list[Signature]:
    """Return the signatures with a new one. Earlier ones stay for every sentence that still has their fingerprint."""
    present = frozenset(fingerprints_in(catalogue).values())
    same = [each for each in signatures if (each.by, each.on) == (new.by, new.on)]
    added = Signature(new.by, new.on, new.fingerprints.union(*(each.fingerprints for each in same)))
    kept = [*(each for each in signatures if each not in same), added]
    matching = [Signature(each.by, each.on, each.fingerprints & present) for each in kept]
    return [each for each in matching if each.fingerprints]


def unsigned(catalogue: Catalog, signatures: Iterable[Signature]) -> list[str]:
    """Return the English of every sentence that no signature covers as it is now."""
    signed = frozenset[str]().union(*(each.fingerprints for each in signatures))
    return [english for english, mark in fingerprints_in(catalogue).items() if mark not in signed]


@cache
def unsigned_in(code: str) -> set[str]:
    """Return the unsigned sentences of a language, read once per process."""
    return set(unsigned(read_catalogue(code), read_signatures(code)))


def is_signed(code: str) -> bool:
    """Whether a translator has signed every sentence of a language, as it is now. English needs no signature."""
    return code == ENGLISH or not unsigned_in(code)
