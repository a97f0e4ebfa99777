"""Rows that a person typed into a form, read by the same rules as a file's.

A decimal comma is read beside the point, and blanks between groups of digits are the typist's, not part of a number;
what could mean two numbers is refused here as anywhere. Percentages become whole ppm exactly or are refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from passport_app.domain.quantity import PPM
from passport_app.domain.tables import TABLES
from passport_app.intake.fault import FieldError
from passport_app.intake.grid import Block
from passport_app.intake.number import read_decimal, read_mass
from passport_app.intake.source import Source

_BLANKS = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_NUMBERS = frozenset({"mass", "ppm", "decimal"})
TypedRow = Mapping[str, str]
"""Column name -> what was typed."""


@dataclass(frozen=True, slots=True)
class _TypedGrid:
    """A header and rows, as text."""

    rows: tuple[list[str], ...]
    separator: str = ";"
    encoding: str = "utf-8"

    def blocks(self, count: int) -> Iterator[Block]:
        """Yield the header and the rows."""
        for start in range(0, len(self.rows), count):
            yield Block(self.rows[start : start + count])


def typed_sources(tables: Mapping[str, Sequence[TypedRow]]) -> list[Source]:
    """Return typed rows as sources, in the order in which tables are read; a row of a problem is its place plus 2.

    Raises KeyError for a table or a column that the contract does not have.
    """
    unknown = set(tables) - set(TABLES)
    if unknown:
        raise KeyError(f"no such table: {', '.join(sorted(unknown))}")
    return [_source(name, tables[name]) for name in TABLES if tables.get(name)]


def _source(name: str, rows: Sequence[TypedRow]) -> Source:
    table = TABLES[name]
    columns = {column.name: column for column in table.columns}
    used = [column for column in columns if any(column in row for row in rows)]
    for row in rows:
        if strange := set(row) - set(columns):
            raise KeyError(f"{name} has no column {', '.join(sorted(strange))}")
    lines = [used]
    for row in rows:
        texts = []
        for column in used:
            text = row.get(column, "").strip()
            texts.append(text.translate(_BLANKS) if columns[column].kind in _NUMBERS else text)
        lines.append(texts)
    grid = _TypedGrid(tuple(lines))
    return Source(Path(name), name, table, {}, lambda: grid)


def digest(rows: Sequence[TypedRow]) -> str:
    """Return the SHA-256 of typed rows, by which the book names what was typed."""
    text = json.dumps([dict(sorted(row.items())) for row in rows], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def typed_mass(text: str) -> int:
    """Return micrograms of a mass typed in kilograms; raises FieldError as `number.read_mass`."""
    return read_mass(text.strip().translate(_BLANKS), comma=True)


def ppm_of_percent(text: str) -> int:
    """Return the whole ppm of a percentage that was typed; an empty text is zero.

    Raises FieldError: as `number.read_decimal`, `percent_negative`, `percent_above_whole`, `percent_too_fine`.
    """
    text = text.strip().removesuffix("%").translate(_BLANKS)
    if not text:
        return 0
    value = Fraction(read_decimal(text, comma=True)) * (PPM // 100)
    if value < 0:
        raise FieldError("percent_negative", f"{text} % is negative; a share is between 0 and 100 %.")
    if value > PPM:
        raise FieldError("percent_above_whole", f"{text} % is above the whole; a share is at most 100 %.")
    if value.denominator != 1:
        raise FieldError("percent_too_fine", f"{text} % has more than 4 decimals; a share is kept in whole ppm.")
    return int(value)
