"""After its first fault an audit goes on, names every further one, and the number of the first bad entry."""

from __future__ import annotations

import re
import sqlite3

import pytest

from passport_app.trust.merkle import leaf_hash
from tests.scenarios.test_attacks import audit, book, tamper  # noqa: F401 - a fixture

PASSPORTS = "SELECT seq FROM entry WHERE kind = 'passport' ORDER BY seq"


def numbers(ledger, sql):
    db = sqlite3.connect(ledger)
    found = [row[0] for row in db.execute(sql)]
    db.close()
    return found


def details(got, reason):
    return [check["detail"] for check in got["checks"] if check["reason"] == reason]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("UPDATE entry SET body = CAST(replace(body, '\"at\":\"2', '\"at\":\"3') AS BLOB) WHERE seq IN (2, 5, 9)",
         "entry_altered"),
        ("UPDATE entry SET leaf = zeroblob(32) WHERE seq IN (2, 5, 9)", "entry_altered"),
        ("DELETE FROM entry WHERE seq IN (2, 5, 9)", "entry_missing"),
        ("UPDATE entry SET kind = 'other' WHERE seq IN (2, 5, 9)", "entry_misplaced"),
    ],
)  # fmt: skip
def test_every_entry_is_named(book, passport, change, reason):  # noqa: F811
    ledger, _ = book
    tamper(ledger, change)
    got, _ = audit(passport, ledger)
    said = details(got, reason)
    assert len(said) == 3
    assert all(f"ntry {n} " in text for n, text in zip((2, 5, 9), said, strict=True))
    assert got["first_bad_entry"] == 2


def without_constraints(ledger, *statements):
    """Change what the tables' own constraints refuse, as a damaged page has it, and put the constraints back."""

    def rewrite(old, new):
        db = sqlite3.connect(ledger, isolation_level=None)
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (old, new))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()

    rewrite("BLOB NOT NULL", "BLOB /**/")
    tamper(ledger, *statements)
    rewrite("BLOB /**/", "BLOB NOT NULL")


def test_what_a_damaged_file_holds_nothing_of_is_told_in_its_place(book, passport):  # noqa: F811
    ledger, kept = book
    without_constraints(
        ledger,
        "UPDATE entry SET body = NULL WHERE seq IN (2, 5)",
        "UPDATE checkpoint SET root = NULL WHERE size = 2",
        "UPDATE tile SET hashes = NULL",
    )
    got, reasons = audit(passport, ledger, "--against", kept)
    assert [text.split(" is ")[0] for text in details(got, "entry_altered")] == ["Entry 2", "Entry 5"]
    assert {"entry_altered", "root_differs", "fork"} <= reasons
    passport("prove", ledger, "--entry", "5", "-o", kept.with_name("proof"), status=2)
    assert not kept.with_name("proof").exists()


def refitted(ledger, rows):
    """Replace entries by others with leaves that fit, as somebody would who knows how the book is made."""
    tamper(ledger, *[
        ("UPDATE entry SET body = ?, leaf = ? WHERE seq = ?", (body, leaf_hash(body), seq)) for seq, body in rows
    ])  # fmt: skip


def test_entries_whose_leaves_were_made_to_fit_are_named_by_the_tree(book, passport):  # noqa: F811
    ledger, _ = book
    db = sqlite3.connect(ledger)
    rows = db.execute("SELECT seq, body FROM entry WHERE seq IN (2, 5)").fetchall()
    db.close()
    refitted(ledger, [(seq, body.replace(b'"at":"2', b'"at":"3')) for seq, body in rows])
    got, _ = audit(passport, ledger)
    assert len(details(got, "entry_altered")) == 2
    assert got["first_bad_entry"] == 2
    tamper(ledger, "UPDATE tile SET hashes = zeroblob(length(hashes))")
    got, _ = audit(passport, ledger)
    assert details(got, "entries_differ"), "without the tree only the checkpoints are left"
    assert got["first_bad_entry"] <= 2


def another(match):
    """The same text with another digit at its place."""
    return match[1] + (b"3" if match[2] == b"2" else b"2")


def test_every_passport_that_does_not_verify_is_named(book, passport):  # noqa: F811
    ledger, _ = book
    db = sqlite3.connect(ledger)
    rows = db.execute("SELECT seq, body FROM entry WHERE kind = 'passport' ORDER BY seq").fetchall()
    db.close()
    assert len(rows) == 2
    # Another signature of the same length: the entry reads as well as before.
    refitted(ledger, [(seq, re.sub(rb'("proofValue":"z)(.)', another, body)) for seq, body in rows])
    got, _ = audit(passport, ledger)
    assert len(details(got, "passport_altered")) == 2
    assert got["first_bad_entry"] == rows[0][0]


def test_every_checkpoint_and_every_row_is_named(book, passport):  # noqa: F811
    ledger, _ = book
    sizes = numbers(ledger, "SELECT size FROM checkpoint ORDER BY size")
    tamper(ledger, "UPDATE checkpoint SET root = zeroblob(32)",
           "UPDATE lot SET mass_ug = mass_ug + 1 WHERE kind = 'received'")  # fmt: skip
    got, _ = audit(passport, ledger)
    assert len(details(got, "checkpoint_altered")) == len(sizes)
    (tables,) = details(got, "derived_differs")
    assert tables.count("mass_ug is") == 2
