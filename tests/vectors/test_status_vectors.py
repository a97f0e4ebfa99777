"""The W3C's examples of Bitstring Status List: the published list decodes, the published statuses are read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from passport_app.trust import canonical, status
from passport_app.trust.keys import SigningKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/bitstring-status-list"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")
KEY = SigningKey.from_raw(bytes(range(32))).public


def _example(number):
    text = (VECTORS / f"example{number}.txt").read_text(encoding="utf-8")
    # Example 6 is printed with remarks, which are not JSON.
    return canonical.parse(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE).encode())


def test_the_empty_list():
    published = json.loads((VECTORS / "empty-list.json").read_text(encoding="utf-8"))
    bits = status.decode_list(published["encodedList"])
    assert bits == bytes(16384)
    assert not any(status.is_set(bits, position) for position in (0, 94567, 131071))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, [("revocation", 94567, "status/3"), ("suspension", 23452, "status/4")]),
        (6, [("revocation", 94567, "status/5"), ("suspension", 12345, "status/5")]),
    ],
)
def test_the_statuses_of_a_credential(number, expected):
    entries = status.read_entries(_example(number))
    assert [(e.purpose, e.position, e.list_id.removeprefix("https://example.com/credentials/")) for e in entries] == (
        expected
    )


@pytest.mark.parametrize("number", [2, 4])
def test_the_status_list_credential(number):
    document = _example(number)
    assert status.is_status_list(document)
    assert status.list_bits(document, "revocation") == bytes(16384)


def test_the_example_credential_against_the_example_list():
    given = [status.StatusList(_example(2), KEY)]
    told = [(c.verdict.value, c.reason) for c in status.check_status(_example(0), KEY, given)]
    assert told == [("passed", "ok"), ("indeterminate", "cannot_be_told_offline")]
