"""Proofs given along that a key was revoked: what they say of the other files that it stands behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.trust.keys import PublicKey


class _Revocation(NamedTuple):
    """An entry that revoked a key, proven by a file."""

    file: str
    origin: str
    key: str
    """Multibase."""
    last_believed: int


def told_revoked(reports: Sequence[Report]) -> list[Report]:
    """Mark what stands behind a key that a proof among the files shows to be revoked: the check `key`, indeterminate.

    Of a ledger's log key: proofs, checkpoints and passports over more entries than are still believed. Of its seal key:
    passports that were registered later. Anybody can prove an entry of a book of their own under that name: so it is
    left open, and never failed.
    """
    known = [found for report in reports if (found := _revocation(report)) is not None]
    return [_told(report, known) for report in reports] if known else list(reports)


def _revocation(report: Report) -> _Revocation | None:
    said = report.subject
    body = said.get("body")
    if report.kind != "proof" or report.verdict is Verdict.FAILED or said.get("kind") != "key":
        return None
    if not isinstance(body, dict) or body.get("act") != "revoked" or not isinstance(body.get("last_believed"), int):
        return None
    return _Revocation(report.file, str(said["origin"]), str(body.get("key")), body["last_believed"])


def _told(report: Report, known: Sequence[_Revocation]) -> Report:
    stands = _stands_on(report)
    for one in known:
        if any((one.origin, one.key) == (origin, key) and seq > one.last_believed for origin, key, seq in stands):
            text = (
                f"{one.file} proves an entry that revoked the key {one.key}, which stands behind this: it is believed "
                f"to entry {one.last_believed:,} only."
            )
            check = Check("key", Verdict.INDETERMINATE, "revoked", text)
            return replace(report, checks=(*report.checks, check))
    return report


def _stands_on(report: Report) -> list[tuple[str, str, int]]:
    """Return (ledger, key, newest entry) for each key that a report's evidence stands on."""
    said = report.subject
    note = said if report.kind == "checkpoint" else said.get("checkpoint")
    found = []
    if isinstance(note, dict) and isinstance(note.get("size"), int):
        for did in (note.get("log_key"), said.get("issuer")):
            found.append((str(note.get("origin")), _multibase(did), note["size"] - 1))
    if report.kind == "proof" and "author" in said:
        found.append((str(said["origin"]), str(said["author"]), said["index"]))
        found.append((str(said["origin"]), _multibase(report.signer), said["size"] - 1))
    return found


def _multibase(did: object) -> str:
    try:
        return PublicKey.from_did(str(did)).multibase
    except PassportError:
        return ""
