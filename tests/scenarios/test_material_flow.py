"""The closed loop of a metal: what flows is what was balanced, to the microgram."""

from __future__ import annotations

from collections import defaultdict

import pytest

from passport_app.ledger.reader import Reader
from passport_app.services.balance import balance
from passport_app.services.material_flow import as_table, material_flow, periods
from passport_app.services.trace import trace


@pytest.mark.parametrize("metal", ["Ni", "Co", "Li", "Pb"])
def test_what_enters_a_process_is_what_its_batches_were_balanced_with(sample, metal):
    with Reader(sample) as reader:
        flows = material_flow(reader, metal)
        came = defaultdict(int)
        for flow in flows:
            if flow.target[0] == "process":
                came[flow.target[1]] += flow.origins.total
        wanted = defaultdict(int)
        for batch, process in reader.db.execute("SELECT id, process FROM batch"):
            element = balance(reader, batch)["elements"].get(metal)
            if element:
                wanted[process] += element["in_ug"]
    assert came == {process: mass for process, mass in wanted.items() if mass}


def test_what_is_in_batteries_is_what_their_traces_hold(sample):
    with Reader(sample) as reader:
        flow = next(f for f in material_flow(reader, "Ni") if f.target == ("end", "in batteries"))
        batteries = [name for (name,) in reader.db.execute("SELECT id FROM battery")]
        held = sum(trace(reader, b)["elements"].get("Ni", {}).get("total_ug", 0) for b in batteries)
        # Which cells of a lot went into batteries moves single micrograms, never more than one a component.
        assert abs(flow.origins.total - held) < 10_000


def test_the_loop_closes_and_a_period_is_a_part(sample):
    with Reader(sample) as reader:
        flows = material_flow(reader, "Ni")
        back = [f for f in flows if f.source == ("process", "recycling") and f.target[0] == "process"]
        assert back
        assert all(f.origins.recycled == f.origins.total for f in back)
        january = material_flow(reader, "Ni", since="2026-01-01", until="2026-01-31")
        assert 0 < sum(f.origins.total for f in january) < sum(f.origins.total for f in flows)
        assert material_flow(reader, "Ni", since="2031-01-01", until="2031-12-31") == []
        assert periods(reader)[1] == ("2026", "2026-01-01", "2026-12-31")
    table = as_table(flows)
    assert table[0][:3] == ("from", "to", "primary_ug")
    assert sum(row[2] for row in table[1:]) == sum(f.origins.primary for f in flows)
