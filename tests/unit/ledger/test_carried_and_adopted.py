"""Proofs that travel: of a document in the certificate that carries it, and of another ledger's entries in this one."""

from __future__ import annotations

import base64
from types import SimpleNamespace

import pytest

from passport_app.domain.errors import PassportError
from passport_app.ledger.adoptable import bodies_of
from passport_app.ledger.adopted import check_adopted
from passport_app.ledger.carried import check_carried
from passport_app.ledger.entry import Entry, decode_entry, encode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.services.change_keys import replace_key, revoke_key
from passport_app.services.sign_statement import sign_declaration
from passport_app.trust import canonical, checkpoint, merkle, tlogproof
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.property.good import small_ledger

THIEF = SigningKey.from_raw(b"t" * 32)


@pytest.fixture(scope="module")
def book(tmp_path_factory, cheap):
    """A ledger that holds a declaration, with the declaration as it was signed and the proof of its entry."""
    ledger = small_ledger(tmp_path_factory.mktemp("carried"), cheap)
    sign_declaration(ledger, ledger.parent / "d.json", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    return opened(ledger)


def opened(ledger):
    with Reader(ledger) as reader:
        seq = reader.row("SELECT seq FROM statement")["seq"]
        data, note = reader.entry_bytes(seq), reader.newest_checkpoint()
        path = tuple(reader.tree().inclusion(seq, reader.tree().size))
    return SimpleNamespace(
        ledger=ledger, data=data, entry=decode_entry(data), note=note, log=signing_keys(ledger, PASSPHRASE)["log"],
        proof=tlogproof.InclusionProof(seq, path, note, data), document=(ledger.parent / "d.json").read_bytes(),
    )  # fmt: skip


def answers(book, proof, *, document=None, at_hand=True):
    books = {book.entry.origin: book.ledger} if at_hand else {}
    checks = check_carried(document or book.document, proof.text.encode(), books, None, [])
    return {check.check: (check.verdict.value, check.reason, check.weighs) for check in checks}


def invented(book, key, **change):
    """The same document in a book of one entry, signed by a key."""
    entry = book.entry._replace(seq=0)._replace(**change)
    data = encode_entry(entry)
    note = checkpoint.sign(checkpoint.Checkpoint(book.entry.origin, 1, merkle.leaf_hash(data)), key)
    return tlogproof.InclusionProof(0, (), note, data)


OK, WEIGHTLESS = ("passed", "ok", True), ("indeterminate", "no_ledger_at_hand", False)


def test_a_proof_with_and_without_its_book(book):
    assert answers(book, book.proof) == {"entry": OK, "inclusion": OK, "checkpoint": OK}
    assert answers(book, book.proof, at_hand=False) == {"entry": OK, "inclusion": OK, "checkpoint": OK}


def test_an_entry_too_large_for_its_proof_is_asked_of_the_book(book):
    without = tlogproof.InclusionProof(book.proof.index, book.proof.path, book.note)
    assert answers(book, without) == {"entry": OK, "inclusion": OK, "checkpoint": OK}
    assert answers(book, without, at_hand=False) == {"entry": ("indeterminate", "entry_not_at_hand", False)}


def test_what_is_no_document_carries_nothing(book):
    for data in (b"[]", b'{"statement": 1}'):
        assert answers(book, book.proof, document=data) == {}
    assert answers(book, book.proof, document=b"{")["entry"][0] == "failed"


@pytest.mark.parametrize(
    "change", [{"seq": 1}, {"origin": "material-passport/other"}, {"body": {"credential": {}}}], ids=str
)
def test_the_entry_is_the_one_that_the_proof_is_of(book, change):
    proof = invented(book, book.log, **change)
    assert answers(book, proof, at_hand=False)["entry"] == ("failed", "other_entry", True)


def test_the_document_is_of_the_ledger_that_holds_it(book):
    document = canonical.parse(book.document)
    subject = document["credentialSubject"]
    for named, entry in (("declaration:other", OK), ("", ("failed", "other_entry", True))):
        subject["id"] = f"urn:{book.entry.origin.replace('/', ':')}:{named}" if named else "urn:material-passport:a:0"
        proof = invented(book, book.log, body={"credential": document})
        assert answers(book, proof, document=canonical.encode_signed(document), at_hand=False)["entry"] == entry


def test_a_leaf_that_is_not_in_the_tree(book):
    proof = tlogproof.InclusionProof(book.proof.index, (bytes(32), *book.proof.path[1:]), book.note, book.data)
    assert answers(book, proof)["inclusion"] == ("failed", "not_included", True)


def test_without_the_book_the_checkpoint_is_by_whom_the_document_names(book):
    assert answers(book, invented(book, book.log), at_hand=False)["checkpoint"] == OK
    for author in (book.entry.author, THIEF.public.multibase, "z"):
        proof = invented(book, THIEF, author=author)
        assert answers(book, proof, at_hand=False)["checkpoint"] == ("failed", "unknown_signer", True)


def test_a_document_that_names_no_log_key_leaves_open_whose_it_is(book):
    """As before the first release: it is by whom the entry names, and anyone can make a book of that name."""
    document = {name: value for name, value in canonical.parse(book.document).items() if name != "logKey"}
    older = canonical.encode_signed(document)

    def asked(key, **change):
        proof = invented(book, key, body={"credential": document}, **change)
        return answers(book, proof, document=older, at_hand=False)["checkpoint"]

    assert asked(book.log) == WEIGHTLESS
    assert asked(THIEF) == ("failed", "unknown_signer", True)
    assert asked(THIEF, author=THIEF.public.multibase) == WEIGHTLESS
    assert asked(THIEF, author="z")[0] == "failed"


def test_of_a_key_that_was_stolen_it_is_not_told(book, tmp_path, cheap):
    """The checkpoint is of the book, over entries that came after the last one believed of its key."""
    ledger = small_ledger(tmp_path, cheap)
    sign_declaration(ledger, tmp_path / "d.json", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    own = opened(ledger)
    replace_key(ledger, "log", passphrase=PASSPHRASE)
    assert answers(own, own.proof)["checkpoint"] == OK
    revoke_key(ledger, own.log.public.multibase, PASSPHRASE, last_believed=own.entry.seq - 1, reason="stolen")
    assert answers(own, own.proof)["checkpoint"][:2] == ("indeterminate", "revoked")


# Adopted.


@pytest.fixture(scope="module")
def adopted(book):
    """A body of kind `adopted` with the lots of the book."""
    with Reader(book.ledger) as reader:
        (body,) = bodies_of(reader, 0, book.note, book.log.public)
    return body


def refused(body, code, own="material-passport/here"):
    with pytest.raises(PassportError) as caught:
        check_adopted(body, own)
    assert caught.value.code == code


def text(data):
    return base64.b64encode(data).decode()


def test_what_was_adopted_is_proven(book, adopted):
    other, entries = check_adopted(adopted, "material-passport/here")
    assert (other.origin, other.log_key) == (book.entry.origin, book.log.public.multibase)
    assert [one["seq"] for one in adopted["entries"]] == [entry.seq for entry in entries]
    assert len(entries) > 3


def test_a_ledger_adopts_nothing_of_itself(book, adopted):
    refused(adopted, "adopted_unproven", own=book.entry.origin)


@pytest.mark.parametrize("name", ["checkpoint", "origin", "log_key", "entries"])
def test_a_field_that_is_missing(adopted, name):
    refused({n: v for n, v in adopted.items() if n != name}, "bad_entry")


@pytest.mark.parametrize(
    "change", [{"origin": "material-passport/other"}, {"log_key": THIEF.public.multibase}, {"log_key": "z"}], ids=str
)
def test_the_checkpoint_is_of_the_ledger_and_by_the_key_that_are_named(adopted, change):
    refused(adopted | change, "adopted_unproven")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"path": []}, "adopted_unproven"),
        ({"seq": 0}, "adopted_unproven"),
        ({"entry": text(b"{}")}, "adopted_unproven"),
        ({"entry": "#"}, "bad_entry"),
        ({"path": ["#"]}, "bad_entry"),
        ({"path": None}, "bad_entry"),
        ({"seq": "1"}, "bad_entry"),
    ],
)
def test_each_entry_leads_to_the_checkpoint(adopted, change, code):
    first, *others = adopted["entries"]
    refused(adopted | {"entries": [*others, first | change]}, code)


def own_book(book, *entries):
    """What somebody who keeps the other ledger could sign: a book of his own making."""
    leaves = [encode_entry(entry) for entry in entries]
    hashes = [merkle.leaf_hash(leaf) for leaf in leaves]
    note = checkpoint.sign(checkpoint.Checkpoint(book.entry.origin, len(leaves), merkle.root_of(hashes)), book.log)
    node = lambda level, index: merkle.root_of(hashes[index << level : (index + 1) << level])  # noqa: E731
    held = [
        {"entry": text(leaf), "path": [text(h) for h in merkle.inclusion_path(seq, len(leaves), node)], "seq": seq}
        for seq, leaf in enumerate(leaves)
    ]
    key = book.log.public.multibase
    return {"checkpoint": note, "entries": held, "log_key": key, "origin": book.entry.origin}


@pytest.mark.parametrize("change", [{"seq": 5}, {"origin": "material-passport/here"}, {"kind": "key"}], ids=str)
def test_an_entry_says_of_itself_where_it_stands_and_is_rows_of_a_table(book, change):
    row = Entry(0, "parties", "2026-01-01T00:00:00Z", "z", book.entry.origin, {"columns": [], "rows": []})
    assert check_adopted(own_book(book, row, row._replace(seq=1)), "material-passport/here")[0].size == 2
    refused(own_book(book, row, row._replace(seq=1)._replace(**change)), "adopted_unproven")


def test_an_entry_that_cannot_be_read(book):
    leaf = b'{"seq":0}'
    note = checkpoint.sign(checkpoint.Checkpoint(book.entry.origin, 1, merkle.leaf_hash(leaf)), book.log)
    held = [{"entry": text(leaf), "path": [], "seq": 0}]
    key = book.log.public.multibase
    refused({"checkpoint": note, "entries": held, "log_key": key, "origin": book.entry.origin}, "bad_entry")
