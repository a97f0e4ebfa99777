"""What is stated of the cells of one lot: a record for each cell, of which nothing is stored (SCALE.md).

The records follow from the content of the lot and the number of its cells alone (INTAKE.md, rule 5: cell i of n takes
of every component of mass v what lies between v*i/n and v*(i+1)/n, rounded down), so they are computed when needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from passport_app.domain.content import ACTIVE, POST, PRE, PRIMARY, UNKNOWN, Component, basis_of
from passport_app.domain.disclosure import Commitment
from passport_app.domain.passport import METHOD, ModelStatement, NamedParty, Origins

METALS = ("Co", "Li", "Ni", "Pb")
"""What a record speaks of: the metals of Art. 8 that the lot holds."""
_COLUMNS = (PRIMARY, PRE, POST, UNKNOWN, "total")


@dataclass(frozen=True, slots=True)
class CellElement:
    """One metal in one cell, in micrograms."""

    element: str
    total: int
    origins: Origins
    """Of what Art. 8 counts: in active materials, for lead all."""


@dataclass(frozen=True, slots=True)
class CellRecord:
    """One cell: its serial and its metals."""

    serial: str
    elements: tuple[CellElement, ...]


@dataclass(frozen=True, slots=True)
class CellLotStatement:
    """What is signed about the cells of one production lot, before anyone signs it."""

    number: str
    version: int
    identifier: str
    cell_lot: str
    model: ModelStatement
    plant: NamedParty
    manufactured: str
    """Month and year."""
    first_serial: str
    last_serial: str
    count: int
    root: bytes
    """Root of the RFC 6962 tree over the canonical bytes of the records, in the order of their serials."""
    issued_at: str
    method: str = METHOD
    custody: str = "controlled_blending"
    supersedes: str | None = None
    commitments: tuple[Commitment, ...] = ()


class Spread:
    """A lot's content dealt out to its cells, a stretch of them at a time."""

    def __init__(self, content: Mapping[Component, int], count: int) -> None:
        """Prepare to deal out to `count` cells."""
        self.count = count
        self.elements = tuple(e for e in METALS if any(c.element == e for c in content))
        self._shares: list[tuple[tuple[str, str], int, int]] = []
        for component, mass in content.items():
            element = component.element
            if element not in self.elements:
                continue
            share = divmod(mass, count)
            self._shares.append(((element, "total"), *share))
            if basis_of(element) == "whole" or component.part == ACTIVE:
                self._shares.append(((element, component.origin), *share))

    def rows(self, start: int, end: int) -> Iterator[tuple[int, ...]]:
        """Yield for each cell from start to before end, metal by metal: primary, pre, post, unknown, total."""
        columns = {(element, column): [0] * (end - start) for element in self.elements for column in _COLUMNS}
        each = dict.fromkeys(columns, 0)
        for column, whole, rest in self._shares:
            each[column] += whole
            dealt = columns[column]
            # Who gets one microgram more: cell i where rest*(i+1)/count passes the next whole number.
            for passed in range(rest * start // self.count + 1, rest * end // self.count + 1):
                dealt[(passed * self.count - 1) // rest - start] += 1
        if not columns:
            return iter([()] * (end - start))
        return zip(*([n + each[c] for n in dealt] if each[c] else dealt for c, dealt in columns.items()), strict=True)

    def record(self, position: int, serial: str) -> CellRecord:
        """Return the record of the cell at a position."""
        row = next(self.rows(position, position + 1))
        found = []
        for number, element in enumerate(self.elements):
            primary, pre, post, unknown, total = row[5 * number : 5 * number + 5]
            found.append(CellElement(element, total, Origins(primary, pre, post, unknown)))
        return CellRecord(serial, tuple(found))
