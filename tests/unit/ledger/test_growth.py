"""What a growing ledger must not do: take statistics that turn look-ups into scans, or scan what it can look up."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from passport_app.ledger.connection import open_reading
from passport_app.services.import_plant import import_plant
from tests.small_plant import TABLES

PASSPHRASE = "correct horse battery"
FIRST = ("parties", "sites", "materials", "models", "lots")


def test_lots_imported_before_batches_leave_no_statistics(new_ledger, write_tables):
    ledger = new_ledger()
    import_plant(ledger, [write_tables({name: TABLES[name] for name in FIRST}, "lots")], passphrase=PASSPHRASE)
    import_plant(ledger, [write_tables(TABLES, "all")], passphrase=PASSPHRASE)
    with closing(sqlite3.connect(ledger)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'sqlite_stat%'").fetchone() == (0,)


LOOKUPS = (
    "SELECT key FROM lot WHERE batch = ?",
    "SELECT lot.key FROM draw JOIN lot ON lot.key = draw.lot WHERE draw.batch = ? ORDER BY lot.key",
    "SELECT DISTINCT batch FROM draw WHERE lot IN (SELECT value FROM json_each(?))",
    "SELECT vector FROM content WHERE lot = ?",
    "SELECT code FROM finding WHERE batch = ? ORDER BY batch, code, element",
    "SELECT element, assay FROM stated WHERE lot = ?",
    "SELECT battery FROM battery_range WHERE cell_lot = ? AND first <= 5 ORDER BY first DESC LIMIT 1",
)


def test_look_ups_of_sealing_and_tracing_scan_no_table(new_ledger):
    with closing(open_reading(new_ledger())) as db:
        for sql in LOOKUPS:
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", ("[1]" if "json" in sql else 1,))]
            assert not [step for step in plan if step.startswith("SCAN") and "json_each" not in step], (sql, plan)
