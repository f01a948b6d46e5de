"""Emergency signs in a form that staff sent, whatever became of the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.rules.safety import RED_FLAGS

TICKED = "signs"
"""The field of the signs that are ticked during a call; each sign's own question has a field named by its id."""


def posted_signs(fields: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the ids of the signs that are ticked, or answered with their alarming answer, in the order they are asked."""
    ticked = fields.get(TICKED, ())
    return tuple(
        sign.id
        for sign, alarming in RED_FLAGS.items()
        if sign.id in ticked or alarming in fields.get(sign.id, ())
    )
