"""The window's event loop while long acts run beside it, and the time from the start of a process to its first paint."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import orjson
from million_rows import write_lots
from plants import PASSPHRASE, PlantLedger
from timing import Line, at_most

_START = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().quit()
        return False
{make}
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
_EMPTY = 'app = QApplication(["empty"])\nwindow = QMainWindow()'
_OURS = (
    "from passport_app.gui.app import application\nfrom passport_app.gui import theme\n"
    'app = application(["ours"])\ntheme.apply("light")\nfrom passport_app.gui.shell import Shell\nwindow = Shell()'
)


def run(folder: Path) -> list[Line]:
    """Return the results."""
    return [_first_paint(folder), *_gaps(folder)]


def _first_paint(folder: Path) -> Line:
    def paint(make: str) -> float:
        began = time.perf_counter()
        code = f"import os\n{_START.format(make=make)}\nos._exit(0)"
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=Path.cwd())
        return time.perf_counter() - began

    paint(_EMPTY), paint(_OURS)
    ours, empty = [], []
    for _ in range(7):
        ours.append(paint(_OURS))
        empty.append(paint(_EMPTY))
    mine, least = statistics.median(ours), statistics.median(empty)
    what = f"first painted window from process start ({mine * 1000:.0f} ms) against an empty one"
    return at_most(what, mine / least, 2.5)


class _Pulse:
    """Beats every five milliseconds in the window's thread, and keeps the longest silence."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def stop(self) -> list[float]:
        self._timer.stop()
        return sorted(self.gaps)


def _watched(app: Any, shell: Any, job: Any) -> tuple[list[float], float]:
    """Let a job run to its end with the window in use; return the gaps, and how long it took."""
    ended: list[object] = []
    failed: list[str] = []
    job.failed.connect(lambda code, text: failed.append(f"{code}: {text}"))
    job.ended.connect(lambda: ended.append(1))
    pulse, began = _Pulse(), time.perf_counter()
    while not ended:
        app.processEvents()
        time.sleep(0.001)
    assert not failed, failed
    return pulse.stop(), time.perf_counter() - began


def _written(shell: Any, folder: Path) -> Path:
    """Write the passports of the ledger to files, as they are exported."""
    to = folder / "passports"
    to.mkdir()
    bodies = shell.book.reader.db.execute("SELECT body FROM entry WHERE kind = 'passport'")
    for number, (body,) in enumerate(bodies):
        (to / f"{number}.json").write_bytes(orjson.dumps(orjson.loads(body)["body"]["credential"]))
    return to


def _gaps(folder: Path) -> list[Line]:
    from PySide6.QtCore import QSettings

    from passport_app.gui import theme
    from passport_app.gui.app import application, settle
    from passport_app.gui.shell import Shell

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    app = application(["bench"])
    theme.apply("light")
    plant = PlantLedger(folder / "gaps.passports", 1_000_000).build()
    rows = folder / "rows"
    write_lots(rows, 1_000_000)
    for table in ("parties", "materials"):  # the plant has its own
        (rows / f"{table}.csv").unlink()
    shell = Shell()
    shell.show()
    shell.open_path(plant.path)
    settle(shell)
    batteries = [name for (name,) in shell.book.reader.db.execute("SELECT id FROM battery ORDER BY key LIMIT 10000")]

    def issue(progress: Any, cancelled: Any) -> Any:
        from passport_app.services.issue_passports import issue_passports

        words = {"passphrase": PASSPHRASE, "progress": progress, "cancelled": cancelled}
        return issue_passports(plant.path, batteries, **words)

    def bring_in(progress: Any, cancelled: Any) -> Any:
        from passport_app.services.import_plant import import_plant

        return import_plant(plant.path, [rows], passphrase=PASSPHRASE, progress=progress, cancelled=cancelled)

    lines = []
    for what, begin in (
        (f"{len(batteries):,} passports issued", lambda: shell.jobs.write("Signing", issue)),
        ("1,000,000 rows imported", lambda: shell.jobs.write("Importing", bring_in)),
        ("the ledger audited", lambda: shell.verify.audit(plant.path)),
        (f"{len(batteries):,} files verified with it", lambda: shell.verify.verify([_written(shell, folder)])),
    ):
        gaps, took = _watched(app, shell, begin())
        settle(shell)
        usual = gaps[int(len(gaps) * 0.99)] * 1000
        words = f"worst gap of the window while {what} ({took:.0f} s; 99 % below {usual:.0f} ms)"
        lines.append(at_most(words, gaps[-1] * 1000, 50, "ms", 0))
    shell.jobs.close()
    shell.book.close()
    return lines
