"""The mail server that e-mails to staff go through: its settings, and sending. Knows nothing of this project."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from ipaddress import ip_address
from smtplib import (
    SMTP,
    SMTPException,
    SMTPNotSupportedError,
    SMTPRecipientsRefused,
    SMTPResponseException,
)
from threading import Event, Timer

STEP_S, DEADLINE_S = 10.0, 60.0
SUBMISSION_PORT, TLS_AT_ONCE_PORT = 587, 465
READY = 220
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


class NotSent(Exception):
    """An e-mail was not sent. Its text is a few fixed words and a code, never what the server said.

    concerns_all: whether no other one would be taken now either.
    """

    def __init__(self, why: str, *, concerns_all: bool) -> None:
        super().__init__(why)
        self.concerns_all = concerns_all


@dataclass(frozen=True)
class MailServer:
    """What takes our e-mails. user: "" for a server that asks for none. needs_tls: to another machine, always.

    step_s, deadline_s: how long one answer of the server may take, and all of them together.
    """

    host: str
    sender: str
    port: int = SUBMISSION_PORT
    user: str = ""
    password: str = field(default="", repr=False)
    needs_tls: bool = True
    step_s: float = STEP_S
    deadline_s: float = DEADLINE_S

    def send(self, message: EmailMessage, to: str) -> None:
        """Send to one address; when this returns, the server has taken it. Raises NotSent."""
        smtp = _Connection(self.host, self.sender.rpartition("@")[2], self.step_s)
        try:
            with _deadline(smtp, self.deadline_s):
                self._hand_in(smtp, message, to)
        except SMTPRecipientsRefused as error:
            code = next(iter(error.recipients.values()))[0]
            raise NotSent(f"the address was refused ({code})", concerns_all=False) from error
        except SMTPNotSupportedError as error:
            raise NotSent("the mail server lacks what is needed", concerns_all=False) from error
        except SMTPResponseException as error:
            raise NotSent(f"the mail server refused it ({error.smtp_code})", concerns_all=False) from error
        except ssl.SSLError as error:
            raise NotSent("no encryption that can be trusted", concerns_all=True) from error
        except (OSError, SMTPException) as error:
            raise NotSent("the mail server did not answer", concerns_all=True) from error
        finally:
            smtp.close()

    def _hand_in(self, smtp: SMTP, message: EmailMessage, to: str) -> None:
        code, words = smtp.connect(self.host, self.port)
        if code != READY:
            raise SMTPResponseException(code, words)
        smtp.ehlo()
        if self.needs_tls:
            if not smtp.has_extn("starttls"):
                raise NotSent("the mail server offers no encryption", concerns_all=True)
            smtp.starttls(context=ssl.create_default_context())
        if self.user:
            smtp.login(self.user, self.password)
        smtp.send_message(message, self.sender, [to])
        with suppress(OSError, SMTPException):  # it was taken already
            smtp.quit()


class _Connection(SMTP):
    """A connection that is not made yet, so that a deadline holds for that too."""

    def __init__(self, host: str, own_name: str, step_s: float) -> None:
        super().__init__(local_hostname=own_name, timeout=step_s)
        self._host = host  # what its certificate must name


@contextmanager
def _deadline(smtp: SMTP, deadline_s: float) -> Iterator[None]:
    """End the connection when it takes too long in all, though each answer comes in time. Raises TimeoutError then."""
    is_over = Event()

    def end() -> None:
        is_over.set()
        if smtp.sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(smtp.sock, socket.SHUT_RDWR)

    timer = Timer(deadline_s, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, SMTPException) as error:  # half of an answer reads as a strange one
        if is_over.is_set():
            raise TimeoutError from error
        raise
    finally:
        timer.cancel()


def is_this_machine(host: str) -> bool:
    """Whether what is sent to a host does not leave this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def read_mail_server(env: Mapping[str, str], port: int, problems: list[str]) -> MailServer | None:
    """Return the mail server of the settings; None where it is left out. What cannot be used becomes one more problem."""
    host, sender = env.get("SMTP_HOST", "").strip(), env.get("MAIL_FROM", "").strip()
    user, password = env.get("SMTP_USER", ""), env.get("SMTP_PASSWORD", "")
    if not host:
        alone = [name for name in ("SMTP_USER", "SMTP_PASSWORD", "SMTP_PORT", "MAIL_FROM") if env.get(name)]
        problems += [f"{name} is set, but SMTP_HOST is not" for name in alone]
        return None
    if not _HOST.fullmatch(host):
        problems.append(f"SMTP_HOST is {host!r}; it must be the name of a machine, such as mail.example.org")
    if port == TLS_AT_ONCE_PORT:
        problems.append(
            "SMTP_PORT is 465, where encryption begins at once; use 587, where it begins by STARTTLS"
        )
    if not _ADDRESS.fullmatch(sender):
        problems.append(f"MAIL_FROM is {sender!r}; it must be one e-mail address, such as check@example.org")
    if bool(user) != bool(password):
        problems.append("SMTP_USER and SMTP_PASSWORD go together; set both, or neither")
    if not env.get("PUBLIC_URL", "").strip():
        problems.append("SMTP_HOST needs PUBLIC_URL too: every e-mail has a link to it")
    return MailServer(host, sender, port, user, password, needs_tls=not is_this_machine(host))
