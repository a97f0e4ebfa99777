"""A sheet's XML searched, not parsed: which cells hold formulas or errors, and how far its cells reach.

The reader of workbooks gives the last computed value of a formula as if it were typed, and nothing for an error, so
both must be found beside it; and it keeps a rectangle as wide and high as the farthest cells, so these are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from passport_app.intake.dialect import MOST_COLUMNS
from passport_app.intake.fault import FieldError

MOST_ROWS = 1 << 20
"""Rows of a sheet at most, as of the format itself."""
MOST_CELLS = 1 << 26
"""Cells of the rectangle that a sheet fills, empty ones included, at most."""
_LONGEST_TAG = 1 << 20

FORMULA = FieldError(
    "formula",
    "The cell holds a formula in place of a value; what it last gave may be out of date. "
    "Paste it as a value (Paste special, Values).",
)
CELL_ERROR = FieldError(
    "cell_error", "The cell holds an error (#N/A, #DIV/0!, ...); write the value, or leave it empty."
)

_ATTRIBUTES = rb"""((?:\s+[\w:.-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s*"""
_TOKEN = re.compile(
    rb"<(?:[A-Za-z_][\w.-]*:)?(?:"
    rb'c r="(?P<column>[A-Z]{1,3})(?P<row>[0-9]{1,7})"'
    + _ATTRIBUTES.replace(b"((", b"(?P<rest>(", 1)
    + rb"(?P<empty>/?)>"
    rb"|c" + _ATTRIBUTES.replace(b"((", b"(?P<cell>(", 1) + rb"(?P<blank>/?)>"
    rb"|row" + _ATTRIBUTES.replace(b"((", b"(?P<line>(", 1) + rb"/?>"
    rb"|(?P<formula>f)(?=[\s/>])"
    rb"|(?P<odd>c|row)(?=[\s/>])"
    rb")|(?P<end></(?:[A-Za-z_][\w.-]*:)?sheetData\s*>)"
)
_PLACE = re.compile(rb"""(?<![\w:])r=["'](?:([A-Z]{1,3}))?([0-9]{1,7})["']""")
_PLACED = re.compile(rb"""(?<![\w:])r\s*=""")
_USUAL_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="[0-9]+")?(?: t="(?:s|n|b|d|str|inlineStr)")?(/?)>')
_UNUSUAL = re.compile(rb"""<(?:[\w.-]+:|c[>/\t\r\n]|f[\s/>]|row(?! r="[0-9]{1,7}"))|</sheetData""")
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding=["']([\w-]+)["']""")


class SheetError(ValueError):
    """A sheet that is not as a spreadsheet writes it, or is too large; the text says why."""


@dataclass(slots=True)
class SheetScan:
    """What was found in a sheet."""

    faults: dict[int, dict[int, FieldError]] = field(default_factory=dict)
    """By row (from 1) and column (from 0): cells that cannot be taken as they are."""
    rows: int = 0
    """The farthest row that holds anything."""
    columns: int = 0


def scan_sheet(blocks: Iterable[bytes]) -> SheetScan:
    """Return what a sheet holds; raises SheetError."""
    scan = _Scan()
    for text in _whole_tags(check_xml(blocks)):
        scan.feed(text)
    return scan.found


def check_xml(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Pass XML on if it is UTF-8 and free of what sheets never need; raises SheetError for declarations, comments."""
    before = b""
    for number, block in enumerate(blocks):
        text = before + block
        if number == 0:
            declared = _DECLARED.match(text.removeprefix(b"\xef\xbb\xbf"))
            if declared and declared[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
                raise SheetError(f"its XML is in {declared[1].decode('ascii', 'replace')}, not in UTF-8")
        start = 5 if number == 0 else 0
        if b"\x00" in block or b"<!" in text or b"<?" in text[start:]:
            raise SheetError("its XML holds a declaration, a comment or another encoding, as no spreadsheet writes")
        before = block[-1:]
        yield block


def _whole_tags(blocks: Iterable[bytes]) -> Iterator[bytes]:
    tail = b""
    for block in blocks:
        text = tail + block
        cut = text.rfind(b"<")
        if cut < 0 or len(text) - cut > _LONGEST_TAG:
            raise SheetError("its XML holds a tag without an end")
        yield text[:cut]
        tail = text[cut:]
    yield tail


class _Scan:
    def __init__(self) -> None:
        self.found = SheetScan()
        self._row = self._column = 0
        self._in_data = True
        self._indexes: dict[bytes, int] = {}

    def feed(self, text: bytes) -> None:
        """Take in XML that ends before a tag: all at once what is as most sheets are, the rest a tag at a time."""
        done = self._usual(text)
        self._each(text[done:] if done else text)

    def _usual(self, text: bytes) -> int:
        """Take in what stands before the last row if nothing in it needs a closer look, and return where that is."""
        end = text.rfind(b"<row ")
        if end <= 0 or _UNUSUAL.search(text, 0, end):
            return 0
        cells = _USUAL_CELL.findall(text, 0, end)
        if not cells or len(cells) != text.count(b"<c ", 0, end):
            return 0
        filled = [(column, row) for column, row, empty in cells if not empty]
        if filled:
            columns, rows = {column for column, _ in filled}, {row for _, row in filled}
            self._reach(max(map(int, rows)), max(map(self._index, columns)) + 1)
        self._row = int(cells[-1][1])
        return end

    def _each(self, text: bytes) -> None:
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup
            if kind == "empty":
                self._row, self._column = int(match["row"]), self._index(match["column"])
                self._cell(match["rest"], match["empty"])
            elif kind == "blank":
                self._place(match["cell"])
                self._cell(match["cell"], match["blank"])
            elif kind == "line":
                place = self._found(match["line"])
                self._row, self._column = int(place[2]) if place else self._row + 1, -1
            elif kind == "formula" and self._in_data:
                self._mark(FORMULA)
            elif kind == "end":
                self._in_data = False
            elif kind == "odd":
                raise SheetError("a cell or row in its XML is not written as spreadsheets write it")

    def _place(self, attributes: bytes) -> None:
        place = self._found(attributes)
        if place and place[1]:
            self._row, self._column = int(place[2]), self._index(place[1])
        elif place:
            raise SheetError("a cell in its XML does not say in which column it is")
        else:
            self._column += 1

    def _found(self, attributes: bytes) -> re.Match[bytes] | None:
        """Return the place that a cell or row names, if any; raises SheetError where it cannot be one of a sheet.

        The reader of workbooks would make room up to a row of ten digits, and the process would end for want of memory.
        """
        place = _PLACE.search(attributes)
        if place is None and _PLACED.search(attributes):
            raise SheetError("a cell or row in its XML is in a place that no sheet has")
        return place

    def _cell(self, attributes: bytes, empty: bytes) -> None:
        if empty:
            return
        self._reach(self._row, self._column + 1)
        if b't="e"' in attributes or b"t='e'" in attributes:
            self._mark(CELL_ERROR)

    def _reach(self, row: int, columns: int) -> None:
        found = self.found
        found.rows, found.columns = max(found.rows, row), max(found.columns, columns)
        if found.rows > MOST_ROWS or found.columns > MOST_COLUMNS or found.rows * found.columns > MOST_CELLS:
            raise SheetError(
                f"its cells reach row {found.rows} and column {found.columns}; at most {MOST_ROWS} rows and "
                f"{MOST_COLUMNS} columns are read. Delete what stands far from the table"
            )

    def _mark(self, fault: FieldError) -> None:
        self.found.faults.setdefault(self._row, {})[self._column] = fault

    def _index(self, letters: bytes) -> int:
        index = self._indexes.get(letters)
        if index is None:
            index = 0
            for letter in letters:
                index = index * 26 + letter - 64
            index = self._indexes[letters] = index - 1
        return index
