"""The patient's pages: start, ask, check, result, send, sent, status, emergency; and the draft behind them."""

from app.screening import (
    bone_letter_views,
    check_answers_views,
    check_clear_views,
    check_contradiction_views,
    check_stop_views,
    check_views,
    interpreter_views,
    office_views,
    print_views,
    resume_views,
    send_views,
    status_answers_views,
    status_views,
)
from app.screening.blueprint import bp

__all__ = [
    "bone_letter_views",
    "bp",
    "check_answers_views",
    "check_clear_views",
    "check_contradiction_views",
    "check_stop_views",
    "check_views",
    "interpreter_views",
    "office_views",
    "print_views",
    "resume_views",
    "send_views",
    "status_answers_views",
    "status_views",
]
