"""The tables of a plant with about a million rows, as a plant makes them: lots with contents, batches, cells, batteries."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

_HEADERS = {
    "parties": "party_id,name,roles,country,identifier",
    "sites": "site_id,party_id,name,country,identifier,manufacturing_plant",
    "materials": "material,name,stage,active,cas,formula",
    "models": "model_id,name,category,chemistry,rated_capacity_ah,nominal_voltage_v,mass_kg,gtin,external_storage",
    "lots": "lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,document_valid_until",
    "contents": "lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm",
    "batches": "batch_id,process,site_id,started_at,ended_at",
    "inputs": "batch_id,lot_id,mass_kg",
    "outputs": "batch_id,lot_id,material,mass_kg,role,reason",
    "cell_lots": "cell_lot_id,batch_id,model_id,first_serial,last_serial,manufactured_on,role",
    "batteries": "battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id",
    "battery_cells": "battery_id,first_serial,last_serial",
}
_PACK = 96


def write_plant(folder: Path, rows: int) -> int:
    """Write tables with about `rows` rows in all and return the number of rows."""
    folder.mkdir()
    lots = rows // 10
    tables = {
        "parties": [("OP", "Plant", "manufacturer", "IT", ""), ("SUP", "Supplier", "supplier recycler", "SE", "")],
        "sites": [("S-1", "OP", "Plant", "IT", "", "yes")],
        "materials": [("salt", "Salt", "salt", "no", "", ""), ("CAM", "Cathode", "cathode_active", "yes", "", "")],
        "models": [("M", "Pack", "EV", "NMC811", "200", "400", "450", "", "no")],
        "lots": _lots(lots),
        "contents": _contents(lots),
        "batches": _batches(lots),
        "inputs": _inputs(lots),
        "outputs": [(f"B{n}", f"C{n}", "CAM", "180.5", "product", "") for n in range(lots // 2)],
        "cell_lots": [
            (f"CL{n}", f"A{n}", "M", _serial(n * _PACK), _serial(n * _PACK + _PACK - 1), "2026-03-05", "product")
            for n in range(lots // 2)
        ],
        "batteries": [(f"P{n}", "M", "S-1", "2026-04-01", "2026-05-01", "") for n in range(lots)],
        "battery_cells": _packs(lots),
    }
    return sum(_write(folder / f"{name}.csv", _HEADERS[name].split(","), table) for name, table in tables.items())


def write_lots(folder: Path, rows: int) -> int:
    """Write a folder whose table of lots alone has `rows` rows and return the number of all rows."""
    folder.mkdir()
    tables = {
        "parties": [("OP", "Plant", "manufacturer", "IT", ""), ("SUP", "Supplier", "supplier recycler", "SE", "")],
        "materials": [("salt", "Salt", "salt", "no", "", "")],
        "lots": _lots(rows),
    }
    return sum(_write(folder / f"{name}.csv", _HEADERS[name].split(","), table) for name, table in tables.items())


def _serial(number: int) -> str:
    return f"S{number:010d}"


def _lots(count: int) -> Iterable[Sequence[str]]:
    for n in range(count):
        mass = f"{1000 + n % 997}.{n % 1000:03d}"
        yield f"N{n}", "salt", "SUP", mass, f"2026-01-{n % 28 + 1:02d}", "SE", "segregated", "", ""


def _contents(count: int) -> Iterable[Sequence[str]]:
    for n in range(count):
        yield f"N{n}", "Ni", str(210_000 + n % 900), str(n % 5 * 10_000), str(n % 7 * 20_000), "0"
        yield f"N{n}", "Co", str(10_000 + n % 90), "0", "0", "0"


def _batches(count: int) -> Iterable[Sequence[str]]:
    for n in range(count // 2):
        yield f"B{n}", "calcination", "S-1", "2026-02-01T06:00:00+01:00", "2026-02-01T18:00:00+01:00"
        yield f"A{n}", "assembly", "S-1", "2026-03-01T06:00:00+01:00", "2026-03-01T18:00:00+01:00"


def _inputs(count: int) -> Iterable[Sequence[str]]:
    for n in range(count // 2):
        yield f"B{n}", f"N{2 * n}", "100.25"
        yield f"B{n}", f"N{2 * n + 1}", "80.25"
        yield f"A{n}", f"C{n}", "180.5"


def _packs(count: int) -> Iterable[Sequence[str]]:
    half = _PACK // 2
    for n in range(count):
        yield f"P{n}", _serial(n * half), _serial(n * half + half - 1)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(header)
        for row in rows:
            sheet.writerow(row)
            count += 1
    return count
