"""The tag in a form that says for which account it was drawn."""

from __future__ import annotations

from flask import Flask

from app.accounts.form_owner import is_for, is_tagged, new_press, tag


def test_a_tag_is_short_and_belongs_to_one_account(app: Flask) -> None:
    with app.app_context():
        assert len({tag(number) for number in range(50)}) == 50
        assert tag(7) == tag(7)
        assert len(tag(7)) == 16
        assert is_for(tag(7), 7)
        for other in (tag(8), "", "é", tag(7)[:-1]):
            assert not is_for(other, 7)


def test_a_press_carries_the_tag_and_is_never_the_same(app: Flask) -> None:
    with app.app_context():
        first, second = new_press(7), new_press(7)
        assert first != second
        assert is_for(first, 7)
        assert not is_for(first, 8)
        assert is_tagged(first)
        assert not is_tagged("a" * 32)
