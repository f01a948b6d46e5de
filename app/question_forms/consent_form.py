"""A form that asks for consent to a text, and notices when that text is no longer the one that was read."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, RadioField

from app.forms import PatientForm
from app.submissions.intake.submit import Consent


class ConsentForm(PatientForm):
    """Shows a consent. consent_shown: the fingerprint of the text on the page."""

    consent: RadioField
    consent_shown = HiddenField()

    def consent_changed(self, consent: Consent) -> bool:
        """Whether the text of the consent has changed since the page was opened; if so, add an error."""
        if self.consent_shown.data in (None, "", consent.fingerprint):
            return False
        self.consent.errors = [_l("These words have changed. Read them again, then choose")]
        return True
