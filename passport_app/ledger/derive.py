"""From entries to derived tables: what each kind of entry means for the tables that answer queries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from passport_app.domain.errors import LedgerError
from passport_app.domain.tables import TABLES
from passport_app.ledger.acceptance import accept
from passport_app.ledger.adopting import apply_adopted
from passport_app.ledger.book import Book
from passport_app.ledger.disposing import apply_disposition
from passport_app.ledger.entry import Entry, records_of
from passport_app.ledger.issuer import apply_identity
from passport_app.ledger.keyring import keep_history, read_history
from passport_app.ledger.officers import (
    apply_approval,
    apply_officer,
    apply_policy,
    check_issue_approved,
    check_withheld_approved,
)
from passport_app.ledger.registered import apply_certificate, apply_status
from passport_app.ledger.stated import KINDS as STATED
from passport_app.ledger.stated import apply_statement
from passport_app.ledger.withdrawing import apply_passport_status
from passport_app.trust.succession import KeyHistory


def apply_entry(book: Book, entry: Entry) -> None:
    """Write what an entry means to the derived tables.

    Raises LedgerError `inapplicable` where it contradicts the entries before it, `unknown_kind` for a kind that
    this version does not know.
    """
    if entry.kind in TABLES:
        _apply_rows(book, entry)
        return
    act = _KINDS.get(entry.kind)
    if act is None:
        raise LedgerError("unknown_kind", f"Entry {entry.seq} is of kind {entry.kind!r}, unknown to this version.")
    try:
        act(book, entry.body, entry)
    except (KeyError, TypeError) as error:
        raise LedgerError("bad_entry", f"Entry {entry.seq} ({entry.kind}) lacks a field: {error}.") from error


def _apply_rows(book: Book, entry: Entry) -> None:
    records = records_of(entry)
    book.begin_source()
    outcome = accept(book, entry.kind, records)
    if outcome.rejections or outcome.skipped or len(outcome.records) != len(records):
        why = outcome.rejections[0].message if outcome.rejections else "it repeats rows of earlier entries."
        raise LedgerError("inapplicable", f"Entry {entry.seq} does not follow from those before it: {why}")


def _key(book: Book, table: str, name: str) -> int:
    row = book.db.execute(f"SELECT key FROM {table} WHERE id = ?", (name,)).fetchone()
    if row is None:
        raise LedgerError("inapplicable", f"There is no {table} {name!r} before the entry that speaks of it.")
    return int(row[0])


def _issue(book: Book, body: dict[str, Any], entry: Entry) -> None:
    check_issue_approved(book, body, entry)
    book.db.execute(
        "INSERT INTO passport(number, battery, version, scope, issued_at, subject_sha256, content_sha256, "
        "register_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            body["passport"],
            _key(book, "battery", body["battery"]),
            body["version"],
            body["scope"],
            entry.at,
            body["subject_sha256"],
            body["content_sha256"],
            entry.seq,
        ),
    )


def _passport(book: Book, body: dict[str, Any], entry: Entry) -> None:
    number = body["credential"]["id"]
    check_withheld_approved(book, number, body.get("withheld_sha256", ""), entry)
    changed = book.db.execute("UPDATE passport SET seq = ? WHERE number = ? AND seq IS NULL", (entry.seq, number))
    if changed.rowcount != 1:
        raise LedgerError("inapplicable", f"Entry {entry.seq} signs passport {number}, which was not registered.")


def _cell_statement(book: Book, body: dict[str, Any], entry: Entry) -> None:
    credential = body["credential"]
    subject = credential["credentialSubject"]
    book.db.execute(
        "INSERT INTO cell_statement(number, cell_lot, version, issued_at, seq) VALUES (?, ?, ?, ?, ?)",
        (credential["id"], _key(book, "lot", subject["cellLot"]), subject["version"], entry.at, entry.seq),
    )


def _document(book: Book, body: dict[str, Any], _entry: Entry) -> None:
    book.db.execute(
        "INSERT OR IGNORE INTO document(name, sha256, size) VALUES (?, ?, ?)",
        (body["name"], body["sha256"], body["size"]),
    )


def _opened(book: Book, body: dict[str, Any], entry: Entry) -> None:
    keep_history(book.db, KeyHistory(entry.origin, body["keys"]))
    if "web" in body:
        apply_identity(book, body, entry)


def _key_changed(book: Book, body: dict[str, Any], entry: Entry) -> None:
    history = read_history(book.db, entry.origin)
    history.apply(body, entry.seq)
    keep_history(book.db, history)


def _nothing(_book: Book, _body: dict[str, Any], _entry: Entry) -> None:
    """Some entries are told only in the book: which files an import read."""


_KINDS: dict[str, Callable[[Book, dict[str, Any], Entry], None]] = {
    "opened": _opened,
    "key": _key_changed,
    "identity": apply_identity,
    "officer": apply_officer,
    "policy": apply_policy,
    "approval": apply_approval,
    "passport_status": apply_passport_status,
    "import": _nothing,
    "issue": _issue,
    "passport": _passport,
    "cell_statement": _cell_statement,
    "adopted": apply_adopted,
    "disposition": apply_disposition,
    "document": _document,
    "certificate": apply_certificate,
    "certificate_status": apply_status,
    **dict.fromkeys(STATED, apply_statement),
}
