"""What a statement may do in a stranger's ledger: read our tables with a few functions, and begin and end reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from passport_app.ledger.derived_tables import TABLES
from passport_app.ledger.schema import BOOK

_Answer = Callable[[int, str | None, str | None, str | None, str | None], int]
_READABLE = frozenset(
    {
        *TABLES,
        *BOOK,
        "sqlite_master",
        "_sqlite_migrations",
        "json_each",
        "pragma_table_info",
        "pragma_table_xinfo",
        "pragma_index_xinfo",
        "",
    }
)
_FUNCTIONS = frozenset({"coalesce", "count", "length", "max", "min", "sum", "substr", "total", "ifnull", "like", "abs"})
_PRAGMAS = frozenset({"table_info", "table_xinfo", "index_xinfo"})


def authorizer() -> _Answer:
    """Return the authorizer, which is asked when a statement is prepared.

    Statements that would change a derived table may be prepared, so that an audit can ask by them what is missing;
    on an immutable file, with `query_only`, they cannot run.
    """

    def permit(act: int, first: str | None, second: str | None, _base: str | None, _via: str | None) -> int:
        allowed = (
            act in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT)
            or (act == sqlite3.SQLITE_READ and first in _READABLE)
            or (act in (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE) and first in TABLES)
            or (act == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS)
            or (act == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS)
        )
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    return permit
