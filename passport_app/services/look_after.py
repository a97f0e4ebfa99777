"""How a ledger stands after its writer was ended by force, or the power went: said when it is opened again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import LedgerError
from passport_app.ledger.lock import left_by_force
from passport_app.ledger.reader import Reader
from passport_app.trust import merkle


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What was found of a ledger whose last writer never came to its end."""

    entries: int
    checkpoint_at: str | None
    fault: str
    """Why it is not as it was committed last, in a sentence; empty where it is."""


def look_after_interruption(ledger: Path) -> Aftermath | None:
    """Return how the ledger stands, None where its last writer came to its end or one is at work.

    Every page is looked at and every entry hashed, and held against the newest checkpoint: some seconds a million.
    Raises LedgerError.
    """
    if not left_by_force(ledger):
        return None
    with Reader(ledger) as reader:
        summary = reader.summary()
        return Aftermath(summary.entries, summary.checkpoint_at, _fault(reader, summary.entries))


def _fault(reader: Reader, entries: int) -> str:
    name = reader.path.name
    found = str(reader.db.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        raise LedgerError("damaged", f"{name} is damaged ({found[:200]}). Nothing was changed; use a backup copy.")
    frontier = merkle.Frontier()
    frontier.extend(merkle.leaf_hash(body) for (body,) in reader.db.execute("SELECT body FROM entry ORDER BY seq"))
    newest = reader.row("SELECT size, root FROM checkpoint ORDER BY size DESC LIMIT 1")
    if newest is None or newest["size"] != entries or newest["root"] != frontier.root():
        return f"The entries of {name} are not those that its newest checkpoint signs."
    return ""
