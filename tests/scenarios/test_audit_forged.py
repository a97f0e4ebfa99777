"""What whoever holds the log key could write into the book past this program, and an audit that begins late."""

from __future__ import annotations

import json
import sqlite3

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.ledger.entry import encode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services.change_keys import replace_key, revoke_key
from passport_app.services.issue_passports import issue_passports
from passport_app.services.sign_statement import sign_declaration
from passport_app.trust import checkpoint, merkle, proof
from tests.conftest import PASSPHRASE
from tests.scenarios.test_attacks import audit
from tests.tampered import tamper

AT = "2026-11-24T00:00:00Z"


@pytest.fixture
def book(small, tmp_path):
    """A ledger with a passport and a declaration."""
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    sign_declaration(small, tmp_path / "d.json", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    return small


def forge(ledger, kind, body):
    """Enter what no rule was asked about, under a checkpoint by the real key."""
    with Writer(ledger, signing_keys(ledger, PASSPHRASE)["log"]) as writer:
        writer.begin(AT)
        entry = writer._write(kind, body)
        writer.commit()
    return entry.seq


def stored(ledger, kind):
    with Reader(ledger) as reader:
        return reader.entry(reader.row("SELECT seq FROM entry WHERE kind = ? LIMIT 1", (kind,))["seq"])


def details(got, reason):
    return [check["detail"] for check in got["checks"] if check["reason"] == reason]


@pytest.mark.parametrize("credential", [None, "a passport", {}, {"proof": {}}])
@pytest.mark.parametrize("kind", ["passport", "declaration", "cell_statement"])
def test_what_is_no_signed_document_is_no_passport_and_no_statement(book, passport, kind, credential):
    seq = forge(book, kind, {"credential": credential})
    got, reasons = audit(passport, book)
    assert "passport_altered" in reasons
    assert f"ntry {seq} " in details(got, "passport_altered")[0]
    assert got["first_bad_entry"] == seq


def _signed_again(ledger, change):
    """A passport by the real seal key that names its register entry otherwise."""
    credential = stored(ledger, "passport").body["credential"]
    unsigned = {name: value for name, value in credential.items() if name != "proof"}
    change(unsigned)
    return proof.sign_document(unsigned, signing_keys(ledger, PASSPHRASE)["seal"], credential["proof"]["created"])


def _evidence(**change):
    return lambda document: document["evidence"][0].update(change)


def test_a_passport_signed_again_is_found_as_it_was_registered(book, passport):
    """Signed twice over the same content: what is registered is what is stated, the table alone is another matter."""
    forge(book, "passport", {"credential": _signed_again(book, _evidence())})
    _, reasons = audit(passport, book)
    assert "not_registered" not in reasons and "entry_inapplicable" in reasons


@pytest.mark.parametrize(
    "change",
    [
        _evidence(seq=0),
        _evidence(seq=10_000),
        _evidence(seq=-1),
        _evidence(seq="x"),
        _evidence(entry="AA"),
        lambda document: document.update(evidence=[]),
        lambda document: document.update(id="urn:uuid:another"),
        lambda document: document["credentialSubject"].update(version=9),
    ],
)
def test_a_passport_is_registered_as_it_says(book, passport, change):
    seq = forge(book, "passport", {"credential": _signed_again(book, change)})
    got, _ = audit(passport, book)
    assert [f"ntry {seq}" in text for text in details(got, "not_registered")] == [True]


def test_an_entry_in_another_form_than_the_canonical_one_is_named(book, passport):
    """With a leaf and a checkpoint that fit: nothing but the form is wrong, so that it would be signed otherwise."""
    seq = stored(book, "declaration").seq
    with Reader(book) as reader:
        data = reader.entry_bytes(seq).replace(b'{"at":', b'{ "at":')
        leaves = [merkle.leaf_hash(reader.entry_bytes(n)) for n in range(seq)] + [merkle.leaf_hash(data)]
        name = reader.origin
    key, root = signing_keys(book, PASSPHRASE)["log"], merkle.root_of(leaves)
    note = checkpoint.sign(checkpoint.Checkpoint(name, seq + 1, root), key)
    tamper(
        book,
        ("UPDATE entry SET body = ?, leaf = ? WHERE seq = ?", (data, leaves[-1], seq)),
        ("UPDATE checkpoint SET note = ?, root = ? WHERE size = ?", (note, root, seq + 1)),
    )
    _, reasons = audit(passport, book)
    assert "entry_not_canonical" in reasons
    assert reasons <= {"entry_not_canonical", "derived_unchecked", "tree_differs", "fork"}  # what was kept is of before


def test_an_entry_before_the_first_one_is_named(book, passport):
    entry = stored(book, "parties")
    data = encode_entry(entry._replace(seq=-1))
    tamper(book, ("INSERT INTO entry VALUES (-1, 'parties', ?, ?)", (data, merkle.leaf_hash(data))))
    for options in ((), ("--fast",)):
        got, reasons = audit(passport, book, *options)
        assert "entry_misplaced" in reasons
        assert "numbered -1; the first one is entry 0" in details(got, "entry_misplaced")[0]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("DELETE FROM entry WHERE seq = 2", "entries_missing"),
        ("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)", "rolled_back"),
        ("DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)", "rolled_back"),
    ],
)
def test_a_book_that_lacks_something_is_not_written_to(book, change, code):
    tamper(book, change)
    before = book.read_bytes()
    with pytest.raises(LedgerError) as caught:
        issue_passports(book, ["BAT2"], passphrase=PASSPHRASE)
    assert caught.value.code == code
    assert book.read_bytes() == before


# Audits that begin at a kept checkpoint.


@pytest.fixture
def changed_keys(book, passport, tmp_path):
    """A ledger whose keys were replaced, one revoked, before a checkpoint left the house, and a passport since."""
    old = signing_keys(book, PASSPHRASE)["seal"].public.multibase
    with Reader(book) as reader:
        size = reader.summary().entries
    for role in ("seal", "log"):
        replace_key(book, role, passphrase=PASSPHRASE)
    revoke_key(book, old, PASSPHRASE, last_believed=size, reason="lost")
    passport("checkpoint", book, "-o", tmp_path / "kept.checkpoint")
    issue_passports(book, ["BAT2"], passphrase=PASSPHRASE)
    return book


def test_a_fast_audit_knows_the_keys_that_came_before_it_begins(changed_keys, passport):
    got, wrong = audit(passport, changed_keys, "--fast", status=0)
    assert not wrong
    assert got["subject"]["since"] > 0


def test_a_signature_by_a_key_that_was_replaced_before_is_found_by_a_fast_audit(changed_keys, passport, tmp_path):
    """The old key signs an entry of the new one's time: with the keys of the first entry alone it would pass."""
    old = signing_keys(changed_keys, PASSPHRASE)["seal"]
    replace_key(changed_keys, "seal", passphrase=PASSPHRASE)
    passport("checkpoint", changed_keys, "-o", tmp_path / "newer.checkpoint")
    credential = dict(stored(changed_keys, "declaration").body["credential"])
    created = credential.pop("proof")["created"]
    credential["issuer"] = {**credential["issuer"], "id": old.public.did}
    forge(changed_keys, "declaration", {"credential": proof.sign_document(credential, old, created)})
    got, wrong = audit(passport, changed_keys, "--fast")
    assert got["subject"]["since"] > 0
    assert "retired_key" in wrong


def test_where_the_table_of_keys_names_others_it_begins_before_they_changed(changed_keys, passport):
    since = audit(passport, changed_keys, "--fast", status=0)[0]["subject"]["since"]
    tamper(changed_keys, "DELETE FROM signing_key WHERE since > 0")
    tamper(changed_keys, "UPDATE signing_key SET until = NULL, revoked = NULL")
    got, wrong = audit(passport, changed_keys, "--fast")
    assert got["subject"]["since"] < since
    assert "derived_differs" in wrong


@pytest.mark.parametrize("forked", [False, True])
def test_a_kept_checkpoint_between_two_of_the_book_is_held_against_what_came_since(
    changed_keys, passport, tmp_path, forked
):
    with Writer(changed_keys, signing_keys(changed_keys, PASSPHRASE)["log"]) as writer:
        writer.begin(AT)
        for _ in range(3):  # told only in the book, under one checkpoint
            writer.append("import", {})
        writer.commit()
    since = audit(passport, changed_keys, "--fast", status=0)[0]["subject"]["since"]
    with Reader(changed_keys) as reader:
        stored_sizes = {row[0] for row in reader.checkpoints()}
        size = next(n for n in range(since + 1, reader.tree().size) if n not in stored_sizes)
        said = checkpoint.Checkpoint(reader.origin, size, bytes(32) if forked else reader.tree().root(size))
    file = tmp_path / "between.checkpoint"
    file.write_text(checkpoint.sign(said, signing_keys(changed_keys, PASSPHRASE)["log"]), encoding="utf-8")
    got, wrong = audit(passport, changed_keys, "--fast", "--against", file, status=int(forked))
    assert ("fork" in wrong) is forked
    assert got["subject"]["since"] == (since if forked else size)  # it begins at the newest that is of the book


def test_a_tree_that_was_made_to_fit_no_checkpoint_answers_for_none(changed_keys, passport, tmp_path):
    """The stored tree is what a fast audit reads of the entries before: one that is damaged is not asked."""
    since = audit(passport, changed_keys, "--fast", status=0)[0]["subject"]["since"]
    db = sqlite3.connect(changed_keys)
    (hashes,) = db.execute("SELECT hashes FROM tile WHERE level = 0 AND number = 0").fetchone()
    db.close()
    bent = bytes(32) + hashes[32:]
    tamper(changed_keys, ("UPDATE tile SET hashes = ? WHERE level = 0 AND number = 0", (bent,)))
    got, wrong = audit(passport, changed_keys, "--fast")
    assert (got["subject"]["since"], wrong) == (0, {"tree_differs"})
    assert since > 0


def test_a_checkpoint_from_before_a_fast_audit_begins_is_held_against_the_stored_tree(changed_keys, passport, tmp_path):
    """Those entries are not read again: the stored tree has to prove that they are the same."""
    with Reader(changed_keys) as reader:
        said = checkpoint.Checkpoint(reader.origin, 3, reader.tree().root(3))
    key = stored(changed_keys, "opened").body["keys"]["log"]
    assert key != signing_keys(changed_keys, PASSPHRASE)["log"].public.multibase
    for root, reason in ((said.root, "not_yet_valid"), (bytes(32), "fork")):
        file = tmp_path / f"{reason}.checkpoint"
        other = checkpoint.Checkpoint(said.origin, 3, root)
        file.write_text(checkpoint.sign(other, signing_keys(changed_keys, PASSPHRASE)["log"]), encoding="utf-8")
        got, wrong = audit(passport, changed_keys, "--fast", "--against", file)
        assert got["subject"]["since"] > 3
        assert wrong & {"fork", "not_yet_valid"} == {reason}


def test_a_fast_audit_that_finds_a_fault_says_that_the_tables_were_not_held_against_it(changed_keys, passport):
    since = audit(passport, changed_keys, "--fast", status=0)[0]["subject"]["since"]
    tamper(changed_keys, f"UPDATE entry SET leaf = zeroblob(32) WHERE seq = {since + 1}")
    _, wrong = audit(passport, changed_keys, "--fast")
    assert {"entry_altered", "derived_unchecked"} <= wrong


@pytest.mark.parametrize("change", [{"format": 2}, {"program": "0.0.0"}, {"origin": "another"}, {"root": "00" * 32}])
def test_what_an_audit_remembers_of_something_else_is_not_gone_on_with(book, tmp_path, change):
    from passport_app.ledger.audit_memory import AuditMemory

    with Reader(book) as reader:
        size, root = reader.tree().size, reader.tree().root()
        AuditMemory(tmp_path, reader.origin).note(size, root, now=True)
        memory = AuditMemory(tmp_path, reader.origin)
        assert memory.verified(reader, lambda *_: None, lambda: False) == size
        held = json.loads(memory.path.read_text(encoding="utf-8"))
        memory.path.write_text(json.dumps(held | change), encoding="utf-8")
        assert AuditMemory(tmp_path, reader.origin).verified(reader, lambda *_: None, lambda: False) == 0
