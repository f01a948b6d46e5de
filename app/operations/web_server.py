"""How the web server runs: its log lines, its name, and no core dumps. `flask start` gives the rest."""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import logging.config
import os
import resource
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from gunicorn.glogging import Logger
from gunicorn.http import wsgi

PR_SET_DUMPABLE = 4  # of Linux's prctl
AT_THE_CALLER = {"stacklevel": 3}  # the place of a line: not this file, and not the server's own logger

wsgi.SERVER = "web"  # what the Server header says: not which software this is
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the workers inherit it; their memory holds keys


def _log_lines() -> ModuleType:
    """Load the module by its file: by its name, the main process would load the whole application too."""
    file = Path(__file__).parents[1] / "log_lines.py"
    spec = importlib.util.spec_from_file_location("log_lines", file)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class ServerLog(Logger):
    """The web server's log, written as ours is."""

    def setup(self, cfg: Any) -> None:
        """Write every line by the one formatter. There is no access log: it would hold addresses of people and pages."""
        super().setup(cfg)
        lines = _log_lines()
        logging.config.dictConfig(lines.configuration(lines.format_for(os.environ)))

    def warning(self, msg: str, *args: Any, **more: Any) -> None:
        """Log what may need attention, with the place that says it."""
        super().warning(msg, *args, **AT_THE_CALLER, **more)

    def error(self, msg: str, *args: Any, **more: Any) -> None:
        """Log what failed, with the place that says it."""
        super().error(msg, *args, **AT_THE_CALLER, **more)


logger_class = ServerLog


def post_fork(server: object, worker: object) -> None:
    """Let no other process of the same user read a worker's memory or environment, and load the app without looking for garbage."""
    gc.disable()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def post_worker_init(worker: Any) -> None:
    """Leave what was loaded alone in every look for garbage; take over from the server that this one was started beside, if any.

    Until then, this one takes no request.
    """
    gc.freeze()
    gc.enable()
    from app.operations import take_over  # imported here: the main process does not load the application

    take_over.take_over(worker)
