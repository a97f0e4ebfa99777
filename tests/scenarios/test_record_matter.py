"""A lot and a batch recorded by hand: the same entries as an import makes, the same checks, nothing half-written."""

import csv
import hashlib
import json
import sqlite3
from contextlib import closing

import pytest

from passport_app.domain.errors import InputError
from passport_app.ledger.reader import Reader
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.record_matter import contained, contents_row, mass_sum, papers_fault, record
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

LOT = {
    "lot_id": "Ni-0231", "material": "NiSO4", "supplier_id": "S1", "mass_kg": "1 200.000", "received_on": "2026-03-01",
    "document": "declaration.pdf", "document_valid_until": "2031-01-01",
}  # fmt: skip
SHARES = {"element": "Ni", "assay": "22.3", "post_consumer": "18"}


@pytest.fixture
def ledger(new_ledger, write_tables, passport):
    made = new_ledger()
    tables = {
        "parties": "party_id,name,roles\nV,Voltara,manufacturer\nS1,First,supplier",
        "sites": "site_id,party_id,name,manufacturing_plant\nIT-1,V,Plant,yes",
        "materials": (
            "material,name,stage,active,formula\nNiSO4,Nickel sulphate,salt,no,NiSO4.6H2O\npCAM,Precursor,precursor,no,"
        ),
    }
    passport("import", made, write_tables(tables), *SIGN)
    return made


def lot_rows(**changed):
    row = {**LOT, **changed}
    return {"lots": [row], "contents": [contents_row(row["lot_id"], SHARES)]}


def rows_of(ledger, table):
    with closing(sqlite3.connect(ledger)) as db:
        return db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_scenario_two_contained_and_recycled_masses_are_exact():
    found = contained("1 200.000", "Ni", SHARES, "NiSO4.6H2O")
    assert (found.total, found.recycled, found.faults) == (267_600_000_000, 48_168_000_000, {})
    over = contained("1200", "Ni", {**SHARES, "post_consumer": "118"}, "NiSO4.6H2O")
    assert over.total is None and "118 % is above the whole" in over.faults["post_consumer"]
    together = contained("1200", "Ni", {**SHARES, "pre_consumer": "90"}, None)
    assert "together above 100 %" in together.faults["post_consumer"]
    rich = contained("1200", "Ni", {"assay": "30"}, "NiSO4.6H2O")
    assert "holds at most" in rich.faults["assay"]
    assert contained("", "Ni", SHARES, None).total is None


def test_a_lot_typed_and_the_same_lot_imported_are_the_same_rows(ledger, new_ledger, write_tables, passport, tmp_path):
    pdf = tmp_path / "declaration.pdf"
    pdf.write_bytes(b"%PDF-1.7 declared")
    recorded = record(ledger, lot_rows(), evidence={pdf.name: pdf}, by="R. Bonfanti", passphrase=PASSPHRASE)
    assert recorded.taken.committed and recorded.taken.written == {"lots": 1, "contents": 1}
    other = new_ledger("other.passports")
    tables = {name: rows_of(ledger, name) for name in ("party", "site", "material")}
    assert tables["material"]
    folder = tmp_path / "typed as files"
    folder.mkdir()
    (folder / "declaration.pdf").write_bytes(pdf.read_bytes())
    for name, rows in {**lot_rows(mass_kg="1200"), **base()}.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    passport("import", other, folder, *SIGN)
    for table in ("lot", "stated", "document"):
        assert rows_of(ledger, table) == rows_of(other, table) != []
    digest = hashlib.sha256(pdf.read_bytes()).hexdigest()
    assert rows_of(ledger, "document")[0][:2] == ("declaration.pdf", digest)
    with Reader(ledger) as reader:
        entry = reader.entry(reader.summary().entries - 1)
    assert entry.kind == "import" and entry.body["by"] == "R. Bonfanti"
    assert [one["table"] for one in entry.body["typed"]] == ["lots", "contents"]
    assert audit_ledger(ledger).verdict.value == "passed"


def base():
    return {
        "parties": [{"party_id": "S1", "name": "First", "roles": "supplier"}],
        "materials": [
            {"material": "NiSO4", "name": "Nickel sulphate", "stage": "salt", "active": "no", "formula": "NiSO4.6H2O"}
        ],
    }


def test_without_the_passphrase_nothing_is_written_and_problems_are_told(ledger):
    before = ledger.read_bytes()
    found = record(ledger, lot_rows(supplier_id="S9", mass_kg="1,200.0", received_on="yesterday"))
    assert {(p.file, p.row, p.column) for p in found.problems} >= {
        ("lots", 2, "mass_kg"), ("lots", 2, "received_on"),
    }  # fmt: skip
    well = record(ledger, lot_rows())
    assert well.problems == () and not well.taken.committed
    assert ledger.read_bytes() == before
    with pytest.raises(InputError, match="Nothing was typed"):
        record(ledger, {"lots": []})


def test_what_is_wrong_refuses_all_of_it(ledger):
    record(ledger, lot_rows(), passphrase=PASSPHRASE)
    entries = rows_of(ledger, "entry")
    again = record(ledger, lot_rows(), passphrase=PASSPHRASE)
    assert not again.taken.committed and again.taken.skipped == {"lots": 1, "contents": 1}
    other = record(ledger, lot_rows(mass_kg="1 300"), passphrase=PASSPHRASE)
    assert [p.code for p in other.problems] == ["contradicts"] and not other.taken.committed
    assert rows_of(ledger, "entry") == entries


def batch_rows(mass="1000", out="990", **changed):
    head = {
        "batch_id": "B1", "process": "precursor", "site_id": "IT-1", "started_at": "2026-03-10T06:00+01:00",
        "ended_at": "2026-03-10T09:00+01:00", **changed,
    }  # fmt: skip
    batch = {"batch_id": head["batch_id"]}
    return {
        "batches": [head],
        "inputs": [{**batch, "lot_id": "Ni-0231", "mass_kg": mass}],
        "outputs": [
            {**batch, "lot_id": f"P-{head['batch_id']}", "material": "pCAM", "mass_kg": out, "role": "product"}
        ],
    }


def test_a_batch_shows_its_balance_before_it_is_written(ledger):
    record(ledger, lot_rows(), passphrase=PASSPHRASE)
    found = record(ledger, batch_rows())
    assert found.problems == () and not found.taken.committed
    (nickel,) = found.balance.elements
    assert (nickel.element, nickel.went_in) == ("Ni", 223_000_000_000)
    assert record(ledger, batch_rows(), passphrase=PASSPHRASE).taken.committed
    assert audit_ledger(ledger).verdict.value == "passed"


def test_more_than_a_lot_holds_names_what_is_left_and_the_first_use(ledger):
    record(ledger, lot_rows(), passphrase=PASSPHRASE)
    record(ledger, batch_rows(), passphrase=PASSPHRASE)
    found = record(ledger, batch_rows("201", batch_id="B2"), passphrase=PASSPHRASE)
    (problem,) = found.problems
    assert (problem.file, problem.row, problem.column, problem.code) == ("inputs", 2, "mass_kg", "overdrawn")
    assert "200 kg remain" in problem.message and "first by batch B1" in problem.message
    assert found.balance is None
    assert mass_sum([{"mass_kg": "1 000"}, {"mass_kg": "0,5"}]) == 1_000_500_000_000
    assert mass_sum([{"mass_kg": "much"}]) is None


def test_a_document_that_has_run_out_is_told_and_refuses_nothing(ledger):
    from datetime import date

    words = papers_fault("2026-11-26", "Ni-0231", date(2026, 11, 27))
    assert "ran out yesterday, on 2026-11-26" in words
    assert papers_fault("2099-01-01", "x", date(2026, 11, 27)) == papers_fault("soon", "x", date(2026, 11, 27)) == ""
    found = record(ledger, lot_rows(document_valid_until="2026-01-01"), passphrase=PASSPHRASE)
    assert found.taken.committed and [f.code for f in found.taken.findings] == ["document_expired"]
    assert json.dumps([f.message for f in found.taken.findings])
