"""Whether a PDF can be made here."""

from __future__ import annotations

import os

import pytest

from app.exports import packet_pdf

LACK = "no PDF can be made: libpangoft2-1.0-0 or libharfbuzz-subset0 is not installed (Debian's names)"


A_SLOW_MACHINE_S = 500.0


def needs_packets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the test where no PDF can be made; fail in CI. However slow the machine is, one is made."""
    monkeypatch.setattr(packet_pdf, "LONGEST_S", A_SLOW_MACHINE_S)
    if not packet_pdf.can_make_packets():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(LACK)
