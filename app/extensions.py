"""The extensions: created empty here, bound to an app in create_app."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from inspect import iscoroutinefunction
from ipaddress import IPv4Address, ip_address, ip_network

from flask import Flask, current_app, request
from flask_limiter import Limiter
from flask_sqlalchemy_lite import SQLAlchemy
from flask_wtf.csrf import CSRFProtect
from sqlalchemy.orm import Session, sessionmaker

from app.database import FOR_WRITING, begin_as_told
from app.keys import KeyFile, Keys

IPV6_HOME = 64  # bits; whoever has one address of such a network has them all


db = SQLAlchemy()
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


class Writing:
    """Every write has a session of its own: `with writing.begin() as session`, committed at its end."""

    def init_app(self, app: Flask) -> None:
        """Make the app's writing sessions."""
        _forget_async(app)
        with app.app_context():
            begin_as_told(db.engine)
            info = {"keys": app.extensions["keys"]}
            db.sessionmaker.configure(info=info)
            app.extensions["writing"] = sessionmaker(
                db.engine, execution_options=FOR_WRITING, info=info, expire_on_commit=False
            )

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in its own transaction. Once it is committed, `db.session` looks anew, and sees it."""
        maker: sessionmaker[Session] = current_app.extensions["writing"]
        with maker.begin() as session:
            yield session
        db.session.commit()


def _forget_async(app: Flask) -> None:
    """Take out the closing of async sessions, of which there are none: it would start a thread for each request."""
    functions = app.teardown_appcontext_funcs
    functions[:] = [function for function in functions if not iscoroutinefunction(function)]


writing = Writing()


def instance_keys() -> Keys:
    """The keys of the current app. Raises FileNotFoundError when they were never made."""
    file: KeyFile = current_app.extensions["keys"]
    return file.keys
