"""Proofs that an entry is in a ledger (C2SP tlog-proof): index, inclusion path and checkpoint in one text."""

from __future__ import annotations

from dataclasses import dataclass

from passport_app.domain.errors import InputError
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import note
from passport_app.trust.checkpoint import SignedCheckpoint, parse_number
from passport_app.trust.keys import PublicKey
from passport_app.trust.merkle import HASH_SIZE, Path, check_inclusion

HEADER = "c2sp.org/tlog-proof@v1"
_LONGEST_PATH = 63
LARGEST_EXTRA = 64 * 1024
LARGEST_PROOF = 2 * LARGEST_EXTRA + 128 * 1024
"""Bytes that any proof has, with its checkpoint."""


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """Where an entry stands, and the way from it to a checkpoint."""

    index: int
    """The entry's position, counted from 0."""
    path: Path
    """RFC 6962 inclusion path, the leaf's sibling first."""
    checkpoint: str
    """The checkpoint's signed note."""
    extra: bytes | None = None
    """Opaque, and authenticated by nothing."""

    @property
    def text(self) -> str:
        """The proof as text."""
        lines = [HEADER]
        if self.extra is not None:
            lines.append("extra " + note.to_base64(self.extra))
        lines.append(f"index {self.index}")
        lines.extend(note.to_base64(step) for step in self.path)
        return "\n".join(lines) + "\n\n" + self.checkpoint

    def check(self, leaf: bytes, log_key: PublicKey, name: str | None = None) -> SignedCheckpoint:
        """Check that the leaf (a leaf hash) is in the tree of a checkpoint by this log key; return that checkpoint.

        Raises EvidenceError: `unknown_signer`, `altered`, and those of `merkle.check_inclusion`; InputError for a
        checkpoint that cannot be read.
        """
        signed = checkpoints.parse(self.checkpoint)
        signed.check(log_key, name)
        check_inclusion(self.index, signed.checkpoint.size, leaf, self.path, signed.checkpoint.root)
        return signed


def parse(text: str) -> InclusionProof:
    """Return a proof from outside, read strictly; raises InputError `proof_malformed` or as `checkpoint.parse`."""
    head, gap, tail = text[: note.LARGEST_NOTE + 2 * LARGEST_EXTRA].partition("\n\n")
    lines = head.split("\n")
    if not gap or lines[0] != HEADER:
        raise _malformed(f"its first line must be {HEADER}, and a checkpoint must follow")
    del lines[0]
    extra = None
    if lines and lines[0].startswith("extra "):
        extra = _decode(lines.pop(0)[6:])
    if not lines or not lines[0].startswith("index "):
        raise _malformed("its index is missing")
    index = parse_number(lines.pop(0)[6:])
    if index is None:
        raise _malformed("its index is not a plain decimal number")
    if len(lines) > _LONGEST_PATH:
        raise _malformed("its path is longer than that of any tree")
    path = tuple(_decode(line) for line in lines)
    if any(len(step) != HASH_SIZE for step in path):
        raise _malformed("a hash of its path is not 32 bytes")
    checkpoints.parse(tail)
    return InclusionProof(index, path, tail, extra)


def read(data: bytes) -> InclusionProof:
    """Return a proof from a file's bytes; raises InputError as `parse`."""
    try:
        return parse(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _malformed("it is not UTF-8") from error


def _decode(text: str) -> bytes:
    try:
        data = note.from_base64(text)
    except ValueError:
        raise _malformed("a line is not base64") from None
    if len(data) > LARGEST_EXTRA:
        raise _malformed("its extra data is too long")
    return data


def _malformed(why: str) -> InputError:
    return InputError("proof_malformed", f"This is not a proof of inclusion: {why}.")
