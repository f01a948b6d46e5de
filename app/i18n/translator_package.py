"""The file a translator reviews and signs: a `.po` file, and what is refused when it comes back.

The format is gettext's, because every translation program and the free Poedit open it, it shows notes beside each
sentence, it marks a sentence as unfinished ("fuzzy"), and the catalogue itself is one: nothing is converted.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from app.i18n.catalogue import WIDTH
from app.i18n.extraction import places
from app.i18n.placeholders import PLACEHOLDER, explained, in_place

MOST_PLACES = 2
TAG = re.compile(r"<[^>]*>|[<>&]")
NUMBER = re.compile(r"\d+")
CONTROLS = ("Cc", "Cf")
"""Unicode categories of characters that order or stop text, and that a reader cannot see."""
HEADER = """\
# For the translator. These are the sentences that patients read, with the translation in use now.
# Check every one, and correct it where needed. Address the reader formally ("usted" in Spanish), in short
# sentences and common words: sixth grade. The notes say where a sentence stands, how it reads there with
# examples in place of placeholders, what comes before and after it, and what each placeholder stands for.
# Keep placeholders such as %(phone)s and marks such as <a href="..."> exactly as they are.
# Mark a sentence as fuzzy ("needs work") if you do not want to sign it yet.
"""


class BadPackage(Exception):
    """A file that cannot be taken. Its text lists every reason, one a line."""


def package(code: str, catalogue: Catalog, only: Collection[str] | None = None) -> bytes:
    """Return the file for a translator. only: the sentences to put into it; None for all."""
    result = Catalog(
        locale=code,
        header_comment=HEADER,
        project="Kyphoplasty check",
        version="",
        charset="utf-8",
        fuzzy=False,
    )
    context = _contexts()
    for message in catalogue:
        if message.id and (only is None or message.id in only):
            notes = [*context.get(str(message.id), []), *explained(str(message.id))]
            result.add(message.id, message.string, auto_comments=notes)
    file = BytesIO()
    write_po(file, result, width=WIDTH)
    return file.getvalue()


def _contexts() -> dict[str, list[str]]:
    """Return notes for each sentence: where it stands, and how it reads there between its neighbors."""
    found = places()
    notes: dict[str, list[str]] = {}
    seen: dict[str, set[str]] = {}
    for index, (file, sentence) in enumerate(found):
        files = seen.setdefault(sentence, set())
        if file not in files and len(files) < MOST_PLACES:
            files.add(file)
            notes.setdefault(sentence, []).append(f"On {page_name(file)}:")
            for label, at in (("before", index - 1), ("here", index), ("after", index + 1)):
                if 0 <= at < len(found) and found[at][0] == file:
                    notes[sentence].append(f"- {label}: {in_place(found[at][1]).strip()}")
    return notes


def page_name(file: str) -> str:
    """Return a file as a translator may know it: the page, or the words that several pages share."""
    room, _, page = file.partition("/templates/")
    return (
        f"the page “{page.removesuffix('.html')}”" if page else f"pages that use “{room.removesuffix('.py')}”"
    )


def read_package(code: str, path: Path) -> Catalog:
    """Read a file that came back. Raises BadPackage if it is not a `.po` file in this language."""
    try:
        with path.open("rb") as file:
            result = read_po(file, abort_invalid=True)
    except (PoFileError, LookupError, ValueError) as error:
        raise BadPackage(f"{path} is not a .po file in UTF-8: {error}") from None
    language = str(result.locale_identifier or "").partition("_")[0]
    if language != code:
        raise BadPackage(f"{path} says that its language is {language or 'unknown'!r}, not {code!r}")
    return result


def accepted(returned: Catalog, catalogue: Catalog, missing_allowed: Collection[str]) -> dict[str, str]:
    """Return the translations of a file that came back, by the English.

    missing_allowed: sentences that it need not have. Raises BadPackage with every sentence that is unknown, missing,
    not finished, or has other placeholders or marks than the English.
    """
    known = {str(message.id) for message in catalogue if message.id}
    found = [message for message in returned if message.id]
    finished = {str(message.id): str(message.string) for message in found if _is_finished(message)}
    problems = [problem for message in found for problem in _problems(message, known)]
    problems += [
        f"missing or not finished: {english}"
        for english in known
        if english not in finished and english not in missing_allowed
    ]
    if problems:
        raise BadPackage("\n".join(problems))
    return finished


def _is_finished(message: Message) -> bool:
    return bool(message.string) and not message.fuzzy


def _problems(message: Message, known: Collection[str]) -> Iterator[str]:
    english, translation = str(message.id), str(message.string)
    if message.context:
        yield f"a context, which the pages do not use: {english}"
    if english not in known:
        yield f"unknown, the pages do not have it: {english}"
    elif _is_finished(message):
        for what, pattern in (("placeholders", PLACEHOLDER), ("marks", TAG)):
            if sorted(pattern.findall(english)) != sorted(pattern.findall(translation)):
                yield f"other {what} than the English: {english}\n  {translation}"
        if Counter(NUMBER.findall(english)) - Counter(NUMBER.findall(translation)):
            yield f"a number of the English is missing: {english}\n  {translation}"
        if any(unicodedata.category(sign) in CONTROLS for sign in translation.replace("\n", "")):
            yield f"a character that nobody sees: {english}\n  {translation!r}"
        if "%" in PLACEHOLDER.sub("", translation):
            yield f"a percent sign that is no placeholder: {english}\n  {translation}"
        if (english[:1].isspace(), english[-1:].isspace()) != (
            translation[:1].isspace(),
            translation[-1:].isspace(),
        ):
            yield f"a space at the start or the end: {english}\n  {translation}"
