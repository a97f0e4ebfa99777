"""The proof of one cell, composed from what a ledger holds."""

from __future__ import annotations

from typing import Any

from passport_app.domain.disclosure import Audience
from passport_app.domain.errors import InputError
from passport_app.exchange.cells import states_root, write_cell_proof
from passport_app.issuing.cell_lots import CellLotDrafting
from passport_app.ledger.genealogy import find_cell
from passport_app.ledger.reader import Reader


def cell_proof(reader: Reader, serial: str, audience: Audience, secret: bytes | None) -> dict[str, Any]:
    """Return the stand-alone proof of a cell: the signed statement about its lot, its record, the path between them.

    `secret` is that of the ledger's withheld groups, for a copy that discloses them. Raises InputError `unknown_id`,
    `no_statement` (its lot was not signed for), `facts_changed` (the ledger has since learned other facts).
    """
    found = find_cell(reader.db, serial)
    if found is None:
        raise InputError("unknown_id", f'This ledger holds no cell "{serial}". Check the spelling; serials are exact.')
    row = reader.row(
        "SELECT lot.id, (SELECT s.seq FROM cell_statement s WHERE s.cell_lot = lot.key ORDER BY version DESC LIMIT 1) "
        "AS seq FROM lot WHERE lot.key = ?",
        (found.key,),
    )
    entry = reader.entry(row["seq"]) if row and row["seq"] is not None else None
    if row is None or entry is None:
        name = row["id"] if row else serial
        text = f"The cells of {name} were not signed for yet: passport issue --cell-lot {name}."
        raise InputError("no_statement", text)
    credential: dict[str, Any] = entry.body["credential"]
    drafting = CellLotDrafting(reader, entry.at)
    tree = drafting.tree(row["id"])
    position = tree.serials.position(serial)
    if not states_root(credential, tree.root):
        text = f"The ledger knows other facts about {row['id']} than were signed; sign for its cells again first."
        raise InputError("facts_changed", text)
    disclosed = drafting.withheld(row["id"], secret, credential["id"]) if secret else ()
    record, path = tree.spread.record(position, serial), tree.path(position)
    return write_cell_proof(credential, record, path, audience, disclosed)
