"""Sign statements about the cells of production lots: one signature serves every cell of a lot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.exchange import groups
from passport_app.exchange.cells import cells_credential
from passport_app.issuing.cell_lots import CellLotDraft, CellLotDrafting
from passport_app.ledger.issuer import issuer_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import check_in_force, group_secret, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import proof
from passport_app.trust.issuer import Issuer
from passport_app.trust.keys import SigningKey


@dataclass(frozen=True, slots=True)
class IssuedCells:
    """What an act of signing did."""

    issued: tuple[tuple[str, str, int], ...]
    """(cell lot, number of the statement, cells)."""
    unchanged: tuple[str, ...]
    """Cell lots whose newest statement still says what the ledger says."""
    checkpoint: str | None


def issue_cells(
    ledger: Path,
    cell_lots: Sequence[str] | None,
    *,
    passphrase: str,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> IssuedCells:
    """Sign a statement about each cell lot (None: about every one that needs it) in one transaction.

    Raises InputError `unknown_cell_lot`, `too_many_cells`; KeyFileError, LedgerError, Cancelled: nothing is signed.
    """
    keys = signing_keys(ledger, passphrase)
    with Reader(ledger) as reader, Writer(ledger, keys["log"]) as writer:
        check_in_force(writer, keys)
        names = _names(reader, cell_lots)
        secret = group_secret(ledger, reader.origin, keys, passphrase)
        at = utc_now()
        drafting = CellLotDrafting(reader, at)
        issuer = issuer_of(reader)
        issued: list[tuple[str, str, int]] = []
        unchanged: list[str] = []
        writer.begin(at)
        for done, name in enumerate(names):
            progress("Signing for cells", done, len(names))
            if cancelled():
                raise Cancelled
            draft = drafting.draft(name, cancelled)
            if draft.unchanged:
                unchanged.append(name)
                continue
            writer.append("cell_statement", _signed(draft, keys["seal"], issuer, secret))
            issued.append((name, draft.statement.number, draft.statement.count))
        progress("Signing for cells", len(names), len(names))
        checkpoint = writer.commit() if issued else None
    return IssuedCells(tuple(issued), tuple(unchanged), checkpoint)


def _signed(draft: CellLotDraft, seal: SigningKey, issuer: Issuer, secret: bytes) -> dict[str, object]:
    held = groups.disclosures(draft.values, secret, draft.statement.number)
    statement = replace(draft.statement, commitments=groups.commitments(held))
    credential = cells_credential(statement, issuer)
    credential = proof.sign_document(credential, seal, statement.issued_at, issuer.method)
    return {
        "content_sha256": draft.content_sha256,
        "credential": credential,
        "withheld_sha256": draft.withheld_sha256,
    }


def _names(reader: Reader, cell_lots: Sequence[str] | None) -> list[str]:
    if cell_lots is not None:
        return list(dict.fromkeys(cell_lots))
    rows = reader.db.execute(
        "SELECT lot.id FROM lot JOIN cell_lot c ON c.key = lot.key WHERE c.role = 'product' ORDER BY lot.key"
    )
    names = [name for (name,) in rows]
    if not names:
        raise InputError("no_cells", "This ledger holds no cells yet; import them first.")
    return names
