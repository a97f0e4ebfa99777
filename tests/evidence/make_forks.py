"""Evidence of forks: genuine, bent, and such as accuses somebody of what was never proven."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from passport_app.exchange.fork_evidence import Signed, gather
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import note
from passport_app.trust.keys import SigningKey
from tests.evidence.make import STRANGER, Maker, Material, case, cases
from tests.evidence.make_logs import said

SHORTER = 11


def of_one_size(material: Material, key: SigningKey | None = None, **fields: Any) -> dict[str, Any]:
    """The genuine checkpoint against one of another root, both by the ledger's own key unless another is given."""
    other = Signed(said(material, key, **{"root": bytes(32)} | fields), (key or material.log).public)
    return json.loads(gather(Signed(material.checkpoint, material.log.public), other).encode())


def of_two_sizes(material: Material) -> dict[str, Any]:
    """A shorter book of other entries against the genuine one, with the proof of what that begins with."""
    size = checkpoints.parse(material.checkpoint).checkpoint.size
    with Reader(material.ledger) as reader:
        root, path = reader.tree().root(SHORTER), reader.tree().consistency(SHORTER, size)
    shorter = Signed(said(material, size=SHORTER, root=bytes(32)), material.log.public)
    return json.loads(gather(shorter, Signed(material.checkpoint, material.log.public), root, path).encode())


def bent(make: Callable[[Material], dict[str, Any]], change: Callable[[dict[str, Any]], object]) -> Maker:
    def made(material: Material, folder: Path) -> dict[str, Any]:
        document = make(material)
        change(document)
        return document

    return made


def altered(document: dict[str, Any]) -> None:
    """The second note with another root than was signed."""
    root = note.to_base64(checkpoints.parse(document["notes"][1]).checkpoint.root)
    document["notes"][1] = document["notes"][1].replace(root, note.to_base64(bytes(31) + b"\1"))


def agreeing(material: Material, folder: Path) -> dict[str, Any]:
    """Two genuine checkpoints of one book, handed on as if they were a fork."""
    document = of_two_sizes(material)
    root = note.from_base64(document["root"])
    document["notes"][0] = said(material, size=SHORTER, root=root)
    return document


cases(
    {
        "fork-of-one-size": lambda m, folder: of_one_size(m),
        "fork-of-two-sizes": lambda m, folder: of_two_sizes(m),
        "fork-by-two-keys": lambda m, folder: of_one_size(m, STRANGER),
        "fork-of-two-ledgers": lambda m, folder: of_one_size(m, origin="material-passport/other/0123456789abcdef"),
        "fork-of-one-book": agreeing,
        "fork-of-one-note-twice": bent(of_one_size, lambda d: d.update(notes=d["notes"][:1] * 2)),
        "fork-note-altered": bent(of_one_size, altered),
        "fork-by-another-key-than-said": bent(of_one_size, lambda d: d.update(logKeys=[STRANGER.public.did] * 2)),
        "fork-proof-cut": bent(of_two_sizes, lambda d: d["path"].pop()),
        "fork-proof-changed": bent(of_two_sizes, lambda d: d["path"].reverse()),
        "fork-proof-missing": bent(of_two_sizes, lambda d: (d.pop("path"), d.pop("root"))),
        "fork-proof-too-long": bent(of_two_sizes, lambda d: d.update(path=d["path"] * 100)),
        "fork-other-root-claimed": bent(of_two_sizes, lambda d: d.update(root=note.to_base64(bytes(31) + b"\1"))),
        "fork-with-more-fields": bent(of_one_size, lambda d: d.update(verdict="guilty")),
        "fork-of-noise": bent(of_one_size, lambda d: d.update(notes=[{"a": []}, 7])),
        "fork-of-a-later-version": bent(of_one_size, lambda d: d.update(format="material-passport/fork-9")),
    }
)


@case("checkpoints-of-two-books")
def two_notes(material: Material, folder: Path) -> None:
    """Two notes and no ledger: its key is in the trust list."""
    (folder / "evidence.checkpoint").write_text(material.checkpoint, encoding="utf-8")
    (folder / "given.checkpoint").write_text(said(material, root=bytes(32)), encoding="utf-8")


@case("checkpoints-of-two-books-by-two-keys")
def two_notes_two_keys(material: Material, folder: Path) -> None:
    (folder / "evidence.checkpoint").write_text(said(material, STRANGER, root=bytes(32)), encoding="utf-8")
    (folder / "given.checkpoint").write_text(material.checkpoint, encoding="utf-8")
