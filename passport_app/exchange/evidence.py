"""The ledger evidence inside a passport: written, read, and checked down to the checkpoint's signature."""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache, partial
from typing import Any

from passport_app.domain.errors import EvidenceError, InputError, PassportError
from passport_app.domain.passport import LedgerEvidence
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import canonical, checkpoint, merkle, note
from passport_app.trust.asking import ask
from passport_app.trust.canonical import UNSURE, Writing
from passport_app.trust.keys import PublicKey

_LARGEST_ENTRY = 1024 * 1024


def subject_digest(subject: dict[str, Any]) -> str:
    """Return the SHA-256 of a subject's canonical bytes, 64 hexadecimal digits: what its register entry holds.

    Raises InputError for content that may not be signed.
    """
    return canonical.sha256(canonical.encode_signed(subject)).hex()


def write_evidence(evidence: LedgerEvidence) -> dict[str, Any]:
    """Return the evidence as a passport holds it; InputError where no log key can be told."""
    return {
        "type": ["LedgerInclusion"],
        "origin": evidence.origin,
        "seq": evidence.seq,
        "entry": base64.urlsafe_b64encode(evidence.entry).decode("ascii").rstrip("="),
        "size": evidence.size,
        "path": [note.to_base64(step) for step in evidence.path],
        "checkpoint": evidence.checkpoint,
        "logKey": evidence.log_key or _author(evidence.entry),
    }


def read_evidence(document: dict[str, Any]) -> LedgerEvidence:
    """Return the evidence that a passport holds; raises InputError `evidence_missing`, `evidence_malformed`."""
    item = _item(document)
    path = item.get("path")
    if not isinstance(path, list) or len(path) > 63:
        raise _malformed("path")
    return LedgerEvidence(
        origin=_text(item, "origin"),
        seq=_number(item, "seq"),
        entry=_bytes_of_entry(item),
        size=_number(item, "size"),
        path=tuple(_hash(step) for step in path),
        checkpoint=_text(item, "checkpoint"),
        log_key=_text(item, "logKey"),
    )


def checkpoint_of(document: dict[str, Any]) -> checkpoint.SignedCheckpoint | None:
    """Return the checkpoint that a passport carries, None where it carries none that can be read."""
    try:
        return _parsed(_text(_item(document), "checkpoint"))
    except PassportError:
        return None


def log_key_of(document: dict[str, Any]) -> PublicKey:
    """Return the log key that a passport names, after its checks; raises PassportError."""
    return PublicKey.from_multibase(_text(_item(document), "logKey"))


def stated_checkpoint(document: dict[str, Any]) -> dict[str, Any]:
    """Return what the checkpoint of a passport states, and by which key, after its checks; raises PassportError."""
    item = _item(document)
    signed = _parsed(_text(item, "checkpoint"))
    said = signed.checkpoint
    lines = sorted({line.key_id.hex() for line in signed.signatures if line.name == said.origin})
    key = log_key_of(document).did
    return {"origin": said.origin, "size": said.size, "root": said.root.hex(), "log_key": key, "key_ids": lines}


def check_inclusion_evidence(document: dict[str, Any], writing: Writing = UNSURE) -> list[Check]:
    """Ask whether the ledger that a passport names holds just this statement.

    Checks: `entry` (the register entry is canonical and registers this passport and subject), `inclusion` (it is in
    the tree of the checkpoint), `checkpoint` (the ledger's log key signed that). Together they prove that the holder
    of the log key had this statement in the book when the checkpoint was made. They do not prove whose key that is,
    nor that the book was not rewritten since: a checkpoint kept outside does.
    """
    try:
        evidence = read_evidence(document)
    except InputError as error:
        verdict = Verdict.INDETERMINATE if error.code == "evidence_missing" else Verdict.FAILED
        return [Check("entry", verdict, error.code, error.message)]
    return [
        ask("entry", partial(_check_entry, document, evidence, writing)),
        ask("inclusion", partial(_check_inclusion, evidence)),
        ask("checkpoint", partial(_check_checkpoint, evidence)),
    ]


def _check_entry(document: dict[str, Any], evidence: LedgerEvidence, writing: Writing) -> str:
    entry = _read_entry(evidence.entry)
    body = entry.get("body") if isinstance(entry, dict) else None
    if not isinstance(body, dict) or entry.get("kind") != "issue":
        raise EvidenceError("other_entry", "The entry does not register a passport.")
    if (entry.get("origin"), entry.get("seq")) != (evidence.origin, evidence.seq):
        raise EvidenceError("other_entry", "The entry stands at another place, or in another ledger, than is said.")
    subject = document.get("credentialSubject")
    if not isinstance(subject, dict):
        raise EvidenceError("subject_missing", "The document has no subject.")
    same = (
        body.get("passport") == document.get("id"),
        body.get("battery") == subject.get("batteryId"),
        body.get("version") == subject.get("version"),
    )
    if not all(same):
        raise EvidenceError("other_entry", "The entry registers another passport, battery or version.")
    if body.get("subject_sha256") != canonical.sha256(writing.signed(subject)).hex():
        raise EvidenceError("subject_differs", "The ledger registered other content under this passport's number.")
    return f"Entry {evidence.seq} of the ledger {evidence.origin} registers exactly this content."


def _read_entry(data: bytes) -> Any:
    entry = canonical.parse_plain(data)
    if entry is not None:
        return entry
    if not canonical.is_canonical(data):
        raise EvidenceError("entry_not_canonical", "The register entry is not canonical JSON.")
    return canonical.parse(data, limit=_LARGEST_ENTRY)


def _check_inclusion(evidence: LedgerEvidence) -> str:
    stated = _parsed(evidence.checkpoint).checkpoint
    if (stated.origin, stated.size) != (evidence.origin, evidence.size):
        raise EvidenceError("other_checkpoint", "The checkpoint is of another ledger or size than is said.")
    leaf = merkle.leaf_hash(evidence.entry)
    merkle.check_inclusion(evidence.seq, evidence.size, leaf, evidence.path, stated.root)
    return f"The entry is in the ledger of {evidence.size} entries that the checkpoint states."


def _check_checkpoint(evidence: LedgerEvidence) -> str:
    key = PublicKey.from_multibase(evidence.log_key)
    _check_signed(evidence.checkpoint, key)
    return (
        f"The checkpoint is signed by the log key {key.did}, which this document names itself. It proves what the "
        "holder of that key had in the book; that the book was not rewritten since, only a checkpoint kept outside can."
    )


# The passports of one act share a checkpoint: its signature is checked once for all of them.
@lru_cache(maxsize=16)
def _parsed(text: str) -> checkpoint.SignedCheckpoint:
    return checkpoint.parse(text)


@lru_cache(maxsize=64)
def _check_signed(text: str, key: PublicKey) -> None:
    _parsed(text).check(key)


def _author(entry: bytes) -> str:
    value = canonical.parse(entry, limit=_LARGEST_ENTRY)
    author = value.get("author") if isinstance(value, dict) else None
    if not isinstance(author, str):
        raise InputError("evidence_malformed", "The evidence names no log key, and its entry no author.")
    return author


def _bytes_of_entry(item: dict[str, Any]) -> bytes:
    text = _text(item, "entry")
    if len(text) > _LARGEST_ENTRY or "=" in text:
        raise _malformed("entry")
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _malformed("entry") from None
    if base64.urlsafe_b64encode(data).decode("ascii").rstrip("=") != text:
        raise _malformed("entry")
    return data


def _hash(text: Any) -> bytes:
    step = note.hash_from_base64(text)
    if step is None:
        raise _malformed("path")
    return step


def _item(document: dict[str, Any]) -> dict[str, Any]:
    items = document.get("evidence")
    item = items[0] if isinstance(items, list) and len(items) == 1 else None
    if not isinstance(item, dict) or item.get("type") != ["LedgerInclusion"]:
        raise InputError("evidence_missing", "The document does not say where a ledger holds it.")
    return item


def _text(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    if not isinstance(value, str) or not value:
        raise _malformed(name)
    return value


def _number(item: dict[str, Any], name: str) -> int:
    value = item.get(name)
    if type(value) is not int or value < 0:
        raise _malformed(name)
    return value


def _malformed(name: str) -> InputError:
    return InputError("evidence_malformed", f"The ledger evidence cannot be read: its {name} has another form.")
