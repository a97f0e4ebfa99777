"""The derived tables: views of the entries that answer queries, made and migrated with sqlite-utils.

They can be rebuilt from the entries at any time (`audit.py` does so and compares). Every id of a lot, batch and
battery is kept once, beside an integer key that the other tables use. Masses are micrograms, shares ppm.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from passport_app.ledger.derived_tables import INDEXES, TABLES, YOUNGER
from passport_app.ledger.entry import decode_entry
from passport_app.ledger.keyring import keep_history
from passport_app.trust.succession import KeyHistory


def migrate(db: sqlite3.Connection) -> None:
    """Bring the derived tables to this program's version; a new ledger gets all of them."""
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - 90 ms that a reader need not pay

    migrations = Migrations("derived")

    @migrations(name="0001_tables")
    def _tables(database: Any) -> None:
        for name, (columns, key, filled) in TABLES.items():
            database[name].create(columns, pk=key, not_null=set(filled), strict=True)
        for table, indexed, unique in INDEXES:
            database[table].create_index(indexed, unique=unique)

    @migrations(name="0002_signing_keys")
    def _signing_keys(database: Any) -> None:
        columns, key, filled = TABLES["signing_key"]
        if database["signing_key"].exists():
            return
        database["signing_key"].create(columns, pk=key, not_null=set(filled), strict=True)
        opened = db.execute("SELECT body FROM entry WHERE seq = 0").fetchone()
        if opened:
            entry = decode_entry(opened[0])
            keep_history(db, KeyHistory(entry.origin, entry.body["keys"]))

    for table, name in YOUNGER.items():

        @migrations(name=name)
        def _add(_database: Any, table: str = table) -> None:
            if not db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone():
                recreate(db, [table])

    migrations.apply(Database(db))


def not_yet_made(db: sqlite3.Connection) -> list[str]:
    """Return the younger tables that are not there because an older program wrote the ledger; they would be empty."""
    try:
        applied = {
            name for (name,) in db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'derived'")
        }
    except sqlite3.OperationalError:
        return []  # damaged rather than old: the audit says so
    absent = set(lacking(db))
    return [table for table, name in YOUNGER.items() if table in absent and name not in applied]


def stand_in(db: sqlite3.Connection) -> None:
    """Give a reader of an older ledger the younger tables, empty and its own; a writer makes them in the file."""
    from sqlite_utils import Database  # noqa: PLC0415 - as above

    for name in not_yet_made(db):
        columns, key, filled = TABLES[name]
        db.execute("PRAGMA temp_store = MEMORY")
        sql = Database(db).create_table_sql(name, columns, pk=key, not_null=set(filled), strict=True)
        db.execute(sql.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def lacking(db: sqlite3.Connection) -> list[str]:
    """Return the derived tables that are not there, or have other columns than this program gives them."""
    there: dict[str, list[str]] = {}
    for table, column in db.execute(
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
        "ORDER BY m.name, c.cid"
    ):
        there.setdefault(table, []).append(column)
    return [name for name, (columns, _, _) in TABLES.items() if there.get(name) != list(columns)]


def recreate(db: sqlite3.Connection, names: Iterable[str]) -> None:
    """Make derived tables anew, empty; what was there under their names is gone."""
    from sqlite_utils import Database  # noqa: PLC0415 - as above

    database = Database(db)
    for name in names:
        db.execute(f"DROP TABLE IF EXISTS {name}")
        columns, key, filled = TABLES[name]
        db.execute(database.create_table_sql(name, columns, pk=key, not_null=set(filled), strict=True))
        for table, indexed, unique in INDEXES:
            if table == name:
                kind = "UNIQUE INDEX" if unique else "INDEX"
                columns_of = ", ".join(f'"{c}"' for c in indexed)
                db.execute(f"CREATE {kind} idx_{table}_{'_'.join(indexed)} ON {table} ({columns_of})")


_SQL = {str: "TEXT", int: "INTEGER", bytes: "BLOB"}


def create_scratch(db: sqlite3.Connection) -> None:
    """Create the derived tables in an empty database, for a rebuild beside the book.

    By hand, since nothing is migrated: loading sqlite-utils would double the time that a small audit takes.
    """
    for name, (columns, key, filled) in TABLES.items():
        keys = (key,) if isinstance(key, str) else key
        lines = [
            f'"{column}" {_SQL[kind]}{" NOT NULL" if column in filled else ""}' for column, kind in columns.items()
        ]
        listed = ", ".join(f'"{column}"' for column in keys)
        db.execute(f"CREATE TABLE {name} ({', '.join(lines)}, PRIMARY KEY ({listed})) STRICT")
    for number, (table, indexed, unique) in enumerate(INDEXES):
        listed = ", ".join(f'"{column}"' for column in indexed)
        db.execute(f"CREATE {'UNIQUE INDEX' if unique else 'INDEX'} scratch_{number} ON {table} ({listed})")
