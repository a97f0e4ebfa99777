"""The way of a metal of one thing: the lots, batches and suppliers it came through, and where it went since."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from passport_app.domain.content import elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.graph import Node, Way
from passport_app.ledger.genealogy import Found, battery_of_cell, find
from passport_app.ledger.lineage import Lineage, Lot, ancestors, descendants
from passport_app.ledger.lineage_ends import holdings, left_of, names_of
from passport_app.ledger.lineage_mass import Held, Parts, Ways, backwards, forwards, total
from passport_app.ledger.reader import Reader

THING = "thing"
"""The id of the node that stands for what was asked about."""
MOST = 6000
"""Lots and batches that are followed in each direction before the rest is said to be more."""
_METALS = ("Ni", "Co", "Li", "Pb", "Mn", "Cu", "Al")
"""In the order in which they are offered, before all others."""


@dataclass
class Provenance:
    """The nodes and ways of one metal of one thing, unfolded; masses are micrograms."""

    thing: str
    kind: str
    """`lot`, `cell_lot`, `battery` or `cell`."""
    element: str
    elements: dict[str, int]
    """What may be asked about: every element that the thing holds, with its mass."""
    nodes: dict[str, Node] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)

    def add(self, node: Node) -> str:
        """Add a node, or its mass to the one of its id; returns the id."""
        known = self.nodes.get(node.id)
        self.nodes[node.id] = node if known is None else replace(known, mass=known.mass + node.mass)
        return node.id

    def join(self, source: str, target: str, mass: int) -> None:
        """Add a way between two nodes."""
        self.ways.append(Way(source, target, mass))


def provenance(
    reader: Reader,
    name: str,
    element: str | None = None,
    *,
    through: Collection[str] = (),
    each: bool = False,
    most: int = MOST,
) -> Provenance:
    """Return where a metal of a cell, battery or lot came from and went, for `domain.graph.fold`.

    Without an element it is of the metal that is looked at first. The loop is followed for one turn: recovered lots
    are walked `through` where their nodes are named; batteries are told one by one where they are few, or `each` is
    asked for. Raises InputError `unknown_id`, `no_content`.
    """
    found = find(reader.db, name)
    if found is None:
        why = f'This ledger holds no cell, battery or lot "{name}". Check the spelling; ids are exact.'
        raise InputError("unknown_id", why)
    masses = {symbol: view.total for symbol, view in elements_of(reader.contents.of(found)).items() if view.total}
    if not masses:
        raise InputError(
            "no_content", f"Nothing is known yet of what {name} holds: the book has no content of its lot."
        )
    if element not in masses:
        element = next((metal for metal in _METALS if metal in masses), next(iter(masses)))
    made = Provenance(name, found.kind, element, masses)
    made.add(Node(THING, found.kind, name, "", masses[element]))
    walked = {int(node.rsplit(":", 1)[1]) for node in through if ":lot:" in node}
    _came_from(reader, made, found, walked, most)
    _went_to(reader, made, found, walked, each=each, most=most)
    return made


def _came_from(reader: Reader, made: Provenance, found: Found, walked: Collection[int], most: int) -> None:
    start = _start(reader, found, made.element)
    lineage = ancestors(reader.db, start, walked, most)
    ways = backwards(lineage, Held(reader.db, reader.contents, made.element), start)
    own = found.key if found.kind in ("lot", "cell_lot") else None
    place = _Places(made, lineage, ways, "a", -1, own)
    for key, parts in start.items():
        if key != own:
            made.join(place.of(("lot", key)), THING, total(parts))
    place.join_all()
    for lot in lineage.lots.values():
        mass = ways.at.get(("lot", lot.key), 0)
        if lot.supplier and lot.batch is None and mass:
            supplier = made.add(Node(f"a:party:{lot.supplier}", "supplier", lot.supplier, "", mass, -1))
            made.join(supplier, place.of(("lot", lot.key)), mass)
    for (_, batch), mass in ways.rest.items():
        if mass > 0:
            node = made.add(Node(f"a:rest:{batch}", "unexplained", "", "", mass, -1))
            made.join(node, place.of(("batch", batch)), mass)
    _name_parties(reader, made)


def _start(reader: Reader, found: Found, element: str) -> dict[int, Parts]:
    """Return the lots that a thing has its metal from, with the parts it has of each."""
    if found.kind in ("lot", "cell_lot"):
        return {found.key: _parts(reader.contents.of_lot(found.key), element)}
    if found.kind == "cell":
        return {found.key: _parts(reader.contents.of_cells(found.key, found.number, found.number), element)}
    start: dict[int, Parts] = {}
    ranges = reader.db.execute("SELECT cell_lot, first, last FROM battery_range WHERE battery = ?", (found.key,))
    for cell_lot, first, last in ranges.fetchall():
        start.setdefault(cell_lot, []).extend(_parts(reader.contents.of_cells(cell_lot, first, last), element))
    return start


def _parts(content: object, element: str) -> Parts:
    items = content.items() if isinstance(content, dict) else ()
    return [(component.source, mass) for component, mass in items if component.element == element]


def _went_to(reader: Reader, made: Provenance, found: Found, walked: Collection[int], *, each: bool, most: int) -> None:
    if found.kind == "cell":
        _cell_went_to(reader, made, found)
    elif found.kind == "battery":
        row = reader.db.execute("SELECT customer FROM battery WHERE key = ?", (found.key,)).fetchone()
        if row and row[0]:
            customer = made.add(Node(f"d:party:{row[0]}", "customer", row[0], "", made.nodes[THING].mass, 1))
            made.join(THING, customer, made.nodes[THING].mass)
            _name_parties(reader, made)
    else:
        _lot_went_to(reader, made, found, walked, each=each, most=most)


def _cell_went_to(reader: Reader, made: Provenance, found: Found) -> None:
    name = battery_of_cell(reader.db, found.key, found.number)
    mass = made.nodes[THING].mass
    if name is None:
        made.join(THING, made.add(Node("d:left", "left", "", "cells in stock", mass, 1)), mass)
        return
    battery = reader.db.execute("SELECT model, customer FROM battery WHERE id = ?", (name,)).fetchone()
    node = made.add(Node(f"d:battery:{name}", "battery", name, battery[0], mass, 1))
    made.join(THING, node, mass)
    if battery[1]:
        made.join(node, made.add(Node(f"d:party:{battery[1]}", "customer", battery[1], "", mass, 1)), mass)
        _name_parties(reader, made)


def _lot_went_to(
    reader: Reader, made: Provenance, found: Found, walked: Collection[int], *, each: bool, most: int
) -> None:
    lineage = descendants(reader.db, found.key, walked, most)
    sources = {source for source, _ in _parts(reader.contents.of_lot(found.key), made.element)}
    held = Held(reader.db, reader.contents, made.element, only=sources)
    ways = forwards(reader.db, lineage, held, found.key)
    place = _Places(made, lineage, ways, "d", 1, found.key)
    place.join_all()
    has, spent = holdings(reader.db, lineage.lots.values(), ways.parts, each=each)
    for one in has:
        if one.mass == 0:
            continue
        several = f"{one.model}:{one.customer or ''}:several"
        name = f"d:battery:{one.battery}" if one.battery else f"d:batteries:{several}"
        node = made.add(Node(name, "battery", one.battery, one.model, one.mass, 1, one.batteries))
        made.join(place.of(("lot", one.cell_lot)), node, one.mass)
        if one.customer:
            customer = made.add(Node(f"d:party:{one.customer}", "customer", one.customer, "", one.mass, 1))
            made.join(node, customer, one.mass)
    for key, where, mass in left_of(lineage, ways.parts, spent):
        made.join(place.of(("lot", key)), made.add(Node(f"d:left:{where}", "left", "", where, mass, 1)), mass)
    for (_, batch), mass in ways.rest.items():
        if mass > 0:
            node = made.add(Node("d:left:not stated", "left", "", "not stated", mass, 1))
            made.join(place.of(("batch", batch)), node, mass)
    _name_parties(reader, made)


@dataclass
class _Places:
    """Lots and batches of a lineage as nodes, on one side of the thing."""

    made: Provenance
    lineage: Lineage
    ways: Ways
    prefix: str
    side: int
    own: int | None
    """The key of the lot that is the thing itself."""

    def of(self, place: tuple[str, int]) -> str:
        """Return the id of the node of a lot or batch, adding it where it is new."""
        kind, key = place
        if kind == "lot" and key == self.own:
            return THING
        name = f"{self.prefix}:{kind}:{key}"
        if name not in self.made.nodes:
            mass = self.ways.at.get(place, 0)
            if kind == "batch":
                batch, process = self.lineage.batches[key]
                self.made.nodes[name] = Node(name, "batch", batch, process, mass, self.side)
            else:
                self.made.nodes[name] = self._lot(name, self.lineage.lots[key], mass)
        return name

    def _lot(self, name: str, lot: Lot, mass: int) -> Node:
        cells = lot.kind == "cells"
        what = (lot.model if cells else lot.material) or ""
        return Node(
            name, "cell_lot" if cells else "lot", lot.id, what, mass, self.side, 1,
            more=lot.key in self.lineage.unwalked, closable=True,
        )  # fmt: skip

    def join_all(self) -> None:
        """Add every way of the lineage that carries something."""
        for (source, target), mass in self._carrying():
            self.made.join(self.of(source), self.of(target), mass)

    def _carrying(self) -> Iterator[tuple[tuple[tuple[str, int], tuple[str, int]], int]]:
        return (item for item in self.ways.edges.items() if item[1])


def _name_parties(reader: Reader, made: Provenance) -> None:
    parties = {node.name for key, node in made.nodes.items() if ":party:" in key}
    names = names_of(reader.db, parties)
    for key, node in made.nodes.items():
        if ":party:" in key and node.name in names:
            name, roles = names[node.name]
            made.nodes[key] = replace(node, name=name, what=roles if node.kind == "supplier" else "")
