"""Forks over a replaced or revoked log key, and books that must have witnesses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from passport_app.exchange.fork_evidence import Signed, gather
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.change_keys import replace_key
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust.keys import PublicKey
from passport_app.trust.trustlist import TrustList
from passport_app.trust.witness_policy import WitnessPolicy
from tests.evidence.make import PASSPHRASE, STRANGER, WITNESS, Material, case
from tests.evidence.make_logs import rebuilt, said
from tests.evidence.make_outside import cosigned
from tests.tampered import settle


def rotated(material: Material, file: Path, *, believed: int | None = None) -> tuple[str, PublicKey]:
    """The ledger after its log key was replaced: its newest checkpoint, and the key that signed it."""
    ledger = material.copy(file, with_key=True)
    replace_key(ledger, "log", PASSPHRASE, last_believed=believed, reason="stolen" if believed is not None else "")
    with Reader(ledger) as reader:
        note = reader.newest_checkpoint()
        key = reader.keys().log_key_at(checkpoints.parse(note).checkpoint.size)
    settle(ledger)
    key_path(ledger).unlink()  # whoever judges has the ledger, and not its keys
    return note, key


def by_old_and_new(material: Material, folder: Path, **how: Any) -> dict[str, Any]:
    """The book goes on by its new key, and another of the same size by its old one."""
    note, key = rotated(material, folder / "given.passports", **how)
    size = checkpoints.parse(note).checkpoint.size
    other = Signed(said(material, size=size, root=bytes(32)), material.log.public)
    return json.loads(gather(Signed(note, key), other).encode())


@case("fork-by-the-old-key-and-the-new")
def by_two_of_the_ledger(material: Material, folder: Path) -> dict[str, Any]:
    return by_old_and_new(material, folder)


@case("fork-by-a-revoked-key")
def by_a_revoked_key(material: Material, folder: Path) -> dict[str, Any]:
    return by_old_and_new(material, folder, believed=2)


@case("fork-by-a-stranger-beside-the-ledger")
def by_a_stranger(material: Material, folder: Path) -> dict[str, Any]:
    """A stranger signs another book under the plant's name: that accuses nobody, whatever keys the plant had."""
    note, key = rotated(material, folder / "given.passports")
    size = checkpoints.parse(note).checkpoint.size
    other = Signed(said(material, STRANGER, size=size, root=bytes(32)), STRANGER.public)
    return json.loads(gather(Signed(note, key), other).encode())


@case("checkpoint-by-the-key-replaced-since")
def kept_by_the_old_key(material: Material, folder: Path) -> None:
    """A checkpoint of as many entries as there are, by the key that the last of them replaced."""
    note, _ = rotated(material, folder / "given.passports")
    size = checkpoints.parse(note).checkpoint.size
    (folder / "evidence.checkpoint").write_text(said(material, size=size, root=bytes(32)), encoding="utf-8")


@case("checkpoint-of-the-book-by-the-key-replaced-since")
def same_by_the_old_key(material: Material, folder: Path) -> None:
    note, _ = rotated(material, folder / "given.passports")
    now = checkpoints.parse(note).checkpoint
    (folder / "evidence.checkpoint").write_text(said(material, size=now.size, root=now.root), encoding="utf-8")


@case("ledger-written-after-the-log-key-was-stolen")
def written_by_a_thief(material: Material, folder: Path) -> None:
    """The key that followed signs for what the thief could have written before it: that does not make it believed."""
    rotated(material, folder / "evidence.passports", believed=2)


def asking(material: Material, folder: Path) -> None:
    """The installation that judges this case asks for the auditor's line."""
    entries = TrustList.load(material.trust()).entries
    TrustList(entries, WitnessPolicy(1, (WITNESS.public.did,))).save(folder / "trust.json")


@case("insider-book-witnessed")
def book_witnessed(material: Material, folder: Path) -> None:
    material.copy(folder / "evidence.passports")
    (folder / "given.checkpoint").write_text(cosigned(material.checkpoint), encoding="utf-8")
    asking(material, folder)


@case("insider-book-rebuilt-unwitnessed")
def book_rebuilt_unwitnessed(material: Material, folder: Path) -> None:
    rebuilt(material, folder).rename(folder / "evidence.passports")
    asking(material, folder)
