"""Small tables for the tests of intake, written as a plant's system would."""

import csv
import io
from pathlib import Path

from passport_app.intake.reading import find_sources

HEADERS = {
    "parties": "party_id,name,roles,country,identifier",
    "sites": "site_id,party_id,name,country,identifier,manufacturing_plant",
    "materials": "material,name,stage,active,cas,formula",
    "models": "model_id,name,category,chemistry,rated_capacity_ah,nominal_voltage_v,mass_kg,gtin,external_storage",
    "lots": "lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,"
    "document_valid_until",
    "contents": "lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm",
    "assays": "lot_id,analyte,value,unit,method,laboratory_id,uncertainty,sampled_on",
    "specifications": "material,analyte,unit,minimum,maximum,specification",
    "batches": "batch_id,process,site_id,started_at,ended_at",
    "outputs": "batch_id,lot_id,material,mass_kg,role,reason",
    "cell_lots": "cell_lot_id,batch_id,model_id,first_serial,last_serial,manufactured_on,role",
    "cell_events": "serial,event,at,reason",
    "battery_cells": "battery_id,first_serial,last_serial",
    "spent_batteries": "lot_id,passport_id,holder,state_of_health_pct",
}
GOOD = {
    "parties": ["OP", "Alpina Celle", "manufacturer recycler", "IT", "gln:9521234000006"],
    "sites": ["IT-1", "OP", "Plant one", "IT", "", "yes"],
    "materials": ["CAM", "NMC811", "cathode_active", "yes", "", ""],
    "models": ["M", "Pack", "EV", "NMC811", "200", "400.0", "450", "09521234010012", "no"],
    "lots": ["L-1", "Ni", "S", "552.133333", "2026-01-12", "SE", "segregated", "coa.pdf", "2027-01-12"],
    "contents": ["L-1", "Ni", "222342", "0", "380249", ""],
    "assays": ["L-1", "Fe", "61", "ppm", "ICP-OES", "LAB", "1.0", "2026-01-12"],
    "specifications": ["CAM", "Na", "ppm", "1", "50", "GB/T 26008"],
    "batches": ["B-1", "assembly", "IT-1", "2026-01-12T09:00:00+01:00", "2026-01-13T05:00:00+01:00"],
    "outputs": ["B-1", "P-1", "CAM", "197.637", "product", ""],
    "cell_lots": ["CL-1", "B-1", "M", "A0001", "A0100", "2026-01-12", ""],
    "cell_events": ["A0007", "rejected", "2026-01-12T09:00:00Z", ""],
    "battery_cells": ["BAT", "A0001", "A0010"],
    "spent_batteries": ["L-1", "https://id.example/1", "Voltauto", "41"],
}


def columns(table):
    return HEADERS[table].split(",")


def rows_of(table, **changes):
    """Return the good row of a table with some values changed."""
    row = dict(zip(columns(table), GOOD[table], strict=True))
    assert changes.keys() <= row.keys()
    return list((row | changes).values())


def text_of(table, *rows, separator=",", end="\n", header=None):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=end)
    writer.writerow(header or columns(table))
    writer.writerows(rows)
    return out.getvalue()


def write(folder: Path, table, *rows, **options) -> Path:
    path = folder / f"{table}.csv"
    path.write_bytes(text_of(table, *rows, **options).encode())
    return path


def only_source(path, mapping=None):
    sources, _ = find_sources([path], mapping)
    (source,) = sources
    return source


def read_all(source, count=2000):
    """Return the records, their rows and the problems of a source."""
    records, rows, problems = [], [], []
    for chunk in source.chunks(count):
        assert len(chunk.records) == len(chunk.rows)
        records += chunk.records
        rows += list(chunk.rows)
        problems += chunk.problems
    return records, rows, problems
