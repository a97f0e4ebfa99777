"""An audit shared by processes finds what one process finds, in the same order, and stops and goes on like it."""

from __future__ import annotations

import shutil

import pytest

from passport_app.domain.errors import Cancelled
from passport_app.ledger import audit_entries
from passport_app.ledger.audit import audit
from passport_app.ledger.audit_looking import Asked, look
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_passports import Passports
from passport_app.ledger.reader import Reader
from tests.tampered import tamper

_TAMPERED = {
    "sound": "SELECT 1",
    "a leaf": "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 130",
    "a body": "UPDATE entry SET body = CAST(replace(body, '20', '21') AS BLOB) WHERE seq IN (5, 90, 210)",
    "one is missing": "DELETE FROM entry WHERE seq = 157",
    "numbers leap": "UPDATE entry SET seq = seq + 4000000000000 WHERE seq > 220",
    "the greatest number": "UPDATE entry SET seq = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM entry)",
    "the end is cut off": "DELETE FROM entry WHERE seq > 180",
    "other kinds": "UPDATE entry SET kind = 'lots' WHERE kind = 'passport'",
}


@pytest.fixture
def book(sample, tmp_path):
    """A ledger of one's own: 120 passports, registered by entries 21 to 140 and held by 141 to 260."""
    ledger = tmp_path / "book.passports"
    shutil.copy(sample, ledger)
    shutil.copy(f"{sample}.key", f"{ledger}.key")
    return ledger


@pytest.fixture
def in_processes(monkeypatch):
    """Have audits shared by two processes, in ranges of so few entries that there are several."""

    def begin():
        monkeypatch.setattr(audit_entries, "WORTH_PROCESSES", 0)
        monkeypatch.setattr(audit_entries, "cores", lambda: 2)
        monkeypatch.setattr(audit_entries, "_SHARED_AT_ONCE", 60)

    return begin


def _found(ledger, **how):
    with Reader(ledger, book_only=True) as reader:
        found = audit(reader, **how)
    return found.book, found.derived, found.entries, found.leaves_root, found.sealed, found.resumed


@pytest.mark.parametrize("tampered", _TAMPERED)
def test_processes_find_what_one_finds(tampered, book, in_processes):
    tamper(book, _TAMPERED[tampered])
    tables = tampered in ("sound", "a body")
    alone = _found(book, derived_tables=tables)
    in_processes()
    assert _found(book, derived_tables=tables) == alone
    assert bool(alone[0]) is (tampered != "sound")


def test_a_passport_that_does_not_verify_is_told_by_processes_too(book, in_processes):
    from passport_app.trust import merkle

    with Reader(book) as reader:
        query = "SELECT seq, body FROM entry WHERE kind = 'passport' AND seq > 230 LIMIT 1"
        seq, body = reader.db.execute(query).fetchone()
    changed = body.replace(b'"proofValue":"z', b'"proofValue":"z1', 1)
    values = f"body = X'{changed.hex()}', leaf = X'{merkle.leaf_hash(changed).hex()}'"
    tamper(book, f"UPDATE entry SET {values} WHERE seq = {seq}")
    alone = _found(book)
    in_processes()
    assert _found(book) == alone
    assert (alone[0][0].code, alone[0][0].seq) == ("passport_altered", seq)


def test_what_is_changed_while_processes_read_is_told(book, in_processes):
    from passport_app.trust import merkle

    changing = 100  # in the second range: what the first two hold is given to the other process
    with Reader(book) as reader:
        body = reader.entry_bytes(changing)
    changed = body.replace(b"2026", b"2025", 1)
    values = f"body = X'{changed.hex()}', leaf = X'{merkle.leaf_hash(changed).hex()}'"
    said = []

    def meddle(what, done, total):
        if not said:
            tamper(book, f"UPDATE entry SET {values} WHERE seq = {changing}")
        said.append(what)

    in_processes()
    book_faults, *_ = _found(book, progress=meddle)
    told = [fault for fault in book_faults if fault.seq == changing]
    assert [fault.code for fault in told] == ["entry_inapplicable"]
    assert "changed while the audit was under way" in told[0].message
    assert "root_differs" in {fault.code for fault in book_faults}


def test_a_stopped_one_goes_on_and_leaves_no_process(book, in_processes, tmp_path):
    from multiprocessing import active_children

    in_processes()
    memory, told = AuditMemory(tmp_path / "state", "an origin"), []
    with Reader(book) as reader, pytest.raises(Cancelled):
        audit(reader, memory=memory, progress=lambda *said: told.append(said), cancelled=lambda: len(told) > 3)
    assert active_children() == []
    assert told[1][1] == 60, "in order, a range at a time"
    assert _found(book, memory=memory)[5] == 180


def test_a_look_at_a_long_range_is_stopped_within_it(book):
    asked = Asked(0, 0, True)
    with Reader(book) as reader:
        look(reader, Passports(reader, 0), 0, 260, asked)
        with pytest.raises(Cancelled):
            look(reader, Passports(reader, 0), 0, 260, asked, lambda: True)


def test_what_a_damaged_page_says_is_said_by_processes_too(book, in_processes):
    from passport_app.domain.errors import LedgerError

    with Reader(book) as reader:
        size = reader.db.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray(book.read_bytes())
    at = data.index(b'"kind":"issue"') // size * size
    assert data[at] == 0x0D, "a leaf of the tree of entries"
    data[at] = 0x77
    book.write_bytes(data)
    said = []
    for begin in (lambda: None, in_processes):
        begin()
        with Reader(book, book_only=True) as reader, pytest.raises(LedgerError) as told:
            audit(reader, derived_tables=False)
        said.append((told.value.code, told.value.message))
    assert said[0] == said[1]
