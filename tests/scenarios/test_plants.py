"""The plants with exact answers, through the command line: every expected result is met."""

import json
from fractions import Fraction

import pytest

from tests.conftest import SHARED

PLANTS = ["worked-blend", "worked-lfp", "loop"]
LOT_TOLERANCE, CELL_TOLERANCE = 2000, 100


@pytest.fixture(params=PLANTS)
def plant(request, shared, new_ledger, passport):
    """A ledger of one plant and what is expected of it."""
    folder = shared / "plant" / request.param
    ledger = new_ledger()
    passport("import", ledger, folder, "--passphrase-env", "TEST_PASSPHRASE")
    return ledger, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def assert_element(name, element, got, expected, tolerance):
    where = (name, element)
    for mass in ("total_ug", "active_ug"):
        assert abs(got[mass] - Fraction(expected[mass])) <= tolerance, (*where, mass)
    for origin, mass in expected["origins"].items():
        assert abs(got["origins"][origin] - Fraction(mass)) <= tolerance, (*where, origin)
    counted = got["total_ug"] if element == "Pb" else got["active_ug"]
    assert sum(got["origins"].values()) == counted, where
    for origin, mass in got["origins"].items():
        assert sum(s["mass_ug"] for s in got["sources"] if s["origin"] == origin) == mass, (*where, origin)
    mine = {(s["lot"], s["origin"]): s["mass_ug"] for s in got["sources"]}
    theirs = {(s["lot"], s["origin"]): Fraction(s["mass_ug"]) for s in expected["sources"]}
    for source in mine.keys() | theirs.keys():
        assert abs(mine.get(source, 0) - theirs.get(source, 0)) <= tolerance, (*where, source)
    if expected["recycled"] is None:
        assert got["recycled"] is None, where
        return
    share = Fraction(got["recycled"]["numerator"], got["recycled"]["denominator"])
    slack = Fraction(1, 10**9) + Fraction(2 * tolerance, got["recycled"]["denominator"])
    assert abs(share - Fraction(expected["recycled"])) <= slack, where


def test_traces(plant, passport):
    ledger, expected = plant
    for name, elements in expected["trace"].items():
        got = passport.json("trace", ledger, name)
        assert got["elements"].keys() == elements.keys()
        tolerance = CELL_TOLERANCE if got["kind"] == "cell" else LOT_TOLERANCE
        for element, view in elements.items():
            assert_element(name, element, got["elements"][element], view, tolerance)


def test_declarations(plant, passport):
    ledger, expected = plant
    for wanted in expected["declare"]:
        got = passport.json(
            "declare", ledger, "--model", wanted["model"], "--plant", wanted["plant"], "--year", wanted["year"]
        )
        assert got["batteries"] == wanted["batteries"]
        assert got["thresholds"] == wanted["thresholds"]
        for element, view in wanted["elements"].items():
            mine = got["elements"][element]
            assert mine["status"] == view["status"]
            if view["status"] != "computed":
                assert mine["percent"] is None
                continue
            for mass in ("total_ug", "pre_consumer_ug", "post_consumer_ug"):
                assert abs(mine[mass] - Fraction(view[mass])) <= LOT_TOLERANCE * wanted["batteries"]


def test_recalls(plant, passport):
    ledger, expected = plant
    for wanted in expected["recall"]:
        got = passport.json("recall", ledger, wanted["lot"])
        for key in ("lots", "cells", "batteries", "customers"):
            assert got[key] == wanted[key], (wanted["lot"], key)
        ranges = [[r["cell_lot"], r["first_serial"], r["last_serial"], r["count"]] for r in got["cell_ranges"]]
        assert ranges == wanted["cell_ranges"]


def test_findings_and_what_remains(plant, passport):
    ledger, expected = plant
    found = {}
    for finding in passport.json("balance", ledger)["findings"]:
        if finding["code"] == "conservation":
            found.setdefault(finding["where"], []).append(finding["element"])
    assert found == expected["findings"]
    for lot, mass in expected["remaining_ug"].items():
        assert passport.json("balance", ledger, lot)["remaining_ug"] == mass


@pytest.mark.parametrize("name", PLANTS)
def test_one_file_at_a_time_gives_the_same(name, shared, new_ledger, passport):
    """Whatever the order of the files that respects what they refer to, the ledger comes to the same contents."""
    from passport_app.domain.tables import TABLES

    folder = shared / "plant" / name
    whole, parts = new_ledger("whole.passports"), new_ledger("parts.passports")
    passport("import", whole, folder, "--passphrase-env", "TEST_PASSPHRASE")
    for table in TABLES:
        if (folder / f"{table}.csv").exists():
            passport("import", parts, folder / f"{table}.csv", "--passphrase-env", "TEST_PASSPHRASE")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    for thing in expected["trace"]:
        assert passport.json("trace", whole, thing) == passport.json("trace", parts, thing)
    passport("audit", parts)


def test_shared_material_is_where_we_look():
    if SHARED.is_dir():
        assert {p.name for p in (SHARED / "plant").iterdir()} >= set(PLANTS)
