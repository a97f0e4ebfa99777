"""Acceptance of what batches use and make, and of what lots are stated to hold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from passport_app.domain.material import ceiling_ppm
from passport_app.domain.quantity import PPM, kilograms
from passport_app.domain.tables import Record
from passport_app.ledger.book import Accepted, Book, Rejection, insert_or_compare, why_refused
from passport_app.ledger.disposing import Held, held_periods, held_throughout
from passport_app.ledger.referring import BatchRow, LotRow, batches_by_id, keep, lots_by_id, unknown


def accept_outputs(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept lots that batches made; their batches must be computed anew."""
    batches = batches_by_id(book, (str(r[0]) for r in records))
    rejections = [unknown(i, "batch_id", str(r[0]), "batches") for i, r in enumerate(records) if r[0] not in batches]
    there = book.known("material")
    rejections += [unknown(i, "material", str(r[2]), "materials") for i, r in enumerate(records) if r[2] not in there]
    bad = {r.position for r in rejections}
    kept = [i for i in range(len(records)) if i not in bad]
    columns = ("id", "kind", "material", "mass_ug", "used_ug", "batch", "role", "reason")
    rows = []
    for i in kept:
        batch, lot, material, mass, role, reason = records[i]
        rows.append((lot, "produced", material, mass, 0, batches[str(batch)].key, role, reason))
    new, skipped, refused = insert_or_compare(book, "lot", columns, ("id",), rows)
    for position, code, difference in refused:
        text = why_refused(f"Lot {rows[position][0]}", difference)
        rejections.append(Rejection(kept[position], "lot_id", code, text))
    book.dirty.update(int(rows[p][5]) for p in new)
    return Accepted(keep(records, kept, new), skipped, rejections)


def accept_inputs(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept uses of lots: as far as they reach, after they were there, before the batch ended."""
    batches = batches_by_id(book, (str(r[0]) for r in records))
    lots = lots_by_id(book, (str(r[1]) for r in records))
    held = held_periods(book.db, (lot.key for lot in lots.values()))
    makers = book.look_up(
        "SELECT key, started, started_at FROM batch WHERE key IN (SELECT value FROM json_each(?))",
        {lot.batch for lot in lots.values() if lot.batch is not None},
    )
    there = _draws(book, lots.values())
    used = {lot.key: lot.used for lot in lots.values()}
    accepted: list[Record] = []
    rows: list[tuple[int, int, int, int]] = []
    skipped, rejections = 0, list[Rejection]()
    for index, record in enumerate(records):
        batch, lot = batches.get(str(record[0])), lots.get(str(record[1]))
        if batch is None or lot is None:
            rejections += _unknown(index, record, batch, lot)
            continue
        mass = int(str(record[2]))
        before = there.get((lot.key, batch.key))
        if before is not None and before == (mass, False):
            skipped += 1
            continue
        refusal = (
            _repeated(index, lot, batch, before)
            or _not_usable(index, lot, batch, held.get(lot.key, ()))
            or _not_there_yet(index, lot, batch, makers)
            or _overdrawn(book, index, lot, used[lot.key], mass, accepted)
        )
        if refusal:
            rejections.append(refusal)
            continue
        rows.append((lot.key, batch.key, used[lot.key], mass))
        used[lot.key] += mass
        there[lot.key, batch.key] = (mass, True)
        accepted.append(record)
    _write_draws(book, rows, used, {lot.key: lot.used for lot in lots.values()})
    return Accepted(accepted, skipped, rejections)


def _write_draws(
    book: Book, rows: list[tuple[int, int, int, int]], used: dict[int, int], before: dict[int, int]
) -> None:
    book.db.executemany("INSERT INTO draw(lot, batch, start_ug, mass_ug) VALUES (?, ?, ?, ?)", rows)
    changed = [(total, key) for key, total in used.items() if total != before[key]]
    book.db.executemany("UPDATE lot SET used_ug = ? WHERE key = ?", changed)
    book.dirty.update(row[1] for row in rows)


def _draws(book: Book, lots: Iterable[LotRow]) -> dict[tuple[int, int], tuple[int, bool]]:
    """Return the draws there are of these lots: mass, and whether this chunk of the file made it."""
    keys = json.dumps([lot.key for lot in lots if lot.used])
    rows = book.db.execute(
        "SELECT lot, batch, mass_ug, rowid > ? FROM draw WHERE lot IN (SELECT value FROM json_each(?))",
        (book.mark("draw"), keys),
    )
    return {(lot, batch): (mass, bool(now)) for lot, batch, mass, now in rows}


def _unknown(index: int, record: Record, batch: BatchRow | None, lot: LotRow | None) -> Iterator[Rejection]:
    if batch is None:
        yield unknown(index, "batch_id", str(record[0]), "batches")
    if lot is None:
        yield unknown(index, "lot_id", str(record[1]), "lots")


def _repeated(index: int, lot: LotRow, batch: BatchRow, before: tuple[int, bool] | None) -> Rejection | None:
    if before is None:
        return None
    if before[1]:
        text = f"Lot {lot.id} stands twice as an input of batch {batch.id}; add the two masses up in one row."
        return Rejection(index, "lot_id", "doubled", text)
    text = (
        f"Batch {batch.id} has used {kilograms(before[0])} kg of lot {lot.id} by the ledger already. "
        "An import never changes the ledger; correct the row, or leave it out."
    )
    return Rejection(index, "mass_kg", "contradicts", text)


def _not_usable(index: int, lot: LotRow, batch: BatchRow, held: Sequence[Held]) -> Rejection | None:
    if lot.batch == batch.key:
        text = f"Batch {batch.id} made lot {lot.id} itself; a batch cannot feed itself. Correct the batch or the lot."
        return Rejection(index, "lot_id", "circle", text)
    if how := held_throughout(held, batch.started, batch.ended):
        text = (
            f"Lot {lot.id} {how}, all the time that batch {batch.id} ran ({batch.started_at} to {batch.ended_at}). "
            "Release it before it is used, or correct the times."
        )
        return Rejection(index, "lot_id", "held_back", text)
    if lot.role == "loss":
        text = f"Lot {lot.id} was recorded as a loss; what is lost cannot be used. Record it with another role."
        return Rejection(index, "lot_id", "lost", text)
    if lot.kind == "cells" and lot.role != "manufacturing_waste":
        text = (
            f"Lot {lot.id} is a lot of cells for batteries; cells go into batteries by battery_cells. "
            "Only cell lots of role manufacturing_waste can be used by mass."
        )
        return Rejection(index, "lot_id", "cells_by_mass", text)
    return None


def _not_there_yet(
    index: int, lot: LotRow, batch: BatchRow, makers: dict[int, tuple[int, int, str]]
) -> Rejection | None:
    if lot.received_on is not None:
        ended_on = datetime.fromisoformat(batch.ended_at).date()
        if date.fromisoformat(lot.received_on) <= ended_on:
            return None
        text = f"Lot {lot.id} was received on {lot.received_on}, after batch {batch.id} ended ({batch.ended_at})."
        return Rejection(index, "lot_id", "used_before_receipt", text + " Correct one of the dates.")
    if lot.batch is None or makers[lot.batch][1] <= batch.ended:
        return None
    made = makers[lot.batch][2]
    text = f"Lot {lot.id} was made from {made} on, after batch {batch.id} ended ({batch.ended_at}). Correct the times."
    return Rejection(index, "lot_id", "used_before_made", text)


def _overdrawn(
    book: Book, index: int, lot: LotRow, used: int, mass: int, accepted: Sequence[Record]
) -> Rejection | None:
    if lot.mass is None or used + mass <= lot.mass:
        return None
    first = book.db.execute(
        "SELECT batch.id FROM draw JOIN batch ON batch.key = draw.batch WHERE draw.lot = ? ORDER BY start_ug LIMIT 1",
        (lot.key,),
    ).fetchone()
    # Draws accepted a moment ago are not in the table yet.
    first = first or next(((r[0],) for r in accepted if r[1] == lot.id), None)
    by = f", first by batch {first[0]}" if first else ""
    text = (
        f"Lot {lot.id} holds {kilograms(lot.mass)} kg, of which {kilograms(used)} kg are used{by}; "
        f"{kilograms(lot.mass - used)} kg remain, less than the {kilograms(mass)} kg asked for."
    )
    return Rejection(index, "mass_kg", "overdrawn", text)


def accept_contents(book: Book, records: Sequence[Record]) -> Accepted:
    """Accept assays and stated origins of lots; batches that made or used them must be computed anew."""
    lots = lots_by_id(book, (str(r[0]) for r in records))
    rejections: list[Rejection] = []
    ceilings: dict[tuple[str, str], int] = {}
    record: Any
    for index, record in enumerate(records):
        lot = lots.get(record[0])
        if lot is None:
            rejections.append(unknown(index, "lot_id", str(record[0]), "lots"))
        elif lot.kind == "received" and record[2] <= ceilings.get((lot.material, record[1]), -1):
            continue  # nearly every row: told good without another call
        elif refusal := _impossible(book, index, lot, record, ceilings):
            rejections.append(refusal)
    bad = {r.position for r in rejections}
    kept = [i for i in range(len(records)) if i not in bad] if bad else range(len(records))
    columns = ("lot", "element", "assay", "pre", "post", "unknown")
    rows = [(lots[str(records[i][0])].key, *records[i][1:]) for i in kept]
    new, skipped, refused = insert_or_compare(book, "stated", columns, ("lot", "element"), rows)
    for position, code, difference in refused:
        record = records[kept[position]]
        text = why_refused(f"{record[1]} of lot {record[0]}", difference)
        rejections.append(Rejection(kept[position], "element", code, text))
    accepted = keep(records, kept, new)
    _mark_dirty(book, [lots[str(r[0])] for r in accepted])
    rejections += _above_whole(book, records, kept, new, lots)
    return Accepted(accepted, skipped, rejections)


def _impossible(
    book: Book, index: int, lot: LotRow, record: Record, ceilings: dict[tuple[str, str], int]
) -> Rejection | None:
    _, element, assay, *shares = record
    if lot.kind == "cells":
        text = f"{lot.id} is a cell lot; what its cells hold is computed from the batch. Remove the row."
        return Rejection(index, "lot_id", "content_computed", text)
    if lot.kind == "produced" and any(s is not None for s in shares):
        text = (
            f"Lot {lot.id} was made here: its origins are computed from what went in. Leave pre_consumer_ppm, "
            "post_consumer_ppm and unknown_ppm empty."
        )
        return Rejection(index, "pre_consumer_ppm", "origin_computed", text)
    at = (lot.material, str(element))
    if at not in ceilings:
        formula = book.materials[lot.material].formula
        ceiling = ceiling_ppm(formula, str(element)) if formula else None
        ceilings[at] = PPM if ceiling is None else ceiling
    ceiling = ceilings[at]
    if int(str(assay)) > ceiling:
        text = (
            f"{assay} ppm of {element} is more than {lot.material} can hold ({ceiling} ppm by its formula, with a "
            "tolerance of 1.5 %). Correct the assay, or the material's formula."
        )
        return Rejection(index, "assay_ppm", "assay_above_formula", text)
    return None


def _above_whole(
    book: Book, records: Sequence[Record], kept: Sequence[int], new: Sequence[int], lots: dict[str, LotRow]
) -> list[Rejection]:
    """Reject what makes the elements of a lot weigh more than the lot."""
    last = {lots[str(records[kept[p]][0])].key: kept[p] for p in new}
    rows = book.db.execute(
        "SELECT lot, sum(assay) FROM stated WHERE lot IN (SELECT value FROM json_each(?)) "
        "GROUP BY lot HAVING sum(assay) > ?",
        (json.dumps(list(last)), PPM),
    )
    return [
        Rejection(
            last[key],
            "assay_ppm",
            "assays_above_whole",
            f"The elements of lot {records[last[key]][0]} add up to {total} ppm, more than the lot itself "
            "(1 000 000 ppm). Correct the assays.",
        )
        for key, total in rows
    ]


def _mark_dirty(book: Book, lots: Sequence[LotRow]) -> None:
    book.dirty.update(lot.batch for lot in lots if lot.batch is not None)
    used = json.dumps([lot.key for lot in lots if lot.used])
    if used != "[]":
        rows = book.db.execute("SELECT DISTINCT batch FROM draw WHERE lot IN (SELECT value FROM json_each(?))", (used,))
        book.dirty.update(row[0] for row in rows)
