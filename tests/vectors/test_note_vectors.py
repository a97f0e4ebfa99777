"""Published signed notes, checkpoints and proofs (C2SP, and the note of the Go module proxy)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.trust import checkpoint, note, tlogproof

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/signed-note"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")


def _text(name: str) -> str:
    text = (VECTORS / name).read_bytes().decode("utf-8")
    return text if text.endswith("\n") else text + "\n"


def test_the_go_note_verifies_and_every_change_is_found() -> None:
    case = json.loads((VECTORS / "golang-note-PeterNeumann.json").read_text(encoding="utf-8"))
    name, key = note.parse_key(case["vkey"])
    assert name == "PeterNeumann"
    assert note.encode_key(name, key) == case["vkey"]
    whole = f"{case['text']}\n{case['signature_line']}\n"
    note.parse(whole).check(key, name)
    for position, character in enumerate(whole):
        changed = whole[:position] + ("x" if character != "x" else "y") + whole[position + 1 :]
        with pytest.raises((EvidenceError, InputError)):
            note.parse(changed).check(key, name)


@pytest.mark.parametrize("name", ["signed-note.example0.txt", "signed-note.example1.txt"])
def test_published_notes_are_read(name: str) -> None:
    text = _text(name)
    read = note.parse(text)
    assert text.startswith(read.text)
    assert len(read.signatures[0].signature) == 64


@pytest.mark.parametrize(("name", "count"), [("tlog-checkpoint.example0.txt", 1), ("tlog-cosignature.example0.txt", 2)])
def test_published_checkpoints_are_read(name: str, count: int) -> None:
    signed = checkpoint.parse(_text(name))
    assert signed.checkpoint.origin == "example.com/behind-the-sofa"
    assert signed.checkpoint.size == 20852163
    assert len(signed.signatures) == count
    assert _text(name).startswith(signed.checkpoint.text)


def test_the_published_proof_is_read_but_for_its_ellipses() -> None:
    text = _text("tlog-proof.example0.txt")
    with pytest.raises(InputError):
        tlogproof.parse(text)
    head, _, _ = text.rpartition("\n\n")
    extra = "YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ"  # is cut short in the specification
    line = _text("tlog-checkpoint.example0.txt").split("\n")[-2]
    read = tlogproof.parse(f"{head}\n\n{line}\n".replace(f"extra {extra}\n", "extra YWdl\n"))
    assert (read.index, len(read.path), read.extra) == (73894, 5, b"age")
    signed = checkpoint.parse(read.checkpoint)
    assert (signed.checkpoint.origin, signed.checkpoint.size) == ("example.com/fancylog", 109482)
