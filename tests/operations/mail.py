"""A real mail server on this machine, which can refuse, be slow, be killed by, and speak or not speak TLS."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.mail_server import MailServer
from tests.operations.running import HOST, free_port

controllers = pytest.importorskip(
    "aiosmtpd.controller", reason="aiosmtpd is not installed: pip install -e '.[test]'"
)
SENDER = "check@example.org"
TAKEN = "250 taken"


class Mailbox:
    """What a mail server took. answers: what it says to the next e-mails, then TAKEN. before: done before it says that."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.receivers: list[str] = []
        self.answers: list[str] = []
        self.rejected: str = ""
        self.before: Callable[[], None] = lambda: None
        self.port = free_port()

    async def handle_RCPT(  # noqa: N802  (the library's name)
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        """Say whether the address is known."""
        if address == self.rejected:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Take an e-mail, or not."""
        answer = self.answers.pop(0) if self.answers else TAKEN
        if answer == TAKEN:
            message = message_from_bytes(envelope.original_content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.messages.append(message)
            self.receivers += envelope.rcpt_tos
            self.before()
        return answer

    @property
    def ids(self) -> list[str]:
        """The numbers of what was taken."""
        return [str(each["Message-ID"]) for each in self.messages]

    def server(self, **changed: Any) -> MailServer:
        """The settings of this server: without TLS, as on the same machine."""
        return MailServer(
            **{"host": HOST, "sender": SENDER, "port": self.port, "needs_tls": False, **changed}
        )


@contextmanager
def running(certificate: Path | None = None) -> Iterator[Mailbox]:
    """Run a mail server; with a certificate it offers TLS."""
    box = Mailbox()
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    controller = controllers.Controller(box, hostname=HOST, port=box.port, tls_context=context)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


def certificate_for(address: str, folder: Path) -> Path:
    """Write a key with a certificate that it signed itself, for an IP address; return the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / f"{address}.pem"
    file.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return file
