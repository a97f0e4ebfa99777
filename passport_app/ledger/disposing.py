"""Dispositions of lots: quarantined, released, rejected, each an entry with its reason, its signer and since when.

A disposition holds from its moment until that of the next one; the newest says how the lot stands. A lot is drawn
from by batches only while it is not held (INTAKE.md, "What the tables mean", 2): a batch that ran wholly while it was
held is refused; one that began before, or ended after, is taken, for it may have used the lot then, and is a finding.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.domain.finding import Finding, Severity
from passport_app.domain.quantity import kilograms
from passport_app.domain.text import display_name
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STATUSES = ("quarantined", "released", "rejected")
_COLUMNS = "seq, lot, status, reason, signer, since, until, at"
_OVERLAPPING = (
    "SELECT lot.id, batch.id, batch.started, batch.ended, d.status, d.since, d.until, d.reason FROM disposed d "
    "JOIN draw ON draw.lot = d.lot JOIN batch ON batch.key = draw.batch JOIN lot ON lot.key = d.lot "
    "WHERE d.status <> 'released' AND draw.rowid > ? AND batch.ended > d.since "
    "AND (d.until IS NULL OR batch.started < d.until) ORDER BY lot.key, batch.key, d.seq"
)
_HELD_AND_USED = (
    "SELECT lot.id, d.status, d.since, d.reason, count(*), sum(draw.mass_ug) FROM disposed d "
    "JOIN lot ON lot.key = d.lot JOIN draw ON draw.lot = d.lot WHERE d.status <> 'released' AND d.until IS NULL "
    "AND d.lot IN (SELECT lot FROM draw WHERE rowid > ?) GROUP BY lot.key ORDER BY lot.key"
)

_HELD_IN_BATTERIES = (
    "SELECT lot.id, d.status, d.since, d.reason, count(DISTINCT r.battery) FROM disposed d "
    "JOIN lot ON lot.key = d.lot JOIN battery_range r ON r.cell_lot = d.lot WHERE d.status <> 'released' "
    "AND d.until IS NULL AND d.lot IN (SELECT cell_lot FROM battery_range WHERE rowid > ?) GROUP BY lot.key"
)


class Disposition(NamedTuple):
    """What was decided about a lot, and for how long it held."""

    lot: str
    status: str
    reason: str
    by: str
    since: str
    """UTC, `2026-11-23T20:00:00Z`: from when it holds."""
    until: str | None
    """When the next one took over; None for the newest."""
    at: str
    """When it was written to the ledger."""
    seq: int
    """The entry that says so."""


class Held(NamedTuple):
    """A time in which a lot was held back, in seconds since 1970."""

    status: str
    since: int
    until: int | None

    def covers(self, start: int, end: int) -> bool:
        """Tell whether all of a time lies within."""
        return self.since <= start and (self.until is None or end <= self.until)


def apply_disposition(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter what was decided about a lot; raises LedgerError `inapplicable` where it cannot follow what is there."""
    status, reason, signer = body["status"], body["reason"], body.get("by", "")
    row = book.db.execute("SELECT key FROM lot WHERE id = ?", (str(body["lot"]),)).fetchone()
    if row is None:
        raise LedgerError("inapplicable", f"There is no lot {body['lot']!r} before entry {entry.seq}, of which it is.")
    if status not in STATUSES or not isinstance(reason, str) or not isinstance(signer, str):
        raise LedgerError("inapplicable", f"Entry {entry.seq} says of lot {body['lot']} what cannot be said of one.")
    since = to_seconds(body.get("since", entry.at))
    last = book.db.execute("SELECT status, since FROM disposed WHERE lot = ? AND until IS NULL", row).fetchone()
    if refusal := cannot_follow(last, status, since):
        raise LedgerError("inapplicable", f"Entry {entry.seq} is of lot {body['lot']}: {refusal}.")
    book.db.execute("UPDATE disposed SET until = ? WHERE lot = ? AND until IS NULL", (since, row[0]))
    book.db.execute(
        f"INSERT INTO disposed({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, NULL, ?)",
        (entry.seq, row[0], status, reason, signer, since, entry.at),
    )
    book.db.execute(
        "INSERT OR REPLACE INTO disposition(lot, status, reason, at) VALUES (?, ?, ?, ?)",
        (row[0], status, reason, entry.at),
    )


def cannot_follow(last: tuple[str, int] | None, status: str, since: int) -> str:
    """Return why a disposition cannot follow the last one (status, since), empty where it can."""
    if last is None:
        return ""
    if last[0] == status:
        return f"it is {status} already, since {moment(last[1])}"
    if since < last[1]:
        return f"it is {last[0]} since {moment(last[1])}, and a newer disposition cannot hold from before that"
    return ""


def held_periods(db: sqlite3.Connection, lots: Iterable[int]) -> dict[int, list[Held]]:
    """Return when each of some lots (keys) was held back; times that follow one another are one."""
    rows = db.execute(
        "SELECT lot, status, since, until FROM disposed WHERE status <> 'released' "
        "AND lot IN (SELECT value FROM json_each(?)) ORDER BY lot, seq",
        (json.dumps(list(lots)),),
    )
    found: dict[int, list[Held]] = {}
    for lot, status, since, until in rows:
        periods = found.setdefault(lot, [])
        goes_on = bool(periods) and periods[-1].until == since
        periods.append(Held(status, periods.pop().since if goes_on else since, until))
    return found


def held_throughout(periods: Iterable[Held], start: int, end: int) -> str:
    """Return how a lot was held back through all of a time, in words; empty where it was not."""
    for held in periods:
        if held.covers(start, end):
            if held.until is None:
                return f"is {held.status} since {moment(held.since)}"
            return f"was held back from {moment(held.since)} to {moment(held.until)}"
    return ""


def dispositions(reader: Reader, lot: str) -> list[Disposition]:
    """Return what was decided about a lot, the newest first."""
    rows = reader.db.execute(
        "SELECT lot.id, status, d.reason, signer, since, until, at, seq FROM disposed d JOIN lot ON lot.key = d.lot "
        "WHERE lot.id = ? ORDER BY seq DESC",
        (lot,),
    )
    return [_read(row) for row in rows]


def held_now(reader: Reader, lots: Iterable[str]) -> list[Disposition]:
    """Return how those of some lots stand that are held back now."""
    rows = reader.db.execute(
        "SELECT lot.id, status, d.reason, signer, since, until, at, seq FROM disposed d JOIN lot ON lot.key = d.lot "
        "WHERE until IS NULL AND status <> 'released' AND lot.id IN (SELECT value FROM json_each(?)) ORDER BY lot.id",
        (json.dumps(list(lots)),),
    )
    return [_read(row) for row in rows]


def findings_of_dispositions(db: sqlite3.Connection, draws: int = 0, ranges: int = 0) -> list[Finding]:
    """Return what was used while it was held back, and what is held back and was used before.

    For an import only by draws after rowid `draws`, and by ranges of cells in batteries after rowid `ranges`.
    """
    found = []
    for lot, batch, started, ended, status, since, until, reason in db.execute(_OVERLAPPING, (draws,)):
        wholly = Held(status, since, until).covers(started, ended)
        till = f" to {moment(until)}" if until is not None else ""
        how = "wholly while it was" if wholly else "in part while it was"
        text = (
            f"Batch {batch} used lot {lot} and ran {how} {status} (from {moment(since)}{till}: "
            f"{display_name(reason, 120)}). Find out when it was drawn, and what is to be done with what was made."
        )
        found.append(Finding("used_while_held", Severity.PROBLEM if wholly else Severity.WARNING, batch, text))
    for lot, status, since, reason, batches, mass in db.execute(_HELD_AND_USED, (draws,)):
        text = (
            f"Lot {lot} is {status} since {moment(since)} ({display_name(reason, 120)}); {kilograms(mass)} kg of it "
            f"went into {batches} {'batch' if batches == 1 else 'batches'}. A recall of {lot} tells where it is now."
        )
        found.append(Finding("held_lot_used", Severity.WARNING, lot, text))
    for lot, status, since, reason, batteries in db.execute(_HELD_IN_BATTERIES, (ranges,)):
        text = (
            f"Cell lot {lot} is {status} since {moment(since)} ({display_name(reason, 120)}); cells of it are in "
            f"{batteries} {'battery' if batteries == 1 else 'batteries'}. A recall of {lot} names them."
        )
        found.append(Finding("held_cells_used", Severity.WARNING, lot, text))
    return found


def to_seconds(text: str) -> int:
    """Return a time (`2026-11-23T20:00:00Z`, or with an offset) as seconds since 1970; raises LedgerError."""
    try:
        at = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise LedgerError("inapplicable", f"{text!r} is no time; write it as 2026-11-23T20:00:00Z.") from None
    if at.tzinfo is None:
        raise LedgerError("inapplicable", f"The time {text} lacks its offset from UTC; write Z or +01:00 after it.")
    return int(at.timestamp())


def moment(seconds: int) -> str:
    """Return seconds since 1970 as UTC, `2026-11-23T20:00:00Z`."""
    return (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read(row: tuple[Any, ...]) -> Disposition:
    lot, status, reason, signer, since, until, at, seq = row
    return Disposition(lot, status, reason, signer, moment(since), None if until is None else moment(until), at, seq)
