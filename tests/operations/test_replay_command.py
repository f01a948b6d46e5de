"""`flask rules replay`: every stored submission is assessed again, and whatever was changed since is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import update

from app.demo.seed import seed
from app.extensions import instance_keys, writing
from app.operations import replay_command
from app.rules import record as records
from app.rules.receipt import receipt
from app.rules.ruleset import CURRENT
from app.submissions.maintenance import replay
from app.submissions.maintenance.replay import ReplayResult
from tests.submissions.build import ROWS, column, put, run, sent, stored


def run_replay(app: Flask) -> Result:
    """Run the command; whatever goes wrong is said, not thrown."""
    result = app.test_cli_runner().invoke(args=["rules", "replay"])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def numbers(result: Result) -> list[str]:
    """The totals, but for the seconds."""
    assert result.stdout.splitlines()[-1].startswith("seconds: ")
    return [line for line in result.stdout.splitlines() if ": " in line][-5:-1]


def change(submission_id: str, name: str, how: Callable[[Any], Any]) -> str:
    """Change something sealed behind the app's back, sealed again with the row's own key; return the reference."""
    row = stored(submission_id)
    setattr(row, name, how(getattr(row, name)))
    values = {ROWS.c[name]: getattr(row, f"{name}_sealed")}
    run(update(ROWS).where(ROWS.c.id == submission_id).values(values))
    return row.reference


def test_everybody_comes_out_as_they_did(stored_app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "AT_ONCE", 7)
    monkeypatch.setattr(replay_command, "PROGRESS_EVERY", 20)
    with stored_app.app_context():
        seed(writing.begin, instance_keys(), 42, 3, ["example-edina"], stored_app.config["SETTINGS"])
        gone = stored(sent()).reference
        run("UPDATE submissions SET data_key = :key WHERE reference = :r", key=b"gone", r=gone)
    result = run_replay(stored_app)
    assert result.exit_code == 0, result.output
    assert result.stderr.split("\n")[:2] == ["20 so far", "40 so far"]
    assert result.stdout.splitlines()[0] == f"{gone}: {ReplayResult.NOT_OPENED}"
    assert numbers(result) == ["submissions: 43", "agreed: 42", "differing: 0", "could not be opened: 1"]


def test_whatever_was_changed_since_is_found_and_named(app: Flask) -> None:
    with app.app_context():
        ids = [sent(who) for who in ("standard", "priority", "imaging", "urgent", "emergency", "standard")]
        ids += [sent(), sent(), sent()]
        expected = {
            change(
                ids[0], "assessment", lambda it: {**it, "score": it["score"] + 1}
            ): ReplayResult.OTHER_ASSESSMENT,
            change(ids[1], "assessment", lambda it: {**it, "ruleset": "0.9"}): ReplayResult.OTHER_ASSESSMENT,
            change(ids[2], "answers", lambda it: {**it, "given": {**it["given"], "pain_score": 1}}): (
                ReplayResult.OTHER_ASSESSMENT
            ),
            change(ids[3], "receipt", lambda it: it[::-1]): ReplayResult.OTHER_RECEIPT,
            change(ids[4], "answers", lambda it: {**it, "given": {**it["given"], "gone": "yes"}}): (
                ReplayResult.OTHER_ANSWERS
            ),
            change(ids[5], "assessment", lambda it: [it]): ReplayResult.OTHER_FORM,
        }
        put(ids[6], tier=5)
        put(ids[7], ruleset="0.9")
        put(ids[8], answers=column("answers", ids[7]))
        expected[stored(ids[8]).reference] = ReplayResult.OTHER_BYTES
        expected |= {
            stored(ids[6]).reference: ReplayResult.OTHER_COLUMNS,
            stored(ids[7]).reference: ReplayResult.NO_RULESET,
        }
    result = run_replay(app)
    assert result.exit_code == 1
    assert numbers(result)[1:3] == ["agreed: 0", "differing: 9"]
    assert dict(line.split(": ", 1) for line in result.stdout.splitlines()[:9]) == expected


def test_an_answer_that_was_changed_to_another_of_the_same_weight_is_found_by_the_receipt(app: Flask) -> None:
    with app.app_context():
        one = sent("priority", changed={"pain_score": 9})
        change(one, "answers", lambda it: {**it, "given": {**it["given"], "pain_score": 10}})
        reference = stored(one).reference
    assert run_replay(app).stdout.startswith(f"{reference}: {ReplayResult.OTHER_RECEIPT}\n")


def as_in_0_1_0(submission_id: str, kept: list[str]) -> str:
    """Store a record as 0.1.0 did, open questions and all, with the receipt of just that; return the reference."""
    change(submission_id, "assessment", lambda it: {**it, "open_questions": kept})
    row = stored(submission_id)
    return change(
        submission_id, "receipt", lambda _: receipt(row.answers, row.as_of, row.ruleset, row.assessment)
    )


def test_open_questions_in_a_record_of_0_1_0_are_not_compared_but_stay_under_its_receipt(app: Flask) -> None:
    with app.app_context():
        one, other, added = sent(), sent(), sent()
        as_in_0_1_0(one, ["pain_score", "a_question_that_is_gone"])
        tampered = as_in_0_1_0(other, ["pain_score"])
        change(other, "assessment", lambda it: {**it, "open_questions": []})
        new = change(added, "assessment", lambda it: {**it, "open_questions": []})
    result = run_replay(app)
    assert numbers(result)[1:3] == ["agreed: 1", "differing: 2"]
    assert set(result.stdout.splitlines()[:2]) == {
        f"{each}: {ReplayResult.OTHER_RECEIPT}" for each in (tampered, new)
    }


def test_a_finding_that_was_changed_in_a_record_of_0_1_0_is_found(app: Flask) -> None:
    with app.app_context():
        one = sent("priority")
        as_in_0_1_0(one, [])
        change(one, "assessment", lambda it: {**it, "flags": ["next:needs_mri"]})
    assert numbers(run_replay(app))[1:3] == ["agreed: 0", "differing: 1"]


def test_a_constant_that_was_changed_without_a_new_version_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.app_context():
        kept, moved = stored(sent("other_care")).reference, stored(sent("priority")).reference
    planted = replace(CURRENT, score_for_priority=23)
    monkeypatch.setattr(replay_command, "RULESETS", {CURRENT.version: planted})
    result = run_replay(app)
    assert result.exit_code == 1
    assert moved in result.stdout
    assert kept not in result.stdout


def test_other_words_for_patients_are_no_difference_and_are_said(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.app_context():
        sent("imaging")
    monkeypatch.setattr(records, "next_step", lambda *_: "Said better.")
    result = run_replay(app)
    assert result.exit_code == 0
    assert "agreed, with next steps in other words than now: 1" in result.stdout


def test_reading_everybody_again_writes_nothing(app: Flask) -> None:
    with app.app_context():
        before = stored(sent())
        version, events = before.version, len(before.events)
    run_replay(app)
    with app.app_context():
        after = stored(before.id)
        assert (after.version, len(after.events)) == (version, events)
