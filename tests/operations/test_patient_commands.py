"""`flask patient`: a patient's requests, answered on the command line."""

from __future__ import annotations

from flask import Flask

from app.accounts import unsent_posts
from app.extensions import instance_keys, writing
from tests.accounts.build import make_account
from tests.submissions.build import count, sent, stored


def run(app: Flask, *words: str, code: int = 0) -> str:
    """Run `flask patient`; return what it prints."""
    result = app.test_cli_runner().invoke(args=["patient", *words])
    assert result.exit_code == code, result.output
    return result.output


def test_an_erasure_takes_what_staff_typed_about_the_case_too(stored_app: Flask) -> None:
    account = make_account(stored_app)
    with stored_app.app_context():
        submission_id = sent()
        reference = stored(submission_id).reference
        with writing.begin() as session:
            for page in (submission_id, "0" * 32):
                typed = unsent_posts.Typed("note", {"note": ("Zyx",)})
                path = f"/staff/submissions/{page}"
                unsent_posts.keep(
                    session, instance_keys(), account, path, typed, stored(submission_id).sent_at
                )
        run(stored_app, "erase", reference, "--reason", "patient_asked", "--even-open", "--yes")
        assert stored(submission_id).erased_at is not None
        assert count("kept_notes") == 1


def test_an_open_case_is_erased_only_when_told_so(stored_app: Flask) -> None:
    with stored_app.app_context():
        submission_id = sent()
        words = ("erase", stored(submission_id).reference.lower(), "--reason", "wrong_person", "--yes")
        assert "The case is open" in run(stored_app, *words, code=1)
        assert stored(submission_id).erased_at is None
        assert "is erased" in run(stored_app, *words, "--even-open")


def test_an_erasure_needs_a_yes_and_a_reason_of_the_list(stored_app: Flask) -> None:
    with stored_app.app_context():
        submission_id = sent()
        reference = stored(submission_id).reference
        run(stored_app, "erase", reference, "--reason", "patient_asked", "--even-open", code=1)
        run(stored_app, "erase", reference, "--reason", "years_over", "--even-open", "--yes", code=2)
        assert stored(submission_id).erased_at is None


def test_a_hold_keeps_it_from_being_erased_until_it_ends(stored_app: Flask) -> None:
    with stored_app.app_context():
        submission_id = sent()
        reference = stored(submission_id).reference
        erase = ("erase", reference, "--reason", "patient_asked", "--even-open", "--yes")
        assert "is under a legal hold" in run(stored_app, "hold", reference)
        assert "already" in run(stored_app, "hold", reference, code=1)
        assert "legal hold" in run(stored_app, *erase, code=1)
        run(stored_app, "hold", reference, "--end")
        run(stored_app, *erase)
        assert [
            event.outcome for event in stored(submission_id).all_events if event.kind == "legal_hold"
        ] == [
            "begun",
            "ended",
        ]


def test_a_reference_that_does_not_exist_is_named(stored_app: Flask) -> None:
    with stored_app.app_context():
        assert "There is no submission" in run(stored_app, "hold", "7KQM-P2XH", code=1)
