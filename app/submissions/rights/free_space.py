"""After an erasure: nothing of it may be left in the write-ahead log, or in pages that are free."""

from __future__ import annotations

import time

from sqlalchemy import Engine

from app.write_ahead_log import cut

PATIENCE_S, PAUSE_S = 10.0, 0.1


def empty_log(engine: Engine) -> bool:
    """Move the write-ahead log of the embedded database into its file, and cut it to nothing; return whether that worked.

    A reader that is under way can hold the log for some time; then try again later, or restart. The file itself is
    overwritten in place (`secure_delete`). A server cleans up on its own: True.
    """
    if engine.dialect.name != "sqlite":
        return True
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            if driver is None:
                return False
            busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if not busy or time.monotonic() > give_up_at:
            return not busy
        time.sleep(PAUSE_S)


def shorten_log(engine: Engine) -> bool:
    """The same at once or not at all: while someone reads or writes, they go on, and this returns False."""
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            return False
        return cut(driver, 0, driver.execute("PRAGMA busy_timeout").fetchone()[0])
