"""Signed passports in the book: each holds, by a key that was in force where it was registered, what was registered."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from passport_app.domain.errors import EvidenceError
from passport_app.domain.verdict import Verdict
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, proof
from passport_app.trust.succession import KeyHistory

_STANDINGS = {
    "unknown_key": "is signed by a key that this ledger never named",
    "not_yet_valid": "is signed by a key that was not named yet where it was registered",
    "retired_key": "is signed by a key that had been replaced where it was registered",
    "revoked": "was registered after the last entry that is believed of its key, which was revoked",
}


def check_passport(reader: Reader, keys: KeyHistory, entry: Entry) -> tuple[str, int]:
    """Verify the passport that an entry holds against the register entry it names; return its key and that entry.

    Raises EvidenceError: `passport_altered`, `not_registered`, and what `KeyHistory.judge` answers.
    """
    credential = entry.body.get("credential")
    if not isinstance(credential, dict):
        raise EvidenceError("passport_altered", f"Entry {entry.seq} holds no passport.")
    checks, key = proof.check_document(credential)
    wrong = next((check for check in checks if check.verdict is not Verdict.PASSED), None)
    if wrong is not None or key is None:
        why = wrong.detail if wrong else "no key can be told."
        raise EvidenceError("passport_altered", f"The passport in entry {entry.seq} does not verify: {why}")
    register = _register(reader, credential, entry.seq)
    subject = canonical.sha256(canonical.encode_trusted(credential.get("credentialSubject"))).hex()
    if register.body.get("passport") != credential.get("id") or register.body.get("subject_sha256") != subject:
        raise EvidenceError(
            "not_registered", f"Entry {register.seq} does not register what the passport in entry {entry.seq} states."
        )
    standing = keys.judge("seal", key.multibase, register.seq)
    if standing in ("unknown_key", "not_yet_valid", "retired_key"):
        raise EvidenceError(standing, f"The passport in entry {entry.seq} {_STANDINGS[standing]}.")
    return key.multibase, register.seq


def standing_of(keys: KeyHistory, key: str, seq: int) -> tuple[str, str]:
    """Return how a seal key stood where something was registered: a code, and the words for it."""
    standing = keys.judge("seal", key, seq)
    return standing, _STANDINGS.get(standing, "is signed by a key that was in force")


def _register(reader: Reader, credential: dict[str, Any], seq: int) -> Entry:
    try:
        evidence = credential["evidence"][0]
        named, text = int(evidence["seq"]), str(evidence["entry"])
        said = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (KeyError, IndexError, TypeError, ValueError, binascii.Error):
        raise EvidenceError(
            "not_registered", f"The passport in entry {seq} names no entry that registers it."
        ) from None
    stored = reader.entry_bytes(named) if 0 <= named < seq else None
    if stored is None or stored != said:
        raise EvidenceError(
            "not_registered", f"The passport in entry {seq} names entry {named} otherwise than the book holds it."
        )
    return decode_entry(stored)
