"""The visit packet as a PDF: readable, with tags, and made without fetching anything."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from app.exports import packet_pdf as packets
from app.exports.packet_pdf import NoPacket, packet_pdf
from tests.exports.packets import needs_packets
from tests.system_programs import system_part

PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Print copy</title>'
    '<link rel="stylesheet" href="/static/staff.css"></head><body><div class="screen">Not on paper</div>'
    "<h2>Nguyễn O’Brien, ABCD-2345</h2><dl><dt>Fever?</dt><dd>No</dd></dl>"
    '<img src="file:///etc/hostname" alt="A picture"></body></html>'
)


def test_a_packet_has_its_words_a_title_a_language_and_tags(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_packets(monkeypatch)
    file = tmp_path / "packet.pdf"
    file.write_bytes(packet_pdf(PAGE, "h2 { color: teal }"))
    text, about = (printed(program, file) for program in ("pdftotext", "pdfinfo"))
    assert "Nguyễn O’Brien, ABCD-2345" in text
    assert "A picture" in text
    assert "Not on paper" not in text
    told = dict(line.split(":", 1) for line in about.splitlines() if ":" in line)
    assert told["Tagged"].strip() == "yes"
    assert {mark for mark in (b"/StructTreeRoot", b"/Lang (en)") if mark not in unpacked(file)} == set()
    assert told["Title"].strip() == "Print copy"
    assert "612 x 792" in told["Page size"]
    assert [line.split()[0] for line in printed("pdfinfo", file, "-struct").splitlines() if "H2" in line]


def test_a_packet_is_made_without_asking_anyone_and_outside_of_the_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    needs_packets(monkeypatch)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        page = PAGE.replace("/static/staff.css", address).replace("file:///etc/hostname", address)
        assert packet_pdf(page, f'@import "{address}"; h2 {{ background: url({address}) }}')[:5] == b"%PDF-"
        with pytest.raises(BlockingIOError):
            server.accept()
    assert "weasyprint" not in sys.modules


def test_what_makes_a_packet_knows_no_setting_of_the_service(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    maker = tmp_path / "maker.py"
    maker.write_text("import os; print(*os.environ)")
    monkeypatch.setattr(packets, "MAKER", maker)
    monkeypatch.setenv("MONITOR_TOKEN", "secret")
    assert {*packet_pdf(PAGE, "").decode().split()} <= {*packets.KNOWS, "LC_CTYPE"}


def unpacked(file: Path) -> bytes:
    """Return what the packed parts of a PDF hold, where it keeps its structure."""
    parts = re.findall(rb"/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream", file.read_bytes(), re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(part) for part in parts)


def printed(program: str, file: Path, *options: str) -> str:
    to = ["-"] if program == "pdftotext" else []
    command = [system_part(program, package="poppler-utils"), *options, file, *to]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_second_one_at_the_same_time_is_refused_in_words() -> None:
    assert packets._ONE_AT_A_TIME.acquire(blocking=False)
    try:
        with pytest.raises(NoPacket, match="Another PDF is being made"):
            packet_pdf(PAGE, "")
    finally:
        packets._ONE_AT_A_TIME.release()


def test_what_fails_or_takes_too_long_is_refused_in_words_and_lets_the_next_one_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for program, longest_s, words in (
        ("raise SystemExit(3)", 60.0, "could not be made"),
        ("import time; time.sleep(60)", 0.01, "took too long"),
    ):
        maker = tmp_path / "maker.py"
        maker.write_text(program)
        monkeypatch.setattr(packets, "MAKER", maker)
        monkeypatch.setattr(packets, "LONGEST_S", longest_s)
        with pytest.raises(NoPacket, match=words):
            packet_pdf(PAGE, "")
