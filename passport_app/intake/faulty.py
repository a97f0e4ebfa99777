"""The faulty rows of a table handed back as a file of the same shape, with what is wrong in a column `problem`."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.intake.lines import QuoteError
from passport_app.intake.mapping import fold
from passport_app.intake.source import ROWS_PER_CHUNK, Source

PROBLEM = "problem"
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_faulty_rows(source: Source, problems_by_row: Mapping[int, str], target: Path) -> int:
    """Write the header and the given rows of a source, as they were read, and return how many rows were written.

    The separator and the encoding are those of the source; rows of a sheet are written as CSV. A `problem` column that
    the source has from an earlier time is filled anew. A problem of the header is a problem of every row. From a row on
    that cannot be split into fields nothing can be handed back. Raises OSError, and InputError where the source cannot
    be read or is the target itself.
    """
    if target.exists() and target.resolve() == source.path.resolve():
        raise InputError("same_file", f"{target.name} is the file that was read; choose another name.")
    grid = source.grid()
    # Bytes that the encoding does not allow were read as lone surrogates, and go back as the bytes that they were.
    errors = "surrogatepass" if grid.encoding.startswith("utf-16") else "surrogateescape"
    part = target.with_name(target.name + ".part")
    written = 0
    try:
        with part.open("w", encoding=grid.encoding, errors=errors, newline="") as file:
            writer = csv.writer(file, delimiter=grid.separator)
            for row, fields in _header_and(source, problems_by_row):
                writer.writerow(fields)
                written += row is not None
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return written


def _header_and(source: Source, problems: Mapping[int, str]) -> Iterator[tuple[int | None, list[str]]]:
    """Yield the header (with no row number) and the asked rows, each with its problem."""
    header, header_row = source.header(), source.header_row()
    at = next((place for place, name in enumerate(header) if fold(name) == PROBLEM), len(header))
    yield None, [*header[:at], PROBLEM, *header[at + 1 :]]
    of_all = problems.get(header_row)
    last = max(problems, default=0)
    first = 1
    try:
        for block in source.grid().blocks(ROWS_PER_CHUNK):
            for row, fields in enumerate(block.rows, first):
                text = problems.get(row, of_all)
                if row > header_row and text is not None and any(fields):
                    padded = fields + [""] * (len(header) - len(fields))
                    place = at if at < len(header) else len(padded)
                    yield row, [*padded[:place], _harmless(text), *padded[place + 1 :]]
            first += len(block.rows)
            if first > last and of_all is None:
                return
    except QuoteError:
        return


def _harmless(text: str) -> str:
    """Return a sentence that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_STARTS_FORMULA) else text
