"""The trust list: whom this installation has been told to believe. It is never taken from the file being judged.

A JSON file: `{"trust": [{"name", "did", "key"?, "fingerprint"?, "from"?, "to"?, "reason"?}]}`, dates as `2026-11-23`,
both ends included, and `"witnesses": {"needed": 2, "of": [did, ...]}` where there is a policy of witnesses. A list that
is handed on may be signed by whoever keeps it. A name is untrusted text; the key is what counts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import canonical, files, proof
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.witness_policy import WitnessPolicy

Reason = Literal["trusted", "not_trusted_here", "not_yet_trusted", "no_longer_trusted"]

_LARGEST_FILE = 4 * 1024 * 1024
_MOST_ENTRIES = 10_000
_LONGEST_TEXT = 1000
_SIGNED_FIELDS = frozenset({"trust", "type", "issuer", "issued", "proof"})
_FIELDS = frozenset({"name", "did", "key", "fingerprint", "from", "to", "reason"})


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """A signer that is believed; InputError `trust_entry_malformed` or `fingerprint_differs` where it is none."""

    name: str
    """What to call the signer here; hidden characters are taken out."""
    did: str
    """The signer's key as a did:key, or another DID."""
    since: date | None = None
    """The first day on which it is believed."""
    until: date | None = None
    """The last day on which it is believed."""
    reason: str | None = None
    """Why it is believed, or no longer."""
    fingerprint: str | None = None
    """SHA-256 of the key in hexadecimal, as it was compared; it must be that of the key."""
    key: str | None = None
    """The key as a did:key, of a DID that does not hold its own (did:web): nothing is fetched to learn it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", display_name(self.name))
        if not self.name or not self.did.startswith("did:") or len(self.did) > _LONGEST_TEXT:
            raise _malformed("it needs a name and a DID")
        if self.since and self.until and self.until < self.since:
            raise _malformed("it ends before it begins")
        if self.did.startswith("did:key:") and self.key is not None:
            raise _malformed("a did:key is its own key, and needs none besides")
        named = self.did if self.did.startswith("did:key:") else self.key
        if named is not None:
            try:
                fingerprint = PublicKey.from_did(named).fingerprint
            except PassportError as error:
                raise _malformed(error.message.rstrip(".")) from None
            if self.fingerprint is not None and digits_of(self.fingerprint) != digits_of(fingerprint):
                raise InputError(
                    "fingerprint_differs", f"The fingerprint given for {self.name} is not that of its key."
                )
            object.__setattr__(self, "fingerprint", fingerprint)

    @property
    def signs_by(self) -> str:
        """The signer's key as a did:key, or the DID where its key is not known here."""
        return self.key or self.did


@dataclass(frozen=True, slots=True)
class TrustList:
    """The signers that are believed here."""

    entries: tuple[TrustEntry, ...] = ()
    witnesses: WitnessPolicy | None = None
    """How many witnesses of which must have cosigned a checkpoint; None where nothing is asked."""

    @classmethod
    def load(cls, path: Path) -> TrustList:
        """Return the list of a file.

        Raises InputError: `missing`, `unreadable`, those of `canonical.parse`, `trust_list_malformed`,
        `trust_entry_malformed`, `witness_policy_malformed`, `fingerprint_differs`.
        """
        return cls.load_signed(path)[0]

    @classmethod
    def load_signed(cls, path: Path) -> tuple[TrustList, PublicKey | None]:
        """Return the list of a file and who signed it, None for a list that is not signed.

        Raises as `load`, and InputError `trust_list_altered` for a signature that does not hold.
        """
        document = canonical.parse(_read(path), limit=_LARGEST_FILE, depth=6)
        rows = document.get("trust") if isinstance(document, dict) else None
        signed = isinstance(document, dict) and "proof" in document
        names = _SIGNED_FIELDS if signed else {"trust"}
        if not isinstance(rows, list) or set(document) - {"witnesses"} != names or len(rows) > _MOST_ENTRIES:
            raise InputError(
                "trust_list_malformed", f"{path.name} is not a trust list: it must read {{'trust': [...]}}."
            )
        signer = _signer(path, document) if signed else None
        policy = WitnessPolicy.read(document["witnesses"]) if "witnesses" in document else None
        return cls(tuple(_entry(row, place) for place, row in enumerate(rows, 1)), policy), signer

    def signed(self, key: SigningKey, name: str, at: str) -> bytes:
        """Return the bytes of a file that holds the list, signed at a time (UTC) by a key whose holder has a name."""
        document = {
            "type": ["TrustList"],
            "issuer": {"id": key.public.did, "name": name},
            "issued": at,
            **self._rows(),
        }
        return canonical.encode_signed(proof.sign_document(document, key, at))

    def save(self, path: Path) -> None:
        """Write the list, in place of the file that may be there; raises InputError `not_written`."""
        text = json.dumps(self._rows(), indent=1, ensure_ascii=False) + "\n"
        try:
            files.replace(path, text.encode("utf-8"))
        except OSError as error:
            raise InputError("not_written", f"The trust list {path} cannot be written: {error.strerror}.") from None

    def _rows(self) -> dict[str, Any]:
        rows: dict[str, Any] = {"trust": [_row(entry) for entry in self.entries]}
        return rows | {"witnesses": self.witnesses.row} if self.witnesses else rows

    def keys_of(self, did: str) -> tuple[PublicKey, ...]:
        """Return the keys that the list gives to a DID that does not hold its own; none of a did:key."""
        return tuple(PublicKey.from_did(entry.key) for entry in self.entries if entry.did == did and entry.key)

    def find(self, did: str, at: date) -> tuple[TrustEntry | None, Reason]:
        """Return the entry that speaks of a signer on a day, and what it says.

        An entry comes also with `not_yet_trusted` and `no_longer_trusted`, so that its dates and reason can be shown.
        """
        entries = [entry for entry in self.entries if did in (entry.did, entry.signs_by)]
        for entry in entries:
            if (entry.since is None or entry.since <= at) and (entry.until is None or at <= entry.until):
                return entry, "trusted"
        ended = [entry for entry in entries if entry.until is not None and entry.until < at]
        if ended:
            return max(ended, key=lambda entry: entry.until or date.min), "no_longer_trusted"
        if entries:
            return min(entries, key=lambda entry: entry.since or date.max), "not_yet_trusted"
        return None, "not_trusted_here"


def digits_of(fingerprint: str) -> str:
    """Return the digits of a fingerprint as somebody typed it, with blanks or colons between them."""
    return "".join(fingerprint.split()).replace(":", "").lower()


def _signer(path: Path, document: dict[str, Any]) -> PublicKey:
    checks, key = proof.check_document(document)
    wrong = next((check for check in checks if check.verdict is not Verdict.PASSED), None)
    if wrong is not None or key is None:
        why = wrong.detail if wrong else "its signer cannot be told."
        raise InputError("trust_list_altered", f"The signed trust list {path.name} does not verify: {why}")
    return key


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        raise InputError("missing", f"There is no trust list {path}.") from None
    except OSError as error:
        raise InputError("unreadable", f"The trust list {path} cannot be read: {error.strerror}.") from None


def _entry(row: Any, place: int) -> TrustEntry:
    try:
        if not isinstance(row, dict) or not set(row) <= _FIELDS:
            raise _malformed(f"it may hold {', '.join(sorted(_FIELDS))} and nothing else")
        if not all(isinstance(text, str) and len(text) <= _LONGEST_TEXT for text in row.values() if text is not None):
            raise _malformed(f"its values are texts of at most {_LONGEST_TEXT} characters")
        return TrustEntry(
            name=row.get("name") or "",
            did=row.get("did") or "",
            since=_day(row.get("from")),
            until=_day(row.get("to")),
            reason=row.get("reason"),
            fingerprint=row.get("fingerprint"),
            key=row.get("key"),
        )
    except InputError as error:
        raise InputError(error.code, f"Entry {place}: {error.message}") from None


def _row(entry: TrustEntry) -> dict[str, str]:
    row = {
        "name": entry.name,
        "did": entry.did,
        "key": entry.key,
        "fingerprint": entry.fingerprint,
        "from": entry.since.isoformat() if entry.since else None,
        "to": entry.until.isoformat() if entry.until else None,
        "reason": entry.reason,
    }
    return {name: text for name, text in row.items() if text is not None}


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise _malformed(f"{text[:20]!r} is not a date such as 2026-11-23")
    return day


def _malformed(why: str) -> InputError:
    return InputError("trust_entry_malformed", f"This is no entry of a trust list: {why}.")


def judge_signer(key: PublicKey | None, trusted: TrustList | None) -> tuple[bool | None, tuple[Check, ...]]:
    """Return whether the list trusts a signer today, and the check that says so; nothing where there is no list."""
    if trusted is None:
        return None, ()
    if key is None:
        return False, (Check("trust", Verdict.INDETERMINATE, "no_signer", "Nobody's signature verified."),)
    entry, reason = trusted.find(key.did, date.today())  # noqa: DTZ011 - trust runs by the local calendar
    if entry is not None and reason == "trusted":
        text = f"This installation trusts the signer as {display_name(entry.name)}."
        return True, (Check("trust", Verdict.PASSED, "ok", text),)
    return False, (Check("trust", Verdict.INDETERMINATE, reason, _why_not(key, entry, reason)),)


def ended_log_key(key: PublicKey, trusted: TrustList | None, check: str = "checkpoint") -> Check | None:
    """Return that the list trusted a log key and does no longer, or not yet: what it signed is not believed today.

    None where the list does not speak of the key, or trusts it: whoever signed the document names it.
    """
    if trusted is None:
        return None
    entry, reason = trusted.find(key.did, date.today())  # noqa: DTZ011 - trust runs by the local calendar
    if entry is None or reason == "trusted":
        return None
    name = display_name(entry.name)
    if reason == "no_longer_trusted":
        text = f"The log key {key.did} was trusted here as {name} until {entry.until}, and is no longer."
    else:
        text = f"The log key {key.did} is trusted here as {name} from {entry.since} on, which is yet to come."
    return Check(check, Verdict.INDETERMINATE, reason, text)


def _why_not(key: PublicKey, entry: TrustEntry | None, reason: Reason) -> str:
    if entry is None:
        return (
            "The signature may well be genuine, but this computer has not been told to trust the signer. Compare the "
            f"fingerprint {key.fingerprint} with one received another way."
        )
    name = display_name(entry.name)
    if reason == "no_longer_trusted":
        return f"This installation trusted the signer as {name} until {entry.until}, and does no longer."
    return f"This installation trusts the signer as {name} from {entry.since} on, which is yet to come."
