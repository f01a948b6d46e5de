"""What to say to 911."""

from __future__ import annotations

from app.questionnaire.sections.health import KNOWN_ANEURYSM
from app.rules.safety import LEGS_AND_NOT_SURE, RED_FLAGS
from app.rules.wording.words_for_911 import TELL_THEM, tell_them


def test_every_red_flag_but_a_known_aneurysm_has_a_text() -> None:
    new = {sign.id for sign in RED_FLAGS if sign is not KNOWN_ANEURYSM}
    assert {*new, LEGS_AND_NOT_SURE} == set(TELL_THEM)


def test_the_text_to_tell_911_names_every_red_flag() -> None:
    signs = (*TELL_THEM, KNOWN_ANEURYSM.id)
    words = tell_them(signs, helper=False)
    assert words.startswith("I have back pain and new ")
    assert all(sign in words for sign in TELL_THEM.values())
    assert words.endswith(". I have a known aneurysm too.")
    assert tell_them(signs, helper=True).startswith("Someone needs help. They have")


def test_a_known_aneurysm_alone_is_not_called_new() -> None:
    signs = [KNOWN_ANEURYSM.id]
    assert tell_them(signs, helper=False) == "I have back pain and a known aneurysm."
    assert "They have back pain and a known aneurysm." in tell_them(signs, helper=True)
