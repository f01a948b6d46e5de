"""The code that opens a saved draft, and what is derived from it. Nothing here is ever stored.

One slow hash (Argon2id) of the code gives 64 bytes. The first 16 give the row's id, through one more keyed hash; the
other 48 and the birth date give the key that seals the draft. The instance's own key seals it once more. So:

- A copy of the database alone opens nothing: the outer seal, the salt of the slow hash and the ids of the rows all
  depend on the key file.
- Database and key file together open nothing either, without the code: the instance itself cannot read a draft that
  it stores. A thief who has both can guess codes. There are 31 to the power of 8, or 2 to the power of 39.6; each guess
  costs 46 MiB of memory and a tenth of a second or two of one processor core. Trying every code takes about four
  thousand years of one core. A large farm of graphics cards does it in days, and finds the code of every row: this
  delays such a thief, and does not stop one who spends that much.
- The birth date (some 15 bits, and often known to others) adds next to nothing there, since the id of the row already
  confirms a right code. It protects against someone who finds the paper with the code: after a few tries the draft is
  erased.
- On the site itself guessing is hopeless: few hashes at once, few tries from one address, and each code opens at
  most one draft, which exists for at most a week.
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from datetime import date

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys import KEY_BYTES, Cipher, blind_index
from app.submissions.reference import ALPHABET, REFERENCE_LENGTH, with_dash

MEMORY_KIB, PASSES = 46 * 1024, 2  # OWASP, second choice, as for the passwords of staff
AT_ONCE = 2  # each takes 46 MiB; more at once would let strangers fill the memory
LONGEST_WAIT_S = 5.0
HASH_BYTES, ROW_ID_BYTES = 64, 16

_turn = threading.BoundedSemaphore(AT_ONCE)


class TooBusy(Exception):
    """Too many codes are being tried: try again later. Nothing was changed."""


@dataclass(frozen=True)
class DraftOpener:
    """What is derived from a code. row_id: the id of the row with its draft."""

    row_id: str
    _secret: bytes = field(repr=False)

    def cipher(self, birth_date: date) -> Cipher:
        """Return the cipher that seals and opens the draft of a patient with this birth date."""
        info = f"parked draft|{birth_date.isoformat()}".encode()
        return Cipher(HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self._secret))


def new_code() -> str:
    """Return a new code such as `7KQM-P2XH`. All of it is random: a check character would make it easier to guess."""
    return with_dash("".join(secrets.choice(ALPHABET) for _ in range(REFERENCE_LENGTH)))


def opener(index_key: bytes, code: str) -> DraftOpener:
    """Derive what finds and opens a draft from its code: slow, and only a few at once.

    index_key: the instance's key for blind indexes. code: its eight characters, without the dash. Raises TooBusy.
    """
    salt = blind_index(index_key, "salt of parked drafts")
    if not _turn.acquire(timeout=LONGEST_WAIT_S):
        raise TooBusy
    try:
        hashed = hash_secret_raw(
            code.encode(), salt, PASSES, MEMORY_KIB, parallelism=1, hash_len=HASH_BYTES, type=Type.ID
        )
    finally:
        _turn.release()
    row_id = blind_index(index_key, "row of a parked draft", hashed[:ROW_ID_BYTES].hex())
    return DraftOpener(row_id.hex(), hashed[ROW_ID_BYTES:])
