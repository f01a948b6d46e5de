"""The entry point of the command line, and so of the web server: `flask start`."""

from __future__ import annotations

import gc
import logging.config
import os
import resource
import sys

from sqlalchemy.exc import SQLAlchemyError

gc.disable()  # what is loaded stays: looking for garbage in it takes a tenth of the time

from app import create_app, log_lines  # noqa: E402
from config import BadSettings  # noqa: E402

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the memory holds keys and what patients typed
logging.config.dictConfig(log_lines.configuration(log_lines.format_for(os.environ)))
try:
    app = create_app()
except BadSettings as error:
    if sys.argv[1:2] != ["doctor"]:
        sys.exit(f"This cannot start:\n{error}")
    try:
        app = create_app(error.settings)
    except SQLAlchemyError:  # the address of the database is not one
        sys.exit(f"This cannot start:\n{error}")
    app.extensions["refused_settings"] = error.reasons
gc.freeze()
gc.enable()
