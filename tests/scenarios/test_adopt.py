"""Two workstations of a site: what one entered, the other adopts with its proofs, and traces to where it is from."""

from __future__ import annotations

import shutil
import sqlite3

import pytest

from passport_app.domain.verdict import Verdict
from passport_app.ledger.adopted_notes import AdoptedBy, check_adopters
from passport_app.ledger.reader import Reader
from passport_app.ledger.several import Book
from passport_app.services.audit_ledger import audit_ledger
from passport_app.trust import checkpoint
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import PublicKey, SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.test_attacks import SIGN, audit
from tests.small_plant import TABLES
from tests.tampered import tamper

MASTERS = ("parties", "sites", "materials", "models")
FIRST = {name: TABLES[name] for name in (*MASTERS, "lots")} | {
    "contents": TABLES["contents"].replace("        P1,Ni,500000,,,\n", "")
}
SECOND = {name: TABLES[name] for name in MASTERS}
LATER = {name: TABLES[name] for name in ("batches", "inputs", "outputs", "cell_lots", "batteries", "battery_cells")} | {
    "contents": "lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm\nP1,Ni,500000,,,\n"
}


@pytest.fixture
def stores(new_ledger, write_tables, passport):
    """The goods-in workstation with its lots, and the line's ledger with the same master data."""
    store, line = new_ledger("store.passports"), new_ledger("line.passports")
    passport("import", store, write_tables(FIRST, "first"), *SIGN)
    passport("import", line, write_tables(SECOND, "second"), *SIGN)
    return store, line


@pytest.fixture
def trust(stores, passport, tmp_path):
    """A trust list with the log key of the goods-in workstation."""
    with Reader(stores[0]) as reader:
        key = PublicKey.from_multibase(reader.keys().current("log").key)
    path = tmp_path / "trust.json"
    passport("trust", "add", key.did, "--name", "Goods in", "--fingerprint", key.fingerprint, "--list", path)
    return path


def origin_of(ledger):
    with Reader(ledger) as reader:
        return reader.origin


def adopt(passport, line, store, trust, **options):
    return passport.json("adopt", line, store, "--trust", trust, *SIGN, **options)


def test_what_one_entered_the_other_uses_traces_and_recalls(stores, trust, passport, write_tables):
    store, line = stores
    done = adopt(passport, line, store, trust)
    assert (done["origin"], done["name"]) == (origin_of(store), "Goods in")
    assert done["rows"]["lots"] == 2
    assert done["rows"]["parties"] == 3, "held here already with the same content: shared"
    passport("import", line, write_tables(LATER, "later"), *SIGN)
    traced = passport.json("trace", line, "BAT1")
    assert {(lot["lot"], lot["origin"]) for lot in traced["adopted"]} == {
        ("N1", origin_of(store)), ("N2", origin_of(store))}  # fmt: skip
    assert traced["elements"]["Ni"]["recycled"]["percent"] == "50.000"
    assert "N1 was adopted from the ledger" in passport("trace", line, "BAT1")
    recalled = passport.json("recall", line, "N1")
    assert recalled["batteries"] == ["BAT1", "BAT2"]
    assert recalled["adopted"] == [{"lot": "N1", "origin": origin_of(store)}]
    passport("issue", line, "--all", *SIGN)
    assert audit_ledger(line).verdict is Verdict.PASSED


def test_it_goes_on_where_it_was_and_the_audit_rebuilds_it(stores, trust, passport, write_tables):
    store, line = stores
    adopt(passport, line, store, trust)
    again = adopt(passport, line, store, trust)
    assert (again["checkpoint"], again["rows"]) == (None, {})
    more = {"lots": TABLES["lots"].replace("N1", "N3").replace("N2", "N4")}
    passport("import", store, write_tables(more, "more"), *SIGN)
    done = adopt(passport, line, store, trust)
    assert done["rows"] == {"lots": 2}
    assert done["since"] > 0
    report = audit_ledger(line)
    assert report.verdict is Verdict.PASSED
    tamper(line, "UPDATE adopted SET origin = 'elsewhere' WHERE id = 'N3'")
    _, wrong = audit(passport, line)
    assert wrong == {"derived_differs"}


def test_a_strangers_copy_is_adopted_from_too(stores, trust, passport, tmp_path):
    store, line = stores
    mailed = tmp_path / "mailed" / "store.passports"
    mailed.parent.mkdir()
    shutil.copy(store, mailed)
    assert adopt(passport, line, mailed, trust)["rows"]["lots"] == 2


def untouched(line, passport, act, code):
    before = sqlite3.connect(line).execute("SELECT count(*) FROM entry").fetchone()
    act()
    assert f"[{code}]" in passport.said
    assert sqlite3.connect(line).execute("SELECT count(*) FROM entry").fetchone() == before
    assert audit_ledger(line).verdict is Verdict.PASSED


def test_who_is_not_trusted_is_not_adopted(stores, passport, tmp_path):
    store, line = stores
    words = ("adopt", line, store, *SIGN)
    untouched(line, passport, lambda: passport(*words, status=2), "not_trusted_here")
    assert "fingerprint" in passport.said


def test_an_id_that_stands_for_something_else_is_refused_in_words(stores, trust, passport, write_tables):
    store, line = stores
    other = {"lots": TABLES["lots"].replace("N1,NiSO4.6H2O,S,100", "N1,NiSO4.6H2O,S,99")}
    passport("import", line, write_tables(other, "other"), *SIGN)
    words = ("adopt", line, store, "--trust", trust, *SIGN)
    untouched(line, passport, lambda: passport(*words, status=2), "collides")
    assert "N1" in passport.said
    assert "mass_ug" in passport.said


def test_a_book_that_is_not_as_signed_or_this_very_one_is_refused(stores, trust, passport, tmp_path):
    store, line = stores
    copy = tmp_path / "copy.passports"
    shutil.copy(line, copy)
    shutil.copy(f"{line}.key", f"{copy}.key")
    mine = PublicKey.from_multibase(_log_key(line))
    passport("trust", "add", mine.did, "--name", "Line", "--fingerprint", mine.fingerprint, "--list", trust)
    words = ("adopt", line, copy, "--trust", trust, *SIGN)
    untouched(line, passport, lambda: passport(*words, status=2), "same_ledger")
    tamper(store, "UPDATE entry SET body = CAST(replace(body, 'segregated', 'segregatee') AS BLOB) WHERE kind = 'lots'")
    words = ("adopt", line, store, "--trust", trust, *SIGN)
    untouched(line, passport, lambda: passport(*words, status=2), "unsound")


def _log_key(ledger):
    with Reader(ledger) as reader:
        return reader.keys().current("log").key


def test_a_book_rewritten_since_is_a_fork(stores, trust, passport, write_tables, tmp_path):
    store, line = stores
    backup = tmp_path / "backup"
    backup.mkdir()
    shutil.copy(store, backup / store.name)
    shutil.copy(f"{store}.key", backup / f"{store.name}.key")
    more = {"lots": TABLES["lots"].replace("N1", "N3").replace("N2", "N4")}
    passport("import", store, write_tables(more, "more"), *SIGN)
    adopt(passport, line, store, trust)
    rewritten = {"lots": TABLES["lots"].replace("N1", "N5").replace("N2", "N6")}
    passport("import", backup / store.name, write_tables(rewritten, "rewritten"), *SIGN)
    words = ("adopt", line, backup / store.name, "--trust", trust, *SIGN)
    untouched(line, passport, lambda: passport(*words, status=2), "fork")
    # Whoever adopted is a keeper of the other's checkpoint: given together, the ledgers tell on each other.
    said, genuine = passport.json("verify", line, store)
    assert (said["verdict"], genuine["checks"][-1]["check"]) == ("passed", f"kept checkpoint {line.name}")
    for paths in ((line, backup / store.name), (backup / store.name, line)):
        reports = {r["checks"][-1]["reason"] for r in passport.json("verify", *paths, status=1)}
        assert reports == {"ok", "fork"}
    stranger = tmp_path / "stranger.passports"
    shutil.copy(backup / store.name, stranger)
    last = passport.json("verify", line, stranger, status=1)[1]["checks"][-1]
    assert (last["verdict"], last["reason"]) == ("failed", "fork")


def test_a_book_cut_since_or_under_another_key_is_told_by_who_adopted_it(
    stores, trust, passport, tmp_path, write_tables
):
    store, line = stores
    early = tmp_path / "early.passports"
    shutil.copy(store, early)
    passport("import", store, write_tables({"parties": TABLES["parties"].replace("OP,", "OP2,")}, "p"), *SIGN)
    adopt(passport, line, store, trust)
    last = passport.json("verify", early, line, status=1)[0]["checks"][-1]
    assert (last["verdict"], last["reason"]) == ("failed", "tail_missing")
    # Of a book under another key only the name is the same: which is the plant's, this ledger cannot tell.
    note = checkpoint.sign(Checkpoint(origin_of(store), 1, bytes(32)), SigningKey.generate())
    adopter = AdoptedBy(line, checkpoint.parse(note))
    (told,) = check_adopters(Book(store, store), origin_of(store), [adopter])
    assert (told.verdict, told.reason) == (Verdict.INDETERMINATE, "two_keys")


def test_an_adopted_entry_that_is_not_proven_is_found(stores, trust, passport):
    """The line's own keeper writes into an adoption what the store never entered."""
    from passport_app.ledger.adoptable import bodies_of
    from passport_app.ledger.writer import Writer
    from passport_app.trust import keyfile

    store, line = stores
    key = keyfile.unlock(line.with_name(line.name + ".key"), PASSPHRASE)["log"]
    with Reader(store) as there:
        (body,) = bodies_of(there, 0, there.newest_checkpoint(), PublicKey.from_multibase(_log_key(store)))
    body["entries"][0]["entry"] = body["entries"][1]["entry"]
    with Writer(line, key) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        writer._write("adopted", body)
        writer.commit()
    _, wrong = audit(passport, line)
    assert "adopted_unproven" in wrong
