"""Signed notes (C2SP signed-note): a text with signature lines, and keys written `name+id+key`.

Only Ed25519 signatures (type 0x01) are made and checked here; lines of other keys are kept and ignored, as the
specification asks.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.merkle import HASH_SIZE

LARGEST_NOTE = 512 * 1024
MOST_SIGNATURES = 100
_ED25519 = b"\x01"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_BAD_NAME = re.compile(r"[\s+\ud800-\udfff]|^$")


class NoteSignature(NamedTuple):
    """A signature line."""

    name: str
    key_id: bytes
    """Four bytes that tell keys of one name apart; no proof of anything."""
    signature: bytes


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A note as it was read: nothing of it is to be believed before `check`."""

    text: str
    """The signed text, with its last newline."""
    signatures: tuple[NoteSignature, ...]

    def check(self, key: PublicKey, name: str) -> None:
        """Check that `key` signed the text under `name`.

        Raises EvidenceError: `unknown_signer` where no line is by this key, `altered` where one does not verify;
        UnsupportedError `key_unsupported` for a key that is not Ed25519.
        """
        if key.kind != "ed25519":
            raise UnsupportedError("key_unsupported", f"Notes signed by a key of kind {key.kind} cannot be checked.")
        wanted = key_id(name, key)
        lines = [line for line in self.signatures if line.name == name and line.key_id == wanted]
        if not lines:
            raise EvidenceError("unknown_signer", f"No signature on this note is by the key {key.did} as {name!r}.")
        for line in lines:
            try:
                key.verify(line.signature, self.text.encode("utf-8"))
            except EvidenceError:
                raise EvidenceError("altered", "The note or its signature was changed: they do not fit.") from None


def key_id(name: str, key: PublicKey) -> bytes:
    """Return the four bytes by which a note names an Ed25519 key; ValueError for another kind of key."""
    if key.kind != "ed25519":
        raise ValueError("only Ed25519 keys sign notes")
    return sha256(name.encode("utf-8") + b"\n" + _ED25519 + key.raw).digest()[:4]


def sign(text: str, key: SigningKey, name: str) -> str:
    """Return the note of a text that ends with a newline; ValueError for a text or a name that no note can hold."""
    if _BAD_NAME.search(name):
        raise ValueError(f"{name!r} is no name for a key: it must hold neither spaces nor '+'")
    if not text.endswith("\n") or text.endswith("\n\n") or _CONTROL.search(text):
        raise ValueError("a note's text ends with one newline and holds no control characters")
    signature = key_id(name, key.public) + key.sign(text.encode("utf-8"))
    return f"{text}\n\u2014 {name} {to_base64(signature)}\n"


def parse(note: str) -> SignedNote:
    """Return a note from outside, read strictly; raises InputError `too_large`, `note_malformed`."""
    if len(note) > LARGEST_NOTE:
        raise InputError("too_large", f"A note of {len(note)} characters is not read; at most {LARGEST_NOTE} are.")
    if _CONTROL.search(note):
        raise _malformed("it holds control characters; lines must end with LF alone")
    try:
        note.encode("utf-8")
    except UnicodeEncodeError:
        raise _malformed("it is not UTF-8") from None
    text, gap, tail = note.rpartition("\n\n")
    if not gap or not text or not tail.endswith("\n"):
        raise _malformed("a text, an empty line and signature lines are needed, each line with its end")
    lines = tail[:-1].split("\n")
    if len(lines) > MOST_SIGNATURES:
        raise _malformed(f"it has more than {MOST_SIGNATURES} signatures")
    return SignedNote(text + "\n", tuple(_signature(line) for line in lines))


def encode_key(name: str, key: PublicKey) -> str:
    """Return the text by which a note's key is handed on: `name+hash+base64`; raises ValueError for a bad name."""
    if _BAD_NAME.search(name):
        raise ValueError(f"{name!r} is no name for a key: it must hold neither spaces nor '+'")
    return f"{name}+{key_id(name, key).hex()}+{to_base64(_ED25519 + key.raw)}"


def parse_key(text: str) -> tuple[str, PublicKey]:
    """Return the name and key of `name+hash+base64`; raises InputError `key_unreadable`, `low_order_key`."""
    name, _, rest = text.strip().partition("+")
    digits, _, encoded = rest.partition("+")
    try:
        data = from_base64(encoded)
    except ValueError:
        data = b""
    # What is no UTF-8 comes from a command line as lone surrogates, which are not printable and cannot be hashed.
    if _BAD_NAME.search(name) or not name.isprintable() or data[:1] != _ED25519:
        raise InputError("key_unreadable", "This is not the key of a log: it must read name+8 digits+base64.")
    key = PublicKey.from_raw(data[1:])
    if digits != key_id(name, key).hex():
        raise InputError("key_unreadable", "The key's digits do not fit its name and key: it was changed or cut.")
    return name, key


def to_base64(data: bytes) -> str:
    """Return standard base64 (RFC 4648, 4)."""
    return binascii.b2a_base64(data, newline=False).decode("ascii")


def from_base64(text: str) -> bytes:
    """Return the bytes of standard base64 with exact padding and no stray bits; ValueError otherwise."""
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        raise ValueError("not base64") from None
    if to_base64(data) != text:
        raise ValueError("not base64 in its one form")
    return data


def hash_from_base64(text: Any) -> bytes | None:
    """Return the 32 bytes of a hash from a value of strangers, None where it is no such text."""
    try:
        found = from_base64(text) if isinstance(text, str) else b""
    except ValueError:
        return None
    return found if len(found) == HASH_SIZE else None


def _signature(line: str) -> NoteSignature:
    parts = line.split(" ")
    if len(parts) != 3 or parts[0] != "\u2014" or _BAD_NAME.search(parts[1]):
        raise _malformed("a signature line reads: em dash, name, base64, with one space between")
    try:
        data = from_base64(parts[2])
    except ValueError:
        raise _malformed("a signature is not base64") from None
    if len(data) < 5:
        raise _malformed("a signature is too short")
    return NoteSignature(parts[1], data[:4], data[4:])


def _malformed(why: str) -> InputError:
    return InputError("note_malformed", f"This is not a signed note: {why}.")
