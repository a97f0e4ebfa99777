"""`passport compliance`: where a ledger stands, to the microgram, computed by hand on a plant of twenty cells."""

from __future__ import annotations

import csv
from datetime import date, timedelta

import pytest

from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.services.compliance import compliance
from passport_app.services.declare import declare
from passport_app.services.what_if import lots_that_lift, minimum_on, placed_on
from passport_app.trust import keyfile
from tests.conftest import PASSPHRASE
from tests.small_plant import changed

KG = 1_000_000_000
SOON = date(2026, 11, 24)

RECYCLING = {
    "materials": """+
        spent,Spent packs,spent_battery,no,,
        BM,Black mass,black_mass,no,,
        Li2CO3,Lithium carbonate,salt,no,554-13-2,Li2CO3
    """,
    "lots": """+
        S1,spent,S,100,2026-03-01,SE,,,
        N3,NiSO4.6H2O,S,10,2026-03-01,SE,segregated,n3.pdf,2026-12-01
        N4,NiSO4.6H2O,S,10,2026-03-01,SE,segregated,n4.pdf,2027-12-01
    """,
    "contents": """+
        S1,Ni,300000,0,0,0
        S1,Li,27000,0,0,0
        S1,Cu,100000,0,0,0
        NR,Ni,222000,,,
        LR,Li,162000,,,
        N3,Ni,220000,1000000,0,0
        N4,Ni,220000,0,0,0
    """,
    "batches": """+
        D1,dismantling,IT-1,2026-03-02T06:00:00+01:00,2026-03-02T18:00:00+01:00
        R1,recycling,IT-1,2026-03-03T06:00:00+01:00,2026-03-03T18:00:00+01:00
    """,
    "inputs": """+
        D1,S1,100
        R1,BM1,75
    """,
    "outputs": """+
        D1,BM1,BM,100,product,
        R1,NR,NiSO4.6H2O,100,product,
        R1,LR,Li2CO3,9,product,
    """,
    "datapoints": """
        subject,datapoint,value,unit,language
        M,minimum-voltage,300,V,
        BAT1,maximum-voltage,450,V,
    """,
}


@pytest.fixture
def imported(new_ledger, write_tables, passport):
    """A function that makes a ledger of tables."""

    def make(tables):
        ledger = new_ledger()
        passport("import", ledger, write_tables(tables), "--passphrase-env", "TEST_PASSPHRASE")
        return ledger

    return make


@pytest.fixture
def plant(imported):
    return imported(changed(**RECYCLING))


def test_article_8_by_hand(imported):
    with Reader(imported(changed())) as reader:
        found = compliance(reader, today=SOON)
    (group,) = found.declared
    # 40 of 44 kg of cathode material with 22 kg of nickel are in 20 cells: 20 kg; 12 of the cells are in batteries.
    assert (group.model, group.plant, group.year, group.batteries, group.placed) == ("M", "IT-1", 2026, 2, 1)
    nickel = group.counted["Ni"]
    assert (nickel.total, nickel.recycled) == (12 * KG, 6 * KG)
    lines = {line.element: line for line in group.lines}
    assert [m.verdict for m in lines["Ni"].minima] == ["met", "met"]
    assert (lines["Co"].status, lines["Li"].status, lines["Pb"].status) == (
        "undetermined",
        "undetermined",
        "not_applicable",
    )
    assert {line.binding for line in group.lines} == {"none_binding"}
    assert [(m.month, m.batteries, m.counted["Ni"].total) for m in group.months] == [("2026-02", 2, 12 * KG)]


def test_every_group_is_what_declare_says_of_it_and_months_add_up(sample):
    with Reader(sample) as reader:
        found = compliance(reader, today=SOON)
        assert len(found.declared) == len(reader.rows("SELECT DISTINCT model, site FROM battery"))
        for group in found.declared:
            said = declare(reader, model=group.model, plant=group.plant, year=group.year)
            assert said["batteries"] == group.batteries == sum(m.batteries for m in group.months)
            for line in group.lines:
                figures, counted = said["elements"][line.element], group.counted[line.element]
                assert figures["status"] == line.status
                if line.status == "computed":
                    assert (figures["total_ug"], figures["post_consumer_ug"]) == (counted.total, counted.post_consumer)
                    assert counted.total == sum(m.counted[line.element].total for m in group.months)


def test_another_date_binds_otherwise(sample):
    with Reader(sample) as reader:
        house = next(d for d in compliance(reader, today=SOON).declared if d.model == "ESS-10")
    lithium = {day: next(x for x in placed_on(house, day).lines if x.element == "Li") for day in (
        date(2031, 8, 17), date(2031, 8, 18), date(2036, 8, 18))}  # fmt: skip
    assert [line.binding for line in lithium.values()] == ["none_binding", "met", "not_met"]
    assert [minimum_on(line, day) for day, line in lithium.items()] == [None, "6", "12"]


def test_lots_that_lift_by_hand(imported):
    with Reader(imported(changed())) as reader:
        (group,) = compliance(reader, today=SOON).declared
        lift = lots_that_lift(reader, group, "Ni", "60")
        met = lots_that_lift(reader, group, "Ni", "15")
    # 60 % of 12 kg lack 1.2 kg; N2 is all post-consumer, so 1.2 / 0.4 = 3 kg of nickel, at 22 % 13.636... kg of it.
    assert [lot.lot for lot in lift.lots] == ["N2"]
    assert lift.plan == (("N2", 13_636_363_637),)
    assert lift.lots[0].enough
    assert lift.lots[0].remaining == 50 * KG
    assert "13.637 kg of N2" in lift.sentence
    assert met.plan == ()
    assert "is met" in met.sentence


def test_a_lot_in_quarantine_is_set_aside(imported):
    ledger = imported(changed())
    key = keyfile.unlock(ledger.with_name(ledger.name + ".key"), PASSPHRASE)["log"]
    with Writer(ledger, key) as writer:
        writer.begin("2026-06-01T00:00:00Z")
        writer.append("disposition", {"lot": "N2", "status": "quarantined", "reason": "to be assayed again"})
        writer.commit()
    with Reader(ledger) as reader:
        (group,) = compliance(reader, today=SOON).declared
        lift = lots_that_lift(reader, group, "Ni", "60")
    assert (lift.lots, lift.plan, lift.set_aside) == ((), (), 1)
    assert "No released lot" in lift.sentence


def test_what_is_out_of_reach_is_said(imported):
    with Reader(imported(changed())) as reader:
        (group,) = compliance(reader, today=SOON).declared
        far = lots_that_lift(reader, group, "Ni", "99")
        assert "do not reach it" in far.sentence
        assert far.plan == ()
        assert far.lots[0].needed == -(-588 * KG * 100 // 22)  # (0.99 x 12 - 6) / 0.01 = 588 kg of nickel
        nothing = lots_that_lift(reader, group, "Co", "16")
        assert "No cobalt is counted" in nothing.sentence


def test_recovery_by_hand(plant):
    with Reader(plant) as reader:
        chain, batch = compliance(reader, today=SOON).recovery
    assert (chain.chain, chain.name, batch.chain, batch.name) == (True, "IT-1, 2026", False, "R1")
    lines = {line.element: line for line in batch.lines}
    # Three quarters of 30 kg of nickel went in, 22.2 kg came out: 98.67 %. Lithium: 1.458 of 2.025 kg, 72 %.
    assert (lines["Ni"].went_in, lines["Ni"].spent, lines["Ni"].recovered) == (22_500_000_000,) * 2 + (22_200_000_000,)
    assert [t.verdict for t in lines["Ni"].targets] == ["met", "met"]
    assert (lines["Li"].went_in, lines["Li"].recovered) == (2_025_000_000, 1_458_000_000)
    assert [t.verdict for t in lines["Li"].targets] == ["met", "not_met"]
    assert lines["Cu"].status == "undetermined"
    assert lines["Pb"].status == "not_applicable"
    # The chain began with 30 kg, of which 7.5 are still in black mass: what came out is a lower bound.
    whole = {line.element: line for line in chain.lines}
    assert (whole["Ni"].went_in, whole["Ni"].recovered, whole["Ni"].at_least) == (30 * KG, 22_200_000_000, True)
    assert {t.verdict for t in whole["Ni"].targets} == {"undetermined"}
    assert "7.5 kg of Ni are in black mass" in whole["Ni"].remark
    assert (chain.efficiency.kind, chain.efficiency.mass_in) == ("lithium", 100 * KG)
    assert chain.efficiency.recovered == 22_200_000_000 + 1_458_000_000
    assert chain.efficiency.binding == "undetermined"


def test_data_points_are_counted_by_model_and_lead_to_a_battery(plant):
    with Reader(plant) as reader:
        missing = {m.code: m for m in compliance(reader, today=SOON).missing}
    assert "minimum-voltage" not in missing
    assert (missing["maximum-voltage"].batteries, missing["maximum-voltage"].first) == (1, "BAT2")
    assert (missing["safety-measures"].batteries, missing["safety-measures"].waiting) == (2, 2)


def test_documents_that_lapse_are_those_of_lots_on_stock_within_half_a_year(plant):
    with Reader(plant) as reader:
        assert [(x.lot, x.days) for x in compliance(reader, today=SOON).lapses] == [("N3", 7)]
        assert compliance(reader, today=date(2026, 12, 2)).lapses[0].days == -1
        early = date(2026, 12, 1) - timedelta(days=181)
        assert compliance(reader, today=early).lapses == ()
        assert len(compliance(reader, today=early + timedelta(days=1)).lapses) == 1


def test_the_command_prints_json_and_writes_tables(plant, passport, tmp_path):
    said = passport.json("compliance", plant, "--date", "2031-08-18", "--lots", "--csv", tmp_path / "tables")
    nickel = next(row for row in said["article_8"] if row["metal"] == "Ni")
    assert (nickel["counted_ug"], nickel["recycled_percent"], nickel["binding"]) == (12 * KG, "50.000", "met")
    cobalt = next(row for row in said["article_8"] if row["metal"] == "Co")
    assert (cobalt["counted_ug"], cobalt["binding"]) == (None, "undetermined")
    with (tmp_path / "tables" / "recovery.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [r["percent"] for r in rows if r["batch_or_chain"] == "R1" and r["figure"] == "Ni"] == ["98.666"]
    assert passport.json("compliance", plant, "--year", "2025")["article_8"] == []


def test_the_command_tells_people(plant, passport):
    said = passport("compliance", plant)
    for words in ("none binding yet", "not applicable", "undetermined", "at least 74.000", "maximum-voltage", "N3"):
        assert words in said
