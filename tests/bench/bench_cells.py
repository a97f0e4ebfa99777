"""Cells: how many are signed for in a second, and how many stand-alone proofs are checked, by the processor's time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson
from plants import PASSPHRASE, PlantLedger
from rates import against_l, at_least, one_by_one, processor
from timing import Line

from passport_app.domain.verdict import Verdict
from passport_app.exchange.examine import examine
from passport_app.issuing.cell_proofs import cell_proof
from passport_app.ledger.reader import Reader
from passport_app.services.issue_cells import issue_cells

CELLS = 300_000
PROOFS = 240


def run(folder: Path) -> Iterator[Line]:
    """Yield the results."""
    plant = PlantLedger(folder / "cells.passports", CELLS).build()
    issued = processor(lambda: issue_cells(plant.path, None, passphrase=PASSPHRASE))
    what = f"cells signed for, {plant.lots} lots of {plant.cells_a_lot}"
    yield at_least(what, plant.cell_count / issued, 50_000, "/s", 0)
    with Reader(plant.path) as reader:
        apart = [_proof(reader, plant, lot * plant.cells_a_lot) for lot in range(plant.lots)]
        alike = [_proof(reader, plant, cell) for cell in range(PROOFS)]
    now = datetime.now(UTC)
    for data in (*apart, *alike):
        assert all(check.verdict is Verdict.PASSED for check in examine(data, now).checks)
    acts = [lambda given=given: one_by_one(lambda data: examine(data, now), given) for given in (apart, alike)]
    rate, (one, other) = against_l(*acts)
    size, asked = sum(map(len, apart)) // len(apart), len(examine(apart[0], now).checks)
    what = f"proofs of cells of as many lots checked ({size:,} bytes), {asked} checks"
    yield at_least(what, len(apart) / one, 4000, "/s", 0)
    yield Line("the same against L", f"{len(apart) / one / rate:.2f} L")
    yield at_least("proofs of cells of one lot checked", len(alike) / other, 4000, "/s", 0)


def _proof(reader: Reader, plant: PlantLedger, number: int) -> bytes:
    return orjson.dumps(cell_proof(reader, plant.serial(number), "public", None))
