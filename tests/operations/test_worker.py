"""The worker: every e-mail once, with counts and a link; what fails waits; and the chores of the night."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event, Lock, Thread
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, update

from app.extensions import db, writing
from app.mail_server import MailServer
from app.opening.hours import ClosedDay, OpeningHours
from app.operations.chores import CHORES, do_due_chores, last_night
from app.operations.mail_round import daily_time, plan_daily
from app.operations.worker_command import Rounds
from app.outbox import marks
from app.outbox.models import OutboxMail, WorkerMark
from app.staff.models import Staff
from app.submissions.worklist import rollups
from app.submissions.worklist.rollups import DailyRollup
from config import Settings
from tests.operations.mail import SENDER, Mailbox, running
from tests.operations.running import HOST, REPOSITORY
from tests.outbox.build import mails, reader, write_urgent
from tests.submissions.build import CHICAGO, NOON, count, report_getting_worse, run, sent, staff

PUBLIC_URL = "https://check.clinic.org"
LATER = timedelta(hours=1)


@pytest.fixture(scope="module")
def module_box() -> Iterator[Mailbox]:
    with running() as box:
        yield box


@pytest.fixture
def box(module_box: Mailbox) -> Mailbox:
    """A mail server with nothing in it."""
    for each in (module_box.messages, module_box.receivers, module_box.answers):
        each.clear()
    module_box.rejected = ""
    return module_box


@pytest.fixture
def mailing_app(stored_app: Flask) -> Iterator[Flask]:
    """The app on each database, with a public address, as e-mail needs one."""
    settings: Settings = stored_app.config["SETTINGS"]
    stored_app.config["SETTINGS"] = replace(settings, public_url=PUBLIC_URL)
    with stored_app.app_context():
        yield stored_app
    stored_app.config["SETTINGS"] = settings


def go_round(server: MailServer) -> bool:
    return Rounds(server, Event()).go_round()


def make_due() -> None:
    """Let time pass until everything that waits is due again."""
    with writing.begin() as session:
        session.execute(update(OutboxMail).values(next_at=datetime.now(UTC) - LATER))


def urgent_ids() -> list[str]:
    return [f"<{each.id}.{each.written_at:%Y%m%d%H%M%S%f}@check.clinic.org>" for each in mails()]


def only_urgent(box: Mailbox) -> list[Any]:
    return [each for each in box.messages if "Urgent" in each["Subject"]]


def test_an_emergency_is_told_with_counts_and_a_link_and_nothing_else(
    mailing_app: Flask, box: Mailbox
) -> None:
    reader(email="ola@example.com")
    for persona in ("emergency", "urgent", "standard"):
        sent(persona)
    assert go_round(box.server())
    (message,) = only_urgent(box)
    text = message.get_content()
    assert "Emergencies: not reached yet: 1\r\nUrgent, or got worse: 1\r\n" in text
    assert f"\r\n{PUBLIC_URL}/staff/\r\n" in text
    assert (message["To"], message["Message-ID"]) == ("ola@example.com", urgent_ids()[0])
    assert message["Auto-Submitted"] == "auto-generated"
    whole = message.as_string().lower()
    for word in (
        "edna",
        "larson",
        "612-555",
        "patient",
        "pain",
        "leg",
        "bladder",
        "fever",
        "fracture",
        "cancer",
    ):
        assert word not in whole, word
    assert mails()[0].sent_at
    assert go_round(box.server())
    assert len(only_urgent(box)) == 1


def test_what_concerns_another_clinic_is_not_told(mailing_app: Flask, box: Mailbox) -> None:
    with mailing_app.app_context():
        reader(email="all@example.com")
        for name, clinic in (("own", "example-edina"), ("other", "example-woodbury")):
            reader(email=f"{name}@example.com", clinic=clinic)
        report_getting_worse(sent("standard"))
        go_round(box.server())
        told = sorted(str(each["To"]) for each in only_urgent(box))
        assert told == ["all@example.com", "own@example.com"]


def test_someone_tied_to_a_clinic_is_told_only_what_they_may_see(mailing_app: Flask, box: Mailbox) -> None:
    staff()
    reader(clinic="example-woodbury")
    sent("emergency")
    sent("urgent", at=datetime.now(CHICAGO))
    go_round(box.server())
    assert "not reached yet: 1\r\nUrgent, or got worse: 0\r\n" in only_urgent(box)[0].get_content()


@pytest.mark.parametrize("answer", ["451 later", "554 no"])
def test_what_is_refused_is_tried_again_with_the_same_number(
    mailing_app: Flask, box: Mailbox, answer: str
) -> None:
    reader()
    write_urgent(datetime.now(UTC))
    box.answers = [answer] * 5  # also to the e-mail of this time of day, if it is one
    assert go_round(box.server())
    assert mails()[0].failure == f"the mail server refused it ({answer[:3]})"
    assert only_urgent(box) == []
    box.answers.clear()
    make_due()
    assert go_round(box.server())
    assert [each["Message-ID"] for each in only_urgent(box)] == [urgent_ids()[0]]


def test_a_server_that_is_away_costs_one_mail_a_try(mailing_app: Flask) -> None:
    reader()
    reader()
    write_urgent(datetime.now(UTC))
    away = MailServer(HOST, SENDER, 1, needs_tls=False)
    assert not go_round(away)
    assert sorted(each.tries for each in mails() if each.kind == "urgent") == [0, 1]


@pytest.mark.parametrize(
    "changed",
    [
        {"gets_mail": False},
        {"role": "auditor"},
        {"disabled_at": NOON},
        {"away_until": datetime.now(UTC).date() + timedelta(days=2)},
    ],
)
def test_who_does_not_want_it_any_more_gets_nothing(
    app: Flask, box: Mailbox, changed: dict[str, Any]
) -> None:
    with app.app_context():
        staff_id = reader()
        write_urgent(datetime.now(UTC))
        with writing.begin() as session:
            session.execute(update(Staff).where(Staff.id == staff_id).values(**changed))
        assert go_round(box.server())
        assert (box.messages, count("outbox")) == ([], 0)


@pytest.mark.parametrize(
    "address", ["ola@example.com\r\nBcc: x@example.com", "ola@example.com, x@example.com", "ola"]
)
def test_an_address_that_holds_more_than_an_address_gets_nothing(
    app: Flask, box: Mailbox, address: str
) -> None:
    app.config["SETTINGS"] = replace(app.config["SETTINGS"], public_url=PUBLIC_URL)
    with app.app_context():
        reader(email=address)
        write_urgent(datetime.now(UTC))
        go_round(box.server())
        assert box.messages == []
        assert mails()[0].failure == "the address cannot be written to"


def test_two_workers_send_each_mail_once(mailing_app: Flask, box: Mailbox) -> None:
    people = sorted(reader() for _ in range(25))
    write_urgent(datetime.now(UTC))

    def work() -> None:
        with mailing_app.app_context():
            go_round(box.server())

    workers = [Thread(target=work) for _ in range(2)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert sorted(str(each["Message-ID"]) for each in only_urgent(box)) == sorted(urgent_ids()[: len(people)])
    assert all(each.sent_at and each.tries == 1 for each in mails())


def start_worker(app: Flask, box: Mailbox, *options: str) -> subprocess.Popen[str]:
    """Start a worker in its own process."""
    settings: Settings = app.config["SETTINGS"]
    environ = {
        **os.environ,
        "INSTANCE_PATH": str(settings.instance_path),
        "DATABASE_URL": settings.database_url,
        "PUBLIC_URL": PUBLIC_URL,
        "SMTP_HOST": HOST,
        "SMTP_PORT": str(box.port),
        "MAIL_FROM": SENDER,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "flask", "worker", *options],
        cwd=REPOSITORY,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_worker_killed_after_sending_and_before_marking_sends_twice_under_one_number(
    mailing_app: Flask, box: Mailbox
) -> None:
    reader()
    write_urgent(datetime.now(UTC))
    db.session.rollback()
    with start_worker(mailing_app, box, "--once") as worker:
        box.before = worker.kill
        assert worker.wait() == -signal.SIGKILL
    box.before = lambda: None
    assert (mails()[0].sent_at, mails()[0].tries) == (None, 1)
    assert go_round(box.server())
    assert len(only_urgent(box)) == 1
    make_due()
    assert go_round(box.server())
    assert [str(each["Message-ID"]) for each in only_urgent(box)] == urgent_ids()[:1] * 2
    assert mails()[0].sent_at


def test_a_worker_says_what_it_does_and_ends_when_it_is_told_to(app: Flask, box: Mailbox) -> None:
    with start_worker(app, box) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == f"The worker runs. E-mail to staff: through {HOST}.\n"
        worker.terminate()
        assert worker.wait() == 0


@pytest.mark.full
def test_no_mail_is_lost_when_workers_are_killed_again_and_again(mailing_app: Flask, box: Mailbox) -> None:
    for _ in range(120):
        reader()
    write_urgent(datetime.now(UTC))
    killed, goes_on, changing = 0, True, Lock()

    def kill_at_every_twelfth() -> None:
        nonlocal killed
        with changing:
            if goes_on and len(box.messages) % 12 == 0:
                workers[killed % 2].kill()
                workers[killed % 2].communicate()
                workers[killed % 2] = start_worker(mailing_app, box)
                killed += 1

    workers = [start_worker(mailing_app, box) for _ in range(2)]
    box.before = kill_at_every_twelfth
    while sum(each.sent_at is None for each in mails()) > killed:
        time.sleep(0.2)
    with changing:
        goes_on = False
    for each in workers:
        each.terminate()
        each.communicate()
    make_due()  # what the killed ones had
    assert go_round(box.server())
    assert all(each.sent_at for each in mails())
    assert set(urgent_ids()) == set(box.ids)
    assert len(box.ids) - len(set(box.ids)) <= killed
    assert killed >= 8


def at(hour: int, minute: int = 0, day: int = 15) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(7, 59), None),
        (at(8), at(8)),
        (at(12, 59), at(8)),
        (at(16, 59), at(13)),
        (at(17), None),
        (at(9, day=14), None),  # a Sunday
        (at(9, day=19), None),  # a holiday
        (at(9, day=16), at(8, day=16)),
        (at(12, day=16), None),  # closed since noon
    ],
)
def test_counts_go_out_twice_on_days_on_which_the_clinic_works(
    now: datetime, expected: datetime | None
) -> None:
    opening = OpeningHours(closed=(ClosedDay(2026, 6, 16, 12 * 60),))
    assert daily_time(now, opening) == expected


@time_machine.travel(at(8, 1), tick=False)
def test_the_counts_of_a_time_of_day_are_planned_by_one_worker(stored_app: Flask) -> None:
    with stored_app.app_context():
        wants = reader()
        reader(gets_mail=False)
        assert [plan_daily(at(8, minute)) for minute in (0, 0, 30)] == [True, False, False]
        assert [(each.kind, each.staff_id) for each in mails()] == [("daily", wants)]
        assert plan_daily(at(13))


def test_the_night_begins_at_three_by_the_clinics_clock(app: Flask) -> None:
    with app.app_context():
        assert last_night(at(2, 59).astimezone(UTC)) == at(3, day=14)
        assert last_night(at(3).astimezone(UTC)) == at(3)
        changed = datetime(2026, 11, 1, 9, tzinfo=UTC)  # the night in which clocks go back: 3:00 is 9:00 UTC
        assert last_night(changed) == changed
        assert last_night(changed - timedelta(minutes=1)) == changed - timedelta(hours=25)


def test_chores_are_done_once_by_all_workers_together(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent()
        with writing.begin() as session:
            session.execute(update(DailyRollup).values(n=7))
        do_due_chores()
        assert rollups_are_right()
        if db.engine.dialect.name == "sqlite":
            assert stored_app.config["SETTINGS"].instance_path.joinpath("screener.db-wal").stat().st_size == 0
        with writing.begin() as session:
            session.execute(update(DailyRollup).values(n=7))
        do_due_chores()
        assert not rollups_are_right()
        with time_machine.travel(datetime.now(UTC) + timedelta(days=1)):
            do_due_chores()
        assert rollups_are_right()


def rollups_are_right() -> bool:
    db.session.rollback()
    return not rollups.differences(db.session)


def test_a_chore_that_fails_is_logged_and_holds_up_no_other(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    with app.app_context():
        run("DROP TABLE daily_rollups")
        do_due_chores()
        assert "a chore failed" in caplog.text
        assert {each.name for each in db.session.scalars(select(WorkerMark))} == {
            each.name for each in CHORES
        }


def test_without_a_mail_server_the_worker_does_its_chores_and_mail_waits(app: Flask) -> None:
    with app.app_context():
        reader()
        write_urgent(datetime.now(UTC))
    assert app.test_cli_runner().invoke(args=["worker", "--once"]).exit_code == 0
    with app.app_context():
        assert marks.is_worker_alive(db.session, datetime.now(UTC))
        assert mails()[0].tries == 0
        assert db.session.get(WorkerMark, "retention")


def test_while_the_database_is_away_the_worker_waits(own_app: Flask, box: Mailbox) -> None:
    with own_app.app_context():
        own_app.config["SETTINGS"].files.database.unlink()
        assert not go_round(box.server())
        do_due_chores()
