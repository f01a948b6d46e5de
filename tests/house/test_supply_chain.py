"""What production installs: few packages, each pinned by its hash, each with a licence that we may use."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_PACKAGES = 60
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
PINNED = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?P<hashes>(?: \\\n +--hash=sha256:[0-9a-f]{64})*)"
)
LOCKED = {found["name"]: found for found in PINNED.finditer((ROOT / "requirements.lock").read_text())}
LICENCES = {
    "Apache",
    "BSD",
    "ISC",
    "LGPL",
    "MIT",
    "MPL",
    "Mozilla Public License",
    "Python Software Foundation",
    "PSF",
    "Unlicense",
    "Dual License",
}
"""Licences, by the beginning of their names, under which a clinic may run this without giving anything out."""
READ_BY_HAND = {"sqlcipher3": "zlib"}
"""Packages whose metadata name no licence, and what their LICENSE file says."""


def licences_of(package: str) -> Iterator[str]:
    """Yield what the installed package says of its licence, in whichever of three places it says it."""
    found = metadata(package)
    yield from (text for text in (found["License-Expression"],) if text)
    classifiers = found.get_all("Classifier") or []
    yield from (each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License"))
    yield from (text for text in (found["License"],) if text)


def test_production_has_few_packages_and_each_has_its_hashes() -> None:
    assert len(LOCKED) <= MOST_PACKAGES
    assert [name for name, found in LOCKED.items() if not found["hashes"]] == []


def test_every_dependency_of_the_project_is_locked() -> None:
    wanted = {re.split(r"[\[>=<~!]", each)[0].lower() for each in PROJECT["dependencies"]}
    assert wanted - {name.lower() for name in LOCKED} == set()


def test_every_tool_of_the_tests_is_pinned() -> None:
    extras = [each for extra in PROJECT["optional-dependencies"].values() for each in extra]
    assert [each for each in extras if "==" not in each] == []
    assert set(PROJECT["optional-dependencies"]) == {"oidc", "pdf", "test", "standards", "supply-chain"}


def test_every_package_has_a_licence_that_we_may_use() -> None:
    told = {name: list(licences_of(name)) for name in LOCKED if name not in READ_BY_HAND}
    refused = {
        name: texts
        for name, texts in told.items()
        if not any(known in text for text in texts for known in LICENCES)
    }
    assert refused == {}


@pytest.mark.full
def test_the_bill_of_materials_names_every_package_with_its_version(tmp_path: Path) -> None:
    tool = shutil.which("cyclonedx-py")
    if tool is None:
        pytest.skip("cyclonedx-py is not installed: see Supply chain in the README")
    bill = tmp_path / "sbom.json"
    command = (
        tool,
        "environment",
        sys.executable,
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "-o",
        str(bill),
    )
    subprocess.run(command, check=True, capture_output=True)
    found = {
        each["name"].lower().replace("_", "-"): each["version"]
        for each in json.loads(bill.read_text())["components"]
    }
    assert {name: found.get(name.lower()) for name in LOCKED} == {
        name: each["version"] for name, each in LOCKED.items()
    }


@pytest.mark.full
def test_no_advisory_is_open_against_the_lock() -> None:
    tool = shutil.which("pip-audit")
    if tool is None:
        pytest.skip("pip-audit is not installed: see Supply chain in the README")
    command = (tool, "--strict", "--disable-pip", "-r", str(ROOT / "requirements.lock"))
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    told = done.stdout + done.stderr
    if done.returncode and re.search(r"could not be audited|Connection|resolve|reach", told):
        pytest.skip("the advisories cannot be reached from this machine")
    assert done.returncode == 0, told
