"""What another ledger has that this one can adopt: its rows with their proofs, and what was adopted before."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import Any

from passport_app.domain.errors import PassportError
from passport_app.domain.tables import TABLES
from passport_app.ledger.adopted import OtherBook
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.keys import PublicKey

_MOST_ENTRIES, _MOST_BYTES = 64, 1 << 20
"""Of another ledger, in one entry of this one."""


def bodies_of(reader: Reader, since: int, note: str, log_key: PublicKey) -> Iterator[dict[str, Any]]:
    """Yield the bodies of `adopted` entries that hold another ledger's facts from entry `since` to a checkpoint's end.

    Taken are the rows of tables, in their order; its passports, keys and checkpoints stay its own.
    """
    said = notes.parse(note).checkpoint
    tree = reader.tree()

    def body(held: list[dict[str, Any]]) -> dict[str, Any]:
        return {"checkpoint": note, "entries": held, "log_key": log_key.multibase, "origin": said.origin}

    held: list[dict[str, Any]] = []
    weight = 0
    rows = reader.db.execute(
        "SELECT seq, kind, body FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq", (since, said.size)
    )
    for seq, kind, data in rows:
        if kind not in TABLES:
            continue
        if len(held) >= _MOST_ENTRIES or (held and weight + len(data) > _MOST_BYTES):
            yield body(held)
            held, weight = [], 0
        held.append(
            {"entry": _to_text(data), "path": [_to_text(h) for h in tree.inclusion(seq, said.size)], "seq": seq}
        )
        weight += len(data)
    if held:
        yield body(held)


def adopted_book(reader: Reader, origin: str) -> OtherBook | None:
    """Return what was adopted of another ledger up to now, None where nothing was."""
    row = reader.row("SELECT log_key, size, root FROM adopted_book WHERE origin = ?", (origin,))
    return OtherBook(origin, row["log_key"], row["size"], bytes.fromhex(row["root"])) if row else None


def adopted_from(reader: Reader, thing: str, ids: Sequence[str]) -> dict[str, str]:
    """Return the ledger that each of some things was adopted from, for those that were."""
    found = {}
    for name in ids:
        row = reader.row("SELECT origin FROM adopted WHERE thing = ? AND id = ?", (thing, name))
        if row:
            found[name] = str(row["origin"])
    return found


def continues(reader: Reader, before: OtherBook, signed: notes.SignedCheckpoint) -> bool:
    """Tell whether another ledger's checkpoint continues the one that was adopted before."""
    said = signed.checkpoint
    if said.size < before.size:
        return False
    try:
        path = reader.tree().consistency(before.size, said.size)
        merkle.check_consistency(before.size, said.size, before.root, said.root, path)
    except (PassportError, ValueError, IndexError):
        return False
    return True


def _to_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
