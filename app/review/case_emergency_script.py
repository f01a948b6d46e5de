"""What staff tell a patient to say to 911, in English and in the language the patient speaks with the clinic."""

from __future__ import annotations

from typing import NamedTuple

from app.i18n.catalogue import ENGLISH, LANGUAGES, Language, is_offered
from app.i18n.localizers import FixedLocalizer
from app.i18n.signatures import is_signed
from app.rules.wording.patient_messages import EMERGENCY, IF_YOU_CANNOT_CALL, SAY_TO_911
from app.rules.wording.words_for_911 import lie_still, tell_them
from app.submissions.models import Submission


class EmergencyScript(NamedTuple):
    """What to say about these emergency signs, by the ids of their red flags. As text: in English."""

    submission: Submission
    signs: tuple[str, ...]

    @property
    def helper(self) -> bool:
        """Whether a helper speaks for the patient. A doctor's office gives the patient's own number."""
        contact = self.submission.contact
        return bool(contact["helper_name"]) and not contact.get("referral")

    def __str__(self) -> str:
        return tell_them(self.signs, self.helper)

    @property
    def lie_still(self) -> str:
        """What comes first after a serious accident that no doctor has checked; "" otherwise."""
        return lie_still(self.signs, self.helper)

    @property
    def language(self) -> Language | None:
        """The patient's language; None when it is English, or when the pages are not offered in it."""
        code = self.submission.preferred_language
        return None if code == ENGLISH or not is_offered(code) else LANGUAGES[code]

    @property
    def is_signed(self) -> bool:
        """Whether a translator has signed the words in the patient's language."""
        return self.language is None or is_signed(self.language.code)

    @property
    def in_their_language(self) -> str:
        """What to read out when there is no interpreter: the patient's emergency page in a few sentences."""
        if self.language is None:
            return ""
        localizer = FixedLocalizer(self.language.code)
        call = localizer.translate(EMERGENCY.heading.for_(self.helper))
        if_you_cannot = localizer.translate(IF_YOU_CANNOT_CALL.for_(self.helper))
        cue = localizer.translate(SAY_TO_911.for_(self.helper))
        first = f"{localizer.translate(self.lie_still)} " if self.lie_still else ""
        return f"{first}{call}. {if_you_cannot} {cue} {tell_them(self.signs, self.helper, localizer)}"
