"""The sample plant: half a year of a small gigafactory, made by rule and seed, with deliberate faults.

Two cell lines (NMC811, LFP) and a lead-acid line; primary suppliers, recyclers, the plant's own waste and spent
batteries, recycled into salts that the next month uses. In March a precursor batch loses 6 %; what else is wrong is
told in `resources/sample/README.md`. All masses are whole micrograms; names and figures are in
`resources/sample/plant.toml`.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from passport_app import assets
from passport_app.domain.quantity import MICROGRAMS_PER_GRAM, PPM, kilograms
from passport_app.domain.tables import TABLES
from passport_app.intake.samplestock import Stock

_FAULTY_MONTH = 2
_MEASURED = frozenset({"NiSO4.6H2O", "CoSO4.7H2O", "LiOH.H2O"})
"""Salts whose metal the plant's laboratory measures too."""
_DAYS = {"received": "03", "made": "12", "packed": "24", "recycled": "26"}


def write_sample_plant(folder: Path, *, seed: int = 20261123, months: int = 6) -> None:
    """Write the tables of the sample plant to a folder as CSV; the same seed gives the same bytes."""
    plant = _Plant(seed)
    for month in range(months):
        _Month(plant, month).run()
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in plant.tables.items():
        if rows:
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow([column.name for column in TABLES[name].columns])
                writer.writerows(rows)


class _Plant:
    """The tables so far, what is on stock, and the next serials."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - reproducible, not secret
        self.story = assets.toml("sample", "plant.toml")
        self.tables: dict[str, list[Sequence[Any]]] = {name: [] for name in TABLES}
        self.stock = Stock()
        self.serial = 1
        self.battery = 1
        for table in ("parties", "sites", "materials", "models", "specifications", "datapoints"):
            singular = {"parties": "party"}.get(table, table.removesuffix("s"))
            self.tables[table] += [item["row"] for item in self.story[singular]]

    def month(self, index: int) -> str:
        """Return a month by its number, `2026-03`."""
        year, first = self.story["first_month"].split("-")
        number = int(first) - 1 + index
        return f"{int(year) + number // 12}-{number % 12 + 1:02d}"


class _Month:
    """One month: receipts, production, packs, recycling."""

    def __init__(self, plant: _Plant, index: int) -> None:
        self.plant, self.index = plant, index
        self.name = plant.month(index)
        self.batches = 0

    def run(self) -> None:
        """Do all of a month in its order."""
        self._receive()
        nmc = self._line_nmc()
        lfp = self._line_lfp()
        lead = self._line_lead()
        self._pack(nmc, [("EV-72", 96), ("EV-72", 96), *[("LMT-4", 5)] * 4])
        self._pack(lfp, [*[("ESS-10", 16)] * 6, ("IND-2", 3), ("IND-2", 3)])
        self._pack(lead, [("SLI-70", 6)] * 6)
        self._recycle()

    def id(self, prefix: str) -> str:
        """Return the id of a lot of this month."""
        return f"{prefix}-{self.name[2:4]}{self.name[5:]}"

    def _receive(self) -> None:
        story, tables = self.plant.story, self.plant.tables
        day = f"{self.name}-{_DAYS['received']}"
        for item in story["monthly"]:
            prefix, material, supplier, country, custody, grams, element, assay, pre, post, unknown = item["row"]
            lot = self.id(prefix)
            mass = (grams + self.plant.random.randrange(-grams // 50, grams // 50)) * MICROGRAMS_PER_GRAM
            assay -= self.plant.random.randrange(0, 900)
            # One document has run out: its lot is still there to be found.
            until = (
                f"2026-{self.index + 5:02d}-28" if prefix == "MN-P" and self.index == 1 else f"2031-{self.name[5:]}-28"
            )
            tables["lots"].append(
                (lot, material, supplier, kilograms(mass), day, country, custody, f"coa-{lot}.pdf", until)
            )
            tables["contents"].append((lot, element, assay, pre, post, unknown))
            held = {element: mass * assay // PPM}
            for also in story["also"]:
                if also["row"][0] == material:
                    held[also["row"][1]] = mass * also["row"][2] // PPM
                    tables["contents"].append((lot, also["row"][1], also["row"][2], 0, 0, 0))
            self.plant.stock.add(lot, mass, held)
            self._assay(lot, material, day)
            self._assay_metal(lot, material, element, assay, day)
            if material == "spent-packs":
                holder = "Motorvia Auto S.p.A."
                tables["spent_batteries"].append((lot, f"urn:example:spent:{lot}", holder, str(38 + self.index)))

    def _assay(self, lot: str, material: str, day: str) -> None:
        analyte = {"NiSO4.6H2O": "Fe", "CoSO4.7H2O": "Ca", "LiOH.H2O": "Na"}.get(material)
        if analyte is None:
            return
        value = self.plant.random.randrange(2, 9)
        if (material, self.index, lot[:4]) == ("CoSO4.7H2O", 3, "CO-R"):
            value = 23  # the one lot that misses its specification
        row = (lot, analyte, str(value), "ppm", "ICP-OES", "LAB-DORA", "1", day)
        self.plant.tables["assays"].append(row)

    def _assay_metal(self, lot: str, material: str, element: str, claimed: int, day: str) -> None:
        """Have the laboratory measure the metal of a salt: a little beside the claim, one supplier's mostly below."""
        if material not in _MEASURED:
            return
        beside = (len(lot) * 37 + self.index * 53 + ord(lot[3]) * 11) % 41 - 20 - (24 if lot.startswith("CO-R") else 0)
        ppm = claimed * (10_000 + beside) // 10_000
        row = (lot, element, f"{ppm // 10_000}.{ppm % 10_000:04d}", "%", "EN ISO 11885", "LAB-DORA", "0.05", day)
        self.plant.tables["assays"].append(row)

    def _batch(
        self,
        process: str,
        start: str,
        inputs: Sequence[tuple[str, int]],
        outputs: Sequence[tuple[str, str, int, str, dict[str, int] | None]],
    ) -> str:
        """Record a batch: (lot, micrograms) in, (lot, material, micrograms, role, assays) out; return its id."""
        self.batches += 1
        name = f"B-{self.name[2:4]}{self.name[5:]}-{self.batches:02d}"
        day, hour = start.split("T")
        tables = self.plant.tables
        offset = "+02:00" if self.name[5:] in ("04", "05", "06", "07", "08", "09", "10") else "+01:00"
        times = [f"{day}T{h:02d}:00:00{offset}" for h in (int(hour), int(hour) + 3)]
        tables["batches"].append((name, process, "IT-VAL-1", *times))
        went_in = self.plant.stock.content(inputs)
        self.plant.stock.use(inputs)
        whole = sum(output[2] for output in outputs)
        tables["inputs"] += [(name, lot, kilograms(mass)) for lot, mass in inputs]
        for lot, material, mass, role, assays in outputs:
            reason = "coated trim: binder and foil cannot go back into coating" if role == "manufacturing_waste" else ""
            tables["outputs"].append((name, lot, material, kilograms(mass), role, reason))
            tables["contents"] += [(lot, element, ppm, "", "", "") for element, ppm in (assays or {}).items()]
            stated = {element: mass * ppm // PPM for element, ppm in (assays or {}).items()}
            divided = {element: held * mass // whole for element, held in went_in.items()}
            if role != "loss":
                self.plant.stock.add(lot, mass, divided | stated)
        return name

    def _made(self, inputs: list[tuple[str, int]], element: str, keep: int) -> int:
        """Return how much of an element comes out of inputs, `keep` being the yield in ppm."""
        return self.plant.stock.content(inputs).get(element, 0) * keep // PPM

    def _line_nmc(self) -> tuple[str, int, int]:
        """Make NMC811 cells: precursor, cathode active material, slurry, coating, assembly."""
        day = f"{self.name}-{_DAYS['made']}"
        keep = 940_000 if self.index == _FAULTY_MONTH else 996_000
        rest = self.plant.stock.rest
        salts = [*rest("NI-P", "NI-R", "NI-X"), *rest("CO-P", share=900_000)]
        salts += [*rest("CO-R", "CO-X"), *rest("MN-P", share=950_000)]
        precursor = self.id("PC")
        mass = self._made(salts, "Ni", keep) * PPM // 508_000
        assays = {"Ni": 508_000} | {e: self._made(salts, e, keep) * PPM // mass for e in ("Co", "Mn")}
        self._batch("precursor", f"{day}T06", salts, [(precursor, "pCAM-811", mass, "product", assays)])
        ingredients = [(precursor, mass), *rest("LH-R", "LH-X"), *rest("LH-P", share=900_000)]
        cam = self.id("NMC")
        made = self._made(ingredients, "Ni", 998_000) * PPM // 481_000
        held = {"Ni": 481_000} | {e: self._made(ingredients, e, 998_000) * PPM // made for e in ("Co", "Mn", "Li")}
        self._batch("calcination", f"{day}T09", ingredients, [(cam, "CAM-811", made, "product", held)])
        return self._cells("N", "EV-72", cam, made, 300, 10 + self.index)

    def _line_lfp(self) -> tuple[str, int, int]:
        """Make LFP cells."""
        day = f"{self.name}-{_DAYS['made']}"
        rest = self.plant.stock.rest
        powders = [*rest("FP", "LC-R"), *rest("LC-P", share=960_000)]
        cam = self.id("LFP")
        made = self._made(powders, "Fe", 997_000) * PPM // 352_000
        held = {"Fe": 352_000} | {e: self._made(powders, e, 997_000) * PPM // made for e in ("P", "Li")}
        self._batch("calcination", f"{day}T10", powders, [(cam, "CAM-LFP", made, "product", held)])
        return self._cells("F", "ESS-10", cam, made, 192, 4)

    def _cells(self, line: str, model: str, cam: str, mass: int, count: int, rejects: int) -> tuple[str, int, int]:
        """Make slurry, rolls and cells of an active material; return (serial prefix, first, how many are good)."""
        day = f"{self.name}-{_DAYS['made']}"
        slurry, back, roll, trim = (self.id(f"{kind}{line}") for kind in ("SL", "RA", "CR", "TR"))
        rest = self.plant.stock.rest
        before = rest(f"RA{line}")
        whole = mass + sum(m for _, m in before)
        returned = whole * 30_000 // PPM
        outputs = [(slurry, "cathode-slurry", whole - returned, "product", None)]
        outputs += [(back, "cathode-slurry", returned, "run_around", None)]
        self._batch("slurry", f"{day}T13", [(cam, mass), *before], outputs)
        foil = rest("AL", share=350_000)
        coated = whole - returned + sum(m for _, m in foil)
        waste = coated * 55_000 // PPM
        outputs = [(roll, "cathode-roll", coated - waste, "product", None)]
        outputs += [(trim, "cathode-trim", waste, "manufacturing_waste", None)]
        self._batch("coating", f"{day}T16", [(slurry, whole - returned), *foil], outputs)
        anode = rest("GR", "CU", share=400_000)
        wound = self.id(f"AR{line}")
        self._batch("coating", f"{day}T17", anode, [(wound, "anode-roll", sum(m for _, m in anode), "product", None)])
        inputs = [(roll, coated - waste), (wound, sum(m for _, m in anode)), *rest("EL", share=400_000)]
        return self._assemble(line, model, inputs, count, rejects)

    def _assemble(
        self, line: str, model: str, inputs: list[tuple[str, int]], count: int, rejects: int
    ) -> tuple[str, int, int]:
        day = f"{self.name}-{_DAYS['made']}"
        batch = self._batch("assembly", f"{day}T20", inputs, [])
        first, prefix = self.plant.serial, self.plant.story["serial_prefix"]
        good = count - rejects
        self.plant.serial += count

        def serial(number: int) -> str:
            return f"{prefix}{number:08d}"

        rows = self.plant.tables["cell_lots"]
        rows.append((self.id(f"CL{line}"), batch, model, serial(first), serial(first + good - 1), day, "product"))
        if rejects:
            lot = self.id(f"RJ{line}")
            last = serial(first + count - 1)
            rows.append((lot, batch, model, serial(first + good), last, day, "manufacturing_waste"))
            # Rejected cells weigh their share, by number, of what went in; whole grams of it are dismantled.
            share = sum(mass for _, mass in inputs) * rejects // count
            held = {element: mass * rejects // count for element, mass in self.plant.stock.content(inputs).items()}
            self.plant.stock.add(lot, share, held, kept_back=share % MICROGRAMS_PER_GRAM)
        return prefix, first, good

    def _line_lead(self) -> tuple[str, int, int]:
        """Make lead-acid cells of grids and paste."""
        return self._assemble("P", "SLI-70", self.plant.stock.rest("PB-G", "PB-S", "PB-P"), 60, 0)

    def _pack(self, cells: tuple[str, int, int], packs: list[tuple[str, int]]) -> None:
        """Put good cells into batteries, in the order of their serials."""
        prefix, at, good = cells
        day = f"{self.name}-{_DAYS['packed']}"
        for position, (model, count) in enumerate(packs):
            if count > good:
                break
            name = f"{model}-{self.plant.battery:05d}"
            customer = {"EV-72": "MOTORVIA", "LMT-4": "FJORD", "ESS-10": "NETZWERK", "IND-2": "NETZWERK"}.get(model, "")
            placed = (
                ""
                if position == 1 and self.index % 3 == 2
                else f"{self.plant.month(self.index + 1)}-{9 + position:02d}"
            )
            self.plant.tables["batteries"].append((name, model, "IT-VAL-1", day, placed, customer if placed else ""))
            half = count // 2
            for low, high in ((0, half - 1), (half, count - 1)):
                ends = (f"{prefix}{at + low:08d}", f"{prefix}{at + high:08d}")
                self.plant.tables["battery_cells"].append((name, *ends))
            at, good = at + count, good - count
            self.plant.battery += 1
        if self.index == 4:
            event = (f"{prefix}{at:08d}", "rejected", f"{day}T08:00:00+02:00", "weld seam outside tolerance")
            self.plant.tables["cell_events"].append(event)

    def _recycle(self) -> None:
        """Dismantle waste, rejects and spent batteries, and make salts of the black mass for next month."""
        day = f"{self.name}-{_DAYS['recycled']}"
        waste = self.plant.stock.rest("TRN", "RJN", "SB")
        mass = sum(m for _, m in waste)
        black = self.id("BM")
        self._batch("dismantling", f"{day}T06", waste, [(black, "black-mass", mass, "product", None)])
        metals = self.plant.stock.content(waste)
        outputs = []
        rest = dict(metals)
        for prefix, material, element, assay, keep in (
            ("NI-X", "NiSO4.6H2O", "Ni", 221_000, 955_000),
            ("CO-X", "CoSO4.7H2O", "Co", 205_500, 950_000),
            ("LH-X", "LiOH.H2O", "Li", 163_500, 820_000),
        ):
            got = metals[element] * keep // PPM
            salt = got * PPM // assay
            salt -= salt % MICROGRAMS_PER_GRAM
            rest[element] -= salt * assay // PPM
            held = dict.fromkeys(metals, 0) | {element: assay}
            outputs.append((self.id(prefix), material, salt, "by_product" if element == "Li" else "product", held))
        left = sum(rest.values()) * 12 // 10
        lost = {element: amount * PPM // left for element, amount in rest.items()}
        outputs.append((self.id("LOSS"), "process-loss", left, "loss", lost))
        self._batch("recycling", f"{day}T10", [(black, mass)], outputs)
