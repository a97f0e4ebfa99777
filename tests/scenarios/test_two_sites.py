"""A plant of two sites: the loop and the scrap of one of them, and what went between the two."""

from __future__ import annotations

import csv
from collections import Counter

import pytest

from passport_app.ledger.reader import Reader
from passport_app.services.material_flow import material_flow, sites
from passport_app.services.scrap_streams import as_table, lots_of, part_of_output, scrap_streams
from tests.two_sites import BACK, SECOND, make_two_sites


@pytest.fixture(scope="module")
def plant(tmp_path_factory, cheap):
    """The ledger of a plant of two sites, and the folder of its tables."""
    ledger = make_two_sites(tmp_path_factory.mktemp("two-sites"), cheap)
    return ledger, ledger.with_name("plant")


def sums(flows):
    return {(flow.source, flow.target): flow.origins.total for flow in flows}


def test_sites_with_batches_are_offered(plant):
    with Reader(plant[0]) as reader:
        assert [site for site, _ in sites(reader)] == ["IT-VAL-1", SECOND]


@pytest.mark.parametrize("metal", ["Ni", "Co", "Li"])
def test_what_goes_between_the_sites_leaves_one_and_enters_the_other(plant, metal):
    with Reader(plant[0]) as reader:
        whole, first, second = (sums(material_flow(reader, metal, site=site)) for site in ("", "IT-VAL-1", SECOND))
    there = {pair: mass for pair, mass in whole.items() if pair[0][1] in BACK}
    # What the second site gave back, and what it was given, is the same seen from either.
    back = sum(mass for (_, target), mass in there.items() if target[0] == "process" and target[1] not in BACK)
    given = sum(m for (s, t), m in whole.items() if s[0] == "process" and s[1] not in BACK and t[1] in BACK)
    elsewhere = ("end", "other sites")
    assert back == sum(m for (_, t), m in second.items() if t == elsewhere) > 0
    assert back == sum(m for (s, _), m in first.items() if s == ("site", "other sites"))
    assert given == sum(m for (_, t), m in first.items() if t == elsewhere) > 0
    assert given == sum(m for (s, _), m in second.items() if s == ("site", "other sites"))
    # Within a site nothing differs from the whole.
    for part in (first, second):
        assert all(mass == whole[pair] for pair, mass in part.items() if "other sites" not in (pair[0][1], pair[1][1]))
    assert {s[1] for s, _ in second if s[0] == "process"} == set(BACK)


def test_streams_are_what_the_tables_say(plant):
    ledger, tables = plant
    with (tables / "batches.csv").open(encoding="utf-8", newline="") as file:
        process = {row["batch_id"]: row["process"] for row in csv.DictReader(file)}
    lots, made = Counter(), Counter()
    with (tables / "outputs.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["role"] != "product":
                whole, _, part = row["mass_kg"].partition(".")
                lots[process[row["batch_id"]], row["role"]] += 1
                made[process[row["batch_id"]], row["role"]] += int(whole + part.ljust(9, "0"))
    with Reader(ledger) as reader:
        found = {(s.process, s.role): s for s in scrap_streams(reader)}
    assert lots
    assert {key: (found[key].lots, found[key].made) for key in lots} == {key: (lots[key], made[key]) for key in lots}
    # Waste cells are told by the table of cell lots, without a mass: they are a stream as well.
    assert set(found) - set(lots) == {("assembly", "manufacturing_waste")}
    assert found["slurry", "run_around"].into == ("slurry",)
    assert all(s.used <= s.made <= s.output for s in found.values())


def test_streams_of_a_site_and_their_lots(plant):
    with Reader(plant[0]) as reader:
        here = scrap_streams(reader, site=SECOND)
        assert {s.process for s in here} <= set(BACK)
        loss = next(s for s in here if s.role == "loss")
        lots = lots_of(reader, loss, site=SECOND)
        assert len(lots) == loss.lots and sum(lot.made for lot in lots) == loss.made
        trim = next(s for s in scrap_streams(reader) if (s.process, s.role) == ("coating", "manufacturing_waste"))
        assert all("cannot go back" in lot.reason for lot in lots_of(reader, trim))
        assert scrap_streams(reader, since="2031-01-01", until="2031-12-31") == []
        assert part_of_output(trim).count(".") == 1
    table = as_table(here)
    assert table[1][3] - table[1][4] == table[1][5]


def test_a_share_is_rounded_down_and_never_to_nothing(plant):
    with Reader(plant[0]) as reader:
        one = scrap_streams(reader)[0]
    assert part_of_output(one._replace(made=1, output=10**9)) == "< 0.01"
    assert part_of_output(one._replace(made=19_999, output=10**6)) == "1.99"
    assert part_of_output(one._replace(made=0, output=0)) == ""
