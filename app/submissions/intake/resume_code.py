"""The code that opens a parked draft, and what it is turned into. Nothing here is ever stored.

One slow hash (Argon2id) of the code gives 64 bytes. The first 16 name the row, through one more keyed hash; the other 48
and the birth date give the key that seals the draft. The instance's own key seals it once more. So:

- A copy of the database alone opens nothing: the outer seal, the salt of the slow hash and the names of the rows all
  hang on the key file.
- Database and key file together open nothing either, without the code: the instance itself cannot read a draft that
  it keeps. Whoever has both can guess codes. There are 31 to the power of 8, or 2 to the power of 39.6; each guess
  costs 46 MiB of memory for a tenth of a second or two of one processor core. To try every code takes about four
  thousand years of one core. A large farm of graphics cards does it in days, and finds every row of that copy: this
  delays such a thief, and does not stop one who spends that much.
- The birth date (some 15 bits, and often known to others) adds next to nothing there, since the name of the row already
  tells a right code. It is for whoever finds the paper with the code: they get a few tries, and then the draft is
  erased.
- At the site itself guessing is hopeless: few hashes at once, few tries from one address, and each code leads to at
  most one draft that is there for at most a week.
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from datetime import date

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys import KEY_BYTES, Cipher
from app.submissions.encrypted_fields import blind_index
from app.submissions.reference import ALPHABET, SIGNS, written

MEMORY_KIB, PASSES = 46 * 1024, 2  # OWASP, second choice, as for the passwords of staff
AT_ONCE = 2  # each takes 46 MiB; more at once would let strangers fill the memory
LONGEST_WAIT_S = 5.0
HASH_BYTES, NAME_BYTES = 64, 16

_turn = threading.BoundedSemaphore(AT_ONCE)


class TooBusy(Exception):
    """So many codes are being tried that this one has to come again later. Nothing was changed."""


@dataclass(frozen=True)
class DraftOpener:
    """What a code was turned into. row_id: the id of the row that its draft is kept in."""

    row_id: str
    _secret: bytes = field(repr=False)

    def cipher(self, birth_date: date) -> Cipher:
        """What seals and opens the draft of somebody born on that day."""
        info = f"parked draft|{birth_date.isoformat()}".encode()
        return Cipher(HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self._secret))


def new_code() -> str:
    """A fresh code such as `7KQM-P2XH`. All of it is random: a check sign would make it easier to guess."""
    return written("".join(secrets.choice(ALPHABET) for _ in range(SIGNS)))


def opener(index_key: bytes, signs: str) -> DraftOpener:
    """Turn the eight signs of a code into what finds and opens its draft: slow, and never many at once.

    index_key: the instance's key for blind indexes. Raises TooBusy.
    """
    salt = blind_index(index_key, "salt of parked drafts")
    if not _turn.acquire(timeout=LONGEST_WAIT_S):
        raise TooBusy
    try:
        hashed = hash_secret_raw(
            signs.encode(), salt, PASSES, MEMORY_KIB, parallelism=1, hash_len=HASH_BYTES, type=Type.ID
        )
    finally:
        _turn.release()
    name = blind_index(index_key, "row of a parked draft", hashed[:NAME_BYTES].hex())
    return DraftOpener(name.hex(), hashed[NAME_BYTES:])
