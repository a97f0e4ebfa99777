"""Whether a ledger holds just this: passports, statements, and what the register keeps of a seal, one thing wrong."""

from __future__ import annotations

import base64
import copy
import json
import random
import shutil
import zlib
from types import SimpleNamespace

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.ledger import adoptable
from passport_app.ledger.adoptable import OtherBook, bodies_of, continues
from passport_app.ledger.forking import continuation, judge_two_keys, two_books
from passport_app.ledger.holding import check_held
from passport_app.ledger.reader import Reader
from passport_app.ledger.registered import pack_seal, unpack_seal
from passport_app.ledger.several import Book
from passport_app.ledger.signing import signing_keys
from passport_app.services.change_keys import replace_key, revoke_key
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_cells import issue_cells
from passport_app.services.issue_passports import issue_passports
from passport_app.services.sign_statement import sign_declaration
from passport_app.trust import checkpoint
from tests.conftest import PASSPHRASE
from tests.property.good import small_ledger
from tests.scenarios.test_attacks import tamper


@pytest.fixture(scope="module")
def plant(tmp_path_factory, cheap):
    """A ledger that holds a passport, a declaration and a statement about cells, and these as they were signed."""
    ledger = small_ledger(tmp_path_factory.mktemp("held"), cheap)
    folder = ledger.parent
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)
    export_certificates(ledger, ["BAT1"], target=folder / "p", form="json")
    sign_declaration(ledger, folder / "d", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    issue_cells(ledger, None, passphrase=PASSPHRASE)
    with Reader(ledger) as reader:
        cells = reader.entry(reader.row("SELECT seq FROM cell_statement")["seq"]).body["credential"]
        other = reader.entry(reader.row("SELECT seq FROM statement")["seq"]).body["credential"]
    return SimpleNamespace(ledger=ledger, passport=json.loads((folder / "p").read_bytes()), declared=other, cells=cells)


KINDS = ("passport", "declared", "cells")


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_book_holds_and_what_it_does_not(plant, kind):
    document = getattr(plant, kind)
    said = check_held(plant.ledger, document)
    assert (said.check, said.verdict.value, said.reason) == ("book", "passed", "ok")
    for change, reason in (
        ({"id": "urn:uuid:other"}, "not_in_book"),
        ({"id": None}, "not_in_book"),
        ({"validFrom": "2020-01-01T00:00:00Z"}, "differs_from_book"),
        ({"more": 1}, "differs_from_book"),
    ):
        said = check_held(plant.ledger, copy.deepcopy(document) | change)
        assert (said.verdict.value, said.reason) == ("failed", reason)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_revoked_key_signed_is_told_of_each_kind(plant, kind, tmp_path, cheap):
    ledger = tmp_path / plant.ledger.name
    for ending in ("", ".key"):
        shutil.copy(plant.ledger.with_name(plant.ledger.name + ending), tmp_path / (ledger.name + ending))
    old = signing_keys(ledger, PASSPHRASE)["seal"].public.multibase
    replace_key(ledger, "seal", PASSPHRASE)
    assert check_held(ledger, getattr(plant, kind)).reason == "ok"
    revoke_key(ledger, old, PASSPHRASE, last_believed=1, reason="stolen")
    said = check_held(ledger, getattr(plant, kind))
    assert (said.check, said.verdict.value, said.reason) == ("key", "indeterminate", "revoked")


def test_a_ledger_that_cannot_be_asked_says_nothing_of_what_it_holds(plant, tmp_path):
    bad = tmp_path / "bad.passports"
    bad.write_bytes(plant.ledger.read_bytes()[:5000])
    said = check_held(bad, plant.passport)
    assert said.verdict.value == "indeterminate"
    assert said.reason != "ok"


# What the register keeps of a seal.


def test_a_seal_is_unpacked_whole_or_not_at_all():
    held = pack_seal(b"update" * 1000, "00", 7)
    assert unpack_seal(held) == b"update" * 1000
    packed = base64.b64decode(held["update"])
    bomb = zlib.compress(bytes((16 << 20) + 1), 9)
    for update in (None, 7, "#", "", base64.b64encode(packed[:-9]).decode(), base64.b64encode(bomb).decode()):
        with pytest.raises(LedgerError) as caught:
            unpack_seal(held | {"update": update})
        assert caught.value.code == "bad_entry"
    with pytest.raises(LedgerError):
        unpack_seal({})


def test_a_seal_too_large_for_the_register_leaves_its_hash_alone():
    noise = random.Random(1).randbytes((1 << 20) + 1)
    assert pack_seal(noise, "00", len(noise)) == {"sha256": "00", "size": len(noise), "update": None}


# Books against each other.


def test_what_an_other_book_was_is_asked_of_its_tree(plant):
    key = signing_keys(plant.ledger, PASSPHRASE)["log"].public.multibase
    with Reader(plant.ledger) as reader:
        signed = checkpoint.parse(reader.newest_checkpoint())
        size, tree = signed.checkpoint.size, reader.tree()
        for before, expected in (
            (OtherBook(reader.origin, key, 5, tree.root(5)), True),
            (OtherBook(reader.origin, key, size, tree.root(size)), True),
            (OtherBook(reader.origin, key, 5, bytes(32)), False),
            (OtherBook(reader.origin, key, size + 1, bytes(32)), False),
        ):
            assert continues(reader, before, signed) is expected


def test_what_is_adopted_comes_in_bodies_that_are_not_too_large(plant, monkeypatch):
    log = signing_keys(plant.ledger, PASSPHRASE)["log"].public
    with Reader(plant.ledger) as reader:
        note = reader.newest_checkpoint()
        (whole,) = bodies_of(reader, 0, note, log)
        monkeypatch.setattr(adoptable, "_MOST_ENTRIES", 3)
        parts = list(bodies_of(reader, 0, note, log))
        monkeypatch.setattr(adoptable, "_MOST_ENTRIES", 1000)
        monkeypatch.setattr(adoptable, "_MOST_BYTES", 1)
        single = list(bodies_of(reader, 0, note, log))
    assert max(len(part["entries"]) for part in parts) == 3
    assert {len(part["entries"]) for part in single} == {1}
    for found in (parts, single):
        assert [one for part in found for one in part["entries"]] == whole["entries"]


def test_how_a_book_goes_on_is_told_of_what_it_signs(plant):
    with Reader(plant.ledger) as reader:
        size = reader.tree().size
        assert continuation(reader, size).path == ()
        assert continuation(reader, 3).path
        assert continuation(reader, size + 1) is None
        assert continuation(reader, 0) is None


def test_two_books_of_one_name_are_told_where_they_part(plant, tmp_path, cheap):
    other = small_ledger(tmp_path, cheap)
    grown = tmp_path / "grown.passports"
    grown.write_bytes(plant.ledger.read_bytes())
    for path, expected in ((grown, None), (other, "two_books")):
        found = two_books(Book(plant.ledger, plant.ledger), Book(path, path))
        assert (found and found.reason) == expected


def test_of_a_book_that_is_not_sound_no_owner_is_told(plant, tmp_path):
    log = signing_keys(plant.ledger, PASSPHRASE)["log"].public
    said = judge_two_keys(plant.ledger, [(log, 3), (log, 3)], lambda: False)
    assert (said.verdict.value, said.reason) == ("failed", "fork")
    seal = signing_keys(plant.ledger, PASSPHRASE)["seal"].public
    assert judge_two_keys(plant.ledger, [(log, 3), (seal, 3)], lambda: False) is None  # names but one as its log's
    bad = tmp_path / "bad.passports"
    bad.write_bytes(plant.ledger.read_bytes())
    tamper(bad, "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 2")
    assert judge_two_keys(bad, [(log, 3), (log, 3)], lambda: False) is None
    bad.write_bytes(b"")
    assert judge_two_keys(bad, [(log, 3)], lambda: False) is None
