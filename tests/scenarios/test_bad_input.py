"""Everything under "Bad input that must be told apart": refused with its code, row and column; nothing is written."""

import pytest

from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES, changed

LOT = "lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,document_valid_until\n"
CASES = {
    "missing id": (changed(lots="+,NiSO4.6H2O,S,1,2026-01-05,,,,"), "lots.csv", 4, "lot_id", "missing"),
    "doubled id": (changed(lots="+N1,NiSO4.6H2O,S,1,2026-01-05,,,,"), "lots.csv", 4, "lot_id", "doubled"),
    "unknown material": (changed(lots="+N3,Unobtainium,S,1,2026-01-05,,,,"), "lots.csv", 4, "material", "unknown_reference"),
    "unknown supplier": (changed(lots="+N3,pCAM,X,1,2026-01-05,,,,"), "lots.csv", 4, "supplier_id", "unknown_reference"),
    "unknown lot": (changed(inputs="+B1,N9,1"), "inputs.csv", 6, "lot_id", "unknown_reference"),
    "unknown batch": (changed(inputs="+B9,N1,1"), "inputs.csv", 6, "batch_id", "unknown_reference"),
    "unknown model": (
        changed(batteries="+BAT3,X,IT-1,2026-02-04,,"), "batteries.csv", 4, "model_id", "unknown_reference"
    ),
    "negative mass": (changed(inputs="+B1,N1,-1"), "inputs.csv", 6, "mass_kg", None),
    "zero mass": (changed(lots="+N3,pCAM,S,0,2026-01-05,,,,"), "lots.csv", 4, "mass_kg", None),
    "absurd mass": (changed(lots="+N3,pCAM,S,100000001,2026-01-05,,,,"), "lots.csv", 4, "mass_kg", None),
    "ambiguous number": (changed(lots='+N3,pCAM,S,"1,250.0",2026-01-05,,,,'), "lots.csv", 4, "mass_kg", None),
    "share above 100 %": (changed(contents="+N3,Ni,220000,1180000,0,0"), "contents.csv", 5, "pre_consumer_ppm", None),
    "shares together above 100 %": (changed(contents="+N1,Co,1000,600000,600000,0"), "contents.csv", 5, None, None),
    "assay above the compound": (
        changed(contents=TABLES["contents"].replace("N1,Ni,220000", "N1,Ni,230000")),
        "contents.csv", 2, "assay_ppm", "assay_above_formula",
    ),
    "elements heavier than the lot": (changed(contents="+P1,Co,600000,,,"), "contents.csv", 5, "assay_ppm", "assays_above_whole"),
    "overdrawn": (changed(inputs="+B2,N1,51"), "inputs.csv", 6, "mass_kg", "overdrawn"),
    "used before receipt": (
        changed(lots="+N3,pCAM,S,1,2026-03-05,,,,", inputs="+B1,N3,1"), "inputs.csv", 6, "lot_id", "used_before_receipt"
    ),
    "feeds itself": (changed(inputs="+B1,P1,1"), "inputs.csv", 6, "lot_id", "circle"),
    "used before it was made": (changed(inputs="+B1,C1,1"), "inputs.csv", 6, "lot_id", "used_before_made"),
    "circle": (
        changed(inputs="+B1,C1,1", batches=TABLES["batches"].replace("2026-02-02T06", "2026-02-01T09")),
        "inputs.csv", None, "lot_id", "circle",
    ),
    "serial in two lots": (
        changed(cell_lots="+CL2,B3,M,A20,A30,2026-02-03,"), "cell_lots.csv", 3, "first_serial", "serial_taken"
    ),
    "serial in two batteries": (changed(battery_cells="+BAT2,A08,A08"), "battery_cells.csv", 4, "first_serial", "cell_taken"),
    "serial of no lot": (changed(battery_cells="+BAT2,A18,A21"), "battery_cells.csv", 4, "first_serial", "unknown_serial"),
    "range whose ends do not match": (changed(battery_cells="+BAT2,A13,B14"), "battery_cells.csv", 4, None, None),
    "cell lot of another process": (
        changed(cell_lots="+CL2,B2,M,Z1,Z2,2026-02-03,"), "cell_lots.csv", 3, "batch_id", "not_an_assembly"
    ),
    "origin of a produced lot": (changed(contents="+C1,Ni,480000,0,500000,0"), "contents.csv", 5, "pre_consumer_ppm", "origin_computed"),
    "waste without a reason": (changed(outputs="+B1,W1,trim,1,manufacturing_waste,"), "outputs.csv", 4, "reason", None),
    "time without offset": (
        changed(batches="+B4,slurry,IT-1,2026-02-03T06:00:00,2026-02-03T18:00:00"), "batches.csv", 5, "started_at", None
    ),
    "a day that is none": (changed(lots="+N3,pCAM,S,1,2026-02-30,,,,"), "lots.csv", 4, "received_on", None),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_refused_and_nothing_written(name, new_ledger, write_tables, passport):
    tables, file, row, column, code = CASES[name]
    ledger = new_ledger()
    got = passport.json("import", ledger, write_tables(tables), *SIGN, status=1)
    assert not got["committed"]
    hits = [
        p for p in got["problems"]
        if p["file"].endswith(file) and row in (None, p["row"]) and column in (None, p["column"]) and code in (None, p["code"])
    ]  # fmt: skip
    assert hits, got["problems"]
    assert all(p["message"].strip() for p in got["problems"])
    with_reader = passport.json("balance", ledger)
    assert with_reader == {"findings": []}
    passport("import", ledger, write_tables(TABLES, "good"), *SIGN)


def test_what_remains_is_said(new_ledger, write_tables, passport):
    got = passport.json("import", new_ledger(), write_tables(changed(inputs="+B2,N1,51")), *SIGN, status=1)
    assert "50 kg remain" in got["problems"][0]["message"]
    assert "first by batch B1" in got["problems"][0]["message"]
    assert got["problems"][0]["value"] == "51"


def test_all_problems_are_listed_not_the_first(new_ledger, write_tables, passport):
    lots = TABLES["lots"] + "".join(f"X{i},Nothing,Nobody,-1,never,,,,\n" for i in range(30))
    got = passport.json("import", new_ledger(), write_tables(changed(lots=lots)), *SIGN, status=1)
    rows = {p["row"] for p in got["problems"] if p["file"].endswith("lots.csv")}
    assert rows == set(range(4, 34))


def test_a_repeat_is_skipped_and_a_contradiction_is_a_problem(new_ledger, write_tables, passport):
    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    again = passport.json("import", ledger, write_tables(TABLES), *SIGN)
    assert not again["committed"]
    assert again["written"] == {}
    assert sum(again["skipped"].values()) == sum(len(t.strip().splitlines()) - 1 for t in TABLES.values())
    other = TABLES["lots"].replace("N1,NiSO4.6H2O,S,100", "N1,NiSO4.6H2O,S,99")
    got = passport.json("import", ledger, write_tables({"lots": other}, "other"), *SIGN, status=1)
    assert [(p["row"], p["code"]) for p in got["problems"]] == [(2, "contradicts")]


def test_good_rows_only_leaves_faulty_batches_out_whole(new_ledger, write_tables, passport, tmp_path):
    ledger = new_ledger()
    plant = write_tables(changed(inputs="+B1,N9,1", lots="+N3,pCAM,S,oops,2026-01-05,,,,"))
    back = tmp_path / "back"
    got = passport.json("import", ledger, plant, "--good-rows-only", "--faulty-rows", back, *SIGN)
    assert got["committed"]
    assert "lots" in got["written"]
    assert "inputs" not in got["written"], "B1 is faulty, B2 and B3 live on what it makes"
    header, *rows = (back / "lots.csv").read_text(encoding="utf-8").splitlines()
    assert header.endswith(",problem")
    assert rows[0].startswith("N3,pCAM,S,oops,")
    passport("audit", ledger)
    # Corrected, the rest goes in, and the ledger is as if nothing had been wrong.
    passport("import", ledger, write_tables(TABLES, "corrected"), *SIGN)
    passport("audit", ledger)


def test_an_expired_document_is_a_finding(new_ledger, write_tables, passport):
    lots = "+N3,pCAM,S,1,2026-01-05,,,old.pdf,2026-01-06"
    got = passport.json("import", new_ledger(), write_tables(changed(lots=lots)), *SIGN)
    assert [f["code"] for f in got["findings"]] == ["document_expired"]


def test_evidence_beside_the_table_is_hashed(new_ledger, write_tables, passport):
    import hashlib

    from passport_app.services.open_ledger import open_ledger

    ledger = new_ledger()
    plant = write_tables(changed(lots="+N3,pCAM,S,1,2026-01-05,,,declaration.pdf,2030-01-06"))
    (plant / "declaration.pdf").write_bytes(b"%PDF-1.7 evidence")
    passport("import", ledger, plant, *SIGN)
    with open_ledger(ledger) as reader:
        row = reader.row("SELECT * FROM document")
    assert row == {"name": "declaration.pdf", "sha256": hashlib.sha256(b"%PDF-1.7 evidence").hexdigest(), "size": 17}


def test_a_dry_run_writes_nothing_and_asks_for_nothing(new_ledger, write_tables, passport):
    ledger = new_ledger()
    before = ledger.read_bytes()
    got = passport.json("import", ledger, write_tables(TABLES), "--dry-run")
    assert got["written"]["lots"] == 2
    assert not got["committed"]
    assert ledger.read_bytes() == before


def test_files_that_are_no_tables(new_ledger, tmp_path, passport):
    ledger = new_ledger()
    for name, data in {
        "lots.csv": b"\x00\x01\x02binary",
        "parties.csv": b"",
        "sites.csv": b"\x89PNG\r\n\x1a\n0000",
    }.items():
        (tmp_path / name).write_bytes(data)
        got = passport.json("import", ledger, tmp_path / name, *SIGN, status=1)
        assert got["problems"][0]["file"] == name
    passport("import", ledger, tmp_path / "nothing-here.csv", *SIGN, status=2)
    assert "nothing-here" in passport.said
