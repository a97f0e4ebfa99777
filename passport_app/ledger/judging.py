"""A ledger judged: audited whole or since a kept checkpoint, held against those kept outside, as one report."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import InputError, PassportError, UnsupportedError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.audit import Audit, Fault, agrees_with, audit, audit_since
from passport_app.ledger.audit_checkpoints import entered_at
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_report import book_checks, derived_check
from passport_app.ledger.disowning import sealed_in_doubt
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes


class Kept(NamedTuple):
    """A checkpoint kept outside the ledger."""

    name: str
    """The file it was read from."""
    note: str
    own: bool = False
    """Whether it lies in the ledger's own folder: what is no checkpoint of this ledger there proves nothing."""


def judge(
    path: Path,
    *,
    kept: Sequence[Kept] = (),
    fast: bool = False,
    memory: Path | None = None,
    stranger: bool = False,
    book_only: bool = False,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Report:
    """Return a report on a ledger's entries, checkpoints and derived tables, and the checkpoints `kept` outside.

    `fast` begins with the newest of `kept` that the book agrees with and looks at what came after it; with none it
    looks at everything. `book_only` leaves passports and derived tables out. `memory` is a folder where a stopped
    audit leaves how far it came; `stranger` as in `Reader`.
    Raises LedgerError where the file cannot be opened or read to its end, Cancelled.
    """
    with Reader(path, book_only=True, stranger=stranger) as reader:
        begun = _begun(reader, kept, progress, cancelled) if fast else None
        if begun is None:
            remembered = AuditMemory(memory, reader.origin) if memory else None
            whole = not book_only
            found = audit(
                reader,
                derived_tables=whole,
                passports=whole,
                memory=remembered,
                progress=progress,
                cancelled=cancelled,
            )
        else:
            found = begun[1]
        checks = [*_beginning(begun, fast=fast), *book_checks(found)]
        checks += [] if book_only else _in_doubt_before(reader, found)
        held = [_agrees(reader, found, one) for one in kept]
        checks += [*held, *_already_there(found, list(zip(kept, held, strict=True))), *_parted(reader, kept, held)]
        checks += [] if book_only else [derived_check(found)]
        return Report(path.name, "ledger", tuple(checks), signer=_signer(reader, found), subject=_stated(reader, found))


def _in_doubt_before(reader: Reader, found: Audit) -> list[Check]:
    """Tell of passports before what a fast audit looks at that their own ledger disowns: green would hide it."""
    count, first = 0, 0
    with suppress(sqlite3.Error):  # tables that lack something are told of
        count, first = sealed_in_doubt(reader, found.since) if found.since else (0, 0)
    if not count:
        return []
    text = (
        "Passports registered after the last entry that is believed of their key, which was revoked: "
        f"{count} before entry {found.since}; the first as entry {first}. Only a checkpoint kept outside from before "
        "can tell."
    )
    return [Check("passports", Verdict.INDETERMINATE, "revoked", text)]


def _already_there(found: Audit, kept: Sequence[tuple[Kept, Check]]) -> list[Check]:
    """Tell of what is not believed how much of it a checkpoint kept outside holds: that is no newer."""
    if found.book:
        return []
    sizes = [(notes.parse(one.note).checkpoint.size, one.name) for one, told in kept if told.verdict is Verdict.PASSED]
    checks = []
    for check, disowned in ("entries", [*chain(*found.disowned)]), ("passports", found.revoked):
        size, name = min((pair for pair in sizes if disowned and pair[0] > disowned[0]), default=(0, ""))
        if size:
            text = _there_before(check, sum(seq < size for seq in disowned), size, name)
            checks.append(Check(check, Verdict.INDETERMINATE, "there_before", text))
    return checks


def _there_before(check: str, count: int, size: int, name: str) -> str:
    if check == "passports":
        return (
            f"Of the passports not believed, the book held {count} when {name} was signed, over {size} entries. What "
            "it held before the theft is genuine, and when that was, whoever kept it can tell."
        )
    return (
        f"Of the entries not believed, the book held {count} when {name} was signed, over {size} entries. What it held "
        "before the theft is genuine, and when that was, whoever kept it can tell."
    )


def _signer(reader: Reader, found: Audit) -> str:
    operator = display_name(str(reader.opened.get("operator", "")))
    return f"{operator} ({found.log_key.did})" if found.log_key else operator


def _stated(reader: Reader, found: Audit) -> dict[str, object]:
    return {
        "origin": found.origin,
        "entries": found.entries,
        "since": found.since,
        "resumed": found.resumed,
        "checkpoints": found.checkpoints,
        "first_bad_entry": found.first_bad,
        "root": found.leaves_root[found.entries].hex(),
        "checkpoint": reader.newest_checkpoint(),
        "log_key": found.log_key.did if found.log_key else None,
        "book_sound": not found.book,
        "tables_sound": not found.derived,
        "findings": [{"code": f.code, "entry": f.seq, "message": f.message} for f in (*found.book, *found.derived)],
    }


def _begun(
    reader: Reader, kept: Sequence[Kept], progress: Progress, cancelled: CancelCheck
) -> tuple[str, Audit] | None:
    """Audit what came after the newest kept checkpoint that the book can be begun with; None where there is none."""
    sizes = []
    for one in kept:
        with suppress(PassportError):
            sizes.append((notes.parse(one.note).checkpoint.size, one))
    for _, one in sorted(sizes, reverse=True):
        found = audit_since(reader, one.note, progress=progress, cancelled=cancelled)
        if found is not None:
            return one.name, found
    return None


def _beginning(begun: tuple[str, Audit] | None, *, fast: bool) -> list[Check]:
    if not fast:
        return []
    if begun is None:
        text = "There is no kept checkpoint that the book could be begun with, so everything was looked at."
        return [Check("since", Verdict.PASSED, "whole", text)]
    name, found = begun
    text = (
        f"The stored tree continues the checkpoint of {found.since} entries kept in {name}. NOT looked at: the "
        f"bytes and passports of the entries before {found.since}, and whether another of them changes a key; rows of "
        "tables that no entry gives; computed contents and findings. Only a whole audit tells these."
    )
    return [Check("since", Verdict.PASSED, "in_part", text)]


def _parted(reader: Reader, kept: Sequence[Kept], held: Sequence[Check]) -> list[Check]:
    """Return when a book that was rewritten stopped agreeing with what was kept, as near as that can be told."""
    sizes = [
        (notes.parse(one.note).checkpoint.size, check.reason)
        for one, check in zip(kept, held, strict=True)
        if check.reason in ("ok", "fork")
    ]
    forked = min((size for size, reason in sizes if reason == "fork"), default=None)
    if forked is None:
        return []
    by = entered_at(reader, forked - 1)
    agreed = max((size for size, reason in sizes if reason == "ok" and size < forked), default=0)
    if agreed:
        since = entered_at(reader, agreed - 1)
        text = (
            f"The book stopped agreeing with what was kept after {since} ({agreed} entries) and before {by} ({forked} "
            "entries), by the times in it."
        )
    else:
        text = (
            f"The book stopped agreeing with what was kept before {by} ({forked} entries), by the times in it; nothing "
            "older was kept."
        )
    return [Check("kept checkpoints", Verdict.FAILED, "fork", text)]


def _agrees(reader: Reader, found: Audit, one: Kept) -> Check:
    name = f"kept checkpoint {one.name}"
    fault: Fault | PassportError | None
    try:
        fault = agrees_with(reader, one.note, found)
    except (InputError, UnsupportedError) as error:
        return Check(name, Verdict.INDETERMINATE, error.code, error.message)
    except PassportError as error:
        fault = error
    if fault is None:
        return Check(name, Verdict.PASSED, "ok", "The ledger still agrees with it.")
    check = Check(name, Verdict.FAILED, fault.code, fault.message)
    return check._replace(verdict=Verdict.INDETERMINATE) if one.own and fault.code == "other_ledger" else check
