"""Suppliers judged: exact sums, the newest assay, units that differ, documents seen from a day."""

from datetime import date
from fractions import Fraction

import pytest

from passport_app.domain.errors import InputError
from passport_app.ledger.reader import Reader
from passport_app.services.lot_standing import lot_standing
from passport_app.services.suppliers import analytes_of, history_of, scorecards
from tests.scenarios.conftest import SIGN

TODAY = date(2026, 11, 27)


@pytest.fixture
def ledger(new_ledger, write_tables, passport):
    made = new_ledger()
    tables = {
        "parties": (
            "party_id,name,roles,country\nS1,First,supplier,IT\nS2,Second,recycler supplier,DE\nLAB,Lab,laboratory,IT"
        ),
        "materials": "material,name,stage,active\nNiSO4,Nickel sulphate,salt,no\nplain,Plain,other,no",
        "specifications": (
            "material,analyte,unit,minimum,maximum,specification\nNiSO4,Ni,%,22,,Grade A\nNiSO4,Fe,ppm,,10,Grade A"
        ),
        "lots": (
            "lot_id,material,supplier_id,mass_kg,received_on,document,document_valid_until\n"
            "A1,NiSO4,S1,1000,2026-01-05,a1.pdf,2027-01-01\nA2,NiSO4,S1,500,2026-02-05,a2.pdf,2026-11-26\n"
            "A3,NiSO4,S1,1,2026-03-05,a3.pdf,2026-12-01\nB1,plain,S2,10,2026-01-05,,"
        ),
        "contents": (
            "lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm\nA1,Ni,223000,0,180000,0\n"
            "A2,Ni,223000,100000,80000,0\nA3,Ni,223000,,,1000000\nB1,Co,1,,,"
        ),
        "assays": (
            "lot_id,analyte,value,unit,method,laboratory_id,uncertainty,sampled_on\n"
            "A1,Ni,21.9,%,ICP,LAB,,2026-01-06\nA1,Ni,22.2,%,ICP,LAB,,2026-01-09\nA1,Fe,0.002,%,ICP,LAB,,2026-01-06\n"
            "A2,Ni,222000,mg/kg,ICP,LAB,,2026-02-06"
        ),
    }
    passport("import", made, write_tables(tables), *SIGN)
    return made


def test_sums_are_exact_and_the_newest_assay_counts(ledger):
    with Reader(ledger) as reader:
        first, second = scorecards(reader, today=TODAY)
    (nickel,) = first.metals
    assert (nickel.lots, nickel.assayed_lots) == (3, 2)
    assert nickel.claimed == Fraction(1501 * 10**9 * 223, 1000)
    assert nickel.recycled == Fraction(1500 * 10**9 * 223, 1000) * Fraction(18, 100)
    assert nickel.assayed == Fraction(1500 * 10**9 * 222, 1000)
    assert nickel.deviation == Fraction(-1, 223)
    assert (first.out_of_specification, first.not_assayed, first.lapsed, first.undocumented) == (1, 2, 1, 0)
    assert (second.lots, second.undocumented, second.metals[0].deviation) == (1, 1, None)


def test_a_history_is_in_one_unit_with_the_limits_of_the_specification(ledger):
    with Reader(ledger) as reader:
        assert ("NiSO4", "Ni") in analytes_of(reader, "S1")
        nickel = history_of(reader, "S1", "NiSO4", "Ni")
        iron = history_of(reader, "S1", "NiSO4", "Fe")
        with pytest.raises(InputError, match='no supplier "S9"'):
            history_of(reader, "S9", "NiSO4", "Ni")
    assert (nickel.unit, nickel.minimum, nickel.maximum) == ("%", 22, None)
    assert [p.found for p in nickel.points] == [Fraction(222, 10), Fraction(222, 10), None]
    assert not any(p.misses for p in nickel.points)
    assert [(p.lot, p.found, p.misses) for p in iron.points] == [("A1", 20, True)]


def test_how_one_lot_stands(ledger, passport):
    passport("dispose", ledger, "A1", "--status", "quarantined", "--reason", "iron", *SIGN)
    with Reader(ledger) as reader:
        stands = lot_standing(reader, "A1", TODAY)
        second, third = (lot_standing(reader, lot, TODAY) for lot in ("A2", "A3"))
    assert stands.verdict == "fails"
    iron = next(held for held in stands.limits if held.analyte == "Fe")
    assert (iron.value, iron.verdict, iron.by, iron.unit) == ("20", "above_maximum", "10", "ppm")
    assert [d.status for d in stands.dispositions] == ["quarantined"]
    assert (stands.documents[0].state, second.documents[0].state, third.documents[0].state) == (
        "valid", "lapsed", "lapsing",
    )  # fmt: skip
    assert third.verdict == "incomplete"


def test_the_command_tells_and_writes_them(passport, ledger, tmp_path):
    said = passport("suppliers", ledger, "--csv", tmp_path / "s.csv")
    assert "First" in said and "-0.448" in said
    rows = passport.json("suppliers", ledger)
    assert rows[0]["claimed_there_ug"] == 1500 * 10**6 * 223 and rows[0]["claimed_recycled_percent"] == "17.988"
    assert (tmp_path / "s.csv").read_text(encoding="utf-8-sig").startswith("supplier,name,country")
