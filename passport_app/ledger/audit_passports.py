"""Signed passports in the book: each holds, by a key that was in force where it was registered, what was registered."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, merkle, naming, proof
from passport_app.trust.keys import PublicKey
from passport_app.trust.succession import KeyHistory

_MOST_AT_HAND = 4096

_STANDINGS = {
    "unknown_key": "is signed by a key that this ledger never named",
    "not_yet_valid": "is signed by a key that was not named yet where it was registered",
    "retired_key": "is signed by a key that had been replaced where it was registered",
    "revoked": "was registered after the last entry that is believed of its key, which was revoked",
}


class Sealed(NamedTuple):
    """What an entry holds that is signed by a seal key, with all else about it found in order."""

    seq: int
    key: str
    """The multibase of the key."""
    registered: int
    """The entry that registers it: of a statement its own."""
    web: str = ""
    """The name on the web under which it is issued; empty where it is the key's own."""


class _Claim(NamedTuple):
    """A signature that an entry bears, and how it is told that it does not fit."""

    seq: int
    told: Callable[[int, PassportError], EvidenceError]
    key: PublicKey
    signature: bytes
    message: bytes


class Passports:
    """Reads the signed passports of a book one after the other, in the order of its entries."""

    def __init__(self, reader: Reader, since: int = 0) -> None:
        """Read from entry `since` on; entries before it are believed where the stored tree proves them."""
        self._reader, self._since = reader, since
        self._registers: OrderedDict[int, tuple[bytes, Entry]] = OrderedDict()
        self._claims: list[_Claim] = []

    def remember(self, entry: Entry, data: bytes) -> None:
        """Keep an entry that registers a passport at hand: the passport follows within the same act."""
        self._registers[entry.seq] = (data, entry)
        if len(self._registers) > _MOST_AT_HAND:
            self._registers.popitem(last=False)

    def sealed(self, entry: Entry, *, plain: bool, verified: bool) -> Sealed:
        """Return by which key an entry's passport is signed, as `altered` will tell, and the entry that registers it.

        `plain` as in `canonical.Stored`; `verified` says that an earlier audit told all this of the same bytes. Raises
        EvidenceError `passport_altered`, `not_registered`.
        """
        if verified:
            return _named(entry)
        credential = entry.body.get("credential")
        if not isinstance(credential, dict):
            raise EvidenceError("passport_altered", f"Entry {entry.seq} holds no passport.")
        encode = canonical.encode_trusted if plain else canonical.encode_parsed
        stated = encode(credential.get("credentialSubject"))
        written = (
            {"credentialSubject": canonical.Fragment(stated)} if plain and "credentialSubject" in credential else {}
        )
        try:
            web, keys_of = _named_as(credential)
            claim = _Claim(entry.seq, _passport_altered, *proof.signed_parts(credential, encode, written, keys_of))
        except PassportError as error:
            raise _passport_altered(entry.seq, error) from None
        self._claims.append(claim)
        register = self._register(credential, entry.seq)
        subject = canonical.sha256(stated).hex()
        if register.body.get("passport") != credential.get("id") or register.body.get("subject_sha256") != subject:
            text = f"Entry {register.seq} does not register what the passport in entry {entry.seq} states."
            raise EvidenceError("not_registered", text)
        return Sealed(entry.seq, claim.key.multibase, register.seq, web)

    def sealed_statement(self, entry: Entry, *, plain: bool, verified: bool) -> Sealed:
        """Return by which key a statement (about cells, a year, a lot) is signed; its entry registers it.

        Raises EvidenceError `passport_altered`.
        """
        credential = entry.body.get("credential")
        encode = canonical.encode_trusted if plain else canonical.encode_parsed
        held = credential if isinstance(credential, dict) else {}
        try:
            web, keys_of = _named_as(held)
            claim = _Claim(entry.seq, _statement_altered, *proof.signed_parts(held, encode, keys_of=keys_of))
        except PassportError as error:
            raise _statement_altered(entry.seq, error) from None
        if not verified:
            self._claims.append(claim)
        return Sealed(entry.seq, claim.key.multibase, entry.seq, web)

    def altered(self) -> Iterator[tuple[int, EvidenceError]]:
        """Yield which of the entries asked since the last time bear a signature that does not fit, and why.

        One after the other, since what verifies signatures is then at hand for the next: measured, 3 % of an audit.
        """
        claims, self._claims = self._claims, []
        for seq, told, key, signature, message in claims:
            try:
                key.verify(signature, message)
            except PassportError as error:
                yield seq, told(seq, error)

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


def _named_as(credential: dict[str, Any]) -> tuple[str, naming.KeysOf]:
    """Return the name on the web under which something is issued, and what takes its key for it until the walk asks."""
    web = naming.web_of(credential)
    return web, naming.its_own_word(credential) if web else naming.no_keys


def check_name(web: str, sealed: Sealed) -> None:
    """Check that a passport or statement is issued under the name that the book signs under there (EvidenceError)."""
    if sealed.web == web:
        return
    text = (
        f"What entry {sealed.seq} holds is issued as {sealed.web or 'its key'}; the book signs as "
        f"{web or 'its key'} there."
    )
    raise EvidenceError("other_name", text)


def check_standing(keys: KeyHistory, sealed: Sealed) -> None:
    """Check that the key of a passport or statement was in force where it was registered.

    One that was revoked later is told at the end. Raises EvidenceError with what `KeyHistory.judge` answers.
    """
    standing = keys.judge("seal", sealed.key, sealed.registered)
    if standing in ("unknown_key", "not_yet_valid", "retired_key"):
        if sealed.registered == sealed.seq:
            raise EvidenceError(standing, f"The statement in entry {sealed.seq} {_STANDINGS[standing]}.")
        raise EvidenceError(standing, f"The passport in entry {sealed.seq} {_STANDINGS[standing]}.")


def _passport_altered(seq: int, why: PassportError) -> EvidenceError:
    return EvidenceError("passport_altered", f"The passport in entry {seq} does not verify: {why.message}")


def _statement_altered(seq: int, why: PassportError) -> EvidenceError:
    return EvidenceError("passport_altered", f"The statement in entry {seq} does not verify: {why.message}")


def _named(entry: Entry) -> Sealed:
    """Return what a passport that was verified before names; raises EvidenceError."""
    try:
        credential = entry.body["credential"]
        method = credential["proof"]["verificationMethod"]
        key = PublicKey.from_verification_method(method).multibase
        return Sealed(entry.seq, key, int(credential["evidence"][0]["seq"]), naming.web_of(credential))
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
