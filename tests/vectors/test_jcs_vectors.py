"""The published vectors of RFC 8785: three documents by text and hex, and ten thousand numbers."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from passport_app.trust import canonical

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/jcs"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")


@pytest.mark.parametrize("name", ["arrays", "structures", "weird"])
def test_published_documents(name: str) -> None:
    given = (VECTORS / f"input/{name}.json").read_bytes()
    expected = bytes.fromhex((VECTORS / f"outhex/{name}.txt").read_text(encoding="ascii"))
    assert canonical.encode(canonical.parse(given)) == expected
    assert expected == (VECTORS / f"output/{name}.json").read_bytes().rstrip(b"\n")
    assert canonical.is_canonical(expected)
    assert not canonical.is_canonical(given)


def test_published_numbers() -> None:
    lines = (VECTORS / "es6-numbers-10000.txt").read_text(encoding="ascii").splitlines()
    assert len(lines) == 10_000
    for line in lines:
        bits, expected = line.split(",")
        (number,) = struct.unpack(">d", int(bits, 16).to_bytes(8, "big"))
        assert canonical.encode(number).decode() == expected, line
