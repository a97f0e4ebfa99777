"""Checkpoints (C2SP tlog-checkpoint): the size and root of a ledger, signed as a note by the ledger's log key."""

from __future__ import annotations

import re
from dataclasses import dataclass

from passport_app.domain.errors import InputError
from passport_app.trust import note
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.merkle import EMPTY_ROOT, HASH_SIZE, LARGEST_SIZE

_NUMBER = re.compile(r"0|[1-9][0-9]{0,18}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a ledger was at a moment."""

    origin: str
    """The ledger's name."""
    size: int
    """The number of entries."""
    root: bytes
    """The RFC 6962 root over them."""
    extensions: tuple[str, ...] = ()
    """Further signed lines; this program writes none."""

    @property
    def text(self) -> str:
        """The text that is signed."""
        lines = (self.origin, str(self.size), note.to_base64(self.root), *self.extensions)
        return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint as it was read, with its signatures: not to be believed before `check`."""

    checkpoint: Checkpoint
    signatures: tuple[note.NoteSignature, ...]

    def check(self, public_key: PublicKey, name: str | None = None) -> None:
        """Check that the log key signed it, under the origin's name where no other is given.

        Raises EvidenceError: `unknown_signer`, `altered`.
        """
        signed = note.SignedNote(self.checkpoint.text, self.signatures)
        signed.check(public_key, name or self.checkpoint.origin)


def sign(checkpoint: Checkpoint, key: SigningKey, name: str | None = None) -> str:
    """Return the signed note of a checkpoint, signed under the origin's name where no other is given.

    Raises ValueError for a checkpoint that `parse` would refuse, or a key that is not Ed25519.
    """
    signed = note.sign(checkpoint.text, key, name or checkpoint.origin)
    if parse(signed).checkpoint != checkpoint:
        raise ValueError("the checkpoint's lines do not read as they are meant")
    return signed


def parse(text: str) -> SignedCheckpoint:
    """Return a checkpoint from outside, read strictly.

    Raises InputError: `too_large`, `note_malformed`, `checkpoint_malformed`.
    """
    signed = note.parse(text)
    return SignedCheckpoint(_parse_text(signed.text), signed.signatures)


def parse_number(text: str) -> int | None:
    """Return a decimal number without sign or leading zeros, below 2**63; None for other text."""
    if not _NUMBER.fullmatch(text):
        return None
    number = int(text)
    return number if number < LARGEST_SIZE else None


def _parse_text(text: str) -> Checkpoint:
    lines = text[:-1].split("\n")
    if len(lines) < 3 or not all(lines):
        raise _malformed("origin, size and root must each have a line, and no line may be empty")
    size = parse_number(lines[1])
    if size is None:
        raise _malformed("its size is not a plain decimal number")
    try:
        root = note.from_base64(lines[2])
    except ValueError:
        raise _malformed("its root is not base64") from None
    if len(root) != HASH_SIZE:
        raise _malformed("its root is not 32 bytes")
    if not size and root != EMPTY_ROOT:
        raise _malformed("it has no entries, and not the root of nothing")
    return Checkpoint(lines[0], size, root, tuple(lines[3:]))


def _malformed(why: str) -> InputError:
    return InputError("checkpoint_malformed", f"This is not a checkpoint: {why}.")
