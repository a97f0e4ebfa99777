"""Where the nodes of a graph stand: columns by layer, in an order with few crossings, each near what it is joined to.

The method of Sugiyama, Tagawa and Toda (1981): ways over several layers get a bend in each, layers are sorted by the
weighted mean place of their neighbours until the crossings grow no fewer, and places follow by least squares under
the distances that are needed (pool adjacent violators). The same graph gives the same picture; no Qt in here.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from passport_app.domain.graph import Graph, Node, Way

WIDE, HIGH = 156.0, 42.0
"""Of a node's box."""
SLIM, LOW = 88.0, 26.0
"""Of a batch's."""
_BETWEEN, _APART, _BEND = 36.0, 10.0, 6.0
"""Room between columns, between boxes of a column, and beside a bend."""
_THICKEST, _THINNEST = 12.0, 1.0
_SWEEPS, _LARGE, _FEW_SWEEPS = 8, 1200, 2
"""How often layers are sorted, and how often where there are many places."""


class Box(NamedTuple):
    """A node's place; tuples, of which thousands are made in half the time that dataclasses take."""

    node: Node
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Return its middle line."""
        return self.y + self.height / 2


class Line(NamedTuple):
    """A way's points from source to target, and how thick it is drawn."""

    way: Way
    points: tuple[tuple[float, float], ...]
    thick: float


@dataclass(frozen=True, slots=True)
class Plan:
    """A graph's places on an area that begins at (0, 0)."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


def plan(graph: Graph) -> Plan:
    """Return where everything of a graph stands."""
    nodes = {node.id: node for node in graph.nodes}
    if not nodes:
        return Plan((), (), 0.0, 0.0)
    columns, chains = _columns(nodes, graph.ways)
    joins = _joins(chains)
    _sort(columns, joins)
    heights = {place: _height(nodes.get(place)) for column in columns for place in column}
    middles = _middles(columns, joins, heights)
    lefts, widths = _across(columns, nodes)
    top = min(middles[place] - heights[place] / 2 for column in columns for place in column)
    boxes = {}
    for number, column in enumerate(columns):
        for place in column:
            if (node := nodes.get(place)) is not None:
                width = SLIM if node.kind == "batch" else WIDE
                left = lefts[number] + (widths[number] - width) / 2
                boxes[place] = Box(node, left, middles[place] - heights[place] / 2 - top, width, heights[place])
    lines = _lines(chains, boxes, middles, columns, lefts, widths, top)
    bottom = max(middles[place] + heights[place] / 2 for column in columns for place in column) - top
    return Plan(tuple(boxes.values()), tuple(lines), lefts[-1] + widths[-1], bottom)


def _height(node: Node | None) -> float:
    if node is None:
        return _BEND
    return LOW if node.kind == "batch" else HIGH


def _columns(nodes: Mapping[str, Node], ways: Sequence[Way]) -> tuple[list[list[str]], list[tuple[Way, list[str]]]]:
    """Return the places of each column, and each way as the chain of places it passes; bends are `source>target:n`."""
    first = min(node.layer for node in nodes.values())
    last = max(node.layer for node in nodes.values())
    columns: list[list[str]] = [[] for _ in range(last - first + 1)]
    for node in sorted(nodes.values(), key=lambda n: (n.kind, n.what, -n.mass, n.id)):
        columns[node.layer - first].append(node.id)
    chains = []
    for way in ways:
        start, end = nodes[way.source].layer, nodes[way.target].layer
        step = 1 if end > start else -1
        bends = [f"{way.source}>{way.target}:{n}" for n in range(start + step, end, step)]
        for layer, bend in zip(range(start + step, end, step), bends, strict=True):
            columns[layer - first].append(bend)
        chains.append((way, [way.source, *bends, way.target]))
    return [column for column in columns if column], chains


_Joins = dict[str, list[tuple[str, float]]]


def _joins(chains: Sequence[tuple[Way, list[str]]]) -> tuple[_Joins, _Joins]:
    """Return the neighbours of each place to the left and to the right, with the weight of what joins them."""
    heaviest = max((way.mass for way, _ in chains), default=1) or 1
    left: _Joins = {}
    right: _Joins = {}
    for way, chain in chains:
        weight = 0.2 + way.mass / heaviest
        for a, b in itertools.pairwise(chain):
            right.setdefault(a, []).append((b, weight))
            left.setdefault(b, []).append((a, weight))
    return left, right


def _sort(columns: list[list[str]], joins: tuple[_Joins, _Joins]) -> None:
    """Put columns in an order with few crossings."""
    best, fewest = [list(column) for column in columns], _crossings(columns, joins[1])
    size = sum(map(len, columns))
    for sweep in range(_SWEEPS if size < _LARGE else _FEW_SWEEPS):
        if not fewest:
            break
        side = sweep % 2
        numbers = range(1, len(columns)) if side == 0 else range(len(columns) - 2, -1, -1)
        for number in numbers:
            beside = columns[number - 1 if side == 0 else number + 1]
            at = {place: float(n) for n, place in enumerate(beside)}
            _sort_column(columns[number], joins[side], at)
        crossings = _crossings(columns, joins[1])
        if crossings < fewest:
            best, fewest = [list(column) for column in columns], crossings
    columns[:] = best


def _sort_column(column: list[str], joins: _Joins, at: Mapping[str, float]) -> None:
    wanted = {}
    for n, place in enumerate(column):
        total = whole = 0.0
        for other, weight in joins.get(place, ()):
            if other in at:
                total += at[other] * weight
                whole += weight
        wanted[place] = total / whole if whole else float(n)
    column.sort(key=wanted.__getitem__)


def _crossings(columns: Sequence[Sequence[str]], right: _Joins) -> int:
    """Count crossings between neighbouring columns: inversions among the ends of the ways, in their order."""
    crossings = 0
    for column, beside in itertools.pairwise(columns):
        at = {place: n for n, place in enumerate(beside)}
        seen: list[int] = []
        for place in column:
            ends = [at[other] for other, _ in right.get(place, ()) if other in at]
            for end in ends:  # all before any is there: what leaves one place does not cross itself
                crossings += len(seen) - bisect_right(seen, end)
            for end in ends:
                insort(seen, end)
    return crossings


def _middles(
    columns: Sequence[Sequence[str]], joins: tuple[_Joins, _Joins], heights: Mapping[str, float]
) -> dict[str, float]:
    """Return the middle line of each place."""
    middles: dict[str, float] = {}
    for column in columns:
        y = 0.0
        for place in column:
            middles[place] = y + heights[place] / 2
            y += heights[place] + _APART
        for place in column:
            middles[place] -= y / 2
    left, right = joins
    beside = {place: (*left.get(place, ()), *right.get(place, ())) for place in middles}
    for side in (0, 1, 0, 1) if len(middles) < _LARGE else (0, 1):
        for column in columns if side == 0 else reversed(columns):
            wanted = []
            for place in column:
                total = whole = 0.0
                for other, weight in beside[place]:
                    total += middles[other] * weight
                    whole += weight
                wanted.append(total / whole if whole else middles[place])
            for place, middle in zip(column, _spaced(column, wanted, heights), strict=True):
                middles[place] = middle
    return middles


def _spaced(column: Sequence[str], wanted: Sequence[float], heights: Mapping[str, float]) -> list[float]:
    """Return the places nearest to those wanted (least squares) that keep the order and the distances."""
    offsets, y = [], 0.0
    for n, place in enumerate(column):
        if n:
            y += (heights[column[n - 1]] + heights[place]) / 2 + _APART
        offsets.append(y)
    blocks: list[list[float]] = []  # sum of what is wanted, how many
    for want, offset in zip(wanted, offsets, strict=True):
        blocks.append([want - offset, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += count
    placed = [total / count for total, count in blocks for _ in range(int(count))]
    return [middle + offset for middle, offset in zip(placed, offsets, strict=True)]


def _across(columns: Sequence[Sequence[str]], nodes: Mapping[str, Node]) -> tuple[list[float], list[float]]:
    """Return the left edge and the width of each column."""
    lefts, widths, x = [], [], 0.0
    for column in columns:
        kinds = {nodes[place].kind for place in column if place in nodes}
        wide = SLIM if kinds <= {"batch"} else WIDE
        lefts.append(x)
        widths.append(wide)
        x += wide + _BETWEEN
    return lefts, widths


def _lines(
    chains: Sequence[tuple[Way, list[str]]],
    boxes: Mapping[str, Box],
    middles: Mapping[str, float],
    columns: Sequence[Sequence[str]],
    lefts: Sequence[float],
    widths: Sequence[float],
    top: float,
) -> list[Line]:
    number_of = {place: n for n, column in enumerate(columns) for place in column}
    heaviest = max((way.mass for way, _ in chains), default=1) or 1
    drawn = []
    for way, chain in sorted(chains, key=lambda item: item[0].mass):
        bends = []
        if len(chain) > 2:
            onward = boxes[chain[0]].x < boxes[chain[-1]].x
            for bend in chain[1:-1]:
                n = number_of[bend]
                ends = (lefts[n], lefts[n] + widths[n])
                bends += [(x, middles[bend] - top) for x in (ends if onward else reversed(ends))]
        drawn.append((way, bends, max(_THINNEST, _THICKEST * way.mass / heaviest)))
    middle = {name: box.y + box.height / 2 for name, box in boxes.items()}
    leaves = _ports([(w.source, b[0][1] if b else middle[w.target], thick) for w, b, thick in drawn], boxes)
    enters = _ports([(w.target, b[-1][1] if b else middle[w.source], thick) for w, b, thick in drawn], boxes)
    lines = []
    for (way, bends, thick), start, end in zip(drawn, leaves, enters, strict=True):
        source, target = boxes[way.source], boxes[way.target]
        onward = source.x < target.x
        first = (source.x + source.width if onward else source.x, start)
        last = (target.x if onward else target.x + target.width, end)
        lines.append(Line(way, (first, *bends, last), thick))
    return lines


def _ports(ends: Sequence[tuple[str, float, float]], boxes: Mapping[str, Box]) -> list[float]:
    """Return the height at which each line meets its box: beside each other, in the order in which they arrive."""
    by_box: dict[str, list[int]] = {}
    for n, (name, _, _) in enumerate(ends):
        by_box.setdefault(name, []).append(n)
    heights = [0.0] * len(ends)
    for name, numbers in by_box.items():
        box = boxes[name]
        if len(numbers) > 1:
            numbers.sort(key=lambda n: ends[n][1])
        whole = sum(ends[n][2] for n in numbers)
        squeeze = min(1.0, (box.height - 8) / whole)
        y = box.middle - whole * squeeze / 2
        for n in numbers:
            heights[n] = y + ends[n][2] * squeeze / 2
            y += ends[n][2] * squeeze
    return heights
