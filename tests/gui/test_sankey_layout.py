"""The picture of a material flow: one scale, nothing outside, nothing over another, whatever the flows."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.passport import Origins
from passport_app.domain.tables import PROCESSES
from passport_app.gui.charts.sankey_layout import NODE, lay_out
from passport_app.ledger.flows import Flow

LOOP = [
    Flow(("supplier", "Mine"), ("process", "precursor"), Origins(primary=600)),
    Flow(("supplier", "Recycler"), ("process", "precursor"), Origins(post_consumer=200)),
    Flow(("process", "precursor"), ("process", "assembly"), Origins(primary=600, pre_consumer=90, post_consumer=200)),
    Flow(("process", "assembly"), ("end", "in batteries"), Origins(primary=540, pre_consumer=80, post_consumer=180)),
    Flow(("process", "assembly"), ("process", "dismantling"), Origins(primary=60, pre_consumer=10, post_consumer=20)),
    Flow(("process", "dismantling"), ("process", "recycling"), Origins(primary=60, pre_consumer=10, post_consumer=20)),
    Flow(("process", "recycling"), ("process", "precursor"), Origins(pre_consumer=90)),
]


def laid(flows, cut_off=0.0, width=1000, height=600):
    return lay_out(flows, {(f.source, f.target): "words" for f in flows}, width, height, cut_off)


def test_the_loop_closes_to_the_left_below_the_making():
    picture = laid(LOOP)
    nodes = {node.name: node for node in picture.nodes}
    assert nodes["Mine"].x < nodes["precursor"].x < nodes["assembly"].x < nodes["in batteries"].x
    assert nodes["recycling"].y > max(n.y + n.height for n in picture.nodes if not n.below)
    assert nodes["recycling"].x < nodes["dismantling"].x
    back = next(b for b in picture.bands if b.start[0] == nodes["recycling"].x)
    assert (back.leaves, back.enters) == ("left", "left")
    assert back.end[0] == nodes["precursor"].x
    assert picture.left_out == 0


def test_small_flows_and_run_arounds_are_counted_not_drawn():
    run_around = Flow(("process", "slurry"), ("process", "slurry"), Origins(primary=50))
    picture = laid([*LOOP, run_around], cut_off=0.2)
    assert picture.left_out == 4
    assert laid([]).nodes == ()


places = st.one_of(
    st.tuples(st.just("supplier"), st.sampled_from(["A", "B", "C", "D"])),
    st.tuples(st.just("process"), st.sampled_from(PROCESSES)),
)
ends = st.one_of(
    st.tuples(st.just("process"), st.sampled_from(PROCESSES)),
    st.tuples(st.just("end"), st.sampled_from(["in batteries", "lost", "waste in store", "odd end"])),
)
masses = st.integers(min_value=0, max_value=10**15)
flows = st.dictionaries(st.tuples(places, ends), st.builds(Origins, masses, masses, masses, masses), max_size=30)


@settings(max_examples=150, deadline=None)
@given(flows, st.integers(400, 2000), st.integers(300, 1500))
def test_whatever_flows_it_fits_and_bands_lie_side_by_side(found, width, height):
    picture = laid([Flow(*key, origins) for key, origins in found.items()], 0.0, width, height)
    for node in picture.nodes:
        assert 0 <= node.x <= width
        assert node.y >= 0
    edges = defaultdict(list)
    for band in picture.bands:
        assert band.width > 0
        edges[band.start[0], band.leaves].append((band.start[1], band.start[1] + band.width))
        edges[band.end[0], band.enters].append((band.end[1], band.end[1] + band.width))
    by_edge = {(n.x + (NODE if side == "right" else 0), side): [] for n in picture.nodes for side in ("left", "right")}
    for edge, spans in edges.items():
        assert edge in by_edge
        spans.sort()
        for (_, low), (high, _) in pairwise(spans):
            assert low <= high + 1e-6 * height


@pytest.mark.parametrize("height", [300, 600, 1200])
def test_names_of_ends_never_meet(height):
    ends = ["in batteries", "cells in stock", "in stock", "waste in store", "lost"]
    many = [Flow(("process", "assembly"), ("end", name), Origins(primary=n * n + 1)) for n, name in enumerate(ends)]
    middles = sorted(n.middle for n in laid(many, height=height).nodes if n.kind == "end")
    assert all(b - a >= 35 for a, b in pairwise(middles))


@pytest.mark.parametrize(("width", "lifted"), [(1400, 0), (760, 3), (600, 3)])
def test_names_of_processes_take_turns_where_they_would_meet(width, lifted):
    row = [p for p in PROCESSES if p not in ("dismantling", "recycling")][:6]
    chain = [Flow(("process", a), ("process", b), Origins(primary=9)) for a, b in pairwise(row)]
    nodes = laid([*chain, Flow(("supplier", "Mine"), ("process", row[0]), Origins(primary=9))], width=width).nodes
    assert sum(node.lifted for node in nodes) == min(lifted, len(row) // 2)
