"""The rows of a table of text, streamed: never more than a block of the file and a chunk of rows in memory."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.intake.dialect import Dialect

BLOCK = 1 << 18
"""Bytes read at a time."""
LONGEST_LINE = 1 << 22
"""Characters without a line end at most: a file of one endless line must not be held in memory."""


class QuoteError(InputError):
    """A row whose quotes do not follow RFC 4180; `row` is its number."""

    def __init__(self, row: int, message: str) -> None:
        super().__init__("quoting", message)
        self.row = row


def read_rows(path: Path, dialect: Dialect, count: int) -> Iterator[list[list[str]]]:
    """Yield lists of at most `count` rows, blank ones as empty lists, so that rows can be numbered.

    A row is a record: a quoted field may run over several lines, as a spreadsheet shows it. Bytes that the encoding
    does not allow come as lone surrogates, which no valid text holds, so that the caller can name their cell.
    Raises QuoteError at the row that cannot be read, after all rows before it have been yielded.
    """
    with path.open("rb") as file:
        lines = chain.from_iterable(_blocks(file, dialect))
        reader = csv.reader(lines, delimiter=dialect.separator, strict=True)
        done = 0
        while True:
            rows: list[list[str]] = []
            try:
                rows.extend(islice(reader, count))
            except csv.Error as error:
                yield rows
                row = done + len(rows) + 1
                raise QuoteError(row, _quote_message(str(error))) from error
            if not rows:
                return
            yield rows
            done += len(rows)


def _quote_message(error: str) -> str:
    if "limit" in error:
        what = f"A field of more than {csv.field_size_limit()} characters begins here"
    elif "end of data" in error:
        what = "A quoted field begins here and does not end before the file does"
    else:
        what = "Text follows the closing quote of a field"
    return (
        f'{what}: a quote (") is missing or not doubled. Nothing from this row on was read; '
        'write a quote inside of a quoted field as "" (RFC 4180).'
    )


def _blocks(file: io.BufferedReader, dialect: Dialect) -> Iterator[io.StringIO]:
    """Yield runs of whole lines; StringIO splits them without changing their ends."""
    errors = "surrogatepass" if dialect.encoding == "utf-16" else "surrogateescape"
    decoder = codecs.getincrementaldecoder(dialect.encoding)(errors)
    tail = ""
    while data := file.read(BLOCK):
        text = tail + decoder.decode(data)
        cut = _cut(text)
        if cut:
            yield io.StringIO(text[:cut], newline="")
        tail = text[cut:]
        if len(tail) > LONGEST_LINE:
            raise csv.Error("line larger than limit")
    tail += _end(decoder)
    if tail:
        yield io.StringIO(tail, newline="")


def _cut(text: str) -> int:
    """Return where the last whole line ends: after `\\n`, or after a `\\r` that no `\\n` can follow."""
    return text.rfind("\n") + 1 or text.rfind("\r", 0, len(text) - 1) + 1


def _end(decoder: codecs.IncrementalDecoder) -> str:
    try:
        return decoder.decode(b"", True)
    except UnicodeDecodeError:
        return "\udcff"
