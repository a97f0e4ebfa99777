"""Signed passports in the book: each holds, by a key that was in force where it was registered, what was registered."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.ledger.audit_signatures import Claim, verify
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, merkle, proof
from passport_app.trust.keys import PublicKey
from passport_app.trust.succession import KeyHistory

_MOST_AT_HAND = 4096

_STANDINGS = {
    "unknown_key": "is signed by a key that this ledger never named",
    "not_yet_valid": "is signed by a key that was not named yet where it was registered",
    "retired_key": "is signed by a key that had been replaced where it was registered",
    "revoked": "was registered after the last entry that is believed of its key, which was revoked",
}


class Passports:
    """Reads the signed passports of a book one after the other, in the order of its entries."""

    def __init__(self, reader: Reader, since: int = 0) -> None:
        """Read from entry `since` on; entries before it are believed where the stored tree proves them."""
        self._reader, self._since = reader, since
        self._registers: OrderedDict[int, tuple[bytes, Entry]] = OrderedDict()

    def remember(self, entry: Entry, data: bytes) -> None:
        """Keep an entry that registers a passport at hand: the passport follows within the same act."""
        self._registers[entry.seq] = (data, entry)
        if len(self._registers) > _MOST_AT_HAND:
            self._registers.popitem(last=False)

    def claim(self, keys: KeyHistory, entry: Entry, *, plain: bool) -> tuple[Claim, int]:
        """Return what must verify for an entry's passport to hold, and the entry that registers it.

        `plain` as in `canonical.Stored`. Raises EvidenceError: `passport_altered`, `not_registered`, and what
        `KeyHistory.judge` answers.
        """
        credential = entry.body.get("credential")
        if not isinstance(credential, dict):
            raise EvidenceError("passport_altered", f"Entry {entry.seq} holds no passport.")
        encode = canonical.encode_trusted if plain else canonical.encode_parsed
        try:
            key, signature, message = proof.signed_parts(credential, encode)
        except PassportError as error:
            text = f"The passport in entry {entry.seq} does not verify: {error.message}"
            raise EvidenceError("passport_altered", text) from None
        claim = Claim(entry.seq, key, signature, message)
        try:
            return claim, self._registered(keys, credential, claim, encode)
        except EvidenceError:
            for fault in verify([claim]):  # that it was altered says more than that it is not registered so
                raise EvidenceError(fault.code, fault.message) from None
            raise

    def _registered(
        self, keys: KeyHistory, credential: dict[str, Any], claim: Claim, encode: Callable[[Any], bytes]
    ) -> int:
        register = self._register(credential, claim.seq)
        subject = canonical.sha256(encode(credential.get("credentialSubject"))).hex()
        if register.body.get("passport") != credential.get("id") or register.body.get("subject_sha256") != subject:
            raise EvidenceError(
                "not_registered",
                f"Entry {register.seq} does not register what the passport in entry {claim.seq} states.",
            )
        standing = keys.judge("seal", claim.key.multibase, register.seq)
        if standing in ("unknown_key", "not_yet_valid", "retired_key"):
            raise EvidenceError(standing, f"The passport in entry {claim.seq} {_STANDINGS[standing]}.")
        return register.seq

    def _register(self, credential: dict[str, Any], seq: int) -> Entry:
        try:
            evidence = credential["evidence"][0]
            named, text = int(evidence["seq"]), str(evidence["entry"])
            said = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        except (KeyError, IndexError, TypeError, ValueError, binascii.Error):
            raise EvidenceError(
                "not_registered", f"The passport in entry {seq} names no entry that registers it."
            ) from None
        known = self._registers.get(named)
        stored = known[0] if known else self._reader.entry_bytes(named) if 0 <= named < seq else None
        if stored is None or stored != said or not (known or self._bound(named, stored)):
            raise EvidenceError(
                "not_registered", f"The passport in entry {seq} names entry {named} otherwise than the book holds it."
            )
        return known[1] if known else decode_entry(stored)

    def _bound(self, seq: int, data: bytes) -> bool:
        """Tell whether an entry before those read is in the tree of the checkpoint that they continue."""
        return seq >= self._since or included(self._reader, seq, data, self._since)


def claim_of_statement(keys: KeyHistory, entry: Entry, *, plain: bool) -> Claim:
    """Return what must verify for a statement (about cells, a year, a lot) to hold; its entry registers it.

    Raises EvidenceError as `Passports.claim`.
    """
    credential = entry.body.get("credential")
    encode = canonical.encode_trusted if plain else canonical.encode_parsed
    try:
        key, signature, message = proof.signed_parts(credential if isinstance(credential, dict) else {}, encode)
    except PassportError as error:
        text = f"The statement in entry {entry.seq} does not verify: {error.message}"
        raise EvidenceError("passport_altered", text) from None
    standing = keys.judge("seal", key.multibase, entry.seq)
    if standing in ("unknown_key", "not_yet_valid", "retired_key"):
        raise EvidenceError(standing, f"The statement in entry {entry.seq} {_STANDINGS[standing]}.")
    return Claim(entry.seq, key, signature, message)


def claimed(entry: Entry) -> tuple[str, int]:
    """Return the key and the register entry that a passport names which was verified before; raises EvidenceError."""
    try:
        credential = entry.body["credential"]
        method = credential["proof"]["verificationMethod"]
        return PublicKey.from_verification_method(method).multibase, int(credential["evidence"][0]["seq"])
    except (KeyError, IndexError, TypeError, ValueError):
        raise EvidenceError("passport_altered", f"Entry {entry.seq} holds no passport.") from None


def included(reader: Reader, seq: int, data: bytes, size: int) -> bool:
    """Tell whether the stored tree proves an entry's bytes to be among the first `size` entries."""
    tree = reader.tree()
    try:
        merkle.check_inclusion(seq, size, merkle.leaf_hash(data), tree.inclusion(seq, size), tree.root(size))
    except (PassportError, ValueError, IndexError):
        return False
    return True


def standing_of(keys: KeyHistory, key: str, seq: int) -> tuple[str, str]:
    """Return how a seal key stood where something was registered: a code, and the words for it."""
    standing = keys.judge("seal", key, seq)
    return standing, _STANDINGS.get(standing, "is signed by a key that was in force")
