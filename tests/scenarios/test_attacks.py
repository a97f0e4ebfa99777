"""The attack set on a ledger: each change is found and told apart; only derived tables can be repaired."""

import json
import shutil
import sqlite3

import jsonschema_rs
import pytest

from passport_app import assets
from passport_app.ledger.reader import Reader, key_path
from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES, changed
from tests.tampered import tamper


@pytest.fixture
def book(new_ledger, write_tables, passport, tmp_path):
    """A ledger with passports, and a checkpoint of it kept outside."""
    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    passport("issue", ledger, "--all", *SIGN)
    kept = tmp_path / "kept.checkpoint"
    passport("checkpoint", ledger, "-o", kept)
    return ledger, kept


def audit(passport, ledger, *options, status=1):
    got = passport.json("audit", ledger, *options, status=status)
    return got, {c["reason"] for c in got["checks"] if c["verdict"] != "passed"}


def test_an_untouched_book_passes(book, passport):
    ledger, kept = book
    got, reasons = audit(passport, ledger, "--against", kept, status=0)
    assert got["verdict"] == "passed"
    assert not reasons


def test_triggers_refuse_changes(book):
    db = sqlite3.connect(book[0])
    for statement in (
        "UPDATE entry SET body = x'00' WHERE seq = 1",
        "DELETE FROM entry WHERE seq = 1",
        "INSERT OR REPLACE INTO entry VALUES (1, 'lots', x'00', zeroblob(32))",
        "INSERT INTO entry VALUES (999, 'lots', x'00', zeroblob(32))",
        "DELETE FROM checkpoint",
        "UPDATE checkpoint SET note = ''",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)
    db.close()


def test_a_changed_value(book, passport):
    ledger, _ = book
    tamper(ledger, "UPDATE entry SET body = CAST(replace(body, '220000', '120000') AS BLOB) WHERE kind = 'contents'")
    got, reasons = audit(passport, ledger)
    assert {"entry_altered", "root_differs"} <= reasons
    seq = next(r for (r,) in sqlite3.connect(ledger).execute("SELECT seq FROM entry WHERE kind = 'contents'"))
    assert got["first_bad_entry"] == seq


def test_a_changed_value_with_its_leaf_made_to_fit(book, passport):
    from passport_app.trust.merkle import leaf_hash

    ledger, _ = book
    db = sqlite3.connect(ledger)
    seq, body = db.execute("SELECT seq, body FROM entry WHERE kind = 'lots'").fetchone()
    db.close()
    body = body.replace(b"segregated", b"segregatee")
    tamper(ledger, ("UPDATE entry SET body = ?, leaf = ? WHERE seq = ?", (body, leaf_hash(body), seq)))
    _, reasons = audit(passport, ledger)
    assert "root_differs" in reasons


def test_a_cut_tail(book, passport):
    ledger, kept = book
    db = sqlite3.connect(ledger)
    sizes = [s for (s,) in db.execute("SELECT size FROM checkpoint ORDER BY size")]
    db.close()
    cut = sizes[-3]
    tamper(ledger, f"DELETE FROM entry WHERE seq >= {cut}")
    _, reasons = audit(passport, ledger)
    assert "tail_missing" in reasons, "checkpoints are still there"
    tamper(ledger, f"DELETE FROM checkpoint WHERE size > {cut}")
    _, reasons = audit(passport, ledger)
    assert "derived_differs" in reasons, "the forger forgot the tables"
    _, reasons = audit(passport, ledger, "--against", kept)
    assert "tail_missing" in reasons, "the kept checkpoint knows better"


def test_a_missing_entry_in_the_middle(book, passport):
    tamper(book[0], "DELETE FROM entry WHERE seq = 3")
    got, reasons = audit(passport, book[0])
    assert "entry_missing" in reasons
    assert got["first_bad_entry"] == 3


def test_two_entries_swapped(book, passport):
    tamper(
        book[0],
        "UPDATE entry SET seq = -1 WHERE seq = 2",
        "UPDATE entry SET seq = 2 WHERE seq = 3",
        "UPDATE entry SET seq = 3 WHERE seq = -1",
    )
    got, reasons = audit(passport, book[0])
    assert "entry_misplaced" in reasons
    assert got["first_bad_entry"] == 2


def test_a_foreign_key(book, new_ledger, passport):
    """Checkpoints signed by another ledger's key are not this ledger's."""
    from passport_app.trust import checkpoint, keyfile
    from tests.conftest import PASSPHRASE

    ledger, kept = book
    other = new_ledger("other.passports")
    key = keyfile.unlock(other.with_name(other.name + ".key"), PASSPHRASE)["log"]
    signed = checkpoint.parse(kept.read_text(encoding="utf-8"))
    note = checkpoint.sign(signed.checkpoint, key)
    tamper(ledger, ("UPDATE checkpoint SET note = ? WHERE size = ?", (note, signed.checkpoint.size)))
    _, reasons = audit(passport, ledger)
    assert "checkpoint_altered" in reasons


def test_the_whole_book_rebuilt_with_the_real_key(book, write_tables, passport, tmp_path, monkeypatch):
    """The owner writes another book under the same name with the same key: only the kept checkpoint tells."""
    from passport_app.ledger.creation import creating
    from passport_app.trust import keyfile
    from tests.conftest import PASSPHRASE

    ledger, kept = book
    with Reader(ledger) as reader:
        origin, opened = reader.origin, reader.opened
    key = keyfile.unlock(ledger.with_name(ledger.name + ".key"), PASSPHRASE)["log"]
    forged = tmp_path / "forged.passports"
    with creating(forged, origin, opened, key, "2026-01-01T00:00:00Z"):
        pass
    shutil.copy(ledger.with_name(ledger.name + ".key"), forged.with_name(forged.name + ".key"))
    other = changed(contents=TABLES["contents"].replace("N1,Ni,220000,0,0,0", "N1,Ni,220000,0,900000,0"))
    passport("import", forged, write_tables(other, "other"), *SIGN)
    passport("issue", forged, "--all", *SIGN)
    audit(passport, forged, status=0)
    _, reasons = audit(passport, forged, "--against", kept)
    assert reasons == {"fork"}
    # What proves it is a file of its own: whoever has neither book sees it.
    proof = tmp_path / "fork.json"
    passport("audit", forged, "--against", kept, "--fork-evidence", proof, status=1)
    assert "The book contradicts kept.checkpoint" in passport.said
    (report,) = passport.json("verify", proof, status=1)
    assert (report["kind"], report["verdict"]) == ("fork", "failed")
    assert report["checks"][-1]["reason"] == "fork"
    assert report["checks"][-1]["detail"].startswith(f"The key {key.public.did} signed")
    passport("audit", forged, "--against", kept, "--fork-evidence", proof, status=2)  # never overwritten
    # A stranger reads the forged book from a copy apart, and proves the same.
    forged.with_name(forged.name + ".key").unlink()
    apart = tmp_path / "apart.json"
    passport("audit", forged, "--against", kept, "--fork-evidence", apart, status=1)
    assert passport.json("verify", apart, status=1)[0]["checks"] == report["checks"]
    # Nothing is accused that agrees.
    passport("audit", ledger, "--against", kept, "--fork-evidence", tmp_path / "none.json")
    assert "there is no fork to prove" in passport.said
    assert not (tmp_path / "none.json").exists()


def test_a_shorter_checkpoint_of_a_rebuilt_book_is_proven_by_a_path(small, passport, tmp_path):
    """The checkpoint kept is of fewer entries than the other book ever signed at once: its tree proves it."""
    other = tmp_path / "other.passports"
    shutil.copy(small, other)
    shutil.copy(key_path(small), key_path(other))
    passport("issue", small, "--battery", "BAT1", *SIGN)
    with Reader(small) as reader:
        note = next(text for size, _, text, _ in reader.checkpoints() if size == 15)
    (tmp_path / "kept").write_text(note, encoding="utf-8")
    passport("issue", other, "--battery", "BAT2", "--battery", "BAT1", *SIGN)
    with Reader(other) as reader:
        assert [size for size, *_ in reader.checkpoints()][-2:] == [16, 18]
    proof = tmp_path / "fork.json"
    passport("audit", other, "--against", tmp_path / "kept", "--fork-evidence", proof, status=1)
    (report,) = passport.json("verify", proof, status=1)
    assert (
        "a book of 16 entries that begins with other 15 entries: two different books" in report["checks"][-1]["detail"]
    )
    written = json.loads(proof.read_text(encoding="utf-8"))
    assert len(written["path"]) > 0
    jsonschema_rs.validate(json.loads(assets.schema("fork-1.schema.json")), written)


def test_only_a_derived_table_changed_is_found_named_and_repaired(book, passport):
    ledger, kept = book
    tamper(ledger, "UPDATE lot SET mass_ug = 1 WHERE id = 'N2'")
    got, reasons = audit(passport, ledger)
    assert reasons == {"derived_differs"}
    detail = next(c["detail"] for c in got["checks"] if c["check"] == "derived")
    assert "lot" in detail
    assert "mass_ug is 1, by the entries 100000000000" in detail
    audit(passport, ledger, "--repair", status=0)
    got, _ = audit(passport, ledger, "--against", kept, status=0)
    assert all(c["reason"] == "ok" for c in got["checks"])


def test_derived_rows_added_and_removed(book, passport):
    tamper(book[0], "DELETE FROM battery_range WHERE battery = 1", "INSERT INTO document VALUES ('x', 'y', 1)")
    got, _ = audit(passport, book[0])
    detail = next(c["detail"] for c in got["checks"] if c["check"] == "derived")
    assert "lacks the row" in detail
    assert "that no entry gives" in detail


def test_a_content_changed_in_the_derived_vector(book, passport):
    tamper(book[0], "UPDATE content SET vector = zeroblob(length(vector)) WHERE lot = 3")
    _, reasons = audit(passport, book[0])
    assert reasons == {"derived_differs"}


def test_entries_added_from_outside(book, passport):
    tamper(book[0], "INSERT INTO entry SELECT max(seq) + 1, kind, body, leaf FROM entry")
    _, reasons = audit(passport, book[0])
    assert {"entry_misplaced", "entries_unsigned"} <= reasons


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON lot BEGIN DELETE FROM lot; END",
        "CREATE VIEW evil AS SELECT 1",
        "DROP TRIGGER entry_removal",
    ],
)
def test_a_changed_structure_is_refused_at_opening(book, passport, statement):
    db = sqlite3.connect(book[0])
    db.execute(statement)
    db.commit()
    db.close()
    passport("audit", book[0], status=2)
    assert "[schema_altered]" in passport.said
    passport("balance", book[0], status=2)
