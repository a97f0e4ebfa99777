"""Draft statements about the cells of a lot: the tree over their records, computed from what the ledger holds."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any, NamedTuple

from passport_app.domain.cell import SerialRange
from passport_app.domain.cell_statement import CellLotStatement, Spread
from passport_app.domain.disclosure import Disclosure
from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.job import CancelCheck, never
from passport_app.exchange import cells, groups
from passport_app.issuing.withheld import withheld_digest
from passport_app.ledger.cell_statements import CellLotFacts, CellLots
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, merkle

MOST_CELLS = 5_000_000
"""Of one statement; the hashes of its tree are held in memory, some 100 bytes a cell."""
_CHANGING = ("version", "supersedes", "groups")


class CellLotTree(NamedTuple):
    """The tree over the records of a lot's cells."""

    serials: SerialRange
    spread: Spread
    levels: list[list[bytes]]
    """Roots of the complete subtrees of 1, 2, 4, ... leaves."""

    @property
    def root(self) -> bytes:
        """The root of all."""
        return merkle.root(self.spread.count, self._node)

    def path(self, position: int) -> merkle.Path:
        """Return the inclusion path of the cell at a position."""
        return merkle.inclusion_path(position, self.spread.count, self._node)

    def _node(self, level: int, index: int) -> bytes:
        return self.levels[level][index]


class CellLotDraft(NamedTuple):
    """A statement to be signed, with what it withholds."""

    statement: CellLotStatement
    content_sha256: str
    values: groups.GroupValues
    withheld_sha256: str
    unchanged: bool
    """Whether the newest statement about the lot says just this already."""


class CellLotDrafting:
    """Makes statements about cell lots from the facts of a ledger."""

    def __init__(self, reader: Reader, at: str) -> None:
        self._reader, self._lots = reader, CellLots(reader)
        self._origin, self._at = reader.origin, at

    def tree(self, cell_lot: str, cancelled: CancelCheck = never) -> CellLotTree:
        """Return the tree over a lot's cells; raises InputError `unknown_cell_lot`, `too_many_cells`."""
        return self._tree(self._facts(cell_lot), cancelled)

    def draft(self, cell_lot: str, cancelled: CancelCheck = never) -> CellLotDraft:
        """Return the statement about a lot's cells as the ledger has it now; raises as `tree`."""
        facts = self._facts(cell_lot)
        before = facts.newest
        version = before.version + 1 if before else 1
        statement = CellLotStatement(
            number=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{self._origin}/cells/{cell_lot}/{version}')}",
            version=version,
            identifier=f"urn:{self._origin.replace('/', ':')}:cells:{_quoted(cell_lot)}",
            cell_lot=cell_lot,
            model=facts.model,
            plant=facts.plant,
            manufactured=f"{facts.manufactured_on:%Y-%m}",
            first_serial=facts.serials.text(facts.serials.first),
            last_serial=facts.serials.text(facts.serials.last),
            count=facts.serials.count,
            root=self._tree(facts, cancelled).root,
            issued_at=self._at,
            supersedes=before.number if before else None,
        )
        values = _values(facts)
        withheld, content = withheld_digest(self._reader, values), _content_digest(statement)
        said = (before.content_sha256, before.withheld_sha256) if before and before.counts else None
        return CellLotDraft(statement, content, values, withheld, said == (content, withheld))

    def withheld(self, cell_lot: str, secret: bytes, number: str) -> tuple[Disclosure, ...]:
        """Return what the statement of this number about a lot withholds, as the ledger knows it now."""
        return groups.disclosures(_values(self._facts(cell_lot)), secret, number)

    def _facts(self, cell_lot: str) -> CellLotFacts:
        facts = self._lots.facts(cell_lot)
        if facts is None:
            raise InputError("unknown_cell_lot", f'This ledger holds no cell lot "{cell_lot}". Check the spelling.')
        if facts.serials.count > MOST_CELLS:
            text = f"The cell lot {cell_lot} has {facts.serials.count:,} cells; one statement covers {MOST_CELLS:,}."
            raise InputError("too_many_cells", text)
        return facts

    def _tree(self, facts: CellLotFacts, cancelled: CancelCheck) -> CellLotTree:
        spread = Spread(facts.content, facts.serials.count)
        level: list[bytes] = []
        for stretch in cells.leaves(spread, facts.serials):
            if cancelled():
                raise Cancelled
            level += stretch
        levels = [level]
        while len(level) > 1:
            pairs = zip(level[::2], level[1::2], strict=False)
            level = [hashlib.sha256(b"\x01" + left + right).digest() for left, right in pairs]
            levels.append(level)
        return CellLotTree(facts.serials, spread, levels)


def _values(facts: CellLotFacts) -> groups.GroupValues:
    """What is withheld about a lot; nothing is known of its individual cells."""
    values = groups.group_values(facts.sources, ())
    return {group: value for group, value in values.items() if group != "individual"}


def _content_digest(statement: CellLotStatement) -> str:
    subject: dict[str, Any] = cells.cells_subject(statement)
    kept = {name: value for name, value in subject.items() if name not in _CHANGING}
    return canonical.sha256(canonical.encode_signed(kept)).hex()


def _quoted(text: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-._~") else _percent(c) for c in text)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))
