"""Texts from strangers, bent at random: each is read or refused with a code, and none crashes a reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.errors import PassportError
from passport_app.domain.text import display_name
from passport_app.trust import base58, checkpoint, keyfile, note, tlogproof
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.trustlist import TrustList

KEY = SigningKey.from_raw(bytes(range(32)))
NOTE = checkpoint.sign(Checkpoint("ledger.example/plant-1", 7, bytes(range(32))), KEY)
READERS: dict[str, tuple[Callable[[str], Any], str]] = {
    "note": (note.parse, NOTE),
    "checkpoint": (checkpoint.parse, NOTE),
    "proof": (tlogproof.parse, tlogproof.InclusionProof(3, (bytes(32),) * 3, NOTE, b"extra").text),
    "log key": (note.parse_key, note.encode_key("ledger.example/plant-1", KEY.public)),
    "did": (PublicKey.from_did, KEY.public.did),
    "method": (PublicKey.from_verification_method, KEY.public.verification_method),
    "base58": (base58.decode_multibase, KEY.public.multibase),
}
PIECES = st.sampled_from(
    ["", "\n", "\n\n", " ", "\u2014 ", "+", "=", "0", "99999999999999999999", "\ud800", "\x00", "z", "#"]
)


def _bend(data: st.DataObject, text: str) -> str:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 20)))
        text = text[:start] + data.draw(PIECES | st.text(max_size=4)) + text[end:]
    return text


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_bent_text_is_read_or_refused(name: str, data: st.DataObject) -> None:
    read, good = READERS[name]
    assert read(good)
    try:
        read(_bend(data, good))
    except PassportError as error:
        assert error.code and error.message


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_bent_checkpoint_never_checks_as_something_else(data: st.DataObject) -> None:
    try:
        signed = checkpoint.parse(_bend(data, NOTE))
        signed.check(KEY.public)
    except PassportError:
        return
    assert signed.checkpoint == checkpoint.parse(NOTE).checkpoint


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    path = tmp_path_factory.mktemp("keys") / "k"
    keyfile.create(path, {"log": KEY}, "pass", cost=keyfile.Cost(64, 1, 1), allow_cheap=True)
    return path, path.read_text(encoding="utf-8")


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_bent_key_file_opens_to_the_same_keys_or_not_at_all(key_file: tuple[Path, str], data: st.DataObject) -> None:
    path, text = key_file
    bent = path.with_name("bent")
    bent.write_bytes(_bend(data, text).encode("utf-8", "surrogatepass"))
    try:
        opened = keyfile.unlock(bent, "pass")
    except PassportError as error:
        assert error.code
        return
    assert opened["log"].secret == KEY.secret
    assert keyfile.public_keys(bent) == {"log": KEY.public}


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_bent_trust_list_is_read_or_refused(key_file: tuple[Path, str], data: st.DataObject) -> None:
    path = key_file[0].with_name("trust.json")
    good = {"trust": [{"name": "A", "did": KEY.public.did, "from": "2026-01-01", "reason": "audited"}]}
    path.write_bytes(_bend(data, json.dumps(good)).encode("utf-8", "surrogatepass"))
    try:
        TrustList.load(path).find(KEY.public.did, date(2026, 11, 23))
    except PassportError as error:
        assert error.code


@given(st.text())
def test_a_shown_name_is_one_printable_line(text: str) -> None:
    shown = display_name(text)
    assert shown.isprintable()
    assert len(shown) <= 200
    assert display_name(shown) == shown
