"""From the rows of a chunk to its records: each value read, each problem named with its row and column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from passport_app.domain.finding import Problem
from passport_app.domain.tables import Record, Table, Value
from passport_app.intake.column import ColumnReader
from passport_app.intake.fault import FieldError, shown
from passport_app.intake.header import Layout
from passport_app.intake.rowchecks import ROW_CHECKS

CellFaults = Mapping[tuple[int, int], FieldError]
"""By row number and position in the row: what is wrong with a cell before its text is read (a formula, an error)."""

Faults = dict[tuple[int, int], FieldError]
"""By index of the row in a chunk and of the column in the table: what is wrong with a value."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows of a table: the good ones as records, and what is wrong with the others."""

    records: list[Record]
    """As `domain.tables` describes them."""
    rows: Sequence[int]
    """The row of each record, as a spreadsheet numbers rows, the header being row 1."""
    problems: list[Problem] = field(default_factory=list)


class RecordReader:
    """Reads the chunks of one file that is one table."""

    def __init__(self, file: str, table: Table, layout: Layout, *, comma: bool) -> None:
        self._file, self._table, self._layout = file, table, layout
        self._columns = [ColumnReader(table.name, column, comma=comma) for column in table.columns]
        self._checks = ROW_CHECKS.get(table.name, ())

    def read(self, rows: Sequence[list[str]], first: int, cell_faults: CellFaults) -> Chunk:
        """Return the records of rows that are numbered from `first`; blank rows are passed over."""
        width = len(self._layout.names)
        numbers: Sequence[int] = range(first, first + len(rows))
        problems: list[Problem] = []
        if set(map(len, rows)) != {width}:
            rows, numbers, problems = self._even(rows, first)
        if not rows:
            return Chunk([], [], problems)
        values, faults = self._values(rows)
        if faults:
            filled = [at for at, row in enumerate(rows) if any(field.strip() for field in row)]
            if not filled:
                return Chunk([], [], problems)
            if len(filled) < len(rows):
                rows, numbers = [rows[at] for at in filled], [numbers[at] for at in filled]
                values, faults = self._values(rows)
        if cell_faults:
            self._add_cell_faults(faults, numbers, cell_faults)
        records: list[Record] = list(zip(*values, strict=True))
        self._check_rows(records, faults)
        if not faults:
            return Chunk(records, numbers, problems)
        problems += self._problems(rows, numbers, faults)
        problems.sort(key=lambda problem: problem.row or 0)
        bad = {index for index, _ in faults}
        good = [at for at in range(len(records)) if at not in bad]
        return Chunk([records[at] for at in good], [numbers[at] for at in good], problems)

    def _even(self, rows: Sequence[list[str]], first: int) -> tuple[list[list[str]], list[int], list[Problem]]:
        """Return the rows that have as many fields as the header; blank surplus fields are cut off."""
        width = len(self._layout.names)
        even, numbers, problems = [], [], []
        for number, row in enumerate(rows, first):
            if len(row) == width:
                even.append(row)
                numbers.append(number)
            elif len(row) > width and not any(field.strip() for field in row[width:]):
                even.append(row[:width])
                numbers.append(number)
            elif any(field.strip() for field in row):
                text = (
                    f"The row has another number of fields ({len(row)}) than the header ({width}); a separator is "
                    "missing or too many, or a field that holds the separator is not in quotes."
                )
                value = shown(" | ".join(row))
                problems.append(Problem(self._file, number, None, value, "row_length", text))
        return even, numbers, problems

    def _values(self, rows: Sequence[list[str]]) -> tuple[list[Sequence[Value]], Faults]:
        """Return the columns of the table, and the faults by index of row and column of the table."""
        texts = list(zip(*rows, strict=True))
        values: list[Sequence[Value]] = []
        faults: Faults = {}
        for at, (reader, position) in enumerate(zip(self._columns, self._layout.positions, strict=True)):
            if position is None:
                values.append([reader.column.default] * len(rows))
                continue
            read, wrong = reader.read(texts[position])
            values.append(read)
            faults.update({(index, at): fault for index, fault in wrong})
        return values, faults

    def _add_cell_faults(self, faults: Faults, numbers: Sequence[int], cell_faults: CellFaults) -> None:
        columns = {position: at for at, position in enumerate(self._layout.positions) if position is not None}
        indexes = {number: index for index, number in enumerate(numbers)}
        for (number, position), fault in cell_faults.items():
            if number in indexes and position in columns:
                faults[indexes[number], columns[position]] = fault

    def _check_rows(self, records: Sequence[Record], faults: Faults) -> None:
        for check in self._checks:
            for index, column, fault in list(check(records)):
                # A cell that could not be read has been reported as such.
                faults.setdefault((index, self._table.index(column)), fault)

    def _problems(self, rows: Sequence[list[str]], numbers: Sequence[int], faults: Faults) -> list[Problem]:
        problems = []
        for (index, at), fault in sorted(faults.items(), key=lambda item: item[0]):
            position = self._layout.positions[at]
            value = None if position is None else shown(rows[index][position])
            name = self._table.columns[at].name
            problems.append(Problem(self._file, numbers[index], name, value, fault.code, fault.message))
        return problems
