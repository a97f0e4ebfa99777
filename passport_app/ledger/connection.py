"""Opening a ledger's file: to write, to read, and to judge a stranger's (TRUST.md, "SQLite").

Whatever SQLite says is turned here into a sentence for the user.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from passport_app.domain.errors import LedgerError, PassportError
from passport_app.ledger import schema
from passport_app.ledger.permitting import authorizer

_MAGIC = b"SQLite format 3\0"
_OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 256 << 20),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 2),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 4),
)


def check_header(path: Path) -> None:
    """Raise LedgerError where the file is not a ledger of ours that this version reads."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise LedgerError("missing", f"{path} does not exist. Check the name, or create a ledger there.") from error
    except OSError as error:
        raise LedgerError("unreadable", f"{path} cannot be read: {error.strerror}.") from error
    if len(head) < 100 or head[:16] != _MAGIC:
        raise LedgerError("not_a_ledger", f"{path.name} is not a ledger of Material Passport (not a database at all).")
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise LedgerError("not_a_ledger", f"{path.name} is a database, but of another program.")
    version = int.from_bytes(head[60:64], "big")
    if version // 1000 > schema.MAJOR:
        raise LedgerError(
            "newer",
            f"{path.name} was written by a newer version of Material Passport (format {version // 1000}; this "
            f"program reads up to {schema.MAJOR}). Install the newer version to open it.",
        )


def open_reading(path: Path) -> sqlite3.Connection:
    """Open for reading only, with nothing in the file able to act; raises LedgerError."""
    _check_library()
    check_header(path)
    uri = path.resolve().as_uri()
    wal = path.with_name(path.name + "-wal")
    refuse_journal(path)
    with explained(path):
        try:
            db = _connect(f"{uri}?mode=ro")
            db.execute("SELECT 1 FROM entry LIMIT 1").fetchone()
        except sqlite3.OperationalError:
            # A WAL database on a medium that cannot hold its shared memory: safe to read as it stands, if and
            # only if no journal lies beside it.
            if wal.exists() and wal.stat().st_size:
                raise
            db = _connect(f"{uri}?mode=ro&immutable=1")
        _harden(db)
        db.execute("PRAGMA query_only = ON")
        _check_schema(db, path)
    return db


def open_stranger(path: Path) -> sqlite3.Connection:
    """Open a private copy of somebody else's ledger: immutable, nothing but our tables, checked page by page.

    Raises LedgerError.
    """
    _check_library()
    check_header(path)
    check_pages(path)
    refuse_journal(path)
    with explained(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1")
        _harden(db)
        db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        db.execute("PRAGMA query_only = ON")
        db.execute("PRAGMA temp_store = MEMORY")
        _check_schema(db, path)
        found = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise LedgerError(
                "damaged", f"{path.name} is damaged ({str(found)[:200]}). Nothing was changed; use a backup copy."
            )
    return db


def permit_reading(db: sqlite3.Connection) -> None:
    """Let a connection's statements do from now on no more than reading a ledger needs."""
    # Declares the built-in tables that statements of ours read, which the authorizer would refuse.
    db.execute("SELECT 1 FROM pragma_table_info('entry'), json_each('[]') LIMIT 1").fetchone()
    db.set_authorizer(authorizer())


def fold_log(path: Path) -> None:
    """Fold a write-ahead log beside a private copy into it; raises LedgerError."""
    log = path.with_name(path.name + "-wal")
    if not log.exists():
        return
    with explained(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=rw")
        try:
            _harden(db)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()
    log.unlink(missing_ok=True)


def check_pages(path: Path) -> None:
    """Raise LedgerError `damaged` where a file's header counts other pages than it has, or of a size there is not."""
    with path.open("rb") as file:
        head = file.read(100)
    size = int.from_bytes(head[16:18], "big")
    size = 65536 if size == 1 else size
    pages = int.from_bytes(head[28:32], "big")
    whole = path.stat().st_size
    if size < 512 or size & (size - 1) or pages * size != whole:
        raise LedgerError(
            "damaged",
            f"{path.name} is damaged: it has {whole:,} bytes, and its header counts {pages:,} pages of {size:,}. "
            "Nothing was changed; use a backup copy.",
        )


def refuse_journal(path: Path) -> None:
    """Raise LedgerError `journal_beside` for a rollback journal, which we never write: it would change the book."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        raise LedgerError(
            "journal_beside",
            f"Beside {path.name} lies {journal.name}, which no ledger has: it could change the book. Ask for "
            "the ledger alone.",
        )


def open_writing(path: Path) -> sqlite3.Connection:
    """Open for the one writer, durably: WAL with synchronous=FULL; raises LedgerError."""
    _check_library()
    check_header(path)
    with explained(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=rw")
        _harden(db)
        _check_schema(db, path)
        _make_durable(db)
    return db


def create(path: Path) -> sqlite3.Connection:
    """Create an empty ledger file; raises LedgerError `exists` where something is there already."""
    _check_library()
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError as error:
        raise LedgerError("exists", f"{path} exists already. Choose another name: nothing is overwritten.") from error
    except OSError as error:
        raise LedgerError("unwritable", f"{path} cannot be created: {error.strerror}.") from error
    with explained(path):
        db = _connect(f"{path.resolve().as_uri()}?mode=rw")
        _make_durable(db)
    return db


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5.0, cached_statements=256)


def _harden(db: sqlite3.Connection) -> None:
    for limit, value in _LIMITS:
        db.setlimit(limit, value)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    db.execute("PRAGMA mmap_size = 0")


def _make_durable(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA cache_size = -65536")
    # Checkpoints of the log happen when the writer says so, not in the middle of an import.
    db.execute("PRAGMA wal_autocheckpoint = 0")


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    wrong = schema.differences(db)
    if wrong:
        raise LedgerError(
            "schema_altered",
            f"{path.name} is not as this program makes it: {', '.join(wrong)} missing, altered or foreign. "
            "Somebody has changed the file's structure; ask for an untouched copy.",
        )


def _check_library() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise LedgerError("sqlite_too_old", f"SQLite {sqlite3.sqlite_version} is too old; 3.37 or newer is needed.")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into LedgerErrors that say what to do; everything else passes."""
    try:
        yield
    except PassportError:
        raise
    except sqlite3.Error as error:
        raise explain(path, error) from error
    except UnicodeDecodeError as error:  # SQLite quotes a damaged schema in its message, and Python cannot read that
        raise LedgerError(
            "damaged", f"{path.name} is damaged (its schema is no text). Nothing was changed; use a backup copy."
        ) from error


def explain(path: Path, error: sqlite3.Error) -> LedgerError:
    """Return the LedgerError that says what an error of SQLite means for the user."""
    text = str(error)
    name = getattr(error, "sqlite_errorname", "") or ""
    # SHMSIZE: there was no room for the index of the log, which is made when a ledger is opened.
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")) or "disk is full" in text:
        return LedgerError(
            "disk_full",
            f"The disk of {path.name} is full. Nothing of this act was written; make room and do it again.",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return LedgerError("locked", f"{path.name} is in use by another program. Wait, or close it there.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return LedgerError("read_only", f"{path.name} cannot be written or opened here ({text}). Copy it to a folder.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return LedgerError("damaged", f"{path.name} is damaged ({text}). Nothing was changed; use a backup copy.")
    if name.startswith("SQLITE_IOERR"):
        text = f"The disk of {path.name} failed ({name.removeprefix('SQLITE_')}). Nothing of this act was written"
        return LedgerError("disk_failed", f"{text}; check the disk and its free space, and do it again.")
    return LedgerError("database", f"{path.name}: {text}.")
