"""Where an urgent patient goes: the ER alone with some answers, else urgent care or the ER; in every language."""

from __future__ import annotations

import pytest

from app.i18n.catalogue import LANGUAGES, read_catalogue
from app.i18n.localizers import FixedLocalizer
from app.rules.wording.flag_labels import FLAGS
from app.rules.wording.where_to_go import ER, ER_FLAGS, URGENT_CARE_OR_ER, with_place

SENTENCE = "Call us now, or go to urgent care or the ER today."


@pytest.mark.parametrize("flag", ER_FLAGS)
def test_with_one_of_these_flags_only_the_er_is_named(flag: str) -> None:
    assert with_place(SENTENCE, ("flag:weight_loss", flag)) == "Call us now, or go to the ER today."


@pytest.mark.parametrize("flag", ["flag:weight_loss", "unsure:rf_fever", "hold:infection_now"])
def test_with_any_other_flag_both_places_are_named(flag: str) -> None:
    assert with_place(SENTENCE, (flag,)) == SENTENCE


def test_the_flags_are_real_ones() -> None:
    assert set(ER_FLAGS) <= set(FLAGS)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_translation_names_the_two_places_in_the_same_words(code: str) -> None:
    localizer = FixedLocalizer(code)
    places, er = localizer.translate(URGENT_CARE_OR_ER), localizer.translate(ER)
    sentences = [
        str(message.string) for message in read_catalogue(code) if URGENT_CARE_OR_ER in str(message.id)
    ]
    assert len(sentences) > 10
    assert [sentence for sentence in sentences if places not in sentence] == []
    assert places.endswith(er)
