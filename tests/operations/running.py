"""A real instance: `flask start` in its own process, on a free port."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import config

REPOSITORY = Path(config.__file__).parent
HOST = "127.0.0.1"
NO_LIMIT = "1000000 per minute"
LONGEST_S = 120
"""Long enough that no test fails on a slow machine: it only ends what would never end."""
TAKES_OVER = "the new server is ready: the old one ends"
IS_ALONE = "Master has been promoted."
"""Until it says so, a new server starts no other one."""
IS_NOT_READY = "the new server is not ready, so the old one goes on"
_LISTENING = re.compile(r"Listening at: \S+ \((\d+)\)")
_WORKER = re.compile(r"Booting worker with pid: (\d+)")


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


class Instance:
    """One instance: its folder, its settings, and its server while it runs.

    environ: its settings. printed: what `flask start` writes to standard output. log: what the web server writes.
    """

    def __init__(self, folder: Path, **environ: str) -> None:
        self.folder = folder / "instance"
        self.port = free_port()
        self._printed, self._log = folder / "printed.txt", folder / "log.txt"
        self.environ = {**os.environ, "INSTANCE_PATH": str(self.folder), **environ}
        self._name = urlsplit(environ.get("PUBLIC_URL", "")).netloc or HOST
        self._server: subprocess.Popen[bytes] | None = None
        self._successor = 0
        self._killed: set[int] = set()

    @property
    def database_url(self) -> str:
        """Its database server; "" for the embedded one."""
        return self.environ.get("DATABASE_URL", "")

    @property
    def pid(self) -> int:
        """The process that serves, or the first of them."""
        assert self._server is not None
        return self._server.pid

    @property
    def keys_file(self) -> Path:
        """Where the keys are."""
        return self.folder / "keys.json"

    @property
    def printed(self) -> str:
        """The standard output of the last start."""
        return self._printed.read_text()

    @property
    def log(self) -> str:
        """What the web server wrote since the last start."""
        return self._log.read_text()

    def flask(self, *args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run another command of this instance to its end."""
        return subprocess.run(
            [sys.executable, "-m", "flask", *args],
            cwd=REPOSITORY,
            env=self.environ,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self, workers: int = 2) -> None:
        """Start serving, and wait until a page is returned."""
        command = ["start", "--port", str(self.port), "--workers", str(workers)]
        with self._printed.open("wb") as printed, self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "flask", *command],
                cwd=REPOSITORY,
                env=self.environ,
                stdout=printed,
                stderr=log,
            )
        self._killed.clear()
        deadline = time.monotonic() + LONGEST_S
        while not self.answers():
            assert self._server.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            time.sleep(0.05)

    def answers(self) -> bool:
        """Whether the server responds."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=LONGEST_S)
        try:
            connection.request("GET", "/", headers={"Host": self._name})
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def hand_over(self) -> None:
        """Ask for a new server beside the old one, and wait until it has taken over. No page fails meanwhile."""
        began = len(self.log)
        self.ask_for_successor()
        self.wait_for_successor(began)

    def ask_for_successor(self) -> None:
        """Ask for a new server beside the old one."""
        assert self._server is not None
        os.kill(self._successor or self._server.pid, signal.SIGUSR2)

    def wait_for_successor(self, began: int) -> None:
        """Wait until the new server has taken over. began: the length of the log when it was asked for."""
        assert self._server is not None
        self.wait_for_line(TAKES_OVER, began)
        while not self._successor and self._server.poll() is None:
            assert self.answers()
        self.wait_for_line(IS_ALONE, began)
        self._successor = int(_LISTENING.findall(self.log)[-1])

    def wait_for_line(self, words: str, began: int) -> None:
        """Wait until the log says something after that many characters. No page fails meanwhile."""
        deadline = time.monotonic() + LONGEST_S
        while words not in self.log[began:]:
            assert time.monotonic() < deadline, self.log
            assert self.answers()
        assert self.answers()

    def kill_a_worker(self) -> bool:
        """Kill the oldest worker with -9; False when none is there yet."""
        booted = [int(pid) for pid in _WORKER.findall(self.log)]
        alive = [pid for pid in booted if pid not in self._killed]
        if not alive:
            return False
        self._killed.add(alive[0])
        with suppress(ProcessLookupError):
            os.kill(alive[0], signal.SIGKILL)
        return True

    def tell_to_stop(self) -> None:
        """Ask the server to stop, and return once it has begun to."""
        assert self._server is not None
        self._server.terminate()
        while "Handling signal: term" not in self.log:
            time.sleep(0.01)

    def kill(self) -> None:
        """Kill the server and all its workers with -9, as when its machine loses power."""
        assert self._server is not None
        for pid in (self._server.pid, *map(int, _WORKER.findall(self.log))):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._server.wait()
        self._server = None

    def stop(self) -> int:
        """Ask the server to stop, as a service manager does; return its exit status."""
        if self._server is None:
            return 0
        if self._successor:
            os.kill(self._successor, signal.SIGTERM)
            while self.answers():
                time.sleep(0.05)
            self._successor = 0
        else:
            self._server.terminate()
        try:
            return self._server.wait(LONGEST_S)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()
            raise
        finally:
            self._server = None
