"""What staff see of a check that was sent before its end: how much was not asked, and what."""

from __future__ import annotations

from app.demo.personas import stopped_early
from app.questionnaire.questions import JOURNEY
from tests.pages import words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path
from tests.submissions.build import answers


def test_an_urgent_check_that_was_stopped_says_what_was_not_asked(store: Store, sign_in: SignIn) -> None:
    given = stopped_early(answers("urgent"))
    missing = [question.short for question in JOURNEY.asked_questions(given) if question not in given]
    case_id, kim = store.sent(answers=given), sign_in()
    says = f"Sent before the end, because it was urgent: {len(missing)} questions were not asked"
    page = kim.get(case_path(case_id))
    notice = words(page.one("#early"))
    assert says in notice
    assert all(name in notice for name in missing)
    rows = [words(row) for row in page.soup.select("#all-answers dl div.open")]
    assert {f"{name} Not asked" for name in missing} <= set(rows)
    assert f"before the end, {len(missing)} questions not asked" in words(page.one("#history + ol"))
    printed = kim.get(case_path(case_id, "print")).text
    assert f"{says}: {'; '.join(missing)}." in printed
    assert ": not asked;" in printed


def test_an_emergency_that_was_sent_at_once_says_so(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent(answers=stopped_early(answers("emergency")))
    assert "Sent before the end, because it was an emergency" in sign_in().get(case_path(case_id)).text


def test_a_few_questions_are_named_without_a_fold(store: Store, sign_in: SignIn) -> None:
    given = answers("urgent")
    last = next(question for question in reversed(JOURNEY.asked_questions(given)) if question in given)
    case_id, kim = store.sent(answers=given.only(q for q in given if q != last)), sign_in()
    page = kim.get(case_path(case_id))
    assert f"1 question was not asked: {last.short}." in words(page.one("#early"))
    assert page.soup.select("#early details") == []


def test_a_check_that_was_sent_at_its_end_says_nothing_of_it(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("urgent"), sign_in()
    for path in (case_path(case_id), case_path(case_id, "print")):
        assert "before the end" not in kim.get(path).text
