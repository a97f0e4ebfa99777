"""Cosignatures (C2SP tlog-cosignature): a witness says that a checkpoint continues all it saw of a ledger before.

A line of the checkpoint's note, by an Ed25519 key named with the byte 0x04: eight bytes of POSIX time, then the
signature over `cosignature/v1`, that time and the checkpoint's text. Lines of unknown keys, and those of the
specification's other kind (ML-DSA-44), are ignored, as it asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from passport_app.domain.errors import EvidenceError, InputError, PassportError
from passport_app.domain.job import CLOCKS_DIFFER
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import note
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.trustlist import TrustList

_ED25519_V1 = b"\x04"
_SIZE = 8 + 64
_LATEST = 1 << 63


@dataclass(frozen=True, slots=True)
class Cosignature:
    """A cosignature line as it was read: not to be believed before `check`."""

    name: str
    """What the witness calls itself."""
    key_id: bytes
    time: int
    """When it says that it signed: seconds since 1970, UTC."""
    signature: bytes

    @property
    def at(self) -> str:
        """The time as `2026-11-23T20:00:00Z`, or in seconds where no calendar goes so far."""
        try:
            return datetime.fromtimestamp(self.time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (ValueError, OverflowError, OSError):
            return f"{self.time} s after 1970"

    def by(self, key: PublicKey) -> bool:
        """Tell whether the line names this key; a wrong signature can name it as well."""
        return key.kind == "ed25519" and key_id(self.name, key) == self.key_id

    def check(self, text: str, key: PublicKey) -> None:
        """Check that `key` cosigned a checkpoint's text; raises EvidenceError `unknown_signer`, `altered`."""
        if not self.by(key):
            raise EvidenceError("unknown_signer", f"The cosignature of {display_name(self.name)} is by another key.")
        try:
            key.verify(self.signature, _message(text, self.time))
        except EvidenceError:
            raise EvidenceError(
                "altered", f"The cosignature of {display_name(self.name)} does not fit this checkpoint and its time."
            ) from None


def key_id(name: str, key: PublicKey) -> bytes:
    """Return the four bytes by which a cosignature names its key; ValueError for a key that is not Ed25519."""
    if key.kind != "ed25519":
        raise ValueError("only Ed25519 keys cosign here")
    return sha256(name.encode("utf-8") + b"\n" + _ED25519_V1 + key.raw).digest()[:4]


def cosign(signed: str, key: SigningKey, name: str, time: int) -> str:
    """Return a checkpoint's note with a cosignature of this time added; one of the same key is replaced.

    Raises InputError for a note that is no checkpoint; ValueError for a name or time that no cosignature can hold.
    """
    encode_key(name, key.public)  # refuses a bad name
    if not 0 <= time < _LATEST:
        raise ValueError("the time of a cosignature is from 0 to 2**63 - 1 seconds")
    read = checkpoints.parse(signed)
    text = read.checkpoint.text
    own = key_id(name, key.public)
    kept = [line for line in read.signatures if (line.name, line.key_id) != (name, own)]
    made = own + time.to_bytes(8, "big") + key.sign(_message(text, time))
    whole = _written(text, [*kept, note.NoteSignature(name, own, made[4:])])
    checkpoints.parse(whole)
    return whole


def cosignatures(signed: SignedCheckpoint) -> tuple[Cosignature, ...]:
    """Return the lines of a checkpoint that have the form of an Ed25519 cosignature."""
    return tuple(
        Cosignature(line.name, line.key_id, int.from_bytes(line.signature[:8], "big"), line.signature[8:])
        for line in signed.signatures
        if _is_cosignature(line, signed)
    )


def without_cosignatures(signed: SignedCheckpoint) -> str:
    """Return the note as the ledger wrote it, which is what a timestamp is over, whoever cosigned it later."""
    kept = [line for line in signed.signatures if not _is_cosignature(line, signed)]
    return _written(signed.checkpoint.text, kept)


def merged(kept: str, given: str) -> str:
    """Return the first note with what cosignature lines the second has besides; of one key and name the later stays.

    Both must be over the same checkpoint: ValueError otherwise. Raises InputError for a note that is no checkpoint.
    """
    one, two = checkpoints.parse(kept), checkpoints.parse(given)
    if one.checkpoint != two.checkpoint:
        raise ValueError("The notes are over different checkpoints")
    lines = {(line.name, line.key_id): line for line in one.signatures if _is_cosignature(line, one)}
    for line in two.signatures:
        known = lines.get((line.name, line.key_id))
        if _is_cosignature(line, two) and (known is None or known.signature[:8] < line.signature[:8]):
            lines[line.name, line.key_id] = line
    own = [line for line in one.signatures if not _is_cosignature(line, one)]
    return _written(one.checkpoint.text, [*own, *lines.values()][: note.MOST_SIGNATURES])


def check_known(signed: SignedCheckpoint, trust: TrustList | None, now: datetime) -> tuple[list[Check], list[str]]:
    """Check the cosignatures by keys of a trust list; return the checks, and the names of the witnesses not in it."""
    known = known_keys(trust, now)
    checks: list[Check] = []
    unknown: list[str] = []
    for line in cosignatures(signed):
        key = next((key for key in known if line.by(key)), None)
        if key is None:
            unknown.append(display_name(line.name))
        else:
            checks.append(_answer(line, signed.checkpoint.text, key, known[key], now))
    return checks, unknown


def cosigned_by(signed: SignedCheckpoint, trust: TrustList | None, now: datetime) -> dict[str, str]:
    """Return the keys (DID) of a trust list whose cosignatures hold, with what their holders are called here."""
    known = known_keys(trust, now)
    held: dict[str, str] = {}
    for line in cosignatures(signed):
        for key, name in known.items():
            if line.by(key) and _answer(line, signed.checkpoint.text, key, name, now).verdict is Verdict.PASSED:
                held[key.did] = name
    return held


def known_keys(trust: TrustList | None, now: datetime) -> dict[PublicKey, str]:
    """Return the Ed25519 keys that are believed today, with what they are called here."""
    found: dict[PublicKey, str] = {}
    for entry in trust.entries if trust else ():
        if entry.did.startswith("did:key:") and trust and trust.find(entry.did, now.date())[1] == "trusted":
            try:
                key = PublicKey.from_did(entry.did)
            except PassportError:
                continue
            if key.kind == "ed25519":
                found.setdefault(key, entry.name)
    return found


def encode_key(name: str, key: PublicKey) -> str:
    """Return the text by which a witness hands its key on: `name+id+base64`; ValueError for a bad name or key."""
    note.encode_key(name, key)
    return f"{name}+{key_id(name, key).hex()}+{note.to_base64(_ED25519_V1 + key.raw)}"


def parse_key(text: str) -> tuple[str, PublicKey]:
    """Return the name and key of a witness; raises InputError `key_unreadable`, `low_order_key`."""
    name, _, rest = text.strip().partition("+")
    digits, _, encoded = rest.partition("+")
    try:
        data = note.from_base64(encoded)
    except ValueError:
        data = b""
    # What is no UTF-8 comes from a command line as lone surrogates, which are not printable and cannot be hashed.
    if not name.isprintable() or data[:1] != _ED25519_V1:
        raise InputError("key_unreadable", "This is not the key of a witness: it must read name+8 digits+base64.")
    key = PublicKey.from_raw(data[1:])
    if not name or digits != key_id(name, key).hex():
        raise InputError("key_unreadable", "The key's digits do not fit its name and key: it was changed or cut.")
    return name, key


def _message(text: str, time: int) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def _is_cosignature(line: note.NoteSignature, signed: SignedCheckpoint) -> bool:
    # By length and name: the ledger's own line is 64 bytes under its origin, an unknown key's byte cannot be seen.
    return line.name != signed.checkpoint.origin and len(line.signature) == _SIZE and line.signature[0] < 0x80


def _written(text: str, lines: list[note.NoteSignature]) -> str:
    ends = "".join(f"\u2014 {line.name} {note.to_base64(line.key_id + line.signature)}\n" for line in lines)
    return f"{text}\n{ends}"


def _answer(line: Cosignature, text: str, key: PublicKey, called: str, now: datetime) -> Check:
    try:
        line.check(text, key)
    except EvidenceError as error:
        return Check("cosignature", Verdict.FAILED, error.code, error.message)
    said = f"{called} cosigned it as {display_name(line.name)} at {line.at}"
    if line.time > (now + CLOCKS_DIFFER).timestamp():
        return Check("cosignature", Verdict.INDETERMINATE, "time_in_future", f"{said}, which is yet to come.")
    return Check("cosignature", Verdict.PASSED, "ok", f"{said}.")
