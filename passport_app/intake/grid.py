"""Rows of text from a file, whatever kind it is: what the reader of records asks of a CSV and of a sheet alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from passport_app.domain.tables import Table
from passport_app.intake.dialect import Dialect, detect
from passport_app.intake.fault import FieldError
from passport_app.intake.header import count_known
from passport_app.intake.lines import read_rows


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows one after another; blank ones are there too, so that rows can be counted."""

    rows: Sequence[list[str]]
    faults: Mapping[tuple[int, int], FieldError] = field(default_factory=dict)
    """By row number (from 1) and position: cells that cannot be taken, whatever their text."""


class Grid(Protocol):
    """A table as rows of text."""

    @property
    def separator(self) -> str:
        """What separates its fields where it is written as text."""
        ...

    @property
    def encoding(self) -> str:
        """How it is encoded where it is written as text."""
        ...

    def blocks(self, count: int) -> Iterator[Block]:
        """Yield all rows from row 1 on, at most `count` at a time; raises InputError where it cannot be read on."""
        ...


@dataclass(frozen=True, slots=True)
class TextGrid:
    """A file of text."""

    path: Path
    dialect: Dialect

    @property
    def separator(self) -> str:
        """The separator of its fields."""
        return self.dialect.separator

    @property
    def encoding(self) -> str:
        """Its encoding, as Python names it."""
        return self.dialect.encoding

    def blocks(self, count: int) -> Iterator[Block]:
        """Yield its rows."""
        for rows in read_rows(self.path, self.dialect, count):
            yield Block(rows)


def open_text(path: Path, table: Table, renames: Mapping[str, str]) -> TextGrid:
    """Return a file of text as a grid; raises InputError (see `dialect.detect`)."""
    return TextGrid(path, detect(path, lambda names: count_known(names, table, renames)))
