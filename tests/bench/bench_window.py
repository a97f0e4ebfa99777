"""The window on ten million cells: opening to painted rows, jumps, Ctrl+A; none may grow with the ledger."""

from __future__ import annotations

import time
from pathlib import Path

from plants import PlantLedger
from timing import Line, at_most, median, seconds


def run(folder: Path) -> list[Line]:
    """Return the results."""
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtTest import QTest

    from passport_app.gui import theme
    from passport_app.gui.app import application, settle

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    plant = PlantLedger(folder / "window.passports", 10_000_000).build()
    app = application(["bench"])
    theme.apply("light")
    began = time.perf_counter()
    from passport_app.gui.shell import Shell

    shell = Shell()
    shell.show()
    app.processEvents()
    made = time.perf_counter() - began
    began = time.process_time()
    opened = seconds(lambda: shell.open_path(plant.path))
    worked = time.process_time() - began
    settle(shell)
    shell.show_view("cells")
    table, model = shell.cells.table, shell.cells.model

    def jump(to: int) -> None:
        table.verticalScrollBar().setValue(to)
        table.repaint()
        app.processEvents()

    places = iter([model.size * n // 41 for n in range(1, 41)])
    jumped = median(lambda: jump(next(places)), 20)
    table.setFocus()
    chosen = seconds(
        lambda: (QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), table.repaint())
    )
    searched = seconds(lambda: shell.cells.show_thing(plant.serial(plant.cell_count - 1)))
    settle(shell)
    shown = shell.cells.pane.title.text()
    assert shown == plant.serial(plant.cell_count - 1), shown
    lines = [
        Line("window made and shown, imports and all", f"{made * 1000:.0f} ms"),
        at_most(f"ledger of {plant.cell_count:,} cells opened and shown", opened * 1000, 500, "ms", 0),
        Line("the same by the processor's time", f"{worked * 1000:.0f} ms", "(the clock counts others' work)"),
        at_most("jump anywhere in the cells, painted", jumped * 1000, 100, "ms", 1),
        at_most("Ctrl+A on all cells, painted", chosen * 1000, 500, "ms", 0),
        at_most("search of a serial, found and shown", searched * 1000, 200, "ms", 0),
    ]
    for view, name in (("materials", "In stock"), ("passports", "Not signed"), ("batches", "With findings")):
        page = shell.views[view]
        lines.append(
            at_most(
                f"filter of {view}: {name}",
                seconds(lambda p=page, n=name: p.filter.setCurrentText(n)) * 1000,
                500,
                "ms",
                0,
            )
        )
    shell.jobs.close()
    shell.book.close()
    return lines
