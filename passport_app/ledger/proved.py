"""A proof that an entry is in a book (C2SP tlog-proof): made from a ledger, and a stranger's judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import EvidenceError, InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.entry_author import author_offline, check_author, check_held
from passport_app.ledger.kept import kept_notes
from passport_app.ledger.noted import against_book, by_trusted
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import reading
from passport_app.ledger.standing import check_witnesses
from passport_app.ledger.tree import Tree
from passport_app.trust import checkpoint as notes
from passport_app.trust import cosignature, merkle, tlogproof
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey
from passport_app.trust.naming import no_keys
from passport_app.trust.outside import check_outside
from passport_app.trust.trustlist import TrustList, judge_signer


class Proven(NamedTuple):
    """An entry with the way from it to a checkpoint."""

    proof: tlogproof.InclusionProof
    entry: Entry
    size: int
    """Of the checkpoint."""
    cosigned: int
    """How many lines of witnesses it bears."""


def prove(reader: Reader, seq: int, *, with_entry: bool) -> Proven:
    """Return the proof that entry `seq` is in a book, to the newest checkpoint that witnesses cosigned, or the newest.

    `with_entry` puts the entry's own bytes in. Raises LedgerError `no_such_entry`, `no_checkpoint`; InputError
    `too_large` for an entry that no proof can hold.
    """
    data = reader.entry_bytes(seq)
    if data is None:
        raise LedgerError("no_such_entry", f"{reader.path.name} has no entry {seq:,}.")
    if with_entry and len(data) > tlogproof.LARGEST_EXTRA:
        text = f"Entry {seq:,} has {len(data):,} bytes, too many for a proof to hold: leave the entry out."
        raise InputError("too_large", text)
    note = _cosigned_note(reader, seq) or reader.newest_checkpoint()
    if note is None:
        raise LedgerError("no_checkpoint", f"{reader.path.name} has no checkpoint yet.")
    signed = notes.parse(note)
    size = signed.checkpoint.size
    path = reader.tree().inclusion(seq, size)
    proof = tlogproof.InclusionProof(seq, path, note, data if with_entry else None)
    merkle.check_inclusion(seq, size, merkle.leaf_hash(data), path, signed.checkpoint.root)
    return Proven(proof, decode_entry(data), size, len(cosignature.cosignatures(signed)))


def prove_first(reader: Reader, seq: int) -> tlogproof.InclusionProof:
    """Return the proof that entry `seq` is in a book, to the checkpoint with which it was entered.

    It is the same whenever it is made again, however the book grew. The entry is in it, unless it is too large. Raises
    LedgerError `no_such_entry`, `no_checkpoint`.
    """
    data = reader.entry_bytes(seq)
    if data is None:
        raise LedgerError("no_such_entry", f"{reader.path.name} has no entry {seq:,}.")
    row = reader.row("SELECT note FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1", (seq,))
    if row is None:
        raise LedgerError("no_checkpoint", f"{reader.path.name} has no checkpoint over entry {seq:,}.")
    return proof_over(reader.tree(), seq, data, row["note"])


def proof_over(tree: Tree, seq: int, data: bytes, note: str) -> tlogproof.InclusionProof:
    """Return the proof that an entry is in a tree's checkpoint; raises InputError for what is no checkpoint."""
    path = tree.inclusion(seq, notes.parse(note).checkpoint.size)
    return tlogproof.InclusionProof(seq, path, note, data if len(data) <= tlogproof.LARGEST_EXTRA else None)


def _cosigned_note(reader: Reader, seq: int) -> str | None:
    tree = reader.tree()
    for file, signed in kept_notes(reader.path, reader.origin):
        size = signed.checkpoint.size
        if seq < size <= tree.size and cosignature.cosignatures(signed) and tree.root(size) == signed.checkpoint.root:
            return file.read_bytes().decode("utf-8")
    return None


def judge_proof(
    name: str,
    text: str,
    books: dict[str, Path],
    trust: TrustList | None,
    others: Sequence[SignedCheckpoint],
    cancelled: CancelCheck,
) -> Report:
    """Return a report on a proof of inclusion; `books` and `others` as in `noted.judge_note`. Raises Cancelled.

    Checks: `form`, `entry` (the bytes are an entry of that place and ledger, or the ledger at hand has it),
    `inclusion`, `signature` of the checkpoint, `ledger`, and who stands for it.
    """
    try:
        proof = tlogproof.parse(text)
        signed = notes.parse(proof.checkpoint)
    except PassportError as error:
        return Report(name, "proof", (Check("form", Verdict.FAILED, error.code, error.message),))
    said = signed.checkpoint
    book = books.get(said.origin)
    data = proof.extra if proof.extra is not None else _of_book(book, proof.index)
    entry, checks = _read(proof, said, data)
    checks.append(_included(proof, said, data))
    now = datetime.now(UTC)
    if book is not None:
        answers, key = against_book(proof.checkpoint, book, cancelled)
        answers += check_author(book, entry)
    else:
        answers, key = by_trusted(signed, trust, now)
        answers = answers[:1]  # whether the book still agrees is asked only where it is at hand
        if key is None and answers[0].verdict is not Verdict.FAILED:
            answers, key = _by_author(signed, entry)
        answers += author_offline(entry, key, trust)
    checks += check_held(entry, trust.keys_of if trust else no_keys)
    outside, _ = check_outside(signed, proof.checkpoint.encode("utf-8"), trust, (), (), now)
    witnesses = check_witnesses(signed, others, book, trust, now)
    trusted, asked = judge_signer(key, trust)
    subject = {"origin": said.origin, "size": said.size, "index": proof.index}
    if entry is not None:
        subject |= {"kind": entry.kind, "at": entry.at, "author": entry.author, "body": entry.body}
    every = (*checks, *answers, *outside, *witnesses, *asked)
    return Report(name, "proof", every, signer=key.did if key else said.origin, trusted=trusted, subject=subject)


def _of_book(book: Path | None, seq: int) -> bytes | None:
    if book is None:
        return None
    try:
        with reading(book, book_only=True) as reader:
            return reader.entry_bytes(seq)
    except PassportError:
        return None


def _read(
    proof: tlogproof.InclusionProof, said: notes.Checkpoint, data: bytes | None
) -> tuple[Entry | None, list[Check]]:
    first = Check("form", Verdict.PASSED, "ok", "It is a proof of inclusion (C2SP tlog-proof) with its checkpoint.")
    if data is None:
        text = f"The entry itself, {proof.index:,} of {said.origin}, is not in the proof: verify it with the ledger."
        return None, [first, Check("entry", Verdict.INDETERMINATE, "entry_not_at_hand", text)]
    try:
        entry = decode_entry(data)
    except PassportError as error:
        return None, [first, Check("entry", Verdict.FAILED, error.code, error.message)]
    if (entry.seq, entry.origin) != (proof.index, said.origin):
        text = "The entry stands at another place, or in another ledger, than the proof says."
        return None, [first, Check("entry", Verdict.FAILED, "other_entry", text)]
    kind, at = display_name(entry.kind), display_name(str(entry.at))
    credential = entry.body.get("credential")
    number = credential.get("id") if isinstance(credential, dict) else None
    text = f"It is entry {entry.seq:,}, {kind}, of {at}."
    if isinstance(number, str):
        text = f"It is entry {entry.seq:,}, {kind}, of {at}, and holds {display_name(number)}."
    return entry, [first, Check("entry", Verdict.PASSED, "ok", text)]


def _included(proof: tlogproof.InclusionProof, said: notes.Checkpoint, data: bytes | None) -> Check:
    if data is None:
        return Check("inclusion", Verdict.INDETERMINATE, "entry_not_at_hand", "Without the entry it cannot be told.")
    try:
        merkle.check_inclusion(proof.index, said.size, merkle.leaf_hash(data), proof.path, said.root)
    except EvidenceError as error:
        return Check("inclusion", Verdict.FAILED, error.code, error.message)
    text = f"The entry is in the ledger of {said.size:,} entries that the checkpoint states."
    return Check("inclusion", Verdict.PASSED, "ok", text)


def _by_author(signed: SignedCheckpoint, entry: Entry | None) -> tuple[list[Check], PublicKey | None]:
    """Ask whether the key that the entry itself names signed the checkpoint: whose key that is, trust tells."""
    try:
        key = PublicKey.from_multibase(entry.author) if entry else None
        if key is not None:
            signed.check(key)
            text = (
                f"The checkpoint is signed by the log key {key.did}, which the entry names itself. Whose key that is, "
                "and whether it was revoked since, cannot be told without the ledger."
            )
            return [Check("signature", Verdict.PASSED, "ok", text)], key
    except EvidenceError as error:
        if error.code == "altered":
            return [Check("signature", Verdict.FAILED, error.code, error.message)], None
    except PassportError:
        pass
    text = "By whom the checkpoint is signed cannot be told without the ledger, or its key in the trust list."
    return [Check("signature", Verdict.INDETERMINATE, "no_ledger_at_hand", text)], None
