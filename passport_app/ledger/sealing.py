"""Computing anew what batches made, after facts about them have come in, in the order in which matter flowed.

The outcome is a function of the entries alone: whatever the order of imports, a rebuild comes to the same contents.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from passport_app.domain.balance import TOLERANCE_PPM, Balance, CellOutput, Draw, Output, balance_batch
from passport_app.domain.errors import Cancelled
from passport_app.domain.quantity import apportion, kilograms
from passport_app.ledger import vector
from passport_app.ledger.book import Book
from passport_app.ledger.contents import Contents


class BatchProblem(NamedTuple):
    """Why a batch cannot be as its rows say."""

    batch: str
    lot: str
    """The input lot at fault."""
    code: str
    message: str


def seal(
    book: Book,
    *,
    progress: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    tolerance_ppm: int = TOLERANCE_PPM,
) -> list[BatchProblem]:
    """Compute the contents of every batch that changed and of all that came after it; return what cannot be.

    Raises Cancelled.
    """
    affected = _affected(book.db, book.dirty)
    order, problems = _in_order(book.db, affected)
    contents = Contents(book.db)
    changed = set(book.dirty)
    for done, batch in enumerate(order):
        if done % 64 == 0:
            progress("Balancing batches", done, len(order))
            if cancelled():
                raise Cancelled
        if batch in changed:
            outcome = _seal_batch(book.db, contents, batch, tolerance_ppm)
            problems += outcome.problems
            if outcome.changed_lots:
                changed.update(_consumers(book.db, outcome.changed_lots))
    progress("Balancing batches", len(order), len(order))
    book.dirty.clear()
    return problems


def _affected(db: sqlite3.Connection, dirty: Iterable[int]) -> set[int]:
    """Return the batches that changed with all that use their outputs, and so on."""
    reached = set(dirty)
    frontier = list(reached)
    while frontier:
        found = db.execute(
            "SELECT DISTINCT draw.batch FROM lot JOIN draw ON draw.lot = lot.key "
            "WHERE lot.batch IN (SELECT value FROM json_each(?))",
            (json.dumps(frontier),),
        )
        frontier = [batch for (batch,) in found if batch not in reached]
        reached.update(frontier)
    return reached


def _in_order(db: sqlite3.Connection, affected: set[int]) -> tuple[list[int], list[BatchProblem]]:
    """Return the batches so that makers come before users; batches in a circle are reported instead."""
    users: dict[int, list[int]] = {}
    waiting = dict.fromkeys(affected, 0)
    for maker, user in _edges(db, affected):
        users.setdefault(maker, []).append(user)
        waiting[user] += 1
    ready = sorted((b for b, n in waiting.items() if n == 0), reverse=True)
    order = []
    while ready:
        batch = ready.pop()
        order.append(batch)
        for user in users.get(batch, ()):
            waiting[user] -= 1
            if waiting[user] == 0:
                ready.append(user)
    stuck = {b for b, n in waiting.items() if n}
    return order, _circles(db, stuck) if stuck else []


def _edges(db: sqlite3.Connection, affected: set[int]) -> Iterator[tuple[int, int]]:
    sql = (
        "SELECT DISTINCT lot.batch, draw.batch FROM draw JOIN lot ON lot.key = draw.lot "
        "WHERE draw.batch IN (SELECT value FROM json_each(?)) AND lot.batch IS NOT NULL"
    )
    for maker, user in db.execute(sql, (json.dumps(sorted(affected)),)):
        if maker in affected:
            yield maker, user


def _circles(db: sqlite3.Connection, stuck: set[int]) -> list[BatchProblem]:
    """Name each circle once: the batches that feed each other, with the lot that closes it."""
    makers: dict[int, list[int]] = {}
    for maker, user in _edges(db, stuck):
        makers.setdefault(user, []).append(maker)
    problems: list[BatchProblem] = []
    told: set[int] = set()
    for start in sorted(stuck):
        path = _walk_back(start, makers)
        if path and told.isdisjoint(path):
            told.update(path)
            names = [_batch_id(db, b) for b in reversed(path)]
            lot = db.execute(
                "SELECT lot.id FROM lot JOIN draw ON draw.lot = lot.key WHERE lot.batch = ? AND draw.batch = ? LIMIT 1",
                (path[0], path[-1]),
            ).fetchone()[0]
            text = f"Batches feed each other in a circle: {' -> '.join([*names, names[0]])}. Correct one of the inputs."
            problems.append(BatchProblem(_batch_id(db, path[-1]), lot, "circle", text))
    return problems


def _walk_back(start: int, makers: dict[int, list[int]]) -> list[int]:
    """Return a circle met when walking from user to maker, or nothing where the walk ends."""
    path: list[int] = []
    here = start
    while here not in path:
        path.append(here)
        onward = makers.get(here)
        if not onward:
            return []
        here = min(onward)
    return path[path.index(here) :]


def _batch_id(db: sqlite3.Connection, key: int) -> str:
    return str(db.execute("SELECT id FROM batch WHERE key = ?", (key,)).fetchone()[0])


def _consumers(db: sqlite3.Connection, lots: Iterable[int]) -> set[int]:
    rows = db.execute(
        "SELECT DISTINCT batch FROM draw WHERE lot IN (SELECT value FROM json_each(?))", (json.dumps(list(lots)),)
    )
    return {row[0] for row in rows}


class _Sealed(NamedTuple):
    changed_lots: list[int]
    problems: list[BatchProblem]


def balance_of(db: sqlite3.Connection, contents: Contents, key: int) -> Balance:
    """Return the balance of a batch as the ledger stands, without writing anything."""
    name, process = db.execute("SELECT id, process FROM batch WHERE key = ?", (key,)).fetchone()
    draws, _ = _draws(db, contents, key, name)
    outputs, cells = _outputs(db, key)
    return balance_batch(name, process, draws, outputs, cells)


def _seal_batch(db: sqlite3.Connection, contents: Contents, key: int, tolerance_ppm: int) -> _Sealed:
    name, process = db.execute("SELECT id, process FROM batch WHERE key = ?", (key,)).fetchone()
    draws, problems = _draws(db, contents, key, name)
    outputs, cells = _outputs(db, key)
    changed = _weigh_cells(db, draws, outputs, cells)
    balance = balance_batch(name, process, draws, outputs, cells, tolerance_ppm)
    for lot, content in balance.contents.items():
        contents.remember(lot, content)
        data = vector.encode(content)
        before = db.execute("SELECT vector FROM content WHERE lot = ?", (lot,)).fetchone()
        if before is None or before[0] != data:
            db.execute("INSERT OR REPLACE INTO content(lot, vector) VALUES (?, ?)", (lot, data))
            changed.append(lot)
    _write_findings(db, key, balance)
    return _Sealed(changed, problems)


def _draws(db: sqlite3.Connection, contents: Contents, key: int, name: str) -> tuple[list[Draw], list[BatchProblem]]:
    rows = db.execute(
        "SELECT lot.key, lot.id, draw.start_ug, draw.mass_ug, lot.mass_ug FROM draw JOIN lot ON lot.key = draw.lot "
        "WHERE draw.batch = ? ORDER BY lot.key",
        (key,),
    ).fetchall()
    draws, problems = [], []
    for lot, lot_id, start, mass, whole in rows:
        if whole is None or start + mass > whole:
            # Only lots of cells get here: their mass is known once their batch is balanced.
            text = (
                f"Cell lot {lot_id} weighs {kilograms(whole or 0)} kg by its batch's balance, of which "
                f"{kilograms(start)} kg are used; {kilograms(mass)} kg were asked for."
            )
            problems.append(BatchProblem(name, lot_id, "overdrawn", text))
            continue
        draws.append(Draw(contents.of_lot(lot), start, mass, whole))
    return draws, problems


def _outputs(db: sqlite3.Connection, key: int) -> tuple[list[Output], list[CellOutput]]:
    rows = db.execute(
        "SELECT lot.key, lot.id, lot.kind, lot.mass_ug, lot.role, m.stage, m.active, c.last - c.first + 1 FROM lot "
        "LEFT JOIN material m ON m.id = lot.material LEFT JOIN cell_lot c ON c.key = lot.key WHERE lot.batch = ?",
        (key,),
    ).fetchall()
    outputs, cells = [], []
    for lot, lot_id, kind, mass, role, stage, active, count in rows:
        if kind == "cells":
            cells.append(CellOutput(lot, lot_id, count, role))
        else:
            assays = dict(db.execute("SELECT element, assay FROM stated WHERE lot = ?", (lot,)).fetchall())
            outputs.append(Output(lot, lot_id, mass, stage, bool(active), role, assays))
    return outputs, cells


def _weigh_cells(
    db: sqlite3.Connection, draws: list[Draw], outputs: list[Output], cells: list[CellOutput]
) -> list[int]:
    """Give each cell lot its share, by number, of the mass that the other outputs left; return whose mass changed."""
    if not cells:
        return []
    left = max(0, sum(d.mass for d in draws) - sum(o.mass for o in outputs))
    ordered = sorted(cells, key=lambda c: c.id)
    masses = apportion(left, [c.count for c in ordered])
    changed = []
    for mass, cell_lot in zip(masses, ordered, strict=True):
        sql = "UPDATE lot SET mass_ug = ? WHERE key = ? AND mass_ug IS NOT ?"
        if db.execute(sql, (mass, cell_lot.key, mass)).rowcount:
            changed.append(cell_lot.key)
    return changed


def _write_findings(db: sqlite3.Connection, key: int, balance: Balance) -> None:
    db.execute("DELETE FROM finding WHERE batch = ?", (key,))
    db.executemany(
        "INSERT INTO finding(batch, code, severity, place, element, message) VALUES (?, ?, ?, ?, ?, ?)",
        [(key, f.code, f.severity.value, f.where, f.element, f.message) for f in balance.findings],
    )
