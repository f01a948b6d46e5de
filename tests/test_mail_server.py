"""Handing e-mails to a real mail server: what it refuses, a server that hangs, and TLS that cannot be trusted."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from threading import Thread

import pytest

from app.mail_server import MailServer, NotSent, is_this_machine, read_mail_server
from tests.operations.mail import SENDER, Mailbox, certificate_for, running
from tests.operations.running import HOST, free_port

TO = "ola@example.com"
COMPLETE = {"SMTP_HOST": "mail.example.org", "MAIL_FROM": SENDER, "PUBLIC_URL": "https://check.example.org"}


def message() -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = "How many", SENDER, TO
    made.set_content("3\n")
    return made


def failure(server: MailServer, to: str = TO) -> tuple[str, bool]:
    """Why an e-mail was not sent, and whether no other one can be sent either."""
    with pytest.raises(NotSent) as problem:
        server.send(message(), to)
    return str(problem.value), problem.value.concerns_all


@pytest.fixture
def box() -> Iterator[Mailbox]:
    """A mail server without TLS."""
    with running() as box:
        yield box


def test_what_is_taken_has_arrived(box: Mailbox) -> None:
    box.server().send(message(), TO)
    assert box.receivers == [TO]
    assert box.messages[0].get_content() == "3\r\n"


@pytest.mark.parametrize("code", ["451", "554"])
def test_a_refusal_is_told_by_its_code_and_never_in_the_servers_words(box: Mailbox, code: str) -> None:
    box.answers = [f"{code} {TO} is on holiday"]
    assert failure(box.server()) == (f"the mail server refused it ({code})", False)
    box.server().send(message(), TO)


def test_an_address_that_is_refused_is_told_apart(box: Mailbox) -> None:
    box.rejected = TO
    assert failure(box.server()) == ("the address was refused (550)", False)


def test_a_server_that_is_not_there_concerns_every_mail() -> None:
    server = MailServer(HOST, SENDER, free_port(), needs_tls=False)
    assert failure(server) == ("the mail server did not answer", True)


@pytest.mark.parametrize("dribbles", [False, True])
def test_a_server_that_hangs_or_answers_byte_by_byte_is_left(dribbles: bool) -> None:
    with socket.create_server((HOST, 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.settimeout(0.05)
                while True:
                    try:
                        if dribbles:
                            connection.sendall(b"2")
                        if connection.recv(1) == b"":
                            return
                    except TimeoutError:
                        continue
                    except OSError:
                        return

        thread = Thread(target=serve)
        thread.start()
        limits = {"step_s": 5.0, "deadline_s": 0.3} if dribbles else {"step_s": 0.3, "deadline_s": 5.0}
        port = listening.getsockname()[1]
        assert failure(MailServer(HOST, SENDER, port, needs_tls=False, **limits))[1]
        thread.join()


def test_without_tls_nothing_is_sent_to_another_machine(box: Mailbox) -> None:
    assert failure(box.server(needs_tls=True)) == ("the mail server offers no encryption", True)
    assert box.messages == []


def test_tls_is_used_when_its_certificate_can_be_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate_for(HOST, tmp_path)
    with running(file) as box:
        assert failure(box.server(needs_tls=True)) == ("no encryption that can be trusted", True)
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        box.server(needs_tls=True).send(message(), TO)
        assert len(box.messages) == 1


def test_a_certificate_of_another_machine_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate_for("192.0.2.1", tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with running(file) as box:
        assert failure(box.server(needs_tls=True)) == ("no encryption that can be trusted", True)


def test_only_this_machine_needs_no_tls() -> None:
    assert all(is_this_machine(host) for host in ("localhost", "127.0.0.1", "127.8.0.1", "::1"))
    assert not any(
        is_this_machine(host) for host in ("mail.example.org", "10.0.0.1", "localhost.example.org")
    )


def read(**changed: str) -> tuple[MailServer | None, list[str]]:
    problems: list[str] = []
    return read_mail_server({**COMPLETE, **changed}, int(changed.get("SMTP_PORT", "587")), problems), problems


def test_complete_settings_are_read() -> None:
    assert read() == (MailServer("mail.example.org", SENDER), [])
    assert read(SMTP_HOST="") == (None, ["MAIL_FROM is set, but SMTP_HOST is not"])
    server, problems = read(SMTP_HOST="localhost", SMTP_USER="check", SMTP_PASSWORD="a b c")
    assert problems == []
    assert server is not None
    assert not server.needs_tls
    assert "a b c" not in repr(server)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"SMTP_HOST": "mail server"}, "SMTP_HOST is 'mail server'"),
        ({"SMTP_PORT": "465"}, "use 587"),
        ({"MAIL_FROM": "Clinic <check@example.org>"}, "it must be one e-mail address"),
        ({"MAIL_FROM": "check@example.org\nBcc: x@example.org"}, "it must be one e-mail address"),
        ({"MAIL_FROM": ""}, "it must be one e-mail address"),
        ({"SMTP_USER": "check"}, "SMTP_USER and SMTP_PASSWORD go together"),
        ({"PUBLIC_URL": ""}, "SMTP_HOST needs PUBLIC_URL too"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_in_words(changed: dict[str, str], words: str) -> None:
    _, problems = read(**changed)
    assert len(problems) == 1
    assert words in problems[0]
