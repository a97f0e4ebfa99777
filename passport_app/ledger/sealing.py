"""Computing anew what batches made, after facts about them have come in, in the order in which matter flowed.

The outcome is a function of the entries alone: whatever the order of imports, a rebuild comes to the same contents.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from passport_app.domain.balance import TOLERANCE_PPM, Balance, Draw, balance_batch
from passport_app.domain.errors import Cancelled
from passport_app.domain.quantity import kilograms
from passport_app.ledger.book import Book
from passport_app.ledger.contents import Contents
from passport_app.ledger.seal_block import SIZE, Block, Overdrawn


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
    order, users, problems = _in_order(book.db, affected)
    contents = Contents(book.db)
    changed = set(book.dirty)
    for start in range(0, len(order), SIZE):
        progress("Balancing batches", start, len(order))
        if cancelled():
            raise Cancelled
        batches = order[start : start + SIZE]
        block = Block(book.db, contents, batches)
        for batch in batches:
            if batch in changed and _seal_batch(block, batch, tolerance_ppm, problems):
                changed.update(users.get(batch, ()))
        block.write()
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


def _in_order(db: sqlite3.Connection, affected: set[int]) -> tuple[list[int], dict[int, list[int]], list[BatchProblem]]:
    """Return the batches so that makers come before users, and who uses whose lots; circles are reported instead."""
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
    return order, users, _circles(db, stuck) if stuck else []


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


def balance_of(db: sqlite3.Connection, contents: Contents, key: int) -> Balance:
    """Return the balance of a batch as the ledger stands, without writing anything."""
    block = Block(db, contents, [key])
    name, process = block.name(key)
    draws = [draw for draw in block.draws(key) if isinstance(draw, Draw)]
    return balance_batch(name, process, draws, *block.outputs(key))


def _seal_batch(block: Block, key: int, tolerance_ppm: int, problems: list[BatchProblem]) -> bool:
    """Balance a batch and keep the outcome in the block; tell whether any of its lots changed."""
    name, process = block.name(key)
    draws = []
    for draw in block.draws(key):
        if isinstance(draw, Overdrawn):
            problems.append(_too_much(name, draw))
        else:
            draws.append(draw)
    outputs, cells = block.outputs(key)
    weighed = False
    if cells:
        left = max(0, sum(d.mass for d in draws) - sum(o.mass for o in outputs))
        weighed = block.weigh_cells(key, left, cells)
    balance = balance_batch(name, process, draws, outputs, cells, tolerance_ppm)
    return block.keep(key, balance) or weighed


def _too_much(batch: str, draw: Overdrawn) -> BatchProblem:
    text = (
        f"Cell lot {draw.lot} weighs {kilograms(draw.whole)} kg by its batch's balance, of which "
        f"{kilograms(draw.start)} kg are used; {kilograms(draw.mass)} kg were asked for."
    )
    return BatchProblem(batch, draw.lot, "overdrawn", text)
