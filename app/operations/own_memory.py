"""The memory of a process that holds keys: closed to the other processes of its user, and in one heap."""

from __future__ import annotations

import ctypes
import sys

PR_SET_DUMPABLE = 4  # of Linux's prctl
M_ARENA_MAX = -8  # of mallopt, in the C library of GNU


def close_memory() -> None:
    """Let no other process of the same user read the memory or environment of this one, and of those that it forks."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def keep_one_heap() -> None:
    """Let threads share one heap: those that take turns gain nothing from one each, and a heap is never given back."""
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(M_ARENA_MAX, 1)
