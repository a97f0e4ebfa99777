"""Where the nodes and bands of a material flow lie; no Qt in here.

Processes stand in a row in the order of the making; dismantling and recycling lie below it and run back to the left,
so that the loop is seen to close. A band's width is its mass, everywhere on one scale.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from passport_app.domain.tables import PROCESSES

if TYPE_CHECKING:
    from passport_app.ledger.flows import Flow, Place

    Words = Mapping[tuple[Place, Place], str]
    """What each flow is, by its source and target."""

Side = Literal["left", "right"]
NODE = 13.0
_GAP = 18.0
_NAME = 36.0
"""Between the middles of two boxes, so that their names do not meet."""
_AISLE = 44.0
"""Between the row of the making and the way back."""
_BACKWARDS = ("dismantling", "recycling")
"""Processes of the way back, in the order in which it is gone."""
_ENDS = ("in batteries", "cells in stock", "in stock", "by-products", "waste in store", "other sites", "lost")
_ORIGINS = ("primary", "unknown", "pre_consumer", "post_consumer")
"""The order of the strips of a band, from above."""
_MARGIN_X, _MARGIN_TOP, _MARGIN_BOTTOM = 132.0, 26.0, 18.0
_LEAST_MARGIN_X, _NARROW = 104.0, 640.0
"""Room for names at the sides of a narrow picture, and how wide such a one is at most."""
_APART = 96.0
"""Between two processes whose names have room beside each other in any language; closer, they take turns in height."""
LIFT = 15.0
"""How much higher every second of them stands then."""


@dataclass
class Node:
    """A supplier, a process or an end: a box."""

    kind: str
    name: str
    column: float
    """0 for suppliers to 1 for ends, along the width."""
    below: bool = False
    value: int = 0
    """What passes through it, micrograms."""
    load: int = 0
    """What its fuller side carries: on the way back a side both takes and gives."""
    x: float = 0.0
    y: float = 0.0
    height: float = 0.0
    lifted: bool = False
    """Whether its name stands higher than those beside it."""
    used: dict[Side, float] = field(default_factory=lambda: {"left": 0.0, "right": 0.0})

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.y + self.height / 2


@dataclass(frozen=True)
class Band:
    """A strip of a flow, of one origin: from one side of a node to one side of another."""

    origin: str
    start: tuple[float, float]
    """(x, y) of its upper edge."""
    end: tuple[float, float]
    leaves: Side
    enters: Side
    width: float
    words: str


@dataclass(frozen=True)
class Picture:
    """Everything that is drawn."""

    nodes: tuple[Node, ...]
    bands: tuple[Band, ...]
    left_out: int
    """Flows that are too small for the picture, or run back into the process they come from."""


def lay_out(flows: Sequence[Flow], words: Words, width: float, height: float, cut_off: float) -> Picture:
    """Place flows (`source`, `target`, `origins`) on an area; those below `cut_off` of the largest are left out."""
    largest = max((f.origins.total for f in flows), default=0)
    shown = [f for f in flows if f.source != f.target and f.origins.total >= cut_off * largest and f.origins.total]
    nodes = _nodes(shown)
    _place(nodes, width)
    top = _MARGIN_TOP + (LIFT if _are_close(nodes) else 0.0)
    scale = _scale(nodes, height, top)
    for node in nodes.values():
        node.height = max(1.0, node.load * scale)
    _stack(nodes, height, top)
    _lift(nodes)
    bands = _bands(shown, nodes, scale, words)
    return Picture(tuple(nodes.values()), tuple(bands), len(flows) - len(shown))


def _nodes(flows: Sequence[Flow]) -> dict[Place, Node]:
    there = {place for flow in flows for place in (flow.source, flow.target)}
    processes = [p for p in PROCESSES if p not in _BACKWARDS and ("process", p) in there]
    nodes = {
        (kind, name): Node(kind, name, _column(kind, name, processes), name in _BACKWARDS)
        for kind, name in sorted(there)
    }
    loads: dict[tuple[tuple[str, str], Side], int] = {}
    for flow in flows:
        leaves, enters = _sides(nodes[flow.source], nodes[flow.target])
        for at in ((flow.source, leaves), (flow.target, enters)):
            loads[at] = loads.get(at, 0) + flow.origins.total
    for key, node in nodes.items():
        node.load = max(loads.get((key, "left"), 0), loads.get((key, "right"), 0))
        node.value = max(
            sum(f.origins.total for f in flows if f.source == key),
            sum(f.origins.total for f in flows if f.target == key),
        )
    return nodes


def _column(kind: str, name: str, processes: Sequence[str]) -> float:
    if kind in ("supplier", "site"):
        return 0.0
    if kind == "end":
        return 1.0
    if name in _BACKWARDS:
        return 0.66 - 0.32 * _BACKWARDS.index(name)
    return (processes.index(name) + 1) / (len(processes) + 1)


def _place(nodes: Mapping[Place, Node], width: float) -> None:
    margin = _margin_x(width)
    room = width - 2 * margin - NODE
    for node in nodes.values():
        node.x = margin + node.column * room


def _margin_x(width: float) -> float:
    """Return the room at each side for the names of suppliers and ends."""
    return _MARGIN_X if width >= _NARROW else max(_LEAST_MARGIN_X, _MARGIN_X * width / _NARROW)


def _columns(nodes: Mapping[Place, Node]) -> dict[tuple[float, bool], list[Node]]:
    columns: dict[tuple[float, bool], list[Node]] = {}
    for node in sorted(nodes.values(), key=_rank):
        columns.setdefault((node.column, node.below), []).append(node)
    return columns


def _scale(nodes: Mapping[Place, Node], height: float, top: float) -> float:
    """Return points for each microgram, so that the fullest column fits above the way back."""
    back = max((node.load for node in nodes.values() if node.below), default=0)
    room = height - top - _MARGIN_BOTTOM - (_AISLE if back else 0.0)
    scales = [
        max(20.0, room - (_NAME if column[0].kind == "end" else _GAP) * len(column))
        / (sum(n.load for n in column) + back)
        for (_, below), column in _columns(nodes).items()
        if not below and any(n.load for n in column)
    ]
    return min(scales, default=0.0)


def _stack(nodes: Mapping[Place, Node], height: float, top: float) -> None:
    """Put the boxes of each column one below the other, names apart; those of the way back at the foot."""
    foot = max((n.height for n in nodes.values() if n.below), default=0.0)
    room = height - top - _MARGIN_BOTTOM - (foot + _AISLE if foot else 0.0)
    for (_, below), column in _columns(nodes).items():
        if below:
            for node in column:
                node.y = height - _MARGIN_BOTTOM - foot
            continue
        gaps = [max(_GAP, _NAME - (a.height + b.height) / 2) for a, b in pairwise(column)]
        y = top + max(0.0, (room - sum(n.height for n in column) - sum(gaps)) / 2)
        for node, gap in zip(column, [*gaps, 0.0], strict=True):
            node.y = y
            y += node.height + gap


def _row(nodes: Mapping[Place, Node]) -> list[Node]:
    """Return the processes of the making, from the left."""
    return sorted((n for n in nodes.values() if n.kind == "process" and not n.below), key=lambda n: n.column)


def _are_close(nodes: Mapping[Place, Node]) -> bool:
    """Return whether the processes stand so close to each other that their names would meet."""
    return any(after.x - before.x < _APART for before, after in pairwise(_row(nodes)))


def _lift(nodes: Mapping[Place, Node]) -> None:
    """Let the names of processes take turns in height where they stand close to each other."""
    if _are_close(nodes):
        for number, node in enumerate(_row(nodes)):
            node.lifted = number % 2 == 1


def _rank(node: Node) -> tuple[int, int, str]:
    if node.kind == "end":
        return (_ENDS.index(node.name) if node.name in _ENDS else len(_ENDS), 0, node.name)
    return (0, -node.value, node.name)


def _sides(source: Node, target: Node) -> tuple[Side, Side]:
    """Return where a band leaves and enters: forwards to the right, on the way back to the left."""
    if source.below:
        return "left" if target.kind != "end" else "right", "right" if target.below else "left"
    return "right", "right" if target.below and source.kind == "process" else "left"


def _bands(flows: Sequence[Flow], nodes: Mapping[Place, Node], scale: float, words: Words) -> list[Band]:
    ends: dict[tuple[int, str], float] = {}
    for place, at, other in (("out", "source", "target"), ("in", "target", "source")):
        for number, flow in sorted(enumerate(flows), key=lambda item: nodes[getattr(item[1], other)].middle):
            node = nodes[getattr(flow, at)]
            side = _sides(nodes[flow.source], nodes[flow.target])[0 if place == "out" else 1]
            ends[number, place] = node.y + node.used[side]
            node.used[side] += flow.origins.total * scale
    bands = []
    for number, flow in enumerate(flows):
        source, target = nodes[flow.source], nodes[flow.target]
        leaves, enters = _sides(source, target)
        x1 = source.x + (NODE if leaves == "right" else 0)
        x2 = target.x + (NODE if enters == "right" else 0)
        down = 0.0
        for origin in _ORIGINS:
            thick = getattr(flow.origins, origin) * scale
            if thick <= 0:
                continue
            # A band that turns round arrives upside down: what was outside stays outside.
            turned = flow.origins.total * scale - down - thick
            end = (x2, ends[number, "in"] + (turned if leaves == enters else down))
            start = (x1, ends[number, "out"] + down)
            bands.append(Band(origin, start, end, leaves, enters, thick, words[flow.source, flow.target]))
            down += thick
    return bands
