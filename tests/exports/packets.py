"""Whether a PDF can be made here."""

from __future__ import annotations

import os

import pytest

from app.exports.packet_pdf import can_make_packets

LACK = "no PDF can be made: libpangoft2-1.0-0 or libharfbuzz-subset0 is not installed (Debian's names)"


def needs_packets() -> None:
    """Skip the test where no PDF can be made; fail in CI."""
    if not can_make_packets():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(LACK)
