"""Whether a ledger at hand holds just this passport, whether a newer one replaced it, and how its key stood then."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.audit_passports import standing_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import keys_in, reading
from passport_app.ledger.withdrawing import withdrawn
from passport_app.trust.naming import key_of

_CELLS = re.compile(r"urn:(material-passport:[a-z0-9-]+:[0-9a-f]{16}):(?:cells|declaration|assessment):")
"""How the identifier of a statement's subject begins: with the name of its ledger."""


def origin_named(document: dict[str, Any]) -> str:
    """Return the name of the ledger that a passport or cell statement says holds it, or an empty text."""
    subject = document.get("credentialSubject")
    named = _CELLS.match(str(subject.get("id", ""))) if isinstance(subject, dict) else None
    if named and "evidence" not in document:
        return named[1].replace(":", "/")
    evidence = document.get("evidence")
    first = evidence[0] if isinstance(evidence, list) and evidence else None
    origin = first.get("origin") if isinstance(first, dict) else None
    return origin if isinstance(origin, str) else ""


def check_held(ledger: Path, document: dict[str, Any]) -> Check:
    """Ask a ledger whether it holds just this passport.

    Answers `ok`, `not_in_book`, `differs_from_book`, `superseded`, `withdrawn`, how the key stood where it was
    registered (`revoked`, `retired_key`, ...), or why the ledger could not be asked.
    """
    try:
        with reading(ledger) as reader:
            return _check_held(reader, document)
    except PassportError as error:
        return Check("book", Verdict.INDETERMINATE, error.code, error.message)


def _check_held(reader: Reader, document: dict[str, Any]) -> Check:
    if "evidence" not in document:
        return _check_statement_held(reader, document)
    number = document.get("id")
    row = None
    if isinstance(number, str):
        row = reader.row("SELECT number, battery, version, seq FROM passport WHERE number = ?", (number,))
    entry = reader.entry(row["seq"]) if row and row["seq"] is not None else None
    if row is None or entry is None:
        return Check("book", Verdict.FAILED, "not_in_book", "The ledger it names holds no such passport.")
    signed = held = entry.body.get("credential")
    if isinstance(held, dict) and "proof" not in document:  # a token, whose signature stands outside
        held = {name: value for name, value in held.items() if name != "proof"}
    if signed is None or held != document:
        return Check("book", Verdict.FAILED, "differs_from_book", "The ledger holds this passport otherwise.")
    standing, words = _key_standing(reader, signed)
    taken_back = withdrawn(reader, row["number"])
    if taken_back:  # asked first: whatever became of its key, it does not count
        why = taken_back.reason.rstrip(".")
        text = f"Genuine, but withdrawn on {taken_back.at}: {why}."
        if standing != "ok":
            text = f"Withdrawn on {taken_back.at}: {why}."
        return Check("book", Verdict.FAILED, "withdrawn", text)
    if standing != "ok":
        return Check("key", Verdict.INDETERMINATE, standing, f"By the ledger, this passport {words}.")
    return _replaced(reader, row)


def _replaced(reader: Reader, row: dict[str, Any]) -> Check:
    """Tell whether a passport of the book was superseded by a newer one."""
    newer = reader.row(
        "SELECT number, issued_at FROM passport WHERE battery = ? AND version > ? AND seq IS NOT NULL "
        "ORDER BY version DESC LIMIT 1",
        (row["battery"], row["version"]),
    )
    if newer:
        text = f"Genuine, but superseded on {newer['issued_at']} by {newer['number']}."
        return Check("book", Verdict.INDETERMINATE, "superseded", text)
    return Check("book", Verdict.PASSED, "ok", f"The ledger holds it as entry {row['seq']}; none is newer.")


def _check_statement_held(reader: Reader, document: dict[str, Any]) -> Check:
    """As `_check_held`, of a statement about cells, a year or a lot: the entry that holds it registers it."""
    number, row = document.get("id"), None
    if isinstance(number, str):
        row = reader.row(
            "SELECT 'cell_statement' AS held, '' AS kind, cell_lot AS about, version, seq FROM cell_statement "
            "WHERE number = ? UNION ALL SELECT 'statement', kind, about, version, seq FROM statement WHERE number = ?",
            (number, number),
        )
    entry = reader.entry(row["seq"]) if row else None
    if row is None or entry is None:
        return Check("book", Verdict.FAILED, "not_in_book", "The ledger it names holds no such statement.")
    if entry.body.get("credential") != document:
        return Check("book", Verdict.FAILED, "differs_from_book", "The ledger holds this statement otherwise.")
    standing, words = _key_standing(reader, document, row["seq"])
    if standing != "ok":
        return Check("key", Verdict.INDETERMINATE, standing, f"By the ledger, this statement {words}.")
    newer = reader.row(
        "SELECT number, issued_at FROM cell_statement WHERE cell_lot = ? AND version > ? ORDER BY version DESC LIMIT 1"
        if row["held"] == "cell_statement"
        else "SELECT number, issued_at FROM statement WHERE about = ? AND version > ? ORDER BY version DESC LIMIT 1",
        (row["about"], row["version"]),
    )
    if newer:
        text = f"Genuine, but superseded on {newer['issued_at']} by {newer['number']}."
        return Check("book", Verdict.INDETERMINATE, "superseded", text)
    return Check("book", Verdict.PASSED, "ok", f"The ledger holds it as entry {row['seq']}; none is newer.")


def _key_standing(reader: Reader, document: dict[str, Any], seq: int | None = None) -> tuple[str, str]:
    """Tell how the signer's key stood, by the ledger, where the document was registered."""
    try:
        key = key_of(document).multibase
        registered = int(document["evidence"][0]["seq"]) if seq is None else seq
    except (PassportError, KeyError, IndexError, TypeError, ValueError):
        return "unknown_key", "names no key and entry that can be read"
    return standing_of(keys_in(reader), key, registered)
