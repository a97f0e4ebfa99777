"""A ledger is opened so that nothing in it can act: each rule of opening tried alone, on one's own and a stranger's."""

from __future__ import annotations

import sqlite3

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.ledger import connection
from passport_app.ledger.reader import Reader
from tests.property.good import small_ledger
from tests.scenarios.test_attacks import tamper
from tests.scenarios.test_audit_lists_all import without_constraints

OPENINGS = (connection.open_reading, connection.open_stranger)


@pytest.fixture(scope="module")
def whole(tmp_path_factory, cheap):
    return small_ledger(tmp_path_factory.mktemp("hardened"), cheap).read_bytes()


@pytest.fixture
def ledger(whole, tmp_path):
    path = tmp_path / "l.passports"
    path.write_bytes(whole)
    return path


@pytest.mark.parametrize("opened", [*OPENINGS, connection.open_writing])
def test_nothing_in_the_schema_is_trusted_and_no_memory_is_shared_with_the_file(ledger, opened):
    db = opened(ledger)
    asked = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("trusted_schema", "mmap_size")}
    assert asked == {"trusted_schema": 0, "mmap_size": 0}
    assert db.execute("PRAGMA cell_size_check").fetchone()[0] == 1
    assert all(db.getlimit(limit) <= value for limit, value in connection._LIMITS)
    db.close()


@pytest.mark.parametrize("opened", OPENINGS)
def test_what_is_opened_for_reading_writes_nothing(ledger, opened):
    before = ledger.read_bytes()
    db = opened(ledger)
    for statement in ("UPDATE lot SET mass_ug = 1", "CREATE TABLE t (x)", "PRAGMA user_version = 7"):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute(statement)
    with pytest.raises(sqlite3.OperationalError):
        db.execute("CREATE TEMP TABLE t (x)")
    db.close()
    assert ledger.read_bytes() == before


def test_a_stranger_attaches_nothing(ledger, tmp_path):
    db = connection.open_stranger(ledger)
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        db.execute("ATTACH ? AS other", (str(tmp_path / "other"),))
    assert db.execute("PRAGMA temp_store").fetchone()[0] == 2  # nothing of it comes to the disk again
    db.close()


def refused(ledger, opened=connection.open_stranger):
    with pytest.raises(LedgerError) as caught:
        opened(ledger)
    return caught.value.code


@pytest.mark.parametrize("opened", [*OPENINGS, connection.open_writing])
def test_structure_that_is_not_ours_is_refused(ledger, opened):
    db = sqlite3.connect(ledger)
    db.execute("CREATE VIEW v AS SELECT 1")
    db.close()
    assert refused(ledger, opened) == "schema_altered"


@pytest.mark.parametrize("opened", OPENINGS)
def test_a_journal_beside_it_is_played_back_into_nothing(ledger, opened):
    journal = ledger.with_name(ledger.name + "-journal")
    journal.write_bytes(b"")
    opened(ledger).close()
    journal.write_bytes(b"x")
    assert refused(ledger, opened) == "journal_beside"


@pytest.mark.parametrize("opened", [*OPENINGS, connection.open_writing])
@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data[:99], "not_a_ledger"),
        (lambda data: b"sqlite format 3\0" + data[16:], "not_a_ledger"),
        (lambda data: data[:68] + b"BPL2" + data[72:], "not_a_ledger"),
        (lambda data: data[:60] + (2000).to_bytes(4, "big") + data[64:], "newer"),
    ],
)
def test_a_header_that_is_not_a_ledgers(ledger, whole, opened, change, code):
    ledger.write_bytes(change(whole))
    assert refused(ledger, opened) == code


@pytest.mark.parametrize("size", [0, 256, 511, 1000, 3000])
def test_pages_of_a_size_that_there_is_not(ledger, whole, size):
    ledger.write_bytes(whole[:16] + size.to_bytes(2, "big") + whole[18:])
    assert refused(ledger) == "damaged"


def test_a_strangers_pages_are_each_looked_at(ledger):
    """What a constraint forbids is there, and nothing that opening needs would ever meet it."""
    connection.open_stranger(ledger).close()
    without_constraints(ledger, "UPDATE entry SET body = NULL WHERE seq = 2")
    connection.open_reading(ledger).close()
    assert refused(ledger) == "damaged"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("DELETE FROM entry WHERE seq = 0", "entry_missing"),
        ("DELETE FROM entry", "empty"),
        ("UPDATE entry SET body = x'00' WHERE seq = 0", "entry_unreadable"),
    ],
)
def test_a_book_without_its_first_entry_is_told_for_what_it_is(ledger, change, code):
    tamper(ledger, change)
    assert refused(ledger, Reader) == code
