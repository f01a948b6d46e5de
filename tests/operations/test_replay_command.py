"""`flask rules replay`: every stored submission is assessed again, and every change since then is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from app.demo.seed import seed
from app.extensions import instance_keys, writing
from app.operations import replay_command
from app.rules import record as records
from app.rules.receipt import receipt
from app.rules.ruleset import CURRENT
from app.rules.rulesets import assess_in_force
from app.submissions.maintenance import replay
from app.submissions.maintenance.replay import ReplayResult
from tests.submissions.build import change_sealed, column, put, run_as_owner, sent, stored


def run_replay(app: Flask) -> Result:
    """Run the command; failures must be reported, not raised."""
    result = app.test_cli_runner().invoke(args=["rules", "replay"])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def numbers(result: Result) -> list[str]:
    """The totals, without the seconds."""
    assert result.stdout.splitlines()[-1].startswith("seconds: ")
    return [line for line in result.stdout.splitlines() if ": " in line][-5:-1]


def change(submission_id: str, name: str, edit: Callable[[Any], Any]) -> str:
    """Change a sealed field behind the app's back, with the row's own key; return the reference."""
    row = stored(submission_id)
    change_sealed(submission_id, name, edit(getattr(row, name)))
    return row.reference


def test_every_submission_gets_the_same_assessment(
    stored_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay, "AT_ONCE", 7)
    monkeypatch.setattr(replay_command, "PROGRESS_EVERY", 20)
    with stored_app.app_context():
        seed(writing.begin, instance_keys(), 42, 3, ["example-edina"], stored_app.config["SETTINGS"])
        unreadable = stored(sent()).reference
        run_as_owner("UPDATE submissions SET data_key = :key WHERE reference = :r", key=b"gone", r=unreadable)
    result = run_replay(stored_app)
    assert result.exit_code == 0, result.output
    assert result.stderr.split("\n")[:2] == ["20 so far", "40 so far"]
    assert result.stdout.splitlines()[0] == f"{unreadable}: {ReplayResult.NOT_OPENED}"
    assert numbers(result) == ["submissions: 43", "agreed: 42", "differing: 0", "could not be opened: 1"]


def test_every_later_change_is_found_and_named(app: Flask) -> None:
    with app.app_context():
        ids = [sent(who) for who in ("standard", "priority", "imaging", "urgent", "emergency", "standard")]
        ids += [sent(), sent(), sent()]
        expected = {
            change(
                ids[0], "assessment", lambda value: {**value, "score": value["score"] + 1}
            ): ReplayResult.OTHER_ASSESSMENT,
            change(
                ids[1], "assessment", lambda value: {**value, "ruleset": "0.9"}
            ): ReplayResult.OTHER_ASSESSMENT,
            change(
                ids[2], "answers", lambda value: {**value, "given": {**value["given"], "pain_score": 1}}
            ): (ReplayResult.OTHER_ASSESSMENT),
            change(ids[3], "receipt", lambda value: value[::-1]): ReplayResult.OTHER_RECEIPT,
            change(ids[4], "answers", lambda value: {**value, "given": {**value["given"], "gone": "yes"}}): (
                ReplayResult.OTHER_ANSWERS
            ),
            change(ids[5], "assessment", lambda value: [value]): ReplayResult.OTHER_FORM,
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


def test_a_changed_answer_of_equal_weight_is_found_by_the_receipt(app: Flask) -> None:
    with app.app_context():
        submission_id = sent("priority", changed={"pain_score": 9})
        change(
            submission_id, "answers", lambda value: {**value, "given": {**value["given"], "pain_score": 10}}
        )
        reference = stored(submission_id).reference
    assert run_replay(app).stdout.startswith(f"{reference}: {ReplayResult.OTHER_RECEIPT}\n")


def as_in_0_1_0(submission_id: str, kept: list[str]) -> str:
    """Store a record as 0.1.0 did, with open questions and a receipt for that; return the reference."""
    change(submission_id, "assessment", lambda value: {**value, "open_questions": kept})
    row = stored(submission_id)
    return change(
        submission_id, "receipt", lambda _: receipt(row.answers, row.as_of, row.ruleset, row.assessment)
    )


def test_open_questions_in_a_0_1_0_record_are_not_compared_but_its_receipt_covers_them(app: Flask) -> None:
    with app.app_context():
        one, other, added = sent(), sent(), sent()
        as_in_0_1_0(one, ["pain_score", "a_question_that_is_gone"])
        tampered = as_in_0_1_0(other, ["pain_score"])
        change(other, "assessment", lambda value: {**value, "open_questions": []})
        new = change(added, "assessment", lambda value: {**value, "open_questions": []})
    result = run_replay(app)
    assert numbers(result)[1:3] == ["agreed: 1", "differing: 2"]
    assert set(result.stdout.splitlines()[:2]) == {
        f"{each}: {ReplayResult.OTHER_RECEIPT}" for each in (tampered, new)
    }


def test_a_changed_finding_in_a_0_1_0_record_is_found(app: Flask) -> None:
    with app.app_context():
        one = sent("priority")
        as_in_0_1_0(one, [])
        change(one, "assessment", lambda value: {**value, "flags": ["next:needs_mri"]})
    assert numbers(run_replay(app))[1:3] == ["agreed: 0", "differing: 1"]


def test_a_constant_changed_without_a_new_version_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.app_context():
        unaffected, affected = stored(sent("other_care")).reference, stored(sent("priority")).reference
    planted = partial(assess_in_force, ruleset=replace(CURRENT, score_for_priority=23))
    monkeypatch.setattr(replay_command, "RULESETS", {CURRENT.version: planted})
    result = run_replay(app)
    assert result.exit_code == 1
    assert affected in result.stdout
    assert unaffected not in result.stdout


def test_other_patient_texts_are_no_difference(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    with app.app_context():
        sent("imaging")
    monkeypatch.setattr(records, "next_step", lambda *_: "Said better.")
    assert numbers(run_replay(app))[1:3] == ["agreed: 1", "differing: 0"]


def test_a_replay_writes_nothing(app: Flask) -> None:
    with app.app_context():
        before = stored(sent())
        version, events = before.version, len(before.events)
    run_replay(app)
    with app.app_context():
        after = stored(before.id)
        assert (after.version, len(after.events)) == (version, events)
