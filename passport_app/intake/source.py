"""One table of one file, read again each time it is asked for, a chunk at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.finding import Problem
from passport_app.domain.tables import Table
from passport_app.intake.fault import FieldError, shown
from passport_app.intake.grid import Block, Grid
from passport_app.intake.header import Layout, lay_out
from passport_app.intake.lines import QuoteError
from passport_app.intake.record import Chunk, RecordReader
from passport_app.intake.rowfinder import RowFinder

ROWS_PER_CHUNK = 2000
_ROWS_AT_ONCE = 500
"""Rows turned into records at once: few enough to stay in the processor's cache, a fifth faster than 2000."""


@dataclass(frozen=True, slots=True)
class _Start:
    """The header row of a grid, and the row that it is."""

    names: list[str]
    row: int
    faults: Mapping[tuple[int, int], FieldError]


class Source:
    """A file, or a sheet of a workbook, that is one table of the contract."""

    def __init__(
        self, path: Path, file: str, table: Table, renames: Mapping[str, str], grid: Callable[[], Grid]
    ) -> None:
        self.path = path
        self.file = file
        """The name by which problems speak of it."""
        self.table = table
        self._renames = renames
        self._grid = grid
        self._layout: Layout | None = None
        self._finder = RowFinder(lambda: self._grid().blocks(ROWS_PER_CHUNK))

    def chunks(self, rows_per_chunk: int = ROWS_PER_CHUNK) -> Iterator[Chunk]:
        """Yield the records of the file with their rows and problems, reading the file anew.

        Rows are numbered as a spreadsheet shows them: the header is row 1, blank rows count, and a record whose quoted
        fields run over several lines is one row. A file that cannot be read at all yields one chunk with the problem.
        """
        try:
            yield from _gather(self._chunks(min(rows_per_chunk, _ROWS_AT_ONCE)), rows_per_chunk)
        except QuoteError as error:
            yield Chunk([], [], [Problem(self.file, error.row, None, None, error.code, error.message)])
        except InputError as error:
            yield Chunk([], [], [Problem(self.file, None, None, None, error.code, error.message)])
        except OSError as error:
            text = f"The file cannot be read: {error.strerror or error}."
            yield Chunk([], [], [Problem(self.file, None, None, None, "not_readable", text)])

    def notes(self) -> list[Problem]:
        """Return what is worth knowing and no error: columns that the table does not have, a header without rows."""
        try:
            start, rest = self._begin(1000)
            layout, faults = lay_out(start.names, self.table, self._renames)
            if faults:
                return []
            notes = [self._unknown(name) for name in layout.unknown]
            if not any(any(row) for block in rest for row in block.rows):
                text = "The file has a header and no rows; nothing was read from it."
                notes.append(Problem(self.file, start.row, None, None, "no_rows", text))
        except (InputError, OSError):
            return []
        return notes

    def header(self) -> list[str]:
        """Return the names of the columns as read, empty where the file has none; raises InputError."""
        return self._begin(1)[0].names

    def header_row(self) -> int:
        """Return the row of the header, which is 1 but for blank rows before it; raises InputError."""
        return self._begin(1)[0].row

    def raw_row(self, row: int) -> list[str]:
        """Return the fields of a row as read, none past the end; raises InputError.

        Asking for rows in ascending order reads the file once.
        """
        return self._finder.find(row)

    def value_at(self, row: int, column: str) -> str | None:
        """Return a value of a row as text without blanks at its ends, None where it is blank or not there."""
        try:
            if self._layout is None:
                self._layout, _ = lay_out(self.header(), self.table, self._renames)
            fields = self.raw_row(row)
        except (InputError, OSError):
            return None
        position = self._layout.positions[self.table.index(column)]
        if position is None or position >= len(fields):
            return None
        return fields[position].strip() or None

    def grid(self) -> Grid:
        """Return the file as rows of text; raises InputError."""
        return self._grid()

    def _unknown(self, name: str) -> Problem:
        columns = ", ".join(column.name for column in self.table.columns)
        text = f"{self.table.name} has no column {shown(name)!r}, so it is not read. Its columns are {columns}."
        return Problem(self.file, 1, shown(name), None, "unknown_column", text)

    def _begin(self, count: int) -> tuple[_Start, Iterator[Block]]:
        """Return the header and the blocks after it; the first row that is not blank is the header."""
        blocks = self._grid().blocks(count)
        before = 0
        for block in blocks:
            for at, names in enumerate(block.rows):
                if any(name.strip() for name in names):
                    start = _Start(names, before + at + 1, block.faults)
                    return start, _after(block, at + 1, blocks)
            before += len(block.rows)
        raise InputError("empty_file", f"{self.file} holds no rows; the first line must name the columns.")

    def _chunks(self, count: int) -> Iterator[Chunk]:
        start, blocks = self._begin(count)
        layout, faults = lay_out(start.names, self.table, self._renames)
        problems = [Problem(self.file, start.row, name or None, None, f.code, f.message) for name, f in faults]
        problems += self._header_cell_faults(start, layout)
        if problems:
            yield Chunk([], [], problems)
            return
        comma = self._grid().separator != ","
        reader = RecordReader(self.file, self.table, layout, comma=comma)
        row = start.row + 1
        for block in blocks:
            if block.rows:
                yield reader.read(block.rows, row, block.faults)
                row += len(block.rows)

    def _header_cell_faults(self, start: _Start, layout: Layout) -> list[Problem]:
        return [
            Problem(self.file, start.row, shown(layout.names[position]), None, fault.code, fault.message)
            for (row, position), fault in start.faults.items()
            if row == start.row and position in layout.positions
        ]


def _after(block: Block, at: int, blocks: Iterator[Block]) -> Iterator[Block]:
    rest: Sequence[list[str]] = block.rows[at:]
    yield Block(rest, block.faults)
    yield from blocks


def _gather(chunks: Iterator[Chunk], count: int) -> Iterator[Chunk]:
    """Put small chunks together until one more could exceed `count` rows; what was read before an error is kept."""
    waiting: list[Chunk] = []
    held = 0
    try:
        for chunk in chunks:
            rows = len(chunk.records) + len(chunk.problems)
            if waiting and held + rows > count:
                yield _together(waiting)
                waiting, held = [], 0
            waiting.append(chunk)
            held += rows
    except (InputError, OSError):
        if waiting:
            yield _together(waiting)
        raise
    if waiting:
        yield _together(waiting)


def _together(chunks: Sequence[Chunk]) -> Chunk:
    if len(chunks) == 1:
        return chunks[0]
    rows: Sequence[int] = range(chunks[0].rows[0], chunks[-1].rows[-1] + 1) if _unbroken(chunks) else _rows(chunks)
    records = [record for chunk in chunks for record in chunk.records]
    return Chunk(records, rows, [problem for chunk in chunks for problem in chunk.problems])


def _unbroken(chunks: Sequence[Chunk]) -> bool:
    return all(isinstance(chunk.rows, range) and chunk.rows for chunk in chunks) and all(
        before.rows[-1] + 1 == after.rows[0] for before, after in pairwise(chunks)
    )


def _rows(chunks: Sequence[Chunk]) -> list[int]:
    return [row for chunk in chunks for row in chunk.rows]
