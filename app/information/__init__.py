"""Pages about the check itself: how it works, the rules sheet to sign, the check on paper and by phone."""

from app.information.views import bp

__all__ = ["bp"]
