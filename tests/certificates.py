"""A certificate authority for tests, and a certificate for this machine that it signed."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "localhost"
_LONG = timedelta(days=30)


@dataclass(frozen=True)
class Certificates:
    """Files. chain, key: of this machine. authority: whom a client has to trust."""

    chain: Path
    key: Path
    authority: Path

    def trusted(self) -> ssl.SSLContext:
        """What a client that trusts the authority connects with."""
        return ssl.create_default_context(cafile=str(self.authority))


def make_certificates(folder: Path) -> Certificates:
    """Write them into a folder."""
    authority_key, own_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _named("Test authority", "Test authority", authority_key.public_key())
    authority = authority.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    names = x509.SubjectAlternativeName([x509.DNSName(HOST), x509.IPAddress(ip_address("127.0.0.1"))])
    own = _named(HOST, "Test authority", own_key.public_key()).add_extension(names, critical=False)
    made = Certificates(folder / "chain.pem", folder / "key.pem", folder / "authority.pem")
    for file, builder in ((made.chain, own), (made.authority, authority)):
        signed = builder.sign(authority_key, hashes.SHA256())
        file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    made.key.write_bytes(
        own_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return made


def _named(subject: str, issuer: str, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().public_key(key).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - _LONG).not_valid_after(now + _LONG)
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in (subject, issuer)]
    return builder.subject_name(names[0]).issuer_name(names[1])
