"""Information pages: the procedure, the clinics, the required notices, and how the check works."""

from app.information.about_views import bp as about
from app.information.clinic_views import bp as clinic_pages
from app.information.fhir_views import bp as fhir_pages
from app.information.notices import bp as notices
from app.information.office_views import bp as offices
from app.information.views import bp

__all__ = ["about", "bp", "clinic_pages", "fhir_pages", "notices", "offices"]
