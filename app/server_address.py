"""The address of a database server, as libpq takes it: one host or several, a service, certificates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

SCHEMES = ("postgresql://", "postgresql+psycopg://")
LOOPBACK = ("localhost", "127.0.0.1", "::1")
VERIFIED = "verify-full"
EXAMPLE = "postgresql://web:PASSWORD@db.example.org:5432/check?sslmode=verify-full&sslrootcert=system"


def for_libpq(url: str) -> str:
    """Return the address as libpq reads it, without the name of a driver."""
    return f"postgresql://{url.partition('://')[2]}"


def problems(url: str, environ: Mapping[str, str], *, is_production: bool) -> Iterator[str]:
    """Yield what is wrong with DATABASE_URL, without quoting it: it may hold a password. environ: libpq's own settings."""
    if not url.startswith(SCHEMES):
        yield "DATABASE_URL must start with postgresql://; leave it out for the embedded database"
        return
    given = _read(url)
    if given is None:
        yield f"DATABASE_URL cannot be read by PostgreSQL's driver. For example: {EXAMPLE}"
        return
    hosts = given.get("host", environ.get("PGHOST", "")).split(",")
    if len(hosts) > 1 and "target_session_attrs" not in given:
        yield "DATABASE_URL names several hosts: add target_session_attrs=read-write, or what is written may go to a standby"
    verified = given.get("sslmode", environ.get("PGSSLMODE")) == VERIFIED
    if is_production and any(map(is_elsewhere, hosts)) and not verified and "service" not in given:
        yield (
            f"DATABASE_URL leads to another machine: add sslmode={VERIFIED} and sslrootcert=FILE (or =system), or anyone in "
            "between can read what patients sent"
        )


def parts(url: str) -> dict[str, str]:
    """Return what an address names, by libpq's words; nothing for one that cannot be read."""
    return _read(url) or {}


def is_elsewhere(host: str) -> bool:
    """Whether a host is another machine: neither a socket nor this one."""
    return bool(host) and not host.startswith("/") and host not in LOOPBACK


def _read(url: str) -> dict[str, str] | None:
    from psycopg import ProgrammingError  # imported here: the embedded database needs no driver of a server
    from psycopg.conninfo import conninfo_to_dict

    try:
        return {name: str(value) for name, value in conninfo_to_dict(for_libpq(url)).items()}
    except ProgrammingError:
        return None
