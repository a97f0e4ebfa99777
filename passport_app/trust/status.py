"""Bitstring Status Lists (W3C Recommendation, 2025): whether a credential was revoked or suspended since.

Nothing is fetched: a list must be given along, as a credential of the same issuer. One that is not there, or is another
issuer's, tells nothing either way.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust.keys import PublicKey
from passport_app.trust.naming import as_list

LIST_TYPE = "BitstringStatusListCredential"
SHORTEST_LIST = 16 * 1024
"""Bytes: shorter lists give away whom a query is about (5.3 of the Recommendation: 131 072 entries at least)."""
LARGEST_LIST = 8 * 1024 * 1024
"""Bytes: 67 million statuses."""
_MOST_ENTRIES = 100
_INDEX = re.compile(r"0|[1-9][0-9]{0,17}")
_GZIP = 16 + zlib.MAX_WBITS


class StatusEntry(NamedTuple):
    """Where a credential's status is kept."""

    purpose: str
    position: int
    list_id: str
    """The identifier of the status list credential."""


@dataclass(frozen=True, slots=True)
class StatusList:
    """A status list credential that was given along."""

    document: dict[str, Any]
    signer: PublicKey | None
    """Who signed it; None where it does not verify, or no longer holds."""


def decode_list(encoded: str) -> bytes:
    """Return the bits of an `encodedList`: multibase `u` (base64url without padding) of GZIP (RFC 1952).

    Takes bounded memory. Raises InputError: `status_list_malformed`, `status_list_bomb` for more than 8 MiB,
    `status_list_short` for fewer than 16 KiB.
    """
    if not encoded.startswith("u") or len(encoded) > 2 * LARGEST_LIST:
        raise _malformed("its bits are not multibase base64url (u...)")
    text = encoded[1:]
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _malformed("its bits are not base64url without padding") from None
    if base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=") != text:
        raise _malformed("its bits are not base64url without padding")
    inflater = zlib.decompressobj(_GZIP)
    try:
        bits = inflater.decompress(packed, LARGEST_LIST + 1)
    except zlib.error:
        raise _malformed("its bits are not compressed by GZIP, or were changed") from None
    if len(bits) > LARGEST_LIST:
        raise InputError("status_list_bomb", f"The status list unpacks to more than {LARGEST_LIST:,} bytes; not read.")
    if not inflater.eof or inflater.unused_data:
        raise _malformed("its compressed bits are cut, or something follows them")
    if len(bits) < SHORTEST_LIST:
        raise InputError(
            "status_list_short", f"The status list has {len(bits):,} bytes; {SHORTEST_LIST:,} are the least allowed."
        )
    return bits


def is_set(bits: bytes, index: int) -> bool:
    """Tell whether a status is set; index 0 is the leftmost bit. Raises InputError `status_out_of_range`."""
    if not 0 <= index < 8 * len(bits):
        raise InputError("status_out_of_range", f"The status list has {8 * len(bits):,} entries, and none {index:,}.")
    return bool(bits[index // 8] >> (7 - index % 8) & 1)


def read_entries(document: dict[str, Any]) -> list[StatusEntry]:
    """Return where a credential's statuses are kept.

    Raises InputError `status_malformed`, and `status_unsupported` for another kind or size of status.
    """
    stated = as_list(document.get("credentialStatus"))
    if len(stated) > _MOST_ENTRIES:
        raise InputError("status_malformed", f"A credential with {len(stated)} statuses is not read.")
    return [_entry(item) for item in stated]


def _entry(item: Any) -> StatusEntry:
    if not isinstance(item, dict):
        raise InputError("status_malformed", "The credential's status is not an object.")
    if item.get("type") != "BitstringStatusListEntry" or item.get("statusSize", 1) not in (1, "1"):
        kind = str(item.get("type"))[:80]
        raise InputError("status_unsupported", f"A status of type {kind!r} and of this size cannot be looked up.")
    purpose, index, place = (item.get(name) for name in ("statusPurpose", "statusListIndex", "statusListCredential"))
    if not (isinstance(purpose, str) and isinstance(place, str) and isinstance(index, str) and _INDEX.fullmatch(index)):
        raise InputError("status_malformed", "The credential's status lacks a purpose, a list, or a plain index.")
    return StatusEntry(purpose, int(index), place)


def is_status_list(document: Any) -> bool:
    """Tell whether a document says that it is a status list credential."""
    return isinstance(document, dict) and LIST_TYPE in as_list(document.get("type"))


def list_bits(document: dict[str, Any], purpose: str | None = None) -> bytes:
    """Return the bits of a status list credential, kept for a purpose where one is asked for.

    Raises InputError as `decode_list`, and `status_purpose_differs`.
    """
    subject = document.get("credentialSubject")
    if not isinstance(subject, dict) or subject.get("type") != "BitstringStatusList":
        raise _malformed("its subject is not one")
    if purpose is not None and purpose not in as_list(subject.get("statusPurpose")):
        raise InputError("status_purpose_differs", f"The status list is not kept for {purpose[:80]!r}.")
    encoded = subject.get("encodedList")
    if not isinstance(encoded, str):
        raise _malformed("it holds no bits")
    return decode_list(encoded)


def check_list(document: dict[str, Any]) -> Check:
    """Ask whether a status list credential holds a list that can be read."""
    try:
        bits = list_bits(document)
    except InputError as error:
        return Check("list", Verdict.FAILED, error.code, error.message)
    return Check("list", Verdict.PASSED, "ok", f"It holds a list of {8 * len(bits):,} statuses.")


def check_status(document: dict[str, Any], signer: PublicKey | None, lists: Sequence[StatusList]) -> list[Check]:
    """Ask whether a credential was revoked or suspended, by the status lists that were given along.

    One check for each status: `ok`, `revoked`, `suspended`; `cannot_be_told_offline` where its list is not there,
    `status_list_unverified`, `status_list_of_another` where it is not by the credential's signer; and what is wrong
    with it. No check for a credential that names no status.
    """
    if "credentialStatus" not in document:
        return []
    try:
        entries = read_entries(document)
    except InputError as error:
        verdict = Verdict.INDETERMINATE if error.code == "status_unsupported" else Verdict.FAILED
        return [Check("status", verdict, error.code, error.message)]
    return [_look_up(entry, signer, lists) for entry in entries]


_ACTS: dict[str, Literal["revoked", "suspended"]] = {"revocation": "revoked", "suspension": "suspended"}


def _look_up(entry: StatusEntry, signer: PublicKey | None, lists: Sequence[StatusList]) -> Check:
    if entry.purpose not in _ACTS:
        text = f"A status for {entry.purpose[:80]!r} is nothing that this program can judge."
        return _untold("status_unsupported", text)
    named = [given for given in lists if given.document.get("id") == entry.list_id]
    if not named:
        text = f"It names a status list, {entry.list_id[:120]}, which was not given along; nothing is fetched."
        return _untold("cannot_be_told_offline", text)
    held = [given for given in named if given.signer is not None]
    if not held:
        return _untold("status_list_unverified", "The status list given along does not verify, or holds no longer.")
    own = [given for given in held if signer is not None and given.signer == signer]
    if not own:
        text = "The status list given along is signed by another than the credential, so it tells nothing of it."
        return _untold("status_list_of_another", text)
    return _read(entry, own)


def _read(entry: StatusEntry, own: Sequence[StatusList]) -> Check:
    """Read a status in the states of its list that were given: each is the issuer's word, so one that is set counts.

    A suspension can be lifted: of it the newest states alone speak.
    """
    act = _ACTS[entry.purpose]
    newest = max(own, key=_dated)
    unread: InputError | None = None
    for given in own if act == "revoked" else [given for given in own if _dated(given) == _dated(newest)]:
        try:
            if is_set(list_bits(given.document, entry.purpose), entry.position):
                return Check("status", Verdict.FAILED, act, f"Its issuer has {act} it: the status list says so.")
        except InputError as error:
            unread = error
    if unread is not None:
        return _untold(unread.code, unread.message)
    dated = str(newest.document.get("validFrom", ""))[:40] or "no date"
    text = f"Its issuer's status list of {dated} does not say that it was {act}."
    return Check("status", Verdict.PASSED, "ok", text)


def _dated(given: StatusList) -> datetime:
    """Return from when a list that verified holds, which it says with a zone if at all."""
    text = given.document.get("validFrom")
    return datetime.fromisoformat(text) if isinstance(text, str) else datetime.min.replace(tzinfo=UTC)


def _untold(code: str, text: str) -> Check:
    return Check("status", Verdict.INDETERMINATE, code, text)


def _malformed(why: str) -> InputError:
    return InputError("status_list_malformed", f"The status list cannot be read: {why}.")
