"""Going about a graph: what lies beside a node, and all the ways that lead to it and from it."""

from __future__ import annotations

from passport_app.gui.charts.graph_layout import Plan


def beside(plan: Plan, name: str, direction: str) -> str:
    """Return the node that one comes to from a node by an arrow key; itself where there is none.

    `left` and `right` go along the heaviest way to that side; `up` and `down` to the next node of the column.
    """
    boxes = {box.node.id: box for box in plan.boxes}
    here = boxes.get(name)
    if here is None:
        return name
    if direction in ("up", "down"):
        column = sorted((box for box in plan.boxes if box.node.layer == here.node.layer), key=lambda box: box.y)
        n = column.index(here) + (1 if direction == "down" else -1)
        return column[n].node.id if 0 <= n < len(column) else name
    joined = []
    for line in plan.lines:
        ends = (line.way.source, line.way.target)
        if name in ends:
            other = boxes[ends[0] if ends[1] == name else ends[1]]
            if (other.x < here.x) == (direction == "left"):
                joined.append((line.way.mass, -abs(other.middle - here.middle), other.node.id))
    return max(joined)[2] if joined else name


def lit_ways(plan: Plan, name: str) -> set[tuple[str, str]]:
    """Return (source, target) of every way that leads to a node, and of every one that leads on from it."""
    into: dict[str, list[str]] = {}
    out: dict[str, list[str]] = {}
    for line in plan.lines:
        into.setdefault(line.way.target, []).append(line.way.source)
        out.setdefault(line.way.source, []).append(line.way.target)
    lit: set[tuple[str, str]] = set()
    for neighbours, backwards in ((into, True), (out, False)):
        seen, queue = {name}, [name]
        for here in queue:
            for there in neighbours.get(here, ()):
                lit.add((there, here) if backwards else (here, there))
                if there not in seen:
                    seen.add(there)
                    queue.append(there)
    return lit
