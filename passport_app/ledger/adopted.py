"""Entries of another ledger in this one: whole, with the proofs that they are in the other's book.

An entry of kind `adopted` holds the other's name, the key of its log, a checkpoint by that key, and some of its
entries as their bytes with their inclusion paths. So whoever holds this ledger can check them without the other.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, InputError, LedgerError
from passport_app.domain.tables import TABLES
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.keys import PublicKey

KIND = "adopted"


class OtherBook(NamedTuple):
    """What is known of another ledger from which entries were adopted."""

    origin: str
    log_key: str
    size: int
    """Entries that its adopted checkpoint signs; the next adoption goes on there."""
    root: bytes


def check_adopted(body: dict[str, Any], own_origin: str) -> tuple[OtherBook, list[Entry]]:
    """Return the entries that a body of kind `adopted` holds, each proven to be in the other ledger's book.

    Raises EvidenceError `adopted_unproven` where one is not, or LedgerError `bad_entry`.
    """
    try:
        signed = notes.parse(body["checkpoint"])
        said = signed.checkpoint
        if said.origin != body["origin"] or said.origin == own_origin:
            raise EvidenceError("adopted_unproven", "its checkpoint is not of the ledger it names")
        signed.check(PublicKey.from_multibase(body["log_key"]))
        entries = []
        for one in body["entries"]:
            data = _from_text(one["entry"])
            path = [_from_text(node) for node in one["path"]]
            merkle.check_inclusion(one["seq"], said.size, merkle.leaf_hash(data), path, said.root)
            entry = decode_entry(data)
            if (entry.seq, entry.origin) != (one["seq"], said.origin) or entry.kind not in TABLES:
                raise EvidenceError("adopted_unproven", f"entry {one['seq']} says that it is another one")
            entries.append(entry)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise LedgerError("bad_entry", f"An adopted entry lacks a field, or it cannot be read: {error}.") from None
    except (EvidenceError, InputError) as error:
        text = f"What was adopted is not proven to be in the other ledger: {error.message}"
        raise EvidenceError("adopted_unproven", text) from None
    return OtherBook(said.origin, str(body["log_key"]), said.size, said.root), entries


def _from_text(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
