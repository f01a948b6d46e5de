"""Saved drafts: what opens one, what does not, and when it is erased."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from app.extensions import instance_keys, writing
from app.keys import KeyRing, Unsealable
from app.submissions.intake import resume_code, saved_drafts
from app.submissions.intake.resume_code import DraftOpener, TooBusy, new_code, opener
from app.submissions.intake.saved_drafts import KEPT_FOR, MOST_TRIES
from app.submissions.reference import ALPHABET, signs_in
from tests.submissions.build import NOON, count, everything, rows

BORN, OTHER_DAY = date(1948, 5, 4), date(1948, 4, 5)
DRAFT = {"id": "d" * 32, "answers": {"pain_score": 7, "rf_fever": "yes"}, "withdrawn": [], "new": [1, None]}
KEY, OTHER_KEY = bytes(range(32)), bytes(32)
ONE, ANOTHER = DraftOpener("1" * 32, b"one" * 16), DraftOpener("2" * 32, b"two" * 16)
AT_ONCE = 12
LONGEST_S = 300


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the slow hash little memory, for tests that do not depend on its slowness."""
    monkeypatch.setattr(resume_code, "MEMORY_KIB", 64)


def save(opener: DraftOpener = ONE, born: date = BORN, at: datetime = NOON, **more: Any) -> str:
    with writing.begin() as session:
        return saved_drafts.save_draft(
            session, instance_keys().fields, opener, born, {**DRAFT, **more}, at
        ).id


def open_saved(opener: DraftOpener = ONE, born: date = BORN, at: datetime = NOON) -> dict[str, Any] | None:
    with writing.begin() as session:
        return saved_drafts.open_draft(session, instance_keys().fields, opener, born, at)


@pytest.mark.usefixtures("store")
def test_a_saved_draft_is_opened_once_complete_and_then_erased() -> None:
    assert save() == ONE.row_id
    assert open_saved() == DRAFT
    assert count("parked_drafts") == 0
    assert open_saved() is None


@pytest.mark.usefixtures("store")
def test_of_many_concurrent_requests_one_gets_the_draft(store: Flask) -> None:
    save()
    start = Barrier(AT_ONCE)

    def request_draft(_: int) -> dict[str, Any] | None:
        with store.app_context():
            start.wait()
            return open_saved()

    with ThreadPoolExecutor(AT_ONCE) as threads:
        results = list(threads.map(request_draft, range(AT_ONCE)))
    assert [draft for draft in results if draft is not None] == [DRAFT]
    assert count("parked_drafts") == 0


@pytest.mark.usefixtures("store")
def test_concurrent_wrong_birth_dates_are_each_counted_and_the_fifth_erases(store: Flask) -> None:
    save()
    start = Barrier(MOST_TRIES - 1)

    def request_draft(_: int) -> object:
        with store.app_context():
            start.wait()
            return open_saved(born=OTHER_DAY)

    with ThreadPoolExecutor(MOST_TRIES - 1) as threads:
        assert list(threads.map(request_draft, range(MOST_TRIES - 1))) == [None] * (MOST_TRIES - 1)
    assert rows("SELECT tries FROM parked_drafts") == [(MOST_TRIES - 1,)]
    assert open_saved(born=OTHER_DAY) is None
    assert count("parked_drafts") == 0
    assert open_saved() is None


@pytest.mark.usefixtures("store")
def test_a_wrong_code_does_not_count_as_a_try() -> None:
    save()
    for _ in range(MOST_TRIES + 1):
        assert open_saved(ANOTHER) is None
    assert rows("SELECT tries FROM parked_drafts") == [(0,)]
    assert open_saved() == DRAFT


@pytest.mark.usefixtures("store")
def test_after_a_week_a_draft_cannot_be_opened_and_the_next_request_erases_it() -> None:
    save()
    assert open_saved(at=NOON + KEPT_FOR) is None
    assert count("parked_drafts") == 0
    save()
    save(ANOTHER, at=NOON + KEPT_FOR)
    assert rows("SELECT id FROM parked_drafts") == [(ANOTHER.row_id,)]
    assert open_saved(ANOTHER, at=NOON + 2 * KEPT_FOR - timedelta(hours=1)) == DRAFT


@pytest.mark.usefixtures("store")
def test_an_expired_draft_is_not_opened_even_when_it_is_not_erased_yet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save()
    monkeypatch.setattr(saved_drafts, "purge", lambda *_: 0)
    assert open_saved(at=NOON + KEPT_FOR) is None
    assert count("parked_drafts") == 1


@pytest.mark.usefixtures("embedded")
def test_purging_erases_only_expired_drafts_and_returns_how_many() -> None:
    save()
    save(ANOTHER, at=NOON + timedelta(days=1))
    with writing.begin() as session:
        assert saved_drafts.purge(session, NOON + KEPT_FOR) == 1
    assert rows("SELECT id FROM parked_drafts") == [(ANOTHER.row_id,)]
    with writing.begin() as session:
        saved_drafts.erase(session, ANOTHER.row_id)
        saved_drafts.erase(session, ONE.row_id)
    assert count("parked_drafts") == 0


@pytest.mark.usefixtures("store")
def test_a_row_holds_only_id_sealed_bytes_expiry_and_tries_and_all_have_one_length() -> None:
    save()
    save(ANOTHER, answers={}, at=NOON + timedelta(minutes=59))
    with writing.begin() as session:
        kept = session.query(saved_drafts.SavedDraft).order_by(saved_drafts.SavedDraft.id).all()
    assert set(saved_drafts.SavedDraft.__table__.columns.keys()) == {"id", "sealed", "expires_at", "tries"}
    assert {row.expires_at for row in kept} == {NOON + KEPT_FOR}
    assert len({len(row.sealed) for row in kept}) == 1
    assert b"pain_score" not in everything("parked_drafts")
    assert b"dddddddd" not in everything("parked_drafts")


@pytest.mark.usefixtures("quick")
def test_a_stolen_database_opens_no_draft_even_with_the_key_file(store: Flask) -> None:
    """Only with everything that the thief lacks, supplied at the end, does it open."""
    keys = instance_keys()
    code, born = "7KQMP2XH", BORN
    save(opener(keys.index, code), born)
    ((row_id, sealed),) = rows("SELECT id, sealed FROM parked_drafts")
    aad = f"parked_drafts|sealed|{row_id}"
    thief = opener(OTHER_KEY, code)  # knows even the code, but has no key file
    assert thief.row_id != row_id
    with pytest.raises(Unsealable):
        KeyRing({"aaaa": OTHER_KEY}).open(sealed, aad)
    inner = keys.fields.open(sealed, aad)  # has database and key file
    assert b"pain_score" not in inner
    keys_in_the_file = [keys.index, keys.database, keys.csrf.encode(), *file_keys(store)]
    for known in keys_in_the_file:
        with pytest.raises(Unsealable):
            DraftOpener(row_id, known).cipher(born).open(inner, aad)
    with pytest.raises(Unsealable):
        opener(keys.index, "7KQMP2XJ").cipher(born).open(inner, aad)
    found = opener(keys.index, code)
    assert found.row_id == row_id
    with pytest.raises(Unsealable):
        found.cipher(OTHER_DAY).open(inner, aad)
    assert json.loads(found.cipher(born).open(inner, aad)) == DRAFT


def file_keys(app: Flask) -> list[bytes]:
    stored = json.loads(app.config["SETTINGS"].keys_file.read_text())
    return [key.encode() for ring in ("cookie", "fields") for key in stored[ring].values()]


@pytest.mark.usefixtures("embedded")
def test_sealed_bytes_do_not_open_in_another_row() -> None:
    save()
    save(ANOTHER)
    with writing.begin() as session:
        one, another = (session.get_one(saved_drafts.SavedDraft, each.row_id) for each in (ONE, ANOTHER))
        one.sealed, another.sealed = another.sealed, one.sealed
    with pytest.raises(Unsealable):
        open_saved()


@pytest.mark.usefixtures("embedded")
def test_a_lost_instance_key_does_not_count_as_a_try() -> None:
    save()
    with pytest.raises(Unsealable), writing.begin() as session:
        saved_drafts.open_draft(session, KeyRing({"aaaa": OTHER_KEY}), ONE, BORN, NOON)
    assert rows("SELECT tries FROM parked_drafts") == [(0,)]


@pytest.mark.usefixtures("quick")
def test_row_id_and_secret_depend_on_every_character_and_on_the_instance() -> None:
    made = [opener(KEY, "7KQMP2XH"), opener(KEY, "7KQMP2XJ"), opener(OTHER_KEY, "7KQMP2XH")]
    assert opener(KEY, "7KQMP2XH") == made[0]
    assert len({each.row_id for each in made}) == 3
    assert len({each._secret for each in made}) == 3
    assert all(len(each.row_id) == 32 and len(each._secret) == 48 for each in made)
    assert made[0].row_id[:16] not in made[0]._secret.hex()
    assert "secret" not in repr(made[0])


def test_the_key_depends_on_code_and_birth_date() -> None:
    sealed = ONE.cipher(BORN).seal(b"x", "here")
    assert ONE.cipher(BORN).open(sealed, "here") == b"x"
    for wrong in (ONE.cipher(OTHER_DAY), replace(ONE, _secret=b"oth" * 16).cipher(BORN)):
        with pytest.raises(Unsealable):
            wrong.open(sealed, "here")


def test_the_slow_hash_is_as_slow_as_for_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def slow(*args: Any, **more: Any) -> bytes:
        asked.update(more, args=args)
        return bytes(64)

    monkeypatch.setattr(resume_code, "hash_secret_raw", slow)
    opener(KEY, "7KQMP2XH")
    assert asked["args"][2:] == (2, 46 * 1024)
    assert (asked["parallelism"], asked["hash_len"], asked["type"].name) == (1, 64, "ID")
    assert len(asked["args"][1]) == 16


def test_few_codes_are_hashed_at_once_and_no_request_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, lock = 0, 0, threading.Lock()
    go_on = threading.Event()

    def slow(*args: Any, **more: Any) -> bytes:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        go_on.wait(LONGEST_S)
        with lock:
            running -= 1
        return bytes(64)

    monkeypatch.setattr(resume_code, "hash_secret_raw", slow)
    monkeypatch.setattr(resume_code, "LONGEST_WAIT_S", 0.05)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        tried = [threads.submit(opener, KEY, "7KQMP2XH") for _ in range(AT_ONCE)]
        refused = islice(as_completed(tried, LONGEST_S), AT_ONCE - resume_code.AT_ONCE)
        assert {type(each.exception()) for each in refused} == {TooBusy}
        go_on.set()
    assert most == resume_code.AT_ONCE
    assert opener(KEY, "7KQMP2XH").row_id


@given(st.builds(new_code), st.data())
def test_a_code_is_read_however_it_is_typed(code: str, data: st.DataObject) -> None:
    characters = code.replace("-", "")
    assert len(characters) == 8
    assert set(characters) <= set(ALPHABET)
    noise = data.draw(st.lists(st.sampled_from([" ", "-", "–", ".", "", "\t"]), min_size=9, max_size=9))
    typed = noise[8] + "".join(gap + character for gap, character in zip(noise, characters, strict=False))
    assert signs_in(typed) == signs_in(typed.lower()) == characters


@pytest.mark.parametrize(
    "typed", ["", "7KQM-P2X", "7KQM-P2XHH", "7KQM-P2X0", "7KQM-P2X1", "7KQM-P2XÄ", "٧KQM-P2XH"]
)
def test_a_text_that_is_no_code_is_refused(typed: str) -> None:
    assert signs_in(typed) is None


def test_codes_are_not_repeated_and_use_every_character() -> None:
    codes = [new_code() for _ in range(2000)]
    assert len(set(codes)) == 2000
    for index in (0, 1, 2, 3, 5, 6, 7, 8):
        assert {code[index] for code in codes} == set(ALPHABET)
