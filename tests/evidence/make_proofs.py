"""Proofs that an entry is in the book (C2SP tlog-proof), as they travel by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from passport_app.ledger.reader import Reader
from passport_app.services.prove_entry import prove_entry
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import tlogproof
from passport_app.trust.tlogproof import InclusionProof
from tests.evidence.make import BATTERY, STRANGER, Maker, Material, cases
from tests.evidence.make_logs import said


def proven(change: Callable[[Material, InclusionProof], InclusionProof] = lambda _material, proof: proof) -> Maker:
    """The proof of the passport's entry, changed."""

    def make(material: Material, folder: Path) -> None:
        file = folder / "evidence.tlog-proof"
        prove_entry(material.ledger, file, name=BATTERY)
        proof = tlogproof.parse(file.read_text(encoding="utf-8"))
        file.write_text(change(material, proof).text, encoding="utf-8")

    return make


def flipped(proof: InclusionProof) -> bytes:
    assert proof.extra is not None
    changed = proof.extra.replace(b'"version":1', b'"version":2', 1)
    assert changed != proof.extra
    return changed


def noise(material: Material, folder: Path) -> None:
    (folder / "evidence.tlog-proof").write_bytes(tlogproof.HEADER.encode() + b"\nindex \xce\xb1" * 9000)


def by_another_log(material: Material, proof: InclusionProof) -> InclusionProof:
    with Reader(material.ledger) as reader:
        root = reader.tree().root(checkpoints.parse(proof.checkpoint).checkpoint.size)
    return replace(proof, checkpoint=said(material, STRANGER, root=root))


cases(
    {
        "tlog-proof-genuine": proven(),
        "tlog-proof-without-entry": proven(lambda _, p: replace(p, extra=None)),
        "tlog-proof-cut": proven(lambda _, p: replace(p, path=p.path[1:])),
        "tlog-proof-changed": proven(lambda _, p: replace(p, path=p.path[::-1])),
        "tlog-proof-of-another-index": proven(lambda _, p: replace(p, index=p.index - 1)),
        "tlog-proof-of-another-entry": proven(lambda _, p: replace(p, extra=flipped(p))),
        "tlog-proof-by-another-log": proven(by_another_log),
        "tlog-proof-altered-checkpoint": proven(lambda m, p: replace(p, checkpoint=said(m, root=bytes(32)))),
        "tlog-proof-of-noise": noise,
    }
)
