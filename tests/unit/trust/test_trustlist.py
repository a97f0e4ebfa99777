"""Whom an installation believes, and the names it shows."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from passport_app.domain.errors import InputError
from passport_app.domain.text import display_name
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList

KEY = SigningKey.from_raw(bytes(range(32))).public
OTHER = SigningKey.from_raw(bytes(range(1, 33))).public
DAY = date(2026, 11, 23)


def _load(tmp_path: Path, *rows: Any) -> TrustList:
    path = tmp_path / "trust.json"
    path.write_text(json.dumps({"trust": list(rows)}), encoding="utf-8")
    return TrustList.load(path)


def test_who_is_believed_and_when(tmp_path: Path) -> None:
    trust = _load(
        tmp_path,
        {"name": "Plant 1", "did": KEY.did, "fingerprint": KEY.fingerprint.replace(" ", "").upper()},
        {"name": "Plant 2", "did": OTHER.did, "from": "2026-11-01", "to": "2026-11-23", "reason": "audited"},
        {"name": "Plant 2", "did": OTHER.did, "from": "2027-01-01"},
    )
    entry, reason = trust.find(KEY.did, DAY)
    assert entry is not None and (entry.name, entry.fingerprint, reason) == ("Plant 1", KEY.fingerprint, "trusted")
    answers = [
        trust.find(OTHER.did, date.fromisoformat(day))[1]
        for day in ("2026-10-31", "2026-11-01", "2026-11-23", "2026-11-24", "2027-01-01")
    ]
    assert answers == ["not_yet_trusted", "trusted", "trusted", "no_longer_trusted", "trusted"]
    ended, _ = trust.find(OTHER.did, date(2026, 12, 1))
    assert ended is not None and ended.reason == "audited"
    assert trust.find("did:key:zUnknown", DAY) == (None, "not_trusted_here")
    assert TrustList().find(KEY.did, DAY) == (None, "not_trusted_here")


def test_a_list_is_written_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "trust.json"
    trust = TrustList(
        (TrustEntry("Größe\u202e", KEY.did, since=DAY), TrustEntry("W", "did:web:plant.example", until=DAY))
    )
    trust.save(path)
    assert TrustList.load(path) == trust
    assert trust.entries[0].name == "Größe"
    TrustList().save(path)
    assert TrustList.load(path) == TrustList()
    assert [p.name for p in tmp_path.iterdir()] == ["trust.json"]
    with pytest.raises(InputError) as caught:
        trust.save(tmp_path / "none" / "trust.json")
    assert caught.value.code == "not_written"
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError) as caught:
        trust.save(tmp_path / "folder")
    assert caught.value.code == "not_written"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "trust.json"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"name": "A", "did": KEY.did, "fingerprint": OTHER.fingerprint}, "fingerprint_differs"),
        ({"name": "A", "did": KEY.did[:-1]}, "trust_entry_malformed"),
        ({"name": "A", "did": "https://plant.example"}, "trust_entry_malformed"),
        ({"name": "\u202e\u200b", "did": KEY.did}, "trust_entry_malformed"),
        ({"did": KEY.did}, "trust_entry_malformed"),
        ({"name": "A"}, "trust_entry_malformed"),
        ({"name": "A", "did": KEY.did, "from": "23.11.2026"}, "trust_entry_malformed"),
        ({"name": "A", "did": KEY.did, "from": "20261123"}, "trust_entry_malformed"),
        ({"name": "A", "did": KEY.did, "from": "2026-11-23", "to": "2026-11-22"}, "trust_entry_malformed"),
        ({"name": "A", "did": KEY.did, "more": "x"}, "trust_entry_malformed"),
        ({"name": "A", "did": KEY.did, "reason": 5}, "trust_entry_malformed"),
        ({"name": "A" * 1001, "did": KEY.did}, "trust_entry_malformed"),
        ("did:key:z", "trust_entry_malformed"),
    ],
    ids=range(13),
)
def test_an_entry_that_is_none_is_refused_by_its_number(tmp_path: Path, row: Any, code: str) -> None:
    with pytest.raises(InputError, match=r"^Entry 2: ") as caught:
        _load(tmp_path, {"name": "B", "did": OTHER.did}, row)
    assert caught.value.code == code


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "trust.json"
    for data, code in (
        (b"[]", "trust_list_malformed"),
        (b'{"trust":{}}', "trust_list_malformed"),
        (b'{"trust":[],"more":1}', "trust_list_malformed"),
        (b'{"trust":[],"trust":[]}', "duplicate_name"),
        (b'{"trust":[' + b"1," * 10_000 + b"1]}", "trust_list_malformed"),
        (b'"' + b"a" * 5_000_000 + b'"', "too_large"),
        (b"PK\x03\x04", "not_json"),
    ):
        path.write_bytes(data)
        with pytest.raises(InputError) as caught:
            TrustList.load(path)
        assert caught.value.code == code
    with pytest.raises(InputError) as caught:
        TrustList.load(tmp_path / "none.json")
    assert caught.value.code == "missing"
    with pytest.raises(InputError) as caught:
        TrustList.load(tmp_path)
    assert caught.value.code == "unreadable"


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_list_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "trust.json"
    TrustList((TrustEntry("A", KEY.did),)).save(path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(InputError):
            TrustList().save(path)
    finally:
        tmp_path.chmod(0o700)
    assert TrustList.load(path).find(KEY.did, DAY)[1] == "trusted"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plant 1", "Plant 1"),
        ("Plant\u202e 1\u2066\u2069", "Plant 1"),
        (" a\tb\n\nc\r\u2028d ", "a b c d"),
        ("nul\x00 bel\x07 esc\x1b[31m", "nul bel esc[31m"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("cafe\u0301", "caf\u00e9"),
        ("half \ud800", "half"),
        ("Größe 电池 بطارية", "Größe 电池 بطارية"),
        ("", ""),
        ("\u202e", ""),
    ],
)
def test_names_are_shown_without_what_misleads(text: str, shown: str) -> None:
    assert display_name(text) == shown


def test_long_names_are_cut() -> None:
    assert display_name("x" * 10_000_000, 10) == "x" * 9 + "\u2026"
    assert display_name("x" * 10, 10) == "x" * 10
