"""Who stands behind a proven entry: the log key under which it was written, and who signed what it holds.

A proof leads to the newest checkpoint, by the key in force then. That an entry is under it says that the book holds it,
not that its owner wrote it: the key before may have been stolen, and what a thief wrote is in the book for good.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.entry import Entry
from passport_app.ledger.reading import keys_in, reading
from passport_app.trust import proof
from passport_app.trust.keys import PublicKey
from passport_app.trust.naming import KeysOf
from passport_app.trust.trustlist import TrustList, ended_log_key


def check_author(book: Path, entry: Entry | None) -> list[Check]:
    """Ask the ledger at hand how the key of an entry stood there: the check `key`, told where it is not believed."""
    if entry is None:
        return []
    try:
        with reading(book, book_only=True) as reader:
            standing = keys_in(reader).judge("log", entry.author, entry.seq)
    except PassportError:
        return []  # said already, where the ledger was asked for the checkpoint
    if standing != "revoked":
        return []
    text = f"Entry {entry.seq:,} was written under a log key that was revoked, after the last entry believed of it."
    return [Check("key", Verdict.INDETERMINATE, "revoked", text)]


def author_offline(entry: Entry | None, signer: PublicKey | None, trust: TrustList | None) -> list[Check]:
    """Ask the trust list how the key of an entry stands, where its book is not at hand: the check `key`.

    `signer` is whose signature on the checkpoint verified. Nothing is asked where that is the entry's own key: whether
    it is trusted is asked of it already.
    """
    if entry is None or signer is None:
        return []
    try:
        author = PublicKey.from_multibase(entry.author)
    except PassportError as error:
        return [Check("key", Verdict.FAILED, error.code, error.message)]
    if author == signer:
        return []
    if (ended := ended_log_key(author, trust, "key")) is not None:
        return [ended]
    if trust is not None and trust.find(author.did, date.today())[1] == "trusted":  # noqa: DTZ011 - as the list runs
        text = f"It was written under the log key {author.did}, which this installation trusts too."
        return [Check("key", Verdict.PASSED, "ok", text)]
    text = (
        f"It was written under the log key {author.did}, another than signed the checkpoint. Whether that one was "
        "replaced in good order or revoked as stolen cannot be told without the ledger."
    )
    return [Check("key", Verdict.INDETERMINATE, "no_ledger_at_hand", text)]


def check_held(entry: Entry | None, keys_of: KeysOf) -> list[Check]:
    """Ask whether what an entry holds is signed, by one who names the entry's log key: the check `proof`.

    Anyone can copy a signed document into a book of that name. What was signed before the first release names no key.
    """
    credential = entry.body.get("credential") if entry else None
    if entry is None or not isinstance(credential, dict):
        return []
    checks, key = proof.check_document(credential, keys_of=keys_of)
    wrong = next((check for check in checks if check.verdict is not Verdict.PASSED), None)
    if wrong is not None or key is None:
        return [wrong._replace(check="proof")] if wrong else []
    evidence = credential.get("evidence")
    held = evidence[0] if isinstance(evidence, list) and evidence and isinstance(evidence[0], dict) else credential
    named = held.get("logKey")
    if named is None:
        return [Check("proof", Verdict.PASSED, "ok", f"What it holds is signed by {key.did}.")]
    if named != entry.author:
        text = f"What it holds is signed by {key.did}, who names another log key than that of this entry."
        return [Check("proof", Verdict.FAILED, "unknown_signer", text)]
    text = f"What it holds is signed by {key.did}, who names the log key of this entry in it."
    return [Check("proof", Verdict.PASSED, "ok", text)]
