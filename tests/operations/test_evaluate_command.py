"""`flask rules evaluate`: the rules against vignettes, as text, JSON and a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from app import demo
from tests.elements import parsed
from tests.pages import words

EXAMPLES = Path(demo.__file__).with_name("vignettes.jsonl")
SAFE = {"rf_bladder_bowel": "no", "rf_saddle_numb": "no", "rf_leg_weak": "no", "rf_fever": "no"} | {
    "rf_chest_breath": "no",
    "major_trauma": "no",
    "infection_now": "no",
    "pregnant": "no",
    "cancer_history": "no",
}


def vignette(name: str, expected: str, source: str = "a book", **answers: Any) -> dict[str, Any]:
    return {"id": name, "expected_tier": expected, "source": source, "answers": {**SAFE, **answers}}


FEVER = {"rf_fever": "yes"}
FILE = (
    vignette("found", "emergency_now", **FEVER),
    vignette("missed", "emergency_now", "another book"),
    vignette("too high", "imaging_first", "another book", cancer_history="active"),
    vignette("right", "routine_other_care"),
)


def evaluated(app: Flask, file: Path, *options: str) -> Result:
    return app.test_cli_runner().invoke(args=["rules", "evaluate", str(file), *options])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vignettes.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in FILE))
    return path


def test_the_report_counts_agreement_and_both_kinds_of_error_separately(app: Flask, file: Path) -> None:
    result = evaluated(app, file, "--json")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert (found["cases"], found["exact"], found["under"], found["over"]) == (4, 2, 1, 1)
    assert (found["emergencies"], found["emergencies_found"]) == (2, 1)
    assert found["emergency_sensitivity_interval_95"] == pytest.approx([0.0126, 0.9874], abs=5e-5)
    assert found["matrix"]["emergency_now"]["routine_other_care"] == 1
    assert sum(n for row in found["matrix"].values() for n in row.values()) == 4
    assert found["by_source"] == {
        "a book": {"cases": 2, "exact": 2, "under": 0, "over": 0},
        "another book": {"cases": 2, "exact": 0, "under": 1, "over": 1},
    }
    assert [each["id"] for each in found["disagreed"]] == ["missed", "too high"]


def test_the_text_report_has_the_same_figures(app: Flask, file: Path) -> None:
    text = evaluated(app, file).stdout
    assert "2 of 4 exact (50%), 1 under-triaged, 1 over-triaged" in text
    assert "1 of 2 emergencies found: sensitivity 50%, exact 95% interval 1% to 99%" in text
    assert "under: missed: expected emergency_now, given routine_other_care. another book" in text


def test_the_page_is_self_contained_and_has_the_same_figures(app: Flask, file: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert evaluated(app, file, "--html", str(page)).exit_code == 0
    soup = parsed(page.read_text())
    assert soup.find("html") is not None
    assert soup.find("html")["lang"] == "en"
    assert not soup.select("script, link, img")
    assert "sensitivity 50%" in words(soup.find("main") or soup)
    assert len(soup.select("table caption")) == len(soup.select("table")) == 3
    assert len(soup.select("td.same")) == 6


def test_without_an_emergency_the_sensitivity_is_not_known(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps(vignette("right", "routine_other_care")))
    assert "sensitivity is not known" in evaluated(app, path).stdout
    assert json.loads(evaluated(app, path, "--json").stdout)["emergency_sensitivity_interval_95"] is None


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", "there is no vignette"),
        ("{", "line 1"),
        ("[]", "not an object with answers"),
        ('{"answers": {}, "expected_tier": "soon"}', '"soon" is not a tier'),
        ('{"answers": {"rf_fever": "perhaps"}, "expected_tier": "emergency_now"}', "rf_fever"),
    ],
)
def test_a_bad_line_is_named_and_no_report_is_printed(
    app: Flask, tmp_path: Path, line: str, error: str
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(line)
    result = evaluated(app, path)
    assert result.exit_code == 1
    assert error in result.output


def test_the_example_file_names_its_sources_and_can_be_evaluated(app: Flask) -> None:
    lines = [json.loads(line) for line in EXAMPLES.read_text().splitlines()]
    assert len({line["id"] for line in lines}) == len(lines) == 24
    assert all(line[key] for line in lines for key in ("source", "title", "url", "read", "note"))
    found = json.loads(evaluated(app, EXAMPLES, "--json").stdout)
    assert (found["cases"], found["emergencies"]) == (24, 10)
    missed = {each["id"] for each in found["disagreed"] if each["expected"] == "emergency_now"}
    assert missed == {"aneurysm-lumbar-pain-only"}  # not known before, and its pain was days old
