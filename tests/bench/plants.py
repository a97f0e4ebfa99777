"""A synthetic plant of any size, written straight into a ledger: twelve periods, blending, scrap recycled into the next.

Deterministic; masses are whole micrograms. The number of lots grows with the cells, the number of periods does not,
so that a batch late in the year looks the same in a small and in a large ledger.
"""

from __future__ import annotations

import time
from pathlib import Path

from passport_app.ledger.writer import Writer
from passport_app.services.create_ledger import create_ledger
from passport_app.trust import keyfile

PERIODS = 12
KG = 1_000_000_000
PASSPHRASE = "bench"
PACK = 96
CELLS_A_LOT = 1250


def _never() -> bool:
    return False


def _silent(*_: object) -> None:
    pass


class PlantLedger:
    """A ledger of a synthetic plant, with the ids worth asking about."""

    def __init__(self, path: Path, cells: int) -> None:
        self.path, self.cells = path, cells
        self.lots = max(PERIODS * 2, cells // CELLS_A_LOT)
        self.lots -= self.lots % PERIODS
        self.cells_a_lot = max(PACK, cells // self.lots)
        self.seconds = 0.0

    def serial(self, number: int) -> str:
        """The serial of a cell by its number, from 0."""
        return f"SY-{number:010d}"

    @property
    def cell_count(self) -> int:
        """How many cells it really has."""
        return self.lots * self.cells_a_lot

    def build(self) -> PlantLedger:
        """Write the ledger."""
        cheap = keyfile.Cost(memory_kib=64, passes=1, lanes=1)
        create_ledger(self.path, operator="Synthetic", site="S-1", passphrase=PASSPHRASE, cost=cheap)
        key = keyfile.unlock(self.path.with_name(self.path.name + ".key"), PASSPHRASE)["log"]
        began = time.perf_counter()
        with Writer(self.path, key) as writer:
            writer.begin("2026-01-01T00:00:00Z")
            self._masters(writer)
            for period in range(PERIODS):
                self._period(writer, period)
            assert not writer.seal(_silent, _never)
            writer.commit()
        self.seconds = time.perf_counter() - began
        return self

    def _accept(self, writer: Writer, table: str, records: list[tuple]) -> None:
        writer.book.begin_source()
        for start in range(0, len(records), 2000):
            outcome = writer.accept(table, records[start : start + 2000])
            assert not outcome.rejections, outcome.rejections[:2]

    def _masters(self, writer: Writer) -> None:
        put = self._accept
        put(
            writer,
            "parties",
            [("OP", "Synthetic", "manufacturer", "IT", None), ("SUP", "Supplier", "supplier", "SE", None)],
        )
        put(writer, "sites", [("S-1", "OP", "Plant", "IT", None, 1)])
        stages = {"salt": 0, "cathode_active": 1, "slurry": 0, "electrode": 0, "waste": 0, "black_mass": 0}
        put(writer, "materials", [(s, s, s, a, None, None) for s, a in stages.items()])
        put(writer, "models", [("M", "Pack", "EV", "NMC811", "200", "400", "450", None, 0)])

    def _period(self, writer: Writer, period: int) -> None:
        day, p, lots = f"2026-{period + 1:02d}-", f"{period:02d}", self.lots // PERIODS
        start, end = f"{day}02T06:00:00+01:00", f"{day}25T18:00:00+01:00"
        mass = lots * 100 * KG
        received = [(f"NI-{p}-{i}", "salt", "SUP", mass, f"{day}01", "SE", "segregated", None, None) for i in range(4)]
        self._accept(writer, "lots", received)
        cams = max(1, lots // 20)
        share = [0, 250_000, 500_000, 750_000]
        contents = [(lot[0], e, 100_000, share[i], 0, 0) for i, lot in enumerate(received) for e in ("Ni", "Co", "Li")]
        batches, outputs, inputs = [], [], []

        def batch(name: str, process: str, ins: list[tuple[str, int]], outs: list[tuple[str, str, int, str]]) -> None:
            batches.append((name, process, "S-1", start, end))
            inputs.extend((name, lot, m) for lot, m in ins)
            reason = {"manufacturing_waste": "trim"}
            outputs.extend((name, lot, material, m, role, reason.get(role)) for lot, material, m, role in outs)

        recovered = [(f"REC-{period - 1:02d}", 4 * lots * KG)] if period else []
        for c in range(cams):
            ins = [(lot[0], mass // cams // 2) for lot in received]
            ins += [(lot, m // cams) for lot, m in recovered]
            batch(
                f"CAM-{p}-{c}",
                "calcination",
                ins,
                [(f"CAM-{p}-{c}", "cathode_active", 150 * lots * KG // cams, "product")],
            )
            contents += [(f"CAM-{p}-{c}", "Ni", 100_000, None, None, None)]
        cell_lots, waste = [], []
        for i in range(lots):
            n, cam = f"{p}-{i}", f"CAM-{p}-{i % cams}"
            each = 150 * lots * KG // cams // (lots // cams + 1)
            batch(f"ROLL-{n}", "coating", [(cam, each)],
                  [(f"ROLL-{n}", "electrode", each * 9 // 10, "product"), (f"TRIM-{n}", "waste", each // 10, "manufacturing_waste")])  # fmt: skip
            waste.append((f"TRIM-{n}", each // 10))
            batch(f"ASM-{n}", "assembly", [(f"ROLL-{n}", each * 9 // 10)], [])
            first = (period * lots + i) * self.cells_a_lot
            last = first + self.cells_a_lot - 1
            cell_lots.append((f"CL-{n}", f"ASM-{n}", "M", self.serial(first), self.serial(last), f"{day}20", "product"))
        batch(f"REC-{p}", "recycling", waste, [(f"REC-{p}", "salt", 4 * lots * KG, "product")])
        for table, records in (("batches", batches), ("outputs", outputs), ("cell_lots", cell_lots), ("inputs", inputs),
                               ("contents", contents)):  # fmt: skip
            self._accept(writer, table, records)
        self._packs(writer, period, lots, day)

    def _packs(self, writer: Writer, period: int, lots: int, day: str) -> None:
        batteries, ranges = [], []
        for i in range(lots):
            first = (period * lots + i) * self.cells_a_lot
            for k in range(self.cells_a_lot // PACK):
                name = f"B-{period:02d}-{i}-{k}"
                batteries.append((name, "M", "S-1", f"{day}26", f"{day}28", None))
                ranges.append((name, self.serial(first + k * PACK), self.serial(first + (k + 1) * PACK - 1)))
        self._accept(writer, "batteries", batteries)
        self._accept(writer, "battery_cells", ranges)
