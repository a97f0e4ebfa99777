"""Officers of a ledger and its policy of four eyes: who may approve, how many must, and that they did.

Entries of kind `officer` name an officer with a key of the officer's own, or end the office; `policy` says how many
officers must approve an issue of passports; `approval` is their consent to up to 256 versions. Once a policy is in
force, officers and policy themselves change with as many approvals only: whoever holds the ledger's keys alone can
neither issue nor let others in. The audit applies every entry anew, and so verifies every approval.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from passport_app.domain.errors import LedgerError, PassportError
from passport_app.domain.text import first_hidden
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry
from passport_app.trust import approval, base58, canonical
from passport_app.trust.keys import PublicKey, SigningKey

LONGEST_NAME = 100
PASSPORTS_PER_SHEET = 256
"""Versions that one entry of approval holds; a longer act has several."""
_COLUMNS = "name, key, since, until, reason"


class Officer(NamedTuple):
    """A person, or a role of one, whose consent counts."""

    name: str
    key: str
    """Multibase of the public key."""
    since: int
    """The entry that named the officer."""
    until: int | None
    """The entry that ended the office."""
    reason: str


class Version(NamedTuple):
    """One version of a passport, as it is approved before it is signed."""

    battery: str
    version: int
    content_sha256: str
    withheld_sha256: str


def officers(db: sqlite3.Connection) -> list[Officer]:
    """Return all who ever were officers, in the order of their entries."""
    return [Officer(*row) for row in db.execute(f"SELECT {_COLUMNS} FROM officer ORDER BY since")]


def in_office(db: sqlite3.Connection) -> dict[str, str]:
    """Return the keys (multibase) of the officers in office, by name."""
    return dict(db.execute("SELECT name, key FROM officer WHERE until IS NULL ORDER BY since").fetchall())


def approvals_needed(db: sqlite3.Connection) -> int:
    """Return how many officers must approve an issue: 0 where no policy was ever set."""
    row = db.execute("SELECT approvals FROM policy WHERE act = 'issue'").fetchone()
    return int(row[0]) if row else 0


# --- what is approved


def officer_statement(origin: str, seq: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is approved of an act on the officers or the policy: all it says, bound to its place."""
    said = {name: value for name, value in body.items() if name not in ("approvals", "signature")}
    return {"origin": origin, "seq": seq, **said}


def issue_statement(origin: str, scope: str, versions: list[list[Any]]) -> dict[str, Any]:
    """Return what is approved of an issue: the versions that will be signed, in their order."""
    return {"act": "issue", "origin": origin, "passports": versions, "scope": scope}


def possession(origin: str, name: str, key: SigningKey) -> str:
    """Return the signature by which a new officer shows that the key is held."""
    return base58.encode_multibase(key.sign(_possession(origin, name, key.public.multibase)))


def _possession(origin: str, name: str, key: str) -> bytes:
    said = {"act": "become-officer", "key": key, "name": name, "origin": origin}
    return b"material-passport/officer/v1\n" + canonical.encode_signed(said)


# --- what the entries mean


def apply_officer(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter an officer, or the end of an office; raises LedgerError `inapplicable`."""
    _check_approved(book, entry, officer_statement(entry.origin, entry.seq, body))
    if body["act"] == "named":
        _name(book, body, entry)
    elif body["act"] == "ended":
        _end(book, body, entry)
    else:
        raise _bad(entry, "it neither names an officer nor ends an office")


def _name(book: Book, body: dict[str, Any], entry: Entry) -> None:
    name, key = body["name"], body["key"]
    if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NAME or first_hidden(name):
        raise _bad(entry, f"an officer's name has 1 to {LONGEST_NAME} printable characters")
    known = book.db.execute("SELECT name FROM officer WHERE name = ? OR key = ?", (name, key)).fetchone()
    if known:
        raise _bad(entry, f"{known[0]} had that name or that key before")
    signing = book.db.execute("SELECT role FROM signing_key WHERE key = ?", (key,)).fetchone()
    if signing:
        raise _bad(entry, f"the ledger's own {signing[0]} key is no officer's")
    try:
        held = base58.decode_multibase(str(body["signature"]))
        PublicKey.from_multibase(key).verify(held, _possession(entry.origin, name, key))
    except PassportError as error:
        raise _bad(entry, f"the key was not shown to be held: {error.message}") from None
    book.db.execute(f"INSERT INTO officer({_COLUMNS}) VALUES (?, ?, ?, NULL, '')", (name, key, entry.seq))


def _end(book: Book, body: dict[str, Any], entry: Entry) -> None:
    there = in_office(book.db)
    if body["name"] not in there:
        raise _bad(entry, f"{body['name']!r} is no officer now")
    if len(there) <= approvals_needed(book.db):
        needed = approvals_needed(book.db)
        raise _bad(entry, f"fewer officers would be left than the policy asks for, which is {needed}")
    values = (entry.seq, str(body["reason"]), body["name"])
    book.db.execute("UPDATE officer SET until = ?, reason = ? WHERE name = ?", values)


def apply_policy(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter how many officers must approve an issue; raises LedgerError `inapplicable`."""
    _check_approved(book, entry, officer_statement(entry.origin, entry.seq, body))
    needed, there = body["approvals_needed"], len(in_office(book.db))
    if body["act"] != "issue" or type(needed) is not int or not 0 <= needed <= there:
        raise _bad(entry, f"a policy asks for 0 to as many approvals as there are officers, which is {there}")
    book.db.execute("INSERT OR REPLACE INTO policy(act, approvals, seq) VALUES ('issue', ?, ?)", (needed, entry.seq))


def apply_approval(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter the consent to versions of passports; raises LedgerError `inapplicable` where it does not hold."""
    versions = body["passports"]
    if not isinstance(versions, list) or not 0 < len(versions) <= PASSPORTS_PER_SHEET:
        raise _bad(entry, f"it approves none, or more than {PASSPORTS_PER_SHEET} passports")
    _check_approved(book, entry, issue_statement(entry.origin, body["scope"], versions))
    for battery, version, content, withheld in versions:
        book.db.execute(
            "INSERT OR REPLACE INTO approval(battery, version, scope, content_sha256, withheld_sha256, seq) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (battery, version, body["scope"], content, withheld, entry.seq),
        )


def check_issue_approved(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Refuse an issue that the policy wants approved and that was not; raises LedgerError `inapplicable`."""
    if not approvals_needed(book.db):
        return
    asked = (body["battery"], body["version"], body["scope"], body["content_sha256"])
    sql = "SELECT 1 FROM approval WHERE battery = ? AND version = ? AND scope = ? AND content_sha256 = ?"
    if book.db.execute(sql, asked).fetchone() is None:
        raise _bad(entry, f"version {body['version']} of the passport of {body['battery']} was not approved")


def check_withheld_approved(book: Book, number: str, withheld_sha256: str, entry: Entry) -> None:
    """The same of what a passport withholds, which only its own entry tells."""
    if not approvals_needed(book.db):
        return
    row = book.db.execute(
        "SELECT a.withheld_sha256 FROM passport p JOIN battery b ON b.key = p.battery "
        "LEFT JOIN approval a ON a.battery = b.id AND a.version = p.version WHERE p.number = ?",
        (number,),
    ).fetchone()
    if row is None or row[0] != withheld_sha256:
        raise _bad(entry, f"what passport {number} withholds is not what was approved")


def _check_approved(book: Book, entry: Entry, statement: Mapping[str, Any]) -> None:
    """Hold the approvals of an act against the policy in force before it."""
    needed = approvals_needed(book.db)
    try:
        names = approval.check(statement, approval.read(entry.body.get("approvals", [])), in_office(book.db))
    except PassportError as error:
        raise _bad(entry, error.message) from None
    if len(names) < needed:
        raise LedgerError(
            "not_approved",
            f"Approvals by officers that the policy of this ledger asks for: {needed}; given: {len(names)}"
            f"{' (' + ', '.join(names) + ')' if names else ''}.",
        )


def _bad(entry: Entry, why: str) -> LedgerError:
    return LedgerError("inapplicable", f"Entry {entry.seq} ({entry.kind}) cannot stand: {why}.")
