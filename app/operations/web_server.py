"""The web server: gunicorn, in the process that loaded the application. Its workers share what it loaded."""

from __future__ import annotations

import gc
import logging.config
import os
import sys
import sysconfig
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger
from gunicorn.http import wsgi

from app import log_lines
from app.i18n.catalogue import ENGLISH, LANGUAGES, sentences
from app.operations import take_over
from app.operations.listening import bind_to

THREADS = 4
MOST_BYTES_OF_A_LINE = 8190  # of a request's first line: the most that the server can be told
MOST_BYTES_OF_A_HEADER = 32 * 1024
"""Cookies of other pages of the clinic's domain come along, and a browser may send several kilobytes of them."""
FLASK = str(Path(sysconfig.get_path("scripts"), "flask"))
"""The program, not its module: it starts itself again for a new release, and would find its own modules as everyone's."""
AT_THE_CALLER = {"stacklevel": 3}  # the place of a line: not this file, and not the server's own logger
SHARED_MEMORY = "/dev/shm"  # noqa: S108  (a worker beats by touching a file: on a disk, that can wait)

wsgi.SERVER = "web"  # what the Server header says: not which software this is


class ServerLog(Logger):
    """The web server's log, written as ours is."""

    def setup(self, cfg: Any) -> None:
        """Write every line by the one formatter. There is no access log: it would hold addresses of people and pages."""
        super().setup(cfg)
        logging.config.dictConfig(log_lines.configuration(log_lines.format_for(os.environ)))

    def warning(self, msg: str, *args: Any, **more: Any) -> None:
        """Log what may need attention, with the place that says it."""
        super().warning(msg, *args, **AT_THE_CALLER, **more)

    def error(self, msg: str, *args: Any, **more: Any) -> None:
        """Log what failed, with the place that says it."""
        super().error(msg, *args, **AT_THE_CALLER, **more)


class WebServer(BaseApplication):
    """The server of one application. options: its settings, by their names in gunicorn."""

    def __init__(self, app: Flask, options: dict[str, Any]) -> None:
        self._app, self._options = app, options
        super().__init__()

    def load_config(self) -> None:
        """Take the options."""
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Return the application, which is loaded already."""
        return self._app


def serve(app: Flask, host: str, port: int, workers: int, *, upgrades_later: bool) -> None:
    """Serve until told to stop. No database is open now, so that no connection crosses a fork.

    upgrades_later: the database is away, and the workers bring it up to date when it is there.
    """

    def begin(worker: Any) -> None:
        if upgrades_later:
            from app.operations import late_upgrade  # imported here: it is hardly ever needed

            late_upgrade.begin(app)
        take_over.take_over(worker)

    sys.argv[0] = FLASK
    server = WebServer(
        app,
        {
            "bind": bind_to(host, port),
            "workers": workers,
            "preload_app": True,
            "worker_class": "gthread",
            "threads": THREADS,
            "limit_request_line": MOST_BYTES_OF_A_LINE,
            "limit_request_field_size": MOST_BYTES_OF_A_HEADER,
            "logger_class": ServerLog,
            "control_socket_disable": True,
            "forwarder_headers": "",
            "worker_tmp_dir": SHARED_MEMORY if os.path.isdir(SHARED_MEMORY) else str(app.instance_path),  # noqa: PTH112
            "post_worker_init": begin,
        },
    )
    _load_what_pages_share()
    gc.freeze()  # no look for garbage touches, and so copies, what the workers share
    server.run()


def _load_what_pages_share() -> None:
    """Load the languages, as the first page would. A template is compiled by the worker that first needs it."""
    for language in LANGUAGES.values():
        if language.code != ENGLISH:
            sentences(language.code)
        _ = language.english_name
