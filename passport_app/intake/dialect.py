"""How a table of text is written: its encoding and its separator, told from the first bytes and the header line.

Read are UTF-8 with or without BOM and UTF-16 with BOM; separators `,` `;` and tab; quoting as in RFC 4180.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from passport_app.domain.errors import InputError

LARGEST_FILE = 8 << 30
"""Bytes of a file at most."""
LONGEST_HEADER = 64 << 10
"""Bytes in which the header line must end."""
MOST_COLUMNS = 256
SEPARATORS = (",", ";", "\t")

Encoding = Literal["utf-8", "utf-8-sig", "utf-16"]

_UTF32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_MAGIC = (
    (b"PK\x03\x04", "a ZIP archive or an Excel workbook; if it is a workbook, name it .xlsx"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or CSV"),
    (b"%PDF-", "a PDF document; export the table as CSV or XLSX"),
    (b"\x89PNG", "a picture (PNG); export the table as CSV or XLSX"),
    (b"\xff\xd8\xff", "a picture (JPEG); export the table as CSV or XLSX"),
    (b"\x1f\x8b", "compressed (gzip); unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it first"),
    (b"SQLite format 3\x00", "a database (SQLite); export its tables as CSV"),
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """The encoding and the separator of a table of text."""

    encoding: Encoding
    separator: str

    @property
    def comma(self) -> bool:
        """Tell whether `,` is a decimal comma: where it does not separate."""
        return self.separator != ","


def detect(path: Path, known: Callable[[Sequence[str]], int]) -> Dialect:
    """Return the dialect of a file; `known` counts the columns it knows among the names of a header.

    Raises InputError: `empty_file`, `file_too_large`, `binary_file`, `encoding`, `not_readable`.
    """
    head = _head(path)
    encoding = detect_encoding(head, path.name)
    # A cut in the middle of a character is no fault of the file.
    text = head.decode(encoding, errors="replace").lstrip("\ufeff")
    if not text.strip():
        raise InputError("empty_file", f"{path.name} holds only blank space; the first line must name the columns.")
    return Dialect(encoding, _separator(text, known))


def _head(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(LONGEST_HEADER)
    except OSError as error:
        raise InputError("not_readable", f"{path.name} cannot be read: {error.strerror or error}.") from error
    if size > LARGEST_FILE:
        raise InputError(
            "file_too_large", f"{path.name} has {size} bytes; at most {LARGEST_FILE} are read. Split it into parts."
        )
    return head


def detect_encoding(head: bytes, name: str) -> Encoding:
    """Return the encoding that the first bytes show; raises InputError (`empty_file`, `binary_file`, `encoding`)."""
    if not head:
        raise InputError("empty_file", f"{name} is empty (0 bytes); the first line must name the columns.")
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise InputError("binary_file", f"{name} is not a table of text but {what}.")
    if head.startswith(_UTF32):
        raise InputError("encoding", f"{name} is in UTF-32; save it as UTF-8.")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b"\x00" in head:
        if _alternates(head):
            raise InputError("encoding", f"{name} is in UTF-16 without a byte order mark; save it as UTF-8.")
        raise InputError("binary_file", f"{name} holds NUL bytes: it is not a table of text. Export it as CSV or XLSX.")
    return "utf-8-sig" if head.startswith(b"\xef\xbb\xbf") else "utf-8"


def _alternates(head: bytes) -> bool:
    """Tell whether every other byte is NUL, as in UTF-16 of Latin text."""
    start = head[:64]
    return len(start) >= 4 and any(set(start[at::2]) == {0} and 0 not in start[1 - at :: 2] for at in (0, 1))


def _separator(text: str, known: Callable[[Sequence[str]], int]) -> str:
    """Return the separator that finds the most known columns in the header line, then the most columns."""
    return max(SEPARATORS, key=lambda separator: _score(header_of(text, separator), known))


def _score(names: Sequence[str], known: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    return known(names), len(names)


def header_of(text: str, separator: str) -> list[str]:
    """Return the fields of the first line that is not blank; an unfinished quote is read as it stands."""
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        if any(field.strip() for field in row):
            return row
    return []
