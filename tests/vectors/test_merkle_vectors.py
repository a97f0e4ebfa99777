"""Published RFC 6962 vectors, good and must-refuse, and the accumulated ones of every tree up to 130 leaves."""

from __future__ import annotations

import base64
import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from passport_app.domain.errors import EvidenceError
from passport_app.trust import merkle

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/rfc6962-merkle"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")


def _files(kind: str) -> list[Path]:
    return sorted((VECTORS / kind).rglob("*.json"))


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)


def _proof(case: dict[str, Any]) -> list[bytes]:
    return [_bytes(p) for p in case["proof"] or []]


def _inclusion(case: dict[str, Any]) -> None:
    leaf, root = _bytes(case["leafHash"]), _bytes(case["root"])
    start = case.get("start", 0)
    size = case["treeSize"] if "treeSize" in case else case["end"] - start
    if not merkle._valid_subtree(start, start + size):
        raise EvidenceError("size_out_of_range", "not a subtree")
    merkle.check_inclusion(case["leafIdx"] - start, size, leaf, _proof(case), root)


def _consistency(case: dict[str, Any]) -> None:
    merkle.check_consistency(case["size1"], case["size2"], _bytes(case["root1"]), _bytes(case["root2"]), _proof(case))


def _subtree(case: dict[str, Any]) -> None:
    roots = _bytes(case["root1"]), _bytes(case["root2"])
    merkle.check_subtree(case["start"], case["end"], case["size"], *roots, _proof(case))


KINDS = {
    "inclusion": _inclusion,
    "subtreeinclusion": _inclusion,
    "consistency": _consistency,
    "subtreeconsistency": _subtree,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_published_proof_is_judged_as_published(kind: str) -> None:
    files = _files(kind)
    assert len(files) > 40
    good = 0
    for file in files:
        case = json.loads(file.read_text(encoding="utf-8"))
        if case["wantErr"]:
            with pytest.raises(EvidenceError):
                KINDS[kind](case)
        else:
            KINDS[kind](case)
            good += 1
    assert 0 < good < len(files)


LEAVES = [merkle.leaf_hash(bytes([i])) for i in range(130)]


@cache
def _node(level: int, index: int) -> bytes:
    return merkle.root_of(LEAVES[index << level : (index + 1) << level])


def _line(head: str, path: tuple[bytes, ...]) -> bytes:
    return " ".join([head, *(p.hex() for p in path)]).encode() + b"\n"


def test_accumulated_subtree_hashes() -> None:
    total = sha256()
    for end in range(131):
        for start in range(end + 1):
            if merkle._valid_subtree(start, end):
                total.update(f"[{start}, {end}) {merkle.subtree_root(start, end, _node).hex()}\n".encode())
    assert total.hexdigest() == "b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81"


def test_accumulated_inclusion_proofs() -> None:
    total = sha256()
    for end in range(131):
        for start in range(end + 1):
            if not merkle._valid_subtree(start, end):
                continue
            for index in range(start, end):
                path = merkle.inclusion_path(index - start, end - start, _shifted(start))
                total.update(_line(f"{index} [{start}, {end})", path))
    assert total.hexdigest() == "ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f"


def _shifted(start: int) -> merkle.Node:
    return lambda level, index: _node(level, index + (start >> level))


def test_accumulated_consistency_proofs() -> None:
    total = sha256()
    for size in range(131):
        for end in range(size + 1):
            for start in range(end + 1):
                if merkle._valid_subtree(start, end):
                    path = merkle.subtree_path(start, end, size, _node)
                    total.update(_line(f"[{start}, {end}) {size}", path))
    assert total.hexdigest() == "10fa99b37bf9bf9ffa26b412fbd98bd75363256d0b75d61bc4538b9c9c5a0a74"
