"""The published cosigned checkpoint (C2SP tlog-cosignature); its witness's key is not published with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from passport_app.trust import checkpoint, cosignature

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/signed-note"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")


def _text(name: str) -> str:
    return (VECTORS / name).read_bytes().decode("utf-8").rstrip("\n") + "\n"


def test_the_published_cosignature_is_read() -> None:
    signed = checkpoint.parse(_text("tlog-cosignature.example0.txt"))
    (line,) = cosignature.cosignatures(signed)
    assert line.name == "witness.example.com/w1"
    # The specification shows the message that it signs, with this time.
    assert (line.time, line.at) == (1679315147, "2023-03-20T12:25:47Z")
    assert (line.key_id.hex(), len(line.signature)) == ("8d66cf3f", 64)


def test_without_its_cosignature_it_is_the_published_checkpoint() -> None:
    signed = checkpoint.parse(_text("tlog-cosignature.example0.txt"))
    assert cosignature.without_cosignatures(signed) == _text("tlog-checkpoint.example0.txt")
