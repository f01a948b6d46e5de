"""The patient's pages: start, ask, check, result, send, sent, status, emergency; and the draft in hand."""

from app.screening import (
    clearing_views,
    contradiction_views,
    parking_views,
    phone_views,
    sending_views,
    status_views,
    views,
)
from app.screening.blueprint import bp

__all__ = [
    "bp",
    "clearing_views",
    "contradiction_views",
    "parking_views",
    "phone_views",
    "sending_views",
    "status_views",
    "views",
]
