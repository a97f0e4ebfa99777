"""The tables of the book itself, in plain SQL whose text is compared at every open.

`entry` holds every signed fact; `checkpoint` every signed checkpoint; triggers refuse what a book must not allow:
gaps in the numbering, changes, removals. `tile` holds hashes of complete subtrees (C2SP tlog-tiles: 256 a tile);
it is derived, like everything in `derived.py`. TRUST.md, "SQLite".
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x42504C31
"""'BPL1', at offset 68 of the file."""
MAJOR, MINOR = 1, 0
USER_VERSION = MAJOR * 1000 + MINOR

_GUARD = "CREATE TRIGGER {table}_{act} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{message}'); END"

BOOK: dict[str, str] = {
    "entry": (
        "CREATE TABLE entry (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, body BLOB NOT NULL, "
        "leaf BLOB NOT NULL CHECK(length(leaf) = 32)) STRICT"
    ),
    "checkpoint": (
        "CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, root BLOB NOT NULL CHECK(length(root) = 32), "
        "note TEXT NOT NULL, at TEXT NOT NULL) STRICT"
    ),
    "tile": (
        "CREATE TABLE tile (level INTEGER NOT NULL, number INTEGER NOT NULL, hashes BLOB NOT NULL, "
        "PRIMARY KEY (level, number)) STRICT, WITHOUT ROWID"
    ),
    "entry_dense": (
        "CREATE TRIGGER entry_dense BEFORE INSERT ON entry "
        "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM entry) "
        "BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END"
    ),
    "entry_change": _GUARD.format(table="entry", act="change", verb="UPDATE", message="an entry is never changed"),
    "entry_removal": _GUARD.format(table="entry", act="removal", verb="DELETE", message="an entry is never removed"),
    "checkpoint_growth": (
        "CREATE TRIGGER checkpoint_growth BEFORE INSERT ON checkpoint "
        "WHEN NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoint) "
        "BEGIN SELECT RAISE(ABORT, 'a checkpoint must be larger than the last one'); END"
    ),
    "checkpoint_change": _GUARD.format(
        table="checkpoint", act="change", verb="UPDATE", message="a checkpoint is never changed"
    ),
    "checkpoint_removal": _GUARD.format(
        table="checkpoint", act="removal", verb="DELETE", message="a checkpoint is never removed"
    ),
}
"""Name to SQL, as SQLite keeps it in `sqlite_master`."""


def create_book(db: sqlite3.Connection) -> None:
    """Create the tables and triggers of the book in an empty database."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {USER_VERSION}")
    for sql in BOOK.values():
        db.execute(sql)


def differences(db: sqlite3.Connection) -> list[str]:
    """Return the names of the book's tables and triggers that are missing, or are not as this program makes them.

    What we never make is named as well, because it could act behind a reader's back: triggers and views, virtual
    tables, generated columns, indexes on expressions.
    """
    found = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger', 'view')"))
    wrong = [name for name, sql in BOOK.items() if found.get(name) != sql]
    foreign = db.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name")
    return wrong + [name for (name,) in foreign if name not in BOOK] + _computing(db)


def _computing(db: sqlite3.Connection) -> list[str]:
    """Return the tables and indexes that compute something when they are read."""
    virtual = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    if virtual:  # asked for its columns, a virtual table would begin to act
        return [name for (name,) in virtual]
    found = db.execute(
        "SELECT DISTINCT m.name FROM sqlite_master m, pragma_table_xinfo(m.name) c "
        "WHERE m.type = 'table' AND c.hidden IN (2, 3) UNION "
        "SELECT DISTINCT m.name FROM sqlite_master m, pragma_index_xinfo(m.name) c "
        "WHERE m.type = 'index' AND c.cid = -2"
    )
    return [name for (name,) in found]
