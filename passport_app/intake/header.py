"""What the header line of a file says: where each column of the table is, and what is missing, doubled or unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from passport_app.domain.tables import TABLES, Table
from passport_app.intake.dialect import MOST_COLUMNS
from passport_app.intake.fault import FieldError, shown
from passport_app.intake.mapping import fold


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a table are in a file."""

    names: tuple[str, ...]
    """The header as read."""
    positions: tuple[int | None, ...]
    """For each column of the table, in its order: where it is in the file, or None."""
    unknown: tuple[str, ...]
    """Names of columns that the table does not have."""


def count_known(names: Sequence[str], table: Table, renames: Mapping[str, str]) -> int:
    """Return how many of the names are columns of the table."""
    ours = {column.name for column in table.columns}
    return len({_ours(name, renames) for name in names} & ours)


def table_of(names: Sequence[str], renames_of: Callable[[str], Mapping[str, str]]) -> Table | None:
    """Return the one table whose required columns are all named and which knows most of the names; None in doubt."""
    scores: dict[str, int] = {}
    for table in TABLES.values():
        renames = renames_of(table.name)
        ours = {_ours(name, renames) for name in names}
        if all(column.name in ours for column in table.columns if column.required):
            scores[table.name] = len(ours & {column.name for column in table.columns})
    best = [name for name, score in scores.items() if score == max(scores.values())]
    return TABLES[best[0]] if len(best) == 1 else None


def lay_out(
    names: Sequence[str], table: Table, renames: Mapping[str, str]
) -> tuple[Layout, list[tuple[str, FieldError]]]:
    """Return the layout of a header, and what is wrong with it by column (`""` for the whole)."""
    ours = [_ours(name, renames) for name in names]
    known = [column.name for column in table.columns]
    positions = tuple(ours.index(name) if name in ours else None for name in known)
    unknown = tuple(name.strip() for name, our in zip(names, ours, strict=True) if our not in known and our)
    return Layout(tuple(names), positions, unknown), _header_faults(names, ours, table)


def _ours(name: str, renames: Mapping[str, str]) -> str:
    folded = fold(name)
    return renames.get(folded, folded)


def _header_faults(names: Sequence[str], ours: Sequence[str], table: Table) -> list[tuple[str, FieldError]]:
    columns = ", ".join(column.name for column in table.columns)
    if len(names) > MOST_COLUMNS:
        text = f"The header names {len(names)} columns; at most {MOST_COLUMNS} are read. {table.name} has: {columns}."
        return [("", FieldError("too_many_columns", text))]
    known = {column.name for column in table.columns}
    if not known & set(ours):
        text = f"The first line is no header: it names no column of {table.name}. It must name them: {columns}."
        return [("", FieldError("no_header", text))]
    faults = [
        (name, FieldError("doubled_column", f"The header names the column {name} {times} times; keep one of them."))
        for name, times in Counter(ours).items()
        if times > 1 and name in known
    ]
    missing = [column.name for column in table.columns if column.required and column.name not in ours]
    if missing:
        read = shown(", ".join(name.strip() for name in names))
        text = (
            f"Required in {table.name} and not in the header: {', '.join(missing)}. "
            f"The header names: {read}. Add what is missing, or rename columns by a mapping."
        )
        faults.append((missing[0], FieldError("missing_column", text)))
    return faults
