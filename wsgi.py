"""What the web server and the command line load."""

from __future__ import annotations

from app import create_app

app = create_app()
