"""Witness ledgers: a second installation cosigns only checkpoints that continue what it saw before.

A folder of its own holds the witness's key file and its memory: of each ledger the newest checkpoint it cosigned and
the key of the log. So a rewritten or cut book gets no cosignature, and two books under one name become evidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from passport_app.domain.errors import EvidenceError, InputError, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.exchange.fork_evidence import Signed, gather, keep_fork
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.witnessed import Given, cosigned_before, read_given, submit
from passport_app.trust import cosignature, keyfile, note
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.merkle import check_consistency
from passport_app.trust.witness_memory import Memory, Seen

KEY_FILE, MEMORY_FILE = "witness.key", "witness.json"
_ROLE = "witness"
_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class WitnessState:
    """A witness: who it is, and what it has seen."""

    folder: Path
    name: str
    key: str
    """Its key as others are told it: `name+id+base64`."""
    did: str
    fingerprint: str
    seen: tuple[Seen, ...]
    evidence: tuple[Path, ...]
    """Files that show two books under one name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one checkpoint: a cosigned note, or why there is none."""

    source: Path
    code: str
    """`ok`, or why it was not cosigned."""
    message: str
    origin: str = ""
    size: int = 0
    note: str | None = None
    """The checkpoint with the witness's line, where it was cosigned."""
    evidence: Path | None = None
    unreadable: bool = False
    """The file could not be judged, which is not the ledger's fault."""


def create_witness(folder: Path, *, name: str, passphrase: str, cost: keyfile.Cost | None = None) -> WitnessState:
    """Make a witness with a key of its own; `cost` is for tests.

    Raises InputError `bad_name`, `exists`; KeyFileError.
    """
    key = SigningKey.generate()
    try:
        cosignature.encode_key(name, key.public)
    except ValueError:
        raise InputError("bad_name", f"{name!r} cannot name a witness: give one word without '+'.") from None
    if (folder / MEMORY_FILE).exists():
        raise InputError("exists", f"{folder} holds a witness already.")
    folder.mkdir(parents=True, exist_ok=True)
    standard = cost or keyfile.STANDARD
    keyfile.create(folder / KEY_FILE, {_ROLE: key}, passphrase, cost=standard, allow_cheap=cost is not None)
    Memory(name).save(folder / MEMORY_FILE)
    return show_witness(folder)


def show_witness(folder: Path) -> WitnessState:
    """Return who a witness is and what it has seen; raises KeyFileError, InputError `memory_damaged`."""
    key = keyfile.public_keys(folder / KEY_FILE).get(_ROLE)
    if key is None:
        raise _no_witness(folder)
    memory = Memory.load(folder / MEMORY_FILE)
    told = cosignature.encode_key(memory.name, key)
    seen = tuple(memory.seen[origin] for origin in sorted(memory.seen))
    evidence = tuple(sorted(folder.glob("fork-*.json")))
    return WitnessState(folder, memory.name, told, key.did, key.fingerprint, seen, evidence)


def submission_of(ledger: Path, since: int) -> str:
    """Return the newest checkpoint of a ledger with its proof for a witness that has seen `since` entries.

    Raises LedgerError `no_checkpoint`, `no_such_size`.
    """
    return submit(ledger, since)


def cosign_checkpoints(
    folder: Path,
    paths: Sequence[Path],
    passphrase: str,
    *,
    log_key: str | None = None,
    now: datetime | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> list[Outcome]:
    """Cosign checkpoints, and those of ledgers, that continue what the witness in `folder` has seen.

    Of a folder among `paths` the newest checkpoint of each ledger is taken. `log_key` (a DID, or name+id+base64) is a
    key of a log that its user got another way: needed for a first checkpoint without its ledger, and after the
    ledger's key was replaced. What bears this witness's own cosignature, among `paths` or beside a ledger, must be
    continued as well as what it remembers, for a memory can be an older copy. What was cosigned is remembered on the
    disk before any cosignature is given out; where it is stopped, what was judged by then is returned.
    Raises KeyFileError, InputError `not_a_witness`, `memory_damaged`, `key_unreadable`; LedgerError `locked`.
    """
    told = _told_key(log_key) if log_key else None
    if not (folder / KEY_FILE).is_file():
        raise _no_witness(folder)
    with WriterLock(folder / MEMORY_FILE):
        key = keyfile.unlock(folder / KEY_FILE, passphrase).get(_ROLE)
        if key is None:
            raise _no_witness(folder)
        memory = Memory.load(folder / MEMORY_FILE)
        time = int((now or datetime.now(UTC)).timestamp())
        outcomes: list[Outcome] = []
        put = list(read_given(paths))
        before = cosigned_before((given for given in put if isinstance(given, Given)), key.public)
        for given in put:
            progress("Cosigning checkpoints", len(outcomes), 0)
            if cancelled():
                break
            if isinstance(given, Given):
                outcomes.append(_Witness(folder, memory, key, before).cosign(given, told, time))
            else:
                source, error = given
                outcomes.append(Outcome(source, error.code, error.message, unreadable=True))
    return outcomes


@dataclass(frozen=True, slots=True)
class _Witness:
    """A witness at work."""

    folder: Path
    memory: Memory
    key: SigningKey
    before: dict[str, list[tuple[SignedCheckpoint, str]]]
    """What bears its own cosignatures, by ledger."""

    def cosign(self, given: Given, told: PublicKey | None, time: int) -> Outcome:
        """Judge one checkpoint, remember it, then cosign it."""
        head = given.signed.checkpoint
        seen = self.memory.seen.get(head.origin)
        evidence = None
        try:
            log_key = _signer(given, seen, told)
            own = [_as_seen(signed, at, log_key) for signed, at in self.before.get(head.origin, ())]
            for one in (*([seen] if seen else []), *own):
                try:
                    _continues(given, one)
                except EvidenceError as error:
                    if error.code in ("fork", "not_consistent"):
                        evidence = _keep_evidence(self.folder, one, given, log_key)
                    raise
        except PassportError as error:
            return _refused(given, error, evidence)
        plain = cosignature.without_cosignatures(given.signed)
        self.memory.seen[head.origin] = Seen(head.origin, head.size, head.root, plain, log_key.did, utc_now())
        self.memory.save(self.folder / MEMORY_FILE)
        cosigned = cosignature.cosign(given.note, self.key, self.memory.name, time)
        text = f"Cosigned {head.size:,} entries of {head.origin}" + (
            "." if seen or own else ", seen for the first time."
        )
        newer = [one for one in own if seen is None or one.size > seen.size]
        if newer:
            last = max(newer, key=lambda one: one.size)
            text += (
                f" The witness's memory was an older copy: it did not hold the {last.size:,} entries cosigned at "
                f"{last.at}. It holds them again."
            )
        return Outcome(given.source, "ok", text, head.origin, head.size, cosigned)


def _as_seen(signed: SignedCheckpoint, at: str, log_key: PublicKey) -> Seen:
    head = signed.checkpoint
    return Seen(head.origin, head.size, head.root, cosignature.without_cosignatures(signed), log_key.did, at)


def _refused(given: Given, error: PassportError, evidence: Path | None) -> Outcome:
    head = given.signed.checkpoint
    needs_more = error.code in {"log_key_needed", "proof_needed"}
    unreadable = needs_more or isinstance(error, InputError)
    text = f"{error.message} What proves it is kept in {evidence.name}." if evidence else error.message
    return Outcome(given.source, error.code, text, head.origin, head.size, evidence=evidence, unreadable=unreadable)


def _keep_evidence(folder: Path, seen: Seen, given: Given, log_key: PublicKey) -> Path | None:
    """Write what shows two books under one name and return the file; None where what was given proves nothing."""
    head = given.signed.checkpoint
    slug = _PLAIN.sub("-", seen.origin.lower()).strip("-")[:60] or "ledger"
    path = folder / f"fork-{slug}-{head.size}-{head.root.hex()[:8]}.json"
    known = Signed(seen.note, PublicKey.from_did(seen.log_key))
    if head.size == seen.size:
        evidence = gather(known, Signed(given.note, log_key))
    else:
        against = given.against(seen.size)
        if against is None:
            return None
        evidence = gather(known, Signed(against.note, against.key), against.root, against.path)
    if path.exists():  # the same two were met before: what was written first stays
        return path
    with suppress(InputError):
        keep_fork(evidence, path)
        return path
    return None


def _signer(given: Given, seen: Seen | None, told: PublicKey | None) -> PublicKey:
    """Return the log's key, believed as the one first seen or told; raises EvidenceError, InputError."""
    first = told or given.ledger_key
    known = [PublicKey.from_did(seen.log_key)] if seen else []
    keys = [*known, *([told] if told else [])] if seen else ([first] if first else [])
    if not keys:
        raise InputError(
            "log_key_needed",
            f"{given.signed.checkpoint.origin} is new here, and a checkpoint does not hold its key. Give the ledger "
            "itself, or its key with --log-key (passport keys show --json).",
        )
    for key in keys:
        try:
            given.signed.check(key)
        except EvidenceError as error:
            if error.code == "unknown_signer":
                continue
            raise
        return key
    what = "the key first seen" if seen else "the key given"
    raise EvidenceError(
        "other_log_key",
        f"{given.source.name} is not signed by {what} of {given.signed.checkpoint.origin}. If its key was replaced, "
        "compare the new one with the plant another way, then give it with --log-key.",
    )


def _continues(given: Given, seen: Seen | None) -> None:
    """Check that a checkpoint continues what was seen; raises EvidenceError, InputError `proof_needed`."""
    head = given.signed.checkpoint
    if seen is None or not seen.size:
        return
    if head.size < seen.size:
        raise EvidenceError(
            "smaller",
            f"It has {head.size:,} entries; {seen.size:,} were cosigned before. It is an old copy, or its end was cut.",
        )
    path = given.proof(seen.size)
    if path is None:
        raise InputError(
            "proof_needed",
            f"That it continues the {seen.size:,} entries seen is not shown. Give the ledger, or ask for: "
            f"passport checkpoint LEDGER --since {seen.size} -o FILE",
        )
    try:
        check_consistency(seen.size, head.size, seen.root, head.root, path)
    except EvidenceError as error:
        if error.code == "fork":
            text = f"Two books: another one of {head.size:,} entries was cosigned at {seen.at}."
            raise EvidenceError("fork", text) from None
        if error.code == "not_consistent":
            text = f"It does not continue the {seen.size:,} entries cosigned at {seen.at}: the book was rewritten"
            end = "." if given.from_ledger else ", or the proof is wrong. The ledger itself would tell."
            raise EvidenceError("not_consistent", text + end) from None
        raise


def _told_key(text: str) -> PublicKey:
    return PublicKey.from_did(text.strip()) if text.startswith("did:") else note.parse_key(text)[1]


def _no_witness(folder: Path) -> InputError:
    return InputError("not_a_witness", f"{folder} holds no witness: passport witness init makes one.")
