"""Keep which cases staff hand over to the clinic's systems, the tokens of these, and what they fetched."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None
WAITS = sa.text("taken_at IS NULL AND withdrawn_at IS NULL")
BY_TOKEN = sa.text("token_id IS NOT NULL")


def upgrade() -> None:
    _make_tokens()
    _make_handovers()
    with op.batch_alter_table("access_log") as table:
        table.add_column(sa.Column("token_id", sa.Integer(), nullable=True))
        table.alter_column("staff_id", existing_type=sa.Integer(), nullable=True)
        table.create_foreign_key(op.f("fk_access_log_token_id"), "api_tokens", ["token_id"], ["id"])
        table.create_check_constraint(op.f("ck_access_log_actor"), "(staff_id IS NULL) <> (token_id IS NULL)")
    op.create_index(
        "ix_access_log_token",
        "access_log",
        ["token_id", "at", "id"],
        sqlite_where=BY_TOKEN,
        postgresql_where=BY_TOKEN,
    )


def _make_tokens() -> None:
    op.create_table(
        "api_tokens",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_tokens")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_tokens_digest")),
        sa.UniqueConstraint("name", name=op.f("uq_api_tokens_name")),
    )
    op.create_table(
        "api_token_clinics",
        sa.Column("token_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("clinic_id", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["token_id"], ["api_tokens.id"], name=op.f("fk_api_token_clinics_token_id")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_api_token_clinics_clinic_id")),
        sa.PrimaryKeyConstraint("token_id", "clinic_id", name=op.f("pk_api_token_clinics")),
    )


def _make_handovers() -> None:
    op.create_table(
        "handovers",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("submission_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fetched_by", sa.Integer(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        *(
            sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_handovers_{column}"))
            for column, to in (
                ("submission_id", "submissions.id"),
                ("made_by", "staff.id"),
                ("fetched_by", "api_tokens.id"),
                ("taken_by", "api_tokens.id"),
                ("withdrawn_by", "staff.id"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
    )
    op.create_index(op.f("ix_handovers_submission_id"), "handovers", ["submission_id"])
    op.create_index(
        "ix_handovers_waiting", "handovers", ["made_at", "id"], sqlite_where=WAITS, postgresql_where=WAITS
    )
    op.create_index(
        "ix_handovers_one_waits",
        "handovers",
        ["submission_id", "kind"],
        unique=True,
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )


def downgrade() -> None:
    """Tokens and the outbox are lost, and what systems fetched: the access log says of its gaps that links were removed."""
    op.drop_index("ix_access_log_token", table_name="access_log")
    op.execute("DELETE FROM access_log WHERE staff_id IS NULL")
    with op.batch_alter_table("access_log") as table:
        table.drop_constraint(op.f("ck_access_log_actor"), type_="check")
        table.drop_constraint(op.f("fk_access_log_token_id"), type_="foreignkey")
        table.alter_column("staff_id", existing_type=sa.Integer(), nullable=False)
        table.drop_column("token_id")
    for table_name in ("handovers", "api_token_clinics", "api_tokens"):
        op.drop_table(table_name)
