"""Which records may enter the ledger: references, repeats, contradictions; one function for each table.

The same functions rebuild the derived tables from the entries in an audit, where nothing may be rejected.
The matter of lots and batches is in `accept_matter.py`, that of cells in `accept_cells.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from passport_app.domain.tables import TABLES, Record
from passport_app.ledger.accept_cells import accept_battery_cells, accept_cell_events, accept_cell_lots
from passport_app.ledger.accept_matter import accept_contents, accept_inputs, accept_outputs
from passport_app.ledger.book import Accepted, Book, Rejection, insert_or_compare, why_refused
from passport_app.ledger.referring import keep, lots_by_id, unknown

_SMALL = {"parties": "party", "sites": "site", "materials": "material", "models": "model"}


def accept(book: Book, table: str, records: Sequence[Record]) -> Accepted:
    """Write to the derived tables what is new among the records of one table; reject what cannot be.

    Raises KeyError for a table that is not in `domain.tables.TABLES`.
    """
    return _ACCEPT[table](book, records)


def _plain(
    table: str, target: str, columns: tuple[str, ...], keys: tuple[str, ...] = ("id",)
) -> Callable[[Book, Sequence[Record]], Accepted]:
    """Return the acceptance of a table whose records go as they are into a derived table."""
    constants = {"lot": ("received", 0)}.get(target, ())
    # In a key, nothing is kept as empty text: SQLite holds two NULLs to be different.
    blanks = [columns.index(k) for k in keys if not TABLES[table].columns[columns.index(k)].required]

    def run(book: Book, records: Sequence[Record]) -> Accepted:
        kept, rejections = _check_references(book, table, records)
        rows: Sequence[tuple[Any, ...]] = [records[i] for i in kept] if rejections else records
        if blanks:
            rows = [tuple("" if i in blanks and v is None else v for i, v in enumerate(row)) for row in rows]
        if constants:
            rows = [(*row, *constants) for row in rows]
        names = (*columns, "kind", "used_ug") if constants else columns
        outcome = _outcome(book, table, records, kept, rejections, (target, names, keys, rows))
        if target in _SMALL.values():
            book.learn(target, (str(r[0]) for r in outcome.records))
        return outcome

    return run


def _outcome(
    book: Book,
    table: str,
    records: Sequence[Record],
    kept: Sequence[int],
    rejections: list[Rejection],
    insertion: tuple[str, Sequence[str], Sequence[str], Sequence[tuple[Any, ...]]],
) -> Accepted:
    new, skipped, refused = insert_or_compare(book, *insertion)
    shape = TABLES[table]
    for position, code, difference in refused:
        index = kept[position]
        name = " ".join(str(records[index][i]) for i in shape.key_positions if records[index][i] is not None)
        rejections.append(Rejection(index, shape.key[0], code, why_refused(name, difference)))
    return Accepted(keep(records, kept, new), skipped, rejections)


def _check_references(book: Book, table: str, records: Sequence[Record]) -> tuple[Sequence[int], list[Rejection]]:
    """Return positions of the records whose references to small tables hold, and what does not."""
    rejections: list[Rejection] = []
    for position, column in enumerate(TABLES[table].columns):
        if column.refers_to not in _SMALL:
            continue
        there = book.known(_SMALL[column.refers_to])
        for index, record in enumerate(records):
            value = record[position]
            if value is not None and value not in there:
                rejections.append(unknown(index, column.name, str(value), column.refers_to))
    if not rejections:
        return range(len(records)), rejections
    bad = {r.position for r in rejections}
    return [i for i in range(len(records)) if i not in bad], rejections


def _accept_batches(book: Book, records: Sequence[Record]) -> Accepted:
    kept, rejections = _check_references(book, "batches", records)
    rows = [(*records[i], _seconds(str(records[i][3])), _seconds(str(records[i][4]))) for i in kept]
    columns = ("id", "process", "site", "started_at", "ended_at", "started", "ended")
    return _outcome(book, "batches", records, kept, rejections, ("batch", columns, ("id",), rows))


def _seconds(time: str) -> int:
    """Return a time with offset as whole seconds since 1970, for comparing."""
    at = datetime.fromisoformat(time)
    return int(at.timestamp()) if at.microsecond == 0 else int(at.replace(microsecond=0).timestamp())


def _of_lot(
    table: str, target: str, columns: tuple[str, ...], keys: tuple[str, ...]
) -> Callable[[Book, Sequence[Record]], Accepted]:
    """Return the acceptance of a table about lots: its first column becomes the lot's key."""
    blanks = {columns.index(k) for k in keys if not TABLES[table].columns[columns.index(k)].required}

    def run(book: Book, records: Sequence[Record]) -> Accepted:
        kept, rejections = _check_references(book, table, records)
        lots = lots_by_id(book, (str(records[i][0]) for i in kept))
        missing = [i for i in kept if records[i][0] not in lots]
        rejections += [unknown(i, "lot_id", str(records[i][0]), "lots") for i in missing]
        if table == "spent_batteries":
            rejections += _not_spent(book, [(i, lots[str(records[i][0])]) for i in kept if records[i][0] in lots])
        bad = {r.position for r in rejections}
        kept = [i for i in kept if i not in bad]
        rows = [
            (
                lots[str(records[i][0])].key,
                *("" if n in blanks and v is None else v for n, v in enumerate(records[i][1:], 1)),
            )
            for i in kept
        ]
        return _outcome(book, table, records, kept, rejections, (target, columns, keys, rows))

    return run


def _not_spent(book: Book, lots: Sequence[tuple[int, Any]]) -> list[Rejection]:
    return [
        Rejection(
            index,
            "lot_id",
            "not_spent_batteries",
            f"Lot {lot.id} is not a received lot of stage spent_battery; only such a lot records spent batteries.",
        )
        for index, lot in lots
        if lot.kind != "received" or book.materials[lot.material].stage != "spent_battery"
    ]


def _accept_datapoints(book: Book, records: Sequence[Record]) -> Accepted:
    subjects = {str(r[0]) for r in records}
    batteries = book.look_up("SELECT id FROM battery WHERE id IN (SELECT value FROM json_each(?))", subjects)
    there = book.known("model") | book.known("site") | batteries.keys()
    rejections = [
        Rejection(
            i,
            "subject",
            "unknown_reference",
            f'"{r[0]}" is no model, site or battery of this ledger; import it first, or correct the id.',
        )
        for i, r in enumerate(records)
        if r[0] not in there
    ]
    bad = {r.position for r in rejections}
    kept = [i for i in range(len(records)) if i not in bad]
    rows = [(*records[i][:4], records[i][4] or "") for i in kept]
    columns = ("subject", "datapoint", "value", "unit", "language")
    keys = ("subject", "datapoint", "language")
    return _outcome(book, "datapoints", records, kept, rejections, ("datapoint", columns, keys, rows))


_ACCEPT: dict[str, Callable[[Book, Sequence[Record]], Accepted]] = {
    "parties": _plain("parties", "party", ("id", "name", "roles", "country", "identifier")),
    "sites": _plain("sites", "site", ("id", "party", "name", "country", "identifier", "plant")),
    "materials": _plain("materials", "material", ("id", "name", "stage", "active", "cas", "formula")),
    "models": _plain(
        "models",
        "model",
        ("id", "name", "category", "chemistry", "rated_capacity_ah", "nominal_voltage_v", "mass_kg", "gtin",
         "external_storage"),
    ),
    "specifications": _plain(
        "specifications",
        "specification",
        ("material", "analyte", "unit", "minimum", "maximum", "specification"),
        ("material", "analyte", "specification"),
    ),
    "lots": _plain(
        "lots",
        "lot",
        ("id", "material", "supplier", "mass_ug", "received_on", "country", "custody", "document", "valid_until"),
    ),
    "batches": _accept_batches,
    "outputs": accept_outputs,
    "cell_lots": accept_cell_lots,
    "inputs": accept_inputs,
    "contents": accept_contents,
    "assays": _of_lot(
        "assays",
        "assay",
        ("lot", "analyte", "value", "unit", "method", "laboratory", "uncertainty", "sampled_on"),
        ("lot", "analyte", "method", "sampled_on"),
    ),
    "spent_batteries": _of_lot(
        "spent_batteries", "spent_battery", ("lot", "passport_id", "holder", "state_of_health_pct"),
        ("lot", "passport_id"),
    ),
    "cell_events": accept_cell_events,
    "batteries": _plain(
        "batteries", "battery", ("id", "model", "site", "manufactured_on", "placed_on", "customer")
    ),
    "battery_cells": accept_battery_cells,
    "datapoints": _accept_datapoints,
}  # fmt: skip
