"""The Flask application: the check, its rules and its queue."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from app import (
    access,
    compression,
    cookie,
    csrf,
    design,
    operations,
    proxy_headers,
    proxy_notes,
    question_forms,
    request_ids,
    security_headers,
)
from app.accounts import confirming, others_forms, reading_traces, sessions
from app.accounts.views import bp as accounts
from app.api import bp as api
from app.audit import link_soon
from app.cookie import SealedCookie
from app.database import engine_options
from app.database_file import DatabaseFile
from app.design import errors
from app.extensions import csrf_protect, db, limiter, writing
from app.feedback import bp as feedback
from app.i18n import localizers
from app.information import about, clinic_pages, fhir_pages, notices, offices
from app.information import bp as information
from app.instance_files import write_privately
from app.keys import CsrfSecrets, KeyFile
from app.rate_limits import STORAGE_URI
from app.review import bp as review
from app.rules.quoted_numbers import quoted_numbers
from app.screening import bp as screening
from app.screening import page_counter
from app.sign_on import configured
from app.sign_on.views import bp as sign_on_pages
from app.submissions import alarms, snapshots
from app.submissions.intake.shown_texts import PUBLISH
from app.submissions.learning import counts
from app.submissions.worklist import counters, rollups
from app.typed_text import VisibleRequest

if TYPE_CHECKING:
    from app.fhir.questionnaire import Published
    from config import Settings

MOST_BYTES_POSTED = 256 * 1024
KEEP_COUNT = (alarms, counters, rollups, counts, snapshots)
"""Importing these registers what listens to the database session: without one, its counts, undo or an e-mail would be wrong."""


class App(Flask):
    """The application. Every view and hook is a plain function, so none is looked at again before each call."""

    request_class = VisibleRequest

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function itself."""
        return func


def create_app(settings: Settings | None = None) -> Flask:
    """Create the application. Raises BadSettings if the environment does not allow a safe start."""
    from config import load_settings  # imported here: config imports the rules' defaults from this package

    write_privately()
    settings = settings or load_settings()
    app = App(__name__, static_folder=None, template_folder=None, instance_path=str(settings.instance_path))
    _configure(app, settings)
    request_ids.init_app(app)
    proxy_headers.init_app(app)
    compression.init_app(app)
    security_headers.init_app(app)
    cookie.init_app(app)
    db.init_app(app)
    writing.init_app(app)
    _link_soon(app, settings)
    localizers.init_app(app)
    _keep_questionnaires(app, settings)
    design.init_app(app)
    sessions.init_app(app)
    access.init_app(app)
    reading_traces.init_app(app)
    csrf_protect.init_app(app)
    csrf.init_app(app)
    others_forms.init_app(app)
    confirming.init_app(app)
    limiter.init_app(app)
    page_counter.init_app(app)
    proxy_notes.init_app(app)
    _add_pages(app)
    errors.init_app(app)
    operations.init_app(app)
    return app


def _add_pages(app: Flask) -> None:
    configured.init_app(app)
    for blueprint in (
        design.bp,
        question_forms.bp,
        screening,
        information,
        about,
        notices,
        offices,
        clinic_pages,
        fhir_pages,
        api,
        feedback,
        accounts,
        sign_on_pages,
        review,
    ):
        app.register_blueprint(blueprint)


def _link_soon(app: Flask, settings: Settings) -> None:
    """Link what is added to a chain soon after its transaction; in tests, when they say so."""
    if not settings.testing:
        writer = app.extensions["writing"]
        writer.kw["info"][link_soon.LINK_SOON] = link_soon.LinkSoon(writer.begin, app.extensions["keys"])


def _keep_questionnaires(app: Flask, settings: Settings) -> None:
    """Let what is sent keep the version of the questionnaire; what builds that is imported at the first sending."""

    def publish(helper: bool) -> Published:
        from app.exports.publications import Publications

        return Publications(settings.public_url, app.extensions["languages"]).for_reader(helper=helper)

    app.extensions["writing"].kw["info"][PUBLISH] = publish


def _configure(app: Flask, settings: Settings) -> None:
    file = KeyFile(settings.keys_file, settings.database_key_file)
    database_file = DatabaseFile(settings.files.database)
    app.extensions["keys"] = file
    app.extensions["database_file"] = database_file
    app.session_interface = SealedCookie(file, settings.is_https)
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.globals["quoted"] = quoted_numbers()
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.config.update(
        SETTINGS=settings,
        TESTING=settings.testing,
        WTF_CSRF_SECRET_KEY=CsrfSecrets(file),
        MAX_CONTENT_LENGTH=MOST_BYTES_POSTED,
        TRUSTED_HOSTS=settings.trusted_hosts,
        WTF_CSRF_TIME_LIMIT=None,  # a token lives as long as the draft
        WTF_CSRF_SSL_STRICT=False,  # app.csrf checks the origin of a post, without needing a Referer
        WTF_CSRF_CHECK_DEFAULT=False,  # app.csrf calls it
        WTF_I18N_ENABLED=False,  # messages are ours; the library would load its catalogue per request
        RATELIMIT_STORAGE_URI=STORAGE_URI,
        RATELIMIT_STRATEGY="fixed-window",
        DATABASE_ENGINE=engine_options(settings.database_url, database_file, lambda: file.keys.databases),
    )
    if settings.proxy_hops:
        hops = settings.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
