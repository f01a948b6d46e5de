"""`flask keys rotate`, `drop-old` and `separate`: nothing that was sealed, indexed or signed before is lost."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from click.testing import Result
from flask import Flask

from app.accounts import factors, unsent_posts
from app.accounts.models import KeptNote, StaffFactor
from app.extensions import db, instance_keys, writing
from app.keys import KINDS
from app.operations import key_rotation, rotate_commands
from app.staff.models import Staff
from app.submissions.encrypted_fields import HasDataKey
from app.submissions.intake import phone_intake, saved_drafts
from app.submissions.intake.resume_code import DraftOpener
from app.submissions.maintenance import reindex, rewrap
from app.submissions.models import Submission
from app.submissions.worklist import search
from config import Settings
from tests.key_values import every_key
from tests.operations.running import REPOSITORY
from tests.pages import PageClient
from tests.screening.drafts import open_send, send
from tests.submissions.build import contact, sent, staff, submission_request, submit_request
from tests.walk import CONTACT, answers_of

MakeApp = Callable[[Settings], Flask]
ANSWERS = answers_of("priority", onset_date="not_sure", imaging_date="not_sure")
BORN = date(1950, 6, 1)
SECRET = b"a secret of an app"
OPENER = DraftOpener("0" * 32, bytes(48))


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other process has to notice a new key, and none waits to write."""
    monkeypatch.setattr(rotate_commands, "NOTICED_AFTER_S", 0)
    monkeypatch.setattr(rotate_commands, "PAUSE_S", 0)


def run(app: Flask, *args: str) -> Result:
    return app.test_cli_runner().invoke(args=list(args))


def done(app: Flask, *args: str) -> str:
    result = run(app, *args)
    assert result.exit_code == 0, result.output
    return result.output


def folder_of(app: Flask) -> Path:
    settings: Settings = app.config["SETTINGS"]
    return settings.instance_path


def ids(app: Flask, kind: str) -> list[str]:
    name = "database-key.json" if kind == "database" else "keys.json"
    return list(json.loads((folder_of(app) / name).read_text())[kind])


@contextmanager
def later(**time: int) -> Iterator[None]:
    with time_machine.travel(datetime.now(UTC) + timedelta(**time)):
        yield


def everything_sealed(now: datetime) -> tuple[list[str], int]:
    """Store two submissions, and one of everything else that the fields keys seal; return the ids, and an account's."""
    people = [sent(), sent("urgent")]
    account, keys = staff(), instance_keys()
    with writing.begin() as session:
        saved_drafts.save_draft(session, keys.fields, OPENER, BORN, {"answers": {}}, now)
        row = phone_intake.lock_or_start(session, keys.fields, "1" * 32, account.id, now)
        phone_intake.save(row, keys.fields, phone_intake.Typed(fields={"name": ["Ole"]}), now)
        typed = unsent_posts.Typed("note", {"note": ("She called back",)})
        unsent_posts.keep(session, keys, account.id, "/staff/", typed, now)
        factors.add_app(session, keys, session.get_one(Staff, account.id), SECRET, "phone", now)
    return people, account.id


def assert_everything_opens(people: list[str], account: int, now: datetime) -> None:
    db.session.rollback()
    keys = instance_keys()
    assert [db.session.get_one(Submission, one).full_name for one in people] == ["Edna Larson"] * 2
    row = db.session.get_one(phone_intake.PhoneIntake, "1" * 32)
    assert phone_intake.typed_in(row, keys.fields).fields == {"name": ["Ole"]}
    kept = unsent_posts.latest_for(db.session, keys, account, "/staff/")
    assert kept is not None
    assert kept.all_fields == {"note": ("She called back",)}
    (factor,) = [each for each in factors.of(db.session, account) if each.name == "phone"]
    assert keys.fields.open(factor.secret or b"", factors.place(factor)) == SECRET
    with writing.begin() as session:
        draft = saved_drafts.open_draft(session, keys.fields, OPENER, BORN, now)
        assert draft == {"answers": {}}
        saved_drafts.save_draft(session, keys.fields, OPENER, BORN, draft, now)


def test_all_that_the_fields_key_sealed_is_sealed_again(stored_app: Flask) -> None:
    now = datetime.now(UTC)
    (old,) = ids(stored_app, "fields")
    with stored_app.app_context():
        people, account = everything_sealed(now)
    output = done(stored_app, "keys", "rotate", "fields")
    assert "rows again" in output
    new = ids(stored_app, "fields")[0]
    assert ids(stored_app, "fields") == [new, old]
    with stored_app.app_context():
        assert rewrap.still_needed(db.session, [old.encode()]) == {}
        assert len(rewrap.still_needed(db.session, [new.encode()])) == 5
        assert_everything_opens(people, account, now)
    done(stored_app, "keys", "drop-old", "fields")
    assert ids(stored_app, "fields") == [new]
    with stored_app.app_context():
        assert_everything_opens(people, account, now)


def test_every_column_that_may_be_sealed_is_sealed_again(stored_app: Flask) -> None:
    """The two tables that accounts own are among those that are sealed again, and every row with a key of its own."""
    tables = {each.table.name for each in key_rotation.sealed_columns()}
    assert {KeptNote.__tablename__, StaffFactor.__tablename__} <= tables
    assert {model.__tablename__ for model in HasDataKey.__subclasses__()} <= tables


def test_every_module_that_seals_under_the_fields_key_is_known_to_the_rotation() -> None:
    """A column that the rotation does not know could not be opened any more once the older key is dropped."""
    sealing = re.compile(r"\b(ring|keys\.fields|instance_keys\(\)\.fields)\.seal\(")
    found = {
        file.relative_to(REPOSITORY).as_posix()
        for file in (REPOSITORY / "app").rglob("*.py")
        if sealing.search(file.read_text(encoding="utf-8"))
    }
    assert found == {
        "app/accounts/factors.py",
        "app/accounts/unsent_posts.py",
        "app/submissions/encrypted_fields.py",
        "app/submissions/intake/phone_intake.py",
        "app/submissions/intake/saved_drafts.py",
        "app/submissions/maintenance/rewrap.py",
    }
    assert (
        len(key_rotation.sealed_columns()) == len(found) - 1
    )  # the rotation itself seals again, and owns no column


def test_a_rotation_of_the_fields_key_goes_on_where_it_stopped(
    stored_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rewrap, "AT_ONCE", 1)
    now = datetime.now(UTC)
    with stored_app.app_context():
        people, account = everything_sealed(now)
    stop_after_one_step(stored_app, "fields", monkeypatch)
    with stored_app.app_context():
        assert_everything_opens(people, account, now)
    refused = run(stored_app, "keys", "drop-old", "fields")
    assert refused.exit_code == 1
    assert "still need it" in refused.output
    assert len(ids(stored_app, "fields")) == 2
    assert "going on" in done(stored_app, "keys", "rotate", "fields")
    assert len(ids(stored_app, "fields")) == 2
    done(stored_app, "keys", "drop-old", "fields")


def stop_after_one_step(app: Flask, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rotate a key, and break off after the first step, as when the command is killed."""
    with monkeypatch.context() as change:
        change.setattr(rotate_commands, "_do", lambda work: next(work.steps))
        done(app, "keys", "rotate", kind)


def find(app: Flask) -> dict[str, int]:
    """How many submissions each way of searching finds."""
    with app.app_context():
        keys, someone = instance_keys(), contact()
        born = someone.birth_date
        assert born is not None
        (reference,) = [row.reference for row in db.session.query(Submission).limit(1)]
        by_both = search.id_by_reference_and_birth(db.session, keys, reference, born)
        return {
            "name": len(search.found_by_name(db.session, keys, "Larson", born)),
            "phone": len(search.found_by_phone(db.session, keys, someone.phone)),
            "email": len(search.found_by_email(db.session, keys, someone.email)),
            "reference": int(by_both is not None),
        }


def test_people_are_found_before_during_and_after_a_rotation_of_the_index_key(
    stored_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reindex, "AT_ONCE", 1)
    with stored_app.app_context():
        for persona in ("standard", "urgent", "priority"):
            sent(persona)
    before = find(stored_app)
    assert before == {"name": 3, "phone": 3, "email": 3, "reference": 1}
    stop_after_one_step(stored_app, "index", monkeypatch)
    assert find(stored_app) == before
    with later(days=8):
        refused = run(stored_app, "keys", "drop-old", "index")
        assert "2 submissions are found by it" in refused.output
        output = done(stored_app, "keys", "rotate", "index")
        assert "Making 2 submissions again" in output
        assert find(stored_app) == before
        done(stored_app, "keys", "drop-old", "index")
    assert find(stored_app) == before


def test_a_sending_that_is_repeated_after_a_rotation_is_stored_once(stored_app: Flask) -> None:
    request = submission_request()
    with stored_app.app_context():
        first = submit_request(request).id
    done(stored_app, "keys", "rotate", "index")
    with stored_app.app_context():
        assert submit_request(request).id == first
        assert db.session.query(Submission).count() == 1


def test_an_erased_submission_is_found_by_nothing_after_a_rotation(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent()
        with db.engine.begin() as connection:
            table = Submission.__table__
            connection.execute(table.update().values(data_key=b"", erased_at=datetime.now(UTC), **ERASED))
    done(stored_app, "keys", "rotate", "index")
    assert find(stored_app) == {"name": 0, "phone": 0, "email": 0, "reference": 0}


ERASED = dict.fromkeys(("full_name", "birth_date", "contact", "answers", "assessment", "receipt"), b"")


@pytest.mark.parametrize("kind", ["cookie", "csrf"])
def test_a_patient_half_way_through_the_check_notices_nothing(app: Flask, kind: str) -> None:
    patient = PageClient(app)
    form = open_send(patient, ANSWERS)
    done(app, "keys", "rotate", kind)
    patient.last = form
    assert patient.follow(patient.post("/check/send", CONTACT)).reference
    assert "First: flask keys drop-old" in run(app, "keys", "rotate", kind).output
    refused = run(app, "keys", "drop-old", kind)
    assert refused.exit_code == 1
    assert "is in use until" in refused.output
    with later(hours=25):
        done(app, "keys", "drop-old", kind)
    assert len(ids(app, kind)) == 1


def test_a_new_audit_key_signs_and_the_older_one_proves_what_it_signed(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent()
        before = instance_keys().audit.sign(b"row")
    done(stored_app, "keys", "rotate", "audit")
    with stored_app.app_context():
        assert instance_keys().audit.is_signed(b"row", before)
        assert instance_keys().audit.sign(b"row")[:4].decode() == ids(stored_app, "audit")[0]
    refused = run(stored_app, "keys", "drop-old", "audit")
    assert "rows of events.mac still need it" in refused.output


def test_the_database_is_encrypted_again_while_it_is_in_use(app: Flask, make_app: MakeApp) -> None:
    served = make_app(app.config["SETTINGS"])
    patient = PageClient(served)
    before = send(patient, ANSWERS).reference
    waiting = PageClient(served)
    form = open_send(waiting, ANSWERS)
    old_file = (folder_of(app) / "database-key.json").read_text()
    done(app, "keys", "rotate", "database")
    served.extensions["keys"]._look_again_at = 0.0
    waiting.last = form
    after = waiting.follow(waiting.post("/check/send", CONTACT)).reference
    with served.app_context():
        assert {row.reference for row in db.session.query(Submission)} == {before, after}
    done(app, "keys", "drop-old", "database")
    served.extensions["keys"]._look_again_at = 0.0
    assert patient.get("/check/sent").reference == before
    with served.app_context():
        db.engine.dispose()
    with app.app_context():
        db.engine.dispose()
    (folder_of(app) / "database-key.json").write_text(old_file)
    refused = run(make_app(app.config["SETTINGS"]), "clinics", "list")
    assert refused.exit_code == 1
    assert "database key" in refused.output


def test_a_rotation_of_the_database_key_that_was_killed_is_finished(app: Flask) -> None:
    with app.app_context():
        sent()
        app.extensions["keys"].forget()
    rotate_commands.KeyStore(app.config["SETTINGS"].files).put_first("database")
    app.extensions["keys"].forget()
    assert "not in use yet" in run(app, "keys", "drop-old", "database").output
    assert "going on" in done(app, "keys", "rotate", "database")
    done(app, "keys", "drop-old", "database")
    with app.app_context():
        assert db.session.query(Submission).count() == 1


def test_a_database_on_a_server_has_no_key_of_ours(stored_app: Flask) -> None:
    if stored_app.config["SETTINGS"].database_url:
        result = run(stored_app, "keys", "rotate", "database")
        assert result.exit_code == 1
        assert "server" in result.output


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_nothing_to_drop_before_a_rotation(app: Flask, kind: str) -> None:
    result = run(app, "keys", "drop-old", kind)
    assert result.exit_code == 1
    assert "There is no older" in result.output


def test_no_key_is_shown_and_every_file_stays_private(app: Flask) -> None:
    before = set(every_key(folder_of(app)))
    shown = "".join(done(app, "keys", "rotate", kind) for kind in KINDS)
    after = set(every_key(folder_of(app)))
    assert before < after
    assert len(after) == 12
    assert not [key for key in after if key in shown]
    for name in ("keys.json", "database-key.json"):
        assert (folder_of(app) / name).stat().st_mode & 0o777 == 0o600
    assert not [file for file in folder_of(app).iterdir() if file.name.count(".json.")]


def together(app: Flask) -> None:
    """Store the keys as a release before 0.5.0 did: one file, some kinds without an id, none for audits."""
    folder = folder_of(app)
    stored = json.loads((folder / "keys.json").read_text())
    apart = json.loads((folder / "database-key.json").read_text())
    for kind, keys in (("index", stored), ("csrf", stored), ("database", apart)):
        (stored[kind],) = keys[kind].values()
    del stored["audit"]
    (folder / "keys.json").write_text(json.dumps(stored))
    (folder / "database-key.json").unlink()


@pytest.fixture
def earlier(app: Flask, make_app: MakeApp) -> Flask:
    """An app whose keys are all in one file, as before 0.5.0."""
    with app.app_context():
        with writing.begin() as session:
            session.query(key_rotation.KeyFingerprint).delete()
        db.engine.dispose()
    together(app)
    return make_app(app.config["SETTINGS"])


def test_the_database_key_is_moved_into_a_file_of_its_own(earlier: Flask) -> None:
    folder = folder_of(earlier)
    before = json.loads((folder / "keys.json").read_text())
    with earlier.app_context():
        submission_id = sent()
    done(earlier, "keys", "separate")
    assert "database" not in json.loads((folder / "keys.json").read_text())
    apart = json.loads((folder / "database-key.json").read_text())
    assert list(apart["database"].values()) == [before["database"]]
    assert "already" in done(earlier, "keys", "separate")
    with earlier.app_context():
        assert db.session.get_one(Submission, submission_id).full_name == "Edna Larson"


def test_a_move_that_was_broken_off_is_finished_and_another_key_is_never_lost(earlier: Flask) -> None:
    folder = folder_of(earlier)
    stored = json.loads((folder / "keys.json").read_text())
    (folder / "database-key.json").write_text(json.dumps({"database": {"0000": stored["database"]}}))
    done(earlier, "keys", "separate")
    (folder / "keys.json").write_text(json.dumps(stored))
    (folder / "database-key.json").write_text(json.dumps({"database": {"0000": stored["index"]}}))
    refused = run(earlier, "keys", "separate")
    assert refused.exit_code == 1
    assert "another database key" in refused.output
    assert json.loads((folder / "keys.json").read_text()) == stored


@pytest.mark.one_in(3)
@pytest.mark.parametrize("kind", KINDS)
def test_keys_of_an_earlier_release_are_rotated_too(earlier: Flask, kind: str) -> None:
    with earlier.app_context():
        submission_id = sent()
    done(earlier, "database", "upgrade")
    done(earlier, "keys", "rotate", kind)
    done(earlier, "database", "upgrade")
    with earlier.app_context():
        assert db.session.get_one(Submission, submission_id).full_name == "Edna Larson"


def test_two_commands_do_not_change_the_keys_at_once(app: Flask) -> None:
    with rotate_commands.KeyStore(app.config["SETTINGS"].files).alone():
        result = run(app, "keys", "rotate", "cookie")
    assert result.exit_code == 1
    assert "Another command is changing the keys" in result.output


@pytest.mark.parametrize("kind", ["fields", "index"])
def test_a_killed_rotation_loses_nothing_and_goes_on(app: Flask, kind: str) -> None:
    """Killed with -9 as soon as the new key is written, whatever it was doing then."""
    with app.app_context():
        people = [sent(persona) for persona in ("standard", "urgent", "priority")]
        db.engine.dispose()
    command = subprocess.Popen(
        [sys.executable, "-m", "flask", "keys", "rotate", kind],
        cwd=REPOSITORY,
        env={"INSTANCE_PATH": str(folder_of(app)), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
    )
    assert command.stdout is not None
    assert b"There is a new" in command.stdout.readline()
    command.send_signal(signal.SIGKILL)
    command.wait()
    command.stdout.close()
    app.extensions["keys"].forget()
    assert "going on" in done(app, "keys", "rotate", kind)
    with later(days=8):
        done(app, "keys", "drop-old", kind)
    with app.app_context():
        assert [db.session.get_one(Submission, one).full_name for one in people] == ["Edna Larson"] * 3
    assert find(app)["name"] == 3
