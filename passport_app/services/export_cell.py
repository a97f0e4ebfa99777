"""Write the stand-alone proof of one cell: the signed statement about its lot, its record, the path between them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from passport_app.domain.disclosure import AUDIENCES, Audience
from passport_app.domain.errors import InputError
from passport_app.exchange.cells import states_root, write_cell_proof
from passport_app.issuing.branding import template_for
from passport_app.issuing.cell_lots import CellLotDrafting
from passport_app.issuing.printing import certificate_of
from passport_app.ledger.genealogy import find, find_cell
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import group_secret, signing_keys
from passport_app.trust import canonical, files


def is_cell(ledger: Path, name: str) -> bool:
    """Tell whether a ledger knows this name as the serial of a cell, and not as a battery or lot."""
    with Reader(ledger) as reader:
        found = find(reader.db, name)
        return found is not None and found.kind == "cell"


def export_cell(
    ledger: Path,
    serial: str,
    target: Path,
    *,
    form: str = "json",
    language: str = "en",
    audience: Audience = "public",
    passphrase: str | None = None,
    replace: bool = False,
) -> Path:
    """Write the proof of a cell, as JSON or as a certificate (`pdf`), to a file or into a folder; return the file.

    A copy for another audience than the public discloses besides what is withheld about the lot, and needs the
    passphrase.
    Raises InputError `unknown_id`, `no_statement` (its lot was not signed for), `facts_changed` (the ledger has since
    learned other facts), `exists` (without `replace`), `language`.
    """
    file = target / f"{_file_name(serial)}.cell.{form}" if target.is_dir() else target
    if file.exists() and not replace:
        raise InputError("exists", f"{file} exists already. Choose another place, or replace it (--force).")
    with Reader(ledger) as reader:
        secret = None
        if AUDIENCES[audience]:
            if passphrase is None:
                raise InputError("no_passphrase", "A copy for an audience needs the passphrase of the key file.")
            secret = group_secret(ledger, reader.origin, signing_keys(ledger, passphrase), passphrase)
        proof = _proof(reader, serial, audience, secret)
    data = canonical.encode_signed(proof)
    if form == "pdf":
        data = certificate_of(proof, data, language=language, template=template_for(ledger, proof["statement"]))
    files.replace(file, data)
    return file


def _proof(reader: Reader, serial: str, audience: Audience, secret: bytes | None) -> dict[str, Any]:
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


def _file_name(serial: str) -> str:
    return "".join(c if c.isalnum() or c in "-._" else "_" for c in serial)[:100] or "cell"
