"""Acceptance of cells: lots of serials, what befalls single cells, and which battery holds them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from passport_app.domain.cell import SerialRange
from passport_app.domain.tables import Record
from passport_app.ledger.book import Accepted, Book, Rejection
from passport_app.ledger.cells_at_hand import CellLotRow, CellsAtHand
from passport_app.ledger.referring import BatchRow, batches_by_id, unknown


def cell_lots_over(book: Book, span: SerialRange) -> list[CellLotRow]:
    """Return the cell lots that share a serial with a range, in the order of their serials."""
    sql = (
        "SELECT c.key, lot.id, c.first, c.last, c.role FROM cell_lot c JOIN lot ON lot.key = c.key "
        "WHERE c.prefix = ? AND c.width = ? AND c.first <= ? "
        "AND c.first >= coalesce((SELECT max(first) FROM cell_lot WHERE prefix = ? AND width = ? AND first <= ?), 0) "
        "AND c.last >= ? ORDER BY c.first"
    )
    values = (span.prefix, span.width, span.last, span.prefix, span.width, span.first, span.first)
    return [CellLotRow(*row) for row in book.db.execute(sql, values)]


def accept_cell_lots(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept lots of cells made by assembly batches; their serials belong to no other lot."""
    batches = batches_by_id(book, (str(r[1]) for r in records))
    accepted, rejections, skipped = [], [], 0
    base = book.db.execute("SELECT coalesce(max(base + last - first + 1), 0) FROM cell_lot").fetchone()[0]
    for index, record in enumerate(records):
        batch = batches.get(str(record[1]))
        refusal = _not_assembled(book, index, record, batch)
        if refusal or batch is None:
            rejections.append(refusal or unknown(index, "batch_id", str(record[1]), "batches"))
            continue
        span = SerialRange.parse(str(record[3]), str(record[4]))
        known = _known_lot(book, index, record, batch, span)
        if known is None:
            rejection = _serials_taken(book, index, span)
            if rejection:
                rejections.append(rejection)
                continue
            _write_cell_lot(book, record, batch, span, base)
            base += span.count
            accepted.append(record)
        elif isinstance(known, Rejection):
            rejections.append(known)
        else:
            skipped += 1
    return Accepted(accepted, skipped, rejections)


def _not_assembled(book: Book, index: int, record: Record, batch: BatchRow | None) -> Rejection | None:
    if record[2] not in book.known("model"):
        return unknown(index, "model_id", str(record[2]), "models")
    if batch is not None and batch.process != "assembly":
        text = f"Batch {batch.id} is a {batch.process} batch; cells are made by assembly batches. Correct the batch."
        return Rejection(index, "batch_id", "not_an_assembly", text)
    return None


def _known_lot(book: Book, index: int, record: Record, batch: BatchRow, span: SerialRange) -> Rejection | bool | None:
    """Return None for a new lot, True for a repeat, a rejection for a contradiction."""
    found = book.db.execute(
        "SELECT lot.kind, lot.batch, c.model, c.prefix, c.width, c.first, c.last, c.manufactured_on, c.role, "
        "lot.key > ? FROM lot LEFT JOIN cell_lot c ON c.key = lot.key WHERE lot.id = ?",
        (book.mark("lot"), record[0]),
    ).fetchone()
    if found is None:
        return None
    if found[-1]:
        return Rejection(index, "cell_lot_id", "doubled", f"Cell lot {record[0]} stands twice in this import.")
    mine = ("cells", batch.key, record[2], span.prefix, span.width, span.first, span.last, record[5], record[6])
    if found[:-1] == mine:
        return True
    text = (
        f"{record[0]} is in the ledger already with other data. An import never changes the ledger; correct the row, "
        "or leave it out."
    )
    return Rejection(index, "cell_lot_id", "contradicts", text)


def _serials_taken(book: Book, index: int, span: SerialRange) -> Rejection | None:
    others = cell_lots_over(book, span)
    if not others:
        return None
    other = others[0]
    first = span.text(max(other.first, span.first))
    text = (
        f"Serial {first} belongs to cell lot {other.id} already; a serial belongs to one cell lot. Correct the range."
    )
    return Rejection(index, "first_serial", "serial_taken", text)


def _write_cell_lot(book: Book, record: Record, batch: BatchRow, span: SerialRange, base: int) -> None:
    cursor = book.db.execute(
        "INSERT INTO lot(id, kind, used_ug, batch, role) VALUES (?, 'cells', 0, ?, ?)",
        (record[0], batch.key, record[6]),
    )
    row = (
        cursor.lastrowid, record[2], span.prefix, span.width, span.first, span.last, base, record[5], record[6],
    )  # fmt: skip
    book.db.execute("INSERT INTO cell_lot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    book.dirty.add(batch.key)


def accept_cell_events(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept what befell single cells: rejected before use, or replaced in their battery."""
    accepted, rejections, skipped = [], [], 0
    for index, record in enumerate(records):
        serial, event, at, reason = record
        span = SerialRange.parse(str(serial), str(serial))
        lots = cell_lots_over(book, span)
        if not lots:
            text = (
                f"No cell lot of this ledger holds serial {serial}; import its cell lot first, or correct the serial."
            )
            rejections.append(Rejection(index, "serial", "unknown_serial", text))
            continue
        if _is_known_event(book, record):
            skipped += 1
            continue
        refusal = _apply_event(book, index, record, lots[0], span.first)
        if refusal:
            rejections.append(refusal)
            continue
        book.db.execute(
            "INSERT INTO cell_event(serial, event, at, reason, cell_lot, number) VALUES (?, ?, ?, ?, ?, ?)",
            (serial, event, at, reason, lots[0].key, span.first),
        )
        accepted.append(record)
    return Accepted(accepted, skipped, rejections)


def _is_known_event(book: Book, record: Record) -> bool:
    sql = "SELECT 1 FROM cell_event WHERE serial = ? AND event = ? AND at = ? AND reason IS ?"
    return book.db.execute(sql, record).fetchone() is not None


def _apply_event(book: Book, index: int, record: Record, lot: CellLotRow, number: int) -> Rejection | None:
    found = book.db.execute(
        "SELECT r.rowid, r.first, r.last, r.battery, battery.id FROM battery_range r "
        "JOIN battery ON battery.key = r.battery WHERE r.cell_lot = ? AND r.first <= ? ORDER BY r.first DESC LIMIT 1",
        (lot.key, number),
    ).fetchone()
    # Ranges do not overlap, so only the last one that begins before the cell can hold it.
    found = found if found and found[2] >= number else None
    if record[1] == "rejected":
        if found is None:
            return None
        text = f"Cell {record[0]} is in battery {found[4]}; record it as replaced there first."
        return Rejection(index, "event", "cell_in_battery", text)
    if found is None:
        text = f"Cell {record[0]} is in no battery, so it cannot have been replaced. Correct the serial or the event."
        return Rejection(index, "serial", "cell_in_no_battery", text)
    rowid, first, last, battery, _ = found
    book.db.execute("DELETE FROM battery_range WHERE rowid = ?", (rowid,))
    halves = [(lot.key, first, number - 1, battery), (lot.key, number + 1, last, battery)]
    book.db.executemany(_INSERT_RANGE, [half for half in halves if half[1] <= half[2]])
    return None


_INSERT_RANGE = "INSERT INTO battery_range(cell_lot, first, last, battery) VALUES (?, ?, ?, ?)"


def accept_battery_cells(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept which cells a battery holds: whole ranges of known, sound cells that are in no other battery."""
    batteries = book.look_up(
        "SELECT id, key, manufactured_on FROM battery WHERE id IN (SELECT value FROM json_each(?))",
        (r[0] for r in records),
    )
    there = _ranges_of(book, [row[1] for row in batteries.values()])
    spans = [SerialRange.parse(str(r[1]), str(r[2])) for r in records]
    cells = CellsAtHand(book, spans)
    accepted: list[Record] = []
    rejections: list[Rejection] = []
    rows: list[tuple[Any, ...]] = []
    ranges: list[tuple[int, int, int, int]] = []
    skipped = 0
    for index, (record, span) in enumerate(zip(records, spans, strict=True)):
        if record[0] not in batteries:
            rejections.append(unknown(index, "battery_id", str(record[0]), "batteries"))
            continue
        row = (batteries[record[0]][1], record[1], record[2])
        if row in there:
            skipped += 1
            continue
        parts = _parts(cells, index, span, batteries[record[0]][2])
        if isinstance(parts, Rejection):
            rejections.append(parts)
            continue
        there.add(row)
        rows.append(row)
        for part in parts:
            cells.take(*part, str(record[0]))
            ranges.append((*part, row[0]))
        accepted.append(record)
    book.db.executemany("INSERT INTO battery_cell VALUES (?, ?, ?)", rows)
    book.db.executemany(_INSERT_RANGE, ranges)
    return Accepted(accepted, skipped, rejections)


def _ranges_of(book: Book, batteries: Sequence[int]) -> set[tuple[Any, ...]]:
    return set(
        book.db.execute(
            "SELECT battery, first_serial, last_serial FROM battery_cell WHERE battery IN "
            "(SELECT value FROM json_each(?))",
            (json.dumps(batteries),),
        )
    )


def _parts(cells: CellsAtHand, index: int, span: SerialRange, day: str) -> list[tuple[int, int, int]] | Rejection:
    """Return (cell lot, first, last) for each cell lot that the range touches, or why it cannot be."""
    lots = cells.over(index)
    missing = _first_missing(span, lots)
    if missing is not None:
        text = (
            f"No cell lot of this ledger holds serial {span.text(missing)}. Import its cell lot, or correct the range."
        )
        return Rejection(index, "first_serial", "unknown_serial", text)
    parts = [(lot.key, max(lot.first, span.first), min(lot.last, span.last)) for lot in lots]
    for lot, part in zip(lots, parts, strict=True):
        if fault := _unsound(cells, span, lot, part) or _held_back(cells, lot, day):
            return Rejection(index, "first_serial", *fault)
    return parts


def _first_missing(span: SerialRange, lots: Sequence[CellLotRow]) -> int | None:
    wanted = span.first
    for lot in lots:
        if lot.first > wanted:
            return wanted
        wanted = lot.last + 1
    return None if wanted > span.last else wanted


def _unsound(
    cells: CellsAtHand, span: SerialRange, lot: CellLotRow, part: tuple[int, int, int]
) -> tuple[str, str] | None:
    if lot.role != "product":
        return "cell_rejected", f"Cell lot {lot.id} is manufacturing waste; its cells cannot go into a battery."
    if taken := cells.taken(*part):
        text = f"Cell {span.text(taken[0])} is in battery {taken[1]} already; a cell is in one battery at a time."
        return "cell_taken", text
    if rejected := cells.rejected(*part):
        return "cell_rejected", f"Cell {rejected} was rejected; it cannot go into a battery."
    return None


def _held_back(cells: CellsAtHand, lot: CellLotRow, day: str) -> tuple[str, str] | None:
    how = cells.held_throughout(lot.key, day)
    if not how:
        return None
    return "held_back", (
        f"Cell lot {lot.id} {how}, all of {day}, when the battery was made. Release it first, or correct the date."
    )
