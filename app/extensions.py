"""The Flask extensions, created here and bound to an app in `create_app`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

from flask import Flask, current_app, g, has_app_context, has_request_context, request
from flask_limiter import Limiter
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import IllegalStateChangeError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from app.database import FOR_ANSWERING, FOR_WRITING, KEPT_HERE, begin_as_told, confirm_what_is_stored
from app.key_fingerprints import refuse_other_keys
from app.keys import KeyFile, Keys, blind_index

IPV6_HOME = 64  # prefix bits of one home or phone, which can use every address in it

_LOG = logging.getLogger(__name__)

csrf_protect = CSRFProtect()


def client_address() -> IPv4Address | IPv6Address | None:
    """Return the address that a request comes from, an IPv4 one as such even if written as IPv6; None if it cannot be read."""
    try:
        address = ip_address(_without_port(request.remote_addr or ""))
    except ValueError:
        _warn_of_no_address()
        return None
    return address if isinstance(address, IPv4Address) else address.ipv4_mapped or address


def sender() -> str:
    """Return what a limit counts by: the IPv4 address, or the IPv6 network of one home or phone."""
    address = client_address()
    if address is None:
        return "unknown"
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((address, IPV6_HOME), strict=False))


def address_index() -> bytes:
    """Return what stands for the sender in the events of staff: a keyed hash."""
    return blind_index(instance_keys().index, "address", sender())


def address_hash() -> str:
    """Return the same for the log, as text."""
    return address_index().hex()


def _without_port(address: str) -> str:
    """Some proxies write the client's port too: "203.0.113.1:40000" or "[2001:db8::1]:40000"."""
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address


@cache
def _warn_of_no_address() -> None:
    """Log once per process that limits cannot tell clients apart; the text may be an address, so it is not logged."""
    _LOG.warning("no client address could be read; all such clients share each limit: check X-Forwarded-For")


class DeclaredLimits(Limiter):
    """Limits the views that declare a limit."""

    def init_app(self, app: Flask) -> None:
        """Bind to an app. Such a view checks its limit itself, so the library need not look for limits at every request.

        What a limit deducts by the response is deducted after a request to such a view only.
        """
        super().init_app(app)
        app.before_request_funcs[None].remove(self._check_request_limit)
        deduct = app.after_request_funcs[None].pop()
        app.after_request(lambda response: deduct(response) if "is_limited" in g else response)

    def _check_request_limit(self, callable_name: str | None = None, in_middleware: bool = True) -> None:
        g.is_limited = True
        super()._check_request_limit(callable_name, in_middleware)


limiter = DeclaredLimits(sender, headers_enabled=False)


def limit_set_as(name: str) -> Callable[[], str]:
    """Return a limit for the limiter that reads the setting of this name at each request."""

    def limit() -> str:
        setting: str = getattr(current_app.config["SETTINGS"], name)
        return setting

    return limit


class Database:
    """The app's engine, and one read session per application context, closed when the context ends."""

    def init_app(self, app: Flask) -> None:
        """Create the app's engine. It connects when first used."""
        engine = create_engine(**app.config["DATABASE_ENGINE"])
        begin_as_told(engine)
        app.extensions["engine"] = engine
        app.extensions["keys"].fits = _asks(engine)
        app.extensions["reading"] = sessionmaker(engine, info=_session_info(app))
        app.teardown_appcontext(_close_session)

    @property
    def engine(self) -> Engine:
        """The engine of the current app."""
        engine: Engine = current_app.extensions["engine"]
        return engine

    @property
    def session(self) -> Session:
        """The session for reading in the current application context; inside `writing.begin` the one that writes."""
        if "writing_session" in g:
            writes: Session = g.writing_session
            return writes
        if "database_session" not in g:
            g.database_session = _limited(current_app.extensions["reading"]())
        session: Session = g.database_session
        return session

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """Open a connection for a question that needs no session. The session for reading gives its own back first."""
        self.end_reading()
        with self.engine.connect() as connection:
            yield connection

    @staticmethod
    def end_reading() -> None:
        """Give the connection of the session for reading back. What was loaded stays, and can still be read."""
        session: Session | None = g.get("database_session")
        transaction = session.get_transaction() if session is not None else None
        if transaction is not None:
            # a session that is just asking for its first connection has none to give back
            with _whatever_the_connection_says(), suppress(IllegalStateChangeError):
                transaction.close()

    @staticmethod
    def refresh() -> None:
        """Let the session for reading see what is stored now: what was loaded before is loaded again when it is used."""
        session: Session | None = g.get("database_session")
        if session is not None:
            db.end_reading()
            session.expire_all()

    @staticmethod
    def close() -> None:
        """Close the session for reading once a page is ready: what was loaded need not be expired before it is thrown away."""
        _close_session(None)


def _asks(engine: Engine) -> Callable[[Keys], bool]:
    """Return what asks the database whether keys are its own: False when it is away or not up to date, or while it is written."""

    def fits(keys: Keys) -> bool:
        if has_app_context():
            if "writing_session" in g:
                return False
            db.end_reading()
        try:
            with Session(engine) as session:
                refuse_other_keys(session, keys)
        except SQLAlchemyError:
            return False
        return True

    return fits


def limit_sessions(limit: Callable[[Session], None]) -> None:
    """Limit what every session of this request reads, from now on: those that are open, and those to come."""
    g.limit_session = limit
    if "database_session" in g:
        limit(g.database_session)


def _limited(session: Session) -> Session:
    if "limit_session" in g:
        g.limit_session(session)
    return session


def _session_info(app: Flask) -> dict[str, Any]:
    """Return what every session of the app knows: the keys, the clinic's time zone, and where erasures are listed."""
    settings = app.config["SETTINGS"]
    return {"keys": app.extensions["keys"], "zone": settings.timezone, "erased_list": settings.erased_list}


def _close_session(error: BaseException | None) -> None:
    session: Session | None = g.pop("database_session", None)
    if session is not None:
        with _whatever_the_connection_says():
            session.close()


@contextmanager
def _whatever_the_connection_says() -> Iterator[None]:
    """Go on when a connection that is given back turns out to be dead: nothing was to be stored, and it is thrown away."""
    try:
        yield
    except SQLAlchemyError as error:
        _LOG.warning("a connection was dead when it was given back", extra={"error": type(error).__name__})


db = Database()


class Writing:
    """Write sessions: `with writing.begin() as session`, committed at the end of the block."""

    def init_app(self, app: Flask) -> None:
        """Create the app's factory of write sessions."""
        app.extensions["writing"] = sessionmaker(
            app.extensions["engine"],
            execution_options=FOR_WRITING,
            info=_session_info(app),
            expire_on_commit=False,
        )

    @contextmanager
    def begin(self, *, is_kept_here: bool = False) -> Iterator[Session]:
        """Open a session in its own transaction. After it, `db.session` sees what is stored now, even if this one failed.

        A request holds one connection at a time: the session for reading gives its own back first.
        is_kept_here: what is written is not worth waiting for a standby of a server.
        Raises KeyProblem while the key files are not those of the keys in use: what was stored might never be opened.
        """
        maker: sessionmaker[Session] = current_app.extensions["writing"]
        db.end_reading()
        current_app.extensions["keys"].refuse_to_store()
        try:
            with maker(execution_options=_options(is_kept_here)) as session, session.begin():
                g.writing_session = _limited(session)
                yield session
        finally:
            g.pop("writing_session", None)
            db.refresh()

    def confirm(self) -> None:
        """Return once what was found is on standbys too, as everything acknowledged is. Raises SQLAlchemyError if it may not be."""
        if db.engine.dialect.name == "postgresql":
            with self.begin() as session:
                confirm_what_is_stored(session)


def _options(is_kept_here: bool) -> dict[str, Any]:
    """Return how to begin a transaction: someone waits for what a request does, no one for a command."""
    options = FOR_ANSWERING if has_request_context() else FOR_WRITING
    return {**options, **KEPT_HERE} if is_kept_here else options


writing = Writing()


def instance_keys() -> Keys:
    """Return the keys of the current app. Raises KeysMissing if there is no key file, and KeyProblem for another one's."""
    file: KeyFile = current_app.extensions["keys"]
    return file.keys
