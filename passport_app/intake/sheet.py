"""A sheet of a workbook as rows of text, exactly as its cells say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from python_calamine import CalamineError, CalamineWorkbook

from passport_app.domain.errors import InputError
from passport_app.intake.archive import damaged
from passport_app.intake.fault import FieldError
from passport_app.intake.grid import Block
from passport_app.intake.workbook import Workbook

_EXACT_TO = 10**15
"""A spreadsheet keeps 15 digits of a number: a longer one has lost its last ones."""
TOO_MANY_DIGITS = FieldError(
    "number_precision",
    "The cell is a number of more than 15 digits, of which a spreadsheet loses the last; "
    "format the column as text and enter it again.",
)

_Cell = int | float | str | bool | time | date | datetime | timedelta


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """One sheet."""

    workbook: Workbook
    sheet: str
    separator: str = ","
    """Faulty rows of a sheet are handed back as CSV."""
    encoding: str = "utf-8-sig"
    """With the mark by which spreadsheets know UTF-8."""

    def blocks(self, count: int) -> Iterator[Block]:
        """Yield its rows, and the cells that cannot be taken; raises InputError."""
        known = self.workbook.scan(self.sheet).faults
        rows, left = self._open()
        first = 1
        while True:
            texts: list[list[str]] = []
            faults: dict[tuple[int, int], FieldError] = {}
            for number in range(first, first + count):
                cells = self._next(rows)
                if cells is None:
                    break
                texts.append([_text(cell) for cell in cells])
                for column, fault in known.get(number, {}).items():
                    faults[number, column - left] = fault
                for at, cell in enumerate(cells):
                    if type(cell) is float and not -_EXACT_TO < cell < _EXACT_TO:
                        faults[number, at] = TOO_MANY_DIGITS
            if not texts:
                return
            yield Block(texts, faults)
            first += len(texts)

    def _open(self) -> tuple[Iterator[list[_Cell]], int]:
        """Return the rows from row 1 on, and the column (from 0) in which they begin."""
        try:
            with CalamineWorkbook.from_path(self.workbook.path) as book:
                sheet = book.get_sheet_by_name(self.sheet)
                start = sheet.start
                return iter(sheet.iter_rows()), start[1] if start else 0
        except CalamineError as error:
            raise damaged(self.workbook.path, str(error)) from error
        except BaseException as error:
            raise self._panic(error) from error

    def _next(self, rows: Iterator[list[_Cell]]) -> list[_Cell] | None:
        try:
            return next(rows, None)
        except BaseException as error:
            raise self._panic(error) from error

    def _panic(self, error: BaseException) -> BaseException:
        """Return what to raise: a panic of the reader, which is no Exception, is a workbook that cannot be read."""
        if type(error).__name__ == "PanicException":
            return InputError("damaged_workbook", damaged(self.workbook.path, "its cells cannot be read").message)
        return error


def open_sheet(workbook: Workbook, sheet: str) -> SheetGrid:
    """Return a sheet as a grid."""
    return SheetGrid(workbook, sheet)


def _text(cell: _Cell) -> str:
    """Return what a cell says.

    A number is kept in binary. The shortest decimal that reads back as the same number is what was typed
    (to 15 digits); it then goes through the same exact reader as text does: 22.3 is 22.3, not 22.300000000000000710.
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(Decimal(repr(cell)), "f")
    if isinstance(cell, (datetime, date, time)):
        return cell.isoformat()
    return str(cell)
