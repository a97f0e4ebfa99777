"""What a signed passport holds as tables of the pane: its cells, its certificates, its proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from passport_app.gui import format as show
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.views.detail import Rows

_MOST = 500
"""Rows in a tab of the pane; the command line lists all."""


def cell_rows(passport: Any) -> Rows:
    """Return the ranges of cells in a battery."""
    columns = (
        Column("Cell lot", width=22),
        Column("First", width=24),
        Column("Last", width=24),
        Column("Cells", True, 10),
    )
    table = [(c.cell_lot, c.first_serial, c.last_serial, show.count(c.count)) for c in passport.cells[:_MOST]]
    return Rows(tr("Cells ({count})", count=show.count(sum(c.count for c in passport.cells))), columns, table)


def certificate_rows(handed_out: Sequence[Any]) -> Rows:
    """Return what left the house, as the register has it, the newest first."""
    columns = (
        Column("Number", width=11),
        Column("Now", width=14),
        Column("Exported", width=11),
        Column("For", width=18),
        Column("Why", width=24),
        Column("By", width=14),
        Column("What", width=22),
    )
    table = [
        (
            c.number, (show.state(c.status), show.tone(c.status)), show.day(c.at[:10]), c.recipient or show.NONE,
            c.reason or show.NONE, c.made_by or show.NONE, f"{c.form} {c.language}, {show.word(c.audience)}",
        )
        for c in handed_out[:_MOST]
    ]  # fmt: skip
    return Rows(tr("Certificates ({count})", count=show.count(len(handed_out))), columns, table)


def proof_rows(signed: Any) -> Rows:
    """Return by whom a passport was signed, and by what it is proved to be in the book."""
    passport, evidence = signed.passport, signed.evidence
    issuer = signed.credential.get("issuer", {})
    rows = [
        (tr("Passport"), passport.number),
        (tr("Identifier"), passport.identifier),
        (tr("Signed by"), f"{issuer.get('name', '')} ({issuer.get('id', '')})"),
        (tr("Supersedes"), passport.supersedes or show.NONE),
        (tr("Method"), passport.method),
        (tr("Ledger"), evidence.origin),
        (
            tr("Registered as"),
            tr("entry {seq}, proved by %Ln hashes", n=len(evidence.path), seq=show.count(evidence.seq)),
        ),
        (tr("Checkpoint"), tr("the first {size} entries", size=show.count(evidence.size))),
        (tr("Signed passport"), tr("entry {seq}", seq=show.count(signed.seq))),
    ]
    return Rows(tr("Proof"), (Column("What", width=16), Column("Value", width=40)), rows, wrap=True)
