"""A sheet: what a certificate of any kind prints, as plain texts and numbers that flow over as many pages as it takes.

Everything is decided before it comes here: numbers are written, names made fit for showing. `page_sheet.py` places it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page."""

    kicker: str
    title: str
    line: str
    """Under the title: the identifier."""
    issuer: str
    place: str
    name: str
    """What the certificate is about, in short; stands on every further page."""
    footer: str
    page: str
    """`Page {n} of {total}`."""
    logo: str = ""
    """What a logo is, for those who do not see it."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A minimum share beside a bar."""

    label: str
    position: float
    """0 to 1 along the bar; for drawing alone."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One Art. 8 metal: a bar, or why there is none."""

    symbol: str
    name: str
    status: str
    """`computed`, `not_applicable` or `undetermined`."""
    percent: str
    """The large figure, rounded down to one decimal, or the word for its absence."""
    post: float
    pre: float
    """Parts of the bar, 0 to 1; for drawing alone."""
    markers: tuple[Marker, ...]
    verdicts: tuple[tuple[str, str], ...]
    """(`met`, `not_met` or `plain`; the words)."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    title: str
    wide: float
    """Its part of the table's width, beside those of the other columns."""
    right: bool = False
    """Numbers are set to the right."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is repeated on each page; the first cell of a row names it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    most: int = 3
    """Lines of one cell; what is longer is cut short with an ellipsis."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Questions with their answers: (`met`, `not_met` or `plain`; the question; the answer)."""

    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list with a point before each text."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Seal:
    """The large answer of a sheet: a sign, a few words, and a sentence beneath."""

    kind: str
    """`met`, `not_met` or `plain`."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Share bars of Art. 8 metals."""

    rows: tuple[ShareRow, ...]
    words: Mapping[str, Any]
    """The texts of `[shares]`."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with values that are printed whole: identifiers, keys, checkpoints."""

    rows: tuple[tuple[str, str], ...]
    """A value may have lines of its own."""


@dataclass(frozen=True, slots=True)
class Check:
    """How to check the sheet, beside a QR code of what it is about."""

    heading: str
    steps: tuple[str, ...]
    code: str
    said: str
    """What the code is, for those who do not see it."""


Block = Table | Verdicts | Points | Words | Seal | Shares | Pairs | Check


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading; without one they follow what stands before."""

    heading: str
    blocks: tuple[Block, ...]
    keep: bool = False
    """Whether it stays on one page with those beside it that say so too."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything printed, in order."""

    language: str
    frame: Frame
    identity: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    issued_at: str
    """UTC, `2026-11-23T20:00:00Z`."""
    description: str
    """Of the attached file, for whoever lists the attachments."""
    notice: str = ""
    """For whom the copy is, and what it withholds."""
