"""What the ledger holds about a cell lot, ready to be stated about each of its cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from passport_app.domain.cell import SerialRange
from passport_app.domain.content import Content
from passport_app.domain.passport import ModelStatement, NamedParty, SourceLot
from passport_app.ledger.disowning import is_disowned
from passport_app.ledger.reader import Reader
from passport_app.ledger.sources import Sources
from passport_app.ledger.statement import Statements

_LOT = (
    "SELECT lot.key, c.model, c.prefix, c.width, c.first, c.last, c.manufactured_on, batch.site, "
    "batch.ended_at FROM lot JOIN cell_lot c ON c.key = lot.key JOIN batch ON batch.key = lot.batch WHERE lot.id = ?"
)
_NEWEST = "SELECT number, version, seq FROM cell_statement WHERE cell_lot = ? ORDER BY version DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class StatedBefore:
    """The newest signed statement about a cell lot."""

    number: str
    version: int
    content_sha256: str
    withheld_sha256: str
    counts: bool
    """Whether the key that signed it is believed for it: else the same may be signed anew."""


@dataclass(frozen=True, slots=True)
class CellLotFacts:
    """Everything that a statement about a lot's cells states."""

    serials: SerialRange
    content: Content
    model: ModelStatement
    plant: NamedParty
    manufactured_on: date
    sources: tuple[SourceLot, ...]
    newest: StatedBefore | None


class CellLots:
    """Gathers facts of cell lots."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._statements = Statements(reader)
        self._sources = Sources(reader)

    def facts(self, cell_lot: str) -> CellLotFacts | None:
        """Return the facts of a cell lot by its id, or None where the ledger has none."""
        row = self._reader.row(_LOT, (cell_lot,))
        if row is None:
            return None
        content = self._reader.contents.of_lot(row["key"])
        return CellLotFacts(
            serials=SerialRange(row["prefix"], row["width"], row["first"], row["last"]),
            content=content,
            model=self._statements.model(row["model"]),
            plant=self._statements.plant(row["site"]),
            manufactured_on=date.fromisoformat((row["manufactured_on"] or row["ended_at"])[:10]),
            sources=self._sources.of(content),
            newest=self._newest(row["key"]),
        )

    def _newest(self, key: int) -> StatedBefore | None:
        row = self._reader.row(_NEWEST, (key,))
        entry = self._reader.entry(row["seq"]) if row else None
        if row is None or entry is None:
            return None
        body = entry.body
        digests = str(body["content_sha256"]), str(body["withheld_sha256"])
        return StatedBefore(row["number"], row["version"], *digests, not is_disowned(self._reader, row["seq"]))
