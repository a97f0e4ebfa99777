"""Whom this installation trusts: told by its user, one signer at a time, each with a fingerprint got another way."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

import platformdirs

from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.job import utc_now
from passport_app.domain.text import display_name
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.trust import cosignature, files
from passport_app.trust.keys import PublicKey
from passport_app.trust.taking_over import Stand, TakenOver, end, stand, take_over
from passport_app.trust.trustlist import TrustEntry, TrustList, digits_of
from passport_app.trust.witness_policy import WitnessPolicy

VARIABLE = "MATERIAL_PASSPORT_TRUST"
Compared = Literal["no_key", "incomplete", "same", "differs"]
_DIGITS = 64


@dataclass(frozen=True, slots=True)
class OfferedTrust:
    """A signed trust list of somebody else, looked at: nothing of it is believed yet."""

    file: str
    signer: PublicKey
    """Whose key it is, only a fingerprint got another way tells."""
    entries: tuple[tuple[TrustEntry, Stand], ...]
    """What it says, and how that stands to this computer's own list."""
    witnesses: WitnessPolicy | None = None
    """Its policy of witnesses, taken over where this computer has none."""


def default_trust() -> Path:
    """Return where this installation keeps its trust list; the environment variable names another place."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir("material-passport", appauthor=False)) / "trust.json"


def trust_at_hand() -> Path | None:
    """Return this installation's trust list where it has one."""
    path = default_trust()
    return path if path.is_file() else None


def trusted(path: Path) -> TrustList:
    """Return a trust list, an empty one where there is no file yet; raises InputError."""
    return TrustList.load(path) if path.exists() else TrustList()


def trust_signer(
    path: Path,
    did: str,
    *,
    name: str,
    fingerprint: str,
    since: date | None = None,
    until: date | None = None,
    reason: str | None = None,
    key: str | None = None,
) -> TrustEntry:
    """Trust a signer from now on, whose fingerprint was compared; returns the entry.

    A DID that does not hold its key (did:web) needs `key`, as a did:key: it is never fetched. Raises InputError
    `key_missing`, `fingerprint_differs`, `fingerprint_missing`, `trusted_already`, `trust_entry_malformed`.
    """
    if not fingerprint.strip():
        text = "Give the fingerprint that you got another way than the file: that comparison is what trust rests on."
        raise InputError("fingerprint_missing", text)
    if key is None and not did.startswith("did:key:"):
        text = f"{did[:120]} does not hold its key, and nothing is fetched: give it as a did:key (--key did:key:z...)."
        raise InputError("key_missing", text)
    entry = TrustEntry(name, did, since, until, reason, fingerprint, key)
    there = trusted(path)
    if any(other.did == did and other.signs_by == entry.signs_by and other.until is None for other in there.entries):
        raise InputError("trusted_already", f"{did} is trusted already. End that first: passport trust end.")
    _write(path, replace(there, entries=(*there.entries, entry)))
    return entry


def end_trust(path: Path, did: str, on: date, reason: str) -> tuple[TrustEntry, ...]:
    """Trust a signer until a day and no longer, by whatever name its key is held; the entries stay, with the reason.

    Returns those that had no end by then. Raises InputError `not_trusted`.
    """
    there = trusted(path)
    after = end(there.entries, did, on, reason)
    if not after.ended:
        text = f"No entry that reaches beyond {on} speaks of {did}; passport trust list shows all."
        raise InputError("not_trusted", text)
    _write(path, replace(there, entries=after.entries))
    return after.ended


def hand_on_trust(path: Path, target: Path, ledger: Path, passphrase: str) -> int:
    """Write a trust list to a new file, signed by a ledger's seal key; returns the number of entries.

    Raises InputError `exists`, KeyFileError, LedgerError.
    """
    there = trusted(path)
    key = signing_keys(ledger, passphrase)["seal"]
    with Reader(ledger) as reader:
        name = str(reader.opened.get("operator", ""))
    try:
        files.write_new(target, there.signed(key, name, utc_now()))
    except FileExistsError:
        raise InputError("exists", f"{target} exists already. Choose another name.") from None
    return len(there.entries)


def look_at_trust(path: Path, source: Path) -> OfferedTrust:
    """Return what a signed trust list would add to that of `path`; nothing is taken over.

    Raises InputError `not_signed`, those of `TrustList.load_signed`.
    """
    offered, signer = TrustList.load_signed(source)
    if signer is None:
        raise InputError(
            "not_signed", f"{source.name} is signed by nobody. Add its signers one by one: passport trust add."
        )
    held = trusted(path).entries
    told = tuple((entry, stand(entry, offered.entries, held)) for entry in offered.entries)
    return OfferedTrust(source.name, signer, told, offered.witnesses)


def take_trust(path: Path, offered: OfferedTrust, fingerprint: str) -> TakenOver:
    """Take over whom an offered list adds and ends, if its signer has that fingerprint; nobody is trusted again by it.

    Raises InputError `fingerprint_differs`, `not_written`.
    """
    if digits_of(fingerprint) != digits_of(offered.signer.fingerprint):
        text = f"{offered.file} is signed by another key than the one of that fingerprint; nothing was taken over."
        raise InputError("fingerprint_differs", text)
    there = trusted(path)
    after = take_over(there.entries, [entry for entry, _ in offered.entries])
    policy = there.witnesses or offered.witnesses
    if after.entries != there.entries or policy != there.witnesses:
        _write(path, TrustList(after.entries, policy))
    return after


def ask_for_witnesses(path: Path, needed: int, witnesses: Sequence[str]) -> WitnessPolicy | None:
    """Have a trust list ask for `needed` of these witnesses from now on; of none of them, for nothing any more.

    Each is told by its DID, its key (`name+digits+base64`), or its name in the list, and must be trusted today.
    Raises InputError `not_trusted`, `two_of_that_name`, `witness_policy_malformed`, `not_written`.
    """
    there = trusted(path)
    policy = WitnessPolicy(needed, tuple(_witness(there, told) for told in witnesses)) if witnesses else None
    _write(path, replace(there, witnesses=policy))
    return policy


def _witness(trust: TrustList, told: str) -> str:
    did = cosignature.parse_key(told)[1].did if "+" in told else told
    today = date.today()  # noqa: DTZ011 - trust runs by the local calendar
    named = {entry.did for entry in trust.entries if did in (entry.did, entry.name)}
    believed = sorted(one for one in named if trust.find(one, today)[1] == "trusted")
    if not believed:
        text = f'"{display_name(told)}" is nobody whom this list trusts today. Add it first: passport trust add.'
        raise InputError("not_trusted", text)
    if len(believed) > 1:
        text = f'Several signers are called "{display_name(told)}" here: name the witness by its DID.'
        raise InputError("two_of_that_name", text)
    return believed[0]


def compare_fingerprint(did: str, typed: str) -> Compared:
    """Say whether a fingerprint that somebody types is that of a key; the key's own is never told before."""
    try:
        own = digits_of(PublicKey.from_did(did.strip()).fingerprint)
    except PassportError:
        return "no_key"
    digits = digits_of(typed)
    if len(digits) < _DIGITS:
        return "incomplete"
    return "same" if digits == own else "differs"


def _write(path: Path, trust: TrustList) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError("not_written", f"{path.parent} cannot be made: {error.strerror}.") from None
    trust.save(path)
