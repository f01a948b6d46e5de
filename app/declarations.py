"""What views declare of themselves with decorators, and how that is read before and after each request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Blueprint, current_app

Declaring = TypeVar("Declaring", bound=Callable[..., Any] | Blueprint)


def declare(declaring: Declaring, name: str, value: object) -> Declaring:
    """Write a declaration on a view, or on a blueprint for all of its views."""
    setattr(declaring, name, value)
    return declaring


def declared(endpoint: str | None, name: str) -> Any:
    """What the view behind an endpoint, or else its blueprint, declares; None when neither does."""
    endpoint = endpoint or ""
    view = current_app.view_functions.get(endpoint)
    blueprint = current_app.blueprints.get(endpoint.rpartition(".")[0])
    return getattr(view, name, None) or getattr(blueprint, name, None)


class Mark:
    """A declaration without a value, such as `@english_only`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, declaring: Declaring) -> Declaring:
        """Declare it."""
        return declare(declaring, self.name, True)

    def is_on(self, endpoint: str | None) -> bool:
        """Whether the view behind an endpoint declares it."""
        return declared(endpoint, self.name) is True
