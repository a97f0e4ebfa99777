"""Evidence of a fork: two checkpoints of one ledger that cannot both be of one book, in a file that proves it alone.

A JSON document: both signed notes with the keys that signed them. Where they are of different sizes, also the root that
the longer book has at the size of the shorter, and the RFC 6962 consistency proof that it has: it binds the longer
note to other first entries than those that the shorter one signs. Nothing of it is believed: all is checked.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from passport_app.domain.errors import EvidenceError, InputError, PassportError, UnsupportedError
from passport_app.domain.job import utc_now
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict, gravest
from passport_app.trust import canonical, files, merkle, note
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey

FORMAT = "material-passport/fork-1"
LARGEST_EVIDENCE = 256 * 1024
_FIELDS = frozenset({"format", "found", "notes", "logKeys"})
_LONGER = frozenset({"root", "path"})
_LONGEST_PATH = 63


@dataclass(frozen=True, slots=True)
class Signed:
    """A checkpoint's note, and the key that is said to have signed it."""

    note: str
    key: PublicKey

    @property
    def checkpoint(self) -> notes.Checkpoint:
        """What the note says; raises InputError."""
        return notes.parse(self.note).checkpoint


@dataclass(frozen=True, slots=True)
class ForkEvidence:
    """Two notes that contradict each other, the shorter book's first."""

    first: Signed
    second: Signed
    root: bytes | None = None
    """The root that the second's book has at the first's size; None where both are of one size."""
    path: merkle.Path = ()
    """The consistency proof of that root."""
    found: str = ""
    """When it was found, UTC; nobody signs it."""

    @property
    def subject(self) -> dict[str, Any]:
        """What it states, for display."""
        first, second = self.first.checkpoint, self.second.checkpoint
        return {
            "origin": first.origin,
            "sizes": [first.size, second.size],
            "roots": [first.root.hex(), second.root.hex()],
            "log_keys": [self.first.key.did, self.second.key.did],
        }

    def encode(self) -> bytes:
        """Return the file."""
        document: dict[str, Any] = {
            "format": FORMAT,
            "found": self.found or utc_now(),
            "notes": [self.first.note, self.second.note],
            "logKeys": [self.first.key.did, self.second.key.did],
        }
        if self.root is not None:
            document["root"] = note.to_base64(self.root)
            document["path"] = [note.to_base64(step) for step in self.path]
        return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def gather(one: Signed, two: Signed, root: bytes | None = None, path: Sequence[bytes] = ()) -> ForkEvidence:
    """Return two notes as evidence, the shorter book's first; `root` and `path` are of the longer's book."""
    first, second = sorted((one, two), key=lambda signed: signed.checkpoint.size)
    if first.checkpoint.size == second.checkpoint.size:
        return ForkEvidence(first, second)
    return ForkEvidence(first, second, root, tuple(path))


def keep_fork(evidence: ForkEvidence, target: Path) -> None:
    """Write evidence to a new file, unless it proves nothing: it is judged first, as whoever is shown it will.

    Raises InputError `no_fork`, `exists`; OSError.
    """
    answer = next(c for c in check_fork(evidence) if c.verdict is not Verdict.PASSED)
    if answer.reason not in ("fork", "two_keys"):
        raise InputError("no_fork", f"These checkpoints prove no fork, and nothing was written. {answer.detail}")
    try:
        files.write_new(target, evidence.encode())
    except FileExistsError:
        raise InputError("exists", f"{target} exists already. Choose another name.") from None


def is_fork(document: Any) -> bool:
    """Tell whether a document says that it is evidence of a fork, of whatever version."""
    named = document.get("format") if isinstance(document, dict) else None
    return isinstance(named, str) and named.startswith("material-passport/fork")


def read(document: dict[str, Any]) -> ForkEvidence:
    """Return evidence from outside, read strictly; raises InputError `fork_malformed`, UnsupportedError."""
    if document.get("format") != FORMAT:
        raise UnsupportedError("unsupported_version", "This evidence of a fork is of a version that is not known here.")
    longer = set(document) == _FIELDS | _LONGER
    if set(document) != _FIELDS and not longer:
        raise _malformed("it must hold two notes, their keys, and what proves them apart, and nothing else")
    texts, keys, found = document["notes"], document["logKeys"], document["found"]
    if not _are_texts(texts, 2) or not _are_texts(keys, 2) or not isinstance(found, str) or len(found) > 40:
        raise _malformed("it must name two notes and two keys")
    first, second = (Signed(text, PublicKey.from_did(key)) for text, key in zip(texts, keys, strict=True))
    sizes = first.checkpoint.size, second.checkpoint.size
    if sizes[0] > sizes[1] or (sizes[0] < sizes[1]) != longer:
        raise _malformed("the shorter book comes first, and a proof comes with the longer one")
    if not longer:
        return ForkEvidence(first, second, found=found)
    path = document["path"]
    if not isinstance(path, list) or len(path) > _LONGEST_PATH:
        raise _malformed("its proof is longer than that of any tree")
    return ForkEvidence(first, second, _hash(document["root"]), tuple(_hash(step) for step in path), found)


def check_fork(evidence: ForkEvidence) -> list[Check]:
    """Ask whether it proves that one key signed two books.

    Checks: `signature` of each note (`altered`, `unknown_signer`), `fork`: failed `fork` where it is proven,
    indeterminate `two_keys` where each book has a key of its own, failed `no_fork` or `other_ledger` where nothing is.
    """
    checks = [_signature(signed) for signed in (evidence.first, evidence.second)]
    if gravest([check.verdict for check in checks]) is Verdict.PASSED:
        checks.append(_fork(evidence))
    return checks


def examine_fork(document: dict[str, Any]) -> tuple[list[Check], ForkEvidence | None]:
    """Read evidence and ask everything of it; never raises for what it is given."""
    try:
        evidence = read(document)
    except PassportError as error:
        verdict = Verdict.INDETERMINATE if isinstance(error, UnsupportedError) else Verdict.FAILED
        return [Check("form", verdict, error.code, error.message)], None
    return check_fork(evidence), evidence


def two_books(key: str, first: int, second: int) -> str:
    """Return the sentence that says what the holder of a key (its DID) did; the sizes are of the two books."""
    if first == second:
        return f"The key {key} signed two different books of {first:,} entries."
    return (
        f"The key {key} signed a book of {first:,} entries, and a book of {second:,} entries that begins with other "
        f"{first:,} entries: two different books."
    )


def _signature(signed: Signed) -> Check:
    said = signed.checkpoint
    try:
        notes.parse(signed.note).check(signed.key)
    except PassportError as error:
        return Check("signature", Verdict.FAILED, error.code, error.message)
    text = f"The checkpoint of {said.size:,} entries of {display_name(said.origin)} is signed by {signed.key.did}."
    return Check("signature", Verdict.PASSED, "ok", text)


def _fork(evidence: ForkEvidence) -> Check:
    first, second = evidence.first.checkpoint, evidence.second.checkpoint
    if first.origin != second.origin:
        text = "The two checkpoints are of different ledgers: they prove nothing against each other."
        return Check("fork", Verdict.FAILED, "other_ledger", text)
    other = second.root if evidence.root is None else evidence.root
    if first.root == other:
        text = "The two checkpoints agree: one book, and no fork. Nothing is proven against anybody."
        return Check("fork", Verdict.FAILED, "no_fork", text)
    if evidence.root is not None:
        try:
            merkle.check_consistency(first.size, second.size, other, second.root, evidence.path)
        except (EvidenceError, ValueError):
            text = "That the longer book begins with other entries is not proven: the proof does not lead to its root."
            return Check("fork", Verdict.FAILED, "no_fork", text)
    if evidence.first.key != evidence.second.key:
        text = (
            "The two books are different, and each is signed by a key of its own. It is a fork if both keys were the "
            "ledger's, which only its entries tell."
        )
        return Check("fork", Verdict.INDETERMINATE, "two_keys", text)
    return Check("fork", Verdict.FAILED, "fork", two_books(evidence.first.key.did, first.size, second.size))


def parse(data: bytes) -> ForkEvidence:
    """Return the evidence of a file's bytes; raises InputError as `read` and `canonical.parse`."""
    document = canonical.parse(data, limit=LARGEST_EVIDENCE, depth=4)
    if not is_fork(document):
        raise _malformed("it does not say that it is any")
    return read(document)


def _are_texts(value: Any, count: int) -> bool:
    return isinstance(value, list) and len(value) == count and all(isinstance(text, str) for text in value)


def _hash(text: Any) -> bytes:
    step = note.hash_from_base64(text)
    if step is None:
        raise _malformed("a hash of its proof is not 32 bytes")
    return step


def _malformed(why: str) -> InputError:
    return InputError("fork_malformed", f"This is no evidence of a fork: {why}.")
