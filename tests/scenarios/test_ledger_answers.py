"""What a ledger answers: trace, recall, balance, declare, as JSON and in words, exact."""

import re
from fractions import Fraction

import pytest


def check_view(view):
    assert set(view) >= {"total_ug", "active_ug", "origins", "recycled", "sources"}
    assert set(view["origins"]) == {"primary", "pre_consumer", "post_consumer", "unknown"}
    counted = sum(view["origins"].values())
    for origin, mass in view["origins"].items():
        assert sum(s["mass_ug"] for s in view["sources"] if s["origin"] == origin) == mass
    assert all(isinstance(n, int) for n in (view["total_ug"], view["active_ug"], counted))
    if view["recycled"] is None:
        assert counted == 0
        return
    recycled = view["origins"]["pre_consumer"] + view["origins"]["post_consumer"]
    assert (view["recycled"]["numerator"], view["recycled"]["denominator"]) == (recycled, counted)
    assert re.fullmatch(r"\d+\.\d{3}", view["recycled"]["percent"])
    exact = Fraction(100 * recycled, counted)
    assert 0 <= exact - Fraction(view["recycled"]["percent"]) < Fraction(1, 1000)


@pytest.mark.parametrize(
    ("name", "kind", "more"),
    [
        ("VD01-00000001", "cell", {"cell_lot": "CLN-2601", "battery": "EV-72-00001"}),
        ("EV-72-00001", "battery", {}),
        ("NMC-2603", "lot", {}),
        ("CLN-2601", "cell_lot", {}),
        ("PB-G-2602", "lot", {}),
    ],
)
def test_trace(passport, sample, name, kind, more):
    said = passport.json("trace", sample, name)
    assert (said["id"], said["kind"]) == (name, kind)
    assert {key: said[key] for key in more} == more
    assert said["elements"]
    for element, view in said["elements"].items():
        check_view(view)
        counted = sum(view["origins"].values())
        assert counted == (view["total_ug"] if element == "Pb" else view["active_ug"])
    text = passport("trace", sample, name)
    assert text.startswith(f"{kind.replace('_', ' ')} {name}")
    for element in said["elements"]:
        assert re.search(rf"^{element} ", text, re.MULTILINE)


def test_the_cells_of_a_battery_are_the_battery(passport, sample):
    whole = passport.json("trace", sample, "LMT-4-00003")["elements"]["Ni"]["total_ug"]
    serials = [f"VD01-{n:08d}" for n in range(193, 198)]
    cells = [passport.json("trace", sample, serial) for serial in serials]
    assert {cell["battery"] for cell in cells} == {"LMT-4-00003"}
    assert abs(sum(cell["elements"]["Ni"]["total_ug"] for cell in cells) - whole) <= len(cells)


def test_recall(passport, sample):
    said = passport.json("recall", sample, "CO-R-2604")
    assert set(said) >= {"lot", "lots", "cell_ranges", "cells", "batteries", "passports", "customers"}
    assert said["cells"] == sum(r["count"] for r in said["cell_ranges"])
    for r in said["cell_ranges"]:
        assert int(r["last_serial"][-8:]) - int(r["first_serial"][-8:]) + 1 == r["count"]
    assert len(said["passports"]) == len(said["batteries"]) > 0
    assert all(number.startswith("urn:uuid:") for number in said["passports"])
    # Cobalt of April goes into batteries with NMC cells of April and, by run-around and recycling, of later months.
    assert all(b.startswith(("EV-72", "LMT-4")) for b in said["batteries"])
    assert {"FJORD", "MOTORVIA"} == set(said["customers"])
    text = passport("recall", sample, "CO-R-2604")
    assert f"in {len(said['lots'])} lots, {said['cells']:,} cells, {len(said['batteries'])} batteries" in text


def test_balance(passport, sample):
    said = passport.json("balance", sample)
    assert {f["code"] for f in said["findings"]} >= {"conservation", "above_maximum", "document_expired"}
    assert all(set(f) == {"code", "severity", "where", "element", "message"} for f in said["findings"])
    batch = passport.json("balance", sample, "B-2603-01")
    assert (batch["kind"], batch["process"]) == ("batch", "precursor")
    nickel = batch["elements"]["Ni"]
    assert nickel["out_ug"] - nickel["in_ug"] == nickel["difference_ug"] < 0
    assert nickel["deviation_percent"] == "-6.000"
    assert not nickel["within_tolerance"]
    assert {f["element"] for f in batch["findings"]} == {"Co", "Mn", "Ni"}
    lot = passport.json("balance", sample, "MN-P-2602")
    assert lot["mass_ug"] - lot["used_ug"] == lot["remaining_ug"] > 0
    assert sum(use["mass_ug"] for use in lot["uses"]) == lot["used_ug"]
    assert "6.000 % less; tolerated are 2.0 %" in passport("balance", sample, "B-2603-01")
    assert "remaining" in passport("balance", sample, "MN-P-2602")
    assert "23 ppm" in passport("balance", sample)


def test_declare(passport, sample):
    words = ("declare", sample, "--model", "EV-72", "--plant", "IT-VAL-1", "--year", "2026")
    said = passport.json(*words)
    assert set(said) >= {"model", "plant", "year", "method", "batteries", "elements", "thresholds"}
    assert (said["batteries"], said["method"]) == (12, "art8-provisional-1")
    # Sums of masses, never means of shares.
    names = [f"EV-72-{n:05d}" for month in range(6) for n in (month * 20 + 1, month * 20 + 2)]
    total = sum(passport.json("trace", sample, name)["elements"]["Ni"]["active_ug"] for name in names)
    assert abs(said["elements"]["Ni"]["total_ug"] - total) <= 100
    nickel = said["elements"]["Ni"]
    exact = Fraction(100 * (nickel["pre_consumer_ug"] + nickel["post_consumer_ug"]), nickel["total_ug"])
    assert 0 <= exact - Fraction(nickel["percent"]) < Fraction(1, 1000)
    assert said["elements"]["Pb"]["status"] == "not_applicable"
    assert "not applicable" in passport(*words)
    assert passport.json(*words[:-1], "2025")["elements"]["Ni"]["status"] == "undetermined", "no batteries, no claim"
    passport("declare", sample, "--model", "NONE", "--plant", "IT-VAL-1", "--year", "2026", status=2)
    assert "[unknown_model]" in passport.said
    passport("declare", sample, "--model", "EV-72", "--plant", "NONE", "--year", "2026", status=2)
    assert "[unknown_plant]" in passport.said
