"""Keep second factors and recovery codes, and how each session was made."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_factors",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("used_step", sa.BigInteger(), nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=True),
        sa.Column("public_key", sa.LargeBinary(), nullable=True),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_factors_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_factors")),
        sa.UniqueConstraint("credential", name=op.f("uq_staff_factors_credential")),
    )
    op.create_index(op.f("ix_staff_factors_staff_id"), "staff_factors", ["staff_id"])
    op.create_table(
        "staff_recovery_codes",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_recovery_codes_staff_id")),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_staff_recovery_codes")),
    )
    op.create_index(op.f("ix_staff_recovery_codes_staff_id"), "staff_recovery_codes", ["staff_id"])
    op.add_column("staff_sessions", sa.Column("id", sa.String(length=32), nullable=True))
    op.add_column("staff_sessions", sa.Column("made_with", sa.String(length=16), nullable=True))
    op.add_column("staff_sessions", sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("staff_sessions", sa.Column("browser", sa.String(length=40), nullable=True))
    op.create_index(op.f("ix_staff_sessions_id"), "staff_sessions", ["id"], unique=True)
    op.add_column("staff", sa.Column("passkey_handle", sa.LargeBinary(length=32), nullable=True))
    op.add_column("staff", sa.Column("told", sa.String(length=24), nullable=True))
    op.add_column("staff", sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_staff_passkey_handle"), "staff", ["passkey_handle"], unique=True)


def downgrade() -> None:
    """Second factors and recovery codes are lost: everyone signs in with a password alone."""
    op.drop_index(op.f("ix_staff_passkey_handle"), "staff")
    for column in ("told_at", "told", "passkey_handle"):
        op.drop_column("staff", column)
    op.drop_index(op.f("ix_staff_sessions_id"), "staff_sessions")
    for column in ("browser", "confirmed_at", "made_with", "id"):
        op.drop_column("staff_sessions", column)
    op.drop_table("staff_recovery_codes")
    op.drop_table("staff_factors")
