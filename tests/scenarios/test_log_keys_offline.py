"""With no ledger at hand: whose log key stands behind a certificate or a proof, and what is told of a stolen one."""

from __future__ import annotations

import json

import pytest

from passport_app.issuing.carried_note import checkpoint_in
from passport_app.ledger.entry import Entry, decode_entry, encode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.services.change_keys import replace_key
from passport_app.services.dispose import dispose
from passport_app.trust import canonical, checkpoint, merkle, proof, tlogproof
from passport_app.trust.keys import PublicKey, SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.scenarios.test_in_book import KINDS, answers, hand_out, plant, proof_in, with_proof

__all__ = ["hand_out", "plant"]


def checks_of(report):
    return {check["check"]: (check["verdict"], check["reason"]) for check in report["checks"]}


def wrong(report):
    told = (check for check in report["checks"] if check["verdict"] != "passed" and check.get("weighs", True))
    return [(check["check"], check["reason"]) for check in told]


def in_a_book_of(key, held, credential=None):
    """The proof that somebody with another log key can make: a book of the same name, with the genuine document."""
    entry, origin = decode_entry(held.extra), checkpoint.parse(held.checkpoint).checkpoint.origin
    body = entry.body if credential is None else {**entry.body, "credential": credential}
    forged = encode_entry(Entry(0, entry.kind, entry.at, key.public.multibase, origin, body))
    note = checkpoint.sign(checkpoint.Checkpoint(origin, 1, merkle.leaf_hash(forged)), key)
    return tlogproof.InclusionProof(0, (), note, forged)


# Statements name the log key of their signer's book.


@pytest.mark.parametrize("kind", KINDS)
def test_a_certificate_with_the_proof_of_somebody_elses_book_fails_offline(hand_out, passport, tmp_path, kind):
    genuine = hand_out(kind)
    told = answers(passport, genuine)
    assert told["checkpoint"] == ("passed", "ok")
    forged = in_a_book_of(SigningKey.generate(), proof_in(genuine))
    file = with_proof(genuine, tmp_path / "forged.pdf", forged.text.encode())
    assert answers(passport, file, status=1)["checkpoint"] == ("failed", "unknown_signer")
    (kept := tmp_path / "forged.tlog-proof").write_text(forged.text, encoding="utf-8")
    (report,) = passport.json("verify", kept, status=1)
    assert ("proof", "unknown_signer") in wrong(report)


@pytest.mark.parametrize("kind", KINDS)
def test_what_names_no_log_key_is_verified_by_what_it_carries(hand_out, plant, passport, tmp_path, kind):
    """As it was signed before: anyone could have made the book, and that is what is said."""
    genuine = hand_out(kind)
    held, keys = proof_in(genuine), signing_keys(plant, PASSPHRASE)
    entry = decode_entry(held.extra)
    older = {name: value for name, value in entry.body["credential"].items() if name not in ("logKey", "proof")}
    older = proof.sign_document(older, keys["seal"], older["validFrom"])
    document = json.loads(certificate_document(genuine))
    document = {**document, "statement": older} if kind == "cell" else older
    made = in_a_book_of(keys["log"], held, older)
    file = tmp_path / "older.pdf"
    with_document(genuine, file, document, made)
    told = answers(passport, file)
    assert (told["entry"], told["inclusion"]) == (("passed", "ok"),) * 2
    assert told["checkpoint"] == ("indeterminate", "no_ledger_at_hand")
    (kept := tmp_path / "older.tlog-proof").write_text(made.text, encoding="utf-8")
    assert passport.json("verify", kept)[0]["verdict"] == "passed"


def certificate_document(file):
    from passport_app.certificate.reading import read_certificate

    return read_certificate(file.read_bytes()).credential


def with_document(genuine, target, document, made):
    from passport_app.issuing.printing import certificate_of

    data = canonical.encode_signed(document)
    target.write_bytes(certificate_of(document, data, language="en", proof=made.text.encode()))


@pytest.mark.parametrize("field", ["logKey", "gone"])
def test_the_log_key_in_a_statement_is_under_its_signature(hand_out, passport, tmp_path, field):
    hand_out("declaration")
    document = json.loads(certificate_document(hand_out("declaration", "two")))
    assert PublicKey.from_multibase(document["logKey"])
    if field == "gone":
        del document["logKey"]
    else:
        document["logKey"] = SigningKey.generate().public.multibase
    (file := tmp_path / "bent.json").write_text(json.dumps(document), encoding="utf-8")
    assert answers(passport, file, status=1)["signature"] == ("failed", "altered")


# A stolen log key.


@pytest.fixture
def stolen(small, passport, tmp_path):
    """The proofs of an entry by a thief, of an honest one, of the revocation of the key; and the key."""
    with Reader(small) as reader:
        old = reader.keys().current("log").key
        believed = reader.summary().entries - 1
    dispose(small, ["N1"], "released", reason="By a thief", by="R. Bonfanti", passphrase=PASSPHRASE)
    thief, honest = tmp_path / "thief.tlog-proof", tmp_path / "honest.tlog-proof"
    passport("prove", small, "--entry", believed + 1, "--with-entry", "-o", thief)
    passport("prove", small, "--entry", believed, "--with-entry", "-o", honest)
    replace_key(small, "log", PASSPHRASE, last_believed=believed, reason="laptop stolen")
    later = tmp_path / "later.tlog-proof"
    passport("prove", small, "--entry", believed + 1, "--with-entry", "-o", later)
    with Reader(small) as reader:
        revoked = reader.db.execute("SELECT max(seq) FROM entry WHERE kind = 'key'").fetchone()[0]
    passport("prove", small, "--entry", revoked, "--with-entry", "-o", tmp_path / "revocation.tlog-proof")
    return small, PublicKey.from_multibase(old), thief, later, tmp_path / "revocation.tlog-proof", honest


def trust(passport, path, *keys):
    for key in keys:
        passport("trust", "add", key.did, "--name", "Voltara", "--fingerprint", key.fingerprint, "--list", path)
    return path


def test_with_the_ledger_at_hand_an_entry_by_a_stolen_key_is_revoked(stolen, passport):
    ledger, _, thief, later, _, honest = stolen
    for file in (thief, later):
        report = passport.json("verify", file, ledger, status=3)[0]
        assert "revoked" in {reason for _, reason in wrong(report)}, file.name
    assert ("key", "revoked") in wrong(passport.json("verify", later, ledger, status=3)[0])
    assert not [one for one in wrong(passport.json("verify", honest, ledger, status=3)[0]) if one[0] == "key"]


def test_with_nothing_else_at_hand_it_is_said_what_cannot_be_told(stolen, passport):
    _, old, thief, later, _, _ = stolen
    said = passport.json("verify", thief)[0]
    detail = next(check["detail"] for check in said["checks"] if check["check"] == "signature")
    assert old.did in detail and "whether it was revoked since, cannot be told without the ledger" in detail
    assert wrong(passport.json("verify", later, status=3)[0]) == [("signature", "no_ledger_at_hand")]


def test_with_a_trust_list_an_entry_by_a_stolen_key_is_not_green(stolen, passport, tmp_path):
    ledger, old, thief, later, _, _ = stolen
    new = signing_keys(ledger, PASSPHRASE)["log"].public
    believed = trust(passport, tmp_path / "new.json", new)
    assert ("trust", "not_trusted_here") in wrong(passport.json("verify", thief, "--trust", believed, status=3)[0])
    report = passport.json("verify", later, "--trust", believed, status=3)[0]
    assert wrong(report) == [("key", "no_ledger_at_hand")]
    assert old.did in next(check["detail"] for check in report["checks"] if check["check"] == "key")
    ended = trust(passport, tmp_path / "ended.json", old, new)
    assert wrong(passport.json("verify", later, "--trust", ended)[0]) == []  # nobody told this computer of the theft
    passport("trust", "end", old.did, "--on", "2020-01-01", "--reason", "stolen", "--list", ended)
    assert wrong(passport.json("verify", thief, "--trust", ended, status=3)[0])[-1] == ("trust", "no_longer_trusted")
    assert wrong(passport.json("verify", later, "--trust", ended, status=3)[0]) == [("key", "no_longer_trusted")]


@pytest.mark.parametrize("first", [True, False])
def test_a_proof_of_the_revocation_given_along_is_heard(stolen, passport, first):
    _, _, thief, later, revocation, honest = stolen
    for file in (thief, later):
        given = (revocation, file) if first else (file, revocation)
        reports = {report["file"]: report for report in passport.json("verify", *given, status=3)}
        assert ("key", "revoked") in wrong(reports[file.name])
        assert wrong(reports[revocation.name]) == []
    told = {report["file"]: wrong(report) for report in passport.json("verify", revocation, honest, status=3)}
    assert told[honest.name] == [("key", "revoked")], "its checkpoint was signed over what the thief wrote"


def test_a_revocation_speaks_of_passports_and_checkpoints_too(small, passport, tmp_path):
    passport("issue", small, "--battery", "BAT1", *SIGN)
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    (tmp_path / "kept.txt").write_text(checkpoint_in(tmp_path / "one.json"), encoding="utf-8")
    replace_key(small, "log", PASSPHRASE, last_believed=0, reason="laptop stolen")
    with Reader(small) as reader:
        revoked = reader.db.execute("SELECT max(seq) FROM entry WHERE kind = 'key'").fetchone()[0]
    passport("prove", small, "--entry", revoked, "--with-entry", "-o", tmp_path / "revocation")
    names = ("one.json", "kept.txt", "revocation")
    one, kept, revocation = passport.json("verify", *(tmp_path / name for name in names), status=3)
    assert ("key", "revoked") in wrong(one)
    assert revocation["verdict"] == "passed"
    assert kept["verdict"] == "indeterminate"


def test_a_passport_whose_log_key_is_no_longer_trusted_is_told(small, passport, tmp_path):
    passport("issue", small, "--battery", "BAT1", *SIGN)
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    keys = signing_keys(small, PASSPHRASE)
    known = trust(passport, tmp_path / "trust.json", keys["seal"].public, keys["log"].public)
    assert passport.json("verify", tmp_path / "one.json", "--trust", known)[0]["verdict"] == "passed"
    passport("trust", "end", keys["log"].public.did, "--on", "2020-01-01", "--reason", "stolen", "--list", known)
    (report,) = passport.json("verify", tmp_path / "one.json", "--trust", known, status=3)
    assert wrong(report) == [("checkpoint", "no_longer_trusted")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_statement_whose_log_key_is_no_longer_trusted_is_told(hand_out, plant, passport, tmp_path, kind):
    file, keys = hand_out(kind), signing_keys(plant, PASSPHRASE)
    known = trust(passport, tmp_path / "trust.json", keys["seal"].public, keys["log"].public)
    passport("trust", "end", keys["log"].public.did, "--on", "2020-01-01", "--reason", "stolen", "--list", known)
    assert answers(passport, file, "--trust", known, status=3)["checkpoint"] == ("indeterminate", "no_longer_trusted")
