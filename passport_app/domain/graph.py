"""A graph of provenance, folded to what one can look at: what fans out is one node until it is opened. Pure.

Nodes lie before the thing that is asked about (side -1, what it came from) or after it (1, where it went). Layers are
the longest ways from the thing, so that every way leads from a layer to one further right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

FAN = 7
"""Nodes of one kind in one layer that are still shown one by one."""
MOST = 2000
"""Nodes of one kind in one layer that are shown at all once they are opened; the smallest others stay one node."""
SMALL = 50
"""What carries less than one part in so many is not followed further until it is asked for."""

OPEN, CLOSED = "open", "closed"


@dataclass(frozen=True, slots=True)
class Node:
    """A thing on the way, or several of a kind."""

    id: str
    kind: str
    name: str
    """As the ledger names it; empty for several."""
    what: str
    """Material, process, model or role: nodes of one kind and `what` are told together."""
    mass: int
    """Micrograms of the metal of the thing asked about that pass here."""
    side: int = 0
    count: int = 1
    more: bool = False
    """There is more behind it than was looked at."""
    closable: bool = False
    """What is behind it may be hidden and shown."""
    layer: int = 0
    state: str = ""
    """`open`, `closed`, or empty where nothing is behind it."""
    group: str = ""
    """The id of the node that stands for it and its like where they are folded; empty where they are few."""


class Way(NamedTuple):
    """A mass that went from one node to another."""

    source: str
    target: str
    mass: int


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and the ways between them."""

    nodes: tuple[Node, ...]
    ways: tuple[Way, ...]


def fold(
    nodes: Sequence[Node], ways: Sequence[Way], thing: str, opened: Collection[str] = (), closed: Collection[str] = ()
) -> Graph:
    """Return what is shown: `opened` and `closed` are ids of nodes that the user opened and closed."""
    by_id = {node.id: node for node in nodes}
    outward = _outward(by_id, ways)
    states = _states(by_id, outward, thing, opened, closed)
    layers = _layers(outward, states, thing)
    shown = {
        key: replace(by_id[key], layer=layer * by_id[key].side, state=states[key]) for key, layer in layers.items()
    }
    stands, folded = _grouped(shown, opened)
    masses: dict[tuple[str, str], int] = {}
    for source, target, mass in ways:
        if source in shown and target in shown:
            ends = (stands.get(source, source), stands.get(target, target))
            masses[ends] = masses.get(ends, 0) + mass
    return Graph(tuple(folded), tuple(Way(*ends, mass) for ends, mass in masses.items()))


def _outward(nodes: Mapping[str, Node], ways: Iterable[Way]) -> dict[str, list[str]]:
    """Return, for each node, those one step further from the thing."""
    outward: dict[str, list[str]] = {key: [] for key in nodes}
    for source, target, _ in ways:
        if nodes[source].side < 0:
            outward[target].append(source)
        else:
            outward[source].append(target)
    return outward


def _states(
    nodes: Mapping[str, Node],
    outward: Mapping[str, list[str]],
    thing: str,
    opened: Collection[str],
    closed: Collection[str],
) -> dict[str, str]:
    """Return the nodes that are seen, with whether one sees behind them."""
    depths = {thing: 0}
    queue = [thing]
    for here in queue:
        for there in outward[here]:
            if there not in depths:
                depths[there] = depths[here] + 1
                queue.append(there)
    together: dict[tuple[int, str, str, int], int] = {}
    for key in queue:
        like = _like(nodes[key], depths[key])
        together[like] = together.get(like, 0) + nodes[key].mass
    least = nodes[thing].mass
    states: dict[str, str] = {}
    seen = {thing}
    queue = [thing]
    for here in queue:
        node = nodes[here]
        large = together[_like(node, depths[here])] * SMALL >= least or here == thing
        is_open = not node.closable or here in opened or (large and here not in closed)
        behind = bool(outward[here]) or node.more
        states[here] = "" if not node.closable or not behind else OPEN if is_open and outward[here] else CLOSED
        for there in outward[here] if is_open else ():
            if there not in seen:
                seen.add(there)
                queue.append(there)
    return states


def _like(node: Node, depth: int) -> tuple[int, str, str, int]:
    return node.side, node.kind, node.what, depth


def _layers(outward: Mapping[str, list[str]], states: Mapping[str, str], thing: str) -> dict[str, int]:
    """Return how far each node is from the thing by the longest way; what lies in a circle is left where it is met."""
    behind = {
        key: [there for there in outward[key] if there in states] if states[key] != CLOSED else [] for key in states
    }
    waiting = dict.fromkeys(states, 0)
    for there in (there for places in behind.values() for there in places):
        waiting[there] += 1
    layers = dict.fromkeys(states, 0)
    ready = [thing]
    done: set[str] = set()
    while len(done) < len(states):
        if not ready:  # a circle: begin with whatever of it is nearest
            ready = [min((key for key in states if key not in done), key=lambda k: (waiting[k], layers[k], k))]
        here = ready.pop()
        if here in done:
            continue
        done.add(here)
        for there in behind[here]:
            if there not in done:
                layers[there] = max(layers[there], layers[here] + 1)
                waiting[there] -= 1
                if waiting[there] == 0:
                    ready.append(there)
    return layers


def _grouped(nodes: Mapping[str, Node], opened: Collection[str]) -> tuple[dict[str, str], list[Node]]:
    """Fold what is many of a kind in a layer; return who stands for whom, and the nodes that are left."""
    classes: dict[tuple[int, str, str], list[Node]] = {}
    for node in nodes.values():
        classes.setdefault((node.layer, node.kind, node.what), []).append(node)
    ordinals: dict[tuple[int, str, str], int] = {}
    stands: dict[str, str] = {}
    left: list[Node] = []
    for (layer, kind, what), members in sorted(classes.items(), key=lambda item: abs(item[0][0])):
        side = members[0].side
        ordinal = ordinals[side, kind, what] = ordinals.get((side, kind, what), -1) + 1
        if sum(node.count for node in members) <= FAN:
            left += members
            continue
        group = f"group:{side}:{kind}:{what}:{ordinal}"
        members.sort(key=lambda node: (-node.mass, node.id))
        alone = [node for node in members if node.count == 1][: MOST if group in opened else 0]
        left += [replace(node, group=group) for node in alone]
        single = {node.id for node in alone}
        together = [node for node in members if node.id not in single]
        if together:
            stands |= {node.id: group for node in together}
            left.append(_one_for(group, together, layer))
    return stands, left


def _one_for(group: str, members: Sequence[Node], layer: int) -> Node:
    first = members[0]
    return Node(
        group,
        first.kind,
        "",
        first.what,
        sum(node.mass for node in members),
        first.side,
        sum(node.count for node in members),
        any(node.more for node in members),
        False,
        layer,
        CLOSED,
        group,
    )
