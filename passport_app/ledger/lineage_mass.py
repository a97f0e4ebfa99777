"""How much of a metal of one thing went each way of its lineage, to the microgram.

Contents know the received lot that every part of them came from, but not the way it took. Backwards, what a thing holds
from each source is divided over the inputs of a batch as they hold that source; so what arrives at a received lot is
what the thing is traced to. Forwards, what goes into a batch is divided over its outputs as they hold each source; so
what a received lot's descendants show is what they hold of it. All divisions are exact in sum (`quantity.apportion`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from passport_app.domain.quantity import apportion
from passport_app.ledger import vector
from passport_app.ledger.contents import Contents
from passport_app.ledger.lineage import Draw, Lineage

Parts = list[tuple[int, int]]
"""(source lot, micrograms) of each component of the metal."""
Place = tuple[str, int]
"""(`lot` or `batch`, key)."""


@dataclass
class Ways:
    """Micrograms on every way and at every place; `rest` is what does not go further from a batch's balance."""

    edges: dict[tuple[Place, Place], int] = field(default_factory=dict)
    at: dict[Place, int] = field(default_factory=dict)
    rest: dict[Place, int] = field(default_factory=dict)
    """Of a batch: what its inputs do not explain (backwards), or what did not come out (forwards)."""
    parts: dict[int, Parts] = field(default_factory=dict)
    """Forwards: what of the thing is in each lot."""


class Held:
    """What lots hold of one element, by source; fetched in bulk."""

    def __init__(
        self, db: sqlite3.Connection, contents: Contents, element: str, only: Collection[int] | None = None
    ) -> None:
        """Look up the parts from some sources `only`, or from all."""
        self._db, self._contents, self._element, self._only = db, contents, element, only
        self._parts: dict[int, Parts] = {}

    def fetch(self, keys: Iterable[int]) -> None:
        """Bring what many lots hold to hand, in two queries."""
        wanted = sorted(set(keys) - self._parts.keys())
        if not wanted:
            return
        self._parts |= {key: [] for key in wanted}
        rows = self._db.execute(_VECTORS, (json.dumps(wanted),)).fetchall()
        received = [key for key, kind, _ in rows if kind == "received"]
        self._contents.fetch(received)
        for key in received:
            content = self._contents.of_lot(key)
            self._parts[key] = [(c.source, mass) for c, mass in content.items() if c.element == self._element]
        for key, kind, data in rows:
            if kind != "received" and data:
                parts = vector.sources_of(data, self._element)
                only = self._only
                self._parts[key] = parts if only is None else [part for part in parts if part[0] in only]

    def of(self, key: int) -> Parts:
        """Return the components of the element in a lot."""
        if key not in self._parts:
            self.fetch([key])
        return self._parts[key]


_VECTORS = (
    "SELECT lot.key, lot.kind, content.vector FROM lot LEFT JOIN content ON content.lot = lot.key "
    "WHERE lot.key IN (SELECT value FROM json_each(?))"
)


def taken(parts: Parts, start: int, end: int, whole: int) -> Parts:
    """Return what the interval [start, end) of a thing of size `whole` takes of its parts (rule 7)."""
    if not whole:
        return []
    return [(source, mass) for source, m in parts if (mass := m * end // whole - m * start // whole)]


def total(parts: Parts) -> int:
    """Return the mass of all parts."""
    return sum(mass for _, mass in parts)


def summed(parts: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return masses by source."""
    sums: dict[int, int] = {}
    for source, mass in parts:
        sums[source] = sums.get(source, 0) + mass
    return sums


def backwards(lineage: Lineage, held: Held, start: Mapping[int, Parts]) -> Ways:
    """Divide what a thing has from lots (`start`) over what those were made of."""
    ways = Ways()
    held.fetch(draw.lot for draw in lineage.draws)
    asked: dict[int, dict[int, int]] = {key: summed(parts) for key, parts in start.items()}
    inputs: dict[int, list[Draw]] = {}
    users: dict[int, int] = {}
    for draw in lineage.draws:
        inputs.setdefault(draw.batch, []).append(draw)
        users[draw.lot] = users.get(draw.lot, 0) + 1
    outputs: dict[int, int] = {}
    for lot in lineage.lots.values():
        if lot.batch in lineage.batches:
            outputs[lot.batch] = outputs.get(lot.batch, 0) + 1
    wanted: dict[int, dict[int, int]] = {}
    ready = [key for key in lineage.lots if not users.get(key)]
    while ready:
        lot = lineage.lots[ready.pop()]
        demand = asked.get(lot.key, {})
        ways.at["lot", lot.key] = sum(demand.values())
        if lot.batch is None or lot.batch not in lineage.batches:
            continue
        ways.edges[("batch", lot.batch), ("lot", lot.key)] = sum(demand.values())
        _more(wanted.setdefault(lot.batch, {}), demand)
        outputs[lot.batch] -= 1
        if outputs[lot.batch] == 0:
            drawn = inputs.get(lot.batch, [])
            _divide(ways, lot.batch, wanted[lot.batch], _weights(lineage, held, drawn), asked)
            for draw in drawn:
                users[draw.lot] -= 1
                if not users[draw.lot]:
                    ready.append(draw.lot)
    return ways


def _more(into: dict[int, int], more: Mapping[int, int]) -> None:
    for source, mass in more.items():
        into[source] = into.get(source, 0) + mass


def _weights(lineage: Lineage, held: Held, drawn: Iterable[Draw]) -> list[tuple[int, dict[int, int]]]:
    return [
        (d.lot, summed(taken(held.of(d.lot), d.start, d.start + d.mass, lineage.lots[d.lot].mass or 0))) for d in drawn
    ]


def _divide(
    ways: Ways,
    batch: int,
    wanted: Mapping[int, int],
    weights: list[tuple[int, dict[int, int]]],
    asked: dict[int, dict[int, int]],
) -> None:
    ways.at["batch", batch] = sum(wanted.values())
    having: dict[int, list[tuple[int, int]]] = {}
    for lot, sources in weights:
        for source, mass in sources.items():
            having.setdefault(source, []).append((lot, mass))
    for source, mass in wanted.items():
        inputs = having.get(source)
        if not inputs:
            ways.rest["batch", batch] = ways.rest.get(("batch", batch), 0) + mass
            continue
        for (lot, _), part in zip(inputs, apportion(mass, [m for _, m in inputs]), strict=True):
            edge = (("lot", lot), ("batch", batch))
            ways.edges[edge] = ways.edges.get(edge, 0) + part
            _more(asked.setdefault(lot, {}), {source: part})


def forwards(db: sqlite3.Connection, lineage: Lineage, held: Held, lot: int) -> Ways:
    """Follow all that a lot holds through the batches of its lineage."""
    ways = Ways(parts={lot: held.of(lot)})
    entering: dict[int, list[Draw]] = {}
    waiting: dict[int, int] = {}
    for draw in lineage.draws:
        entering.setdefault(draw.lot, []).append(draw)
        waiting[draw.batch] = waiting.get(draw.batch, 0) + 1
    outputs: dict[int, list[int]] = {}
    for one in lineage.lots.values():
        if one.batch in lineage.batches and one.key != lot:
            outputs.setdefault(one.batch, []).append(one.key)
    went_in = _went_in(db, held, lineage, {key for keys in outputs.values() for key in keys})
    arrived: dict[int, dict[int, int]] = {}
    ready = [lot]
    while ready:
        key = ready.pop()
        parts = ways.parts.setdefault(key, [])
        ways.at["lot", key] = total(parts)
        for draw in entering.get(key, ()):
            part = taken(parts, draw.start, draw.start + draw.mass, lineage.lots[key].mass or 0)
            ways.edges[("lot", key), ("batch", draw.batch)] = total(part)
            _more(arrived.setdefault(draw.batch, {}), summed(part))
            waiting[draw.batch] -= 1
            if not waiting[draw.batch]:
                made = outputs.get(draw.batch, [])
                _pass_on(ways, draw.batch, arrived[draw.batch], went_in.get(draw.batch, {}), made, held)
                ready += made
    return ways


def _went_in(db: sqlite3.Connection, held: Held, lineage: Lineage, made: Iterable[int]) -> dict[int, dict[int, int]]:
    """Return all that went into each batch of the lineage, by source, whoever brought it."""
    rows = db.execute(_INTO, (json.dumps(sorted(lineage.batches)),)).fetchall()
    held.fetch({row[1] for row in rows} | set(made))
    sums: dict[int, dict[int, int]] = {}
    for batch, lot, start, mass, whole in rows:
        _more(sums.setdefault(batch, {}), summed(taken(held.of(lot), start, start + mass, whole or 0)))
    return sums


_INTO = (
    "SELECT draw.batch, draw.lot, draw.start_ug, draw.mass_ug, lot.mass_ug FROM draw JOIN lot ON lot.key = draw.lot "
    "WHERE draw.batch IN (SELECT value FROM json_each(?))"
)


def _pass_on(
    ways: Ways, batch: int, arrived: Mapping[int, int], went_in: Mapping[int, int], outputs: list[int], held: Held
) -> None:
    ways.at["batch", batch] = sum(arrived.values())
    having: dict[int, list[tuple[int, int]]] = {}
    for key in outputs:
        ways.parts[key] = []
        for source, mass in held.of(key):
            having.setdefault(source, []).append((key, mass))
    out = 0
    for source, mass in arrived.items():
        made = having.get(source)
        if not made or not went_in.get(source):
            continue
        weights = [m for _, m in made]
        whole = mass * sum(weights) // went_in[source]
        out += whole
        for (key, _), part in zip(made, apportion(whole, weights), strict=True):
            if part:
                ways.parts[key].append((source, part))
    for key in outputs:
        ways.edges[("batch", batch), ("lot", key)] = total(ways.parts[key])
    ways.rest["batch", batch] = ways.at["batch", batch] - out
