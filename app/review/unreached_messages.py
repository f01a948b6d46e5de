"""What we write and say to a patient who could not be reached: nothing about health, only who we are and how to call us.

The words are in the patient's language when a translator signed that language, else in English, with the official
sentence about free help in the patient's language where there is one.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date

from app.i18n.catalogue import ENGLISH
from app.i18n.certified_sentences import SENTENCES, Sentence
from app.i18n.extraction import translated
from app.i18n.localizers import FixedLocalizer
from app.i18n.signatures import is_signed
from app.questionnaire.localization import Localizer
from app.questionnaire.text import N_

DEAR = N_("Dear %(name)s,")
LETTER = (
    N_("We tried to call you, but we did not reach you."),
    N_("Call us at %(phone)s. We answer the phone %(hours)s."),
    N_("Has your phone number changed? Then tell us the new one."),
    N_("Have we talked in the meantime? Then there is nothing more to do."),
    N_("In an emergency, do not wait for us. Call 911."),
)
INTERPRETER = N_("We can call you with an interpreter. It costs you nothing.")
THANK_YOU = N_("Thank you.")
VOICEMAIL = (
    N_("Hello. This is %(clinic)s, with a message for %(name)s."),
    N_("Call us back at %(phone)s."),
    N_("We answer the phone %(hours)s."),
    N_("Again, our number is %(phone)s."),
    THANK_YOU,
)
SUBJECT = N_("A message from %(clinic)s")


@dataclass(frozen=True)
class UnreachedMessages:
    """The letter, the voicemail and the e-mail for one patient.

    name: of whom they are for. clinic, phone, hours: of the clinic; the hours in the language of the localizer.
    language: the patient's, as stored. today: the clinic's date.
    """

    localizer: Localizer
    name: str
    clinic: str
    phone: str
    hours: str
    language: str
    today: date

    @property
    def help_line(self) -> Sentence | None:
        """The official sentence in the patient's language, when the words around it are English."""
        if self.localizer.code == self.language:
            return None
        return next((sentence for sentence in SENTENCES if sentence.code == self.language), None)

    @property
    def day(self) -> str:
        """The day of the letter, in its language."""
        return self.localizer.day(self.today)

    @property
    def dear(self) -> str:
        """The first line of the letter."""
        return self._worded(DEAR)

    @property
    def letter(self) -> list[str]:
        """The paragraphs of the letter and of the e-mail."""
        needs_help = self.language != self.localizer.code
        return self._all((*LETTER, *([INTERPRETER] if needs_help else []), THANK_YOU))

    @property
    def voicemail(self) -> str:
        """What to say to an answering machine."""
        return " ".join(self._all(VOICEMAIL))

    @property
    def subject(self) -> str:
        """The subject of the e-mail."""
        return self._worded(SUBJECT)

    @property
    def email(self) -> str:
        """The text of the e-mail, its paragraphs apart."""
        line = self.help_line
        official = [f"{line.before} {self.phone} {line.after}"] if line else []
        return "\n\n".join([self.dear, *self.letter, *official, self.clinic])

    def _all(self, sentences: Sequence[str]) -> list[str]:
        return [self._worded(sentence) for sentence in sentences]

    def _worded(self, sentence: str) -> str:
        values = {"name": self.name, "clinic": self.clinic, "phone": self.phone, "hours": self.hours}
        return self.localizer.translate(sentence, **values)


def signed_languages() -> list[str]:
    """Return the codes of the languages that a translator signed whole."""
    return [code for code in translated() if is_signed(code)]


def localizer_for(language: str, signed: Container[str]) -> FixedLocalizer:
    """Return the localizer of the patient's language when it is one of those that are signed, else that of English."""
    return FixedLocalizer(language if language in signed else ENGLISH)
