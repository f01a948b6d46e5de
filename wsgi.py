"""The entry point of the web server and the command line."""

from __future__ import annotations

import logging.config
import os
import resource
import sys

from app import create_app, log_lines
from config import BadSettings

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the memory holds keys and what patients typed
logging.config.dictConfig(log_lines.configuration(log_lines.format_for(os.environ)))
try:
    app = create_app()
except BadSettings as error:
    sys.exit(f"This cannot start:\n{error}")
