"""The visit packet as a PDF with tags (PDF/UA-1), for charts and fax programs that take nothing else.

The library that draws it is an optional extra. It runs in a process of its own, for each file: a worker neither loads it nor waits
in Python for it, and what it leaves in memory goes with the process. It gets the page and the style sheet as text and may fetch
nothing, not even a file; nor is it given the settings of the service, some of which are secret.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import BoundedSemaphore

from cffi import FFI

LIBRARY = "weasyprint"
NEEDS = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0")
"""What the library loads of the system, as Debian names it."""
MAKER = Path(__file__).with_name("packet_maker.py")
LONGEST_S = 60.0
KNOWS = ("HOME", "PATH")
"""What the maker is told of the environment."""
_ONE_AT_A_TIME = BoundedSemaphore(1)


class NoPacket(Exception):
    """No PDF was made. Says why, in a sentence for staff."""


@cache
def can_make_packets() -> bool:
    """Whether the library and what it needs of the system are here. What is installed later is found after a restart."""
    return find_spec(LIBRARY) is not None and all(map(_is_there, NEEDS))


def _is_there(library: str) -> bool:
    try:
        FFI().dlopen(library)
    except OSError:
        return False
    return True


def packet_pdf(page: str, style_sheet: str) -> bytes:
    """Return a page as a PDF. Raises NoPacket.

    One at a time in each worker: the others stay free for patients.
    """
    if not _ONE_AT_A_TIME.acquire(blocking=False):
        raise NoPacket("Another PDF is being made. Press again in a few seconds.")
    try:
        made = subprocess.run(  # noqa: S603  (our own program, without a shell)
            [sys.executable, "-I", str(MAKER)],
            input=json.dumps({"page": page, "style_sheet": style_sheet}).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in KNOWS if name in os.environ},
            timeout=LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NoPacket("The PDF took too long. Print the page instead.") from None
    finally:
        _ONE_AT_A_TIME.release()
    if made.returncode:
        raise NoPacket("The PDF could not be made. Print the page instead.")
    return made.stdout
