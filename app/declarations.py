"""What views declare about themselves with decorators, and how to read it before and after a request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Blueprint, current_app

Declaring = TypeVar("Declaring", bound=Callable[..., Any] | Blueprint)


def declare(declaring: Declaring, name: str, value: object) -> Declaring:
    """Set a declaration on a view, or on a blueprint for all of its views."""
    setattr(declaring, name, value)
    return declaring


def declared(endpoint: str | None, name: str) -> Any:
    """Return what the view behind an endpoint, or else its blueprint, declares; None if neither does."""
    endpoint = endpoint or ""
    view = current_app.view_functions.get(endpoint)
    blueprint = current_app.blueprints.get(endpoint.rpartition(".")[0])
    return getattr(view, name, None) or getattr(blueprint, name, None)


class Mark:
    """A declaration without a value, such as `@english_only`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, declaring: Declaring) -> Declaring:
        """Set the mark on a view or blueprint."""
        return declare(declaring, self.name, True)

    def is_on(self, endpoint: str | None) -> bool:
        """Whether the view behind an endpoint has the mark."""
        return declared(endpoint, self.name) is True
