"""The check's pages in a wizard of django-formtools with its cookie storage, in an environment of its own: nothing of ours.

`wizard_app.py PAGES` is read by a WSGI server as `wizard_app:application`; the file that WIZARD_PAGES names holds the pages,
each as the template of its constant text, and the choices of its fields by kind and name.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import brotli
from django import forms
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path, re_path
from formtools.wizard.views import NamedUrlCookieWizardView

PAGES = json.loads(Path(os.environ["WIZARD_PAGES"]).read_text())
HEADERS: dict[str, str] = PAGES["headers"]


def finished(get_response: Any) -> Any:
    """Add the headers and compress, as ours does."""

    def middleware(request: Any) -> Any:
        response = get_response(request)
        for name, value in HEADERS.items():
            response[name] = value
        if response.status_code == 200 and len(response.content) > 400:
            response.content = brotli.compress(response.content, quality=5)
            response["Content-Encoding"] = "br"
        return response

    return middleware


settings.configure(
    SECRET_KEY="wizard",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["formtools"],
    MIDDLEWARE=[f"{__name__}.finished", "django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    (
                        "django.template.loaders.cached.Loader",
                        [
                            (
                                "django.template.loaders.locmem.Loader",
                                {f"{n}.html": page["template"] for n, page in enumerate(PAGES["pages"])},
                            )
                        ],
                    )
                ],
            },
        }
    ],
)
KINDS: dict[str, Any] = {
    "radio": lambda choices: forms.ChoiceField(choices=choices, widget=forms.RadioSelect),
    "checkbox": lambda choices: forms.MultipleChoiceField(
        choices=choices, widget=forms.CheckboxSelectMultiple
    ),
}


def _form(page: dict[str, Any]) -> Any:
    fields = {name: KINDS[kind](choices) for kind, name, choices in page["fields"]}
    return type("WizardForm", (forms.Form,), fields)


class Wizard(NamedUrlCookieWizardView):
    """One form after another; as ours, each post leads to the next page."""

    form_list = tuple((f"step{n}", _form(page)) for n, page in enumerate(PAGES["pages"]))

    def get_template_names(self) -> list[str]:
        """Return the template of the step."""
        return [f"{self.steps.index}.html"]

    def done(self, form_list: Any, **kwargs: Any) -> Any:
        """Show the last page."""
        return HttpResponse(PAGES["last_page"])


wizard = Wizard.as_view(url_name="step", done_step_name="done")
urlpatterns = [path("", wizard), re_path(r"^step/(?P<step>.+)/$", wizard, name="step")]
application = get_wsgi_application()
