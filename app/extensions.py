"""The extensions: created empty here, bound to an app in create_app."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, ip_address, ip_network

from flask import Flask, current_app, g, request
from flask_limiter import Limiter
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session, sessionmaker

from app.database import FOR_WRITING, begin_as_told
from app.keys import KeyFile, Keys

IPV6_HOME = 64  # bits; whoever has one address of such a network has them all


csrf_protect = CSRFProtect()


def sender() -> str:
    """Who a limit counts: an address, or the network that one home or phone gets of IPv6."""
    try:
        address = ip_address(request.remote_addr or "")
    except ValueError:
        return "unknown"
    if isinstance(address, IPv4Address):
        return str(address)
    return str(address.ipv4_mapped or ip_network((address, IPV6_HOME), strict=False))


limiter = Limiter(sender, headers_enabled=False)


def limit_set_as(name: str) -> Callable[[], str]:
    """What the setting of a name says, asked at each request: a limit for the limiter."""

    def limit() -> str:
        said: str = getattr(current_app.config["SETTINGS"], name)
        return said

    return limit


class Database:
    """The engine of an app, and a session for reading in each application context, closed when the context ends."""

    def init_app(self, app: Flask) -> None:
        """Make the app's engine. It connects once it is needed."""
        engine = create_engine(**app.config["DATABASE_ENGINE"])
        begin_as_told(engine)
        app.extensions["engine"] = engine
        app.extensions["reading"] = sessionmaker(engine, info={"keys": app.extensions["keys"]})
        app.teardown_appcontext(_close_session)

    @property
    def engine(self) -> Engine:
        """The engine of the current app."""
        engine: Engine = current_app.extensions["engine"]
        return engine

    @property
    def session(self) -> Session:
        """The session for reading in the current application context."""
        if "database_session" not in g:
            g.database_session = current_app.extensions["reading"]()
        session: Session = g.database_session
        return session


def _close_session(error: BaseException | None) -> None:
    session: Session | None = g.pop("database_session", None)
    if session is not None:
        session.close()


db = Database()


class Writing:
    """Every write has a session of its own: `with writing.begin() as session`, committed at its end."""

    def init_app(self, app: Flask) -> None:
        """Make the app's writing sessions."""
        app.extensions["writing"] = sessionmaker(
            app.extensions["engine"],
            execution_options=FOR_WRITING,
            info={"keys": app.extensions["keys"]},
            expire_on_commit=False,
        )

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in its own transaction. Once it is committed, `db.session` looks anew, and sees it."""
        maker: sessionmaker[Session] = current_app.extensions["writing"]
        with maker.begin() as session:
            yield session
        db.session.commit()


writing = Writing()


def instance_keys() -> Keys:
    """The keys of the current app. Raises FileNotFoundError when they were never made."""
    file: KeyFile = current_app.extensions["keys"]
    return file.keys
