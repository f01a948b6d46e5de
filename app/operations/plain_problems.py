"""Problems with keys and database files that a person at the command line can solve: told in words, without a traceback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from sqlalchemy.exc import DBAPIError, OperationalError

from app.database import problem_behind
from app.database_file import DatabaseFileProblem
from app.keys import KeyProblem
from app.operations.backup_manifest import BackupProblem
from app.operations.move.models import Shut
from app.operations.move.problems import MoveProblem
from app.server_limits import MayNotUpgrade
from app.shut_database import WORDS


def told_plainly(command: click.Command) -> click.Command:
    """Let a command, or each of a group, end with words for such a problem."""
    if isinstance(command, click.Group):
        for each in command.commands.values():
            told_plainly(each)
    elif command.callback is not None:
        command.callback = _plain(command.callback)
    return command


def _plain(callback: Callable[..., Any]) -> Callable[..., Any]:
    return in_words()(callback)


@contextmanager
def in_words() -> Iterator[None]:
    """Raise ClickException, with words, for each such problem."""
    try:
        yield
    except (KeyProblem, DatabaseFileProblem, MayNotUpgrade, BackupProblem, Shut, MoveProblem) as problem:
        raise click.ClickException(_sentence(problem)) from problem
    except DBAPIError as error:
        if behind := problem_behind(error):
            raise click.ClickException(_sentence(behind)) from error
        if WORDS in str(error.orig):
            raise click.ClickException(f"{_sentence(Shut(WORDS))} See: flask doctor") from error
        if isinstance(error, OperationalError):
            raise click.ClickException(
                f"The database cannot be used: {_first_line(error)}. See: flask doctor"
            ) from error
        raise


def _first_line(error: DBAPIError) -> str:
    """Return what the driver says. Further lines may quote values."""
    return str(error.orig).partition("\n")[0].rstrip(". ")


def _sentence(problem: BaseException) -> str:
    text = str(problem)
    return f"{text[:1].upper()}{text[1:]}."
