"""Where an audit may begin late: at a checkpoint of just this book, by its own key, that the stored tree leads to."""

from __future__ import annotations

import pytest

from passport_app.ledger.audit import _opened, agrees_with, audit, audit_since
from passport_app.ledger.audit_since import begin_at
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.services.change_keys import replace_key, revoke_key
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import checkpoint
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.property.good import small_ledger
from tests.scenarios.test_attacks import tamper

STRANGER = SigningKey.from_raw(b"s" * 32)


@pytest.fixture(scope="module")
def whole(tmp_path_factory, cheap):
    """A ledger whose log key was replaced, and the old and new keys."""
    ledger = small_ledger(tmp_path_factory.mktemp("begins"), cheap)
    old = signing_keys(ledger, PASSPHRASE)["log"]
    replace_key(ledger, "log", PASSPHRASE)
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)
    return ledger.read_bytes(), old, signing_keys(ledger, PASSPHRASE)["log"]


@pytest.fixture
def ledger(whole, tmp_path):
    path = tmp_path / "l.passports"
    path.write_bytes(whole[0])
    return path


def begins(ledger, key, size=None, *, root=None, origin=None):
    """Where an audit begins that is given a checkpoint, 0 where it is refused."""
    with Reader(ledger, book_only=True) as reader:
        tree = reader.tree()
        size = tree.size if size is None else size
        root = root or tree.root(min(size, tree.size))
        note = checkpoint.sign(Checkpoint(origin or reader.origin, size, root), key)
        found = _opened(reader)
        frontier = begin_at(reader, note, found)
        assert (frontier is None) == (found.since == 0)
        assert frontier is None or (frontier.size, frontier.root()) == (size, root)
        return found.since


def changed_at(ledger):
    with Reader(ledger, book_only=True) as reader:
        return reader.row("SELECT seq FROM entry WHERE kind = 'key'")["seq"]


def test_it_begins_at_what_the_key_in_force_signed(ledger, whole):
    _, old, new = whole
    at = changed_at(ledger)
    with Reader(ledger, book_only=True) as reader:
        size = reader.tree().size
    assert [begins(ledger, old, n) for n in (1, at)] == [1, at]
    assert [begins(ledger, new, n) for n in (at + 1, size)] == [at + 1, size]


def test_it_begins_at_nothing_else(ledger, whole):
    _, old, new = whole
    at = changed_at(ledger)
    with Reader(ledger, book_only=True) as reader:
        size = reader.tree().size
    assert begins(ledger, STRANGER) == 0
    assert begins(ledger, old) == 0  # replaced by then
    assert begins(ledger, new, at) == 0  # not named yet
    assert begins(ledger, new, origin="another") == 0
    assert begins(ledger, new, root=bytes(32)) == 0
    assert begins(ledger, new, size + 1) == 0
    with Reader(ledger, book_only=True) as reader:
        assert begin_at(reader, "no checkpoint", _opened(reader)) is None


@pytest.mark.parametrize(
    "change",
    [
        'UPDATE entry SET body = CAST(replace(body, \'"act":"replaced"\', \'"act":"retired"\') AS BLOB) '
        "WHERE kind = 'key'",
        "DELETE FROM entry WHERE kind = 'key'",
        "UPDATE entry SET body = CAST(replace(body, 'operator', 'Operator') AS BLOB) WHERE seq = 0",
        "UPDATE tile SET hashes = zeroblob(length(hashes))",
        "DELETE FROM tile",
    ],
)
def test_entries_that_name_keys_are_proven_to_be_those_that_were_signed(ledger, whole, change):
    new = whole[2]
    with Reader(ledger, book_only=True) as reader:
        size, root = reader.tree().size, reader.tree().root()
    assert begins(ledger, new, size, root=root) == size
    tamper(ledger, change)
    assert begins(ledger, new, size, root=root) == 0


def test_a_row_of_the_table_of_keys_that_no_entry_is_behind_begins_nothing(ledger, whole):
    tamper(ledger, "UPDATE signing_key SET revoked = 3 WHERE since = 0 AND role = 'seal'")
    assert begins(ledger, whole[2]) > 0  # entry 3 is there, and no key: nothing is learnt from it
    tamper(ledger, "UPDATE signing_key SET revoked = 10000 WHERE since = 0 AND role = 'seal'")
    assert begins(ledger, whole[2]) > 0
    tamper(ledger, "UPDATE signing_key SET revoked = -1 WHERE since = 0 AND role = 'seal'")
    assert begins(ledger, whole[2]) > 0


def test_a_book_that_names_no_keys_is_begun_nowhere(ledger, whole):
    with Reader(ledger, book_only=True) as reader:
        note = checkpoint.sign(Checkpoint(reader.origin, 5, reader.tree().root(5)), whole[1])
        found = _opened(reader)
        found.keys = None
        assert begin_at(reader, note, found) is None


def test_the_stored_tree_is_held_against_the_entries_that_came_since(ledger, whole):
    """A hash of a later entry is wrong: what leads to the checkpoint is whole, and the audit begins there."""
    at = changed_at(ledger)
    with Reader(ledger, book_only=True) as reader:
        note = checkpoint.sign(Checkpoint(reader.origin, at + 1, reader.tree().root(at + 1)), whole[2])
        last = reader.tree().size - 1
        assert not audit_since(reader, note).derived
        (hashes,) = reader.db.execute("SELECT hashes FROM tile WHERE level = 0").fetchone()
    assert last > at + 1
    bent = hashes[: last * 32] + bytes(32) + hashes[(last + 1) * 32 :]
    tamper(ledger, ("UPDATE tile SET hashes = ? WHERE level = 0", (bent,)))
    with Reader(ledger, book_only=True) as reader:
        found = audit_since(reader, note)
    assert found.since == at + 1
    assert "tree_differs" in {fault.code for fault in found.derived}


def test_tables_are_not_held_against_entries_that_do_not_follow(ledger):
    tamper(ledger, "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 2", "DELETE FROM lot")
    with Reader(ledger, book_only=True) as reader:
        assert [fault.code for fault in audit(reader).derived] == ["derived_unchecked"]


def test_a_stored_checkpoint_is_of_this_ledger_though_its_key_signed_it(ledger, whole):
    """A log key that serves two ledgers signs for each under its own name."""
    with Reader(ledger, book_only=True) as reader:
        size, root = reader.tree().size, reader.tree().root()
    for said in (Checkpoint("another", size, root), Checkpoint("another", size - 1, root)):
        tamper(ledger, ("UPDATE checkpoint SET note = ? WHERE size = ?", (checkpoint.sign(said, whole[2]), size)))
        with Reader(ledger, book_only=True) as reader:
            assert [fault.code for fault in audit(reader).book] == ["checkpoint_altered"]


@pytest.mark.parametrize("stolen", [False, True])
def test_of_a_contradiction_by_a_key_that_was_revoked_it_is_said_that_a_thief_could_have_signed_it(
    tmp_path, cheap, stolen
):
    own = small_ledger(tmp_path, cheap)
    old = signing_keys(own, PASSPHRASE)["log"]
    replace_key(own, "log", PASSPHRASE)
    if stolen:
        revoke_key(own, old.public.multibase, PASSPHRASE, last_believed=2, reason="stolen")
    with Reader(own, book_only=True) as reader:
        fault = agrees_with(reader, checkpoint.sign(Checkpoint(reader.origin, 5, bytes(32)), old), audit(reader))
    assert fault.code == "fork"
    assert ("was revoked, and believed to entry 2" in fault.message) is stolen
