"""Ledgers of 10 thousand to 10 million cells: opening, tracing, sealing and recalling must not grow with the ledger."""

from __future__ import annotations

import random
import statistics
import time
from datetime import date
from pathlib import Path

from plants import PASSPHRASE, PlantLedger
from timing import Line, at_most, median, seconds

from passport_app.ledger.writer import Writer
from passport_app.services.compliance import compliance
from passport_app.services.material_flow import material_flow
from passport_app.services.open_ledger import open_ledger
from passport_app.services.recall import recall
from passport_app.services.trace import trace
from passport_app.trust import keyfile

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
KG = 1_000_000_000


def run(folder: Path) -> list[Line]:
    """Return the results."""
    lines, traces, seals = [], [], []
    for size in SIZES:
        plant = PlantLedger(folder / f"{size}.passports", size).build()
        traces.append(_trace(plant))
        seals.append(_seal(plant))
        lines.append(
            Line(
                f"{plant.cell_count:,} cells: trace, seal of a cell lot, build",
                f"{traces[-1] * 1000:.2f} ms, {seals[-1] * 1000:.1f} ms, {plant.seconds:.1f} s",
            )
        )
    lines.append(at_most("trace: the largest against the smallest ledger", traces[-1] / traces[0], 2))
    lines.append(at_most("seal: the largest against the smallest ledger", seals[-1] / seals[0], 2))
    return lines + _largest(plant, traces[-1])


def _trace(plant: PlantLedger) -> float:
    """The median time of tracing cells anywhere in the last three periods, where contents are of the same size."""
    chance = random.Random(7)
    late = plant.cell_count * 3 // 4
    with open_ledger(plant.path) as reader:
        serials = [plant.serial(chance.randrange(late, plant.cell_count)) for _ in range(200)]
        return statistics.median(seconds(lambda serial=serial: trace(reader, serial)) for serial in serials)


def _seal(plant: PlantLedger) -> float:
    """The median time of one more cathode batch and its cell lot: accepted, balanced, hashed, signed, on the disk."""
    key = keyfile.unlock(plant.path.with_name(plant.path.name + ".key"), PASSPHRASE)["log"]
    times = []
    for n in range(15):
        first = 5_000_000_000 + n * 96
        day = ("2026-12-27T06:00:00+01:00", "2026-12-27T18:00:00+01:00")
        tables = {
            "batches": [(f"CAM-X{n}", "calcination", "S-1", *day), (f"ASM-X{n}", "assembly", "S-1", *day)],
            "outputs": [(f"CAM-X{n}", f"CAM-X{n}", "cathode_active", 4 * KG, "product", None)],
            "cell_lots": [
                (f"CL-X{n}", f"ASM-X{n}", "M", plant.serial(first), plant.serial(first + 95), "2026-12-27", "product")
            ],
            "inputs": [*((f"CAM-X{n}", f"NI-11-{i}", KG) for i in range(4)), (f"ASM-X{n}", f"CAM-X{n}", 4 * KG)],
        }
        began = time.perf_counter()
        with Writer(plant.path, key) as writer:
            writer.begin("2026-12-28T00:00:00Z")
            for table, records in tables.items():
                writer.book.begin_source()
                outcome = writer.accept(table, records)
                assert not outcome.rejections, outcome.rejections
            problems = writer.seal(lambda *_: None, lambda: False)
            assert not problems, problems
            writer.commit()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _largest(plant: PlantLedger, traced: float) -> list[Line]:
    with open_ledger(plant.path) as reader:
        found = {name: recall(reader, name) for name in ("NI-11-0", "CL-05-3", "NI-00-0")}
        times = {name: median(lambda name=name: recall(reader, name)) for name in found}
        lines = [at_most("trace of a cell in the largest ledger", traced * 1000, 10, "ms")]
        for name, aim in (("CL-05-3", True), ("NI-11-0", True), ("NI-00-0", False)):
            reached = len(found[name]["batteries"])
            what = f"recall of {name}: {found[name]['cells']:,} cells, {reached:,} batteries"
            if aim:
                lines.append(at_most(what, times[name] * 1000, 50, "ms"))
            else:
                lines.append(Line(what, f"{times[name] * 1000:.0f} ms", "(all there is)"))
    lines.append(at_most("opening and counting what is in it", median(lambda: _open(plant.path)) * 1000, 50, "ms"))
    for name in ("lots", "batches", "cells", "batteries"):
        lines.append(at_most(f"a page of 200 {name}, from the end", _page(plant.path, name) * 1000, 50, "ms"))
    with open_ledger(plant.path) as reader:
        lines.append(
            at_most("closed loop of nickel over the year", median(lambda: material_flow(reader, "Ni"), 3), 1, "s")
        )
        seconds_taken = median(lambda: compliance(reader, today=date(2026, 11, 24)), 3)
        lines.append(at_most("where the whole ledger stands (compliance)", seconds_taken, 3, "s"))
    size = plant.path.stat().st_size
    lines.append(Line("file", f"{size / 1e6:.0f} MB, {size / plant.cell_count:.1f} bytes a cell"))
    return lines


def _open(path: Path) -> None:
    with open_ledger(path) as reader:
        reader.summary()


def _page(path: Path, name: str) -> float:
    with open_ledger(path) as reader:
        listing = reader.listing(name)
        return median(lambda: listing.rows(max(0, listing.size() - 200), 200))
