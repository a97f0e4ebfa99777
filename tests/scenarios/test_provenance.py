"""The way of a metal of one thing, to the microgram: what arrives at received lots is what the thing is traced to."""

from __future__ import annotations

from collections import Counter

import pytest

from passport_app.domain.errors import InputError
from passport_app.domain.graph import fold
from passport_app.ledger.reader import Reader
from passport_app.services.provenance import THING, provenance
from passport_app.services.trace import trace


@pytest.fixture(scope="module")
def reader(sample):
    with Reader(sample) as reader:
        yield reader


def things(reader):
    """Every kind of thing of the sample plant, some of each."""
    names = [r[0] for r in reader.db.execute("SELECT id FROM lot ORDER BY key")][::7]
    names += [r[0] for r in reader.db.execute("SELECT id FROM battery ORDER BY key")][::23]
    return [*names, "VD01-00000006", "VD01-00000555"]


def all_through(reader, name, element):
    """Walk every turn of the loop that there is."""
    through: set[str] = set()
    while True:
        found = provenance(reader, name, element, through=through, each=True)
        more = {key for key, node in found.nodes.items() if node.more} - through
        if not more:
            return found
        through |= more


def test_backwards_every_microgram_arrives_at_the_lots_that_trace_names(reader):
    for name in things(reader):
        try:
            first = provenance(reader, name)
        except InputError:
            continue
        for element in first.elements:
            found = all_through(reader, name, element)
            came = Counter()
            for way in found.ways:
                if found.nodes[way.source].kind == "supplier":
                    came[found.nodes[way.target].name] += way.mass
            assert sum(came.values()) == found.nodes[THING].mass
            told = trace(reader, name)["elements"][element]
            sources = told.get("whole", told)["sources"]
            if told.get("whole") or told["active_ug"] == told["total_ug"]:
                want = Counter()
                for source in sources:
                    want[source["lot"]] += source["mass_ug"]
                assert +came == +want, (name, element)


def test_forwards_nothing_is_made_and_nothing_vanishes(reader):
    for name in things(reader):
        try:
            elements = provenance(reader, name).elements
        except InputError:
            continue
        for element in elements:
            found = all_through(reader, name, element)
            into, out = Counter(), Counter()
            for way in found.ways:
                out[way.source] += way.mass
                into[way.target] += way.mass
            for key, node in found.nodes.items():
                if node.side > 0 and key in out:
                    assert into[key] == out[key] == node.mass, (name, element, node)
                if node.side > 0 and key not in out and node.kind in ("lot", "cell_lot"):
                    lost = reader.row("SELECT role FROM lot WHERE id = ?", (node.name,))["role"] == "loss"
                    assert lost, (name, element, node)


def test_one_turn_of_the_loop_until_more_is_asked_for(reader):
    first = provenance(reader, "EV-72-00021", "Ni")
    (turn,) = [node for node in first.nodes.values() if node.more and node.mass]
    more = provenance(reader, "EV-72-00021", "Ni", through={turn.id})
    assert len(more.nodes) > len(first.nodes)
    shown = fold(list(more.nodes.values()), more.ways, THING, opened={turn.id})
    assert {node.id for node in shown.nodes if node.id == turn.id}


@pytest.mark.parametrize("name", ["no such", "", "' OR 1=1 --", "EV-72-99999"])
def test_what_is_not_in_the_book_is_told(reader, name):
    with pytest.raises(InputError) as told:
        provenance(reader, name)
    assert told.value.code == "unknown_id"
