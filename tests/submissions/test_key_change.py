"""After a new key is put in front, old rows still open and new ones are sealed with it."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from app.key_fingerprints import KeysDoNotFit
from config import Settings
from tests.pages import PageClient
from tests.submissions.build import SEALED, column, sent, stored

NEW = "new1"


def put_in_front(file: Path, purpose: str) -> None:
    """Add a key at the front."""
    stored_keys = json.loads(file.read_text())
    fresh = base64.b64encode(os.urandom(32)).decode()
    stored_keys[purpose] = {NEW: fresh, **stored_keys[purpose]}
    file.write_text(json.dumps(stored_keys))


def keep_only_the_first(file: Path, purpose: str) -> None:
    stored_keys = json.loads(file.read_text())
    stored_keys[purpose] = {NEW: stored_keys[purpose][NEW]}
    file.write_text(json.dumps(stored_keys))


def wrapped_with(submission_id: str) -> str:
    return str(column("data_key", submission_id)[:4], "ascii")


def test_old_rows_open_and_new_rows_use_the_new_key(
    stored_app: Flask, make_app: Callable[[Settings], Flask]
) -> None:
    settings: Settings = stored_app.config["SETTINGS"]
    with stored_app.app_context():
        old = sent()
    put_in_front(settings.keys_file, "fields")
    with make_app(settings).app_context():
        new = sent("urgent")
        assert [name for name in SEALED if not getattr(stored(old), name)] == []
        assert wrapped_with(old) != NEW
        assert wrapped_with(new) == NEW
        assert stored(new).full_name == "Edna Larson"


def test_keys_of_which_one_was_removed_are_refused(
    stored_app: Flask, make_app: Callable[[Settings], Flask]
) -> None:
    settings: Settings = stored_app.config["SETTINGS"]
    with stored_app.app_context():
        old = sent()
    put_in_front(settings.keys_file, "fields")
    keep_only_the_first(settings.keys_file, "fields")
    with (
        make_app(settings).app_context(),
        pytest.raises((KeysDoNotFit, OperationalError), match="another fields key"),
    ):
        _ = stored(old).full_name


def test_a_draft_in_a_browser_outlives_a_new_cookie_key(
    app: Flask, settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    patient = PageClient(app)
    patient.submit("/check/who", {"answering_for": "someone_else", "age_band": "65_plus"})
    put_in_front(settings.keys_file, "cookie")
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    later = PageClient(make_app(settings))
    later.client.set_cookie("check", cookie.value)
    assert later.get("/check/who").chosen("answering_for") == ["someone_else"]
