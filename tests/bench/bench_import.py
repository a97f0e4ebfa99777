"""Import of a million rows, checked, balanced, hashed and signed, against csv.reader and executemany of the same rows."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import sys
from pathlib import Path

from million_rows import write_lots, write_plant
from timing import Line, at_most, in_turn, seconds

from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.trust import keyfile

PASSPHRASE = "bench it all"
_MEMORY = """
import sys
from pathlib import Path
from passport_app.services.import_plant import import_plant
import_plant(Path(sys.argv[1]), [Path(sys.argv[2])], passphrase=sys.argv[3])
if sys.platform != "win32":
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform != "darwin" else 1 << 20))
"""


def run(folder: Path) -> list[Line]:
    """Return the results."""
    lots = folder / "lots"
    rows = write_lots(lots, 1_000_000)
    ours, theirs = _compare(folder, lots, rows)
    lines = [
        Line(f"import of {rows:,} rows (lots)", f"{rows / ours:,.0f} rows/s"),
        Line("csv.reader + executemany of the same rows", f"{rows / theirs:,.0f} rows/s"),
        at_most("import of lots against csv.reader + executemany", ours / theirs, 3),
    ]
    plant = folder / "plant"
    rows = write_plant(plant, 1_000_000)
    ours, theirs = _compare(folder, plant, rows)
    batches = rows // 8.5
    lines += [
        Line(f"import of a whole plant, {rows:,} rows", f"{rows / ours:,.0f} rows/s"),
        Line(
            f"the same with {batches:,.0f} batches balanced and sealed",
            f"{ours / theirs:.1f} x",
            "(the peer only stores)",
        ),
    ]
    return lines + _memory(folder, plant)


def _compare(folder: Path, plant: Path, rows: int) -> tuple[float, float]:
    number = iter(range(100))
    return in_turn(
        lambda: _ours(folder / f"{plant.name}-ours{next(number)}.passports", plant, rows),
        lambda: _theirs(folder / f"{plant.name}-theirs{next(number)}.db", plant),
    )


def _ours(path: Path, plant: Path, rows: int) -> float:
    _create(path)
    done = []
    took = seconds(lambda: done.append(import_plant(path, [plant], passphrase=PASSPHRASE)))
    assert not done[0].problems, done[0].problems[:3]
    assert sum(done[0].written.values()) == rows
    path.unlink()
    return took


def _create(path: Path) -> None:
    cheap = keyfile.Cost(memory_kib=64, passes=1, lanes=1)
    create_ledger(path, operator="Bench", site="S-1", passphrase=PASSPHRASE, cost=cheap)


def _theirs(path: Path, plant: Path) -> float:
    """The least that anything storing these rows must do: read them, and insert them durably in one transaction."""

    def load() -> None:
        db = sqlite3.connect(path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        for file in sorted(plant.glob("*.csv")):
            with file.open(encoding="utf-8", newline="") as stream:
                rows = csv.reader(stream)
                header = next(rows)
                db.execute(f"CREATE TABLE {file.stem} ({', '.join(header)})")
                db.executemany(f"INSERT INTO {file.stem} VALUES ({', '.join('?' * len(header))})", rows)
        db.commit()
        db.close()

    took = seconds(load)
    path.unlink()
    return took


def _memory(folder: Path, plant: Path) -> list[Line]:
    """The peak of memory for a tenth of the rows and for all: streaming, it hardly grows."""
    small = folder / "tenth"
    write_plant(small, 100_000)
    peaks = []
    for source in (small, plant):
        ledger = folder / f"memory-{source.name}.passports"
        _create(ledger)
        command = [sys.executable, "-c", _MEMORY, str(ledger), str(source), PASSPHRASE]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        if not done.stdout.strip():
            return []
        peaks.append(int(done.stdout))
    return [Line("peak memory: 100,000 rows, 1,000,000 rows", f"{peaks[0]} MiB, {peaks[1]} MiB")]
