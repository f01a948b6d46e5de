"""The entry point of the web server and the command line."""

from __future__ import annotations

import sys

from app import create_app
from config import BadSettings

try:
    app = create_app()
except BadSettings as error:
    sys.exit(f"This cannot start:\n{error}")
