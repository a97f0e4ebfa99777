"""The sample plant: the same for everybody, accepted, a closed loop, and with just the faults it promises."""

import csv
import os
import subprocess
import sys
from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest

from passport_app import assets
from passport_app.intake.reading import find_sources
from passport_app.intake.sample import write_sample_plant
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.balance import all_findings, balance
from passport_app.services.create_ledger import create_ledger
from passport_app.services.declare import declare
from passport_app.services.import_plant import import_plant
from passport_app.services.open_ledger import open_ledger
from passport_app.services.recall import recall
from passport_app.services.trace import trace
from tests.conftest import PASSPHRASE

TODAY = date(2026, 11, 23)
MONTHS = ("2601", "2602", "2603", "2604", "2605", "2606")


def files(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def rows(folder, table):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def plant(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample") / "plant"
    write_sample_plant(folder)
    return folder


@pytest.fixture(scope="module")
def imported(plant, cheap):
    """The ledger made from the sample, and what the import said."""
    ledger = plant.parent / "sample.passports"
    create_ledger(ledger, operator="Voltara Celle S.p.A.", site="IT-VAL-1", passphrase=PASSPHRASE, cost=cheap)
    return ledger, import_plant(ledger, [plant], passphrase=PASSPHRASE)


@pytest.fixture(scope="module")
def reader(imported):
    with open_ledger(imported[0]) as opened:
        yield opened


# The same for everybody.


def test_the_same_seed_gives_the_same_bytes_in_another_process(plant, tmp_path):
    code = "import sys; from pathlib import Path; from passport_app.intake import sample as s; "
    code += "s.write_sample_plant(Path(sys.argv[1]))"
    again = tmp_path / "again"
    env = os.environ | {
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "TZ": "Asia/Tokyo",
    }
    subprocess.run([sys.executable, "-c", code, str(again)], check=True, env=env)
    assert files(again) == files(plant)
    write_sample_plant(tmp_path / "other", seed=1)
    assert files(tmp_path / "other")["lots.csv"] != files(plant)["lots.csv"]


def test_fewer_months_are_the_beginning_of_more(plant, tmp_path):
    write_sample_plant(tmp_path / "two", months=2)
    for table in ("lots", "inputs", "outputs", "cell_lots", "batteries"):
        short = rows(tmp_path / "two", table)
        assert 0 < len(short) < len(rows(plant, table))
        assert short == rows(plant, table)[: len(short)]


# Accepted by intake and ledger.


def test_intake_reads_every_row_without_a_word(plant):
    sources, notes = find_sources([plant])
    assert not notes
    assert len(sources) == len(list(plant.iterdir())) == 17, "every table of the contract is there"
    for source in sources:
        read = 0
        for chunk in source.chunks():
            assert not chunk.problems
            read += len(chunk.records)
        assert not source.notes()
        assert read == len(rows(plant, source.table.name))


def test_the_ledger_takes_every_row_and_audits(imported, plant):
    ledger, result = imported
    assert result.committed
    assert (result.problems, result.notes, result.skipped) == ((), (), {})
    assert result.written == {path.stem: len(rows(plant, path.stem)) for path in plant.iterdir()}
    assert audit_ledger(ledger).verdict == "passed"
    again = import_plant(ledger, [plant], passphrase=PASSPHRASE)
    assert not again.committed
    assert again.skipped == result.written


# The loop is closed.


def nickel(reader, lot):
    return trace(reader, lot)["elements"]["Ni"]


def shares(reader, lot, element="Ni"):
    """How an element divides by origin in all of a lot; a trace speaks of active materials alone."""
    found = reader.row("SELECT key FROM lot WHERE id = ?", (lot,))
    masses = {}
    for component, mass in reader.contents.of_lot(found["key"]).items():
        if component.element == element:
            masses[component.origin] = masses.get(component.origin, 0) + mass
    return {origin: Fraction(mass, sum(masses.values())) for origin, mass in masses.items()}


def test_waste_and_spent_batteries_come_back_as_salts_of_their_origin(reader, plant):
    spent = {row["lot_id"] for row in rows(plant, "spent_batteries")}
    waste = {row["lot_id"] for row in rows(plant, "outputs") if row["role"] == "manufacturing_waste"}
    waste |= {row["cell_lot_id"] for row in rows(plant, "cell_lots") if row["role"] == "manufacturing_waste"}
    dismantled = {}
    process = {row["batch_id"]: row["process"] for row in rows(plant, "batches")}
    for row in rows(plant, "inputs"):
        if process[row["batch_id"]] == "dismantling":
            dismantled.setdefault(row["batch_id"][2:6], []).append(row["lot_id"])
    assert tuple(dismantled) == MONTHS
    for month, lots in dismantled.items():
        assert set(lots) <= spent | waste
        assert set(lots) & spent
        assert set(lots) & waste
        masses = {lot: Fraction(nickel(reader, lot)["total_ug"]) for lot in lots}
        went_in = sum(masses.values())
        post = sum(mass for lot, mass in masses.items() if lot in spent) / went_in
        got = shares(reader, f"NI-X-{month}")
        assert got.keys() == {"pre_consumer", "post_consumer"}, "nothing of it is primary any more"
        # Lots drawn but for a gram shift the ratio by less than a millionth.
        assert abs(got["post_consumer"] - post) < Fraction(1, 10**5)
        assert abs(got["pre_consumer"] - (1 - post)) < Fraction(1, 10**5)
        assert 0 < post < 1


def test_what_was_recovered_is_used_in_the_next_month(reader, plant):
    used = {(row["batch_id"], row["lot_id"]) for row in rows(plant, "inputs")}
    for month, following in pairwise(MONTHS):
        for salt in ("NI-X", "CO-X"):
            assert (f"B-{following}-01", f"{salt}-{month}") in used
        assert (f"B-{following}-02", f"LH-X-{month}") in used


def test_a_spent_battery_of_january_is_in_batteries_of_february(reader, plant):
    reached = recall(reader, "SB-2601")
    assert {"BM-2601", "NI-X-2601", "CO-X-2601", "LH-X-2601", "PC-2602", "NMC-2602"} <= set(reached["lots"])
    first = {row["battery_id"] for row in rows(plant, "batteries") if row["manufactured_on"] < "2026-02"}
    assert reached["batteries"]
    assert not first & set(reached["batteries"])
    sources = {(s["lot"], s["origin"]) for s in nickel(reader, "EV-72-00021")["sources"]}
    assert ("SB-2601", "post_consumer") in sources
    assert ("NI-P-2601", "pre_consumer") in sources, "our own trim, made of primary nickel, recovered"
    assert ("NI-P-2602", "primary") in sources


def test_run_around_slurry_keeps_its_vector(reader):
    slurry, back = (nickel(reader, lot) for lot in ("SLN-2604", "RAN-2604"))
    share = [Fraction(v["recycled"]["numerator"], v["recycled"]["denominator"]) for v in (slurry, back)]
    assert abs(share[0] - share[1]) < Fraction(1, 10**9)


# The faults it promises in resources/sample/README.md, and no others.

PROMISED = [
    ("conservation", "B-2603-01", "Co"),
    ("conservation", "B-2603-01", "Mn"),
    ("conservation", "B-2603-01", "Ni"),
    ("above_maximum", "CO-R-2604", None),
    ("document_expired", "MN-P-2602", None),
]


def faults(findings):
    return [(f.code, f.where, f.element) for f in findings]


@pytest.mark.parametrize("day", [TODAY, date(2030, 12, 1)])
def test_exactly_the_promised_faults_are_found(reader, day):
    assert faults(all_findings(reader, day)) == PROMISED


def test_the_import_tells_them(imported):
    assert sorted(faults(imported[1].findings), key=str) == sorted(PROMISED, key=str)


def test_the_batch_of_march_loses_six_percent_and_no_other_more_than_one(reader, plant):
    for row in rows(plant, "batches"):
        for element, figures in balance(reader, row["batch_id"])["elements"].items():
            lost = Fraction(figures["deviation_percent"] or 0)
            if row["batch_id"] == "B-2603-01":
                assert lost == pytest.approx(-6, abs=0.01)
                assert not figures["within_tolerance"]
            else:
                assert abs(lost) <= 1, (row["batch_id"], element)


def test_three_cells_were_rejected_after_they_were_made(reader, plant):
    events = rows(plant, "cell_events")
    assert [row["event"] for row in events] == ["rejected"] * 3
    for row in events:
        assert trace(reader, row["serial"])["battery"] is None


def test_the_readme_tells_of_each_fault_and_counts_right(reader, plant):
    text = assets.resource("sample", "README.md").read_text(encoding="utf-8")
    for _, where, _ in PROMISED:
        assert f"`{where}`" in text
    cells = reader.db.execute("SELECT sum(last - first + 1) FROM cell_lot").fetchone()[0]
    counted = sum(len(rows(plant, path.stem)) for path in plant.iterdir())
    for number, what in ((counted, "rows"), (cells, "cells"), (len(rows(plant, "batteries")), "batteries")):
        assert f"{number:,} {what}".replace(",", " ") in text
    unplaced = [row["manufactured_on"][:7] for row in rows(plant, "batteries") if not row["placed_on_market_on"]]
    assert unplaced == ["2026-03"] * 3 + ["2026-06"] * 3


# It is a plant that could be.


def test_no_battery_holds_more_than_it_weighs(reader, plant):
    models = {row["model_id"]: row for row in rows(plant, "models")}
    for row in rows(plant, "batteries"):
        model = models[row["model_id"]]
        elements = trace(reader, row["battery_id"])["elements"]
        held = sum(view["total_ug"] for view in elements.values())
        assert held < Fraction(model["mass_kg"]) * 10**9, row["battery_id"]
        energy = Fraction(model["rated_capacity_ah"]) * Fraction(model["nominal_voltage_v"]) / 1000
        metal, low, high = {
            "NMC811": ("Ni", "0.45", "0.85"),
            "LFP": ("Li", "0.07", "0.12"),
            "lead-acid": ("Pb", "9", "16"),
        }[model["chemistry"]]
        per_kwh = elements[metal]["total_ug"] / energy / 10**9
        assert Fraction(low) < per_kwh < Fraction(high), f"{row['battery_id']}: {float(per_kwh)} kg {metal} per kWh"


@pytest.mark.parametrize(
    ("model", "metal", "minima"),
    [
        ("EV-72", "Ni", ["met", "met"]),
        ("LMT-4", "Ni", ["not_applicable", "met"]),
        ("ESS-10", "Li", ["met", "not_met"]),
        ("ESS-10", "Ni", ["not_applicable", "not_applicable"]),
        ("IND-2", "Li", ["not_applicable", "not_applicable"]),
        ("SLI-70", "Pb", ["met", "met"]),
    ],
)
def test_it_shows_every_kind_of_verdict(reader, model, metal, minima):
    said = declare(reader, model=model, plant="IT-VAL-1", year=2026)
    assert [t["verdict"] for t in said["thresholds"] if t["element"] == metal] == minima
