"""A check sent again, as from a second tab: what was typed now against what is stored, so that nothing is lost unseen."""

from __future__ import annotations

from dataclasses import dataclass

from app.question_forms.send_form import NO, SendForm
from app.submissions.contact_details import says_more
from app.submissions.models import Submission


@dataclass(frozen=True)
class SentAgain:
    """What was typed now and is not in what was sent before.

    is_other_phone, is_other: whether the phone number differs, or anything else. is_refusal: whether the choice now was
    not to send.
    """

    is_other_phone: bool = False
    is_other: bool = False
    is_refusal: bool = False

    @property
    def is_lost(self) -> bool:
        """Whether anything typed now is stored nowhere, and the patient must hear of it."""
        return self.is_other_phone or self.is_other or self.is_refusal


def sent_again(form: SendForm, stored: Submission) -> SentAgain:
    """Compare a posted form, valid or not, with a submission. The number counts that staff call now."""
    if form.consent.data == NO:
        return SentAgain(is_refusal=True)
    form.validate()
    in_use, typed = {**stored.contact, "phone": ""}, {**form.contact.dump(), "phone": ""}
    differs = any(value != in_use.get(name) for name, value in typed.items())
    return SentAgain(is_other_phone=says_more(form.contact.phone, stored.phone), is_other=differs)
