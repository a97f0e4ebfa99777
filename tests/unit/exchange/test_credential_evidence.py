"""The ledger's evidence in a signed passport: every way in which it does not hold is found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from passport_app.exchange import credential
from passport_app.trust import checkpoint
from tests.unit.exchange.stated import (
    EVIDENCE,
    NUMBER,
    PASSPORT,
    SEAL,
    UNSIGNED,
    Change,
    changed,
    evidence_of,
    failures,
)


def _subject(document: dict[str, Any]) -> Any:
    return document["credentialSubject"]


def _ledger(document: dict[str, Any]) -> Any:
    return document["evidence"][0]


OTHER = evidence_of(replace(PASSPORT, battery="BAT-2"))
FORGED = checkpoint.sign(checkpoint.parse(EVIDENCE.checkpoint).checkpoint, SEAL)
ENTRY = credential.read_passport(UNSIGNED)[1].entry
OTHER_KIND = ENTRY.replace(b'"kind":"issue"', b'"kind":"offer"')


def _entry(data: bytes) -> str:
    import base64

    return base64.urlsafe_b64encode(data).decode().rstrip("=")


EVIDENCES: list[tuple[str, Change, str, str]] = [
    ("content", lambda d: _subject(d).update(manufactured="2026-12"), "entry", "subject_differs"),
    ("number", lambda d: d.update(id=NUMBER[:-1] + "4"), "entry", "other_entry"),
    ("battery", lambda d: _subject(d).update(batteryId="BAT-9"), "entry", "other_entry"),
    ("version", lambda d: _subject(d).update(version=2), "entry", "other_entry"),
    ("seq", lambda d: _ledger(d).update(seq=2), "inclusion", "path_length|not_included"),
    ("far seq", lambda d: _ledger(d).update(seq=99), "inclusion", "index_out_of_range"),
    ("size", lambda d: _ledger(d).update(size=8), "inclusion", "other_checkpoint"),
    ("origin", lambda d: _ledger(d).update(origin="ledger.example/x"), "inclusion", "other_checkpoint"),
    ("path", lambda d: _ledger(d)["path"].reverse(), "inclusion", "not_included"),
    ("short path", lambda d: _ledger(d)["path"].pop(), "inclusion", "path_length"),
    ("long path", lambda d: _ledger(d)["path"].append(_ledger(d)["path"][0]), "inclusion", "path_length"),
    ("entry", lambda d: _ledger(d).update(entry=_entry(OTHER.entry)), "inclusion", "not_included"),
    ("entry spaced", lambda d: _ledger(d).update(entry=_entry(ENTRY + b" ")), "entry", "entry_not_canonical"),
    ("no entry", lambda d: _ledger(d).update(entry=_entry(b"[]")), "entry", "other_entry"),
    ("checkpoint", lambda d: _ledger(d).update(checkpoint=OTHER.checkpoint), "inclusion", "not_included"),
    ("forged", lambda d: _ledger(d).update(checkpoint=FORGED), "checkpoint", "unknown_signer"),
    (
        "crlf",
        lambda d: _ledger(d).update(checkpoint=EVIDENCE.checkpoint.replace("\n", "\r\n")),
        "checkpoint",
        "note_malformed",
    ),
    ("log key", lambda d: _ledger(d).update(logKey=SEAL.public.multibase), "checkpoint", "unknown_signer"),
    ("no key", lambda d: _ledger(d).update(logKey="z" + "1" * 48), "checkpoint", "key_unsupported"),
    ("hash", lambda d: _ledger(d)["path"].append("AAAA"), "entry", "evidence_malformed"),
    ("not base64", lambda d: _ledger(d).update(entry="a="), "entry", "evidence_malformed"),
    ("no letters of base64", lambda d: _ledger(d).update(entry="!!!!"), "entry", "evidence_malformed"),
    ("stray bits", lambda d: _ledger(d).update(entry="AB"), "entry", "evidence_malformed"),
    ("long", lambda d: _ledger(d)["path"].extend(_ledger(d)["path"][:1] * 61), "entry", "evidence_malformed"),
    ("no path", lambda d: _ledger(d).update(path="x"), "entry", "evidence_malformed"),
    ("of another kind", lambda d: _ledger(d).update(entry=_entry(OTHER_KIND)), "entry", "other_entry"),
    ("without a body", lambda d: _ledger(d).update(entry=_entry(b'{"kind":"issue"}')), "entry", "other_entry"),
    ("text", lambda d: _ledger(d).update(seq="3"), "entry", "evidence_malformed"),
    ("truth", lambda d: _ledger(d).update(seq=True), "entry", "evidence_malformed"),
    ("none", lambda d: d.pop("evidence"), "entry", "evidence_missing"),
    ("empty", lambda d: d.update(evidence=[]), "entry", "evidence_missing"),
    ("other kind", lambda d: _ledger(d).update(type=["Photograph"]), "entry", "evidence_missing"),
]


@pytest.mark.parametrize(("change", "check", "reason"), [e[1:] for e in EVIDENCES], ids=[e[0] for e in EVIDENCES])
def test_evidence_that_does_not_hold(change: Change, check: str, reason: str) -> None:
    assert failures(changed(change))[check] in reason.split("|")
