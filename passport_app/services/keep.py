"""Checkpoints outside the house: give them out, take them back with what others added, tell which is the newest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from passport_app.certificate.qr_file import qr_svg
from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.issuing.carried_note import checkpoint_in
from passport_app.ledger.kept import keep_checkpoint, kept_notes
from passport_app.ledger.reader import Reader
from passport_app.ledger.standing import check_book, check_witnesses
from passport_app.trust import checkpoint as notes
from passport_app.trust import cosignature, files, timestamp
from passport_app.trust.outside import beside
from passport_app.trust.trustlist import TrustList

How = Literal["handed_out", "cosigned", "timestamped"]


@dataclass(frozen=True, slots=True)
class Outside:
    """A checkpoint that is held outside the house: no entry that it signs can be rewritten without being found out."""

    size: int
    """The number of entries that it signs."""
    root: bytes
    when: str
    """When the ledger signed it, UTC; empty where the ledger does not say."""
    how: How
    """The strongest way in which it is held: handed out (saved, or within a passport), cosigned, or timestamped."""
    file: Path
    """Where our copy lies, or the timestamp."""
    witnesses: tuple[str, ...] = ()
    """Who cosigned it, by the names under which they are trusted here."""
    unknown: tuple[str, ...] = ()
    """What lines call themselves that may be cosignatures, by keys that are not known here."""
    authority: str = ""
    """Who stamped it."""
    stamped: str = ""
    """The time that the authority states, UTC."""
    policy: Check | None = None
    """Whether so many witnesses cosigned it as the trust list asks for; None where it asks for none."""
    since: int = 0
    """How many entries have come after it."""

    def age(self, now: datetime) -> int | None:
        """Return how old it is in whole days at a time with zone, None where the ledger does not say when it was."""
        try:
            then = datetime.strptime(self.when, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            return None
        return max((now - then).days, 0)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A checkpoint that came back to its ledger, and agrees with it."""

    size: int
    file: Path
    """Where the copy is kept."""
    witnesses: tuple[str, ...]
    """Who cosigned it, by the names under which they are trusted here."""
    unknown: tuple[str, ...]


def keep_outside(ledger: Path, note: str, target: Path, *, proven: str | None = None) -> None:
    """Write a checkpoint to a file, exactly as it was signed, or as `proven`: with its proof for a witness.

    Raises OSError, InputError for what is no checkpoint.
    """
    files.hand_out(target, (proven or note).encode("utf-8"))
    # A ledger on a medium that cannot be written to is given checkpoints of all the same.
    with suppress(OSError):
        keep_checkpoint(ledger, note)


def show_outside(ledger: Path, note: str, target: Path) -> None:
    """Write a checkpoint as a QR code (SVG), whose text is the note itself; keeps a copy as `keep_outside` does.

    Raises OSError, InputError for what is no checkpoint, or has too many cosignatures for a code.
    """
    files.hand_out(target, code_of(note))
    with suppress(OSError):
        keep_checkpoint(ledger, note)


def code_of(note: str) -> bytes:
    """Return a checkpoint as a QR code (SVG), to be shown; raises InputError as `show_outside`."""
    said = notes.parse(note).checkpoint
    return qr_svg(note, f"{said.origin}: checkpoint over {said.size} entries")


def keep_copied(ledger: Path, note: str) -> None:
    """Keep a copy of a checkpoint whose text was handed out, as `keep_outside` does; raises InputError."""
    with suppress(OSError):
        keep_checkpoint(ledger, note)


def take_back(ledger: Path, source: Path, *, trust: Path | None = None) -> TakenBack:
    """Keep a checkpoint that was outside, cosigned or not, beside its ledger: every audit asks for it from then on.

    It must be signed by the ledger's key and agree with the book; a cosignature by a key of the trust list must hold.
    Raises EvidenceError `other_ledger`, `unknown_signer`, `altered`, `tail_missing`, `fork`; InputError
    `not_a_checkpoint` or as `checkpoint.parse`; LedgerError, OSError.
    """
    note = checkpoint_in(source)
    signed = notes.parse(note)
    said = signed.checkpoint
    with Reader(ledger, book_only=True) as reader:
        if said.origin != reader.origin:
            text = f"{source.name} is a checkpoint of {said.origin}, not of this ledger, {reader.origin}."
            raise EvidenceError("other_ledger", text)
        signer = reader.keys().log_signer(signed)
        tree = reader.tree()
        if said.size > tree.size:
            text = f"{source.name} signs {said.size:,} entries, the ledger has only {tree.size:,}: its end was cut off."
            raise EvidenceError("tail_missing", text)
        if tree.root(said.size) != said.root:
            text = (
                f"The first {said.size:,} entries are not those that {source.name} signs: the book was rewritten. "
                "Keep that file safe; passport audit --against it writes the evidence."
            )
            raise EvidenceError("fork", text)
        if signer.key != reader.keys().log_key_at(said.size).multibase:
            text = f"{source.name} is of this book, but signed by a log key that was not in force for it."
            raise EvidenceError("retired_key", text)
    believed = TrustList.load(trust) if trust else None
    now = datetime.now(UTC)
    checks, unknown = cosignature.check_known(signed, believed, now)
    wrong = next((check for check in checks if check.verdict is Verdict.FAILED), None)
    if wrong is not None:
        raise EvidenceError(wrong.reason, wrong.detail)
    file = keep_checkpoint(ledger, note)
    names = tuple(cosignature.cosigned_by(signed, believed, now).values())
    return TakenBack(said.size, file, names, tuple(dict.fromkeys(unknown)))


def newest_outside(ledger: Path, *, trust: Path | None = None) -> Outside | None:
    """Return the newest checkpoint of a ledger that left the house and agrees with the book, None where none did.

    What left: checkpoints saved, shown as QR or taken back, those in exported passports, and those that an authority
    stamped. `trust` names the witnesses known here; where it asks for some, it is the newest for which as many stand,
    if there is one: what that does not sign is not safe by the policy. Copies that do not agree with the book are
    passed over: it is the audit that tells of them. Raises LedgerError, InputError for a list that cannot be read.
    """
    believed = TrustList.load(trust) if trust else None
    with Reader(ledger, book_only=True) as reader:
        stored = {size: (root, note, at) for size, root, note, at in reader.checkpoints()}
        entries = reader.tree().size
        found = _newest_note(ledger, reader, stored, believed)
    stamp = _newest_stamp(ledger, stored)
    if stamp is not None and found is not None and stamp.size == found.size:
        found = replace(found, how="timestamped", authority=stamp.authority, stamped=stamp.stamped)
    elif stamp is not None and (found is None or (stamp.size > found.size and not _is_met(found))):
        found = replace(stamp, policy=found.policy if found else None)
    return replace(found, since=entries - found.size) if found else None


def all_outside(ledger: Path, *, trust: Path | None = None, most: int = 200) -> list[Outside]:
    """Return the newest checkpoints that left the house and agree with the book, as `newest_outside` tells of one.

    Timestamps alone, of checkpoints of which no copy lies beside the ledger, are not among them.
    """
    believed = TrustList.load(trust) if trust else None
    with Reader(ledger, book_only=True) as reader:
        stored = {size: (root, note, at) for size, root, note, at in reader.checkpoints()}
        entries = reader.tree().size
        notes_kept = _kept(ledger, reader.origin, stored, believed)
        found = [replace(one, since=entries - one.size) for one, _ in zip(notes_kept, range(most), strict=False)]
    return [_with_stamp(ledger, one, stored) for one in found]


def _with_stamp(ledger: Path, one: Outside, stored: _Stored) -> Outside:
    stamp = _stamp(ledger, one.size, stored)
    return replace(one, how="timestamped", authority=stamp.authority, stamped=stamp.stamped) if stamp else one


_Stored = dict[int, tuple[bytes, str, str]]
"""The ledger's own checkpoints by size: root, note, time."""


def _newest_note(ledger: Path, reader: Reader, stored: _Stored, trust: TrustList | None) -> Outside | None:
    newest: Outside | None = None
    notes_kept = _kept(ledger, reader.origin, stored, trust)
    if trust is None or trust.witnesses is None:
        return next(notes_kept, None)
    others = [signed for _, signed in kept_notes(ledger, reader.origin)]
    asked = check_book(reader, others, trust, datetime.now(UTC))
    for one in notes_kept:
        newest = newest or one
        if asked is None or not asked[1]:
            return newest and replace(newest, policy=asked[0] if asked else None)
        if one.size == asked[1]:
            return replace(one, policy=asked[0])
    return newest


def _is_met(found: Outside) -> bool:
    return found.policy is not None and found.policy.verdict is Verdict.PASSED


def _kept(ledger: Path, origin: str, stored: _Stored, trust: TrustList | None) -> Iterator[Outside]:
    now = datetime.now(UTC)
    for file, signed in kept_notes(ledger, origin):
        said = signed.checkpoint
        root, _, at = stored.get(said.size, (b"", "", ""))
        if root == said.root:
            names = tuple(cosignature.cosigned_by(signed, trust, now).values())
            unknown = dict.fromkeys(cosignature.check_known(signed, trust, now)[1])
            how: How = "cosigned" if names else "handed_out"
            asked = check_witnesses(signed, (), ledger, trust, now) if trust and trust.witnesses else [None]
            yield Outside(said.size, said.root, at, how, file, names, tuple(unknown), policy=asked[0])


def _newest_stamp(ledger: Path, stored: _Stored) -> Outside | None:
    """Return the newest checkpoint with a timestamp beside the ledger, which was verified when it was kept."""
    sizes = sorted(_stamped_sizes(ledger), reverse=True)
    return next(filter(None, (_stamp(ledger, size, stored) for size in sizes)), None)


def _stamp(ledger: Path, size: int, stored: _Stored) -> Outside | None:
    root, note, at = stored.get(size, (b"", "", ""))
    file = beside(ledger, size, "tsr")
    with suppress(PassportError, OSError):
        with file.open("rb") as opened:
            stamp = timestamp.parse(opened.read(timestamp.LARGEST_RESPONSE + 1))
        if root and stamp.covers(note.encode("utf-8")):
            told = stamp.at.strftime("%Y-%m-%dT%H:%M:%SZ")
            return Outside(size, root, at, "timestamped", file, authority=stamp.authority, stamped=told)
    return None


def _stamped_sizes(ledger: Path) -> Iterator[int]:
    for file in ledger.parent.iterdir():
        if file.name.startswith(ledger.name + ".") and file.name.endswith(".tsr"):
            size = notes.parse_number(file.name[len(ledger.name) + 1 : -len(".tsr")])
            if size is not None:
                yield size
