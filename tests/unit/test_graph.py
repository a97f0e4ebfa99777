"""A graph of provenance: folded to what one can look at, laid out with few crossings, walked by keys."""

from __future__ import annotations

import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.graph import CLOSED, FAN, OPEN, Graph, Node, Way, fold
from passport_app.gui.charts.graph_layout import plan
from passport_app.gui.charts.graph_walk import beside, lit_ways


def lot(name, mass, side=-1, what="salt", **more):
    return Node(name, "lot", name, what, mass, side, closable=True, **more)


THING = Node("thing", "battery", "B", "", 100, 0)
CHAIN = (
    [THING, lot("a", 100), Node("b", "batch", "b", "slurry", 100, -1), lot("c", 60), lot("d", 40)],
    [Way("a", "thing", 100), Way("b", "a", 100), Way("c", "b", 60), Way("d", "b", 40)],
)


def test_layers_count_the_longest_way_from_the_thing():
    shown = fold(*CHAIN, "thing")
    assert {node.id: node.layer for node in shown.nodes} == {"thing": 0, "a": -1, "b": -2, "c": -3, "d": -3}
    assert {node.id: node.state for node in shown.nodes}["a"] == OPEN


def test_what_is_closed_hides_what_is_behind_it():
    shown = fold(*CHAIN, "thing", closed={"a"})
    assert {node.id: node.state for node in shown.nodes} == {"thing": "", "a": CLOSED}
    assert shown.ways == (Way("a", "thing", 100),)


def test_many_of_a_kind_are_one_until_opened():
    many = [lot(f"l{n}", n + 1) for n in range(FAN + 5)]
    whole = sum(node.mass for node in many)
    nodes = [Node("thing", "battery", "B", "", whole, 0), *many]
    ways = [Way(node.id, "thing", node.mass) for node in many]
    shown = fold(nodes, ways, "thing")
    (group,) = [node for node in shown.nodes if node.count > 1]
    assert (group.count, group.mass, group.state) == (FAN + 5, whole, CLOSED)
    assert shown.ways == (Way(group.id, "thing", whole),)
    assert len(fold(nodes, ways, "thing", opened={group.id}).nodes) == 1 + FAN + 5


def test_little_is_not_followed_until_it_is_asked_for():
    nodes = [THING, lot("big", 99), lot("small", 1, what="other"), lot("behind", 1, what="far")]
    ways = [Way("big", "thing", 99), Way("small", "thing", 1), Way("behind", "small", 1)]
    assert {n.id: n.state for n in fold(nodes, ways, "thing").nodes} == {"thing": "", "big": "", "small": CLOSED}
    assert "behind" in {n.id for n in fold(nodes, ways, "thing", opened={"small"}).nodes}


def test_a_circle_ends():
    nodes = [THING, lot("a", 10), lot("b", 10)]
    ways = [Way("a", "thing", 10), Way("b", "a", 10), Way("a", "b", 10)]
    assert len(fold(nodes, ways, "thing").nodes) == 3
    assert len(plan(fold(nodes, ways, "thing")).boxes) == 3


@st.composite
def graphs(draw):
    """Layered graphs on both sides of a thing, with ways over several layers."""
    chance = random.Random(draw(st.integers(0, 10**6)))
    nodes, ways = [Node("thing", "lot", "T", "", 1000, 0)], []
    for side in (-1, 1):
        before = ["thing"]
        for layer in range(draw(st.integers(0, 5))):
            here = [f"{side}:{layer}:{n}" for n in range(chance.randint(1, 9))]
            for name in here:
                nodes.append(Node(name, "lot", name, chance.choice("xy"), chance.randint(1, 999), side, closable=True))
                for other in {chance.choice(before) for _ in range(2)}:
                    pair = (name, other) if side < 0 else (other, name)
                    ways.append(Way(*pair, chance.randint(1, 500)))
            before = before + here if chance.random() < 0.5 else here
    return nodes, ways


@settings(max_examples=80, deadline=None)
@given(graphs())
def test_no_two_boxes_touch_and_ways_go_from_side_to_side(made):
    shown = fold(*made, "thing", opened={node.id for node in made[0]})
    laid = plan(shown)
    boxes = sorted(laid.boxes, key=lambda b: (b.node.layer, b.y))
    for one, next_ in itertools.pairwise(boxes):
        if one.node.layer == next_.node.layer:
            assert one.y + one.height < next_.y
        else:
            assert one.x + one.width < next_.x
    assert min(b.y for b in boxes) >= 0
    at = {b.node.id: b for b in boxes}
    for line in laid.lines:
        source, target = at[line.way.source], at[line.way.target]
        assert source.y <= line.points[0][1] <= source.y + source.height
        assert target.y <= line.points[-1][1] <= target.y + target.height
        assert line.points[0][0] == (source.x + source.width if source.x < target.x else source.x)
    assert plan(shown) == laid  # the same graph gives the same picture


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_folding_loses_no_mass_into_the_thing(made):
    nodes, ways = made
    shown = fold(nodes, ways, "thing")
    for one in ("source", "target"):
        asked = sum(w.mass for w in ways if getattr(w, one) == "thing")
        assert sum(w.mass for w in shown.ways if getattr(w, one) == "thing") == asked


def test_a_crossing_that_can_be_avoided_is():
    nodes = [THING, lot("a", 5, what="1"), lot("b", 5, what="2"), lot("c", 5, what="3"), lot("d", 5, what="4")]
    ways = [Way("a", "thing", 5), Way("b", "thing", 5), Way("d", "a", 5), Way("c", "b", 5)]
    y = {box.node.id: box.middle for box in plan(Graph(fold(nodes, ways, "thing").nodes, tuple(ways))).boxes}
    assert (y["a"] < y["b"]) == (y["d"] < y["c"])


def test_arrow_keys_go_along_the_heaviest_way_and_down_the_column():
    laid = plan(fold(*CHAIN, "thing"))
    assert [beside(laid, "thing", "left"), beside(laid, "a", "left"), beside(laid, "b", "left")] == ["a", "b", "c"]
    assert beside(laid, "c", "right") == "b"
    assert {beside(laid, "c", "down"), beside(laid, "c", "up")} == {"c", "d"}
    assert beside(laid, "thing", "right") == "thing"


def test_the_ways_of_a_node_are_those_to_it_and_those_from_it():
    laid = plan(fold(*CHAIN, "thing"))
    assert lit_ways(laid, "c") == {("c", "b"), ("b", "a"), ("a", "thing")}
    assert lit_ways(laid, "b") == {("c", "b"), ("d", "b"), ("b", "a"), ("a", "thing")}
