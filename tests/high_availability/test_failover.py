"""What was acknowledged is stored once, whatever of a cluster fails: with real servers, and a control that loses some.

pytest -m full -n0 -s tests/high_availability prints each row when it is known, and all of them at the end.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from flask import Flask

from app.clinics.directory import EXAMPLES
from app.extensions import db
from app.operations import roles
from app.operations.deploy_command import down_page
from config import Settings
from tests.high_availability.cluster import DATABASE, OWNER, TTL_S, WEB, Cluster, wait_until
from tests.high_availability.patients import Patients
from tests.high_availability.processes import give_to_user
from tests.high_availability.runs import Run, table
from tests.high_availability.service import BY_HAPROXY, BY_PGBOUNCER, SEVERAL_HOSTS, Service, serving
from tests.operations.running import HOST, Instance
from tests.operations.seeded import Stored, stored

pytestmark = [pytest.mark.full, pytest.mark.timeout(2400)]
FIRST, IN_ALL, FEWEST_IN_ALL = 20, 205, 1_000
"""Acknowledged: before anything fails, in a run with a kill, and in all of them."""
OTHERS = 100
FROZEN_S, STANDBY_FROZEN_S = 2.0, 25.0
LONGEST_S = {"takeover": TTL_S + 3.0, "switchover": 5.0, "failed answer": 6.0}
KILLS = (
    (SEVERAL_HOSTS, 0.0, False),
    (SEVERAL_HOSTS, FROZEN_S, True),
    (BY_HAPROXY, 0.0, True),
    (BY_HAPROXY, FROZEN_S, False),
    (BY_PGBOUNCER, FROZEN_S, False),
)
"""How the database is reached, how long its senders stand still before the kill, whether a web server is killed too."""

OPEN = """
SELECT (SELECT sum(n) FROM tallies WHERE scope = '' AND name = 'open'),
(SELECT count(*) FROM submissions WHERE status <> 'closed')
"""
"""How many submissions are open, as it was counted at each act, and as it is."""


@dataclass
class Scene:
    """The cluster, an instance whose commands are the owner's and its app, and the runs so far."""

    cluster: Cluster
    owner: Instance
    app: Flask
    folder: Path
    runs: list[Run] = field(default_factory=list)

    @property
    def down(self) -> str:
        """The page of a proxy while the application is away."""
        with self.app.app_context():
            return down_page()

    def look(self) -> Stored:
        """Count what is in the database."""
        with self.app.app_context():
            db.engine.dispose()
        return stored(self.app)

    def command(self, *args: str) -> None:
        """Run a command as the owner of the database."""
        done = self.owner.flask(*args)
        assert done.returncode == 0, (args, done.stdout, done.stderr)


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """A cluster that is not started yet, in a folder that its user can reach."""
    with tempfile.TemporaryDirectory(prefix="cluster-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        give_to_user(folder)
        made = Cluster(folder)
        yield made
        made.stop()


@pytest.fixture
def scene(
    cluster: Cluster, prepared_instance: Path, tmp_path: Path, make_app: Callable[[Settings], Flask]
) -> Scene:
    """The cluster with an up-to-date database, the example clinics, and the role of the service."""
    hosts = ",".join(f"{HOST}:{node.port}" for node in cluster.nodes)
    address = f"postgresql://{OWNER}@{hosts}/{DATABASE}?target_session_attrs=read-write"
    owner = Instance(tmp_path / "owner", DATABASE_URL=address)
    shutil.copytree(prepared_instance, owner.folder, ignore=shutil.ignore_patterns("*.db*"))
    app = make_app(Settings(instance_path=owner.folder, database_url=address, testing=True))
    scene = Scene(cluster, owner, app, tmp_path)
    cluster.start()
    scene.command("database", "upgrade")
    scene.command("clinics", "load", str(EXAMPLES))
    for statement in roles.statements(WEB):
        user = "postgres" if " ROLE " in statement else OWNER
        cluster.nodes[0].sql(statement, DATABASE, user)
    return scene


def run(
    scene: Scene,
    name: str,
    way: str,
    happens: Callable[[Service], float],
    enough: int = OTHERS,
) -> Run:
    """Let patients send while something happens, until all nodes stream again and enough was acknowledged.

    happens: returns the seconds until another node led.
    """
    scene.cluster.wait_until_whole()
    before, folder = scene.look(), scene.folder / f"run-{len(scene.runs)}"
    folder.mkdir()
    with serving(scene.cluster, way, scene.owner, scene.down, folder) as service:
        with Patients(service.port, scene.owner.keys_file) as patients:
            wait_until("the first are acknowledged", lambda: len(patients.acknowledged) >= FIRST)
            takeover_s = happens(service)
            whole_s = scene.cluster.wait_until_whole()
            wait_until("enough is acknowledged", lambda: len(patients.acknowledged) >= enough)
        traces = service.traces
    found = Run(f"{way}: {name}", patients.all, scene.look().since(before), takeover_s, whole_s, traces)
    scene.runs.append(found)
    sys.stdout.write(f"{table([found])}\n")
    return found


def assert_nothing_is_lost(found: Run) -> None:
    """Check what holds whatever fails."""
    assert not found.lost
    assert not found.doubled
    assert not found.partial
    assert set(Counter(each.reference for each in found.acknowledged).values()) == {1}
    assert found.pages("bare") == 0
    assert found.slowest_s <= LONGEST_S["failed answer"]


def kill(scene: Scene, frozen_s: float, *, web_too: bool) -> Callable[[Service], float]:
    """Return what kills the primary, and perhaps a web server."""

    def happens(service: Service) -> float:
        takeover_s = scene.cluster.kill_leader(frozen_s)
        if web_too:
            service.kill_a_web_server()
        return takeover_s

    return happens


def freeze_standby(scene: Scene) -> Callable[[Service], float]:
    """Return what lets the standby that COMMIT waits for stand still."""

    def happens(service: Service) -> float:
        scene.cluster.freeze_synchronous_standby(STANDBY_FROZEN_S)
        return 0.0

    return happens


def test_what_was_acknowledged_is_stored_once_whatever_fails(scene: Scene, subtests: pytest.Subtests) -> None:
    try:
        for way, frozen_s, web_too in KILLS:
            name = (
                "primary killed"
                + (", senders frozen" if frozen_s else "")
                + (", web killed" if web_too else "")
            )
            with subtests.test(f"{way}: {name}"):
                found = run(scene, name, way, kill(scene, frozen_s, web_too=web_too), IN_ALL)
                assert_nothing_is_lost(found)
                assert found.takeover_s <= LONGEST_S["takeover"]
        with subtests.test("in all"):
            assert sum(len(found.acknowledged) for found in scene.runs) >= FEWEST_IN_ALL
        with subtests.test("switchover"):
            found = run(scene, "switchover", SEVERAL_HOSTS, lambda _: scene.cluster.switch_over())
            assert_nothing_is_lost(found)
            assert found.takeover_s <= LONGEST_S["switchover"]
        with subtests.test("the synchronous standby stands still"):
            found = run(scene, "standby frozen", SEVERAL_HOSTS, freeze_standby(scene))
            assert_nothing_is_lost(found)
        with subtests.test("chains and counts are whole"):
            scene.command("audit", "link")
            scene.command("audit", "verify")
            counts = scene.cluster.sql(OPEN)
            assert len(set(counts[0])) == 1, counts
        with subtests.test("control: without a synchronous standby, some is lost"):
            scene.cluster.wait_for_synchrony(is_synchronous=False)
            found = run(scene, "control, asynchronous", SEVERAL_HOSTS, kill(scene, FROZEN_S, web_too=False))
            assert found.lost
            assert not found.doubled
            assert found.pages("bare") == 0
    finally:
        if scene.runs:
            sys.stdout.write(f"\nttl {TTL_S} s\n{table(scene.runs)}\n")
