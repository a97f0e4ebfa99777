"""Checkpoints held against the recomputed tree: those stored in the book, and those kept elsewhere."""

from __future__ import annotations

from contextlib import suppress

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.ledger.audit_found import Audit, Fault, note
from passport_app.ledger.entry import bytes_of
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.succession import KeyPeriod


def check_checkpoints(reader: Reader, found: Audit) -> None:
    """Hold every stored checkpoint from `found.since` on against the recomputed tree, and the ledger's key."""
    last, agreed, located = 0, found.since, False
    for size, root, text, _ in reader.checkpoints():
        last = size
        if size < found.since:
            continue
        found.checkpoints += 1
        fault = _checkpoint_fault(found, size, root, text)
        if fault is None:
            agreed = size
            continue
        note(found.book, fault)
        if fault.code == "root_differs" and not located:
            located = True
            _locate(reader, found, agreed, size, root)
    if found.entries > last:
        words = f"Entries {last} to {found.entries - 1} are signed by no checkpoint: they were added from outside."
        note(found.book, Fault("entries_unsigned", last, words))


def _checkpoint_fault(found: Audit, size: int, root: bytes, text: str) -> Fault | None:
    try:
        signed = notes.parse(text)
        if found.keys is not None:
            signed.check(found.keys.log_key_at(size))
    except PassportError as error:
        return Fault("checkpoint_altered", None, f"The checkpoint of {size} entries does not verify: {error.message}")
    said = signed.checkpoint
    if said.origin != found.origin or said.size != size or said.root != root:
        return Fault(
            "checkpoint_altered", None, f"The checkpoint of {size} entries does not say what is stored with it."
        )
    if size > found.entries:
        words = f"A checkpoint signs {size} entries, but only {found.entries} are there: the end was cut off."
        return Fault("tail_missing", found.entries, words)
    if found.leaves_root.get(size) != root:
        words = f"The first {size} entries are not those that the checkpoint of {size} entries signs."
        return Fault("root_differs", None, words)
    return None


def _locate(reader: Reader, found: Audit, agreed: int, size: int, root: bytes) -> None:
    """Name the entries that are not as signed, where the stored tree still is the one that was signed.

    An entry whose leaf was made to fit its changed bytes looks well by itself; only the tree knows what was there.
    """
    tree = reader.tree()
    named = {fault.seq for fault in found.book}
    try:
        if tree.root(size) != root:
            words = f"The first entry that is not as signed is one of entries {agreed} to {size - 1}."
            note(found.book, Fault("entries_differ", agreed, words))
            return
        rows = reader.db.execute("SELECT seq, body FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq", (agreed, size))
        for seq, body in rows:
            if seq not in named and tree.node(0, seq) != merkle.leaf_hash(bytes_of(body)):
                note(found.book, Fault("entry_altered", seq, f"Entry {seq} is not what was signed, by the hash tree."))
    except (PassportError, IndexError):
        return  # the tree is damaged too: that the checkpoint does not fit has been said


def check_tiles(reader: Reader, found: Audit) -> None:
    """Hold the stored tree against the recomputed one."""
    try:
        stored = reader.tree().root(found.entries)
    except (PassportError, IndexError):
        stored = b""
    if stored != found.leaves_root[found.entries] and not found.book:
        note(found.derived, Fault("tree_differs", None, "The stored hash tree does not follow from the entries."))


def agrees_with(reader: Reader, text: str, found: Audit) -> Fault | None:
    """Return why a checkpoint kept elsewhere is not of this book, or None where the book still agrees with it.

    `found` is the audit just made. Raises InputError or EvidenceError for a note that is no checkpoint of this ledger.
    """
    signed = notes.parse(text)
    if signed.checkpoint.origin != found.origin:
        raise EvidenceError(
            "other_ledger", f"The checkpoint is of ledger {signed.checkpoint.origin!r}, not of {found.origin!r}."
        )
    size = signed.checkpoint.size
    signer = found.keys.log_signer(signed) if found.keys is not None else None
    if size > found.entries:
        words = (
            f"The kept checkpoint signs {size} entries; the ledger has only {found.entries}. Its end was cut off after "
            f"{entered_at(reader, found.entries - 1)}."
        )
        return Fault("tail_missing", found.entries, words)
    if not _continues(reader, found, size, signed.checkpoint.root):
        words = (
            f"The first {size} entries are not those that the kept checkpoint signs: the book was rewritten, or the "
            "checkpoint is of a fork."
        )
        return Fault("fork", None, words + _revoked(signer, size))
    if signer is not None and found.keys is not None and signer.key != found.keys.log_key_at(size).multibase:
        standing = "not_yet_valid" if size - 1 < signer.since else "retired_key"
        words = f"The kept checkpoint of {size} entries is of this book, but signed by a log key not in force for it."
        return Fault(standing, None, words)
    return None


def entered_at(reader: Reader, seq: int) -> str:
    """Return when an entry was made, by its own word; a question mark where it cannot be read."""
    with suppress(PassportError, ValueError, KeyError, TypeError):
        entry = reader.entry(seq)
        return entry.at if entry else "?"
    return "?"


def _revoked(signer: KeyPeriod | None, size: int) -> str:
    """Return what is to be known of a contradicting checkpoint whose key is not believed for it, or nothing."""
    if signer is None or signer.judge(size - 1) != "revoked":
        return ""
    return (
        f" The key that signed it was revoked, and believed to entry {signer.last_believed}: whoever took it could "
        "have signed this. Whoever keeps the checkpoint knows from whom it came, and when."
    )


def _continues(reader: Reader, found: Audit, size: int, root: bytes) -> bool:
    """Tell whether the book as recomputed has this root at this size."""
    if size in found.leaves_root:
        return found.leaves_root[size] == root
    if size < found.since:
        # Not recomputed by this audit: proven by the stored tree, whose every hash is bound by the proof itself.
        try:
            path = reader.tree().consistency(size, found.since)
            merkle.check_consistency(size, found.since, root, found.leaves_root[found.since], path)
        except (PassportError, ValueError, IndexError):
            return False
        return True
    frontier = merkle.Frontier()
    if found.since:
        frontier = merkle.Frontier.restore(found.since, reader.tree().node)
        if frontier.root() != found.leaves_root[found.since]:
            return False
    rows = reader.db.execute(
        "SELECT body FROM entry WHERE seq >= ? ORDER BY seq LIMIT ?", (found.since, size - found.since)
    )
    frontier.extend(merkle.leaf_hash(bytes_of(body)) for (body,) in rows)
    return frontier.root() == root
