"""What the triggers let through on the tables of traces: a row is linked once, erased content goes, old links are forgotten."""

from __future__ import annotations

from app.audit.chained import Chained, chained_models, table_of
from app.audit.heads import AuditHead, HeadKind
from app.audit.triggers import Allowed, WrittenOnce

WORDS = "is append-only"
NOT_LINKED = Allowed("OLD.link IS NULL")
LINKED_NOW = Allowed("OLD.link IS NULL AND NEW.link IS NOT NULL")
GROWS = Allowed("NEW.link > OLD.link")


def _forgotten(chain: str) -> Allowed:
    """Old links may be removed once a head says so, which only the application can sign."""
    condition = (
        f"OLD.link IS NOT NULL AND EXISTS (SELECT 1 FROM audit_heads WHERE audit_heads.chain = '{chain}' "  # noqa: S608
        f"AND audit_heads.kind = '{HeadKind.REMOVED}' AND audit_heads.link >= OLD.link)"
    )
    return Allowed(condition, (("audit_heads", "link"),))


def append_only(model: type[Chained]) -> WrittenOnce:
    """Return what is refused on the table of a chain."""
    name, sealed = table_of(model).name, model.sealed
    exceptions = {"link": (NOT_LINKED,), "mac": (LINKED_NOW,)}
    if sealed:
        is_gone = f"NEW.{sealed.name} IS NULL AND {sealed.is_erased.format(row='OLD')}"
        exceptions[sealed.name] = (Allowed(is_gone, (sealed.needs,)),)
        exceptions[sealed.digest] = (
            Allowed(f"OLD.link IS NULL AND OLD.mac IS NULL AND OLD.{sealed.digest} IS NULL"),
        )
    return WrittenOnce(name, WORDS, (("id",), ("link",)), exceptions=exceptions, removal=(_forgotten(name),))


HEADS = WrittenOnce(
    AuditHead.__tablename__,
    "only grows",
    (("chain", "kind", "day"),),
    exceptions=dict.fromkeys(("link", "mac", "at", "signature"), (GROWS,)),
)


def tables_of_traces() -> tuple[WrittenOnce, ...]:
    """Return what is refused on every table of traces."""
    return (*map(append_only, chained_models()), HEADS)
