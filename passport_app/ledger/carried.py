"""The proof beside a certificate's signed document that a book holds it, judged with or without that book.

The seal key did not sign it. It shows that the holder of a log key had just this document in a book of that name. The
document names the log key of its signer's book, so that nobody else's proof counts; one that was signed before the
first release does not, and whose key it is only the ledger at hand tells. Its checkpoint is worth keeping: no later
state of the book may contradict it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.holding import origin_named
from passport_app.ledger.noted import not_believed
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import asked_once, keys_in, reading
from passport_app.ledger.standing import check_witnesses
from passport_app.trust import canonical, cosignature, merkle, tlogproof
from passport_app.trust import checkpoint as notes
from passport_app.trust.asking import ask
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey
from passport_app.trust.trustlist import TrustList, ended_log_key


class _Held(NamedTuple):
    """A proof with its parts read."""

    proof: tlogproof.InclusionProof
    signed: SignedCheckpoint
    data: bytes
    entry: Entry


def check_carried(
    carried: bytes,
    proof: bytes,
    books: Mapping[str, Path],
    trust: TrustList | None,
    others: Sequence[SignedCheckpoint],
) -> list[Check]:
    """Ask whether a proof is of the document beside it, and who signed its checkpoint.

    Checks `entry`, `inclusion`, `checkpoint`, and `witnesses` where the trust list asks for any. `carried` is the
    attached document, `books` are the ledgers at hand by origin, `others` the checkpoints at hand.
    """
    try:
        document = canonical.parse(carried)
        statement = document.get("statement", document) if isinstance(document, dict) else None
        if not isinstance(statement, dict):
            return []
        book = books.get(origin_named(statement))
        held = _read(proof, book)
    except PassportError as error:
        return [Check("entry", Verdict.FAILED, error.code, error.message)]
    if held is None:
        text = "The entry is too large to lie in the proof: verify the certificate together with the ledger."
        return [Check("entry", Verdict.INDETERMINATE, "entry_not_at_hand", text, weighs=False)]
    witnesses = check_witnesses(held.signed, others, book, trust, datetime.now(UTC))
    return [
        ask("entry", partial(_check_entry, held, statement)),
        ask("inclusion", partial(_check_inclusion, held)),
        signed_by_book(held.signed, book) if book else _signed_by(held, statement, trust),
        *(witnesses if trust and trust.witnesses else []),
    ]


def _read(data: bytes, book: Path | None) -> _Held | None:
    proof = tlogproof.read(data)
    held = proof.extra
    if held is None and book is not None:
        with reading(book, book_only=True) as reader:
            held = reader.entry_bytes(proof.index)
    return _Held(proof, notes.parse(proof.checkpoint), held, decode_entry(held)) if held is not None else None


def _check_entry(held: _Held, statement: dict[str, Any]) -> str:
    entry, said = held.entry, held.signed.checkpoint
    if (entry.seq, entry.origin) != (held.proof.index, said.origin):
        raise EvidenceError(
            "other_entry", "The entry stands at another place, or in another ledger, than the proof says."
        )
    if said.origin != origin_named(statement) or entry.body.get("credential") != statement:
        raise EvidenceError("other_entry", "The proof is of another document, or of another ledger, than is attached.")
    return f"Entry {entry.seq} of the ledger {entry.origin} holds exactly this document."


def _check_inclusion(held: _Held) -> str:
    said = held.signed.checkpoint
    merkle.check_inclusion(held.proof.index, said.size, merkle.leaf_hash(held.data), held.proof.path, said.root)
    return f"The entry is in the ledger of {said.size} entries that the checkpoint states."


def _signed_by(held: _Held, statement: dict[str, Any], trust: TrustList | None) -> Check:
    """Ask who signed the checkpoint where its book is not at hand: anyone can make a book of that name."""
    named = statement.get("logKey")
    try:
        key = PublicKey.from_multibase(held.entry.author if named is None else str(named))
        held.signed.check(key)
    except PassportError as error:
        if named is None or error.code != "unknown_signer":
            return Check("checkpoint", Verdict.FAILED, error.code, error.message)
        text = f"The signer of this document names the log key {named}; another signed the checkpoint of the proof."
        return Check("checkpoint", Verdict.FAILED, error.code, text)
    if (ended := ended_log_key(key, trust)) is not None:
        return ended
    name = cosignature.known_keys(trust, datetime.now(UTC)).get(key)
    if name is not None:
        text = f"It is signed by a key that this installation trusts as {display_name(name)}."
        return Check("checkpoint", Verdict.PASSED, "ok", text)
    if named is not None:
        text = f"The checkpoint is signed by the log key {key.did}, which the signer of this document names in it."
        return Check("checkpoint", Verdict.PASSED, "ok", text)
    text = (
        f"The checkpoint is signed by the log key {key.did}, which the entry names itself: whose key that is, the "
        "ledger tells, or your trust list. Keep the certificate: no later state of the book may contradict it."
    )
    return Check("checkpoint", Verdict.INDETERMINATE, "no_ledger_at_hand", text, weighs=False)


def signed_by_book(signed: SignedCheckpoint, book: Path) -> Check:
    """Ask the ledger at hand about a checkpoint, once in an act; see `_signed_by_book`."""
    return asked_once((signed, book), partial(_signed_by_book, signed, book))


def _signed_by_book(signed: SignedCheckpoint, book: Path) -> Check:
    """Ask the ledger at hand whether its log key signed a checkpoint that was handed out, and whether it agrees still.

    Answers `checkpoint`: `ok`; failed (`unknown_signer`, `altered`, `fork`, `tail_missing`, or why the ledger could not
    be asked); indeterminate (`revoked`).
    """
    said = signed.checkpoint
    try:
        with reading(book, book_only=True) as reader:
            signer = keys_in(reader).log_signer(signed)
            _check_agrees(reader, said)
    except PassportError as error:
        return Check("checkpoint", Verdict.FAILED, error.code, error.message)
    if signer.judge(said.size - 1) == "revoked":
        return not_believed("checkpoint")
    text = f"The checkpoint over {said.size} entries is signed by the ledger's log key; the ledger at hand agrees."
    return Check("checkpoint", Verdict.PASSED, "ok", text)


def _check_agrees(reader: Reader, said: notes.Checkpoint) -> None:
    tree = reader.tree()
    if said.size > tree.size:
        text = f"The checkpoint signs {said.size} entries; the ledger has only {tree.size}. Its end was cut off."
        raise EvidenceError("tail_missing", text)
    if tree.root(said.size) != said.root:
        text = f"The first {said.size} entries of the ledger at hand are not those that the checkpoint signs."
        raise EvidenceError("fork", text)
