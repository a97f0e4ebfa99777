"""Bad logs: entries, trees and checkpoints changed by whoever has the file, and a book rebuilt by its own keeper."""

from __future__ import annotations

import base64
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from passport_app.ledger.creation import creating
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import merkle, note
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from tests.evidence.make import BATTERY, PASSPHRASE, STRANGER, Maker, Material, case, cases, sign
from tests.tampered import settle, tamper

Statement = str | tuple[str, tuple[Any, ...]]
MASS = b'"assay_ppm":'


def tampered(*statements: Statement, kept: bool = False) -> Maker:
    """The ledger after somebody changed its file; the checkpoint kept outside is given along where asked for."""

    def make(material: Material, folder: Path) -> None:
        tamper(material.copy(folder / "evidence.passports"), *statements)
        if kept:
            keep(material, folder)

    return make


def keep(material: Material, folder: Path) -> None:
    (folder / "given.checkpoint").write_text(material.checkpoint, encoding="utf-8")


def rows(ledger: Path, sql: str) -> list[tuple[Any, ...]]:
    db = sqlite3.connect(ledger)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


@case("log-genuine")
def genuine(material: Material, folder: Path) -> None:
    material.copy(folder / "evidence.passports")
    keep(material, folder)


@case("log-payload-and-leaf-changed")
def payload_and_leaf(material: Material, folder: Path) -> None:
    ledger = material.copy(folder / "evidence.passports")
    seq, body = rows(ledger, "SELECT seq, body FROM entry WHERE kind = 'lots'")[0]
    other = body.replace(b"segregated", b"segregatee")
    assert other != body
    tamper(ledger, ("UPDATE entry SET body = ?, leaf = ? WHERE seq = ?", (other, merkle.leaf_hash(other), seq)))


@case("log-payload-leaf-and-tree-changed")
def payload_leaf_and_tree(material: Material, folder: Path) -> None:
    """Everything recomputed by whoever has no key: the checkpoint's signature alone is in the way."""
    ledger = material.copy(folder / "evidence.passports")
    seq, body = rows(ledger, "SELECT seq, body FROM entry WHERE kind = 'lots'")[0]
    other = body.replace(b"segregated", b"segregatee")
    tamper(ledger, ("UPDATE entry SET body = ?, leaf = ? WHERE seq = ?", (other, merkle.leaf_hash(other), seq)))
    leaves = [leaf for (leaf,) in rows(ledger, "SELECT leaf FROM entry ORDER BY seq")]
    for size, text in rows(ledger, "SELECT size, note FROM checkpoint"):
        root = merkle.root_of(leaves[:size])
        said = checkpoints.parse(text).checkpoint
        forged = text.replace(note.to_base64(said.root), note.to_base64(root))
        tamper(ledger, ("UPDATE checkpoint SET root = ?, note = ? WHERE size = ?", (root, forged, size)))


@case("log-cut-at-the-end")
def cut(material: Material, folder: Path) -> None:
    ledger = material.copy(folder / "evidence.passports")
    size = rows(ledger, "SELECT size FROM checkpoint ORDER BY size DESC LIMIT 1 OFFSET 1")[0][0]
    tamper(ledger, f"DELETE FROM entry WHERE seq >= {size}")


@case("log-cut-with-its-checkpoints")
def cut_clean(material: Material, folder: Path) -> None:
    """The older book as it was, restored from a backup: only a checkpoint kept outside can know of the rest."""
    ledger = folder / "evidence.passports"
    before = folder / "before.passports"
    material.copy(before)
    with Reader(before) as reader:
        origin, opened = reader.origin, reader.opened
    with creating(ledger, origin, opened, material.log, "2026-01-01T00:00:00Z"):
        pass
    settle(ledger)
    before.unlink()
    keep(material, folder)


cases(
    {
        "log-payload-changed": tampered(
            "UPDATE entry SET body = CAST(replace(body, '221510', '121510') AS BLOB) WHERE kind = 'contents'"
        ),
        "log-row-missing": tampered("DELETE FROM entry WHERE seq = 3"),
        "log-two-swapped": tampered(
            "UPDATE entry SET seq = -1 WHERE seq = 2",
            "UPDATE entry SET seq = 2 WHERE seq = 3",
            "UPDATE entry SET seq = 3 WHERE seq = -1",
        ),
        "log-one-inserted-between": tampered(
            "UPDATE entry SET seq = -seq - 1 WHERE seq >= 5",
            "UPDATE entry SET seq = -seq WHERE seq < 0",
            "INSERT INTO entry SELECT 5, kind, body, leaf FROM entry WHERE seq = 4",
        ),
        "log-one-inserted": tampered("INSERT INTO entry SELECT max(seq) + 1, kind, body, leaf FROM entry"),
        "log-tiles-changed": tampered("UPDATE tile SET hashes = zeroblob(length(hashes))"),
        "log-checkpoint-removed": tampered("DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)"),
        "log-tiles-cut": tampered("UPDATE tile SET hashes = substr(hashes, 1, 33)"),
        "log-tiles-dropped": tampered("DELETE FROM tile"),
        "log-first-entry-noise": tampered("UPDATE entry SET body = x'00ff' WHERE seq = 0"),
        "log-first-entry-missing": tampered("DELETE FROM entry WHERE seq = 0"),
        "log-no-entries": tampered("DELETE FROM entry"),
        "log-entry-deep": tampered(("UPDATE entry SET body = ? WHERE seq = 5", (b"[" * 10_000 + b"]" * 10_000,))),
        "log-checkpoint-noise": tampered("UPDATE checkpoint SET note = char(0) || note"),
        "log-derived-changed": tampered("UPDATE lot SET mass_ug = 1 WHERE key = 1"),
        "log-derived-dropped": tampered("DROP TABLE battery"),
    }
)


# Checkpoints.


def noted(text: Callable[[Material], str], *, ledger: bool = True) -> Maker:
    """A checkpoint, with the ledger it is about."""

    def make(material: Material, folder: Path) -> None:
        if ledger:
            material.copy(folder / "given.passports")
        (folder / "evidence.checkpoint").write_bytes(text(material).encode())

    return make


def said(material: Material, key: SigningKey | None = None, **fields: Any) -> str:
    """The newest checkpoint with other content, signed by the ledger's own key unless another is given."""
    genuine = checkpoints.parse(material.checkpoint).checkpoint
    whole = {"origin": genuine.origin, "size": genuine.size, "root": genuine.root} | fields
    return checkpoints.sign(Checkpoint(**whole), key or material.log)


def size_line(material: Material, change: Callable[[str], str]) -> str:
    """The newest checkpoint with its size written otherwise, and signed so."""
    lines = material.checkpoint.split("\n")
    text = "\n".join((lines[0], change(lines[1]), lines[2])) + "\n"
    return note.sign(text, material.log, lines[0])


cases(
    {
        "checkpoint-genuine": noted(lambda m: m.checkpoint),
        "checkpoint-without-ledger": noted(lambda m: m.checkpoint, ledger=False),
        "checkpoint-of-another-origin": noted(lambda m: said(m, origin="material-passport/other/0123456789abcdef")),
        "checkpoint-larger-than-data": noted(lambda m: said(m, size=4711)),
        "checkpoint-by-unknown-key": noted(lambda m: said(m, STRANGER)),
        "checkpoint-altered": noted(lambda m: m.checkpoint.replace("\n23\n", "\n22\n")),
        "checkpoint-with-crlf": noted(lambda m: m.checkpoint.replace("\n", "\r\n")),
        "checkpoint-with-leading-zeros": noted(lambda m: size_line(m, lambda size: "0" + size)),
        "checkpoint-with-a-sign": noted(lambda m: size_line(m, lambda size: "+" + size)),
        "checkpoint-of-2-64": noted(lambda m: size_line(m, lambda size: str(2**64))),
        "checkpoint-of-a-fork": noted(lambda m: said(m, root=bytes(32))),
        "checkpoint-unsigned": noted(lambda m: m.checkpoint.partition("\n\n")[0] + "\n\n"),
    }
)


@case("log-against-another-origin")
def against_another(material: Material, folder: Path) -> None:
    material.copy(folder / "evidence.passports")
    other = said(material, origin="material-passport/other/0123456789abcdef")
    (folder / "given.checkpoint").write_text(other, encoding="utf-8")


@case("log-against-a-fork")
def against_fork(material: Material, folder: Path) -> None:
    material.copy(folder / "evidence.passports")
    (folder / "given.checkpoint").write_text(said(material, root=bytes(32)), encoding="utf-8")


# Proofs of inclusion, in passports that are signed as they are.


def proving(change: Callable[[dict[str, Any]], object]) -> Maker:
    def make(material: Material, folder: Path) -> dict[str, Any]:
        document = material.document
        change(document["evidence"][0])
        return sign(document, material.seal)

    return make


def inner_node(evidence: dict[str, Any]) -> None:
    """Two hashes of the tree offered as an entry: without 0x00 before leaves they would lead to the root."""
    node = b"\x01" + base64.b64decode(evidence["path"][0]) * 2
    evidence["entry"] = base64.urlsafe_b64encode(node).decode().rstrip("=")
    evidence["path"] = evidence["path"][1:]


cases(
    {
        "proof-cut": proving(lambda e: e["path"].pop()),
        "proof-lengthened": proving(lambda e: e["path"].append(e["path"][0])),
        "proof-changed": proving(lambda e: e["path"].reverse()),
        "proof-of-another-index": proving(lambda e: e.update(seq=e["seq"] - 1)),
        "proof-of-another-size": proving(lambda e: e.update(size=e["size"] - 1)),
        "proof-of-an-inner-node": proving(inner_node),
        "proof-without-entry": proving(lambda e: e.pop("entry")),
        "proof-by-another-log": proving(lambda e: e.update(logKey=STRANGER.public.multibase)),
    }
)


@case("proof-of-another-passport")
def of_another(material: Material, folder: Path) -> dict[str, Any]:
    """A passport with the whole, genuine evidence of another one."""
    document = material.document
    document["id"] = "urn:uuid:7d2bd0b1-0000-4000-8000-000000000002"
    return sign(document, material.seal)


# The insider: the keeper of the book, with both keys.


def rebuilt(material: Material, folder: Path) -> Path:
    """Another book under the same name, with the real keys and more recycled nickel."""
    plant = folder / "plant"
    shutil.copytree(material.folder / "plant", plant)
    contents = plant / "contents.csv"
    text = contents.read_text(encoding="utf-8")
    assert "NI-R-2601,Ni,221510,180000,390000,0" in text
    contents.write_text(text.replace("221510,180000,390000", "221510,180000,790000"), encoding="utf-8")
    forged = folder / "rebuilt.passports"
    with Reader(material.ledger) as reader:
        origin, opened = reader.origin, reader.opened
    with creating(forged, origin, opened, material.log, "2026-01-01T00:00:00Z"):
        pass
    shutil.copy(key_path(material.ledger), key_path(forged))
    import_plant(forged, [plant], passphrase=PASSPHRASE)
    issue_passports(forged, [BATTERY], passphrase=PASSPHRASE)
    settle(forged)
    return forged


@case("insider-book-rebuilt")
def book_rebuilt(material: Material, folder: Path) -> None:
    rebuilt(material, folder).rename(folder / "evidence.passports")
    keep(material, folder)


@case("insider-passport-of-the-old-book")
def passport_of_the_old_book(material: Material, folder: Path) -> bytes:
    """A passport that was handed out, against the book as it was rebuilt since."""
    rebuilt(material, folder).rename(folder / "given.passports")
    return material.passport


@case("insider-book-rebuilt-alone")
def book_rebuilt_alone(material: Material, folder: Path) -> None:
    rebuilt(material, folder).rename(folder / "evidence.passports")
