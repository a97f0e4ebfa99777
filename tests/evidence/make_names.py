"""Whose name and whose book: issuers on the web (did:web), other log keys, stolen ones, two books of one name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from passport_app.ledger.entry import Entry, decode_entry, encode_entry
from passport_app.ledger.reader import Reader
from passport_app.services.change_keys import replace_key
from passport_app.services.issue_passports import issue_passports
from passport_app.services.prove_entry import prove_entry
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import merkle, tlogproof
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.did_web import method_of
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.evidence.make import (
    BATTERY,
    CREDENTIAL,
    OTHER_BATTERY,
    PASSPHRASE,
    STRANGER,
    SUPPLIER,
    Maker,
    Material,
    case,
    cases,
    settle,
    sign,
)

DID = "did:web:kvarn.example"


def on_the_web(key: SigningKey, *, known: bool, **change: Any) -> Maker:
    """A credential of the supplier's name on the web by a key, with or without that name in the trust list."""

    def make(_material: Material, folder: Path) -> dict[str, Any]:
        if known:
            entry = TrustEntry("Kvarn", DID, key=SUPPLIER.public.did)
            TrustList((entry,)).save(folder / "trust.json")
        document = {**CREDENTIAL, "issuer": {"id": DID, "name": "Kvarn Nickel AB"}}
        return {**sign(document, key, verificationMethod=method_of(DID, key.public)), **change}

    return make


cases(
    {
        "credential-on-the-web": on_the_web(SUPPLIER, known=True),
        "credential-on-the-web-without-a-list": on_the_web(SUPPLIER, known=False),
        "credential-on-the-web-by-a-thief": on_the_web(STRANGER, known=True),
        "credential-on-the-web-altered": on_the_web(SUPPLIER, known=False, validFrom="2020-01-02T00:00:00Z"),
    }
)


@case("tlog-proof-in-anothers-book")
def in_anothers_book(material: Material, folder: Path) -> None:
    """The genuine passport, entered in a book of the same name by somebody with a log key of their own."""
    prove_entry(material.ledger, folder / "genuine", name=BATTERY)
    proof = tlogproof.parse((folder / "genuine").read_text(encoding="utf-8"))
    (folder / "genuine").unlink()
    assert proof.extra is not None
    entry = decode_entry(proof.extra)
    forged = encode_entry(Entry(0, entry.kind, entry.at, STRANGER.public.multibase, entry.origin, entry.body))
    note = checkpoints.sign(Checkpoint(entry.origin, 1, merkle.leaf_hash(forged)), STRANGER)
    made = tlogproof.InclusionProof(0, (), note, forged)
    (folder / "evidence.tlog-proof").write_text(made.text, encoding="utf-8")


def stolen(material: Material, ledger: Path, proof: Path, *, later: bool) -> int:
    """Have a thief of the log key write an entry, and revoke the key; return the entry of the revocation.

    `later` proves what the thief wrote by the checkpoint of the key that followed.
    """
    material.copy(ledger, with_key=True)
    with Reader(ledger) as reader:
        believed = reader.summary().entries - 1
    issue_passports(ledger, [OTHER_BATTERY], passphrase=PASSPHRASE)
    if not later:
        prove_entry(ledger, proof, name=OTHER_BATTERY)
    replace_key(ledger, "log", PASSPHRASE, reason="stolen", last_believed=believed)
    if later:
        prove_entry(ledger, proof, name=OTHER_BATTERY)
    settle(ledger)
    with Reader(ledger) as reader:
        return int(reader.db.execute("SELECT max(seq) FROM entry WHERE kind = 'key'").fetchone()[0])


@case("tlog-proof-by-a-stolen-key")
def by_a_stolen_key(material: Material, folder: Path) -> None:
    """The next key signed the checkpoint, and the ledger is at hand."""
    stolen(material, folder / "given.passports", folder / "evidence.tlog-proof", later=True)


@case("tlog-proof-by-a-stolen-key-without-the-ledger")
def by_a_stolen_key_alone(material: Material, folder: Path) -> None:
    """A proof of the entry that revoked the key is given along."""
    ledger = folder / "stolen.passports"
    seq = stolen(material, ledger, folder / "evidence.tlog-proof", later=False)
    prove_entry(ledger, folder / "given.tlog-proof", seq=seq, with_entry=True)


@case("passport-between-two-books")
def between_two_books(material: Material, folder: Path) -> bytes:
    """Each is sound alone, and they contradict each other; one of them issued the passport."""
    for name, batteries in (("given1", [OTHER_BATTERY]), ("given2", ["SLI-70-00015", OTHER_BATTERY])):
        ledger = material.copy(folder / f"{name}.passports", with_key=True)
        issue_passports(ledger, batteries, passphrase=PASSPHRASE)
        settle(ledger)
    assert json.loads(material.passport)["id"]
    return material.passport
