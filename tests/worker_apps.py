"""One app for all tests of a worker: creating an app takes longer than most tests, replacing its database does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from app import create_app
from app.extensions import db
from config import Settings


class WorkerApp:
    """An app that tests use one after another, each with its own database.

    It has already served a request, so Flask refuses new routes and hooks: a test that adds some creates its own app.
    """

    def __init__(self, settings: Settings) -> None:
        self._app = create_app(settings)
        self._config = dict(self._app.config)
        self._extensions = dict(self._app.extensions)
        self._app.test_client().get("/accessibility")

    @contextmanager
    def as_made(self) -> Iterator[Flask]:
        """Yield the app as it was created, without changes by earlier tests, and close its connections afterwards."""
        self._app.config.clear()
        self._app.config.update(self._config)
        self._app.extensions.clear()
        self._app.extensions.update(self._extensions)
        self._app.extensions["keys"].forget()
        yield self._app
        with self._app.app_context():
            db.engine.dispose()


class WorkerApps:
    """The apps of a worker, one for each database."""

    def __init__(self) -> None:
        self._made: dict[str, WorkerApp] = {}

    @contextmanager
    def use(self, settings: Settings) -> Iterator[Flask]:
        """Yield the app with these settings for one test. Settings of different tests differ only in the database."""
        if settings.database_url not in self._made:
            self._made[settings.database_url] = WorkerApp(settings)
        with self._made[settings.database_url].as_made() as app:
            yield app
