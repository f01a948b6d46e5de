"""The key file, and sealing with its keys."""

from __future__ import annotations

import base64
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from app.keys import Cipher, KeyFile, KeyRing, SigningKeys, Unsealable, write_new_keys
from config import Settings
from tests.key_values import every_key

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
PLACE = "submissions|full_name|0123"


def ring(**keys: bytes) -> KeyRing:
    return KeyRing(keys)


@given(plain=st.binary(max_size=200), place=st.text(max_size=40).filter(lambda t: t.isprintable()))
def test_a_sealed_value_opens_in_its_place(plain: bytes, place: str) -> None:
    sealed = Cipher(OLD).seal(plain, place)
    assert Cipher(OLD).open(sealed, place) == plain
    assert plain == b"" or len(plain) < 4 or plain not in sealed


@given(st.binary(max_size=200))
def test_bytes_that_were_never_sealed_do_not_open(wrong: bytes) -> None:
    for sealer in (Cipher(OLD), ring(kid1=OLD)):
        with pytest.raises(Unsealable):
            sealer.open(wrong, PLACE)


@given(st.data())
def test_a_sealed_value_with_a_flipped_bit_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(ring(kid1=OLD).seal(b"Edna Larson", PLACE))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Unsealable):
        ring(kid1=OLD).open(bytes(sealed), PLACE)


@pytest.mark.parametrize(
    "place",
    ["", "submissions|full_name|0124", "submissions|contact|0123", "events|full_name|0123", PLACE + " "],
)
def test_a_sealed_value_does_not_open_in_another_place(place: str) -> None:
    sealed = ring(kid1=OLD).seal(b"Edna Larson", PLACE)
    with pytest.raises(Unsealable):
        ring(kid1=OLD).open(sealed, place)


def test_a_sealed_value_does_not_open_with_another_key() -> None:
    sealed = ring(kid1=OLD).seal(b"Edna Larson", PLACE)
    with pytest.raises(Unsealable):
        ring(kid1=NEW).open(sealed, PLACE)
    with pytest.raises(Unsealable):
        ring(kid2=OLD).open(sealed, PLACE)


def test_sealing_twice_gives_different_bytes() -> None:
    assert Cipher(OLD).seal(b"yes", PLACE) != Cipher(OLD).seal(b"yes", PLACE)


def test_the_first_key_seals_and_every_key_opens() -> None:
    before = ring(kid1=OLD).seal(b"before", PLACE)
    two_keys = ring(kid2=NEW, kid1=OLD)
    after = two_keys.seal(b"after", PLACE)
    assert after.startswith(b"kid2")
    assert (two_keys.open(before, PLACE), two_keys.open(after, PLACE)) == (b"before", b"after")
    assert ring(kid2=NEW).open(after, PLACE) == b"after"


def test_only_its_owner_may_read_the_key_file(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_new_keys(tmp_path / "keys.json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600


def test_a_key_file_is_never_replaced(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    write_new_keys(file)
    before = file.read_bytes()
    with pytest.raises(FileExistsError):
        write_new_keys(file)
    assert file.read_bytes() == before


def test_the_folder_of_a_new_key_file_is_created(tmp_path: Path) -> None:
    write_new_keys(tmp_path / "a" / "b" / "keys.json")
    assert len(KeyFile(tmp_path / "a" / "b" / "keys.json").keys.index) == 32


def test_every_purpose_has_its_own_key_of_256_bits(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        write_new_keys(tmp_path / name / "keys.json")
        stored = json.loads((tmp_path / name / "keys.json").read_text())
        apart = json.loads((tmp_path / name / "database-key.json").read_text())
        assert set(stored) == {"cookie", "fields", "index", "csrf", "audit"}
        assert set(apart) == {"database"}
        found += every_key(tmp_path / name)
    assert len(set(found)) == 12
    assert {len(base64.b64decode(key)) for key in found} == {32}


def test_a_key_file_of_an_earlier_release_has_an_audit_key(tmp_path: Path) -> None:
    write_new_keys(tmp_path / "keys.json")
    stored = json.loads((tmp_path / "keys.json").read_text())
    del stored["audit"]
    (tmp_path / "keys.json").write_text(json.dumps(stored))
    signature = KeyFile(tmp_path / "keys.json").keys.audit.sign(b"row")
    assert KeyFile(tmp_path / "keys.json").keys.audit.is_signed(b"row", signature)


def test_a_signature_holds_for_its_message_and_key_only() -> None:
    signature = SigningKeys({"key2": NEW, "key1": OLD}).sign(b"row")
    assert SigningKeys({"key1": OLD, "key2": NEW}).is_signed(b"row", signature)
    assert not SigningKeys({"key2": NEW}).is_signed(b"another row", signature)
    assert not SigningKeys({"key2": OLD}).is_signed(b"row", signature)
    assert not SigningKeys({"key1": OLD}).is_signed(b"row", signature)


def test_there_are_no_keys_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _ = KeyFile(tmp_path / "keys.json").keys


def test_an_app_can_be_created_before_its_keys(tmp_path: Path, make_app: Callable[[Settings], Flask]) -> None:
    app = make_app(Settings(instance_path=tmp_path / "fresh", testing=True))
    assert app.url_map
    assert not (tmp_path / "fresh").exists()


def test_no_key_is_in_the_settings_the_app_shows(app: Flask, settings: Settings) -> None:
    shown = repr(dict(app.config))
    for key in every_key(settings.instance_path):
        assert key not in shown
        assert base64.b64decode(key).hex() not in shown
