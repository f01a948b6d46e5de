"""The pull API: the clinic's systems fetch what staff handed over to them, and nothing else."""

from app.api.views import bp

__all__ = ["bp"]
