"""What an instance publishes in FHIR today: the questionnaires and the code system, made when first asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache

from flask import current_app

from app.fhir.codes import CODE_SYSTEM, FOR_ONESELF, FOR_SOMEONE_ELSE, Addresses, Json, code_system, name_of
from app.fhir.questionnaire import VERSION_DIGITS, Published, Wording, published, questionnaire
from app.i18n.catalogue import ENGLISH, offered
from app.i18n.localizers import FixedLocalizer

LOCAL = "http://127.0.0.1:5000"
"""The address of a local instance, which has no public one."""
QUESTIONNAIRES = (FOR_ONESELF, FOR_SOMEONE_ELSE)
VERSION = re.compile(rf"[0-9a-f]{{{VERSION_DIGITS}}}", re.ASCII)


def current_publications() -> Publications:
    """Return what the current app publishes."""
    return Publications(current_app.config["SETTINGS"].public_url, current_app.extensions["languages"])


class Publications:
    """What is published. public_url: the address patients use, or "". allowed: the languages the instance may offer."""

    def __init__(self, public_url: str, allowed: frozenset[str]) -> None:
        self.addresses = Addresses(public_url or LOCAL)
        self._allowed = allowed

    def questionnaire(self, name: str) -> Published:
        """Return a questionnaire by its id."""
        return _questionnaire(self.addresses, name == FOR_SOMEONE_ELSE, self._languages())

    def for_reader(self, *, helper: bool) -> Published:
        """Return the questionnaire for oneself, or for someone else."""
        return self.questionnaire(name_of(helper=helper))

    def code_system(self) -> Published:
        """Return the code system."""
        return _code_system(self.addresses, self._languages())

    def of_type(self, kind: str, name: str) -> Published | None:
        """Return what is published under an address; None when there is nothing."""
        if kind == "Questionnaire" and name in QUESTIONNAIRES:
            return self.questionnaire(name)
        return self.code_system() if (kind, name) == ("CodeSystem", CODE_SYSTEM) else None

    def find(self, address: str, version: str, stored: Callable[[], str | None]) -> Json | None:
        """Return a questionnaire by its canonical address and version, "" for that of today; None if it is not known.

        stored: returns the body that something was sent with in this version, if it is another one than that of today.
        """
        name = next((each for each in QUESTIONNAIRES if self.addresses.questionnaire(each) == address), None)
        if name is None:
            return None
        current = self.questionnaire(name)
        if version in ("", current.version):
            return current.resource
        body = stored() if VERSION.fullmatch(version) else None
        resource: Json | None = json.loads(body) if body is not None else None
        return {**resource, "version": version} if resource and resource["id"] == name else None

    def _languages(self) -> tuple[str, ...]:
        return tuple(each.code for each in offered() if each.code != ENGLISH and each.code in self._allowed)


@cache
def _questionnaire(addresses: Addresses, helper: bool, languages: tuple[str, ...]) -> Published:
    return published(questionnaire(Wording(helper, addresses, [FixedLocalizer(code) for code in languages])))


@cache
def _code_system(addresses: Addresses, languages: tuple[str, ...]) -> Published:
    return published(code_system(addresses, [FixedLocalizer(code) for code in languages]))
