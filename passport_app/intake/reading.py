"""What an import is given, taken apart into tables: plant folders, plant workbooks and single files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.finding import Problem
from passport_app.domain.tables import TABLES, Table
from passport_app.intake.dialect import detect
from passport_app.intake.fault import shown
from passport_app.intake.grid import Grid, TextGrid, open_text
from passport_app.intake.header import count_known, table_of
from passport_app.intake.mapping import Mapping
from passport_app.intake.record import Chunk
from passport_app.intake.sheet import open_sheet
from passport_app.intake.source import Source
from passport_app.intake.workbook import Workbook

__all__ = ["Chunk", "Source", "find_sources"]

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
OTHER_WORKBOOKS = frozenset({".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods", ".numbers"})
MOST_ENTRIES = 100_000
"""Entries of a folder at most."""
_NAMED = 10
"""Files passed over that are named one by one."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A table that was found, before all are put in order and named apart."""

    path: Path
    sheet: str | None
    table: Table
    grid: Callable[[], Grid]


def find_sources(paths: Sequence[Path], mapping: Mapping | None = None) -> tuple[list[Source], list[Problem]]:
    """Return the tables among the given folders, workbooks and files, in the order of `TABLES`, and notes.

    In a folder a file is the table that its name, or else the mapping, says; what else is there is passed over with
    a note. A file given by itself may also be told by its header. Raises InputError for a path that is not there
    (`not_found`), a file that is no table (`unknown_table`), and a workbook that must not be opened.
    """
    mapping = mapping or Mapping()
    found: list[_Found] = []
    notes: list[Problem] = []
    for path in _distinct(paths):
        if path.is_dir():
            _search_folder(path, mapping, found, notes)
        elif path.is_file():
            _take_file(path, mapping, found, notes)
        elif path.exists():
            raise InputError("not_a_file", f"{path.name} is neither file nor folder; give a table or a plant folder.")
        else:
            raise InputError("not_found", f"There is no {path}; check the name and the folder.")
    order = list(TABLES)
    found = list({(item.path.resolve(), item.sheet): item for item in found}.values())
    found.sort(key=lambda item: (order.index(item.table.name), item.path.name, item.sheet or ""))
    return [_source(item, name, mapping) for item, name in zip(found, _display_names(found), strict=True)], notes


def _distinct(paths: Sequence[Path]) -> list[Path]:
    return list(dict.fromkeys(paths))


def _source(item: _Found, name: str, mapping: Mapping) -> Source:
    return Source(item.path, name, item.table, mapping.columns(item.path.name, item.table.name), item.grid)


def _display_names(found: Sequence[_Found]) -> list[str]:
    """Return the name of each file, with its folder, or its whole path, where names would be alike."""
    names = [_name(item, item.path.name) for item in found]
    for longer in (_with_folder, _whole):
        count = Counter(names)
        names = [_name(item, longer(item.path)) if count[n] > 1 else n for item, n in zip(found, names, strict=True)]
    return names


def _with_folder(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _whole(path: Path) -> str:
    return str(path.resolve())


def _name(item: _Found, file: str) -> str:
    # A name of bytes that are no text can neither be printed nor signed.
    return shown(f"{file}[{item.sheet}]" if item.sheet else file)


def _search_folder(folder: Path, mapping: Mapping, found: list[_Found], notes: list[Problem]) -> None:
    others: list[str] = []
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise InputError("not_readable", f"{folder.name} cannot be read: {error.strerror or error}.") from error
    if len(entries) > MOST_ENTRIES:
        raise InputError("folder_too_large", f"{folder.name} holds over {MOST_ENTRIES} files: it is no plant folder.")
    for entry in entries:
        # What a program left while it has a file open (~$lots.xlsx), or hides, is nobody's table.
        if entry.name.startswith((".", "~$")):
            continue
        suffix = entry.suffix.lower()
        # A link could point at any file of this machine; a folder that came from elsewhere is not trusted to.
        if entry.is_symlink() or not entry.is_file():
            others.append(entry.name)
        elif suffix == ".xlsx":
            _take_workbook(entry, found, notes)
        elif suffix in TEXT_SUFFIXES:
            _take_named(entry, mapping, found, notes)
        elif suffix in OTHER_WORKBOOKS and entry.stem.lower() in TABLES:
            raise _other_workbook(entry)
        else:
            others.append(entry.name)
    if others:
        named = ", ".join(others[:_NAMED]) + (", ..." if len(others) > _NAMED else "")
        text = f"What is no table of the folder was passed over ({len(others)}): {named}."
        notes.append(Problem(folder.name, None, None, None, "other_files", text))


def _take_named(path: Path, mapping: Mapping, found: list[_Found], notes: list[Problem]) -> None:
    name = mapping.table_of(path.name) or path.stem.strip().lower()
    if name in TABLES:
        found.append(_text(path, TABLES[name], mapping))
        return
    text = f"{path.name} is not named after a table, so it was passed over. Tables are {', '.join(TABLES)}."
    notes.append(Problem(path.name, None, None, None, "unknown_file", text))


def _take_file(path: Path, mapping: Mapping, found: list[_Found], notes: list[Problem]) -> None:
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        before = len(found)
        _take_workbook(path, found, notes)
        if len(found) == before:
            raise InputError("unknown_table", f"{path.name} has no sheet named after a table: {', '.join(TABLES)}.")
        return
    if suffix in OTHER_WORKBOOKS:
        raise _other_workbook(path)
    name = mapping.table_of(path.name) or path.stem.strip().lower()
    table = TABLES.get(name) or _table_by_header(path, mapping)
    found.append(_text(path, table, mapping))


def _table_by_header(path: Path, mapping: Mapping) -> Table:
    def known(names: Sequence[str]) -> int:
        return max(count_known(names, t, mapping.columns(path.name, t.name)) for t in TABLES.values())

    grid = TextGrid(path, detect(path, known))
    names = next((row for block in grid.blocks(1) for row in block.rows if any(map(str.strip, row))), [])
    table = table_of(names, lambda name: mapping.columns(path.name, name))
    if table is None:
        read = shown(", ".join(names))
        raise InputError(
            "unknown_table",
            f"{path.name} is not named after a table, and its header ({read}) does not tell which one it is. "
            f"Name it lots.csv, batches.csv, ... ({', '.join(TABLES)}), or use a mapping.",
        )
    return table


def _text(path: Path, table: Table, mapping: Mapping) -> _Found:
    return _Found(path, None, table, partial(open_text, path, table, mapping.columns(path.name, table.name)))


def _take_workbook(path: Path, found: list[_Found], notes: list[Problem]) -> None:
    workbook = Workbook(path)
    others = []
    for sheet in workbook.sheets:
        table = TABLES.get(sheet.strip().lower())
        if table is None:
            others.append(sheet)
        else:
            found.append(_Found(path, sheet, table, partial(open_sheet, workbook, sheet)))
    if others:
        named = ", ".join(shown(name) for name in others[:_NAMED]) + (", ..." if len(others) > _NAMED else "")
        text = f"Sheets not named after a table were passed over: {named}. Tables are {', '.join(TABLES)}."
        notes.append(Problem(path.name, None, None, None, "unknown_sheet", text))


def _other_workbook(path: Path) -> InputError:
    kind = path.suffix.lower()
    if kind in (".xlsm", ".xltm"):
        return InputError("macros", f"{path.name} is a workbook with macros, which are not opened; save it as .xlsx.")
    return InputError("workbook_kind", f"{path.name} is a {kind} workbook, which is not read; save it as .xlsx or CSV.")
