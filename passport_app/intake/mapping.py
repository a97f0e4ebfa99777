"""Saved mappings: which table a supplier's file is, and what its columns are called here."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from passport_app.domain.errors import InputError
from passport_app.domain.tables import TABLES

LARGEST_MAPPING = 1 << 20
"""Bytes of a mapping at most."""
MOST_RULES = 1000


def fold(name: str) -> str:
    """Return a column name as it is compared: without blanks at its ends, and regardless of case."""
    return name.strip().casefold()


@dataclass(frozen=True, slots=True)
class Rule:
    """The names of one kind of file."""

    table: str
    """The table that the file is."""
    columns: Map[str, str] = field(default_factory=dict)
    """Their name to ours."""
    files: str = "*"
    """Pattern of file names (`wareneingang-*.csv`); with `*` the rule holds for files that are this table anyway."""

    def __post_init__(self) -> None:
        table = TABLES.get(self.table)
        if table is None:
            raise InputError("mapping", f"The mapping names a table {self.table!r}; tables are {', '.join(TABLES)}.")
        ours = {column.name for column in table.columns}
        for theirs, name in self.columns.items():
            if name not in ours:
                raise InputError(
                    "mapping",
                    f"The mapping calls column {theirs!r} {name!r}, which {self.table} does not have; "
                    f"its columns are {', '.join(column.name for column in table.columns)}.",
                )

    def names(self, file: str) -> bool:
        """Tell whether the rule, by its pattern alone, says what the file is."""
        return self.files != "*" and fnmatchcase(file.casefold(), self.files.casefold())


@dataclass(frozen=True, slots=True)
class Mapping:
    """Rules in their order; the first that fits a file counts."""

    rules: tuple[Rule, ...] = ()

    def table_of(self, file: str) -> str | None:
        """Return the table that a file of this name is said to be, or None."""
        return next((rule.table for rule in self.rules if rule.names(file)), None)

    def columns(self, file: str, table: str) -> dict[str, str]:
        """Return our column names by theirs, folded, for a file that is this table."""
        for rule in self.rules:
            if rule.table == table and (rule.files == "*" or rule.names(file)):
                return {fold(theirs): ours for theirs, ours in rule.columns.items()}
        return {}

    @classmethod
    def load(cls, path: Path) -> Mapping:
        """Read a mapping from TOML, or from JSON where the file is so named; raises InputError (`mapping`)."""
        try:
            if path.stat().st_size > LARGEST_MAPPING:
                raise InputError("mapping", f"{path.name} is larger than {LARGEST_MAPPING} bytes: it is not a mapping.")
            text = path.read_bytes().decode("utf-8-sig")
            data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
        except OSError as error:
            raise InputError("mapping", f"{path.name} cannot be read: {error.strerror or error}.") from error
        except (ValueError, RecursionError) as error:
            raise InputError("mapping", f"{path.name} is neither TOML nor JSON as it should be: {error}.") from error
        return cls(_rules(data, path.name))

    def save(self, path: Path) -> None:
        """Write the mapping as TOML, or as JSON where the file is so named."""
        if path.suffix.lower() == ".json":
            data = {"rules": [{"files": r.files, "table": r.table, "columns": dict(r.columns)} for r in self.rules]}
            text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        else:
            text = "\n".join(_toml(rule) for rule in self.rules)
        path.write_text(text, encoding="utf-8", newline="\n")


def _rules(data: Any, name: str) -> tuple[Rule, ...]:
    rules = data.get("rules") if isinstance(data, dict) else None
    if not isinstance(rules, list) or len(rules) > MOST_RULES:
        raise InputError("mapping", f"{name} needs a list `rules` of at most {MOST_RULES} entries.")
    return tuple(_rule(rule, name, number) for number, rule in enumerate(rules, 1))


def _rule(data: Any, name: str, number: int) -> Rule:
    where = f"{name}, rule {number}"
    if not isinstance(data, dict):
        raise InputError("mapping", f"{where}: a rule has `table`, `columns` and, if it is for some files, `files`.")
    unknown = set(data) - {"table", "columns", "files"}
    if unknown:
        raise InputError("mapping", f"{where}: {', '.join(sorted(unknown))} means nothing; use table, columns, files.")
    table, columns, files = data.get("table"), data.get("columns", {}), data.get("files", "*")
    texts = isinstance(columns, dict) and all(isinstance(value, str) for value in columns.values())
    if not isinstance(table, str) or not isinstance(files, str) or not texts:
        raise InputError("mapping", f"{where}: `table` and `files` are texts, `columns` our name for each of theirs.")
    return Rule(table, columns, files)


def _toml(rule: Rule) -> str:
    lines = ["[[rules]]", f"files = {_quoted(rule.files)}", f"table = {_quoted(rule.table)}", "[rules.columns]"]
    lines += [f"{_quoted(theirs)} = {_quoted(ours)}" for theirs, ours in rule.columns.items()]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Return a TOML basic string: JSON's escapes, and DEL, which TOML wants escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
