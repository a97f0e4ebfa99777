"""The graph of provenance: how long one waits for it on a large ledger, and how long thousands of nodes take to draw."""

from __future__ import annotations

import gc
import random
import time
from pathlib import Path
from typing import Any

from plants import PlantLedger
from timing import Line, at_most, median


def run(folder: Path) -> list[Line]:
    """Return the results."""
    from passport_app.domain.graph import fold
    from passport_app.gui.app import application
    from passport_app.gui.charts.graph import GraphView
    from passport_app.gui.charts.graph_layout import plan

    app = application(["bench"])
    view = GraphView()
    view.resize(1200, 760)
    view.show()
    lines = []
    for size in (300, 3000):
        nodes, ways = _synthetic(size)
        opened = {node.id for node in nodes} | {f"group:1:lot:{kind}:{n}" for kind in "abc" for n in range(40)}
        graph = fold(nodes, ways, "thing", opened)
        assert len(graph.nodes) > size * 0.9
        gc.collect()
        gc.freeze()  # as the window does: what is there is not looked through again and again
        placed = median(lambda g=graph: plan(g), 5)
        gc.unfreeze()
        view.set_graph(graph, "thing", "Ni")
        app.processEvents()
        painted = median(lambda: view.viewport().repaint(), 5)
        what = f"graph of {len(graph.nodes):,} nodes, {len(graph.ways):,} ways, all opened"
        lines.append(at_most(f"{what}: places found", placed * 1000, 100, "ms", 0))
        lines.append(at_most(f"{what}: painted", painted * 1000, 100, "ms", 0))
    view.close()
    plant = PlantLedger(folder / "graph.passports", 10_000_000).build()
    for what, name in _names(plant):
        began = time.perf_counter()
        shown = _ask(plant.path, name)
        took = time.perf_counter() - began
        lines.append(
            at_most(f"provenance of {what}, 10 million cells ({shown} nodes shown)", took * 1000, 1000, "ms", 0)
        )
    return lines


def _ask(path: Path, name: str) -> int:
    """Open the ledger, ask, fold and place, as the window does."""
    from passport_app.domain.graph import fold
    from passport_app.gui.charts.graph_layout import plan
    from passport_app.ledger.reader import Reader
    from passport_app.services.provenance import THING, provenance

    with Reader(path) as reader:
        found = provenance(reader, name)
    graph = fold(list(found.nodes.values()), found.ways, THING)
    plan(graph)
    return len(graph.nodes)


def _names(plant: PlantLedger) -> list[tuple[str, str]]:
    from passport_app.ledger.reader import Reader

    with Reader(plant.path) as reader:
        widest = reader.db.execute("SELECT lot FROM draw GROUP BY lot ORDER BY count(*) DESC LIMIT 1").fetchone()[0]
        lot = reader.db.execute("SELECT id FROM lot WHERE key = ?", (widest,)).fetchone()[0]
        battery = reader.db.execute("SELECT id FROM battery ORDER BY key DESC LIMIT 1").fetchone()[0]
    return [("a cell", plant.serial(plant.cell_count // 2)), ("a battery", battery), ("the lot most used", lot)]


def _synthetic(size: int) -> tuple[list[Any], list[Any]]:
    from passport_app.domain.graph import Node, Way

    chance = random.Random(1)
    nodes, ways, before = [Node("thing", "lot", "T", "", 10**9, 0)], [], ["thing"]
    for layer in range(12):
        here = [f"{layer}:{n}" for n in range(size // 12)]
        for name in here:
            nodes.append(Node(name, "lot", name, chance.choice("abc"), chance.randint(1, 10**8), 1, closable=True))
            ways += [Way(other, name, chance.randint(1, 10**6)) for other in {chance.choice(before) for _ in range(2)}]
        before = here
    return nodes, ways
