"""What to expect from the procedure; and the check itself: how it works, the rules to sign, on paper and by phone."""

from app.information.about_views import bp as about
from app.information.views import bp

__all__ = ["about", "bp"]
