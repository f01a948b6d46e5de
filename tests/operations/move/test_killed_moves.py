"""A large instance whose move is killed again and again, and goes on: nothing is lost, doubled, or assessed otherwise."""

from __future__ import annotations

import re
import secrets
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from sqlalchemy import text

from tests import postgres
from tests.operations.running import REPOSITORY, Instance

SUBMISSIONS = 100_000
WORKED_ON = 200
"""Of them, those that an invented team has worked on."""


def done(instance: Instance, *words: str) -> str:
    """Run a command to its end, and return what it prints."""
    run = instance.flask(*words)
    assert run.returncode == 0, run.stderr
    return run.stdout


def counts(printed: str) -> dict[str, int]:
    """Return what a replay has counted."""
    return {name: int(number) for name, number in re.findall(r"^(.+): (\d+)$", printed, re.MULTILINE)}


def rows_there(url: str) -> int:
    """Return how many rows have arrived."""
    with postgres.owner(url).connect() as connection:
        return int(connection.scalar(text("SELECT coalesce(sum(number), 0) FROM move_steps")) or 0)


def kill_at(instance: Instance, url: str, number: int, *words: str) -> None:
    """Begin to move, or go on, and kill it with -9 once so many rows have arrived."""
    with subprocess.Popen(
        [sys.executable, "-m", "flask", "move-to", url, *words], cwd=REPOSITORY, env=instance.environ
    ) as move:
        while rows_there(url) < number:
            assert move.poll() is None
            time.sleep(0.05)
        assert move.poll() is None
        move.kill()


@pytest.mark.full
@pytest.mark.timeout(4 * 3600)
def test_a_large_instance_is_moved_although_it_is_killed_three_times(
    make_instance: Callable[..., Instance], empty_postgres: str
) -> None:
    source = make_instance()
    target = make_instance(DATABASE_URL=empty_postgres)
    for words in ("keys new", "database upgrade", "clinics load app/clinics/twin_cities.json"):
        done(source, *words.split())
    done(source, "demo", "--submissions", str(WORKED_ON))
    done(source, "demo", "--submissions", str(SUBMISSIONS - WORKED_ON), "--untouched")
    done(target, "database", "upgrade")
    looked = done(source, "move-to", empty_postgres, "--dry-run")
    rows = int(re.findall(r"^([\d,]+) rows can be moved", looked, re.MULTILINE)[0].replace(",", ""))
    first, second = sorted(1 + secrets.randbelow(rows) for _ in range(2))
    kill_at(source, empty_postgres, first)
    kill_at(source, empty_postgres, second, "--resume")
    kill_at(source, empty_postgres, rows, "--resume")  # when it begins to compare
    printed = done(source, "move-to", empty_postgres, "--resume")
    assert printed.splitlines()[-2].startswith(f"{rows:,} rows of ")
    replayed = [counts(done(each, "rules", "replay")) for each in (source, target)]
    assert replayed[0] == replayed[1]
    assert replayed[1]["agreed"] == SUBMISSIONS
    done(target, "audit", "verify")
    done(target, "reports", "recount")
